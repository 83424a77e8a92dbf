// SPDX-License-Identifier: Apache-2.0
// The note for the school: English, and the family's language beneath; dates and reason filled in, names blank.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { deadlineFile } from '../../web/src/family/deadline.ts';

interface Note {
  paper: 'parent' | 'permission' | 'medical' | 'court' | 'preapproved';
  days: string[];
  kind: string;
  adult: boolean;
  until: string | null;
  school: string;
}

const parent: Note = {
  paper: 'parent',
  days: ['2026-11-12', '2026-11-13'],
  kind: 'illness',
  adult: false,
  until: '2026-12-01',
  school: 'North Elementary School',
};

// The note by itself, as an answer of the family side shows it.
async function show(page: Page, note: Note): Promise<void> {
  await page.evaluate(async (given) => {
    await customElements.whenDefined('family-note');
    document.querySelector('family-note')?.remove();
    const element = document.createElement('family-note') as HTMLElement & { note: unknown };
    element.note = given;
    document.querySelector('main')?.prepend(element);
  }, note);
}

async function textOf(page: Page, note: Note): Promise<string[]> {
  await show(page, note);
  await page.locator('family-note > button').click();
  await expect(page.locator('family-note h3')).toBeFocused();
  return page
    .locator('family-note .note-part p')
    .evaluateAll((lines) => lines.map((line) => line.textContent?.trim() ?? ''));
}

const blank = '______________________________';

test('a parent’s note has the days, the reason, the last day, and blanks for names', async ({
  page,
  open,
  site,
}) => {
  await open(`${site.address}#family`);
  expect(await textOf(page, parent)).toEqual([
    'To the attendance office, North Elementary School',
    `Student’s name: ${blank}`,
    'Please excuse the absences of my child on Thursday, November 12, 2026 and Friday, November 13, 2026. Reason: illness.',
    `Signature of parent or guardian: ${blank}`,
    `Name in clear letters: ${blank}`,
    `Date: ${blank}`,
    'Last day to hand in this note: Tuesday, December 1, 2026.',
  ]);
});

test('the permission for a wellness day names no diagnosis, at 18 the student signs', async ({
  page,
  open,
  site,
}) => {
  await open(`${site.address}#family`);
  const note: Note = {
    ...parent,
    paper: 'permission',
    days: ['2026-11-13'],
    kind: 'mhw',
    until: null,
    school: '',
  };
  const lines = await textOf(page, note);
  expect(lines[0]).toBe('To the attendance office');
  expect(lines[2]).toBe(
    'I give my child permission to take a mental health wellness day on Friday, November 13, 2026 (Connecticut General Statutes, section 10-198f).',
  );
  expect(lines.join(' ')).not.toMatch(/reason|ill|sick|not well/i);
  await expect(page.locator('family-note')).toContainText(
    'The school needs no diagnosis and no further reason.',
  );
  await expect(page.getByRole('button', { name: 'Save the last day for my calendar' })).toHaveCount(0);
  const own = await textOf(page, { ...note, adult: true });
  expect(own[2]).toContain(
    'I am 18 or older. I take a mental health wellness day on Friday, November 13, 2026',
  );
  expect(own[3]).toBe(`Signature of the student (18 or older): ${blank}`);
});

test('every paper has its note, and none of them holds a word that frightens', async ({
  page,
  open,
  site,
}) => {
  await open(`${site.address}#family`);
  const heard: Record<string, string> = {
    medical: 'Illness kept the student out of school on',
    court: 'My child had to appear, by order, on',
    preapproved: 'I ask for the school’s approval, before the first day',
  };
  for (const language of ['English', 'Español']) {
    if (language === 'Español') await page.getByRole('button', { name: language }).click();
    for (const [paper, words] of Object.entries(heard)) {
      for (const adult of [false, true]) {
        const text = (await textOf(page, { ...parent, paper: paper as Note['paper'], adult })).join('\n');
        if (!adult) expect(text).toContain(words);
        expect(text).toContain('Thursday, November 12, 2026 and Friday, November 13, 2026');
        expect(text).toContain(blank);
        expect(text).not.toMatch(
          /family-note|court|tribunal|DCF|neglect|fine\b|police|policía|illegal|ilegal/i,
        );
      }
    }
  }
});

test('in Spanish the note is English for the school with Spanish beneath', async ({ page, open, site }) => {
  await open(`${site.address}#family`);
  await page.getByRole('button', { name: 'Español' }).click();
  await textOf(page, { ...parent, days: ['2026-11-13'] });
  const parts = page.locator('family-note .note-part');
  await expect(parts).toHaveCount(2);
  await expect(parts.nth(0)).toHaveAttribute('lang', 'en');
  await expect(parts.nth(0)).toContainText(
    'Please excuse the absence of my child on Friday, November 13, 2026. Reason: illness.',
  );
  await expect(parts.nth(1)).toHaveAttribute('lang', 'es');
  await expect(parts.nth(1)).toContainText(
    'Les pido que justifiquen la ausencia de mi hijo o hija del viernes, 13 de noviembre de 2026. Motivo: enfermedad.',
  );
  await expect(parts.nth(1)).toContainText(
    'Último día para entregar esta nota: martes, 1 de diciembre de 2026.',
  );
});

