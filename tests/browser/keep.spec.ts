// SPDX-License-Identifier: Apache-2.0
// Settings saved from the page: no student in them, and the same report from them, on the page and by the command.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  done,
  downloadReport,
  expect,
  given,
  giveFiles,
  hasCommand,
  nativeReport,
  test,
  type GivenFile,
} from './fixtures.ts';

const students = [
  ['SID90210', 'Quillfeather, Ada'],
  ['SID90211', 'Roywood, Ben'],
  ['SID90212', 'Kayastone, Cem'],
] as const;
const attendance = given(
  'attendance.csv',
  'student_id,date,code,name,school\n' +
    students
      .flatMap(([id, name]) => [
        `${id},2024-09-13,ILL,"${name}",Northfield Elementary`,
        `${id},2024-09-16,SNIF,"${name}",Northfield Elementary`,
      ])
      .join('\n') +
    '\n',
);
const profile = given(
  'ours.json',
  JSON.stringify({
    profile: 1,
    name: 'Example Public Schools',
    codes: { SNIF: 'illness' },
    calendar: [
      { date: '2024-08-29', type: 'first_day' },
      { date: '2024-09-02', type: 'no_school' },
      { date: '2025-06-13', type: 'last_day' },
    ],
    options: { 'mhw.in_ordinal': false },
    contacts: { attendance: { phone: '203-555-0100' } },
  }),
);

async function saved(page: Page): Promise<GivenFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save these settings' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('rollcall-profile.json');
  return given('rollcall-profile.json', readFileSync(await download.path()));
}

function withoutStudents(text: string): void {
  for (const [id, name] of students) {
    expect(text).not.toContain(id);
    for (const part of name.split(', ')) expect(text).not.toContain(part);
  }
  expect(text).not.toContain('2024-09-13');
}

test('saved and loaded again: the same report, on the page and by the command, and no student in it', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [attendance, profile]);
  await done(page);
  const before = await downloadReport(page);
  const settings = await saved(page);
  const text = settings.buffer.toString();
  withoutStudents(text);
  expect(JSON.parse(text)).toEqual(JSON.parse(profile.buffer.toString()));

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await giveFiles(page, [attendance, settings]);
  await done(page);
  expect((await downloadReport(page)).toString()).toBe(before.toString());
  if (hasCommand) expect(nativeReport([attendance, settings]).toString()).toBe(before.toString());
});

test('what was answered on the page is in the saved settings', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance]);
  await done(page);
  const settings = await saved(page);
  withoutStudents(settings.buffer.toString());
  if (hasCommand) {
    expect(nativeReport([attendance, settings]).toString()).toBe((await downloadReport(page)).toString());
  }
});
