// SPDX-License-Identifier: Apache-2.0
// What the two converters answer: a spreadsheet's sheets as CSV, a calendar's days off as events. Each converter is a worker
// of its own, started only when such a file comes.

export interface Sheet {
  name: string;
  rows: number; // that are not empty
  csv: Blob;
}

export interface CalendarEvent {
  title: string;
  days: string[]; // ISO, in order, each once
}

// Why a file could not be converted: the key of its sentence is 'convert-' and this.
export type Why =
  | 'spreadsheet-protected'
  | 'spreadsheet-damaged'
  | 'spreadsheet-empty'
  | 'calendar-damaged'
  | 'calendar-empty'
  | 'unreadable';

export type Converted =
  | { type: 'sheets'; sheets: Sheet[] }
  | { type: 'events'; events: CalendarEvent[]; timed: number; unread: number }
  | { type: 'refused'; why: Why };
