// SPDX-License-Identifier: Apache-2.0
// The places of the family side, each one custom element. To add one: import its file here and give it a line in `all`; it is
// in the list of what else there is as soon as its element exists. Its sentences are `family-place-<name>` (the link, and the
// place's own heading) and `family-place-<name>-what`; its fragment is #family/<name>, and never data.
//
// An element is given what FamilyElement says, and draws its own <h1 tabindex="-1">. What it tells (events bubble):
//   'family-changed' (FamilyChange)   something was entered; it can be undone, and a new answer follows
//   'family-replaced' (FamilyReplacement) another history takes the place of all that was entered
//   'family-went' (string)            go to that place
//   'said' (string)                   announce a sentence
//   'failed' (unknown)                what `ask` threw: it is shown at the top
// Nothing of the staff's side is imported from here on.
import { firstPlace, type AskEngine } from './first_place.ts';
import type { FamilyAnswer, History } from './types.ts';
import type { FamilySchool } from './state.ts';
import '../elements/family-days.ts';
import '../elements/family-differs.ts';
import '../elements/family-keep.ts';
import '../elements/family-late.ts';
import '../elements/family-wellness.ts';
import '../elements/family-what-if.ts';

export interface FamilyChange {
  change: Partial<History>;
  what: string; // `family-undo-<what>` says what Undo takes back
}

// Another history altogether: from a file, or none.
export interface FamilyReplacement {
  history: History;
  school: FamilySchool | undefined;
  what: string;
}

export interface FamilyElement extends HTMLElement {
  place: string; // the one shown
  history: History; // all that was entered
  answer: FamilyAnswer | undefined; // the engine's; of the history before while `working`
  working: boolean;
  school: FamilySchool | undefined; // from a family link
  ask: AskEngine | undefined;
}

export { firstPlace, type AskEngine };

const all: { name: string; element: string; listed: boolean }[] = [
  { name: firstPlace, element: 'family-wellness', listed: true },
  { name: 'used', element: 'family-wellness', listed: false },
  { name: 'day', element: 'family-wellness', listed: false },
  { name: 'answer', element: 'family-wellness', listed: false },
  { name: 'days', element: 'family-days', listed: true },
  { name: 'what-if', element: 'family-what-if', listed: true },
  { name: 'late', element: 'family-late', listed: true },
  { name: 'differs', element: 'family-differs', listed: true },
  { name: 'keep', element: 'family-keep', listed: true },
];

export const familyPlaces = all.filter(({ element }) => customElements.get(element) !== undefined);

export function familyElementOf(name: string): string | undefined {
  return familyPlaces.find((place) => place.name === name)?.element;
}

export function familyFragment(name: string): string {
  return name === firstPlace ? 'family' : `family/${name}`;
}
