// SPDX-License-Identifier: Apache-2.0
// What is chosen or said in the instant in which added files are being looked at is not lost. The second thing is done right
// after the page has asked its engine about the first, so that the instant is always met.
import type { Page } from '@playwright/test';
import { done, downloadReport, expect, given, giveFiles, test } from './fixtures.ts';
import { day, workbook } from './workbook.ts';

const unfamiliar = given('extract.csv', 'Kid ref,Jour,Zeichen\n0042,2024-09-13,ILL\n0043,2024-09-16,ILL\n');
const attendance = given(
  'attendance.csv',
  'student_id,date,code\nS1,2024-10-01,ILL\nS1,2024-10-02,QQ\nS2,2024-12-03,ILL\n',
);
const calendar = given('calendar.csv', 'date,type\n2024-08-28,first_day\n2025-06-12,last_day\n');
const strange = given('strange.csv', 'meal,price,cook\nsoup,3,Ann\n');

interface Given {
  name: string;
  text: string;
}

type Deed = { files: Given[] } | { box: string; value: string };

function files(...all: { name: string; buffer: Buffer }[]): Deed {
  return { files: all.map(({ name, buffer }) => ({ name, text: buffer.toString('latin1') })) };
}

// Does the first, and the second as soon as the engine is asked this of the first ('sniff': what the files are).
async function meanwhile(page: Page, first: Deed, asked: string, second: Deed): Promise<void> {
  await page.evaluate(
    ([one, question, other]) => {
      const act = (deed: Deed): void => {
        if ('files' in deed) {
          const input = document.querySelector<HTMLInputElement>('#attendance-files');
          const chosen = new DataTransfer();
          for (const { name, text } of deed.files) {
            const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
            chosen.items.add(new File([bytes], name));
          }
          if (input === null) throw new Error('no file input');
          input.files = chosen.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        } else {
          const box = document.querySelector<HTMLInputElement | HTMLSelectElement>(deed.box);
          if (box === null) throw new Error(`no ${deed.box}`);
          box.value = deed.value;
          box.dispatchEvent(new Event('change', { bubbles: true }));
        }
      };
      const post = Worker.prototype.postMessage as (this: Worker, message: { type: string }) => void;
      Worker.prototype.postMessage = function (this: Worker, message: { type: string }): void {
        post.call(this, message);
        if (message.type !== question) return;
        Worker.prototype.postMessage = post;
        const { port1, port2 } = new MessageChannel(); // the next task: sooner than any answer, later than what is drawn
        port1.onmessage = () => act(other);
        port2.postMessage(null);
      };
      act(one);
    },
    [first, asked, second] as const,
  );
}

interface Report {
  as_of: string;
  files: { name: string }[];
  students: { student_id: string; days_absent: number | null; open_days: number }[];
}

async function report(page: Page): Promise<Report> {
  return JSON.parse((await downloadReport(page)).toString()) as Report;
}

async function names(page: Page): Promise<string[]> {
  return (await report(page)).files.map((file) => file.name);
}

test('a column said while an added file is looked at', async ({ page, open }) => {
  await open();
  await giveFiles(page, [unfamiliar]);
  await page.locator('#map-student_id').selectOption('Kid ref');
  await meanwhile(page, files(calendar), 'sniff', { box: '#map-date', value: 'Jour' });
  await expect(page.getByRole('button', { name: 'Leave this file out' })).toBeVisible(); // there are two now
  await expect(page.locator('#map-student_id')).toHaveValue('Kid ref');
  await expect(page.locator('#map-date')).toHaveValue('Jour');
  await page.locator('#map-code').selectOption('Zeichen');
  await page.getByRole('button', { name: 'Go on' }).click();
  await done(page);
  expect(await names(page)).toEqual(['extract.csv', 'calendar.csv']);
});

for (const [asked, when] of [
  ['sniff', 'while the first are being looked at'],
  ['open', 'while the first are being read'],
] as const) {
  test(`files chosen one after the other ${when}`, async ({ page, open }) => {
    await open();
    await meanwhile(page, files(attendance), asked, files(calendar));
    await done(page);
    await expect.poll(() => names(page)).toEqual(['attendance.csv', 'calendar.csv']);
  });

  test(`a spreadsheet chosen after another file ${when}`, async ({ page, open }) => {
    await open();
    const sheet = workbook('more.xlsx', {
      Days: [
        ['date', 'type'],
        [day('2024-08-28'), 'first_day'],
        [day('2025-06-12'), 'last_day'],
      ],
    });
    await meanwhile(page, files(attendance), asked, files(sheet));
    await expect(page.locator('file-lines')).toContainText('more.xlsx');
    await done(page);
    expect((await names(page)).sort()).toEqual(['attendance.csv', 'more.xlsx']);
  });
}

test('a file added beside one that waits, which itself came to results shown', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance]);
  await done(page);
  await giveFiles(page, [strange]);
  await expect(page.getByRole('heading', { level: 1, name: 'What is in strange.csv?' })).toBeFocused();
  await giveFiles(page, [calendar]);
  await expect(page.locator('reading-progress')).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave this file out' }).click();
  await done(page);
  expect(await names(page)).toEqual(['attendance.csv', 'calendar.csv']);
});

test('a code answered while a profile is taken', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, calendar]);
  await done(page);
  expect((await report(page)).students.map((student) => student.open_days)).toEqual([1, 0]);
  const profile = given('profile.json', '{"profile":1,"name":"Ours","codes":{"ILL":"present"}}');
  await meanwhile(page, files(profile), 'evaluate', { box: 'question-codes select', value: 'illness' });
  await expect
    .poll(async () => (await report(page)).students.map(({ days_absent: days }) => days))
    .toEqual([1, 0]);
  await expect(page.locator('file-lines')).toContainText('profile.json');
});

test('an option that is being worked out when a file is added that then waits for an answer', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [attendance, calendar]);
  await done(page);
  expect((await report(page)).as_of).toBe('2024-12-03');
  await meanwhile(page, { box: '#as-of', value: '2024-10-02' }, 'evaluate', files(strange));
  await expect(page.getByRole('heading', { level: 1, name: 'What is in strange.csv?' })).toBeFocused();
  await page.goBack();
  await expect.poll(async () => (await report(page)).as_of).toBe('2024-10-02');
});
