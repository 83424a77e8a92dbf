// SPDX-License-Identifier: Apache-2.0
// What page and worker say to each other. Every request has a number; its answer carries the same one.

import type { FileReading } from '../settings.ts';
import type { DateQuestion, Inspection } from './types.ts';

// Rows of the files as they stand there: some rows of one file, or all of a student.
export type RowsWanted =
  { kind: 'rows'; file: string; rows: number[] } | { kind: 'rows'; student_id: string };

export interface EvaluateOptions {
  as_of?: string;
  year?: string;
}

// What a file is before it is read, by its first bytes: a profile, an earlier report, or anything else.
export type FileKind = 'profile' | 'report' | 'table';

export type Question =
  | { type: 'sniff'; heads: string[] } // the first bytes of files, as text
  // What is said of single files, by name; and a profile (JSON) that goes before the profiles among the files.
  | { type: 'open'; files: File[]; readings: Record<string, FileReading>; profile: string | null }
  | { type: 'inspect'; file: File; reading: FileReading }
  | { type: 'answers'; profile: string }
  | { type: 'calendar'; year: string }
  | { type: 'profile'; file: File }
  // An earlier report to compare with; null: none any more.
  | { type: 'before'; file: File | null }
  | { type: 'evaluate'; options: EvaluateOptions }
  // Any view of the engine (docs/architecture.md), with the JSON text that says what of it.
  | { type: 'view'; kind: string; filter?: string }
  | { type: 'page'; filter: string }
  | { type: 'student'; student: string; year: string }
  | { type: 'write'; format: string }
  // A second reading of the same files.
  | { type: 'again'; wanted: RowsWanted | { kind: 'fix_list' | 'columns' } };

export type Request = { id: number } & Question;

export interface Boot {
  type: 'boot';
  engine: string | WebAssembly.Module; // the engine, packed (unpack.ts), or compiled before
}

// How reading goes on: bytes and rows of all files so far.
export interface Progress {
  rows: number;
  bytes: number;
  total: number;
}

export type Reply =
  | { type: 'ready'; engine: WebAssembly.Module } // compiled, for the next worker
  | ({ id: number; type: 'progress' } & Progress)
  | { id: number; type: 'answer'; json: string }
  | { id: number; type: 'blob'; blob: Blob }
  | { id: number; type: 'refused'; sentences: string[] }
  | { id: number; type: 'unreadable'; name: string } // a folder, or a file that is gone
  | { type: 'requests'; addresses: string[] } // that the worker made
  | { type: 'broken'; id?: number; detail: string };

// What opening a set of files tells before any rule is applied.
export interface Opened {
  files: unknown[];
  profiles: string[]; // names of the files taken as profiles
  reports?: string[]; // and as earlier reports; the last one is compared with
  // What has to be answered before there can be results; then `files` is empty.
  unread?: { name: string; inspection: Inspection }[]; // files that fit no role
  dates?: DateQuestion[];
}

// What giving a profile to files already read tells.
export interface ProfileTaken {
  needs_reading: boolean;
}
