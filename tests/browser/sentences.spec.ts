// SPDX-License-Identifier: Apache-2.0
// What is said of a student and of a day is true in the cases where an obvious sentence would not be.
import { done, expect, given, giveFiles, openStudent, test } from './fixtures.ts';
import type { Locator, Page } from '@playwright/test';

const calendar = given('calendar.csv', 'date,type\n2024-08-28,first_day\n2025-06-12,last_day\n');
const head = 'student_id,date,code,documentation,documented_on\n';

function profile(options: Record<string, unknown>): ReturnType<typeof given> {
  return given('profile.json', JSON.stringify({ profile: 1, name: 'x', options }));
}

function day(page: Page, date: string): Locator {
  return page.locator(`article.absence[data-date="${date}"]`);
}

// The dates of the first absences of a student, one a school week.
function weeks(student: string, count: number, code: string, rest: string): string {
  const monday = new Date(Date.UTC(2024, 8, 9));
  let rows = '';
  for (let i = 0; i < count; i++, monday.setUTCDate(monday.getUTCDate() + 7)) {
    rows += `${student},${monday.toISOString().slice(0, 10)},${code}${rest}\n`;
  }
  return rows;
}

test('a number that an unknown code leaves open is not called none, nor nought', async ({ page, open }) => {
  await open();
  const text =
    'student_id,date,code\nS1,2024-09-09,ZZ\nS1,2024-09-12,ILL\nS1,2024-09-16,OSS\nS2,2024-09-16,ZZ\n';
  await giveFiles(page, [given('attendance.csv', text), calendar]);
  await done(page);
  await openStudent(page, 'S1');
  await expect(day(page, '2024-09-12')).toContainText('number not known yet');
  await expect(day(page, '2024-09-12')).not.toContainText('absence 0');
  await expect(day(page, '2024-09-16')).toContainText('takes no number');
  await page.goBack();
  await openStudent(page, 'S2');
  await expect(
    page.getByText('One day has a code that is not known. It is not listed as missed.'),
  ).toBeVisible();
  await expect(page.getByText('No absence in these files.')).toHaveCount(0);
});

test('a note that is assumed is not said to be there', async ({ page, open }) => {
  await open();
  await giveFiles(page, [given('attendance.csv', 'student_id,date,code\nS1,2024-09-09,AE\n'), calendar]);
  await done(page);
  await openStudent(page, 'S1');
  await expect(day(page, '2024-09-09')).toContainText('A written reason in time is assumed');
  await page.goBack();
  await giveFiles(page, [given('noted.csv', `${head}S1,2024-09-09,AE,parent,2024-09-09\n`), calendar]);
  await done(page);
  await openStudent(page, 'S1');
  await expect(day(page, '2024-09-09')).toContainText('The written reason was there in time');
});

test('while a medical note can still come, none is on file yet', async ({ page, open }) => {
  await open();
  const text =
    head + weeks('S1', 9, 'ILL', ',parent,') + 'S1,2024-11-12,ILL,parent,2024-11-13\nS2,2024-11-15,T,,\n';
  await giveFiles(page, [given('attendance.csv', text), calendar]);
  await done(page);
  await openStudent(page, 'S1');
  await expect(day(page, '2024-11-12')).toContainText('and none is on file yet');
  await page.goBack();
  await page.getByLabel('As of', { exact: true }).fill('2025-01-31');
  await expect(page.getByRole('status')).toContainText('January 31, 2025');
  await openStudent(page, 'S1');
  await expect(day(page, '2024-11-12')).toContainText('and none is on file in time');
});

async function sampleStudent(page: Page, story: string, name: string): Promise<void> {
  await page.locator('#sample-story').selectOption(story);
  await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(page);
  await openStudent(page, name);
}

test('the highest tier is not raised by last year', async ({ page, open }) => {
  await open();
  await sampleStudent(page, 'note-can-still-come', 'Cleo Ward');
  await expect(page.getByText(/^Tier 3/)).not.toContainText('could raise the tier');
  await expect(page.getByText('10% was first reached on Tuesday, September 24, 2024.')).toBeVisible();
  await page.getByRole('button', { name: 'Previous student' }).first().click();
  await expect(page.getByText(/^Tier 1/)).toContainText('could raise the tier');
});

test('a rate that was ten percent once and is below it now is told as past', async ({ page, open }) => {
  await open();
  await sampleStudent(page, 'four-in-a-month', 'Lou Hart');
  await expect(page.getByText('Earlier in the year it was 10% or more, first on')).toBeVisible();
  await expect(page.getByText('was first reached')).toHaveCount(0);
});

test('a prekindergarten student has no wellness day left over, and no year to recover in', async ({
  page,
  open,
}) => {
  await open();
  await sampleStudent(page, 'prekindergarten', 'Rue Adler');
  await expect(page.getByText('None can be taken this school year.')).toBeVisible();
  await expect(page.getByText('the school year may not have so many left')).toBeVisible();
  await page.goBack();
  await openStudent(page, 'Pim Jonker');
  await expect(page.getByText('2 unexcused days count for truancy.')).toBeVisible();
});

test('what a district chose is told where it decided', async ({ page, open }) => {
  await open();
  await sampleStudent(page, 'closed-snow-day-allowed', 'Jana Weiss');
  await expect(day(page, '2026-01-27')).toContainText(
    'across an unplanned closure, which this district lets stand',
  );
  await page.goBack();
  const kept = given('kept.csv', `${head}S1,2024-09-09,NP,none,\nS2,2024-09-10,T,,\n`);
  await giveFiles(page, [kept, calendar, profile({ 'health_requirement.excused': true })]);
  await done(page);
  await openStudent(page, 'S1');
  await expect(day(page, '2024-09-09')).toContainText('This district excuses that');
});
