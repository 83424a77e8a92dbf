// SPDX-License-Identifier: Apache-2.0
// A family calls the office: which notes are missing, and until when can they come? From the file to the answer by keyboard, in
// under a minute. Monday's agenda is in agenda.spec.ts.
import { done, expect, given, giveFiles, test } from './fixtures.ts';

const thought = 1500; // ms that a person needs for each thing to do

test('a family calls about a missing note: from the file to the answer in under a minute', async ({
  page,
  open,
}) => {
  // Ada is back on October 29: the note for the 28th can come until November 13 (ten school days, one holiday of the calendar).
  const rows = ['student_id,name,date,code,documentation'];
  for (let i = 0; i < 300; i++) rows.push(`S${1000 + i},Student ${i},2024-10-${10 + (i % 9)},ILL,parent`);
  rows.push('A1,"Quillfeather, Ada",2024-10-28,ILL,none', 'Z9,Last One,2024-11-01,ILL,parent');
  const calendar = ['date,type', '2024-09-03,first_day', '2024-11-05,no_school', '2025-06-13,last_day'];
  await open();
  const started = Date.now();
  let todo = 1; // the files chosen
  await giveFiles(page, [
    given('attendance.csv', `${rows.join('\n')}\n`),
    given('calendar.csv', `${calendar.join('\n')}\n`),
  ]);
  await done(page);
  const list = page.getByRole('table', { name: 'Students', exact: true });
  const search = page.getByLabel('Find a name or an ID');
  await search.focus();
  await page.keyboard.type('quill');
  todo++;
  await expect(list.locator('tbody tr.row')).toHaveCount(1);
  const student = list.getByRole('button', { name: 'Quillfeather, Ada', exact: true });
  for (let i = 0; i < 30 && !(await student.evaluate((one) => one === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  todo++;
  await expect(page.getByRole('heading', { level: 1, name: 'Quillfeather, Ada' })).toBeFocused();
  const day = page.locator('article.absence[data-date="2024-10-28"]');
  await expect(day.locator('.missing')).toContainText('Wednesday, November 13');
  todo++; // read
  expect(Date.now() - started + todo * thought).toBeLessThan(60_000);
});
