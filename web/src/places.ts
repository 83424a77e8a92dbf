// SPDX-License-Identifier: Apache-2.0
// The places of the results: each is one custom element. To add one, give it a line below, and import its file in
// staff.ts. Its sentence is `place-<name>` (the link and the place’s heading); its fragment is #results/<name>.
//
// An element is given `.results`, `.known`, `.ask` and the list’s `.filter`, and begins below the heading (h1), so its own
// headings are h2. What it
// tells (events bubble):
//   'answered' (Answered)                 the profile in force is to change, and can be undone
//   'options-changed' (EvaluateOptions)   another as-of day or school year
//   'student-wanted' (StudentWanted)      open this student; Back comes back to this place
//   'list-wanted' (Partial<PageFilter>)   show these students in the list
//   'fix-list-wanted', 'report-wanted'    save that file
//   'said' (string)                       announce a sentence
//   'failed' (unknown)                    what `ask` threw: it is shown at the top
import type { EngineClient } from './engine/client.ts';
import type { Results } from './elements/results-view.ts';
import type { PageFilter } from './engine/types.ts';
import type { Known } from './questions.ts';

export type Ask = Pick<
  EngineClient,
  'view' | 'page' | 'student' | 'rows' | 'columns' | 'write' | 'fixList' | 'calendar'
>;

export interface PlaceElement extends HTMLElement {
  results: Results | undefined;
  known: Known | undefined;
  ask: Ask | undefined;
  filter: PageFilter | undefined; // of the list of students
}

export interface StudentWanted {
  student_id: string;
  school_year: string;
}

// In the order of the nav. The overview, with the students, is <results-view>'s own.
export const overview = 'overview';
export const places: { name: string; element: string }[] = [
  { name: 'agenda', element: 'agenda-view' },
  { name: 'charts', element: 'charts-view' },
  { name: 'check', element: 'days-to-check' },
  { name: 'problems', element: 'results-problems' },
  { name: 'outreach', element: 'outreach-view' },
  { name: 'options', element: 'district-options' },
  { name: 'away', element: 'take-away' },
];

export function hasPlace(name: string): boolean {
  return name === overview || places.some((place) => place.name === name);
}

// The fragment of a place: never data.
export function fragmentOf(name: string): string {
  return name === overview ? 'results' : `results/${name}`;
}
