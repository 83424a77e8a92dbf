// SPDX-License-Identifier: Apache-2.0
// The family link: a school's calendar of one year, its options and contacts in the address's fragment, and nothing else. It
// has no place for a student.
//
// #school=<base64url of: version, year, name, contacts, options, calendar, CRC-32>. Days are counted from July 1; days of one
// type are a bit each or the steps between them, whichever is shorter. A value added later goes to the end of its list, or
// takes a new version: what a link cannot say plainly is damaged, never half read.
import type { CalendarEntry, OptionValue } from '../settings.ts';

export interface FamilyLink {
  year: string; // '2026-27'
  name: string; // of the school, or of the district: what the family sees
  school: string; // as rows of the calendar name it; '': only rows for all schools
  contacts: { key: string; phone: string | null; hours: string | null }[];
  options: Record<string, OptionValue>; // those that differ from their defaults
  calendar: CalendarEntry[];
}

export const longestLink = 1199; // characters of the whole address

const version = 1;
const daysAtMost = 366;
const start = 'school=';
const dayLength = 86_400_000;

// In the contract's order. A place in the list is a number in the link.
export const linkOptions = [
  'mhw.permission_required',
  'mhw.unpermitted',
  'mhw.in_ordinal',
  'mhw.adjacent_to',
  'ordinal.disciplinary',
  'ordinal.military',
  'iss.absent',
  'alternative_education.present_from',
  'documentation.days',
  'documentation.anchor',
  'documentation.return_day_counts',
  'health_requirement.excused',
  'keyed.level2',
  'mhw.closed_between',
  'mhw.invalid_counts_for_truancy',
  'truancy.month',
  'truancy.pending_counts',
  'chronic.minimum_days',
  'tier.use_prior_year',
  'tier.five_percent_is',
  'rates.include_prek',
  'suppression.minimum_students',
  'suppression.minimum_count',
] as const;

const types: CalendarEntry['type'][] = ['school', 'early', 'no_school', 'closed', 'first_day', 'last_day'];

// What a fragment is that is no family link, or no longer one.
export class DamagedLink extends Error {}

function fail(): never {
  throw new DamagedLink();
}

// ---------------------------------------------------------------- bytes

const crcTable = Uint32Array.from({ length: 256 }, (_none, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 255] ?? 0);
  return ~value >>> 0;
}

class Writer {
  readonly bytes: number[] = [];

  number(value: number): void {
    for (; value > 127; value = Math.floor(value / 128)) this.bytes.push((value % 128) + 128);
    this.bytes.push(value);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.number(bytes.length);
    this.bytes.push(...bytes);
  }

  checked(): Uint8Array {
    const sum = crc32(Uint8Array.from(this.bytes));
    return Uint8Array.from([...this.bytes, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]);
  }
}

class Reader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.at++] ?? fail();
  }

  number(): number {
    let value = 0;
    for (let factor = 1; factor <= 128 ** 3; factor *= 128) {
      const byte = this.byte();
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
    return fail();
  }

  text(): string {
    const length = this.number();
    const end = this.at + length;
    if (end > this.bytes.length) fail();
    const part = this.bytes.subarray(this.at, end);
    this.at = end;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
    } catch {
      return fail();
    }
  }

  // How many of something follow.
  count(atMost: number): number {
    const count = this.number();
    return count <= atMost ? count : fail();
  }

  ended(): boolean {
    return this.at === this.bytes.length;
  }
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function fromText(text: string): Uint8Array {
  if (!/^[\w-]+$/.test(text)) fail();
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return fail();
  }
}

// ---------------------------------------------------------------- days

function firstOf(year: number): number {
  return Date.UTC(year, 6, 1);
}

function placeOf(date: string, year: number): number {
  const place = (Date.parse(`${date}T00:00:00Z`) - firstOf(year)) / dayLength;
  if (!Number.isInteger(place) || place < 0) fail();
  dateOf(place, year); // fails after the year
  return place;
}

function dateOf(place: number, year: number): string {
  if (place >= daysAtMost) fail();
  const date = new Date(firstOf(year) + place * dayLength).toISOString().slice(0, 10);
  return date < `${year + 1}-07-01` ? date : fail();
}

// Days in order, as steps or as bits: the first byte says which.
function writeDays(to: Writer, places: number[]): void {
  const steps = new Writer();
  steps.number(places.length * 2);
  let before = -1;
  for (const place of places) {
    steps.number(place - before - 1);
    before = place;
  }
  const last = places.at(-1) ?? 0;
  const bits = new Writer();
  const length = Math.floor(last / 8) + 1;
  bits.number(length * 2 + 1);
  for (let at = 0; at < length; at++) {
    bits.bytes.push(
      places.filter((place) => place >> 3 === at).reduce((sum, place) => sum | (1 << (place & 7)), 0),
    );
  }
  to.bytes.push(...(bits.bytes.length < steps.bytes.length ? bits : steps).bytes);
}

function readDays(from: Reader): number[] {
  const head = from.number();
  const count = head >> 1;
  const places: number[] = [];
  if (head & 1) {
    if (count > Math.ceil(daysAtMost / 8)) fail();
    for (let at = 0; at < count; at++) {
      const byte = from.byte();
      for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) places.push(at * 8 + bit);
    }
    return places;
  }
  if (count > daysAtMost) fail();
  let before = -1;
  for (let i = 0; i < count; i++) {
    before += from.number() + 1;
    places.push(before);
  }
  return places;
}

