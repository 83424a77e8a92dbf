// SPDX-License-Identifier: Apache-2.0
// Hosted, from a file, and in a sandboxed frame on a plain server: the same page works in all three.
import { done, downloadReport, expect, given, giveFiles, openStudent, singleFile, test } from './fixtures.ts';

const attendance = 'student_id,date,code\nS1,2024-09-13,MHW\nS1,2024-09-16,MHW\nS2,2024-09-16,ILL\n';

test('from a file, by a double click', async ({ page, open }) => {
  await open(singleFile);
  await giveFiles(page, [given('attendance.csv', attendance)]);
  await done(page);
  await openStudent(page, 'S1');
  await expect(page.getByText('Wellness day: not valid, consecutive')).toBeVisible();
  await page.goBack();
  const report = JSON.parse((await downloadReport(page)).toString('utf8')) as { students: unknown[] };
  expect(report.students).toHaveLength(2);
});

test('in a sandboxed frame without an origin of its own', async ({ page, open, site }) => {
  await open(site.frame);
  const frame = page.frameLocator('iframe');
  await giveFiles(frame, [given('attendance.csv', attendance)]);
  await done(frame);
  await openStudent(frame, 'S1');
  await expect(frame.getByText('Wellness day: not valid, consecutive')).toBeVisible();
  await frame.getByRole('button', { name: 'Back to results' }).first().click();
  const report = JSON.parse((await downloadReport(page, frame)).toString('utf8')) as { students: unknown[] };
  expect(report.students).toHaveLength(2);
});

test('a frame that allows no downloads still shows everything', async ({ page, open, site }) => {
  await page.route(site.frame, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>A host</title><iframe title="Rollcall" sandbox="allow-scripts" src="/index.html"></iframe>',
    }),
  );
  await open(site.frame);
  const frame = page.frameLocator('iframe');
  await giveFiles(frame, [given('attendance.csv', attendance)]);
  await done(frame);
});
