// SPDX-License-Identifier: Apache-2.0
// The list of students: places, scrolling, filter, copy, what is hidden; what the results rest on; early in the year.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { done, expect, given, giveFiles, openStudent, test, toPlace, type GivenFile } from './fixtures.ts';

const calendar = given(
  'calendar.csv',
  'date,type\n2024-09-03,first_day\n2024-10-14,no_school\n2025-06-13,last_day\n',
);

function table(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('table', { name: 'Students', exact: true });
}

// Student 0001 to 2000, one day missed each; the first ten two.
function manyStudents(): GivenFile {
  const rows = ['student_id,name,school,grade,date,code'];
  for (let i = 1; i <= 2000; i++) {
    const id = String(i).padStart(4, '0');
    rows.push(`${id},Student ${id},${i % 4 ? 'North' : 'South'},${(i % 12) + 1},2024-10-0${(i % 3) + 1},ILL`);
    if (i <= 10) rows.push(`${id},Student ${id},North,${(i % 12) + 1},2024-10-08,ILL`);
  }
  return given('attendance.csv', rows.join('\n') + '\n');
}

// a: four days keyed unexcused; b: four days whose reasons are not known yet; c: two wellness days in a row, one of them
// not valid; e: enrolled for four days.
const attendance = given(
  'attendance.csv',
  [
    'student_id,date,code',
    ...['09-09', '09-10', '09-11', '09-12'].map((day) => `a,2024-${day},AU`),
    ...['10-22', '10-23', '10-24', '10-25'].map((day) => `b,2024-${day},A`),
    'c,2024-09-09,MHW',
    'c,2024-09-10,MHW',
    'd,2024-10-01,ILL',
    'e,2024-10-29,A',
    'd,2024-10-31,ILL',
  ].join('\n') + '\n',
);
const roster = given(
  'roster.csv',
  [
    'student_id,name,school,grade,entry_date,homeroom,phone',
    'a,Ann Abel,North,5,2024-09-03,B12,=1+1',
    'b,Ben Bost,North,6,2024-09-03,B12,',
    'c,Cay Cole,South,9,2024-09-03,A14,',
    'd,Dov Dunn,South,9,2024-09-03,,',
    'e,Eve Eads,North,5,2024-10-28,,',
  ].join('\n') + '\n',
);

test('what the window shows is drawn first, and right after it everything else', async ({ page, open }) => {
  await page.addInitScript(() => {
    const seen: Record<string, number> = {};
    (window as unknown as { seen: typeof seen }).seen = seen;
    const count = (what: string): number => document.querySelectorAll(what).length;
    new MutationObserver((_changes, observer) => {
      if (count('student-table td') === 0) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        seen['waiting'] = count('.results-body.first');
        seen['rows'] = count('student-table tr.row');
        seen['kinds'] = count('question-codes option');
        seen['schools'] = count('.coverage li');
      });
    }).observe(document, { childList: true, subtree: true });
  });
  await open();
  const { name, mimeType, buffer } = manyStudents();
  const text = buffer.toString('utf8').replaceAll('10-08,ILL', '10-08,QQ');
  await giveFiles(page, [{ name, mimeType, buffer: Buffer.from(text) }, calendar]);
  await done(page);
  const rows = table(page).locator('tbody tr.row');
  await expect(rows.nth(20)).toBeAttached(); // those above and below what is in view
  await expect(page.locator('question-codes option')).toHaveCount(31);
  await expect(page.locator('.coverage li')).toHaveCount(2);
  await expect(page.locator('.results-body')).not.toHaveClass(/first/);
  const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen);
  expect(seen).toEqual({ waiting: 1, rows: 10, kinds: 1, schools: 0 }); // ten fill the list in a window of 900 pixels
  // Nothing waits a second time.
  await page.getByRole('button', { name: 'Rate', exact: false }).first().click();
  await expect(page.getByRole('columnheader', { name: 'Rate' })).toHaveAttribute('aria-sort', 'ascending');
  expect(await rows.count()).toBeGreaterThan(18);
});

