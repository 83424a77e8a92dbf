// SPDX-License-Identifier: Apache-2.0
// The work that every contender does, defined simply enough that all can do it the same way:
//
// A row counts if it has five cells, an ID and a date that exists. A student's day is absent if any of its rows has a code of
// an absence, and unexcused if any has one that is keyed unexcused; a code that is not known is none. Chronic: absent on a tenth
// of the days with rows or more. Truant: four unexcused days in a calendar month or ten in the year. Tier 3 from a fifth,
// tier 2 from a tenth of the days, else tier 1. All rows are of one school year.

export const absent = 1;
export const unexcused = 2;
const months = 12;

/** A code's bits, by code: { "ILL": 1, "AU": 3 }. */
export function bitsOf(codes, code) {
  return codes[code] ?? 0;
}

const daysOfMonths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day. */
export function exists(year, month, day) {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= daysOfMonths[month] + (leap ? 1 : 0);
}

/** month * 32 + day of a text like 2025-09-13, or -1. */
export function dayOf(text) {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return -1;
  const [year, month, day] = match.slice(1).map(Number);
  return exists(year, month, day) ? month * 32 + day : -1;
}

function bitCount(bits) {
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export class Totals {
  constructor() {
    this.rows = 0;
    this.students = 0;
    // Of each student and month a bit a day: with rows, absent, unexcused.
    this.bits = new Int32Array(4096 * months * 3);
  }

  /** The number of a new student. */
  add() {
    if ((this.students + 1) * months * 3 > this.bits.length) {
      const larger = new Int32Array(this.bits.length * 2);
      larger.set(this.bits);
      this.bits = larger;
    }
    return this.students++;
  }

  /** Takes a row that counts; `day` as dayOf gives it. */
  row(student, day, bits) {
    this.rows++;
    const at = (student * months + (day >> 5) - 1) * 3;
    const bit = 1 << (day & 31);
    this.bits[at] |= bit;
    if (bits === 0) return;
    if (bits & absent) this.bits[at + 1] |= bit;
    if (bits & unexcused) this.bits[at + 2] |= bit;
  }

  result() {
    const { rows, students } = this;
    const result = { rows, students, days: 0, absent: 0, unexcused: 0, chronic: 0, truant: 0 };
    const tiers = [0, 0, 0, 0];
    for (let student = 0; student < students; student++) {
      let days = 0;
      let missed = 0;
      let without = 0;
      let most = 0;
      for (let month = 0; month < months; month++) {
        const at = (student * months + month) * 3;
        days += bitCount(this.bits[at]);
        missed += bitCount(this.bits[at + 1]);
        const here = bitCount(this.bits[at + 2]);
        without += here;
        most = Math.max(most, here);
      }
      result.days += days;
      result.absent += missed;
      result.unexcused += without;
      if (missed * 10 >= days) result.chronic++;
      if (most >= 4 || without >= 10) result.truant++;
      tiers[missed * 5 >= days ? 3 : missed * 10 >= days ? 2 : 1]++;
    }
    const [, tier1, tier2, tier3] = tiers;
    return { ...result, tier1, tier2, tier3 };
  }
}

/** Rows as arrays of five texts, each looked up as a text: for parsers that hand out texts. */
export class TextTotals {
  constructor(codes) {
    this.totals = new Totals();
    this.studentOf = new Map();
    this.dayOf = new Map(); // there are few different dates and codes
    this.bits = new Map(Object.entries(codes));
    this.lastId = undefined;
    this.last = 0;
  }

  row(cells) {
    if (cells.length !== 5) return;
    const [id, , , date, code] = cells;
    let day = this.dayOf.get(date);
    if (day === undefined) this.dayOf.set(date, (day = dayOf(date)));
    if (day < 0 || id === '') return;
    if (id !== this.lastId) {
      let student = this.studentOf.get(id);
      if (student === undefined) this.studentOf.set(id, (student = this.totals.add()));
      this.lastId = id;
      this.last = student;
    }
    this.totals.row(this.last, day, this.bits.get(code) ?? 0);
  }
}
