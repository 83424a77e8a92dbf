// SPDX-License-Identifier: Apache-2.0
// Reads one .xlsx file: each sheet's cells as CSV text. Dates become ISO, numbers stay as they are written, text stays text.
import readXlsxFile from 'read-excel-file/universal';
import type { Converted, Sheet } from './converted.ts';
import { csvLine } from './csv.ts';
import { bytesOf } from './lent.ts';

const firstPlainYear = 1901; // a time of day without a date is stored as a day before it
const rowsPerPiece = 20_000;

interface WorkerScope {
  postMessage(answer: Converted): void;
  onmessage: ((event: MessageEvent<File>) => void) | null;
}
const scope = self as unknown as WorkerScope;

// Fractions of a second are the rounding of a day stored as a number.
function dateText(value: Date): string {
  const iso = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
  const [day = '', time = ''] = iso.slice(0, 19).split('T');
  if (Number(day.slice(0, 4)) < firstPlainYear) return time;
  return time === '00:00:00' ? day : `${day}T${time}`;
}

// Long numbers such as IDs keep each digit; '1E3' is 1000.
function numberText(written: string): string {
  return /^-?\d+$/.test(written) ? written : String(Number(written));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value as string | number);
}

function sheetOf(name: string, data: readonly (readonly unknown[])[]): Sheet {
  let rows = 0;
  let text = '';
  const pieces: string[] = [];
  data.forEach((cells, i) => {
    const line = csvLine(cells.map(cellText));
    if (line !== '\n') rows++;
    text += line;
    if (i % rowsPerPiece === rowsPerPiece - 1) {
      pieces.push(text);
      text = '';
    }
  });
  return { name, rows, csv: new Blob([...pieces, text], { type: 'text/csv' }) };
}

async function convert(file: File): Promise<Converted> {
  let bytes: ArrayBuffer;
  try {
    bytes = await bytesOf(file);
  } catch {
    return { type: 'refused', why: 'unreadable' };
  }
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  // A workbook with a password, or of an older Excel, is in another container than a zip.
  if (first === 0xd0 && second === 0xcf) return { type: 'refused', why: 'spreadsheet-protected' };
  try {
    const sheets = (await readXlsxFile(bytes, { trim: false, parseNumber: numberText }))
      .map(({ sheet, data }) => sheetOf(sheet, data))
      .filter(({ rows }) => rows > 0);
    return sheets.length > 0 ? { type: 'sheets', sheets } : { type: 'refused', why: 'spreadsheet-empty' };
  } catch {
    return { type: 'refused', why: 'spreadsheet-damaged' };
  }
}

scope.onmessage = (event) => void convert(event.data).then((answer) => scope.postMessage(answer));