test('each place has its link, its fragment and the focus on its heading; Back works', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [attendance, roster, calendar]);
  await done(page);
  const nav = page.getByRole('navigation', { name: 'Parts of the results' });
  await expect(nav.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page');
  await toPlace(page, 'Problems and codes');
  expect(new URL(page.url()).hash).toBe('#results/problems');
  await expect(nav.getByRole('link', { name: 'Problems and codes' })).toHaveAttribute('aria-current', 'page');
  await expect(table(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeFocused();
  await expect(table(page)).toBeVisible();
  // A fragment that is no place leads to the overview.
  await page.evaluate(() => (location.hash = 'results/nowhere'));
  await expect(table(page)).toBeVisible();
});

test('a long list scrolls: few rows are there, each with its place, to the last one and by keys', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [manyStudents(), calendar]);
  await done(page);
  const rows = table(page).locator('tbody tr[aria-rowindex]');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '2001');
  await expect(rows.first()).toContainText('Student 0001');
  expect(await rows.count()).toBeLessThan(100);
  const scroller = page.locator('.scroller.tall');
  await scroller.scrollIntoViewIfNeeded();
  await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  const last = table(page).locator('tr[aria-rowindex="2001"]');
  await expect(last).toContainText('Student 2000');
  await expect(last).toBeInViewport();
  expect(await rows.count()).toBeLessThan(100);
  await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
  await expect(table(page).locator('tr.waiting')).toHaveCount(0);
  await expect(rows.first()).toContainText('Student');

  // Arrow keys go from student to student, beyond the rows that were there.
  await scroller.evaluate((element) => element.scrollTo({ top: 0 }));
  await table(page).getByRole('button', { name: 'Student 0001' }).focus();
  for (let i = 2; i <= 40; i++) {
    await page.keyboard.press('ArrowDown');
    await expect(
      table(page).getByRole('button', { name: `Student ${String(i).padStart(4, '0')}` }),
    ).toBeFocused();
  }

  // A student far down opens, and Back finds the row again.
  await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
  const middle = table(page).getByRole('button', { name: 'Student 1001' });
  await middle.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Student 1001' })).toBeVisible();
  await page.goBack();
  await expect(middle).toBeFocused();
  await expect(middle).toBeInViewport();

  // In pages, all rows of a page are there.
  await page.getByRole('button', { name: 'Show the list in pages' }).click();
  await expect(rows).toHaveCount(100);
  await expect(page.getByRole('button', { name: 'Next 100' })).toBeVisible();
  await page.getByRole('button', { name: 'Scroll the whole list' }).click();
  await expect(page.getByRole('button', { name: 'Next 100' })).toHaveCount(0);
  await expect(rows.first()).toContainText('Student 0001');
});

test('filters of the engine, columns that no rule reads, and all students again', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, roster, calendar]);
  await done(page);
  await page.getByText('Filter the list', { exact: true }).click();
  const rows = table(page).locator('tbody tr');
  const names = async (expected: string[]): Promise<void> => {
    await expect(rows.locator('th')).toHaveText(expected);
  };
  await page.getByLabel('School', { exact: true }).selectOption({ label: 'South (2)' });
  await names(['Cay Cole', 'Dov Dunn']);
  await page.getByLabel('homeroom', { exact: true }).first().selectOption({ label: 'A14 (1)' });
  await names(['Cay Cole']);
  await expect(page.getByText('The list is filtered.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all students' }).click();
  await expect(rows).toHaveCount(5);
  await expect(page.getByText('The list is filtered.')).toHaveCount(0);
  await page.getByLabel('Family meeting', { exact: true }).selectOption('due, sure');
  await names(['Ann Abel']);
  await page.getByLabel('Family meeting', { exact: true }).selectOption('only if no note comes');
  await names(['Ben Bost']);
  await page.getByRole('button', { name: 'Show all students' }).click();
  await page.getByLabel('an absence that a note can still excuse').check();
  await names(['Ben Bost', 'Eve Eads']);
  await page.getByRole('button', { name: 'Show all students' }).click();

  // A column of the files stands in the list, sorts it, and is never in the report or the address.
  await page
    .getByRole('group', { name: 'Other columns of your files to show' })
    .getByLabel('homeroom')
    .check();
  await table(page).getByRole('button', { name: 'homeroom' }).click();
  await names(['Cay Cole', 'Ann Abel', 'Ben Bost', 'Dov Dunn', 'Eve Eads']);
  await expect(rows.first()).toContainText('A14');
  expect(page.url()).not.toContain('A14');
});

