// SPDX-License-Identifier: Apache-2.0
// The module has exactly the members of wasm/rollcall.d.ts, and each answers as the contract there says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder, loadRollcall } from './module.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const rollcall = await loadRollcall();
const contract = readFileSync(path.join(root, 'wasm/rollcall.d.ts'), 'utf8');

/** The members that one interface of the declarations names. */
function declared(name) {
  const body = new RegExp(`export interface ${name} \\{([^]*?)\\n\\}`).exec(contract)[1];
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)(?:\(|\??:)/gm)].map((match) => match[1]).sort();
}

/** The bytes of a text, pushed in pieces. */
function push(session, text, size) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    const address = session.buffer(piece.length);
    rollcall.HEAPU8.set(piece, address);
    session.push(piece.length);
  }
}

/** A file in pieces; the end's sentence. */
function read(session, name, text, size = 7, reading = undefined) {
  if (reading === undefined) session.beginFile(name);
  else session.beginFile(name, JSON.stringify(reading));
  push(session, text, size);
  return session.endFile();
}

/** What a second reading of these texts gives; `only` leaves the other files out. */
function again(session, want, texts, only = texts.map((_, index) => index)) {
  assert.equal(session.startAgain(JSON.stringify(want)), '');
  let text = '';
  const take = () => {
    for (let piece = session.nextPiece(); piece.length > 0; piece = session.nextPiece()) {
      text += Buffer.from(piece).toString('utf8');
    }
  };
  for (const index of only) {
    assert.equal(session.againFile(index), '');
    push(session, texts[index], 5);
    assert.equal(session.endAgainFile(), '');
    if (want.kind === 'fix_list') take();
  }
  take();
  return text;
}

/** What the first bytes of a file look like. */
function inspect(session, text, reading = {}) {
  const bytes = new TextEncoder().encode(text);
  const address = session.buffer(bytes.length);
  rollcall.HEAPU8.set(bytes, address);
  return JSON.parse(session.inspect(bytes.length, true, JSON.stringify(reading)));
}

function written(session, format) {
  assert.equal(session.startWrite(format), '');
  let text = '';
  for (let piece = session.nextPiece(); piece.length > 0; piece = session.nextPiece()) {
    text += Buffer.from(piece).toString('utf8');
  }
  assert.equal(session.nextPiece().length, 0);
  return text;
}

/** Three students of a daily file: S1 absent on five days, S2 present on them, Zoë present on two. */
function evaluated() {
  const rows = ['student_id,date,code'];
  for (const day of ['02', '03', '04', '05', '06']) rows.push(`S1,2024-12-${day},A`, `S2,2024-12-${day},P`);
  rows.push('Zoë,2024-12-02,P', 'Zoë,2024-12-03,P');
  const session = new rollcall.Session();
  assert.equal(read(session, 'attendance.csv', rows.join('\r\n')), '');
  assert.equal(session.rows(), 12);
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{"as_of": null, "year": null, "shape": "daily"}'), '');
  return session;
}

test('Session has exactly the declared members', () => {
  const embind = new Set(['constructor', 'clone', 'deleteLater', 'isAliasOf', 'isDeleted']);
  const found = new Set();
  for (let at = rollcall.Session.prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) if (!embind.has(name)) found.add(name);
  }
  assert.deepEqual([...found].sort(), declared('Session'));
});

