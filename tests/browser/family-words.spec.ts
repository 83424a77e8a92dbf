// SPDX-License-Identifier: Apache-2.0
// What a family reads where the plain sentence would not be true: of a day before the first day here, of a day ahead, at
// eighteen, of an approval that is past. Today is Monday, November 23, 2026.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openFamily, showFamilyView, type FamilyView } from './family_views.ts';
import { dayWords, spoken, words } from './words.ts';

async function show(page: Page, place: string, told: FamilyView['told']): Promise<void> {
  await showFamilyView(page, { name: '', place, told });
}

function card(page: Page, date: string): Locator {
  return page.locator(`article.family-day[data-date="${date}"]`);
}

const nine = ['08', '09', '10', '14', '15', '16', '17', '18', '22'].map((day) => ({
  date: `2026-09-${day}`,
  kind: 'illness' as const,
  documentation: 'parent' as const,
}));

for (const language of spoken) {
  const say = (key: string, values?: Parameters<typeof words>[2]): string => words(language, key, values);
  const date = (iso: string): string => dayWords(language, iso);

  test.describe(language, () => {
    test.beforeEach(async ({ page, site }) => openFamily(page, site.address, language));

    test('a day before the first day here belongs to the earlier school', async ({ page }) => {
      await show(page, 'answer', { wellness: 'none', entered: '2026-11-02', ask: ['2026-10-06'] });
      await expect(page.locator('h1.verdict')).toContainText(say('family-before-entered'));
      await expect(page.getByText(say('family-before-entered-where'))).toBeVisible();
      await expect(page.getByRole('link', { name: say('family-before-entered-more') })).toBeVisible();
      await expect(page.getByText(say('family-no-school-nothing'))).toHaveCount(0);
      await show(page, 'days', { entered: '2026-11-02', days: [{ date: '2026-10-06', kind: 'illness' }] });
      const day = card(page, '2026-10-06');
      await expect(day).toContainText(say('family-before-entered'));
      await expect(day).not.toContainText(say('family-class-off', { past: 'yes' }));
      await expect(day.getByRole('button', { name: say('family-class-off-open') })).toHaveCount(0);
      await show(page, 'answer', {
        wellness: 'one',
        wellness_days: ['2026-10-06'],
        entered: '2026-11-02',
        ask: ['2026-11-24'],
      });
      const used = say('family-used-before-entered', { day: date('2026-10-06') });
      await expect(page.getByText(used)).toBeVisible();
    });

    test('an approval is asked for before the first day alone', async ({ page }) => {
      const trip = (day: string): FamilyView['told'] => ({
        days: [...nine, { date: day, kind: 'educational' }],
      });
      await show(page, 'days', trip('2026-11-19'));
      const past = card(page, '2026-11-19');
      await expect(past).toContainText(say('family-class-approved'));
      await expect(past).not.toContainText(say('family-needs-preapproved'));
      await expect(past).not.toContainText(dayWords(language, '2026-12-09', true));
      await expect(past.locator('family-note')).toHaveCount(0);
      await show(page, 'days', trip('2026-11-24'));
      const ahead = card(page, '2026-11-24');
      await expect(ahead).toContainText(say('family-if-approval'));
      await ahead.locator('family-note > button').click();
      await expect(ahead.locator('.note-part').first()).toContainText('before the first day');
      await expect(ahead.locator('.note-until')).toHaveCount(0);
    });

    test('of a day ahead nothing is said as if it were past', async ({ page }) => {
      await show(page, 'answer', { wellness: 'one', wellness_days: ['2026-11-25'], ask: ['2026-12-01'] });
      const used = say('family-used-no-school-if', { day: date('2026-11-25'), past: 'no' });
      await expect(page.getByText(used)).toBeVisible();
      await show(page, 'answer', { wellness: 'one', wellness_days: ['2026-11-24'], ask: ['2026-11-23'] });
      await expect(page.locator('h1.verdict')).toContainText(
        say('family-no-consecutive', { other: date('2026-11-24'), side: 'after', past: 'no' }),
      );
      await show(page, 'answer', { wellness: 'one', wellness_days: ['2026-11-20'], ask: ['2026-11-23'] });
      await expect(page.locator('h1.verdict')).toContainText(
        say('family-no-consecutive', { other: date('2026-11-20'), side: 'before', past: 'yes' }),
      );
      await show(page, 'days', { wellness_days: ['2026-11-30', '2026-12-01'] });
      await expect(card(page, '2026-12-01')).toContainText(
        say('family-class-wellness-consecutive-of', { date: date('2026-11-30'), past: 'no' }),
      );
    });

    test('a court’s day has its reason in the parent’s note', async ({ page }) => {
      await show(page, 'days', { days: [{ date: '2026-11-19', kind: 'court' }] });
      await card(page, '2026-11-19').locator('family-note > button').first().click();
      const parts = card(page, '2026-11-19').locator('.note-part');
      await expect(parts.first()).toContainText(words('en', 'family-note-reason-court'));
      await expect(parts.last()).toContainText(say('family-note-reason-court'));
    });

    test('at eighteen it is the student’s own note, and no last day is set', async ({ page }) => {
      const adult = { wellness: 'none', adult: true, ask: ['2026-11-24'] } as const;
      await show(page, 'answer', { ...adult, ask: [...adult.ask], missed: 'unsure' });
      await expect(page.getByText(say('family-means-number', { first: 9, who: 'self' }))).toBeVisible();
      await expect(page.getByText(say('family-permission-own'))).toBeVisible();
      await page.locator('family-note > button').click();
      await expect(page.getByText(say('family-note-no-last'))).toBeVisible();
      await expect(page.getByRole('button', { name: say('family-note-calendar') })).toHaveCount(0);
      await show(page, 'answer', { ...adult, ask: [...adult.ask], days: [] });
      const ordinal = say('family-means-ordinal', { ordinal: 1, first: 9, who: 'self' });
      await expect(page.getByText(ordinal)).toBeVisible();
    });

    test('each note’s button says which paper, and for which day', async ({ page }) => {
      await show(page, 'answer', { wellness: 'one', ask: ['2026-11-24'], missed: 'unsure' });
      const buttons = page.locator('family-note > button');
      await expect(buttons).toHaveCount(3);
      for (const paper of ['permission-parent', 'parent-parent', 'medical']) {
        const write = say('family-note-write', { paper: say(`family-note-paper-${paper}`) });
        const name = `${write} ${date('2026-11-24')}`;
        await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);
      }
    });

    test('a day told already is named as the family named it; a day that may be free says so', async ({
      page,
    }) => {
      const sick = { wellness: 'none', days: [{ date: '2026-11-24', kind: 'illness' }] } as const;
      await show(page, 'answer', { ...sick, days: [...sick.days], ask: ['2026-11-24'] });
      await expect(page.getByText(say('family-already-why', { why: say('family-why-sick') }))).toBeVisible();
      await page.locator('details.possible-days > summary').click();
      const free = page.locator('[data-day="2026-11-25"]');
      const likely = `${date('2026-11-25')}: ${say('family-days-off-likely')}`;
      await expect(free).toHaveAttribute('aria-label', likely);
      await show(page, 'days', { days: [] });
      await expect(page.locator('[data-day="2026-11-03"]').first()).toHaveAttribute(
        'aria-label',
        `${date('2026-11-03')}: ${say('family-days-off-likely')}`,
      );
    });
  });
}
