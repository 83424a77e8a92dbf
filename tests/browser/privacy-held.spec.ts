// SPDX-License-Identifier: Apache-2.0
// Wellness days, suspensions and reasons, while nobody has asked for them: not on a list, not at a step, not by what tells one
// from the other, and no filter that outlives 'Hide'.
import type { Locator, Page } from '@playwright/test';
import { done, expect, given, giveFiles, openStudent, test, toPlace } from './fixtures.ts';

const calendar = given(
  'calendar.csv',
  'date,type\n2024-09-03,first_day\n2024-10-14,no_school\n2025-06-13,last_day\n',
);
const profile = given(
  'profile.json',
  JSON.stringify({
    profile: 1,
    steps: [
      { when: 'absences', at: 2, do: 'Call the family' },
      { when: 'mhw', at: 2, do: 'Check-in by the counselor' },
    ],
  }),
);
// Wren has two wellness days where Oda has suspensions. Nia waits for a physical.
function missed(id: string, name: string, code: string, rest: string): string[] {
  const row = (day: string, what: string): string => `${id},${name},North,5,2024-${day},${what}`;
  return [
    row('09-04', 'ILL,illness,parent'),
    row('09-09', `${code},${rest}`),
    row('09-23', `${code},${rest}`),
    row('10-01', 'ILL,illness,parent'),
  ];
}
const attendance = given(
  'attendance.csv',
  [
    'student_id,name,school,grade,date,code,reason,documentation',
    'n,Nia Hart,North,5,2024-10-02,NP,,parent',
    ...missed('o', 'Oda Reed', 'OSS', ','),
    ...missed('w', 'Wren Vale', 'MHW', ',parent'),
  ].join('\n') + '\n',
);

async function open3(page: Page, open: () => Promise<void>): Promise<void> {
  await open();
  await giveFiles(page, [attendance, calendar, profile]);
  await done(page);
}

const table = (page: Page): Locator => page.getByRole('table', { name: 'Students', exact: true });
const names = (page: Page): Locator => table(page).locator('tbody th');

// The words of a paper without the student's own name.
async function words(paper: Locator): Promise<string> {
  return (await paper.innerText()).replaceAll(/Wren Vale|Oda Reed|\bw\b|\bo\b/g, '*');
}

test('the list and its copy give no reason under things to check until it is asked for', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open3(page, open);
  await expect(table(page)).toContainText('Nia Hart');
  await expect(table(page)).not.toContainText('physical');
  await page.getByRole('button', { name: 'Copy the list' }).click();
  await expect(page.getByRole('status')).toHaveText('3 rows were copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('physical');
  await page.emulateMedia({ media: 'print' });
  await expect(table(page)).not.toContainText('physical');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Show wellness days and suspensions' }).click();
  await expect(table(page).locator('tr', { hasText: 'Nia Hart' })).toContainText(
    'kept out for a physical or shots',
  );
});

test('a step of wellness days names nobody until it is asked for, on screen and on paper', async ({
  page,
  open,
}) => {
  await open3(page, open);
  await toPlace(page, 'Contacts and steps');
  const step = page.locator('details.step', { hasText: 'Check-in by the counselor' });
  await step.locator('summary').click();
  await expect(step).toContainText(
    'One student. The name stays hidden until somebody asks to show wellness days.',
  );
  await expect(step).not.toContainText('Wren');
  const others = page.locator('details.step', { hasText: 'Call the family' });
  await others.locator('summary').click();
  await expect(others).toContainText('Wren Vale');
  await step.getByRole('button', { name: 'Show wellness days and reasons' }).click();
  await expect(step).toContainText('Wren Vale');

  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await openStudent(page, 'Wren Vale');
  await expect(page.locator('section.ladder')).toContainText('Check-in by the counselor');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('section.ladder')).toContainText('Check-in by the counselor');
  await page.emulateMedia({ media: 'screen' });
  await page
    .getByRole('button', { name: 'On paper, show wellness days, suspensions and reasons too' })
    .click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('section.ladder')).toContainText('Call the family');
  await expect(page.locator('section.ladder')).not.toContainText('Check-in');
});

