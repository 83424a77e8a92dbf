// SPDX-License-Identifier: Apache-2.0
// The family side: may we take a wellness day? By touch on a small phone, by keyboard, in both languages.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { done, expect, given, giveFiles, test } from './fixtures.ts';

const monday = new Date('2026-11-23T12:00:00Z'); // seven in the morning of a school day

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

// What is on the screen in each language, by what it asks or answers.
const said = {
  en: {
    door: 'For a family',
    question: 'May we take a wellness day?',
    first: 'No name, no address, nothing about immigration. Nothing is sent.',
    counts: { none: 'None', one: 'One', two: 'Two', unsure: 'Not sure' },
    which: 'Which day?',
    whichTwo: 'Which two days?',
    unsureWhich: 'Not sure which day',
    thinking: 'Which day are you thinking of?',
    today: 'Today, Monday, November 23',
    tomorrow: 'Tomorrow, Tuesday, November 24',
    friday: 'Friday, November 20',
    yesFirst: 'Yes. This would be the first of two wellness days this school year.',
    yesSecond: 'Yes. This would be the second of two wellness days this school year.',
    noNext: 'This can’t be a wellness day, because Friday, November 20, the school day before it, was one.',
    noLimit: 'The two wellness days for this year are used.',
    yesIf: 'Yes, if:',
    between: 'there is school on at least one day between Friday, November 20 and Tuesday, November 24',
    still:
      'Your child can still stay home if they are not well, and that includes mental health. It counts as an ordinary absence.',
    medical: 'a note from a doctor or therapist who is a licensed medical professional is needed.',
    enough: 'your note is enough.',
    possible: 'Days that are possible',
    support: 'Someone to talk to',
    truancy: 'It never counts for truancy.',
    sameDay: 'Same day? Call the school before classes begin.',
    crisis: 'In crisis? Call or text 988. In Connecticut dial 2-1-1, then 1, for Mobile Crisis.',
    mobile: 'Mobile Crisis Intervention Services',
  },
  es: {
    door: 'Para una familia',
    question: '¿Podemos tomar un día de bienestar (wellness day)?',
    first: 'Sin nombre, sin dirección, nada sobre inmigración. No se envía nada.',
    counts: { none: 'Ninguno', one: 'Uno', two: 'Dos', unsure: 'No sé' },
    which: '¿Qué día fue?',
    whichTwo: '¿Qué dos días fueron?',
    unsureWhich: 'No sé qué día fue',
    thinking: '¿En qué día está pensando?',
    today: 'Hoy, lunes, 23 de noviembre',
    tomorrow: 'Mañana, martes, 24 de noviembre',
    friday: 'viernes, 20 de noviembre',
    yesFirst: 'Sí. Sería el primero de dos días de bienestar (wellness days) de este año escolar.',
    yesSecond: 'Sí. Sería el segundo de dos días de bienestar (wellness days) de este año escolar.',
    noNext:
      'Este no puede ser un día de bienestar (wellness day), porque el viernes, 20 de noviembre, el día de clases anterior, ya fue uno.',
    noLimit: 'Los dos días de bienestar (wellness days) de este año ya se usaron.',
    yesIf: 'Sí, si:',
    between: 'hay clases al menos un día entre el viernes, 20 de noviembre y el martes, 24 de noviembre',
    still:
      'Su hijo o hija puede quedarse en casa si no se siente bien, y eso incluye la salud mental. Cuenta como una ausencia común.',
    medical: 'se necesita una nota de un médico o terapeuta con licencia profesional de salud.',
    enough: 'basta con una nota suya.',
    possible: 'Días que sí son posibles',
    support: 'Con quién hablar',
    truancy: 'Nunca cuenta como ausentismo injustificado (truancy).',
    sameDay: '¿Es para hoy? Llame a la escuela antes de que empiecen las clases.',
    crisis:
      '¿Una crisis? Llame o mande un mensaje de texto al 988. En Connecticut marque 2-1-1 y luego 1 para Mobile Crisis.',
    mobile: 'Mobile Crisis Intervention Services',
  },
} as const;

