// SPDX-License-Identifier: Apache-2.0
// Each question of the family side answered in four ways: by finger on a small phone and by key alone, in English and in
// Spanish. The three taps themselves are in family.spec.ts. What a day counts as stands here as the rules have it.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, given, givenFrom, test, top } from './fixtures.ts';
import { monday } from './family_views.ts';
import { hands, phone, type Hand } from './hands.ts';
import { dayWords, spoken, words, type Spoken, type Values } from './words.ts';
import { lifeGroups } from '../../web/src/family/reasons.ts';
import { readLink, writeLink, type FamilyLink } from '../../web/src/family/link.ts';

interface Walk {
  page: Page;
  hand: Hand;
  language: Spoken;
  address: string;
}

const say = (walk: Walk, key: string, values: Values = {}): string => words(walk.language, key, values);

const button = ({ page, language }: Walk, key: string, values: Values = {}): Locator =>
  page.getByRole('button', { name: words(language, key, values), exact: true });

const press = (walk: Walk, one: Locator): Promise<void> => walk.hand.press(walk.page, one);

async function start(walk: Walk, fragment: string): Promise<void> {
  const { page, address, language } = walk;
  await page.clock.setFixedTime(monday);
  await page.goto(`${address}?lang=${language}#${fragment}`);
  await expect(page.locator('family-app h1')).toBeVisible();
  // Which days have school is the engine's first answer.
  await page.waitForFunction(() => {
    const app = document.querySelector('family-app') as { answer?: object } | null;
    return app?.answer !== undefined;
  });
}

// To another place of the family side by its link.
async function goTo(walk: Walk, place: string): Promise<void> {
  await press(walk, walk.page.getByRole('link', { name: say(walk, `family-place-${place}`), exact: true }));
  await expect(walk.page.locator('family-app h1')).toBeFocused();
}

const month = (walk: Walk): Locator => walk.page.locator('family-month:visible').first();
const tap = (walk: Walk, date: string): Promise<void> => walk.hand.day(walk.page, month(walk), date);
const card = ({ page }: Walk, date: string): Locator =>
  page.locator(`article.family-day[data-date="${date}"]`);

async function why(walk: Walk, date: string, reason: string): Promise<void> {
  await walk.hand.choose(walk.page, card(walk, date).locator(`#why-${date}`), reason);
}

async function counts(walk: Walk, date: string, as: string): Promise<void> {
  await expect(card(walk, date).locator('.chip')).toHaveText(say(walk, `family-class-${as}`));
}

const ofSchool: FamilyLink = {
  year: '2026-27',
  name: 'North Elementary School',
  school: '',
  contacts: [{ key: 'attendance', phone: '203-555-0100', hours: '7:30 to 3:30' }],
  options: {},
  calendar: [
    { date: '2026-08-31', type: 'first_day' },
    { date: '2026-11-24', type: 'no_school' },
    { date: '2027-06-11', type: 'last_day' },
  ],
};

// What each reason makes of one missed day, the first of the year, for which the school has nothing yet.
const made: Record<string, string> = {
  sick: 'pending',
  appointment: 'pending',
  wellness: 'wellness',
  'bus-other': 'excused',
  'bus-own': 'pending',
  'bus-unsure': 'pending',
  'trip-family': 'pending',
  'trip-country': 'pending',
  'trip-learning': 'pending',
  religious: 'pending',
  death: 'pending',
  emergency: 'pending',
  family: 'pending',
  physical: 'pending',
  contagious: 'excused',
  court: 'pending',
  military: 'excused',
  'suspended-home': 'disciplinary',
  'suspended-schooling': 'present',
  'suspended-unsure': 'disciplinary',
  unknown: 'pending',
};

