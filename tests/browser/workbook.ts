// SPDX-License-Identifier: Apache-2.0
// Writes .xlsx files by hand, as a spreadsheet program would: shared strings, dates as day numbers with a format, a zip.
import { crc32, deflateRawSync } from 'node:zlib';
import type { GivenFile } from './fixtures.ts';
import { given } from './fixtures.ts';

export interface DayNumber {
  serial: number; // days from December 30, 1899, as Excel counts them
}
export type Cell = string | number | boolean | null | DayNumber;

function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(raw), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(raw.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    local.copy(entry, 10, 8, 28);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    at += local.length + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(central.length / 2, 8);
  end.writeUInt16LE(central.length / 2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

// Sheets by name. A row of nulls leaves its row out of the file, as an empty row is left out by Excel.
export function workbook(name: string, sheets: Record<string, Cell[][]>): GivenFile {
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    const place = texts.get(text) ?? texts.size;
    texts.set(text, place);
    return place;
  };
  const cellXml = (cell: Cell, where: string): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return `<c r="${where}" t="s"><v>${shared(cell)}</v></c>`;
    if (typeof cell === 'boolean') return `<c r="${where}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === 'number') return `<c r="${where}"><v>${cell}</v></c>`;
    const style = Number.isInteger(cell.serial) ? 1 : 2;
    return `<c r="${where}" s="${style}"><v>${cell.serial}</v></c>`;
  };
  const sheetXml = (rows: Cell[][]): string =>
    `${xml}<worksheet xmlns="${main}"><sheetData>${rows
      .map((row, r) =>
        row.every((cell) => cell === null)
          ? ''
          : `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, address(r, c))).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((sheet, i) => `<sheet name="${escape(sheet)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}/relationships">${names
      .map(
        (_sheet, i) =>
          `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId90" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${xml}<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  names.forEach((sheet, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[sheet] ?? [])));
  files['xl/sharedStrings.xml'] =
    `${xml}<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`;
  return given(name, zip(files));
}

// The day number of an ISO day.
export function day(iso: string): DayNumber {
  return { serial: Date.parse(iso) / 86_400_000 + 25_569 };
}