type Words = (typeof said)['en'] | (typeof said)['es'];

function answer(page: Page, words: string) {
  return page.getByRole('heading', { level: 1 }).filter({ hasText: words });
}

async function start(page: Page, address: string, language: 'en' | 'es'): Promise<void> {
  await page.clock.setFixedTime(monday);
  await page.goto(`${address}?lang=${language}`);
}

// What can be pressed, and how: the same questions by finger and by key.
interface Hand {
  press: (page: Page, name: string) => Promise<void>;
  day: (page: Page, date: string) => Promise<void>;
}

const byTouch: Hand = {
  press: async (page, name) => {
    await page.getByRole('main').getByRole('button', { name, exact: true }).tap();
  },
  day: async (page, date) => {
    await page.locator(`[data-day="${date}"]`).tap();
  },
};

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by the Tab key');
}

const byKeyboard: Hand = {
  press: async (page, name) => {
    await tabTo(page, () =>
      page.evaluate((wanted) => {
        const one = document.activeElement;
        return one?.tagName === 'BUTTON' && one.textContent.trim().replace(/\s+/g, ' ') === wanted;
      }, name),
    );
    await page.keyboard.press('Enter');
  },
  // One stop of the Tab key, then arrows.
  day: async (page, date) => {
    await tabTo(page, () => page.evaluate(() => document.activeElement?.matches('[data-day]') === true));
    for (let i = 0; i < 40; i++) {
      const at = await page.evaluate(() => document.activeElement?.getAttribute('data-day') ?? '');
      if (at === date) return page.keyboard.press('Enter');
      await page.keyboard.press(at < date ? 'ArrowRight' : 'ArrowLeft');
    }
    throw new Error(`not reached by the arrow keys: ${date}`);
  },
};

async function toTheDoor(page: Page, words: Words, hand: Hand): Promise<void> {
  const door = page.getByRole('link', { name: new RegExp(`^${words.door}`) });
  if (hand === byTouch) await door.tap();
  else {
    await door.focus();
    await page.keyboard.press('Enter');
  }
  await expect(answer(page, words.question)).toBeFocused();
}

