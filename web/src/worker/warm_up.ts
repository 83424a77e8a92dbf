// SPDX-License-Identifier: Apache-2.0
// WebAssembly begins to run quickly compiled code, and what is used much is compiled well meanwhile, with all cores. So that
// this is over when a person has chosen a file, a new engine first reads an invented one, and throws it away.
import type { RollcallModule, Session } from '../../../wasm/rollcall.d.ts';

const students = 300;
const schoolDays = 180;
const perSlice = 25; // students, between which a request may come

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

function rows(from: number, dates: string[]): string {
  let text = from === 0 ? 'student_id,school,grade,date,code\n' : '';
  for (let student = from; student < from + perSlice; student++) {
    const begin = `90000${student + 1000},School ${student % 7},0${student % 9},`;
    dates.forEach((date, i) => (text += `${begin}${date},${(i * 7 + student) % 29 === 0 ? 'AU' : 'P'}\n`));
  }
  return text;
}

function use(trial: Session): void {
  for (const month of ['calendar', 'rolling30']) {
    trial.setProfile(JSON.stringify({ profile: 1, options: { 'truancy.month': month } }), '');
    trial.evaluate('{}');
    trial.summary();
    trial.problems();
    trial.codes();
    trial.page(JSON.stringify({ sort: 'student_id', offset: 0, limit: 100 }));
  }
}

// Stops where `asked` says that somebody waits.
export async function warmUp(engine: RollcallModule, asked: () => boolean): Promise<void> {
  await pause();
  const trial = new engine.Session();
  try {
    const dates = days();
    const encoder = new TextEncoder();
    trial.beginFile('');
    for (let from = 0; from < students; from += perSlice) {
      if (asked()) return;
      const bytes = encoder.encode(rows(from, dates));
      const address = trial.buffer(bytes.length);
      engine.HEAPU8.set(bytes, address);
      trial.push(bytes.length);
      await pause();
    }
    if (asked() || trial.endFile() !== '' || trial.finishReading() !== '') return;
    await pause();
    if (!asked()) use(trial);
  } finally {
    trial.delete();
  }
}
