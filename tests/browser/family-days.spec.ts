// SPDX-License-Identifier: Apache-2.0
// The family side beyond the first question: the days so far, late or left early, what if, five questions. By finger on a small
// phone and by key, in both languages. Sentences are looked up in web/text, so that wording can change without these tests.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, given, test, top } from './fixtures.ts';

type Language = 'en' | 'es';

const monday = new Date('2026-11-23T12:00:00Z');
const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

const sentences = Object.fromEntries(
  (['en', 'es'] as const).map((language) => {
    const text = readFileSync(path.join(top, 'web/text', `${language}.ftl`), 'utf8');
    return [
      language,
      new Map([...text.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, key, value]) => [key, value])),
    ];
  }),
) as Record<Language, Map<string, string>>;

// A sentence of one line with its values put in.
function say(language: Language, key: string, values: Record<string, string | number> = {}): string {
  const sentence = sentences[language].get(key);
  if (sentence === undefined) throw new Error(`no sentence: ${key}`);
  return sentence.replace(/\{ \$(\w+) \}/g, (_all, name: string) => String(values[name]));
}

async function start(page: Page, address: string, language: Language, place: string): Promise<void> {
  await page.clock.setFixedTime(monday);
  await page.goto(`${address}?lang=${language}#family/${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The engine has answered once it is known which days have school.
  if (place !== 'late')
    await expect(page.locator('family-month .no-school, article.differs li').first()).toBeAttached();
}

function day(page: Page, date: string): Locator {
  return page.locator(`family-month:visible [data-day="${date}"]`).first();
}

function card(page: Page, date: string): Locator {
  return page.locator(`article.family-day[data-date="${date}"]`);
}

async function press(page: Page, one: Locator, hand: 'touch' | 'key'): Promise<void> {
  if (hand === 'touch') return one.tap();
  await one.focus();
  await page.keyboard.press('Space');
}

async function why(page: Page, date: string, reason: string): Promise<void> {
  await card(page, date).locator('select').first().selectOption(reason);
}

for (const hand of ['touch', 'key'] as const) {
  for (const language of ['en', 'es'] as const) {
    const words = (key: string, values?: Record<string, string | number>): string =>
      say(language, key, values);
    test.describe(`by ${hand}, ${language}`, () => {
      if (hand === 'touch') test.use(phone);

      test('a day tapped has its class, its note and the last day for it at once', async ({ page, site }) => {
        await start(page, site.address, language, 'days');
        await press(page, day(page, '2026-11-12'), hand);
        await expect(day(page, '2026-11-12')).toHaveAttribute('aria-pressed', 'true');
        await why(page, '2026-11-12', 'sick');
        const told = card(page, '2026-11-12');
        await expect(told.locator('.chip')).toHaveText(words('family-class-pending'));
        await expect(told).toContainText(words('family-class-number', { ordinal: 1 }));
        await expect(told).toContainText(
          words('family-class-needs', { papers: words('family-needs-parent') }),
        );
        // Back on Friday, November 13; ten school days later, where school is held on all days but Thanksgiving.
        await expect(told).toContainText(
          language === 'en' ? 'Monday, November 30, 2026' : 'lunes, 30 de noviembre de 2026',
        );
        await told.locator('select').nth(1).selectOption('parent');
        await expect(told.locator('.chip')).toHaveText(words('family-class-excused'));
        await expect(told).toContainText(words('family-class-parent-excuses'));
        await expect(day(page, '2026-11-12')).toHaveAccessibleName(
          new RegExp(words('family-days-is-excused')),
        );
        await press(page, day(page, '2026-11-12'), hand);
        await expect(told).toHaveCount(0);
        await expect(day(page, '2026-11-12')).toHaveAttribute('aria-pressed', 'false');
      });

      test('a trip ahead: class, paper and the year’s end', async ({ page, site }) => {
        await start(page, site.address, language, 'what-if');
        await press(page, page.getByRole('radio', { name: words('family-if-trip'), exact: true }), hand);
        await press(page, day(page, '2026-11-24'), hand);
        const found = page.locator('family-what-if article.family-day');
        // How many days were missed is not told, so both answers are there.
        await expect(found).toContainText(words('family-class-if-level-1', { level1_last: 9 }));
        await expect(found).toContainText(words('family-class-if-level-2', { level2_first: 10 }));
        await expect(found).toContainText(words('family-if-nothing', { level2_first: 10 }));
        await press(
          page,
          page.getByRole('button', { name: words('family-if-tell-days'), exact: true }),
          hand,
        );
        await press(page, page.locator('input[name="family-about"]').first(), hand);
        await page.goBack();
        await expect(found).toContainText(words('family-if-would', { ordinal: 1 }));
        await expect(found).toContainText(words('family-if-excused'));
        await expect(page.locator('family-what-if')).toContainText('0.6%');
      });

      test('late: half of the day or more counts as present', async ({ page, site }) => {
        await start(page, site.address, language, 'late');
        const times = ['08:00', '14:30', '11:15', '14:30'];
        for (const [i, time] of times.entries())
          await page.locator('family-late input[type="time"]').nth(i).fill(time);
        const shown = page.locator('family-late section');
        // 195 of 390 minutes: exactly half.
        await expect(shown).toContainText(words('family-late-present'));
        await expect(shown).toContainText(/195 \S+ 390/);
        await page.locator('#late-from-0').fill('11:16');
        await expect(shown).toContainText(words('family-late-absent'));
        await page.locator('#late-date').fill('2026-11-12');
        await press(page, shown.getByRole('button', { name: words('family-late-add'), exact: true }), hand);
        await expect(card(page, '2026-11-12')).toBeVisible();
      });

      test('five questions and two rights, which can be printed', async ({ page, site }) => {
        await start(page, site.address, language, 'differs');
        const sheet = page.locator('article.differs');
        await expect(sheet.getByRole('list').first().getByRole('listitem')).toHaveCount(5);
        for (const number of [1, 2, 3, 4, 5])
          await expect(sheet).toContainText(words(`family-differs-${number}`));
        if (language !== 'en')
          await expect(sheet.locator('[lang="en"]').first()).toHaveText(say('en', 'family-differs-1'));
        await expect(sheet).toContainText('10-15b');
        await expect(sheet).toContainText('10-17o');
        await page.evaluate(() => {
          window.print = () => document.body.setAttribute('data-printed', 'yes');
        });
        await press(
          page,
          page.getByRole('button', { name: words('family-differs-print'), exact: true }),
          hand,
        );
        await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
        await page.emulateMedia({ media: 'print' });
        await expect(sheet.locator('.answer-line').first()).toBeVisible();
        await expect(page.getByRole('navigation')).toHaveCount(0);
      });
    });
  }
}

test('reasons in life’s words: whose bus, a suspension with other schooling, a physical', async ({
  page,
  site,
}) => {
  await start(page, site.address, 'en', 'days');
  for (const date of ['2026-11-09', '2026-11-12', '2026-11-16', '2026-11-18']) await day(page, date).click();
  await why(page, '2026-11-09', 'bus');
  await card(page, '2026-11-09')
    .getByRole('radio', { name: say('en', 'family-why-bus-other') })
    .check();
  await expect(card(page, '2026-11-09').locator('.chip')).toHaveText('Excused');
  await expect(card(page, '2026-11-09')).toContainText(say('en', 'family-class-no-note'));
  await card(page, '2026-11-09')
    .getByRole('radio', { name: say('en', 'family-why-bus-own') })
    .check();
  await expect(card(page, '2026-11-09').locator('.chip')).toHaveText('No note yet');

  await why(page, '2026-11-12', 'suspended');
  await card(page, '2026-11-12')
    .getByRole('radio', { name: say('en', 'family-why-suspended-schooling') })
    .check();
  await expect(card(page, '2026-11-12').locator('.chip')).toHaveText(say('en', 'family-class-present'));
  await card(page, '2026-11-12')
    .getByRole('radio', { name: say('en', 'family-why-suspended-home'), exact: true })
    .check();
  await expect(card(page, '2026-11-12').locator('.chip')).toHaveText(say('en', 'family-class-disciplinary'));

  await why(page, '2026-11-16', 'physical');
  await expect(card(page, '2026-11-16')).toContainText(say('en', 'family-class-physical'));

  // Three wellness days, two of them next to each other.
  await why(page, '2026-11-18', 'wellness');
  await expect(card(page, '2026-11-18').locator('.chip')).toHaveText('Wellness day');
  await day(page, '2026-11-19').click();
  await why(page, '2026-11-19', 'wellness');
  await expect(card(page, '2026-11-19')).toContainText('because Wednesday, November 18 was one');
  await expect(card(page, '2026-11-19')).toContainText('It counts as an ordinary absence.');
  await expect(page.locator('.sum')).toContainText('5 of 56 days missed so far: 8.9%');
});

test('the tenth absence needs another paper than the ninth', async ({ page, site }) => {
  await start(page, site.address, 'en', 'days');
  const nine = ['02', '04', '05', '06', '09', '10', '12', '13', '16'];
  for (const date of nine) await day(page, `2026-11-${date}`).click();
  await expect(card(page, '2026-11-16')).toContainText('Absence 9 of this school year.');
  await why(page, '2026-11-16', 'sick');
  await page.getByRole('button', { name: /Same reason for the 8 days/ }).click();
  await expect(card(page, '2026-11-16')).toContainText('What excuses it: your own note.');
  await day(page, '2026-11-18').click();
  await why(page, '2026-11-18', 'sick');
  await expect(card(page, '2026-11-18')).toContainText('Absence 10 of this school year.');
  await expect(card(page, '2026-11-18')).toContainText('From absence 10 on, the reason matters.');
  await expect(card(page, '2026-11-18')).toContainText(say('en', 'family-needs-medical'));
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(card(page, '2026-11-18').locator('select').first()).toHaveValue('unknown');
});

test('a day taken out leaves the others as they are, and the focus beside it', async ({ page, site }) => {
  await start(page, site.address, 'en', 'days');
  for (const date of ['2026-11-12', '2026-11-16', '2026-11-18']) await day(page, date).click();
  // Its further question is open.
  await why(page, '2026-11-16', 'trip');
  await expect(card(page, '2026-11-16').getByRole('radio')).toHaveCount(3);
  await card(page, '2026-11-12').getByRole('button', { name: 'Take out Thursday, November 12' }).click();
  await expect(card(page, '2026-11-12')).toHaveCount(0);
  await expect(card(page, '2026-11-16').getByRole('heading')).toBeFocused();
  await expect(card(page, '2026-11-16').getByRole('radio')).toHaveCount(3);
  await expect(card(page, '2026-11-18').getByRole('radio')).toHaveCount(0);
});

test('a wellness day told in three taps is among the days, and one told among the days is counted', async ({
  page,
  site,
}) => {
  await page.clock.setFixedTime(monday);
  await page.goto(`${site.address}#family`);
  await page.getByRole('button', { name: 'One', exact: true }).click();
  await page.locator('[data-day="2026-11-12"]').click();
  await page.evaluate(() => (location.hash = 'family/days'));
  await expect(card(page, '2026-11-12').locator('.chip')).toHaveText('Wellness day');
  await expect(card(page, '2026-11-12')).toContainText(say('en', 'family-class-wellness-yes'));
  await day(page, '2026-11-16').click();
  await why(page, '2026-11-16', 'wellness');
  await expect(card(page, '2026-11-16').locator('.chip')).toHaveText('Wellness day');
  // Both are used now: a further day would be the third.
  await page.evaluate(() => (location.hash = 'family'));
  await expect(page.getByRole('button', { name: 'Two', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.evaluate(() => (location.hash = 'family/days'));
  await day(page, '2026-11-12').click();
  await expect(card(page, '2026-11-12')).toHaveCount(0);
  await page.evaluate(() => (location.hash = 'family'));
  await expect(page.getByRole('button', { name: 'One', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('days missed at an earlier school count for the number', async ({ page, site }) => {
  await start(page, site.address, 'en', 'days');
  await day(page, '2026-11-16').click();
  await page.getByText(say('en', 'family-days-who'), { exact: true }).click();
  await page.getByLabel(say('en', 'family-days-moved-absences')).fill('9');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: say('en', 'family-days-moved-same'), exact: true }).check();
  await expect(card(page, '2026-11-16')).toContainText('Absence 10 of this school year.');
  await page.getByLabel(say('en', 'family-days-grade'), { exact: true }).selectOption('KH');
  await expect(page.getByText(say('en', 'family-days-half-day'))).toBeVisible();
});

test('arrow keys go from day to day and one Tab stop holds the month', async ({ page, site }) => {
  await start(page, site.address, 'en', 'days');
  const month = page.locator('family-month').first();
  await month.locator('[data-day][tabindex="0"]').focus();
  await expect(month.locator('[data-day="2026-11-02"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(month.locator('[data-day="2026-11-16"]')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(month.locator('[data-day="2026-11-13"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, '2026-11-13')).toBeVisible();
  await expect(month.locator('[data-day][tabindex="0"]')).toHaveCount(1);
});

test('about how many, with how to find out', async ({ page, site }) => {
  await start(page, site.address, 'en', 'days');
  await page.getByRole('radio', { name: 'Not sure', exact: true }).check();
  await expect(page.getByText(say('en', 'family-days-about-find'))).toBeVisible();
  await page.getByRole('radio', { name: '9 or more', exact: true }).check();
  await day(page, '2026-11-16').click();
  await why(page, '2026-11-16', 'sick');
  await expect(card(page, '2026-11-16')).toContainText(say('en', 'family-needs-medical'));
});

test('a calendar of the family’s own: from a file, and days crossed out', async ({ page, site }) => {
  await start(page, site.address, 'en', 'days');
  await day(page, '2026-11-16').click();
  await why(page, '2026-11-16', 'sick');
  await expect(card(page, '2026-11-16')).toContainText('Wednesday, December 2, 2026');
  await page.getByText(say('en', 'family-days-calendar'), { exact: true }).click();
  await expect(page.locator('family-year')).toContainText(say('en', 'family-days-calendar-start'));
  await expect(page.locator('family-year')).toContainText(say('en', 'family-days-assumed-closures'));
  const file = page.getByLabel(say('en', 'family-days-calendar-file'), { exact: true });
  await file.setInputFiles([given('other.csv', 'student_id,date,code\nS1,2026-09-01,A\n')]);
  await expect(page.locator('.refusal')).toBeVisible();
  // No school on Friday either: the tenth school day comes a day later.
  await file.setInputFiles([
    given(
      'ours.csv',
      'date,type\n8/31/2026,first_day\n11/26/2026,no_school\n11/27/2026,no_school\n6/11/2027,last_day\n',
    ),
  ]);
  await expect(page.locator('family-year')).toContainText('The calendar from “ours.csv” is used.');
  await expect(page.locator('.refusal')).toHaveCount(0);
  await expect(card(page, '2026-11-16')).toContainText('Thursday, December 3, 2026');
  await page.getByText(say('en', 'family-days-calendar-cross'), { exact: true }).click();
  const wednesday = page.locator('family-year [data-day="2026-11-25"]');
  await wednesday.click();
  await expect(wednesday).toHaveAttribute('aria-pressed', 'true');
  await expect(card(page, '2026-11-16')).toContainText('Friday, December 4, 2026');
  await page.getByRole('button', { name: say('en', 'family-days-calendar-back'), exact: true }).click();
  await expect(page.locator('family-year')).toContainText(say('en', 'family-days-calendar-start'));
});

test('a calendar of events: what its titles say plainly is used, the rest is named', async ({
  page,
  site,
}) => {
  await start(page, site.address, 'en', 'days');
  await page.getByText(say('en', 'family-days-calendar'), { exact: true }).click();
  const event = (date: string, title: string): string =>
    `BEGIN:VEVENT\r\nUID:${date}\r\nDTSTART;VALUE=DATE:${date}\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`;
  const events = [
    event('20260831', 'First day of school'),
    event('20261012', 'No school'),
    event('20261103', 'Teacher workday'),
    event('20270611', 'Last day of school'),
  ];
  await page
    .getByLabel(say('en', 'family-days-calendar-file'), { exact: true })
    .setInputFiles([
      given(
        'ours.ics',
        `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n${events.join('')}END:VCALENDAR\r\n`,
      ),
    ]);
  await expect(page.locator('family-year')).toContainText('The calendar from “ours.ics” is used.');
  await expect(page.locator('family-year')).toContainText('Teacher workday');
});

for (const place of ['days', 'what-if', 'late', 'differs']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`${place}: no accessibility fault at 320 px, ${scheme}, and nothing is cut`, async ({
      page,
      site,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await start(page, site.address, scheme === 'dark' ? 'es' : 'en', place);
      if (place === 'days') {
        for (const date of ['2026-11-12', '2026-11-16']) await day(page, date).click();
        await why(page, '2026-11-12', 'sick');
        await why(page, '2026-11-16', 'bus');
      }
      if (place === 'what-if') await day(page, '2026-11-24').click();
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLDetailsElement>('main details')) one.open = true;
      });
      if (place === 'days') await expect(card(page, '2026-11-12').locator('.chip')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const sizes = await page
        .locator('main [data-day]:visible')
        .evaluateAll((days) =>
          days.map((one) => [one.getBoundingClientRect().width, one.getBoundingClientRect().height]),
        );
      for (const [width = 0, height = 0] of sizes) {
        expect(width).toBeGreaterThanOrEqual(44);
        expect(height).toBeGreaterThanOrEqual(44);
      }
    });
  }
}