for (const [name, hand] of [
  ['by touch', byTouch],
  ['by keyboard', byKeyboard],
] as const) {
  for (const language of ['en', 'es'] as const) {
    const words = said[language];
    test.describe(`${name}, ${language}`, () => {
      if (hand === byTouch) test.use(phone);

      test('none used: two taps and yes, the first of two', async ({ page, site }) => {
        await start(page, site.address, language);
        await toTheDoor(page, words, hand);
        await expect(page.getByText(words.first, { exact: true })).toBeVisible();
        await expect(page.getByText(words.crisis)).toBeVisible();
        await hand.press(page, words.counts.none);
        await expect(answer(page, words.thinking)).toBeFocused();
        await hand.press(page, words.tomorrow);
        await expect(answer(page, words.yesFirst)).toBeFocused();
        await expect(page.getByText(words.truancy)).toBeVisible();
        await expect(page.getByText(words.support)).toBeVisible();
        await expect(page.getByText(words.crisis)).toBeVisible();
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      });

      test('one used: three taps and yes, the second of two', async ({ page, site }) => {
        await start(page, site.address, language);
        await toTheDoor(page, words, hand);
        await hand.press(page, words.counts.one);
        await expect(answer(page, words.which)).toBeFocused();
        await hand.day(page, '2026-11-04');
        await expect(answer(page, words.thinking)).toBeFocused();
        await hand.day(page, '2026-11-24');
        await expect(answer(page, words.yesSecond)).toBeFocused();
      });

      test('in a row: no, the note that is enough, and the next day that is possible', async ({
        page,
        site,
      }) => {
        await start(page, site.address, language);
        await toTheDoor(page, words, hand);
        await hand.press(page, words.counts.one);
        await expect(answer(page, words.which)).toBeFocused();
        await hand.day(page, '2026-11-20');
        await expect(answer(page, words.thinking)).toBeFocused();
        await hand.press(page, words.today);
        await expect(answer(page, words.noNext)).toBeFocused();
        await expect(page.getByText(words.still)).toBeVisible();
        await expect(page.getByText(words.enough)).toBeVisible();
        await expect(page.getByText(words.medical)).toBeVisible(); // the days missed before are not told
        await expect(page.getByText(words.sameDay)).toBeVisible();
        await expect(page.getByText(words.mobile)).toBeVisible();
        const possible = page.getByRole('region', { name: words.possible });
        await expect(possible.getByRole('button')).toHaveCount(3);
        const next = await possible.getByRole('button').first().textContent();
        await hand.press(page, next?.trim() ?? '');
        await expect(answer(page, words.yesIf)).toBeFocused(); // nobody has said that there is school on Monday
        await expect(page.locator('.ifs li')).toHaveText(words.between);
      });

      test('two used: the third is none, and what is possible instead', async ({ page, site }) => {
        await start(page, site.address, language);
        await toTheDoor(page, words, hand);
        await hand.press(page, words.counts.two);
        await expect(answer(page, words.whichTwo)).toBeFocused();
        await hand.day(page, '2026-11-20');
        await expect(page.locator('[data-day="2026-11-20"]')).toHaveAttribute('aria-pressed', 'true');
        await hand.day(page, '2026-11-04');
        await expect(answer(page, words.thinking)).toBeFocused();
        await hand.press(page, words.tomorrow);
        await expect(answer(page, words.noLimit)).toBeFocused();
        await expect(page.getByText(words.still)).toBeVisible();
        await expect(page.getByText(words.support)).toBeVisible();
        await expect(page.getByRole('region', { name: words.possible })).toHaveCount(0);
      });

      test('not sure: yes, with each condition, and what it is if one does not hold', async ({
        page,
        site,
      }) => {
        await start(page, site.address, language);
        await toTheDoor(page, words, hand);
        await hand.press(page, words.counts.unsure);
        await expect(answer(page, words.thinking)).toBeFocused();
        await hand.press(page, words.tomorrow);
        await expect(answer(page, words.yesIf)).toBeFocused();
        await expect(page.locator('.ifs li')).toHaveCount(2);
        await expect(page.getByText(words.still)).toBeVisible();
      });

      test('one used, not sure which: yes, if it was not next to it', async ({ page, site }) => {
        await start(page, site.address, language);
        await toTheDoor(page, words, hand);
        await hand.press(page, words.counts.one);
        await expect(answer(page, words.which)).toBeFocused();
        await hand.press(page, words.unsureWhich);
        await expect(answer(page, words.thinking)).toBeFocused();
        await hand.press(page, words.tomorrow);
        await expect(answer(page, words.yesIf)).toBeFocused();
        await expect(page.locator('.ifs li')).toHaveCount(1);
      });
    });
  }
}

async function toAnswer(page: Page, count: string, used: string[], day: string): Promise<void> {
  await page.getByRole('button', { name: count, exact: true }).click();
  for (const one of used) await page.locator(`[data-day="${one}"]`).click();
  await expect(answer(page, 'Which day are you thinking of?')).toBeFocused();
  await page.locator(`[data-day="${day}"]`).click();
  await expect(page.locator('h1.verdict')).toBeFocused();
}

test('a day without school needs no wellness day', async ({ page, site }) => {
  await start(page, site.address, 'en');
  await page.getByRole('link', { name: /^For a family/ }).click();
  await toAnswer(page, 'None', [], '2026-11-26');
  await expect(page.locator('h1.verdict')).toContainText('no school');
  await expect(page.getByText('It is Thanksgiving Day. Staying home then is not an absence.')).toBeVisible();
});

test('weekends do not separate two wellness days, and days that are likely without school are a condition', async ({
  page,
  site,
}) => {
  await start(page, site.address, 'en');
  await page.getByRole('link', { name: /^For a family/ }).click();
  await toAnswer(page, 'One', ['2026-11-24'], '2026-11-30');
  await expect(page.locator('h1.verdict')).toContainText('Yes, if:');
  await expect(page.locator('.ifs li')).toHaveText(
    'there is school on one of these days: Wednesday, November 25 and Friday, November 27',
  );
  await page.getByText('Calendar of possible days').click();
  await page.locator('.possible-days [data-day="2026-11-23"]').click();
  await expect(page.locator('h1.verdict')).toContainText(
    'This can’t be a wellness day, because Tuesday, November 24, the school day after it, is one.',
  );
});

