// SPDX-License-Identifier: Apache-2.0
// WebAssembly begins to run quickly compiled code, and what is used much is compiled well meanwhile, with all cores. So that
// this is over when a person has chosen a file, a new engine first reads an invented one, and throws it away.
import type { RollcallModule, Session } from '../../../wasm/rollcall.d.ts';

const students = 300;
const schoolDays = 180;
const perSlice = 25; // students, between which a request may come
const readings = 6; // of each order
const evaluations = 4; // of each reading
const codes = Array.from({ length: 29 }, (_code, i) => ({ 0: 'AU', 9: 'ILL', 17: 'T' })[i] ?? 'P');

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function days(): string[] {
  const day = new Date(Date.UTC(2025, 7, 27)); // a Wednesday
  const all: string[] = [];
  while (all.length < schoolDays) {
    if (day.getUTCDay() % 6 !== 0) all.push(day.toISOString().slice(0, 10));
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return all;
}

// By student or by day, the two orders in which files stand; odd files say little more than codes, others repeat and differ.
function pieces(byDay: boolean, dates: string[]): string[] {
  const begins: string[] = [];
  for (let student = 0; student < students; student++) {
    begins.push(`90000${student + 1000},School ${student % 7},0${student % 9},`);
  }
  const row = (student: number, day: number): string =>
    `${begins[student]}${dates[day]},${codes[(day * 7 + student) % codes.length] ?? 'P'}\n`;
  const all: string[] = [];
  for (let from = 0; from < students; from += perSlice) {
    let text = from === 0 ? 'student_id,school,grade,date,code\n' : '';
    if (byDay) {
      for (
        let day = (from * schoolDays) / students;
        day < ((from + perSlice) * schoolDays) / students;
        day++
      ) {
        for (let student = 0; student < students; student++) text += row(student, day);
      }
    } else {
      for (let student = from; student < from + perSlice; student++) {
        dates.forEach((_date, day) => (text += row(student, day)));
      }
    }
    all.push(text);
  }
  return all;
}

// What the results' first view asks, so often that it is compiled well; then what the page asks beside it, and the list.
const firstViews = ['summary', 'problems', 'codes'];
const firstAsked = 10;
const views = [
  'coverage ids assumptions truancy_counts review_teams list_choices files',
  'definitions days_to_check',
].flatMap((kinds) => kinds.split(' '));
const sorts = [
  'student_id',
  'name',
  'school',
  'grade',
  'days_absent',
  'absence_rate',
  'meeting',
  'mhw',
  'tier',
];

function uses(trial: Session): (() => unknown)[] {
  const year = '2025-26';
  return [
    () => trial.calendarDraft(JSON.stringify({ school_year: year })),
    ...Array.from({ length: firstAsked }, () => () => {
      for (const kind of firstViews) trial.view(kind, '');
      trial.page(JSON.stringify({ sort: 'student_id', offset: 0, limit: 100 }));
    }),
    ...views.map((kind) => () => trial.view(kind, '')),
    ...sorts.map((sort) => () => trial.page(JSON.stringify({ sort, offset: 0, limit: 100 }))),
    () => trial.student('900001000', year),
  ];
}

// Stops where `asked` says that somebody waits.
export async function warmUp(engine: RollcallModule, asked: () => boolean): Promise<void> {
  await pause();
  const dates = days();
  const encoder = new TextEncoder();
  for (const byDay of [false, true]) {
    const bytes = pieces(byDay, dates).map((text) => encoder.encode(text));
    for (let reading = 0; reading < readings; reading++) {
      const trial = new engine.Session();
      try {
        trial.beginFile('');
        for (const piece of bytes) {
          if (asked()) return;
          const address = trial.buffer(piece.length);
          engine.HEAPU8.set(piece, address);
          trial.push(piece.length);
          await pause();
        }
        if (asked() || trial.endFile() !== '' || trial.finishReading() !== '') return;
        for (let i = 0; i < evaluations; i++) {
          const month = i % 2 === 0 ? 'calendar' : 'either';
          trial.setProfile(JSON.stringify({ profile: 1, options: { 'truancy.month': month } }), '');
          await pause();
          if (asked()) return;
          trial.evaluate('{}');
        }
        if (reading > 0) continue;
        for (const ask of uses(trial)) {
          await pause();
          if (asked()) return;
          ask();
        }
      } finally {
        trial.delete();
      }
    }
  }
}
