// SPDX-License-Identifier: Apache-2.0
// What a school hands to its families: a link with its calendar, as text and as a code to scan, and a wall card. Made of the
// engine's view `family_link`, which knows nothing of students.
import { svg, type SVGTemplateResult } from 'lit';
import encodeQR from 'qr';
import { DamagedLink, longestLink, writeLink, type FamilyLink } from './family/link.ts';
import type { CalendarEntry, OptionValue } from './settings.ts';

export interface LinkFacts {
  name: string | null;
  contacts: { key: string; phone: string | null; hours: string | null }[];
  options: Record<string, OptionValue>; // those that differ from their defaults
  years: { school_year: string; schools: string[]; rows: CalendarEntry[] }[];
}

// What a person chooses and may correct.
export interface Leaflet {
  year: string;
  school: string; // '': all schools
  name: string; // what families see
  phone: string; // of the attendance office
  hours: string;
  address: string; // of this page where families open it
}

const attendance = 'attendance';

function officeOf({ contacts }: LinkFacts): LinkFacts['contacts'][number] | undefined {
  return contacts.find(({ key }) => key === attendance);
}

// Where this page is, if others can open it there.
function addressHere(): string {
  return location.protocol.startsWith('http') ? location.origin + location.pathname : '';
}

export function firstLeaflet(facts: LinkFacts): Leaflet {
  const latest = facts.years.at(-1);
  const school = latest?.schools.length === 1 ? (latest.schools[0] ?? '') : '';
  const office = officeOf(facts);
  return {
    year: latest?.school_year ?? '',
    school,
    name: school || (facts.name ?? ''),
    phone: office?.phone ?? '',
    hours: office?.hours ?? '',
    address: addressHere(),
  };
}

// The rows of the calendar that concern that school.
export function rowsOf(facts: LinkFacts, { year, school }: Leaflet): CalendarEntry[] {
  const rows = facts.years.find(({ school_year }) => school_year === year)?.rows ?? [];
  return rows.filter((row) => row.school === undefined || row.school === school);
}

// The other contacts of the profile go along as they are.
function contactsOf(facts: LinkFacts, { phone, hours }: Leaflet): FamilyLink['contacts'] {
  const office = officeOf(facts);
  const others = facts.contacts.filter((contact) => contact !== office);
  const own = { key: attendance, phone: phone || null, hours: hours || null };
  return phone === '' && hours === '' ? others : [own, ...others];
}

export type Made = { address: string } | { tooLong: number } | 'address' | 'calendar';

// The whole link, or what stands in its way.
export function makeLink(facts: LinkFacts, leaflet: Leaflet): Made {
  const { year, school, name, address } = leaflet;
  if (!/^(https?|file):\/\/\S+$/.test(address)) return 'address';
  const calendar = rowsOf(facts, leaflet);
  if (calendar.length === 0) return 'calendar';
  const contacts = contactsOf(facts, leaflet);
  try {
    const fragment = writeLink({ year, name, school, contacts, options: facts.options, calendar });
    const whole = `${address.replace(/#.*$/, '')}#${fragment}`;
    return whole.length > longestLink ? { tooLong: whole.length } : { address: whole };
  } catch (error) {
    if (error instanceof DamagedLink) return 'calendar';
    throw error;
  }
}

// A code to scan, as lines of squares, black on white with the quiet edge that scanners ask for.
export function qrCode(text: string, label: string): SVGTemplateResult {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return svg`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${rows.length} ${rows.length}"
    shape-rendering="crispEdges"
  >
    <rect width=${rows.length} height=${rows.length} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}