test('a day told as a wellness day on which there is likely no school: both are said', async ({
  page,
  site,
}) => {
  await start(page, site.address, 'en');
  await page.getByRole('link', { name: /^For a family/ }).click();
  await toAnswer(page, 'One', ['2026-11-11'], '2026-11-24');
  await expect(page.locator('h1.verdict')).toContainText(said.en.yesIf);
  await expect(
    page.getByText(
      'Many schools had no school on Wednesday, November 11. If yours had none, no wellness day was used on it. If it had, one was.',
    ),
  ).toBeVisible();
});

test('Back goes a step back, and Undo takes an answer back', async ({ page, site }) => {
  await start(page, site.address, 'en');
  await page.getByRole('link', { name: /^For a family/ }).click();
  await toAnswer(page, 'One', ['2026-11-20'], '2026-11-24');
  await page.goBack();
  await expect(answer(page, 'Which day are you thinking of?')).toBeFocused();
  await expect(page.locator('[data-day="2026-11-24"]')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(answer(page, 'Which day?')).toBeFocused();
  await expect(page.locator('[data-day="2026-11-20"]')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'One', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Taken back: the day you are thinking of');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('button', { name: 'One', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Use sample data', exact: true })).toBeVisible();
});

test('the calendar of possible days shows which can be one, and answers for each', async ({ page, site }) => {
  await start(page, site.address, 'en');
  await page.getByRole('link', { name: /^For a family/ }).click();
  await toAnswer(page, 'One', ['2026-11-20'], '2026-11-24');
  await page.getByText('Calendar of possible days').click();
  const day = (date: string) => page.locator(`.possible-days [data-day="${date}"]`);
  await expect(day('2026-11-24')).toHaveAccessibleName('Tuesday, November 24: possible, with an “if”');
  await expect(day('2026-11-23')).toHaveAccessibleName('Monday, November 23: not possible');
  await expect(day('2026-11-19')).toHaveAccessibleName('Thursday, November 19: not possible');
  await expect(day('2026-11-04')).toHaveAccessibleName('Wednesday, November 4: possible');
  await expect(day('2026-11-20')).toHaveAccessibleName('Friday, November 20: a wellness day');
  await expect(day('2026-11-26')).toHaveAccessibleName('Thursday, November 26: most likely no school');
  await day('2026-11-23').click();
  await expect(page.locator('h1.verdict')).toContainText('This can’t be a wellness day');
});

test('another language in the middle keeps what was answered', async ({ page, site }) => {
  await start(page, site.address, 'en');
  await page.getByRole('link', { name: /^For a family/ }).click();
  await toAnswer(page, 'One', ['2026-11-04'], '2026-11-24');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(answer(page, said.es.yesSecond)).toBeVisible();
  await expect(page.getByText(said.en.yesSecond)).toHaveCount(0);
  await expect(page.getByText('Ya tomados: miércoles, 4 de noviembre')).toBeVisible();
});

test('nothing of what is answered is in the address, asked for, or stored', async ({ page, site }) => {
  await start(page, site.address, 'en');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const served = site.requests.length;
  await page.getByRole('link', { name: /^For a family/ }).click();
  await toAnswer(page, 'One', ['2026-11-20'], '2026-11-24');
  expect(new URL(page.url()).hash).toBe('#family/answer');
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(site.requests.length).toBe(served);
  expect(
    await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, history.state]),
  ).toEqual(['', 0, 0, null]);
});