test('a column of too many values to choose from is searched; groups by their names', async ({
  page,
  open,
}) => {
  const students = Array.from({ length: 70 }, (_, i) => 100 + i);
  const rows = students.map((id) => `s${id},2024-10-01,ILL`).join('\n');
  const more = students.map((id) => `s${id},Student ${id},Room ${id},${id % 7 === 0 ? 'Y' : 'N'}`).join('\n');
  await open();
  await giveFiles(page, [
    given('attendance.csv', `student_id,date,code\n${rows}\n`),
    given('roster.csv', `student_id,name,homeroom,el\n${more}\n`),
    calendar,
  ]);
  await done(page);
  await page.getByText('Filter the list', { exact: true }).click();
  const names = table(page).locator('tbody th');
  const homeroom = page.getByLabel('homeroom contains', { exact: true });
  await homeroom.fill('room 16');
  await expect(names).toHaveText(Array.from({ length: 10 }, (_, i) => `Student ${160 + i}`));
  await page.getByRole('combobox', { name: 'English learners (el)' }).selectOption({ label: 'Y (10)' });
  await expect(names).toHaveText(['Student 161', 'Student 168']);
  await expect(page.getByText('The list is filtered.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all students' }).click();
  await expect(homeroom).toHaveValue('');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '71');
  expect(page.url()).not.toContain('oom');
});

test('wellness days and suspensions stay hidden until they are asked for', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, roster, calendar]);
  await done(page);
  const column = table(page).getByRole('columnheader', { name: 'Wellness days' });
  await expect(column).toHaveCount(0);
  await expect(table(page).getByRole('columnheader', { name: 'Days suspended' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show wellness days and suspensions' }).click();
  await expect(column).toBeVisible();
  await expect(table(page).locator('tr', { hasText: 'Cay Cole' })).toContainText('1 of 2 valid');
  await page.getByText('Filter the list', { exact: true }).click();
  await page.getByLabel('Wellness days', { exact: true }).selectOption('one not valid');
  await expect(table(page).locator('tbody tr')).toHaveCount(1);
  await openStudent(page, 'Cay Cole');
  await page.goBack();
  await expect(column).toBeVisible(); // for the session
  await page.getByRole('button', { name: 'Hide wellness days and suspensions' }).click();
  await expect(column).toHaveCount(0);
});

test('the list is copied as text that a spreadsheet takes as text', async ({
  page,
  open,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'reads the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await giveFiles(page, [attendance, roster, calendar]);
  await done(page);
  await page.getByText('Filter the list', { exact: true }).click();
  await page.getByRole('group', { name: 'Other columns of your files to show' }).getByLabel('phone').check();
  await expect(table(page)).toContainText('=1+1');
  await page.getByRole('button', { name: 'Copy the list' }).click();
  await expect(page.getByRole('status')).toHaveText('5 rows were copied.');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]?.split('\t').slice(0, 5)).toEqual(['Student', 'ID', 'School', 'Grade', 'phone']);
  expect(lines[1]?.split('\t').slice(0, 5)).toEqual(['Ann Abel', 'a', 'North', '5', "'=1+1"]);
});

test('early in the year: days in place of a band, and a section of their own', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, roster, calendar]);
  await done(page);
  const row = table(page).locator('tr', { hasText: 'Eve Eads' });
  await expect(row).toContainText('Early: 1 of 4 days');
  await expect(row).not.toContainText('or more');
  const early = page.getByRole('region', { name: 'Early in the year' });
  await expect(early).toContainText('One student has fewer than 20 days enrolled.');
  await expect(early.getByRole('listitem')).toHaveText(/Eve Eads\s+Early: 1 of 4 days/);
  await early.getByRole('button', { name: 'Eve Eads' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Eve Eads' })).toBeVisible();
  await page.goBack();
  await expect(early.getByRole('button', { name: 'Eve Eads' })).toBeFocused();
});

