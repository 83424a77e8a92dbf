// SPDX-License-Identifier: Apache-2.0
// Cells as CSV text (RFC 4180, line ends LF).

export function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A row without any text is an empty line, so that rows keep their numbers.
export function csvLine(cells: string[]): string {
  return cells.some((cell) => cell !== '') ? `${cells.map(csvCell).join(',')}\n` : '\n';
}