test('a reason that no sentence has is left blank', async ({ page, open, site }) => {
  await open(`${site.address}#family`);
  expect((await textOf(page, { ...parent, kind: 'absent_unverified' }))[2]).toMatch(/Reason: _{30}\.$/);
});

test('the note is copied as text', async ({ page, open, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(`${site.address}#family`);
  await textOf(page, parent);
  await page.getByRole('button', { name: 'Copy as text', exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Please excuse the absences of my child on Thursday, November 12, 2026');
});

test('without a clipboard the text stands selected', async ({ page, open, site }) => {
  await open(`${site.address}#family`);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await textOf(page, parent);
  await page.getByRole('button', { name: 'Copy as text', exact: true }).click();
  const area = page.getByLabel('The note as text');
  await expect(area).toBeVisible();
  await expect
    .poll(() =>
      area.evaluate(
        (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length,
      ),
    )
    .toBe(true);
});

test('the note is saved as a picture', async ({ page, open, site }) => {
  await open(`${site.address}#family`);
  await textOf(page, parent);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a picture', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('note-2026-11-12.png');
  const picture = readFileSync(await download.path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  // As wide as the note is drawn, and something is drawn on it.
  expect(picture.readUInt32BE(16)).toBe(1600);
  const dark = await page.evaluate(
    async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) count += (pixels[at] ?? 255) < 128 ? 1 : 0;
      return count;
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  expect(dark).toBeGreaterThan(5000);
});

test('the last day goes into a calendar, without a reason in it', async ({ page, open, site }) => {
  await open(`${site.address}#family`);
  await textOf(page, { ...parent, paper: 'permission', kind: 'mhw' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the last day for my calendar', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('note-2026-11-12.ics');
  const text = readFileSync(await download.path(), 'utf8');
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined,
  );
  expect(event.startDate.toString()).toBe('2026-12-01');
  expect(event.startDate.isDate).toBe(true);
  expect(event.summary).toBe('Last day: note for the school');
  expect(event.description).toBe(
    'The note for the missed days: Thursday, November 12, 2026 and Friday, November 13, 2026.',
  );
  expect(text).not.toMatch(/wellness|mental|ill/i);
});

test('a calendar file keeps to its rules: whole day, folded lines, escapes, a reminder the day before', () => {
  const file = deadlineFile(
    {
      date: '2027-02-28',
      id: 'note-2027-02-12-2027-02-28',
      title: 'Último día; nota, escuela \\ año',
      text: `${'ñ'.repeat(100)}\nsegunda línea`,
    },
    new Date('2027-02-15T12:34:56.789Z'),
  );
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n', '')).not.toContain('\n');
  expect(file).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n');
  expect(file).toContain('DTSTAMP:20270215T123456Z\r\n');
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe('Último día; nota, escuela \\ año');
  expect(event?.getFirstPropertyValue('description')).toBe(`${'ñ'.repeat(100)}\nsegunda línea`);
  expect(event?.getFirstPropertyValue('uid')).toBe('note-2027-02-12-2027-02-28@rollcall');
  expect(String(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
});

test('on paper there is the note alone', async ({ page, open, site }) => {
  await open(`${site.address}#family`);
  await textOf(page, parent);
  await page.evaluate(() => {
    window.print = () => undefined; // the dialog would wait for a person
  });
  await page.locator('family-note').getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('family-note .papers .note')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeHidden();
  await expect(page.locator('.note')).toBeVisible();
  const pdf = await page.pdf({ format: 'Letter' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.papers')).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`an open note is clean for axe at 320 px, ${scheme}`, async ({ page, open, site }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: scheme });
    await open(`${site.address}#family`);
    await page.getByRole('button', { name: 'Español' }).click();
    await textOf(page, parent);
    const seen = await new AxeBuilder({ page }).include('family-note').analyze();
    expect(seen.violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  });
}

test.describe('from an answer', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('a wellness day that is possible offers the permission, written', async ({ page, site }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T12:00:00Z'));
    await page.goto(`${site.address}?lang=es#family`);
    await page.getByRole('button', { name: 'Ninguno', exact: true }).tap();
    await page.getByRole('button', { name: /^Mañana, martes/ }).tap();
    await page.getByRole('button', { name: /^Escriba la nota por mí: / }).tap();
    const parts = page.locator('family-note .note-part');
    await expect(parts.nth(0)).toContainText(
      'I give my child permission to take a mental health wellness day on Tuesday, November 24, 2026',
    );
    await expect(parts.nth(1)).toContainText('el martes, 24 de noviembre de 2026');
    await expect(page.getByRole('button', { name: 'Copiar como texto' })).toBeVisible();
    await page.getByRole('button', { name: /^Cerrar la nota: / }).tap();
    await expect(parts).toHaveCount(0);
  });
});
