// SPDX-License-Identifier: Apache-2.0
// The family link: made of a calendar, with a code to scan, and opened on a phone. It holds nothing of a student.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import decodeQR from 'qr/decode.js';
import type { Page } from '@playwright/test';
import { done, expect, given, givenFrom, giveFiles, test, toPlace, top } from './fixtures.ts';
import {
  DamagedLink,
  isLink,
  linkOptions,
  longestLink,
  readLink,
  writeLink,
  type FamilyLink,
} from '../../web/src/family/link.ts';
import type { CalendarEntry } from '../../web/src/settings.ts';

const calendarA = givenFrom(top, 'tests/vectors/CAL-A.csv');
const rowsOfA: CalendarEntry[] = calendarA.buffer
  .toString('utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [date = '', type = ''] = line.split(',');
    return { date, type: type as CalendarEntry['type'] };
  });

const plain: FamilyLink = {
  year: '2024-25',
  name: 'North Elementary School',
  school: '',
  contacts: [{ key: 'attendance', phone: '203-555-0100', hours: '7:30 to 3:30' }],
  options: {},
  calendar: rowsOfA,
};

// Every option with a value other than its default.
const allOptions: FamilyLink['options'] = {
  'mhw.permission_required': false,
  'mhw.unpermitted': 'invalid',
  'mhw.in_ordinal': false,
  'mhw.adjacent_to': 'claimed',
  'ordinal.disciplinary': true,
  'ordinal.military': true,
  'iss.absent': true,
  'alternative_education.present_from': 'never',
  'documentation.days': 5,
  'documentation.anchor': 'absence',
  'documentation.return_day_counts': true,
  'health_requirement.excused': true,
  'keyed.level2': 'trust',
  'mhw.closed_between': 'allow',
  'mhw.invalid_counts_for_truancy': false,
  'truancy.month': 'rolling30',
  'truancy.pending_counts': false,
  'chronic.minimum_days': 10,
  'tier.use_prior_year': false,
  'tier.five_percent_is': 'satisfactory',
  'rates.include_prek': true,
  'suppression.minimum_students': 1_000_000,
  'suppression.minimum_count': 0,
};

