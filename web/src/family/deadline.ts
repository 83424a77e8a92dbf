// SPDX-License-Identifier: Apache-2.0
// A day to remember as a calendar file (iCalendar, RFC 5545), which a phone's calendar opens.

export interface Deadline {
  date: string; // a whole day
  id: string; // the same day given again takes the place of the one before
  title: string;
  text: string;
}

const lineBytes = 75;
const encoder = new TextEncoder();

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

// Lines of at most 75 bytes, none cut inside a character; the rest goes on after a blank.
function folded(line: string): string {
  const lines: string[] = [];
  let part = '';
  for (const character of line) {
    if (encoder.encode(part + character).length > lineBytes) {
      lines.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...lines, part].join('\r\n');
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

// `now` is the moment of writing. The reminder comes at nine in the morning of the day before.
export function deadlineFile({ date, id, title, text }: Deadline, now: Date): string {
  const day = (iso: string): string => iso.replaceAll('-', '');
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rollcall//Note for the school//EN',
    'BEGIN:VEVENT',
    `UID:${id}@rollcall`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day(date)}`,
    `DTEND;VALUE=DATE:${day(dayAfter(date))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
