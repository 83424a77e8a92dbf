// SPDX-License-Identifier: Apache-2.0
// A family link that was opened: the family side starts with that school. What was entered before stays.
import { schoolYearOf } from '../settings.ts';
import type { LinkFacts } from '../leaflets.ts';
import { t } from '../text.ts';
import { DamagedLink, readLink, type FamilyLink } from './link.ts';
import { familyState, setFamily, type FamilySchool } from './state.ts';

// opened: from now on; again: it was before, as when Back comes to the same address; damaged: it could not be read.
export type Opening = 'opened' | 'again' | 'damaged';

export function openLink(fragment: string): Opening {
  if (familyState().school?.link === fragment) return 'again';
  let link: FamilyLink;
  try {
    link = readLink(fragment);
  } catch (error) {
    if (error instanceof DamagedLink) return 'damaged';
    throw error;
  }
  openSchool(link, fragment);
  return 'opened';
}

// A school that a page around this one has named in a profile: its calendar of this year, else its newest.
export function openProfile({ name, contacts, options, years }: LinkFacts): void {
  const now = schoolYearOf(familyState().history.today);
  const of = years.find(({ school_year }) => school_year === now) ?? years.at(-1);
  // Which of several schools it is, nobody has said.
  const school = of?.schools.length === 1 ? (of.schools[0] ?? '') : '';
  const calendar = (of?.rows ?? []).filter((row) => row.school === undefined || row.school === school);
  const year = of?.school_year ?? '';
  openSchool({ year, name: name ?? '', school, contacts, options, calendar }, '');
}

function openSchool({ name, school, contacts, options, calendar, year }: FamilyLink, link: string): void {
  const { history } = familyState();
  const now = schoolYearOf(history.today);
  const old = year !== '' && year < now;
  // A calendar of a year that is over says nothing of this one.
  const {
    calendar: _calendar,
    calendar_changes: _changes,
    school_year: _year,
    school: _school,
    ...kept
  } = history;
  setFamily({
    history: {
      ...kept,
      options,
      ...(old || calendar.length === 0 ? {} : { calendar }),
      ...(old || school === '' ? {} : { school }),
      ...(year > now ? { school_year: year } : {}),
    },
    school: { name, contacts, year, old, link },
    steps: [],
  });
}

// Whose calendar is used, in one sentence.
export function schoolWords({ name, year, old, link }: FamilySchool): string {
  if (link === '') {
    const key = year === '' ? 'embed-school-no-calendar' : old ? 'embed-school-old' : 'embed-school';
    return t(key, { name: name === '' ? t('embed-school-no-name') : name, year });
  }
  if (old) return t('family-link-old', { year });
  return name === '' ? t('family-link-opened-no-name', { year }) : t('family-link-opened', { name, year });
}
