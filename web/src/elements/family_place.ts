// SPDX-License-Identifier: Apache-2.0
// FamilyPlace: what every place of the family side is given (family/places.ts says what it tells).
import type { AskEngine, FamilyElement } from '../family/places.ts';
import type { FamilySchool } from '../family/state.ts';
import type { FamilyAnswer, History } from '../family/types.ts';
import { LightElement } from './light_element.ts';

export class FamilyPlace extends LightElement implements FamilyElement {
  static override properties: Record<string, object> = {
    place: {},
    history: { attribute: false },
    answer: { attribute: false },
    working: { type: Boolean },
    school: { attribute: false },
    ask: { attribute: false },
  };
  declare place: string;
  declare history: History;
  declare answer: FamilyAnswer | undefined;
  declare working: boolean;
  declare school: FamilySchool | undefined;
  declare ask: AskEngine | undefined;
}
