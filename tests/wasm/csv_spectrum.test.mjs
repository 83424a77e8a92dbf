// SPDX-License-Identifier: Apache-2.0
// The cases of csv-spectrum (npm): the engine's reader of rows gives the cells that their JSON has.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadRollcall } from './module.mjs';

const spectrum = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../node_modules/csv-spectrum');
const rollcall = await loadRollcall();
const installed = existsSync(spectrum);
const names = installed ? readdirSync(path.join(spectrum, 'csvs')).map((name) => path.parse(name).name) : [];

test('csv-spectrum is installed, with its twelve cases', { skip: !installed && 'node_modules/csv-spectrum is not there' }, () => {
  assert.equal(names.length, 12);
});

for (const name of names) {
  test(`csv-spectrum: ${name}`, () => {
    const session = new rollcall.Session();
    const bytes = readFileSync(path.join(spectrum, 'csvs', `${name}.csv`));
    const address = session.buffer(bytes.length);
    rollcall.HEAPU8.set(bytes, address);
    const { rows, delimiter } = JSON.parse(session.inspect(bytes.length, true, ''));
    session.delete();
    assert.equal(delimiter, ',');
    const [header, ...rest] = rows.map((row) => row.cells);
    const read = rest.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]])));
    const json = JSON.parse(readFileSync(path.join(spectrum, 'json', `${name}.json`), 'utf8'));
    const want = Array.isArray(json) ? json : [json];
    // The package's JSON of this case has another telephone number than its CSV.
    if (name === 'location_coordinates') want[0]['Contact Phone Number'] = '2095257564';
    assert.deepEqual(read, want);
    for (const cells of rest) assert.equal(cells.length, header.length);
  });
}
