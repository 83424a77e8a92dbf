// SPDX-License-Identifier: Apache-2.0
// A note for the school, written for the family: English, and the family's language beneath. Dates and reason stand in it;
// names and signatures are blanks, so that nobody types one here. Which note a day needs, the engine has said.
import { showDate, showList } from '../show.ts';
import { has, speaking, t, type Language } from '../text.ts';
import type { AbsentKind, Outcome, PlannerDay } from './types.ts';

// What the note is: of a parent (or of a student of 18 or older), the permission for a wellness day, for a medical
// professional to sign, to go with a court's paper, or to ask for approval beforehand.
export type NotePaper = 'parent' | 'permission' | 'medical' | 'court' | 'preapproved';

export interface Note {
  paper: NotePaper;
  days: string[]; // one absence of one day or of several in a row
  kind: string; // the contract's word for the reason; one that no sentence has, or none, leaves a blank
  adult: boolean; // the student is 18 or older, and signs
  until: string | null; // the last day to hand it in; null: not known, or there is none
  school: string; // '': not known
  later?: boolean; // the starting calendar set `until`: by the school's own it can be later
}

export interface NotePart {
  heading: string;
  paragraphs: string[];
  until: string; // for the family, below the note; '': none
}

interface Of {
  days: string[];
  today: string;
  kind: AbsentKind;
  adult: boolean;
  school: string;
}

// The last day that a note names; null: not known, or it may be past.
export function lastDayOf(outcome: Outcome): string | null {
  return outcome.by_calendar ? null : outcome.hand_in_by;
}

// Whether a paper can still be asked for: an approval is given before the first day.
export function canAsk(paper: NotePaper, days: string[], today: string): boolean {
  return paper !== 'preapproved' || (days[0] ?? '') > today;
}

// The notes that would excuse a missed day under any of what it can be, each to be written, one a kind of paper.
export function notesFor({ days, today, kind, adult, school }: Of, outcomes: Outcome[]): Note[] {
  const papers = new Map<NotePaper, Note>();
  const wanted = outcomes.flatMap((outcome) => outcome.excused_by.map((paper) => ({ outcome, ...paper })));
  for (const { outcome, documentation, reason } of wanted) {
    const paper: NotePaper | undefined =
      documentation === 'parent'
        ? outcome.mhw === 'valid'
          ? 'permission'
          : 'parent'
        : documentation === 'medical' || documentation === 'court' || documentation === 'preapproved'
          ? documentation
          : undefined;
    if (paper === undefined || papers.has(paper) || !canAsk(paper, days, today)) continue;
    // An approval is given before the first day, not handed in after the last.
    const until = paper === 'preapproved' ? null : lastDayOf(outcome);
    papers.set(paper, { paper, days, kind: reason ?? kind, adult, until, school });
  }
  return [...papers.values()];
}

// The note of a wellness day that is possible: a parent's permission, or at 18 the student's own word; undefined: none asked.
export function permissionFor(day: PlannerDay, school: string): Note | undefined {
  if ((day.can !== 'yes' && day.can !== 'if') || day.permission === 'not_needed') return undefined;
  const until = day.as_wellness.map(lastDayOf).find((last) => last !== null) ?? null;
  return {
    paper: 'permission',
    days: [day.date],
    kind: 'mhw',
    adult: day.permission === 'own',
    until,
    school,
  };
}

const blank = '______________________________';

function reasonOf(kind: string): string {
  const key = `family-note-reason-${kind.replaceAll('_', '-')}`;
  return has(key) ? t(key) : blank;
}

// What a button calls the note: several can stand together.
export function paperName({ paper, adult }: Note): string {
  const who = adult ? 'adult' : 'parent';
  return t(`family-note-paper-${paper === 'parent' || paper === 'permission' ? `${paper}-${who}` : paper}`);
}

function part(note: Note): NotePart {
  const { paper, adult, days, until, school } = note;
  const who = adult ? 'adult' : 'parent';
  const words = {
    count: days.length,
    days: showList(days.map((day) => showDate(day))),
    reason: reasonOf(note.kind),
    blank,
  };
  const signed =
    paper === 'medical'
      ? ['family-note-sign-medical', 'family-note-office']
      : [`family-note-sign-${who}`, 'family-note-name'];
  const keys = [
    'family-note-student',
    ...(paper === 'medical' ? ['family-note-medical'] : [`family-note-${paper}-${who}`]),
    ...(paper === 'court' ? ['family-note-court-paper'] : []),
    ...(paper === 'preapproved' ? ['family-note-preapproved-what', 'family-note-preapproved-school'] : []),
    ...signed,
    'family-note-date',
  ];
  return {
    heading: school === '' ? t('family-note-to') : t('family-note-to-school', { school }),
    paragraphs: keys.map((key) => t(key, words)),
    until:
      until === null
        ? ''
        : t(note.later === true ? 'family-note-last-or-later' : 'family-note-last', {
            date: showDate(until),
          }),
  };
}

// For the school first, in English; then in the family's language, where that is another.
export function noteParts(note: Note, language: Language): { language: Language; part: NotePart }[] {
  const spoken: Language[] = language === 'en' ? ['en'] : ['en', language];
  return spoken.map((one) => ({ language: one, part: speaking(one, () => part(note)) }));
}

// The note as plain text.
export function noteText(note: Note, language: Language): string {
  return noteParts(note, language)
    .map(({ part: { heading, paragraphs, until } }) =>
      [heading, ...paragraphs, until].filter((line) => line !== '').join('\n\n'),
    )
    .join(`\n\n${'-'.repeat(30)}\n\n`);
}

// A file name without a name, such as note-2026-11-13.png.
export function noteFile(note: Note, ending: string): string {
  return `note-${note.days[0] ?? ''}.${ending}`;
}

// ---------------------------------------------------------------- the picture

const width = 800; // CSS pixels
const scale = 2;
const margin = 48;
const lineHeight = 30;
const letters = '20px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

function wrapped(context: CanvasRenderingContext2D, text: string, room: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && context.measureText(longer).width > room) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

// The note as a picture (PNG), black on white; undefined where the browser draws none.
export async function notePicture(note: Note, language: Language): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.font = letters;
  const lines = wrapped(context, noteText(note, language), width - 2 * margin);
  canvas.width = width * scale;
  canvas.height = (lines.length * lineHeight + 2 * margin) * scale;
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.font = letters;
  context.textBaseline = 'top';
  lines.forEach((line, at) => context.fillText(line, margin, margin + at * lineHeight));
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
