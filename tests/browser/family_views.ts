// SPDX-License-Identifier: Apache-2.0
// Every view that a family can see, each brought about by what a family may have said: for the tests that look at all of
// them (accessibility, pseudo-languages, Spanish). Today is Monday, November 23, 2026.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, given, top } from './fixtures.ts';
import type { History, MissedDay } from '../../web/src/family/types.ts';

export const monday = new Date('2026-11-23T12:00:00Z'); // seven in the morning of a school day

// The places of web/src/family/places.ts, as that file lists them.
export const familyPlaces = [
  ...readFileSync(path.join(top, 'web/src/family/places.ts'), 'utf8').matchAll(
    /\{ name: (?:'([\w-]+)'|(firstPlace)), element: '[\w-]+'/g,
  ),
].map(([, name]) => name ?? 'start');

export interface FamilyView {
  name: string;
  place: string;
  told: Omit<History, 'today'>;
  school?: object;
  then?: (page: Page) => Promise<void>; // what is opened and filled in there
}

export const school = {
  name: 'Escuela Ñandú',
  contacts: [
    { key: 'attendance', phone: '203-555-0100', hours: '7:30-3:30' },
    { key: 'nurse', phone: '203-555-0102', hours: null },
  ],
  year: '2026-27',
  old: false,
  link: '',
};

const september = ['08', '09', '10', '14', '15', '16', '17', '18', '22'].map((day) => `2026-09-${day}`);
export const ill = (...dates: string[]): MissedDay[] =>
  dates.map((date) => ({ date, kind: 'illness', documentation: 'parent' }));
const day = (date: string, kind: MissedDay['kind'], more: Partial<MissedDay> = {}): MissedDay => ({
  date,
  kind,
  ...more,
});
const calendar: History['calendar'] = [
  { date: '2026-08-31', type: 'first_day' },
  { date: '2026-11-19', type: 'closed' },
  { date: '2026-11-26', type: 'no_school' },
  { date: '2026-11-27', type: 'no_school' },
  { date: '2027-06-11', type: 'last_day' },
];

export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main details')) one.open = true;
  });
}

// All notes that are offered; one is at least.
async function notes(page: Page): Promise<void> {
  await expect(page.locator('family-note > button').first()).toBeVisible();
  const closed = page.locator('family-note > button[aria-expanded="false"]');
  for (let left = await closed.count(); left > 0; left--) {
    await closed.first().click();
    await expect(closed).toHaveCount(left - 1);
  }
}

async function times(page: Page, ...all: string[]): Promise<void> {
  for (const [i, time] of all.entries())
    await page.locator('family-late input[type="time"]').nth(i).fill(time);
}

const none: FamilyView['told'] = { wellness: 'none', ask: ['2026-11-24'] };