test('on a sheet nothing tells a wellness day from a suspension', async ({ page, open }, info) => {
  await open3(page, open);
  await toPlace(page, 'Take away');
  await page.getByRole('button', { name: 'Prepare the sheets' }).click();
  const sheet = (name: string): Locator => page.locator('.sheet').filter({ hasText: name });
  const rows = (name: string): Locator => sheet(name).locator('tbody tr');
  const kept = [/Sep 4\s+1\s+Excused/, /Sep 9\s+not shown/, /Sep 23\s+not shown/, /Oct 1\s+Excused/];
  await expect(rows('Wren Vale')).toHaveText(kept);
  await expect(rows('Oda Reed')).toHaveText(kept);
  // Numbers stop at the first day that is not shown: the next one would tell whether that day took one.
  for (const name of ['Wren Vale', 'Oda Reed'])
    await expect(rows(name).locator('td:nth-child(2)')).toHaveText(['1', '', '', '']);
  const shown = async (name: string): Promise<string> =>
    (await words(sheet(name).locator('.standing-lines'))) + (await words(sheet(name).locator('.halves')));
  expect(await shown('Wren Vale')).toBe(await shown('Oda Reed'));
  await expect(sheet('Oda Reed').locator('.kept')).toHaveText(
    'Wellness days, suspensions and reasons are not shown here. From the first day that is not shown, the numbers of absences are left out too.',
  );
  await sheet('Oda Reed').screenshot({ path: info.outputPath('sheet.png') });
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(sheet('Wren Vale').locator('.kept')).toContainText(
    'Desde el primer día que no se muestra, tampoco están los números de las ausencias.',
  );
});

test('on a student’s paper nothing tells a wellness day from a suspension, also as it stood on a day', async ({
  page,
  open,
}, info) => {
  await open3(page, open);
  const papers: string[] = [];
  for (const name of ['Wren Vale', 'Oda Reed']) {
    await openStudent(page, name);
    await expect(page.locator('.student-body')).toHaveAttribute('aria-busy', 'false');
    await page.locator('student-then').getByLabel('A day in the past').fill('2024-09-30');
    await expect(page.locator('student-then table')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const days = page.locator('ol.absences > li');
    await expect(days).toHaveText([
      /^\s*1st\s+Wednesday, September 4\S* 2024\s+Excused\s*$/,
      /^\s*Monday, September 9\S* 2024\s+Missed\s*$/,
      /^\s*Monday, September 23\S* 2024\s+Missed\s*$/,
      /^\s*Tuesday, October 1\S* 2024\s+Excused\s*$/,
    ]);
    await expect(page.locator('td[data-date="2024-10-01"]')).not.toContainText(/absence|number/);
    await expect(page.locator('student-then')).not.toContainText(/[Ww]ellness|[Dd]isciplinary/);
    const parts = ['ul.overview', 'day-calendar', '.absences', 'student-then', '.next-of-student'];
    papers.push((await Promise.all(parts.map((part) => words(page.locator(part).first())))).join('\n'));
    await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Back to results' }).first().click();
  }
  expect(papers[0]).toBe(papers[1]);
});

test('a filter and an order by wellness days end with Hide', async ({ page, open }) => {
  await open3(page, open);
  await page.getByRole('button', { name: 'Show wellness days and suspensions' }).click();
  await page.getByText('Filter the list', { exact: true }).click();
  await page.getByLabel('Wellness days', { exact: true }).selectOption({ value: 'is used_up' });
  await expect(names(page)).toHaveText(['Wren Vale']);
  await page.getByRole('button', { name: 'Hide wellness days and suspensions' }).click();
  await expect(names(page)).toHaveText(['Nia Hart', 'Oda Reed', 'Wren Vale']);
  await expect(page.getByText('The list is filtered.')).toHaveCount(0);

  await page.getByRole('button', { name: 'Show wellness days and suspensions' }).click();
  await expect(names(page)).toHaveCount(3);
  await table(page)
    .getByRole('button', { name: /^Wellness days/ })
    .click();
  await table(page)
    .getByRole('button', { name: /^Wellness days/ })
    .click();
  await expect(names(page).first()).toHaveText('Wren Vale');
  // Also where it is hidden in another place.
  await toPlace(page, 'Take away');
  await page.getByLabel('Show wellness days, suspensions and reasons').uncheck();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(names(page)).toHaveText(['Nia Hart', 'Oda Reed', 'Wren Vale']);
});
