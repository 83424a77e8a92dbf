// SPDX-License-Identifier: Apache-2.0
// A spread of the contract's vectors through the page: the report downloaded is the native command's, byte for byte.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  done,
  downloadReport,
  expect,
  given,
  giveFiles,
  givenFrom,
  hasCommand,
  hasShared,
  nativeReport,
  shared,
  test,
  toPlace,
  top,
  type GivenFile,
} from './fixtures.ts';

interface Vector {
  id: string;
  title: string;
  rules: string[];
  options?: Record<string, unknown>;
  profile?: Record<string, unknown>;
  as_of?: string | null;
  shape?: string;
  attendance?: string | null;
  totals?: string | null;
  roster?: string | null;
  calendar?: string | null;
}

const folder = path.join(top, 'tests/vectors');
const all = JSON.parse(readFileSync(path.join(folder, 'vectors.json'), 'utf8')) as Vector[];

// One of each letter and then every sixth: a spread over rules, options, shapes and problems.
const spread = all.filter(
  (vector, i) =>
    vector.shape === undefined &&
    (i % 6 === 0 ||
      all.findIndex((other) => other.id[0] === vector.id[0]) === i ||
      vector.profile !== undefined),
);

function filesOf(vector: Vector): GivenFile[] {
  const files: GivenFile[] = [];
  if (vector.options || vector.profile) {
    const profile = { ...vector.profile, profile: 1, name: vector.id, options: vector.options ?? {} };
    files.push(given('profile.json', JSON.stringify(profile)));
  }
  for (const name of ['attendance', 'totals', 'roster'] as const) {
    const text = vector[name];
    if (text) files.push(given(`${name}.csv`, text));
  }
  if (vector.calendar === 'CAL-A') files.push({ ...givenFrom(folder, 'CAL-A.csv'), name: 'calendar.csv' });
  else if (vector.calendar) files.push(given('calendar.csv', vector.calendar));
  return files;
}

test('the spread has at least ten vectors', () => {
  expect(spread.length).toBeGreaterThanOrEqual(10);
});

for (const vector of spread) {
  test(`vector ${vector.id}: ${vector.title}`, async ({ page, open }) => {
    test.skip(!hasCommand, 'the native command is not built');
    const files = filesOf(vector);
    await open();
    await giveFiles(page, files);
    await done(page);
    if (vector.as_of) {
      const input = page.getByLabel('As of', { exact: true });
      if ((await input.inputValue()) !== vector.as_of) {
        await input.fill(vector.as_of);
        await expect(page.getByRole('status')).toContainText('Worked out again');
      }
    }
    const native = nativeReport(files, vector.as_of ? ['--as-of', vector.as_of] : []);
    expect((await downloadReport(page)).equals(native)).toBe(true);
  });
}

test('the first sample gives the native report', async ({ page, open }) => {
  test.skip(!hasCommand, 'the native command is not built');
  await open();
  await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(page);
  const story = path.join(top, 'examples/whole-class');
  const files = ['attendance.csv', 'roster.csv', 'calendar.csv'].map((name) => givenFrom(story, name));
  expect((await downloadReport(page)).equals(nativeReport(files))).toBe(true);
});

test('OpenEduAnalytics: 382 chronically absent, no truancy number', async ({ page, open }) => {
  test.skip(!hasShared, 'the real files are not beside this project');
  const file = givenFrom(shared, 'real/oea_daily.csv');
  await open();
  await giveFiles(page, [file]);
  await done(page);
  await expect(page.getByRole('status')).toHaveText('Done: 600 students, 12,000 rows.');
  await expect(page.locator('.card').filter({ hasText: 'chronically absent' })).toContainText('382');
  await expect(page.locator('can-tell li').filter({ hasText: 'Truancy' })).toContainText('not in this file');
  await expect(page.locator('.card').filter({ hasText: 'Truancy' })).toHaveCount(0);
  await expect(page.locator('.card').filter({ hasText: 'meeting' })).toHaveCount(0);
  const report = await downloadReport(page);
  const { students } = JSON.parse(report.toString('utf8')) as {
    students: { truancy: { certain: number; triggers: { provisional?: boolean }[] } }[];
  };
  expect(students.every((one) => one.truancy.triggers.every((trigger) => trigger.provisional === true))).toBe(
    true,
  );
  if (hasCommand) expect(report.equals(nativeReport([file]))).toBe(true);
});

test('OpenEduAnalytics with its demographics: nobody matches, and it says so', async ({ page, open }) => {
  test.skip(!hasShared, 'the real files are not beside this project');
  await open();
  await giveFiles(
    page,
    ['oea_daily.csv', 'oea_demographics.csv'].map((name) => givenFrom(shared, 'real', name)),
  );
  await done(page);
  await toPlace(page, 'Problems and codes');
  await expect(page.locator('[data-kind=unmatched_roster]')).toContainText('share few or no student IDs');
});

test('Ed-Fi with its calendar and profile: 44 chronically absent', async ({ page, open }) => {
  test.skip(!hasShared, 'the real files are not beside this project');
  const names = ['edfi_school_attendance.csv', 'edfi_calendar.csv', 'edfi_profile.json'];
  const files = names.map((name) => givenFrom(shared, 'real', name));
  await open();
  await giveFiles(page, files);
  await done(page);
  await expect(page.locator('.card').filter({ hasText: 'chronically absent' })).toContainText('44');
  if (hasCommand) {
    expect((await downloadReport(page)).equals(nativeReport(files, []))).toBe(true);
  }
});
