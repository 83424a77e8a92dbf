// SPDX-License-Identifier: Apache-2.0
// Before 20 days enrolled a student has 'Early: 2 of 10 days' and nothing that a band, a tier or an outlook would say.
import { done, expect, given, giveFiles, openStudent, test, toPlace } from './fixtures.ts';

function day(at: number): string {
  const date = new Date(Date.UTC(2024, 8, 3 + Math.floor(at / 5) * 7 + (at % 5)));
  return date.toISOString().slice(0, 10);
}

const rows: string[] = [];
for (let at = 0; at < 30; at++) {
  for (let student = 0; student < 12; student++) {
    rows.push(
      `A${String(student).padStart(2, '0')},Maple,${day(at)},${student < 4 && at % 6 === 0 ? 'AU' : 'P'}`,
    );
  }
  if (at >= 20) rows.push(`New,Maple,${day(at)},${at < 22 ? 'AU' : 'P'}`);
}
const files = [given('daily.csv', ['student_id,school,date,code', ...rows, ''].join('\n'))];

test('early in the year no outlook, no tier and no band is told of a student, and what is listed says early', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, files);
  await done(page);
  await openStudent(page, 'A00');
  await expect(page.locator('.overview')).toContainText('Tier');
  await expect(page.locator('.overview')).toContainText('10%');
  await page.goBack();
  await openStudent(page, 'New');
  await expect(page.getByText('Early: 2 of 10 days')).toBeVisible();
  await expect(page.locator('.overview')).not.toContainText('Tier');
  await expect(page.locator('.overview')).not.toContainText('10%');
  await page.goBack();
  await toPlace(page, 'Charts');
  const closest = page.locator('.take-school details').first();
  await closest.locator('summary').click();
  await expect(closest.getByRole('row', { name: /^New/ })).toContainText('Early: 2 of 10 days');
  await expect(closest.getByRole('row', { name: /^A00/ })).toContainText('5 of 30');
  await toPlace(page, 'Take away');
  await page.getByRole('button', { name: 'Prepare the sheets' }).click();
  const sheet = page.locator('.sheet').filter({ hasText: 'New' });
  await expect(sheet).toContainText('Early: 2 of 10 days');
  await expect(sheet).not.toContainText('below 10%');
});
