// SPDX-License-Identifier: Apache-2.0
// What the page knows of the family side before that is loaded.

// Any view of the engine that needs no files.
export type AskEngine = <T>(kind: string, filter: object) => Promise<T>;

// The first question is at #family itself; its further steps are places too, so that Back goes a step back.
export const firstPlace = 'start';

// The family side, where a file was dropped on it.
export interface FamilyDoor extends HTMLElement {
  takeFiles: (files: File[]) => Promise<void>;
}