test('the module has exactly the declared functions', () => {
  for (const name of declared('RollcallModule')) assert.ok(name in rollcall, name);
  const source = readFileSync(path.join(root, 'wasm/rollcall_wasm.cc'), 'utf8');
  const bound = [...source.matchAll(/emscripten::function\("(\w+)"/g)].map((match) => match[1]);
  assert.deepEqual([...bound, 'HEAPU8', 'Session'].sort(), declared('RollcallModule'));
  assert.match(rollcall.version(), /^\d+\.\d+\.\d+$/);
  assert.equal(rollcall.looksLikeProfile(' \n{ "profile": 1 }'), true);
  assert.equal(rollcall.looksLikeProfile('student_id,date,code\n'), false);
  assert.equal(rollcall.looksLikeReport(' \n{ "report": 1 }'), true);
  assert.equal(rollcall.looksLikeReport('{ "profile": 1 }'), false);
});

test('the glue makes no code out of text, which the policy of the page forbids', () => {
  const glue = readFileSync(path.join(folder, 'rollcall.js'), 'utf8');
  assert.doesNotMatch(glue, /\beval\(|new Function\b/);
});

test('a list of students is written by its filter, with names or without', () => {
  const session = new rollcall.Session();
  read(session, 'attendance.csv', 'student_id,name,date,code\nb,"Orr, Bo",2024-09-04,ILL\na,Ann Lee,2024-09-04,ILL\n');
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{}'), '');
  const lines = (want) => written(session, JSON.stringify(want)).trim().split('\n').slice(1);
  const who = (want) => lines(want).map((line) => line.split(',').slice(1, 3).join('|'));
  assert.deepEqual(who({ format: 'csv', filter: { descending: true }, names: 'initials' }), ['2|B. O.', '1|A. L.']);
  assert.deepEqual(who({ format: 'absences-csv', filter: { search: 'lee' }, names: 'rows' }), ['1|']);
  assert.match(session.startWrite('{"format": "json"}'), /csv or absences-csv/);
  session.delete();
});

test('what is refused is one sentence', () => {
  const session = new rollcall.Session();
  assert.match(session.setProfile('{"profile": 1, "nmae": "x"}', 'p.json'), /p\.json.*nmae/);
  assert.match(read(session, 'x.csv', 'a,b\n1,2\n'), /x\.csv/);
  assert.match(session.startWrite('pdf'), /pdf/);
  assert.notEqual(session.startWrite('json'), '');
  assert.notEqual(session.evaluate('{}'), '');
  assert.equal(session.summary(), 'null');
  session.delete();
});

test('evaluate takes its three keys and no other', () => {
  const session = evaluated();
  assert.equal(session.evaluate(''), '');
  assert.match(session.evaluate('{"asof": null}'), /asof/);
  assert.match(session.evaluate('{"as_of": "2024-12-32"}'), /2024-12-32/);
  assert.match(session.evaluate('{"as_of": 20241202}'), /as_of/);
  assert.match(session.evaluate('{"year": "2024"}'), /2024/);
  assert.match(session.evaluate('{"shape": "square"}'), /square/);
  session.delete();
});

test('the views are JSON about these files', () => {
  const session = evaluated();
  assert.deepEqual(
    JSON.parse(session.files()).map((file) => [file.name, file.rows, file.shape]),
    [['attendance.csv', 12, 'daily']],
  );
  const { counts } = JSON.parse(session.summary());
  assert.deepEqual(
    counts.map((c) => [c.school_year, c.students, c.severe, c.satisfactory]),
    [['2024-25', 3, 1, 2]],
  );
  assert.ok(JSON.parse(session.problems()).every((problem) => problem.suggestion.length > 0));
  assert.ok(JSON.parse(session.rules()).rules.some((rule) => rule.id === 'MHW-3'));
  assert.deepEqual(
    JSON.parse(session.codes()).map((code) => [code.code, code.count]),
    [
      ['A', 5],
      ['P', 7],
    ],
  );
  session.delete();
});

test('view answers every kind, and what it refuses is a sentence', () => {
  const session = evaluated();
  for (const [kind, own] of [
    ['summary', session.summary()],
    ['files', session.files()],
    ['problems', session.problems()],
    ['codes', session.codes()],
    ['ids', session.ids()],
  ]) {
    assert.equal(session.view(kind, ''), own, kind);
    assert.equal(session.refusal(), '');
  }
  const filter = '{"search": "zo"}';
  assert.equal(session.view('students', filter), session.page(filter));
  assert.equal(session.view('everything', ''), '');
  assert.match(session.refusal(), /^There is no view "everything"; there are summary, files, /);
  assert.equal(session.view('students', '{"colour": 1}'), '');
  assert.match(session.refusal(), /unknown key "colour"/);
  assert.notEqual(session.view('rules', ''), '');
  assert.equal(session.refusal(), '');
  session.delete();
});

test('page filters, sorts and cuts', () => {
  const session = evaluated();
  const page = (filter) => JSON.parse(session.page(JSON.stringify(filter)));
  const ids = (filter) => page(filter).rows.map((row) => row.student_id);
  const first = page({ sort: 'absence_rate', descending: true, limit: 1 });
  assert.deepEqual([first.total, first.offset, first.rows.map((row) => row.index)], [3, 0, [0]]);
  assert.deepEqual(ids({ sort: 'absence_rate', descending: true, offset: 1, limit: 5 }), ['S2', 'Zoë']);
  assert.deepEqual(ids({ sort: 'student_id', descending: true }), ['Zoë', 'S2', 'S1']);
  assert.deepEqual(ids({ search: 's' }), ['S1', 'S2']);
  assert.deepEqual(ids({ search: 'zoë' }), ['Zoë']);
  assert.deepEqual(ids({ year: '2023-24' }), []);
  assert.deepEqual(ids({ offset: 7 }), []);
  for (const wrong of [{ limits: 1 }, { limit: 1.5 }, { limit: -1 }, { sort: 'colour' }, { descending: 1 }]) {
    assert.ok('error' in page(wrong), JSON.stringify(wrong));
  }
  session.delete();
});

test('the report is laid out as JSON.stringify does, and a student is the bytes of its place in it', () => {
  const session = evaluated();
  const report = written(session, 'json');
  assert.equal(report, JSON.stringify(JSON.parse(report), null, 2) + '\n');
  const student = session.student('Zoë', '2024-25');
  assert.ok(report.includes(`\n    ${student}\n  ],`));
  assert.equal(session.student('Zoë', '2023-24'), 'null');
  assert.equal(session.student('S9', '2024-25'), 'null');
  assert.equal(written(session, 'ndjson').trim().split('\n').length, 3);
  assert.equal(written(session, 'csv').trim().split('\n').length, 4);
  session.delete();
});

test('only a change of columns, groups or date order asks for the files again', () => {
  const session = evaluated();
  const profile = (more) => JSON.stringify({ profile: 1, name: 'x', ...more });
  assert.equal(session.setProfile(profile({ codes: { A: 'illness' } }), 'p.json'), '');
  assert.equal(session.needsReading(), false);
  assert.equal(session.setProfile(profile({ columns: { reason: 'why' } }), 'p.json'), '');
  assert.equal(session.needsReading(), true);
  assert.equal(read(session, 'b.csv', 'student_id,date,code,why\nS7,2024-12-02,A,illness\n'), '');
  assert.equal(session.needsReading(), false);
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{}'), '');
  assert.deepEqual(
    JSON.parse(session.page('{}')).rows.map((row) => row.student_id),
    ['S7'],
  );
  session.delete();
});

test('inspect tells of a file without a role what it has and lacks, and keeps nothing', () => {
  const session = new rollcall.Session();
  const text = 'Absences of North\nNr;Tag;Code\n0042;2024-09-03;A\n';
  const seen = inspect(session, text);
  assert.deepEqual([seen.encoding, seen.role], ['utf-8', null]);
  assert.match(seen.refused, /no column for the student_id/); // and yet there is what to ask about
  assert.deepEqual(seen.missing, ['student_id', 'date']);
  assert.deepEqual(Object.keys(seen).sort(), [
    'columns',
    'delimiter',
    'encoding',
    'fields',
    'header_row',
    'headers',
    'likeliest',
    'missing',
    'quote',
    'refused',
    'role',
    'rows',
  ]);
  assert.deepEqual(seen.rows.at(-1), { row: 3, cells: ['0042', '2024-09-03', 'A'] });
  assert.deepEqual(
    seen.fields.attendance.filter((field) => field.required).map((field) => field.field),
    ['student_id', 'date', 'code'],
  );
  const said = { role: 'attendance', header_row: 2, columns: { student_id: 'Nr', date: '#2' } };
  const told = inspect(session, text, said);
  assert.deepEqual([told.role, told.delimiter, told.header_row, told.missing], ['attendance', ';', 2, []]);
  assert.deepEqual(told.columns, { student_id: 0, date: 1, code: 2 });
  assert.match(inspect(session, '%PDF-1.4').refused, /binary/);
  assert.equal(session.files(), '[]');
  session.delete();
});

test('beginFile hears what a person says of the file', () => {
  const session = new rollcall.Session();
  const text = 'Nr;Tag;Code\n0042;03.09.2024;A\n';
  const said = {
    role: null,
    header_row: null,
    columns: { student_id: 'Nr', date: '#2' },
    date_format: 'dmy',
  };
  assert.match(read(session, 'a.csv', text), /a\.csv/);
  assert.equal(read(session, 'a.csv', text, 7, said), '');
  assert.equal(session.finishReading(), '');
  const [file] = JSON.parse(session.files());
  assert.deepEqual(
    [file.role, file.columns, file.date_format],
    ['attendance', { student_id: 'Nr', date: 'Tag', code: 'Code' }, 'dmy'],
  );
  session.delete();
});

test('dateQuestion asks about dates that nothing settles, and the answer begins a new set', () => {
  const session = new rollcall.Session();
  const text = 'student_id,date,code\n1,03/09/2024,A\n';
  assert.equal(read(session, 'a.csv', text), '');
  assert.equal(session.dateQuestion(), '[]');
  assert.match(session.finishReading(), /03\/09\/2024/);
  assert.deepEqual(JSON.parse(session.dateQuestion()), [
    {
      file: 'a.csv',
      column: 'date',
      examples: [{ text: '03/09/2024', mdy: '2024-03-09', dmy: '2024-09-03', ymd: null }],
    },
  ]);
  assert.equal(read(session, 'a.csv', text, 7, { date_format: 'dmy' }), '');
  assert.equal(session.finishReading(), '');
  assert.equal(session.dateQuestion(), '[]');
  assert.equal(JSON.parse(session.files()).length, 1);
  session.delete();
});

test('coverage and ids stand the files side by side', () => {
  const session = new rollcall.Session();
  assert.equal(session.coverage(), 'null');
  assert.equal(session.ids(), 'null');
  const attendance = 'student_id,date,code,school\n1,2024-09-03,A,N\n2,2024-09-03,A,N\n3,2024-09-06,A,S\n';
  assert.equal(read(session, 'a.csv', attendance), '');
  assert.equal(read(session, 'r.csv', 'student_id,grade\n1,5\n9,5\n'), '');
  assert.equal(session.finishReading(), '');
  assert.deepEqual(JSON.parse(session.coverage()), [
    {
      school_year: '2024-25',
      school: 'N',
      students: 2,
      first: '2024-09-03',
      last: '2024-09-03',
      ends_before: 3,
    },
    {
      school_year: '2024-25',
      school: 'S',
      students: 1,
      first: '2024-09-06',
      last: '2024-09-06',
      ends_before: 0,
    },
  ]);
  assert.deepEqual(JSON.parse(session.ids()), {
    both: 1,
    attendance_only: { count: 2, examples: ['2', '3'] },
    roster_only: { count: 1, examples: ['9'] },
  });
  session.delete();
});

test('calendarDraft proposes the weekdays of a year, and is needed until the profile has a calendar', () => {
  const session = new rollcall.Session();
  assert.equal(session.calendarDraft(''), 'null');
  assert.equal(read(session, 'a.csv', 'student_id,date,code\n1,2024-09-04,A\n1,2024-10-14,A\n'), '');
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{}'), '');
  const draft = JSON.parse(session.calendarDraft('{"school_year": null}'));
  assert.deepEqual(
    [draft.school_year, draft.needed, draft.first, draft.last],
    ['2024-25', true, '2024-09-04', null],
  );
  const day = (date) => draft.days.find((one) => one.date === date);
  assert.deepEqual(day('2024-09-02'), {
    date: '2024-09-02',
    rows: 0,
    holiday: 'Labor Day',
    common: 'Labor Day',
    proposed: 'no_school',
  });
  assert.equal(day('2024-10-14').proposed, 'school'); // somebody has a row
  assert.equal(day('2024-11-29').common, 'Thanksgiving recess');
  assert.equal(draft.days.at(-1).date, '2025-06-30');
  assert.equal(session.calendarDraft('{"year": 1}'), 'null');
  const calendar = [
    { date: '2024-08-28', type: 'first_day' },
    { date: '2025-06-12', type: 'last_day' },
  ];
  assert.equal(session.setProfile(JSON.stringify({ profile: 1, calendar }), 'p.json'), '');
  const answered = JSON.parse(session.calendarDraft(''));
  assert.deepEqual([answered.needed, answered.first, answered.last], [false, '2024-08-28', '2025-06-12']);
  session.delete();
});

test('codes tell who has them, and how a joined one was read', () => {
  const session = new rollcall.Session();
  assert.equal(
    read(session, 'a.csv', 'student_id,date,code\n1,2024-09-04,A E\n1,2024-09-05,ZZ\n2,2024-09-05,ZZ\n'),
    '',
  );
  assert.equal(session.finishReading(), '');
  const [joined, unknown] = JSON.parse(session.codes());
  assert.deepEqual([joined.kind, joined.origin], ['absent_excused', 'A: absent, E: excused']);
  assert.deepEqual(
    [unknown.students, unknown.days, unknown.open_students, unknown.files],
    [2, 2, null, ['a.csv']],
  );
  assert.equal(session.evaluate('{}'), '');
  assert.deepEqual(
    JSON.parse(session.codes()).map((code) => code.open_students),
    [0, 2],
  );
  session.delete();
});

test('a second reading gives every line of the fix list, or rows as they stand', () => {
  const session = new rollcall.Session();
  assert.notEqual(session.startAgain('{"kind": "fix_list"}'), '');
  assert.notEqual(session.againFile(0), '');
  assert.notEqual(session.endAgainFile(), '');
  const texts = [
    'student_id,date,code,Bus\n1,2024-09-04,ZZ,7\n2,2024-09-45,A,8\n',
    'student_id,grade,Locker\n1,5,12\n2,5,13\n',
  ];
  assert.equal(read(session, 'a.csv', texts[0]), '');
  assert.equal(read(session, 'r.csv', texts[1]), '');
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{}'), '');
  const list = again(session, { kind: 'fix_list' }, texts).split('\n');
  assert.equal(list[0], 'file,row,column,value,kind,message,suggestion');
  assert.equal(list.filter((line) => line.startsWith('a.csv,2,code,ZZ,unknown_code,')).length, 1);
  assert.equal(list.filter((line) => line.startsWith('a.csv,3,date,2024-09-45,bad_date,')).length, 1);
  assert.deepEqual(JSON.parse(again(session, { kind: 'rows', student_id: '1' }, texts)), [
    {
      file: 'a.csv',
      row: 2,
      headers: ['student_id', 'date', 'code', 'Bus'],
      cells: ['1', '2024-09-04', 'ZZ', '7'],
    },
    { file: 'r.csv', row: 2, headers: ['student_id', 'grade', 'Locker'], cells: ['1', '5', '12'] },
  ]);
  const near = JSON.parse(again(session, { kind: 'rows', file: 'a.csv', rows: [3] }, texts, [0]));
  assert.deepEqual(
    near.map((row) => row.row),
    [2, 3],
  );
  // The report is what it was.
  assert.equal(JSON.parse(written(session, 'json')).students.length, 2);
  session.delete();
});

test('the monthly file of the state needs the district', () => {
  const session = new rollcall.Session();
  assert.equal(read(session, 'a.csv', 'student_id,date,code\n42,2024-09-04,P\n42,2024-09-05,A\n'), '');
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{}'), '');
  assert.match(session.startWrite('psis'), /district/);
  session.setDistrict('064');
  assert.equal(written(session, 'psis'), '064        42        09202402010000\n');
  session.delete();
});

test('84,000 rows grow the memory and lose nothing', () => {
  const session = new rollcall.Session();
  const rows = ['student_id,date,code,reason'];
  for (let s = 0; s < 3000; s += 1) {
    for (let d = 1; d <= 28; d += 1) {
      rows.push(`S${s},2024-10-${String(d).padStart(2, '0')},${d % 9 ? 'P' : 'ILL'},${s}-${d}`);
    }
  }
  const before = rollcall.HEAPU8.length;
  assert.equal(read(session, 'big.csv', rows.join('\n'), 1 << 18), '');
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{}'), '');
  assert.ok(rollcall.HEAPU8.length > before);
  const page = JSON.parse(session.page('{"limit": 3000}'));
  assert.equal(page.total, 3000);
  // Days 9, 18 and 27 are ILL; without a calendar the file's own dates are its school days, Sundays too.
  assert.ok(page.rows.every((row) => row.days_enrolled === 28 && row.days_absent === 3));
  session.delete();
});

test('an earlier report is compared with, and given up again', () => {
  const session = evaluated();
  const report = written(session, 'json').replace('"as_of": "2024-12-06"', '"as_of": "2024-12-05"');
  assert.equal(session.view('since', ''), '');
  assert.match(session.refusal(), /no earlier report/);
  session.beginBefore('week.json');
  push(session, report.slice(0, -9), 11);
  assert.match(session.endBefore(), /^week\.json: this report is not whole/);
  session.beginBefore('week.json');
  push(session, report, 11);
  assert.equal(session.endBefore(), '');
  assert.equal(JSON.parse(session.view('since', '')).report.as_of, '2024-12-05');
  assert.equal(JSON.parse(session.view('agenda', '')).since.report, 'week.json');
  assert.equal(session.rows(), 12);
  session.clearBefore();
  assert.equal(session.view('since', ''), '');
  session.delete();
});