// ---------------------------------------------------------------- the calendar

// Rows of one layer, type and minutes; one header, then their days.
interface Group {
  own: boolean; // the school's own, not for all schools
  grade: string;
  type: number; // a place in `types`
  minutes: number; // 0: none are said
  places: number[];
}

function groupsOf({ calendar, school, year }: FamilyLink): Group[] {
  const from = Number(year.slice(0, 4));
  const groups = new Map<string, Group>();
  for (const { date, type, school: of = '', grade = '', minutes = 0 } of calendar) {
    if (of !== '' && of !== school) continue; // another school's
    const key = JSON.stringify([of !== '', grade, type, minutes]);
    const group = groups.get(key) ?? {
      own: of !== '',
      grade,
      type: types.indexOf(type),
      minutes,
      places: [],
    };
    group.places.push(placeOf(date, from));
    groups.set(key, group);
  }
  for (const group of groups.values()) group.places = [...new Set(group.places)].sort((a, b) => a - b);
  return [...groups.values()];
}

function writeCalendar(to: Writer, link: FamilyLink): void {
  const groups = groupsOf(link);
  to.number(groups.length);
  for (const { own, grade, type, minutes, places } of groups) {
    to.number(type * 8 + (own ? 1 : 0) + (grade === '' ? 0 : 2) + (minutes === 0 ? 0 : 4));
    if (grade !== '') to.text(grade);
    if (minutes !== 0) to.number(minutes);
    writeDays(to, places);
  }
}

function readCalendar(from: Reader, school: string, year: number): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  const count = from.count(200);
  for (let i = 0; i < count; i++) {
    const head = from.number();
    const type = types[head >> 3] ?? fail();
    if (head & 1 && school === '') fail();
    const grade = head & 2 ? from.text() : '';
    const minutes = head & 4 ? from.number() : 0;
    for (const place of readDays(from)) {
      entries.push({
        date: dateOf(place, year),
        type,
        ...(head & 1 ? { school } : {}),
        ...(grade === '' ? {} : { grade }),
        ...(minutes === 0 ? {} : { minutes }),
      });
    }
  }
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

// ---------------------------------------------------------------- options and contacts

const valueKinds = { false: 0, true: 1, number: 2, text: 3 } as const;

function writeOptions(to: Writer, options: FamilyLink['options']): void {
  const chosen = Object.entries(options);
  to.number(chosen.length);
  for (const [name, value] of chosen) {
    const place = (linkOptions as readonly string[]).indexOf(name);
    if (place < 0) fail();
    const kind =
      typeof value === 'boolean'
        ? valueKinds[value ? 'true' : 'false']
        : typeof value === 'number'
          ? valueKinds.number
          : valueKinds.text;
    to.number(place * 4 + kind);
    if (typeof value === 'number') to.number(value);
    if (typeof value === 'string') to.text(value);
  }
}

function readOptions(from: Reader): FamilyLink['options'] {
  const options: FamilyLink['options'] = {};
  const count = from.count(linkOptions.length);
  for (let i = 0; i < count; i++) {
    const head = from.number();
    const name = linkOptions[head >> 2] ?? fail();
    const kind = head & 3;
    options[name] =
      kind === valueKinds.number
        ? from.number()
        : kind === valueKinds.text
          ? from.text()
          : kind === valueKinds.true;
  }
  return options;
}

function writeContacts(to: Writer, contacts: FamilyLink['contacts']): void {
  to.number(contacts.length);
  for (const { key, phone, hours } of contacts) {
    to.text(key);
    to.text(phone ?? '');
    to.text(hours ?? '');
  }
}

function readContacts(from: Reader): FamilyLink['contacts'] {
  return Array.from({ length: from.count(20) }, () => {
    const key = from.text();
    const phone = from.text();
    const hours = from.text();
    return { key, phone: phone === '' ? null : phone, hours: hours === '' ? null : hours };
  });
}

// ---------------------------------------------------------------- the link

// The fragment, without '#'. A calendar row outside the year, or an option that no link knows, is DamagedLink.
export function writeLink(link: FamilyLink): string {
  const to = new Writer();
  to.number(version);
  to.number(Number(link.year.slice(0, 4)));
  to.text(link.name);
  to.text(link.school);
  writeContacts(to, link.contacts);
  writeOptions(to, link.options);
  writeCalendar(to, link);
  return start + toText(to.checked());
}

// Whether a fragment, with or without '#', means to be a family link.
export function isLink(fragment: string): boolean {
  return fragment.replace(/^#/, '').startsWith(start);
}

// What a link says; DamagedLink where any of it is not as it was written.
export function readLink(fragment: string): FamilyLink {
  const given = fragment.replace(/^#/, '');
  if (!given.startsWith(start)) fail();
  const all = fromText(given.slice(start.length));
  if (all.length < 5) fail();
  const bytes = all.subarray(0, -4);
  const sum = new DataView(all.buffer, all.byteOffset + bytes.length).getUint32(0);
  if (crc32(bytes) !== sum) fail();
  const from = new Reader(bytes);
  if (from.number() !== version) fail();
  const first = from.number();
  if (first < 2000 || first > 2100) fail();
  const year = `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
  const name = from.text();
  const school = from.text();
  const contacts = readContacts(from);
  const options = readOptions(from);
  const calendar = readCalendar(from, school, first);
  if (!from.ended() || calendar.length === 0) fail();
  return { year, name, school, contacts, options, calendar };
}