function weekdays(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    const day = new Date(at);
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

function bytesOf(fragment: string): string {
  return Buffer.from(fragment.replace(/^.*school=/, ''), 'base64url').toString('latin1');
}

// ---------------------------------------------------------------- the fragment itself

test('a link says what was written into it, byte for byte', () => {
  const calendar: CalendarEntry[] = [
    { date: '2023-07-01', type: 'no_school' },
    { date: '2023-08-28', type: 'first_day', minutes: 390 },
    { date: '2023-09-05', type: 'first_day', grade: 'K' },
    { date: '2023-10-09', type: 'no_school', school: 'Escuela Niños' },
    { date: '2023-11-22', type: 'early', minutes: 200 },
    { date: '2024-02-13', type: 'closed' },
    { date: '2024-02-29', type: 'early', school: 'Escuela Niños', grade: 'KH', minutes: 150 },
    { date: '2024-06-14', type: 'last_day' },
    { date: '2024-06-30', type: 'no_school' },
  ];
  const link: FamilyLink = {
    year: '2023-24',
    name: 'Escuela Niños',
    school: 'Escuela Niños',
    contacts: [
      { key: 'attendance', phone: '203-555-0100', hours: null },
      { key: 'nurse', phone: null, hours: '8 to 3' },
    ],
    options: allOptions,
    calendar,
  };
  const fragment = writeLink(link);
  expect(fragment).toMatch(/^school=[\w-]+$/);
  expect(isLink(`#${fragment}`)).toBe(true);
  expect(readLink(`#${fragment}`)).toEqual(link);
});

test('rows of another school stay out, those for all schools stay in', () => {
  const calendar: CalendarEntry[] = [
    { date: '2024-08-27', type: 'first_day' },
    { date: '2024-10-14', type: 'no_school', school: 'South' },
    { date: '2024-10-15', type: 'no_school', school: 'North' },
  ];
  const dates = (school: string): string[] =>
    readLink(writeLink({ ...plain, school, calendar })).calendar.map(({ date }) => date);
  expect(dates('North')).toEqual(['2024-08-27', '2024-10-15']);
  expect(dates('')).toEqual(['2024-08-27']);
});

test('options of a link are all options of the contract, in its order', () => {
  const schema = JSON.parse(readFileSync(path.join(top, 'docs/profile.schema.json'), 'utf8')) as {
    properties: { options: { properties: object } };
  };
  expect([...linkOptions]).toEqual(Object.keys(schema.properties.options.properties));
  expect(Object.keys(allOptions)).toEqual([...linkOptions]);
});

test('a real year stays under 1,200 characters, also with every option, contacts, early days and grades', () => {
  const address = 'https://www.example-public-schools.k12.ct.us/departments/student-services/rollcall.html#';
  const length = (link: FamilyLink): number => address.length + writeLink(link).length;
  expect(rowsOfA.length).toBe(26);
  expect(length(plain)).toBeLessThan(300);

  const contacts = ['attendance', 'nurse', 'social worker', 'family office'].map((key) => ({
    key,
    phone: '203-555-0100 ext. 1234',
    hours: 'Monday to Friday, 7:30 to 3:30',
  }));
  const named = weekdays('2024-08-27', '2025-06-06').map((date) => ({ date, type: 'school' as const }));
  const early = weekdays('2024-08-27', '2025-06-06')
    .filter((_day, at) => at % 9 === 4)
    .map((date, at) => ({ date, type: 'early' as const, minutes: 200 + (at % 3) * 10 }));
  const grades = ['PK', 'K', 'KH', '12'].flatMap((grade) => [
    { date: '2024-09-03', type: 'first_day' as const, grade },
    { date: '2025-05-30', type: 'last_day' as const, grade },
    ...weekdays('2024-10-01', '2024-10-31').map((date) => ({
      date,
      type: 'early' as const,
      grade,
      minutes: 150,
    })),
  ]);
  const full = { ...plain, contacts, options: allOptions, calendar: [...named, ...early, ...grades] };
  expect(length(full)).toBeLessThanOrEqual(longestLink);
  expect(longestLink).toBeLessThan(1200);
  const sorted = [...full.calendar].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  expect(readLink(writeLink(full)).calendar.map(({ date }) => date)).toEqual(sorted.map(({ date }) => date));
});

test('a link with one character changed, lost or added is damaged, wherever that is', () => {
  const fragment = writeLink(plain);
  const start = 'school='.length;
  const damaged = (text: string): boolean => {
    try {
      readLink(text);
      return false;
    } catch (error) {
      return error instanceof DamagedLink;
    }
  };
  expect(damaged(fragment)).toBe(false);
  for (let at = start; at < fragment.length; at++) {
    const other = fragment[at] === 'A' ? 'g' : 'A';
    expect(damaged(fragment.slice(0, at) + other + fragment.slice(at + 1)), `changed ${at}`).toBe(true);
    expect(damaged(fragment.slice(0, at)), `cut ${at}`).toBe(true);
    expect(damaged(fragment.slice(0, at) + fragment.slice(at + 1)), `lost ${at}`).toBe(true);
  }
  for (const text of [`${fragment}A`, `${fragment}%20`, 'school=', 'school=AQ', 'school', '', 'family'])
    expect(damaged(text), text).toBe(true);
});

test('a day outside the year, and an option that no link knows, are refused when a link is written', () => {
  const calendar: CalendarEntry[] = [{ date: '2025-07-01', type: 'no_school' }];
  expect(() => writeLink({ ...plain, calendar })).toThrow(DamagedLink);
  expect(() => writeLink({ ...plain, calendar: [{ date: '2024-06-30', type: 'no_school' }] })).toThrow(
    DamagedLink,
  );
  expect(() => writeLink({ ...plain, options: { 'mhw.other': true } })).toThrow(DamagedLink);
});

test('what is no part of a link does not get into it', () => {
  const more = { ...plain, students: [{ student_id: 'S-0042', name: 'Quillfeather, Ada' }] };
  expect(writeLink(more)).toBe(writeLink(plain));
});

// ---------------------------------------------------------------- making one

// What the code on the page says to a scanner.
async function scanned(page: Page): Promise<string> {
  const { size, path: drawn } = await page.locator('svg.qr').evaluate((code) => ({
    size: Number(code.getAttribute('viewBox')?.split(' ')[2]),
    path: code.querySelector('path')?.getAttribute('d') ?? '',
  }));
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of drawn.matchAll(/M(\d+) (\d+)/g)) {
    for (let row = 0; row < scale; row++) {
      for (let column = 0; column < scale; column++) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return decodeQR({ width, height: width, data });
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make the link', exact: true }).click();
  const area = page.getByLabel('Link for families', { exact: true });
  await expect(area).toBeFocused();
  return area.inputValue();
}

test('a calendar file alone is enough for a link and its code', async ({ page, open, site }) => {
  await open();
  await giveFiles(page, [calendarA]);
  const part = page.getByRole('heading', { level: 2, name: 'For families: a link and a wall card' });
  await expect(part).toBeVisible();
  await page.getByLabel('Name that families see').fill('North Elementary School');
  await page.getByLabel('Phone of the attendance office').fill('203-555-0100');
  await page.getByLabel('Hours of the attendance office').fill('7:30 to 3:30');
  await expect(page.getByLabel('Address of this page on your website')).toHaveValue(site.address);
  const link = await makeLink(page);
  expect(link.length).toBeLessThan(1200);
  const [address, fragment = ''] = link.split('#');
  expect(address).toBe(site.address);
  expect(readLink(fragment)).toEqual(plain);
  expect(await scanned(page)).toBe(link);
  await expect(page.locator('.leaflets')).toContainText(`${link.length} characters`);

  // Another name: the link that was made is no longer shown.
  await page.getByLabel('Name that families see').fill('South');
  await expect(page.getByLabel('Link for families', { exact: true })).toHaveCount(0);
  await page.getByLabel('Address of this page on your website').fill('rollcall.html');
  await page.getByRole('button', { name: 'Make the link', exact: true }).click();
  await expect(page.locator('.leaflets').getByRole('alert')).toContainText('It begins with https://');
});

test('a link that is too long to scan is not made, and says what to shorten', async ({ page, open }) => {
  await open();
  await giveFiles(page, [calendarA]);
  await page.getByLabel('Hours of the attendance office').fill('by appointment '.repeat(70));
  await page.getByRole('button', { name: 'Make the link', exact: true }).click();
  const alert = page.locator('.leaflets').getByRole('alert');
  await expect(alert).toContainText(
    'At most 1,199 can be scanned well. Shorten the name, the hours or the contacts.',
  );
  await expect(page.locator('svg.qr')).toHaveCount(0);
});

const attendance = given(
  'attendance.csv',
  'student_id,name,school,date,code\nS-0042,"Quillfeather, Ada",North,2024-09-13,ILL\nS-0043,"Marlowe, Kit",South,2025-06-06,MHW\n',
);
const profile = given(
  'profile.json',
  JSON.stringify({
    profile: 1,
    name: 'Example Public Schools',
    contacts: {
      attendance: { phone: '203-555-0100', hours: '7:30 to 3:30' },
      nurse: { phone: '203-555-0102' },
    },
    options: { 'mhw.permission_required': false, 'documentation.days': 5, 'truancy.month': 'either' },
  }),
);
const twoSchools = given(
  'calendar.csv',
  'date,type,school\n2024-08-27,first_day,\n2025-06-06,last_day,\n2024-10-14,no_school,\n2024-10-15,no_school,North\n2024-10-16,no_school,South\n',
);

test('beside results the link has the chosen school, the options that differ, the contacts, and nothing of a student', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [attendance, twoSchools, profile]);
  await done(page);
  await toPlace(page, 'Take away');
  await expect(page.getByLabel('Name that families see')).toHaveValue('Example Public Schools');
  await page.getByLabel('School', { exact: true }).selectOption('North');
  await expect(page.getByLabel('Name that families see')).toHaveValue('North');
  const fragment = (await makeLink(page)).split('#')[1] ?? '';
  expect(readLink(fragment)).toEqual({
    year: '2024-25',
    name: 'North',
    school: 'North',
    contacts: [
      { key: 'attendance', phone: '203-555-0100', hours: '7:30 to 3:30' },
      { key: 'nurse', phone: '203-555-0102', hours: null },
    ],
    options: { 'mhw.permission_required': false, 'documentation.days': 5 },
    calendar: [
      { date: '2024-08-27', type: 'first_day' },
      { date: '2024-10-14', type: 'no_school' },
      { date: '2024-10-15', type: 'no_school', school: 'North' },
      { date: '2025-06-06', type: 'last_day' },
    ],
  });
  for (const secret of ['Quill', 'Ada', 'S-00', 'Marlowe', 'MHW', 'ILL', 'South'])
    expect(bytesOf(fragment)).not.toContain(secret);
});

