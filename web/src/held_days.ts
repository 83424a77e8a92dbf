// SPDX-License-Identifier: Apache-2.0
// The days of which a list or print says no more than that they were missed, while wellness days, suspensions and reasons are
// held back: all alike, so that nothing tells the one from the other.
import type { Absence, Summary } from './engine/types.ts';

// Whether a day of this kind takes a number at all: one that does and has none is numbered differently by the two readings
// of an unknown code.
export function takesNumber(absence: Absence, options: Summary['options']): boolean {
  if (absence.category === 'disciplinary') return options['ordinal.disciplinary'] === true;
  if (absence.because?.includes('EXC-8') === true) return options['ordinal.military'] === true;
  if (absence.mhw === 'valid') return options['mhw.in_ordinal'] !== false;
  return true;
}

export class HeldDays {
  private readonly days: Set<string>;
  private readonly first: string | undefined;

  constructor(absences: Absence[], options: Summary['options']) {
    const held = absences.filter((absence) => {
      if (absence.category === 'disciplinary' || !takesNumber(absence, options)) return true;
      // One that is unexcused stands as any unexcused day: the sum of those is told, and would tell that it is missing.
      return absence.mhw !== null && absence.category !== 'unexcused';
    });
    this.days = new Set(held.map(({ date }) => date));
    this.first = held.map(({ date }) => date).sort()[0];
  }

  has(date: string): boolean {
    return this.days.has(date);
  }

  // A number after a day that is held would tell whether that day took one.
  hidesNumber(date: string): boolean {
    return this.first !== undefined && date >= this.first;
  }

  get any(): boolean {
    return this.days.size > 0;
  }
}
