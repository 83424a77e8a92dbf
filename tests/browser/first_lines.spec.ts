// SPDX-License-Identifier: Apache-2.0
// The first lines of the results; their codes on a narrow screen; what the words say in both languages.
import type { Page } from '@playwright/test';
import { done, expect, given, giveFiles, test } from './fixtures.ts';

const calendar = given(
  'calendar.csv',
  'date,type\n2024-09-03,first_day\n2024-10-14,no_school\n2025-06-13,last_day\n',
);
// a: a day whose code nobody knows, and enrolled for four days; b: such a day; c: enrolled for four days; d: nothing to check.
const attendance = given(
  'attendance.csv',
  'student_id,date,code\na,2024-10-29,ZZ\nb,2024-10-01,ZZ\nc,2024-10-29,A\nd,2024-10-01,T\nd,2024-10-31,ILL\n',
);
const roster = given(
  'roster.csv',
  'student_id,name,school,entry_date,el,phone\na,Ann Abel,North,2024-10-28,Y,555 0101\n' +
    'b,Ben Bost,North,2024-09-03,N,555 0102\nc,Cay Cole,North,2024-10-28,,555 0103\nd,Dov Dunn,North,2024-09-03,Y,\n',
);
const files = [attendance, roster, calendar];

// 24 students of one year, 8 of whom missed 5 of 25 days; groups of 20 and 4, and a group that all are in.
const grid = Array.from({ length: 24 }, (_, i) => `s${i + 10}`);
const charted = [
  given(
    'attendance.csv',
    `student_id,date,code\n${grid.map((id) => `${id},2024-10-01,ILL\n`).join('')}` +
      grid
        .slice(0, 8)
        .map((id) => ['02', '03', '04', '07'].map((day) => `${id},2024-10-${day},ILL\n`).join(''))
        .join(''),
  ),
  given(
    'roster.csv',
    `student_id,entry_date,el,iep\n${grid.map((id, i) => `${id},2024-09-03,${i < 20 ? 'N' : 'Y'},N\n`).join('')}`,
  ),
  calendar,
];

const languages = [
  {
    language: 'en',
    files: 'Attendance files',
    change: 'Change',
    lacks: 'What would help: a code for wellness days.',
    several: 'Not every Connecticut school means the same by this code.',
    away: 'Take away',
    copy: 'The file has no column such as phone. “Copy the list” in the overview copies the columns that you show.',
    charts: 'Charts',
    measure: 'Measure',
    chronic: /^So far, 33\.\d+% of students missed 10% or more$/,
    attendance: /^So far, attendance is 90\.7%$/,
    few: 'English learners (el): the rates can’t be compared',
    one: /\(swd\): all students are keyed N$/,
  },
  {
    language: 'es',
    files: 'Archivos de asistencia',
    change: 'Cambiar',
    lacks: 'Ayudaría: un código para los días de bienestar.',
    several: 'No todas las escuelas de Connecticut usan este código para lo mismo.',
    away: 'Para llevar',
    copy: 'El archivo no tiene columnas como la del teléfono. “Copiar la lista”, en el resumen, copia las columnas que usted muestre.',
    charts: 'Gráficas',
    measure: 'Medida',
    chronic: /^Hasta ahora, el 33[.,]\d+\s?% de los estudiantes perdió el 10\s?% o más$/,
    attendance: /^Hasta ahora, la asistencia es del 90[.,]7\s?%$/,
    few: 'Estudiantes que aprenden inglés (el): las tasas no se pueden comparar',
    one: /\(swd\): todos los estudiantes tienen N$/,
  },
];

async function top(page: Page, what: string): Promise<number> {
  return page
    .locator(what)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);
}

test('with a question open, what the files tell stands first, and under it their codes', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, files);
  await done(page);
  await expect(page.locator('.questions')).toBeVisible();
  const order = [
    '.results-head',
    'can-tell',
    'code-list',
    '.questions',
    '#as-of',
    '.cards',
    'table.students',
  ];
  const tops = await Promise.all(order.map((what) => top(page, what)));
  expect([...tops].sort((a, b) => a - b)).toEqual(tops);
  // The stamp's record has these lines, too.
  await expect(page.locator('.results-basis')).toContainText('What these files can and cannot tell');
});

for (const words of languages) {
  test(`first lines: codes at 320 pixels, and the words: ${words.language}`, async ({ page, open, site }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(`${site.address}?lang=${words.language}`);
    await page.getByLabel(words.files, { exact: true }).setInputFiles(files);
    const links = page.locator('code-list button.link');
    await expect(links).toHaveCount(4);
    const edge = await page
      .locator('code-list .scroller')
      .evaluate((element) => element.getBoundingClientRect().left + element.clientLeft + element.clientWidth);
    for (const link of await links.all()) {
      await expect(link).toHaveText(words.change);
      const box = await link.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 1000)).toBeLessThanOrEqual(edge);
    }
    await expect(page.locator('can-tell')).toContainText(words.lacks);
    await expect(page.locator('questions-panel')).toContainText(words.several);
    await page.getByRole('link', { name: words.away, exact: true }).click();
    await expect(page.locator('#away-list-note')).toContainText(words.copy);
  });

  test(`the title of a chart is a finding where nothing is compared: ${words.language}`, async ({
    page,
    open,
    site,
  }) => {
    await open(`${site.address}?lang=${words.language}`);
    await page.getByLabel(words.files, { exact: true }).setInputFiles(charted);
    await page.getByRole('link', { name: words.charts, exact: true }).click();
    const title = (name: string | RegExp): ReturnType<Page['getByRole']> =>
      page.locator('chart-figure').getByRole('heading', { name });
    await expect(title(words.chronic)).toBeVisible();
    await expect(title(words.few)).toBeVisible();
    await expect(title(words.one)).toBeVisible();
    await page.getByRole('combobox', { name: words.measure, exact: true }).selectOption('attendance');
    await expect(title(words.attendance)).toBeVisible();
  });
}

test('things to check and groups sort the list, and a group is shown like any other column', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, files);
  await done(page);
  const table = page.getByRole('table', { name: 'Students', exact: true });
  const names = table.locator('tbody th');
  // The most first; who has nothing to check comes last either way.
  await table.getByRole('button', { name: 'Things to check' }).click();
  await expect(names).toHaveText(['Ann Abel', 'Ben Bost', 'Cay Cole', 'Dov Dunn']);
  const header = table.getByRole('columnheader', { name: 'Things to check' });
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await table.getByRole('button', { name: 'Things to check' }).click();
  await expect(names).toHaveText(['Ben Bost', 'Cay Cole', 'Ann Abel', 'Dov Dunn']);

  await page.getByText('Filter the list', { exact: true }).click();
  const shown = page.getByRole('group', { name: 'Other columns of your files to show' });
  await expect(table.getByRole('columnheader', { name: 'English learners (el)' })).toHaveCount(0);
  await shown.getByLabel('English learners (el)').check();
  await table.getByRole('button', { name: 'English learners (el)' }).click();
  await expect(names).toHaveText(['Ben Bost', 'Ann Abel', 'Dov Dunn', 'Cay Cole']);
  await expect(table.locator('tbody tr').first()).toContainText('N');
  await shown.getByLabel('English learners (el)').uncheck();
  await expect(table.getByRole('columnheader', { name: 'English learners (el)' })).toHaveCount(0);
});