// ---------------------------------------------------------------- opening one

const year = Number(new Date().getFullYear()) - (new Date().getMonth() < 6 ? 1 : 0);
const label = (start: number): string => `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
const yearOf = (start: number): CalendarEntry[] => [
  { date: `${start}-08-27`, type: 'first_day' },
  { date: `${start}-10-14`, type: 'no_school' },
  { date: `${start + 1}-06-12`, type: 'last_day' },
];
const thisYear = `#${writeLink({ ...plain, year: label(year), calendar: yearOf(year) })}`;

test.describe('opened on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the family door starts with that school; Back from the next step keeps what was said', async ({
    page,
    open,
    site,
  }) => {
    await open(site.address + thisYear);
    await expect(page.locator('.family-school')).toHaveText(
      `You opened the link of North Elementary School. Its calendar of ${label(year)} is used.`,
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('May we take a wellness day?');
    await page.getByRole('button', { name: 'None', exact: true }).tap();
    await expect(page).toHaveURL(/#family\//);
    await page.goBack();
    await expect(page).toHaveURL(site.address + thisYear);
    await expect(page.locator('.family-school')).toBeVisible();
    await expect(page.getByRole('button', { name: 'None', exact: true })).toBeVisible();
    const seen = await new AxeBuilder({ page }).analyze();
    expect(seen.violations).toEqual([]);
    expect(site.requests.every((asked) => asked.split('?')[0] === '/index.html')).toBe(true);
  });

  test('a link of a year that is over brings its contacts, and says that its calendar is old', async ({
    page,
    open,
    site,
  }) => {
    const old = writeLink({ ...plain, year: label(year - 1), calendar: yearOf(year - 1) });
    await open(`${site.address}#${old}`);
    await expect(page.locator('.family-school')).toContainText(
      `This link’s calendar is of ${label(year - 1)}.`,
    );
  });
});

