// SPDX-License-Identifier: Apache-2.0
// A family link that was opened: the family side starts with that school. What was entered before stays.
import { schoolYearOf } from '../settings.ts';
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
  const { history } = familyState();
  const { name, school, contacts, options, calendar, year } = link;
  const now = schoolYearOf(history.today);
  const old = year < now;
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
      ...(old ? {} : { calendar }),
      ...(old || school === '' ? {} : { school }),
      ...(year > now ? { school_year: year } : {}),
    },
    school: { name, contacts, year, old, link: fragment },
    steps: [],
  });
  return 'opened';
}

// Whose calendar is used, in one sentence.
export function schoolWords({ name, year, old }: FamilySchool): string {
  if (old) return t('family-link-old', { year });
  return name === '' ? t('family-link-opened-no-name', { year }) : t('family-link-opened', { name, year });
}
