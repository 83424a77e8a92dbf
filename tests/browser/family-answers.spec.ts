// SPDX-License-Identifier: Apache-2.0
// What a family is told where the school's calendar or its own words leave something open, and in the past tense where a day
// is past; a note wherever one is needed; a file dropped on the family side. Today is Monday, November 23, 2026.
import type { Locator, Page } from '@playwright/test';
import { expect, given, test } from './fixtures.ts';
import { openFamily, showFamilyView, type FamilyView } from './family_views.ts';
import { dayWords, spoken, words } from './words.ts';

const september = ['08', '09', '10', '14', '15', '16', '17', '18', '22'].map((day) => `2026-09-${day}`);
const ill = (...dates: string[]): FamilyView['told']['days'] =>
  dates.map((date) => ({ date, kind: 'illness', documentation: 'parent' }));
const told: FamilyView['told'] = { wellness: 'none' };

async function show(page: Page, place: string, history: FamilyView['told']): Promise<void> {
  await showFamilyView(page, { name: '', place, told: history });
}

function card(page: Page, date: string): Locator {
  return page.locator(`article.family-day[data-date="${date}"]`);
}

for (const language of spoken) {
  const say = (key: string, values?: Parameters<typeof words>[2]): string => words(language, key, values);
  const date = (iso: string): string => dayWords(language, iso);

  test.describe(language, () => {
    test.beforeEach(async ({ page, site }) => openFamily(page, site.address, language));

    test('no last day is later than any school’s calendar has it', async ({ page }) => {
      await show(page, 'answer', { ...told, ask: ['2026-11-24'] });
      // Back on Wednesday at the earliest; the day after Thanksgiving Day can be a school day.
      const by = say('family-hand-in-if-back', { date: date('2026-12-10'), who: 'child' });
      await expect(page.getByText(by).first()).toContainText(say('family-hand-in-later'));
      const note = page.locator('family-note').first();
      await expect(note.locator('.note-part').last()).toHaveCount(0);
      await note.getByRole('button').click();
      await expect(note.locator('.note-until').first()).toHaveText(
        words('en', 'family-note-last-or-later', { date: dayWords('en', '2026-12-10', true) }),
      );
      await show(page, 'days', { days: [{ date: '2026-11-12', kind: 'illness' }] });
      await expect(card(page, '2026-11-12')).toContainText(dayWords(language, '2026-11-30', true));
      await expect(card(page, '2026-11-12')).toContainText(say('family-hand-in-later'));
    });

    test('nothing is called late that the school’s calendar may make timely', async ({ page }) => {
      await show(page, 'days', {
        days: [
          { date: '2026-09-08', kind: 'illness' },
          { date: '2026-10-06', kind: 'illness', documentation: 'parent', documented_on: '2026-11-02' },
        ],
      });
      // Back on September 9 and October 7, and no holiday of December or January between.
      await expect(card(page, '2026-09-08')).toContainText(
        say('family-hand-in-passed', { date: date('2026-09-23') }),
      );
      await expect(card(page, '2026-09-08').locator('family-note')).toHaveCount(1);
      await expect(card(page, '2026-10-06')).toContainText(
        say('family-class-in-time-or-not', { on: date('2026-11-02'), last: date('2026-10-21') }),
      );
      await expect(card(page, '2026-10-06').locator('.chip')).toHaveText(say('family-class-open'));
      await expect(page.getByText(say('family-class-closed'))).toHaveCount(0);
    });

    test('a day that only the starting calendar has free is answered for school too', async ({ page }) => {
      await show(page, 'answer', { ...told, ask: ['2026-11-25'] });
      await expect(page.locator('h1.verdict')).toContainText(say('family-no-school-likely', { past: 'no' }));
      await expect(page.getByText(say('family-no-school-nothing-if'))).toBeVisible();
      const open = page.locator('section').filter({ hasText: say('family-no-school-else') });
      await expect(open).toContainText(say('family-yes-number', { number: 1, days: 2, past: 'no' }));
      await expect(open.locator('family-note')).toHaveCount(1);
      await expect(page.locator('#family-possible')).toHaveCount(1);
      // A weekend has no such if.
      await show(page, 'answer', { ...told, ask: ['2026-11-28'] });
      await expect(page.getByText(say('family-no-school-nothing'), { exact: false })).toBeVisible();
      await expect(page.getByText(say('family-no-school-else'))).toHaveCount(0);
    });

    test('a wellness day told on such a day is none or one, and both are said', async ({ page }) => {
      await show(page, 'answer', {
        wellness: 'two',
        wellness_days: ['2026-09-21', '2026-10-05'],
        ask: ['2026-11-24'],
      });
      await expect(page.locator('h1.verdict')).toContainText(say('family-yes-if'));
      await expect(page.locator('.ifs').first()).toContainText(
        say('family-if-closed-on', { days: date('2026-09-21'), count: 1 }),
      );
      await expect(
        page.getByText(say('family-used-no-school-if', { day: date('2026-09-21'), past: 'yes' })),
      ).toBeVisible();
      await expect(page.getByRole('heading', { name: say('family-if-not'), exact: true })).toBeVisible();
      await show(page, 'days', {
        days: [
          { date: '2026-09-18', kind: 'mhw', documentation: 'parent' },
          { date: '2026-09-21', kind: 'illness', documentation: 'parent' },
          { date: '2026-09-22', kind: 'mhw', documentation: 'parent' },
        ],
      });
      await expect(card(page, '2026-09-21')).toContainText(say('family-class-off-assumed', { past: 'yes' }));
      await expect(card(page, '2026-09-21')).toContainText(say('family-class-off-if'));
      await expect(card(page, '2026-09-21')).toContainText(say('family-class-parent-excuses'));
      await expect(card(page, '2026-09-22')).toContainText(
        say('family-class-if-open', { days: date('2026-09-21'), count: 1 }),
      );
      await expect(card(page, '2026-09-22')).toContainText(say('family-class-wellness-yes'));
      await expect(card(page, '2026-09-22')).toContainText(say('family-class-if-closed'));
      await expect(card(page, '2026-09-22').locator('.chip')).toHaveText(say('family-class-open'));
    });

    test('what if, on such a day', async ({ page }) => {
      await show(page, 'what-if', { days: [], what_if: [{ date: '2026-11-25', kind: 'vacation' }] });
      const answer = page.locator('family-what-if article');
      await expect(answer).toContainText(say('family-if-day-assumed'));
      await expect(answer).toContainText(say('family-if-excused'));
      await show(page, 'what-if', { days: [], what_if: [{ date: '2026-11-28', kind: 'vacation' }] });
      await expect(answer).toContainText(say('family-if-day-school'));
    });

    test('an earlier school: of the same district its days take numbers, of another none', async ({
      page,
    }) => {
      const history = {
        days: [{ date: '2026-11-17', kind: 'illness' }],
        elsewhere: { absences: 9 },
      } as const;
      await show(page, 'days', { ...history, days: [...history.days] });
      const day = card(page, '2026-11-17');
      await expect(day).toContainText(say('family-class-if-number', { ordinal: 10 }));
      await expect(day).toContainText(say('family-class-if-number', { ordinal: 1 }));
      await expect(page.getByText(say('family-days-moved-unsure-what'))).toBeVisible();
      await page.getByRole('radio', { name: say('family-days-moved-other'), exact: true }).check();
      await expect(day).toContainText(say('family-class-number', { ordinal: 1 }));
      await expect(page.getByText(say('family-days-moved-other-what'))).toBeVisible();
      await page.getByRole('radio', { name: say('family-days-moved-same'), exact: true }).check();
      await expect(day).toContainText(say('family-class-number', { ordinal: 10 }));
      await expect(page.getByText(say('family-days-moved-same-what'))).toBeVisible();
    });

    test('of a past day nothing is said as if it were to come', async ({ page }) => {
      const used = { wellness: 'two', wellness_days: ['2026-10-06', '2026-10-20'] } as const;
      const history = {
        ...used,
        wellness_days: [...used.wellness_days],
        days: ill(...september.slice(0, 3)),
      };
      await show(page, 'answer', { ...history, ask: ['2026-11-17'] });
      await expect(page.getByText(say('family-absence-number', { ordinal: 6, past: 'yes' }))).toBeVisible();
      await expect(page.getByText(say('family-still-home-past'), { exact: true })).toBeVisible();
      await expect(page.getByText(say('family-still-home', { who: 'child' }))).toHaveCount(0);
      await show(page, 'answer', { ...history, ask: ['2026-11-24'] });
      await expect(page.getByText(say('family-absence-number', { ordinal: 6, past: 'no' }))).toBeVisible();
      await expect(page.getByText(say('family-still-home', { who: 'child' }))).toBeVisible();
      await show(page, 'answer', { ...told, ask: ['2026-10-12'] });
      await expect(page.locator('h1.verdict')).toContainText(say('family-no-school-likely', { past: 'yes' }));
      // Of a day told as missed, whoever was at home was.
      await show(page, 'days', { days: ill('2026-11-17'), wellness_days: ['2026-11-18', '2026-11-19'] });
      await expect(card(page, '2026-11-19')).toContainText(date('2026-11-18'));
      await expect(card(page, '2026-11-19')).not.toContainText(
        say('family-class-still-home', { who: 'child' }),
      );
      await show(page, 'days', { wellness_days: ['2026-11-30', '2026-12-01'], adult: true });
      await expect(card(page, '2026-12-01')).toContainText(say('family-class-still-home', { who: 'self' }));
    });

    test('at eighteen the student signs', async ({ page }) => {
      await show(page, 'days', { days: [{ date: '2026-11-17', kind: 'illness' }], adult: true });
      const day = card(page, '2026-11-17');
      await day.locator('family-note button').first().click();
      await expect(day.locator('.note-part').first()).toContainText(
        words('en', 'family-note-sign-adult', { blank: '' }),
      );
      await expect(day.locator('.note-part').first()).not.toContainText('parent or guardian');
    });

    test('every answer that needs a paper offers it, whatever the number is', async ({ page }) => {
      const papers = page.locator('family-note');
      // Yes with an if: the permission, and for the other case the note from home and the one of a doctor.
      await show(page, 'answer', { wellness: 'one', ask: ['2026-11-24'], missed: 'unsure' });
      await expect(page.getByRole('heading', { name: say('family-if-not'), exact: true })).toBeVisible();
      await expect(papers).toHaveCount(3);
      // No, and not known how many were missed: both notes.
      await show(page, 'answer', { wellness: 'two', ask: ['2026-11-24'], missed: 'unsure' });
      await expect(papers).toHaveCount(2);
      await papers.first().getByRole('button').click();
      await papers.last().getByRole('button').first().click();
      await expect(papers.first()).toContainText(words('en', 'family-note-sign-parent', { blank: '' }));
      await expect(papers.last()).toContainText(words('en', 'family-note-sign-medical', { blank: '' }));
      // Days missed, of every kind that waits for a paper.
      const kinds = ['illness', 'religious', 'court', 'educational', 'bereavement'] as const;
      await show(page, 'days', {
        days: [
          ...(ill(...september) ?? []),
          ...kinds.map((kind, i) => ({ date: `2026-11-${16 + i}`, kind })),
        ],
      });
      // An approval can no longer be asked for.
      for (const [i, kind] of kinds.entries())
        await expect(card(page, `2026-11-${16 + i}`).locator('family-note')).toHaveCount(
          kind === 'educational' ? 0 : 1,
        );
      await show(page, 'days', { days: [{ date: '2026-11-17', kind: 'mhw' }] });
      await expect(card(page, '2026-11-17').locator('family-note')).toHaveCount(1);
    });

    test('half-day kindergarten is measured by its own session', async ({ page }) => {
      const day = '2026-11-17';
      await show(page, 'late', {
        grade: 'KH',
        calendar: [
          { date: '2026-08-31', type: 'first_day' },
          { date: '2027-06-11', type: 'last_day' },
          { date: day, type: 'early', grade: 'KH', minutes: 150 },
        ],
      });
      await expect(page.getByText(say('family-late-session'), { exact: true })).toBeVisible();
      const times = ['08:30', '15:00', '08:30', '09:45'];
      for (const [i, time] of times.entries())
        await page.locator('family-late input[type="time"]').nth(i).fill(time);
      await expect(page.locator('family-late .verdict')).toHaveText(say('family-late-present'));
      await expect(page.getByText(say('family-late-session-own', { minutes: 150 }))).toBeVisible();
      await page.locator('family-late input[type="time"]').nth(3).fill('09:44');
      await expect(page.locator('family-late .verdict')).toHaveText(say('family-late-absent'));
      // In the first grade the school's whole day counts.
      await page.locator('#late-grade').selectOption('1');
      await expect(page.getByText(say('family-late-absent-why', { there: 74, day: 390 }))).toBeVisible();
    });

    test('a file dropped here: the own file, a calendar, or the way to the other door', async ({ page }) => {
      const drop = async (name: string, text: string): Promise<void> => {
        const transfer = await page.evaluateHandle(
          ([file, inside]) => {
            const data = new DataTransfer();
            data.items.add(new File([inside ?? ''], file ?? ''));
            return data;
          },
          [name, text],
        );
        await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer });
      };
      await show(page, 'answer', { ...told, ask: ['2026-11-24'] });
      await drop('rows.csv', 'student_id,date,code\nS1,2026-09-01,A\n');
      const refusal = page.locator('.refusal.dropped');
      await expect(refusal).toBeFocused();
      await expect(refusal).toContainText(say('family-drop-other', { name: 'rows.csv' }));
      await expect(refusal.getByRole('link')).toHaveAttribute('href', '#files');
      expect(new URL(page.url()).hash).toBe('#family/answer');
      await expect(page.getByRole('table', { name: 'Students', exact: true })).toHaveCount(0);
      await drop('ours.csv', 'date,type\n2026-08-31,first_day\n2026-11-24,no_school\n2027-06-11,last_day\n');
      await expect(page.locator('h1.verdict')).toContainText(say('family-no-school'));
      await expect(refusal).toHaveCount(0);
      const kept = { rollcall_family: 1, history: { wellness: 'none', ask: ['2026-12-01'] }, school: null };
      await drop('mine.json', JSON.stringify(kept));
      await expect(page.locator('h1.verdict')).toContainText(dayWords(language, '2026-12-01', true));
      await expect(page.locator('h1.verdict')).toContainText(
        say('family-yes-number', { number: 1, days: 2, past: 'no' }),
      );
    });
  });
}

test('a dropped file does not bring the staff’s parts', async ({ page, site }) => {
  await openFamily(page, site.address, 'en');
  await page.locator('#family-file').setInputFiles(given('other.json', '{}'));
  await expect(page.locator('.refusal')).toBeVisible();
  await page.locator('main').dispatchEvent('dragover', {
    dataTransfer: await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['{}'], 'other.json'));
      return data;
    }),
  });
  await expect(page.getByText(words('en', 'files-drop-now'))).toBeVisible();
  expect(await page.evaluate(() => customElements.get('student-table') === undefined)).toBe(true);
});