test('a damaged link, and a fragment that is no place, open the ordinary page with one sentence', async ({
  page,
  open,
  site,
}) => {
  const sentence =
    'The end of this address could not be read, so this is the ordinary page; if a school gave you the link, ask for it again.';
  for (const fragment of [thisYear.slice(0, -3), '#school=', '#something-else']) {
    await open('about:blank');
    await open(site.address + fragment);
    await expect(page.locator('.strange')).toHaveText(sentence);
    await expect(page.getByLabel('Attendance files', { exact: true })).toBeAttached();
    await expect(page.locator('.family-school')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'School attendance, by Connecticut’s rules',
    );
  }
  await page.getByRole('link', { name: /For a family/ }).click();
  await expect(page.locator('.strange')).toHaveCount(0);
  await open('about:blank');
  await open(site.address);
  await expect(page.locator('.strange')).toHaveCount(0);
});

test('a link given to an open page is taken too', async ({ page, open }) => {
  await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate((fragment) => (location.hash = fragment), thisYear);
  await expect(page.locator('.family-school')).toContainText('North Elementary School');
});

test('a profile with a calendar and nothing else is enough for a link', async ({ page, open }) => {
  const calendar: CalendarEntry[] = [
    { date: '2026-08-31', type: 'first_day' },
    { date: '2027-06-11', type: 'last_day' },
  ];
  const own = {
    profile: 1,
    name: 'Example Public Schools',
    calendar,
    contacts: { office: { phone: '203-555-0111' } },
  };
  await open();
  await giveFiles(page, [given('profile.json', JSON.stringify(own))]);
  await expect(page.getByLabel('Name that families see')).toHaveValue('Example Public Schools');
  // Another contact is no attendance office, and goes along all the same.
  await expect(page.getByLabel('Phone of the attendance office')).toHaveValue('');
  expect(readLink((await makeLink(page)).split('#')[1] ?? '')).toEqual({
    year: '2026-27',
    name: 'Example Public Schools',
    school: '',
    contacts: [{ key: 'office', phone: '203-555-0111', hours: null }],
    options: {},
    calendar,
  });
});

test('the link’s calendar, options and phone are in the family’s answer', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00Z')); // a Monday
  const calendar: CalendarEntry[] = [
    { date: '2026-08-31', type: 'first_day' },
    { date: '2026-11-24', type: 'no_school' },
    { date: '2027-06-11', type: 'last_day' },
  ];
  const fragment = writeLink({
    ...plain,
    year: '2026-27',
    options: { 'mhw.permission_required': false },
    calendar,
  });
  await page.goto(`${site.address}#${fragment}`);
  await page.getByRole('button', { name: 'None', exact: true }).click();
  await page.getByRole('button', { name: /^Tomorrow, Tuesday/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/no school/i);
  await page.goBack();
  await page.getByRole('button', { name: /^Today, Monday/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Yes.');
  await expect(page.getByRole('link', { name: '203-555-0100' })).toBeVisible();
  // This district asks for no permission, so there is no note to write.
  await expect(page.getByRole('button', { name: /^Write the note for me/ })).toHaveCount(0);
});