const ways: Record<string, (walk: Walk) => Promise<void>> = {
  'two used, not sure which; Change, Undo, and another month': async (walk) => {
    const { page } = walk;
    await start(walk, 'family');
    await press(walk, button(walk, 'family-count-two'));
    await expect(page.locator('h1')).toBeFocused();
    await tap(walk, '2026-10-20');
    await press(walk, button(walk, 'family-used-unsure-two'));
    await expect(page.locator('h1')).toHaveText(say(walk, 'family-day'));
    await tap(walk, '2026-12-01');
    await expect(page.locator('h1.verdict')).toContainText(say(walk, 'family-no-limit', { days: 2 }));
    const count = say(walk, 'family-said-count', { count: say(walk, 'family-count-two') });
    await press(walk, page.getByRole('link', { name: say(walk, 'family-change-what', { what: count }) }));
    await press(walk, button(walk, 'family-count-one'));
    await tap(walk, '2026-10-20');
    await tap(walk, '2026-12-01');
    await expect(page.locator('h1.verdict')).toContainText(
      say(walk, 'family-yes-number', { number: 2, days: 2, past: 'no' }),
    );
    await press(walk, button(walk, 'undo'));
    await expect(page.getByRole('status')).toHaveText(
      say(walk, 'family-undone', { what: say(walk, 'family-undo-day') }),
    );
  },

  'the calendar of possible days answers for each day in it': async (walk) => {
    const { page } = walk;
    await start(walk, 'family');
    await press(walk, button(walk, 'family-count-one'));
    await tap(walk, '2026-11-20');
    await tap(walk, '2026-11-24');
    await expect(page.locator('h1.verdict')).toContainText(say(walk, 'family-yes-if'));
    await press(walk, page.locator('details.possible-days > summary'));
    await expect(page.locator('.possible-days .can-no').first()).toBeVisible();
    await tap(walk, '2026-11-23');
    await expect(page.locator('h1.verdict')).toContainText(dayWords(walk.language, '2026-11-20'));
    await expect(page.locator('h1.verdict')).toHaveClass(/\bno\b/);
  },

  'a day tapped: every reason and its further question': async (walk) => {
    await start(walk, 'family/days');
    const date = '2026-11-12';
    await tap(walk, date);
    await expect(card(walk, date)).toBeVisible();
    expect(lifeGroups.flatMap(({ among }) => among.map(({ id }) => id)).sort()).toEqual(
      Object.keys(made).sort(),
    );
    for (const { id, among } of lifeGroups) {
      await why(walk, date, id);
      for (const life of among) {
        if (among.length > 1) {
          const one = card(walk, date).getByRole('radio', {
            name: say(walk, `family-why-${life.id}`),
            exact: true,
          });
          await walk.hand.pick(walk.page, one);
        }
        await counts(walk, date, made[life.id] ?? '');
      }
    }
  },

  'what the school has for a day, and since when': async (walk) => {
    const { page, hand } = walk;
    await start(walk, writeLink(ofSchool));
    await goTo(walk, 'days');
    const [late, soon] = ['2026-09-15', '2026-11-12'];
    const paper = (date: string): Locator => page.locator(`#paper-${date}`);
    await tap(walk, soon);
    for (const [reason, papers] of [
      ['sick', ['parent', 'school_official', 'medical']],
      ['court', ['court']],
    ] as const) {
      await why(walk, soon, reason);
      await counts(walk, soon, 'pending');
      for (const one of papers) {
        await hand.choose(page, paper(soon), one);
        await counts(walk, soon, 'excused');
      }
      await hand.choose(page, paper(soon), 'none');
    }
    // A wellness day with a parent's agreement.
    await why(walk, soon, 'wellness');
    await hand.choose(page, paper(soon), 'parent');
    await expect(card(walk, soon)).toContainText(say(walk, 'family-class-wellness-yes'));
    // A note that came after its last day, in the middle of October, and one that came before.
    await tap(walk, late);
    await why(walk, late, 'sick');
    await hand.choose(page, paper(late), 'parent');
    await counts(walk, late, 'excused');
    await press(walk, card(walk, late).locator('summary'));
    await hand.date(page, card(walk, late).locator('input[type=date]'), '2026-11-20');
    await counts(walk, late, 'unexcused');
    await hand.date(page, card(walk, late).locator('input[type=date]'), '2026-09-17');
    await counts(walk, late, 'excused');
  },

  'a day taken out, the same reason for the others, school after all': async (walk) => {
    const { page } = walk;
    await start(walk, 'family/days');
    for (const date of ['2026-11-09', '2026-11-11', '2026-11-16']) await tap(walk, date);
    // Veterans Day: many schools are closed, this one was not.
    await expect(card(walk, '2026-11-11')).toContainText(
      say(walk, 'family-class-off-assumed', { past: 'yes' }),
    );
    await press(walk, button(walk, 'family-class-off-open'));
    await counts(walk, '2026-11-11', 'pending');
    await why(walk, '2026-11-09', 'sick');
    await press(walk, button(walk, 'family-days-same', { count: 2, reason: say(walk, 'family-why-sick') }));
    for (const date of ['2026-11-11', '2026-11-16'])
      await expect(page.locator(`#why-${date}`)).toHaveValue('sick');
    await press(walk, card(walk, '2026-11-09').locator('button.link'));
    await expect(card(walk, '2026-11-09')).toHaveCount(0);
    await expect(card(walk, '2026-11-16')).toBeVisible();
  },

  'about how many, all answers': async (walk) => {
    const { page, hand } = walk;
    await start(walk, 'family/days');
    const answers = page.locator('input[name="family-about"]');
    for (const [at, key] of [
      [1, 'family-days-about-after'],
      [2, 'family-days-about-after'],
      [3, 'family-days-about-find'],
    ] as const) {
      await hand.pick(page, answers.nth(at));
      await expect(answers.nth(at)).toBeChecked();
      await expect(page.getByText(say(walk, key))).toBeVisible();
    }
    await hand.pick(page, answers.nth(0));
    await expect(answers.nth(0)).toBeChecked();
    await expect(page.locator('.about-many')).toContainText(say(walk, 'family-days-about-all', { count: 0 }));
  },

  'grade, eighteen, first day, an earlier school': async (walk) => {
    const { page, hand } = walk;
    await start(walk, 'family/days');
    await tap(walk, '2026-11-16');
    await press(walk, page.getByText(say(walk, 'family-days-who'), { exact: true }));
    await hand.choose(page, page.locator('#family-grade'), 'KH');
    await expect(page.getByText(say(walk, 'family-days-half-day'))).toBeVisible();
    await hand.type(page, page.locator('#family-moved-absences'), '9');
    const same = page.locator('input[name="family-moved-district"]');
    await hand.pick(page, same.first());
    await expect(card(walk, '2026-11-16')).toContainText(say(walk, 'family-class-number', { ordinal: 10 }));
    await hand.type(page, page.locator('#family-moved-wellness'), '2');
    await why(walk, '2026-11-16', 'wellness');
    await expect(card(walk, '2026-11-16')).toContainText(
      say(walk, 'family-class-wellness-limit', { wellness_days: 2 }),
    );
    await hand.choose(page, page.locator('#family-grade'), '12');
    await press(walk, page.locator('details.more input[type=checkbox]').first());
    await expect(page.locator('details.more input[type=checkbox]').first()).toBeChecked();
    await hand.date(page, page.locator('#family-entered'), '2026-11-09');
    // Of the days from then to today one is missed: Veterans Day is none.
    await expect(page.locator('.sum')).toContainText(
      say(walk, 'family-days-total-early', { missed: 1, of: 10 }),
    );
  },

  'the school’s calendar: a file, the school, a day crossed out, the first day, and back': async (walk) => {
    const { page, hand } = walk;
    await start(walk, 'family/days');
    await tap(walk, '2026-11-16');
    await press(walk, page.getByText(say(walk, 'family-days-calendar'), { exact: true }));
    const year = page.locator('family-year');
    await expect(year).toContainText(say(walk, 'family-days-calendar-start'));
    const rows =
      'date,type,school\n2026-08-31,first_day,\n2026-11-26,no_school,\n2026-11-27,no_school,North\n2027-06-11,last_day,\n';
    await hand.file(page, page.locator('#family-calendar-file'), given('ours.csv', rows));
    await expect(year).toContainText(say(walk, 'family-days-calendar-file-used', { name: 'ours.csv' }));
    // Back on November 17; the tenth school day after it.
    const by = (date: string): string =>
      say(walk, 'family-class-by', { date: dayWords(walk.language, date, true) });
    await expect(card(walk, '2026-11-16')).toContainText(by('2026-12-02'));
    await hand.choose(page, page.locator('#family-school'), 'North');
    await expect(card(walk, '2026-11-16')).toContainText(by('2026-12-03'));
    await press(walk, year.locator('details.cross > summary'));
    await hand.day(page, year.locator('family-month'), '2026-11-25');
    await expect(year.locator('[data-day="2026-11-25"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(card(walk, '2026-11-16')).toContainText(by('2026-12-04'));
    await hand.date(page, page.locator('#family-first'), '2026-11-12');
    await expect(page.locator('.sum')).toContainText(
      say(walk, 'family-days-total-early', { missed: 1, of: 8 }),
    );
    await press(walk, button(walk, 'family-days-calendar-back'));
    await expect(year).toContainText(say(walk, 'family-days-calendar-start'));
  },

  'late or left early: times, a second piece, and into the days': async (walk) => {
    const { page, hand } = walk;
    await start(walk, 'family/late');
    const field = (id: string): Locator => page.locator(`#late-${id}`);
    for (const [id, time] of [
      ['start', '08:00'],
      ['end', '14:30'],
      ['from-0', '11:15'],
      ['to-0', '14:30'],
    ] as const)
      await hand.time(page, field(id), time);
    const shown = page.locator('family-late .verdict');
    // 195 of 390 minutes: exactly half.
    await expect(shown).toHaveText(say(walk, 'family-late-present'));
    await hand.time(page, field('to-0'), '13:00');
    await expect(shown).toHaveText(say(walk, 'family-late-absent'));
    await press(walk, button(walk, 'family-late-more'));
    await hand.time(page, field('from-1'), '13:30');
    await hand.time(page, field('to-1'), '14:30');
    // 105 and 60 minutes.
    await expect(page.locator('family-late')).toContainText(
      say(walk, 'family-late-absent-why', { there: 165, day: 390 }),
    );
    await hand.date(page, field('date'), '2026-11-12');
    await press(walk, button(walk, 'family-late-add'));
    await expect(card(walk, '2026-11-12')).toBeVisible();
  },

  'what if: every plan, several days, and what leads further': async (walk) => {
    const { page, hand } = walk;
    await start(walk, 'family/what-if');
    await tap(walk, '2026-11-24');
    const found = page.locator('family-what-if article.family-day');
    await expect(found).toHaveCount(1);
    for (const plan of ['country', 'religious', 'learning', 'trip', 'appointment']) {
      const one = page.getByRole('radio', { name: say(walk, `family-if-${plan}`), exact: true });
      await hand.pick(page, one);
      await expect(one).toBeChecked();
      // How many days were missed is not told, so both answers are there.
      await expect(found).toContainText(say(walk, 'family-class-if-level-1', { level1_last: 9 }));
      await expect(found).toContainText(say(walk, 'family-class-if-level-2', { level2_first: 10 }));
      // A trip's reason is not on the list of the tenth absence and later ones.
      const listed = !['trip', 'country'].includes(plan);
      const nothing = found.getByText(say(walk, 'family-if-nothing', { level2_first: 10 }));
      await expect(nothing).toHaveCount(listed ? 0 : 1);
    }
    await tap(walk, '2026-12-01');
    await expect(found.locator('strong')).toHaveCount(2);
    await press(walk, button(walk, 'family-if-clear'));
    await expect(found).toHaveCount(0);
    await tap(walk, '2026-12-01');
    await press(walk, button(walk, 'family-if-tell-days'));
    await expect(page.locator('h1')).toHaveText(say(walk, 'family-days-heading'));
    await hand.pick(page, page.locator('input[name="family-about"]').first());
    await expect(page.locator('input[name="family-about"]').first()).toBeChecked();
    await goTo(walk, 'what-if');
    await expect(found).toContainText(say(walk, 'family-if-would', { ordinal: 1 }));
    await expect(found).toContainText(say(walk, 'family-if-excused'));
    await press(walk, button(walk, 'family-if-late-link'));
    await expect(page.locator('h1')).toHaveText(say(walk, 'family-late-heading'));
  },

  'the school sees one day differently: which day, and print': async (walk) => {
    const { page, hand } = walk;
    await start(walk, 'family/days');
    await tap(walk, '2026-11-12');
    await why(walk, '2026-11-12', 'contagious');
    await counts(walk, '2026-11-12', 'excused');
    await goTo(walk, 'differs');
    const sheet = page.locator('article.differs');
    await hand.choose(page, page.locator('#family-differs-day'), '2026-11-12');
    await expect(sheet).toContainText(say(walk, 'family-class-excused'));
    for (const number of [1, 2, 3, 4, 5])
      await expect(sheet).toContainText(say(walk, `family-differs-${number}`));
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await press(walk, button(walk, 'family-differs-print'));
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  },

  'the note from an answer: opened, copied, saved as a picture and as a day, printed, closed': async (
    walk,
  ) => {
    const { page, language } = walk;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await start(walk, 'family');
    await press(walk, button(walk, 'family-count-none'));
    const tomorrow = dayWords(language, '2026-11-24');
    await press(walk, button(walk, 'family-day-tomorrow', { date: tomorrow }));
    await expect(page.locator('h1.verdict')).toContainText(
      say(walk, 'family-yes-number', { number: 1, days: 2, past: 'no' }),
    );
    const permission = say(walk, 'family-note-paper-permission-parent');
    const note = (key: string): Locator =>
      page.getByRole('button', { name: `${say(walk, key, { paper: permission })} ${tomorrow}`, exact: true });
    await press(walk, note('family-note-write'));
    await expect(page.locator('family-note h3')).toBeFocused();
    const parts = page.locator('.note-part');
    await expect(parts).toHaveCount(language === 'en' ? 1 : 2);
    await expect(parts.first()).toContainText('Tuesday, November 24, 2026');
    await expect(parts.last()).toContainText(dayWords(language, '2026-11-24', true));
    await press(walk, button(walk, 'family-note-copy'));
    await expect(page.getByRole('status')).toHaveText(say(walk, 'family-note-copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Tuesday, November 24, 2026');
    for (const [key, name] of [
      ['family-note-picture', 'note-2026-11-24.png'],
      ['family-note-calendar', 'note-2026-11-24.ics'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), press(walk, button(walk, key))]);
      expect(download.suggestedFilename()).toBe(name);
    }
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await press(walk, button(walk, 'print'));
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await press(walk, note('family-note-close'));
    await expect(parts).toHaveCount(0);
  },

  'the note for a missed day has its day and its reason': async (walk) => {
    const { page, language } = walk;
    await start(walk, 'family/days');
    await tap(walk, '2026-11-12');
    await why(walk, '2026-11-12', 'death');
    const paper = say(walk, 'family-note-paper-parent-parent');
    const write = `${say(walk, 'family-note-write', { paper })} ${dayWords(language, '2026-11-12')}`;
    await press(walk, page.getByRole('button', { name: write, exact: true }));
    const parts = page.locator('.note-part');
    await expect(parts.first()).toContainText(
      words('en', 'family-note-parent-parent', {
        count: 1,
        days: 'Thursday, November 12, 2026',
        reason: words('en', 'family-note-reason-bereavement'),
      }),
    );
    await expect(parts.last()).toContainText(say(walk, 'family-note-reason-bereavement'));
    // Back on Friday; ten weekdays later. Days off of the school's own are not known, and make it no earlier.
    await expect(parts.last()).toContainText(dayWords(language, '2026-11-30', true));
  },

  'a school’s link: its days, its phone, its name': async (walk) => {
    const { page, language } = walk;
    await start(walk, writeLink(ofSchool));
    await expect(page.locator('.family-school')).toHaveText(
      say(walk, 'family-link-opened', { name: 'North Elementary School', year: '2026-27' }),
    );
    await press(walk, button(walk, 'family-count-none'));
    await press(walk, button(walk, 'family-day-tomorrow', { date: dayWords(language, '2026-11-24') }));
    await expect(page.locator('h1.verdict')).toContainText(say(walk, 'family-no-school'));
    const asked = say(walk, 'family-said-day', { day: dayWords(language, '2026-11-24') });
    await press(walk, page.getByRole('link', { name: say(walk, 'family-change-what', { what: asked }) }));
    await press(walk, button(walk, 'family-day-today', { date: dayWords(language, '2026-11-23') }));
    await expect(page.locator('.same-day')).toContainText(say(walk, 'family-same-day'));
    await expect(page.locator('.same-day a')).toHaveAttribute('href', 'tel:2035550100');
  },

  'a link that cannot be read: one sentence, and the door': async (walk) => {
    const { page, language, address } = walk;
    await page.clock.setFixedTime(monday);
    await page.goto(`${address}?lang=${language}#school=AAAA`);
    await expect(page.locator('.strange')).toHaveText(say(walk, 'link-strange'));
    await press(walk, page.locator('a[href="#family"]').first());
    await expect(page.locator('h1')).toHaveText(say(walk, 'family-heading'));
    await expect(page.locator('.strange')).toHaveCount(0);
  },

  'kept in a file, started over, taken back, opened again': async (walk) => {
    const { page, hand } = walk;
    await start(walk, 'family');
    await press(walk, button(walk, 'family-count-one'));
    await tap(walk, '2026-11-04');
    await expect(page.locator('h1')).toHaveText(say(walk, 'family-day'));
    await goTo(walk, 'keep');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(walk, button(walk, 'family-keep-save')),
    ]);
    const saved = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(saved)).toMatchObject({ history: { wellness: 'one', wellness_days: ['2026-11-04'] } });
    await press(walk, button(walk, 'family-keep-over'));
    await expect(page.getByRole('status')).toHaveText(say(walk, 'family-keep-over-done'));
    await press(walk, button(walk, 'undo'));
    await expect(page.getByRole('status')).toHaveText(
      say(walk, 'family-undone', { what: say(walk, 'family-undo-over') }),
    );
    await press(walk, button(walk, 'family-keep-over'));
    const file = page.locator('#family-file');
    await hand.file(page, file, given('other.json', '{"history":1}'));
    await expect(page.locator('.refusal')).toHaveText(
      say(walk, 'family-keep-refused', { name: 'other.json' }),
    );
    await hand.file(page, file, given('mine.json', saved));
    await expect(page.getByRole('status')).toHaveText(say(walk, 'family-keep-opened', { name: 'mine.json' }));
    await goTo(walk, 'start');
    await expect(button(walk, 'family-count-one')).toHaveAttribute('aria-pressed', 'true');
  },

  'staff make a link and a wall card of a calendar alone': async (walk) => {
    const { page, hand, language, address } = walk;
    await page.goto(`${address}?lang=${language}`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([givenFrom(top, 'tests/vectors/CAL-A.csv')]);
    await expect(page.locator('.leaflets h2')).toHaveText(say(walk, 'leaflets-heading'));
    await hand.type(page, page.locator('#leaflet-name'), 'North Elementary School');
    await hand.type(page, page.locator('#leaflet-phone'), '203-555-0100');
    await hand.type(page, page.locator('#leaflet-hours'), '7:30-3:30');
    await press(walk, button(walk, 'leaflet-link-make'));
    const area = page.locator('#leaflet-link');
    await expect(area).toBeFocused();
    expect(readLink((await area.inputValue()).split('#')[1] ?? '')).toMatchObject({
      year: '2024-25',
      name: 'North Elementary School',
      contacts: [{ key: 'attendance', phone: '203-555-0100', hours: '7:30-3:30' }],
    });
    await press(walk, button(walk, 'leaflet-card-make'));
    const wall = page.locator('article.wall');
    for (const one of spoken) {
      const section = wall.locator(`section[lang=${one}]`);
      await expect(section).toContainText(words(one, 'wall-call'));
      await expect(section).toContainText('203-555-0100');
    }
    // The last month of 180 days: 9, 18 and 36 of them.
    await expect(wall.locator('tbody tr').last().locator('td')).toHaveText(['180', '9', '18', '36']);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await press(walk, button(walk, 'leaflet-print-card'));
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  },
};

// The gate goes each way by touch in English and by key in Spanish; `./run test --all` goes all four.
const whole = (process.env['ROLLCALL_TEST_ALL'] ?? '') !== '';

for (const hand of hands) {
  for (const language of spoken) {
    if (!whole && (hand.name === 'touch') !== (language === 'en')) continue;
    test.describe(`by ${hand.name}, ${language}`, () => {
      if (hand.name === 'touch') test.use(phone);
      for (const [name, way] of Object.entries(ways)) {
        test(name, async ({ page, site }) => {
          test.slow(); // a key at a time
          await way({ page, hand, language, address: site.address });
        });
      }
    });
  }
}
