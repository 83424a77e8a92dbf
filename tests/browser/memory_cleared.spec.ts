// SPDX-License-Identifier: Apache-2.0
// A file is read to its end also where the browser clears up its memory while a read waits: Chromium then drops a stream
// whose reader nobody holds, and the page would wait for ever.
import { done, given, giveFiles, openStudent, test } from './fixtures.ts';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--js-flags=--expose-gc'];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});

test('a read that waits while memory is cleared is answered', async ({ page, open }) => {
  // The page's own worker, with a clearing after each read in front of it.
  await page.addInitScript(() => {
    const clearing = `{
      const read = ReadableStreamBYOBReader.prototype.read;
      ReadableStreamBYOBReader.prototype.read = function (view) {
        const answer = read.call(this, view);
        for (const ms of [0, 1, 2, 5, 10, 20]) setTimeout(() => gc(), ms);
        return answer;
      };
    }`;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made) =>
      made instanceof Blob && (made.type === '' || made.type.includes('javascript'))
        ? make(new Blob([clearing, made], { type: made.type }))
        : make(made);
  });
  await open();
  await giveFiles(page, [given('attendance.csv', 'student_id,date,code\nS1,2024-10-01,ILL\n')]);
  await done(page);
  await openStudent(page, 'S1');
});