test('an address of the family side opens it, and a later question without its answers asks the first', async ({
  page,
  site,
}) => {
  await page.clock.setFixedTime(monday);
  await page.goto(`${site.address}#family/answer`);
  await expect(page.getByRole('heading', { level: 1, name: 'May we take a wellness day?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'None', exact: true })).toBeVisible();
  // The input for files stays in the document, out of sight.
  await expect(page.getByLabel('Attendance files', { exact: true })).toHaveCount(1);
  await expect(page.getByLabel('Attendance files', { exact: true })).toBeHidden();
});

test('what is entered is saved to a file and opened from it; starting over can be undone', async ({
  page,
  site,
}) => {
  await start(page, site.address, 'en');
  await page.getByRole('link', { name: /^For a family/ }).click();
  await toAnswer(page, 'One', ['2026-11-04'], '2026-11-24');
  await page.getByRole('link', { name: 'Keep your answers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Keep your answers' })).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('attendance-answers.json');
  const saved = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(saved)).toEqual({
    rollcall_family: 1,
    history: {
      wellness: 'one',
      wellness_days: ['2026-11-04'],
      ask: ['2026-11-24'],
      school_year: '2026-27',
    },
    school: null,
  });
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Everything entered is gone. Undo brings it back.');
  const file = page.getByLabel('Open your file', { exact: true });
  await file.setInputFiles([given('notes.json', '{"rollcall_family":1,"history":{"wellnes":"one"}}')]);
  await expect(page.getByText('“notes.json” is not a file saved here')).toBeFocused();
  await file.setInputFiles([given('attendance-answers.json', saved)]);
  await expect(page.getByRole('status')).toHaveText('Opened: attendance-answers.json.');
  await page.goBack();
  await expect(answer(page, said.en.yesSecond)).toBeVisible();
});

test('the two sides know nothing of each other, and each keeps what it has', async ({ page, site }) => {
  await start(page, site.address, 'en');
  await page.getByRole('link', { name: /^For a family/ }).click();
  await toAnswer(page, 'None', [], '2026-11-24');
  await giveFiles(page, [given('attendance.csv', 'student_id,date,code\nS1,2024-09-13,MHW\n')]);
  await done(page);
  await page.goBack();
  await expect(answer(page, said.en.yesFirst)).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('table', { name: 'Students', exact: true })).toBeVisible();
});

