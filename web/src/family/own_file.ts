// SPDX-License-Identifier: Apache-2.0
// A file that a family has: what it saved here, or its school's calendar.
import { Refused } from '../engine/client.ts';
import { today } from '../show.ts';
import { calendarOfFile, NoCalendar, type CalendarFile } from './calendar_file.ts';
import type { AskEngine } from './first_place.ts';
import { historyOfFile } from './keep.ts';
import type { FamilySchool } from './state.ts';
import type { History } from './types.ts';

export interface KeptHistory {
  history: History;
  school: FamilySchool | undefined;
}

// undefined: it was not saved here, or the engine does not understand it any more.
export async function keptOf(file: File, ask: AskEngine): Promise<KeptHistory | undefined> {
  const kept = historyOfFile(await file.text().catch(() => ''), today());
  if (kept === undefined) return undefined;
  try {
    await ask('family', kept.history);
  } catch {
    return undefined;
  }
  return kept;
}

// undefined: it is neither.
export async function ownFile(
  file: File,
  ask: AskEngine,
): Promise<{ kept: KeptHistory } | { calendar: CalendarFile } | undefined> {
  const kept = await keptOf(file, ask);
  if (kept !== undefined) return { kept };
  try {
    return { calendar: await calendarOfFile(file, ask) };
  } catch (error) {
    if (error instanceof NoCalendar || error instanceof Refused) return undefined;
    throw error;
  }
}