export const familyViews: FamilyView[] = [
  { name: 'the first question', place: 'start', told: {} },
  { name: 'the first question, from a link', place: 'start', told: { calendar }, school },
  {
    name: 'a link of a year that is over',
    place: 'start',
    told: {},
    school: { ...school, year: '2025-26', old: true },
  },
  { name: 'which day it was', place: 'used', told: { wellness: 'one' } },
  {
    name: 'which two days, one said',
    place: 'used',
    told: { wellness: 'two', wellness_days: ['2026-11-04'] },
  },
  { name: 'the day thought of', place: 'day', told: { wellness: 'one', wellness_days: ['2026-11-20'] } },
  { name: 'yes', place: 'answer', told: none, then: notes },
  { name: 'yes, the ninth absence', place: 'answer', told: { ...none, days: ill(...september.slice(0, 8)) } },
  {
    name: 'yes, the tenth absence',
    place: 'answer',
    told: { ...none, days: ill(...september) },
    then: notes,
  },
  {
    name: 'yes, today, at eighteen',
    place: 'answer',
    told: { ...none, ask: ['2026-11-23'], adult: true },
    school,
    then: notes,
  },
  {
    name: 'yes, no permission asked',
    place: 'answer',
    told: { ...none, calendar, options: { 'mhw.permission_required': false } },
    school,
  },
  { name: 'yes, in the past', place: 'answer', told: { ...none, ask: ['2026-11-20'] } },
  { name: 'yes, too late for a note', place: 'answer', told: { ...none, ask: ['2026-09-15'] } },
  { name: 'if', place: 'answer', told: { wellness: 'unsure', ask: ['2026-11-24'] } },
  {
    name: 'if there is school between',
    place: 'answer',
    told: { wellness: 'one', wellness_days: ['2026-11-24'], ask: ['2026-11-30'] },
  },
  {
    name: 'no, in a row',
    place: 'answer',
    told: { wellness: 'one', wellness_days: ['2026-11-20'], ask: ['2026-11-23'] },
    then: notes,
  },
  {
    name: 'no, a closure between',
    place: 'answer',
    told: { wellness: 'one', wellness_days: ['2026-11-18'], ask: ['2026-11-20'], calendar },
  },
  {
    name: 'no, both used',
    place: 'answer',
    told: {
      wellness: 'two',
      wellness_days: ['2026-10-06', '2026-10-20'],
      ask: ['2026-11-24'],
      days: ill(...september.slice(0, 3)),
    },
    then: notes,
  },
  {
    name: 'no, both used, after the ninth',
    place: 'answer',
    told: {
      wellness: 'two',
      wellness_days: ['2026-10-06', '2026-10-20'],
      ask: ['2026-11-24'],
      days: ill(...september),
    },
    then: notes,
  },
  { name: 'no, prekindergarten', place: 'answer', told: { ...none, grade: 'PK' } },
  { name: 'no school', place: 'answer', told: { ...none, ask: ['2026-11-26'] } },
  {
    name: 'a day used without school, and one next to another',
    place: 'answer',
    told: { wellness: 'two', wellness_days: ['2026-11-11', '2026-11-12'], ask: ['2026-11-24'] },
  },
  { name: 'the days so far, none yet', place: 'days', told: {} },
  {
    name: 'the days so far, one of each class',
    place: 'days',
    told: {
      calendar,
      grade: 'KH',
      elsewhere: { absences: 2, wellness: 0 },
      days: [
        day('2026-09-08', 'illness'),
        day('2026-09-15', 'illness', { documentation: 'parent' }),
        day('2026-10-06', 'mhw', { documentation: 'parent' }),
        day('2026-10-07', 'mhw', { documentation: 'parent' }),
        day('2026-10-13', 'transportation'),
        day('2026-10-14', 'suspension', { other_schooling: true }),
        day('2026-10-15', 'suspension', { other_schooling: false }),
        day('2026-10-20', 'health_requirement'),
        day('2026-11-12', 'absent_unverified'),
        day('2026-11-16', 'educational', { documentation: 'preapproved', approved_on: '2026-11-10' }),
        day('2026-11-26', 'illness'),
      ],
    },
    school,
    then: async (page) => {
      await notes(page);
      await page.locator('family-day-card .which input').first().click();
    },
  },
  {
    name: 'the days so far, after the ninth',
    place: 'days',
    told: {
      days: [
        ...ill(...september),
        day('2026-11-09', 'illness'),
        day('2026-11-10', 'court'),
        day('2026-11-12', 'educational'),
        day('2026-11-13', 'vacation'),
        day('2026-11-16', 'religious'),
        day('2026-11-17', 'mhw'),
      ],
    },
    then: notes,
  },
  {
    name: 'the days so far, about how many',
    place: 'days',
    told: { missed: 'unsure', days: [day('2026-11-16', 'illness'), day('2026-11-17', 'absent_unverified')] },
  },
  { name: 'what if, nothing yet', place: 'what-if', told: {} },
  {
    name: 'what if, not known how many were missed',
    place: 'what-if',
    told: {
      what_if: [day('2026-11-24', 'vacation'), day('2026-11-30', 'vacation'), day('2026-11-27', 'vacation')],
    },
    then: notes,
  },
  {
    name: 'what if, after the ninth',
    place: 'what-if',
    told: {
      calendar,
      days: ill(...september),
      what_if: [day('2026-11-24', 'medical'), day('2026-12-01', 'medical')],
    },
    then: notes,
  },
  {
    name: 'what if, a trip for learning after the ninth',
    place: 'what-if',
    told: { days: ill(...september), what_if: [day('2026-12-01', 'educational')] },
    then: notes,
  },
  { name: 'late, nothing yet', place: 'late', told: {} },
  {
    name: 'late, present',
    place: 'late',
    told: { wellness: 'none' },
    then: (page) => times(page, '08:00', '14:30', '11:15', '14:30'),
  },
  {
    name: 'late, missed',
    place: 'late',
    told: { wellness: 'one' },
    then: async (page) => {
      await times(page, '08:00', '14:30', '11:16', '14:30');
      await page.locator('#late-date').fill('2026-11-12');
      await expect(page.locator('#late-date ~ p button')).toBeVisible();
    },
  },
  {
    name: 'late, out of order',
    place: 'late',
    told: { wellness: 'two' },
    then: async (page) => {
      await page.locator('family-late .times button').last().click();
      await times(page, '08:00', '14:30', '11:00', '10:00', '12:00', '13:00');
    },
  },
  { name: 'if the school sees it differently', place: 'differs', told: {} },
  {
    name: 'if the school sees one day differently',
    place: 'differs',
    told: { days: ill(...september.slice(0, 2)), options: { 'documentation.anchor': 'absence' } },
    then: async (page) => {
      await page.locator('#family-differs-day').selectOption('2026-09-08');
    },
  },
  { name: 'keep', place: 'keep', told: {} },
  {
    name: 'keep, another file',
    place: 'keep',
    told: {},
    then: async (page) => {
      await page.locator('#family-file').setInputFiles(given('notes.json', '{}'));
      await expect(page.locator('.refusal')).toBeFocused();
    },
  },
];

// The page opened once; then any number of views are brought about in it.
export async function openFamily(page: Page, address: string, language: string): Promise<void> {
  await page.clock.setFixedTime(monday);
  await page.goto(`${address}?lang=${language}#family/keep`);
  await expect(page.locator('#family-file')).toBeVisible();
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const app = document.querySelector('family-app') as { working?: boolean; answer?: object } | null;
    return app?.working === false && app.answer !== undefined;
  });
}

let files = 0;

export async function showFamilyView(page: Page, view: FamilyView): Promise<void> {
  const goTo = async (place: string): Promise<void> => {
    await page.evaluate((to) => (location.hash = to === 'start' ? 'family' : `family/${to}`), place);
  };
  await goTo('keep');
  const name = `kept-${++files}.json`;
  const text = JSON.stringify({ rollcall_family: 1, history: view.told, school: view.school ?? null });
  await page.locator('#family-file').setInputFiles(given(name, text));
  await expect(page.getByRole('status')).toContainText(name);
  await goTo(view.place);
  await expect(page.locator('family-app h1')).toHaveCount(1);
  await settled(page);
  if (view.place === 'answer') await expect(page.locator('family-answer h1.verdict')).toBeVisible();
  if (view.place === 'day') await expect(page.locator('.can-no, .can-yes').first()).toBeVisible();
  await unfold(page);
  await view.then?.(page);
  await unfold(page);
  await settled(page);
}