for (const [name, width, scheme] of [
  ['light', 390, 'light'],
  ['dark', 390, 'dark'],
  ['320 pixels', 320, 'light'],
] as const) {
  test(`no finding of axe, all can be pressed, nothing wider than the screen: ${name}`, async ({
    page,
    site,
  }) => {
    test.slow(); // every element of every view is looked at
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await start(page, site.address, 'en');
    const check = async (view: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map((one) => `${view}: ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([]);
      expect(
        await page.evaluate(() => {
          const wide = document.documentElement.scrollWidth > innerWidth;
          const small = [...document.querySelectorAll('button, select, input, summary, nav a')].filter(
            (one) => {
              const { width, height } = one.getBoundingClientRect();
              return one.checkVisibility() && (height < 44 || width < 44);
            },
          );
          return { wide, small: small.map((one) => one.outerHTML.slice(0, 120)) };
        }),
        view,
      ).toEqual({ wide: false, small: [] });
    };
    await page.getByRole('link', { name: /^For a family/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await check('how many');
    await page.getByRole('button', { name: 'One', exact: true }).click();
    await expect(answer(page, 'Which day?')).toBeFocused();
    await check('which day it was');
    await page.locator('[data-day="2026-11-20"]').click();
    await expect(page.locator('.can-no').first()).toBeVisible();
    await check('which day it is to be');
    await page.locator('[data-day="2026-11-24"]').click();
    await expect(page.locator('h1.verdict')).toBeFocused();
    await page.getByText('Calendar of possible days').click();
    await check('yes');
    await page.locator('.possible-days [data-day="2026-11-23"]').click();
    await expect(page.locator('h1.verdict.no')).toBeVisible();
    await check('no');
    await page.getByRole('link', { name: 'Keep your answers', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Keep your answers' })).toBeFocused();
    await check('keep');
  });
}

// The answer to a history as a file of the family's own has it.
async function answerTo(
  page: Page,
  address: string,
  history: object,
  school: object | null = null,
): Promise<void> {
  await page.clock.setFixedTime(monday);
  await page.goto(`${address}#family/keep`);
  const text = JSON.stringify({ rollcall_family: 1, history, school });
  await page.getByLabel('Open your file', { exact: true }).setInputFiles([given('kept.json', text)]);
  await expect(page.getByRole('status')).toHaveText('Opened: kept.json.');
  await page.goto(`${address}#family/answer`);
  await expect(page.locator('h1.verdict')).toBeFocused();
}

const ill = (...dates: string[]): object[] =>
  dates.map((date) => ({ date, kind: 'illness', documentation: 'parent' }));
const eight = ['08', '09', '10', '14', '15', '16', '17', '18'].map((day) => `2026-09-${day}`);

test('the days missed so far tell its number and the share of the year', async ({ page, site }) => {
  await answerTo(page, site.address, { wellness: 'none', days: ill(...eight), ask: ['2026-11-24'] });
  await expect(page.locator('h1.verdict')).toContainText(said.en.yesFirst);
  const means = page.locator('.means');
  await expect(means).toContainText('it would be absence 9 of the first nine.');
  await expect(means).toContainText('This is our reading of the rules, not their text.');
  await expect(means).toContainText('So far: 8 of 56 days missed, 14.3%.');
  await expect(means).toContainText('With this day: 9 of 57 days missed, 15.8%.');
  await expect(means).toContainText(
    'At the end of the year, if nothing else is missed: 9 of 180 days missed, 5%.',
  );
  await expect(means).toContainText('It is a signal to offer help, not a penalty.');
});

test('as the tenth absence it is excused all the same', async ({ page, site }) => {
  await answerTo(page, site.address, {
    wellness: 'none',
    days: ill(...eight, '2026-09-22'),
    ask: ['2026-11-24'],
  });
  await expect(page.locator('.means')).toContainText('it would be absence 10.');
  await expect(page.locator('.means')).toContainText(
    'When the school has a parent’s agreement in time, it is an excused absence, however many days were missed before.',
  );
});

test('a third one: the number it has as an ordinary absence, and the note that is enough', async ({
  page,
  site,
}) => {
  const used = { wellness: 'two', wellness_days: ['2026-10-06', '2026-10-20'], ask: ['2026-11-24'] };
  await answerTo(page, site.address, { ...used, days: ill(...eight.slice(0, 3)) });
  await expect(page.locator('h1.verdict')).toContainText(said.en.noLimit);
  await expect(page.getByText('This would be absence 6: your note is enough.')).toBeVisible();
  await expect(page.getByText('The school needs it by Thursday, December 10')).toBeVisible();
  await expect(page.locator('family-note')).toHaveCount(1);
  await expect(page.getByText(said.en.medical)).toHaveCount(0);
  await answerTo(page, `${site.address}?again`, { ...used, days: ill(...eight) });
  await expect(page.getByText(`This would be absence 11: ${said.en.medical}`)).toBeVisible();
  await expect(page.getByText(said.en.enough)).toHaveCount(0);
  await expect(page.getByText('The school needs it by Thursday, December 10')).toBeVisible();
});

test('in prekindergarten there are none, and staying home is possible', async ({ page, site }) => {
  await answerTo(page, site.address, { wellness: 'none', grade: 'PK', ask: ['2026-11-24'] });
  await expect(page.locator('h1.verdict')).toContainText(
    'Wellness days are for kindergarten to grade 12. In prekindergarten there are none.',
  );
  await expect(page.getByText(said.en.still)).toBeVisible();
  await expect(page.getByText(said.en.support)).toBeVisible();
});

test('a closure between two of them: it was fine when it was taken', async ({ page, site }) => {
  await answerTo(page, site.address, {
    wellness: 'one',
    wellness_days: ['2026-11-18'],
    ask: ['2026-11-20'],
    calendar: [
      { date: '2026-08-31', type: 'first_day' },
      { date: '2026-11-19', type: 'closed' },
      { date: '2027-06-14', type: 'last_day' },
    ],
  });
  await expect(page.locator('h1.verdict')).toContainText(
    'Wednesday, November 18, the school day before it, was one.',
  );
  await expect(
    page.getByText('Between the two, school was closed without warning (Thursday, November 19).'),
  ).toContainText('It was fine when you took it.');
  await expect(page.getByText(said.en.support)).toBeVisible();
});

test('a closure before a day still to come: nothing was taken yet', async ({ page, site }) => {
  await answerTo(page, site.address, {
    wellness: 'one',
    wellness_days: ['2026-11-20'],
    ask: ['2026-11-24'],
    calendar: [
      { date: '2026-08-31', type: 'first_day' },
      { date: '2026-11-23', type: 'closed' },
      { date: '2027-06-14', type: 'last_day' },
    ],
  });
  const closed = page.getByText('Between the two, school was closed without warning (Monday, November 23).');
  await expect(closed).toBeVisible();
  await expect(closed).not.toContainText('It was fine');
});

test('a day for which the time of notes is over: no note is offered, and nothing is called excused that is not', async ({
  page,
  site,
}) => {
  // By the school's own calendar: of the starting calendar nothing is called late.
  const calendar = [
    { date: '2026-08-31', type: 'first_day' },
    { date: '2027-06-14', type: 'last_day' },
  ];
  await answerTo(page, site.address, {
    wellness: 'one',
    days: [{ date: '2026-10-20', kind: 'mhw', documentation: 'none' }],
    ask: ['2026-09-15'],
    calendar,
  });
  await expect(page.getByText('The time for a parent’s note on this day is over.')).toBeVisible();
  await expect(page.locator('family-note')).toHaveCount(0);
  await page.goto(`${site.address}#family/days`);
  await expect(page.getByText('No parent’s note came in time, so it is not excused.')).toBeVisible();
  await expect(page.getByText('This is a wellness day. It is excused')).toHaveCount(0);
  await answerTo(page, `${site.address}?again`, {
    wellness: 'two',
    wellness_days: ['2026-09-10', '2026-09-16'],
    days: ill('2026-09-08'),
    ask: ['2026-10-06'],
    calendar,
  });
  await expect(page.getByText('This is absence 4: the time for a note is over.')).toBeVisible();
  await expect(page.locator('family-note')).toHaveCount(0);
});

test('a day told as a suspension is no wellness day; a last day of the starting calendar may be later', async ({
  page,
  site,
}) => {
  await answerTo(page, site.address, {
    wellness: 'none',
    days: [{ date: '2026-11-12', kind: 'suspension' }],
    ask: ['2026-11-12'],
  });
  await expect(page.getByText('A suspension never counts for truancy.')).toBeVisible();
  await expect(page.getByText(said.en.still)).toHaveCount(0);
  const later = page.getByText('It can be later where your school has days off.');
  await expect(later).toHaveCount(0);
  await answerTo(page, `${site.address}?again`, { wellness: 'none', ask: ['2026-11-24'] });
  await expect(later.first()).toBeVisible();
});

test('at eighteen a student agrees alone', async ({ page, site }) => {
  await answerTo(page, site.address, { wellness: 'none', adult: true, ask: ['2026-11-24'] });
  await expect(page.getByText('At your age you agree yourself.')).toBeVisible();
  await answerTo(page, `${site.address}?again`, {
    wellness: 'two',
    wellness_days: ['2026-10-06', '2026-10-20'],
    adult: true,
    ask: ['2026-11-24'],
  });
  await expect(page.getByText('You can still stay home if you are not well')).toBeVisible();
});

test('on the day itself: call before classes begin, with the number where the school gave one', async ({
  page,
  site,
}) => {
  await answerTo(
    page,
    site.address,
    { wellness: 'none', ask: ['2026-11-23'] },
    {
      name: 'North Elementary School',
      contacts: [{ key: 'attendance', phone: '203-555-0100', hours: '7:30 to 3:30' }],
      year: '2026-27',
      old: false,
      link: '',
    },
  );
  await expect(page.locator('.same-day')).toContainText('Same day? Call the school before classes begin.');
  await expect(page.locator('.same-day').getByRole('link', { name: '203-555-0100' })).toHaveAttribute(
    'href',
    'tel:2035550100',
  );
  await expect(page.getByText('North Elementary School').first()).toBeVisible();
});