test('what is assumed is said with its days; last year is not in this file; review teams', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [attendance, roster, calendar]);
  await done(page);
  await expect(page.locator('can-tell li')).toHaveCount(6);
  // Two days of illness and two wellness days.
  await expect(page.locator('code-list .assumed')).toContainText(
    'A note from home is assumed for 4 days: attendance.csv has no documentation column.',
  );
  await expect(table(page).getByRole('columnheader', { name: /Tier/ })).toContainText(
    'last year is not in this file',
  );
  await page.getByText('Attendance review teams, 2024-25').click();
  await expect(page.locator('review-teams li').first()).toContainText('this year so far');

  const before = given(
    'totals.csv',
    'student_id,school,school_year,days_enrolled,days_absent\na,North,2023-24,180,18\nb,North,2023-24,180,1\n' +
      'a,North,2024-25,100,1\nb,North,2024-25,100,1\n',
  );
  await giveFiles(page, [before]);
  await done(page);
  await page.getByText('Attendance review teams, 2024-25').click();
  await expect(page.locator('review-teams li').first()).toContainText(
    'North: required this year, because last year’s rate (2023-24) was 50%.',
  );
});

test('a district’s review team follows from the whole district’s rate', async ({ page, open }) => {
  // Last year: 1 of 10 in North, 1 of 10 in South; then 2 of 10 in South as well: 15% of all, and 20% of one school.
  const totals = (missed: Record<string, number>): GivenFile => {
    const rows = ['student_id,school,school_year,days_enrolled,days_absent'];
    for (const [school, many] of Object.entries(missed)) {
      for (let i = 0; i < 10; i++) {
        rows.push(
          `${school}${i},${school},2023-24,180,${i < many ? 18 : 0}`,
          `${school}${i},${school},2024-25,90,0`,
        );
      }
    }
    return given('totals.csv', rows.join('\n') + '\n');
  };
  const lines = page.locator('review-teams li');
  await open();
  for (const [missed, words] of [
    [{ North: 0, South: 1 }, 'not required by last year’s rate (2023-24), which was 5%.'],
    [
      { North: 1, South: 1 },
      'a district team is required this year, because last year’s rate (2023-24) was 10%.',
    ],
    [
      { North: 0, South: 2, East: 0, West: 0 },
      'a team at the school is required this year. The district’s rate last year (2023-24) was 5%.',
    ],
    [
      { North: 1, South: 2 },
      'a team of the district, or one at each of these schools, is required this year. The district’s rate last year (2023-24) was 15%.',
    ],
  ] as const) {
    await giveFiles(page, [totals(missed)]);
    await done(page);
    await page.getByText('Attendance review teams, 2024-25').click();
    await expect(lines.filter({ hasText: 'The district:' })).toHaveText(`The district: ${words}`);
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await expect(page.locator('results-view')).toHaveCount(0);
  }
});

const looks = [
  { name: 'light', width: 1280, dark: false },
  { name: 'dark', width: 1280, dark: true },
  { name: '320 pixels', width: 320, dark: false },
];

for (const look of looks) {
  test(`no finding of axe in the overview with its filters, nothing wider than the screen: ${look.name}`, async ({
    page,
    open,
  }, info) => {
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' });
    await open();
    await giveFiles(page, [attendance, roster, calendar]);
    await done(page);
    await page.getByText('Filter the list', { exact: true }).click();
    await expect(page.getByRole('group', { name: 'Other columns of your files to show' })).toBeVisible();
    await page.getByRole('button', { name: 'Show wellness days and suspensions' }).click();
    await expect(page.getByRole('region', { name: 'Early in the year' })).toBeVisible();
    await page.screenshot({ path: info.outputPath('overview.png'), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
  });
}

test('the list in Spanish', async ({ page, open, site }) => {
  await open(`${site.address}?lang=es`);
  await page
    .getByLabel('Archivos de asistencia', { exact: true })
    .setInputFiles([attendance, roster, calendar]);
  await page.getByText('Filtrar la lista', { exact: true }).click();
  await page.getByLabel('Reunión con la familia', { exact: true }).selectOption('por hacer, seguro');
  await expect(page.getByText('La lista está filtrada.')).toBeVisible();
});
