// SPDX-License-Identifier: Apache-2.0
// Why a day was missed, in life's words, and what the engine calls it. Only names are put side by side here: what a reason
// means for a day, the engine alone says.
import type { AbsentKind, Documentation, MissedDay } from './types.ts';

// One reason: `family-why-<id>` says it.
export interface Life {
  id: string;
  kind: AbsentKind;
  otherSchooling: boolean | null;
  papers: Documentation[]; // that a school may have for it; none: nobody is asked for a paper
}

// What is asked first; of several the question `family-why-<id>-which` follows.
export interface LifeGroup {
  id: string;
  among: Life[];
}

const home: Documentation[] = ['none', 'parent', 'school_official'];
const seen: Documentation[] = ['none', 'parent', 'school_official', 'medical'];

function life(
  id: string,
  kind: AbsentKind,
  papers: Documentation[],
  otherSchooling: boolean | null = null,
): Life {
  return { id, kind, otherSchooling, papers };
}

function alone(id: string, kind: AbsentKind, papers: Documentation[]): LifeGroup {
  return { id, among: [life(id, kind, papers)] };
}

export const unknown: Life = life('unknown', 'absent_unverified', home);

export const lifeGroups: LifeGroup[] = [
  alone('sick', 'illness', seen),
  alone('appointment', 'medical', seen),
  alone('wellness', 'mhw', ['none', 'parent']),
  {
    id: 'bus',
    among: [
      life('bus-other', 'transportation', []),
      life('bus-own', 'family', home),
      life('bus-unsure', 'family', home),
    ],
  },
  {
    id: 'trip',
    among: [
      life('trip-family', 'vacation', home),
      life('trip-country', 'home_visit', home),
      life('trip-learning', 'educational', ['none', 'parent', 'preapproved']),
    ],
  },
  alone('religious', 'religious', home),
  alone('death', 'bereavement', home),
  alone('emergency', 'emergency', home),
  alone('family', 'family', home),
  alone('physical', 'health_requirement', seen),
  alone('contagious', 'exclusion_210', []),
  alone('court', 'court', [...home, 'court']),
  alone('military', 'military', home),
  {
    id: 'suspended',
    among: [
      life('suspended-home', 'suspension', [], false),
      life('suspended-schooling', 'suspension', [], true),
      life('suspended-unsure', 'suspension', [], null),
    ],
  },
  { id: 'unknown', among: [unknown] },
];

const lives: Life[] = lifeGroups.flatMap((group) => group.among);

// A reason said here is remembered by its own words while the page is open: two of them may be one to the engine. A history
// that was opened from a file has the engine's alone.
const saidHere = new Map<string, string>();

// The reason of a day, or undefined: no group's question was answered yet.
export function lifeOf(day: MissedDay): Life {
  const remembered = lives.find((one) => one.id === saidHere.get(day.date));
  const fits = (one: Life): boolean =>
    one.kind === day.kind && one.otherSchooling === (day.other_schooling ?? null);
  if (remembered !== undefined && fits(remembered)) return remembered;
  const alike = lives.filter(fits);
  return (
    alike.find((one) => lifeGroups.some(({ among }) => among.length === 1 && among[0] === one)) ??
    alike[0] ??
    unknown
  );
}

export function groupOf(of: Life): LifeGroup | undefined {
  return lifeGroups.find((group) => group.among.includes(of));
}

export function lifeById(id: string): Life | undefined {
  return lives.find((one) => one.id === id);
}

// The day with that reason; papers that do not go with it are dropped.
export function withLife(day: MissedDay, to: Life): MissedDay {
  saidHere.set(day.date, to.id);
  const { date, documentation, documented_on } = day;
  const kept = documentation !== null && documentation !== undefined && to.papers.includes(documentation);
  return {
    date,
    kind: to.kind,
    ...(to.otherSchooling === null ? {} : { other_schooling: to.otherSchooling }),
    ...(kept ? { documentation, documented_on: documented_on ?? null } : {}),
  };
}

export function forgetReasons(): void {
  saidHere.clear();
}
