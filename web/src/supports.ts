// SPDX-License-Identifier: Apache-2.0
// Which supports fit beside a result: the profile's own first, then the state's few (resources.json, from the department's
// resource document of December 2021 and its attendance pages).
import type { Student } from './engine/types.ts';
import type { District } from './student.ts';
import { today } from './show.ts';
import resources from './resources.json';

export interface Support {
  id: string;
  when: string;
  number: boolean; // it has a number or an address that can grow old
  checked_on: string;
}

const longestUnchecked = 400; // days

export const allSupports: Support[] = resources;

export function isStale(checkedOn: string | null): boolean {
  if (checkedOn === null) return false;
  return (Date.parse(today()) - Date.parse(checkedOn)) / 86_400_000 > longestUnchecked;
}

const yes = /^(y|yes|true|1|x)$/i;

export function saysYes(value: string | null | undefined): boolean {
  return value !== null && value !== undefined && yes.test(value.trim());
}

export interface Situation {
  mhw: boolean;
  unexcused: boolean;
  tier: number;
  chronic: boolean;
  absences: boolean;
  np: boolean;
  homeless: boolean;
  language: boolean;
}

// What is known of the student; what the files cannot tell is left out (`tells`).
export function situationOf(
  student: Student,
  groups: Record<string, string | null>,
  tells: (about: 'mhw' | 'truancy' | 'tier' | 'chronic') => boolean,
): Situation {
  return {
    mhw: tells('mhw') && (student.mhw.claimed ?? 0) > 0,
    unexcused: tells('truancy') && (student.truancy.unexcused ?? 0) > 0,
    tier: tells('tier') ? (student.tier ?? 1) : 1,
    chronic: tells('chronic') && student.chronic === true,
    absences: (student.days_absent ?? 0) > 0,
    np: student.review.includes('health_requirement'),
    homeless: saysYes(groups['homeless']),
    language: saysYes(groups['el']),
  };
}

function fits(when: string, situation: Situation): boolean {
  switch (when) {
    case 'always':
      return true;
    case 'mhw':
      return situation.mhw;
    case 'unexcused':
      return situation.unexcused;
    case 'chronic':
      return situation.chronic;
    case 'absences':
      return situation.absences;
    case 'tier2':
      return situation.tier >= 2;
    case 'tier3':
      return situation.tier >= 3;
    case 'np':
      return situation.np;
    case 'homeless':
      return situation.homeless;
    case 'language':
      return situation.language;
    default:
      return false;
  }
}

// The most telling first, the one for everybody last.
export function supportsFor(situation: Situation): Support[] {
  const order = ['homeless', 'np', 'language', 'tier3', 'mhw', 'unexcused', 'tier2', 'always'];
  return allSupports
    .filter((support) => fits(support.when, situation))
    .sort((a, b) => order.indexOf(a.when) - order.indexOf(b.when));
}

export function ownSupportsFor(district: District, situation: Situation): District['resources'] {
  return district.resources.filter((resource) => fits(resource.when, situation));
}
