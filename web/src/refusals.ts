// SPDX-License-Identifier: Apache-2.0
// What the engine refuses, in the page's language. The engine says it in one English sentence, written for the command too;
// here the sentence is known by its fixed part, and what it names is carried over. One that is not known stays as it is, as
// English.
import { showDate, showList } from './show.ts';
import { t } from './text.ts';

type Values = Record<string, string | number>;
type Found = Record<string, string>;

interface Known {
  as: RegExp;
  key: string;
  // What the sentence names, made ready; undefined where it is not as expected, and stays English.
  with?: (found: Found) => Values | undefined;
}

// 'the student_id, the date and the code', or 'student_id, date and code'
function names(text: string): string | undefined {
  const items = text.split(/, | and /).map((item) => item.replace(/^the /, ''));
  return items.every((item) => /^[a-z_]+$/.test(item)) ? showList(items) : undefined;
}

function years(text: string): Found {
  const [first = '', last = first] = text.split(' to ');
  return { first, last };
}

// 'row 2 has "03/14/2025" in column "date"', as often as there is one
function rowsWithDates(text: string): string | undefined {
  const found = [...text.matchAll(/row (\d+) has "([^"]*)"/g)];
  return found.length === 0
    ? undefined
    : showList(found.map(([, row = '', value = '']) => t('refused-row-with', { row, value })));
}

// What an option takes: its own words, a number or a date.
function optionValues(accepted: string): string {
  const whole = /^a whole number from (?<least>\d+) to (?<most>\d+)$/.exec(accepted);
  if (whole !== null) return t('refused-option-whole', { ...whole.groups });
  return / date/.test(accepted) ? t('refused-option-date') : accepted;
}

function dates(...of: string[]): (found: Found) => Values {
  return (found) => ({ ...found, ...Object.fromEntries(of.map((key) => [key, showDate(found[key] ?? '')])) });
}

const known: Known[] = [
  { as: /^(?<name>.+?): the file is empty/, key: 'empty' },
  { as: /^(?<name>.+?): this is a spreadsheet or a zip archive/, key: 'spreadsheet' },
  { as: /^(?<name>.+?): this is a binary file/, key: 'binary' },
  { as: /^(?<name>.+?): too many files at once/, key: 'too_many_files' },
  {
    as: /^(?<name>.+?): no column for (?<missing>.+?); the columns found are (?<found>.*?); rename the column/,
    key: 'no_column',
    with: ({ name = '', missing = '', found = '' }) => {
      const fields = names(missing);
      return fields === undefined ? undefined : { name, fields, found: found.replaceAll('"', '') };
    },
  },
  { as: /^(?<name>.+?): no line of the file can be read as a header row/, key: 'no_header' },
  { as: /^(?<name>.+?): line (?<row>\d+) cannot be the header row/, key: 'header_row' },
  {
    as: /^(?<name>.+?): its columns are days without their year, such as "(?<day>.*?)"; write the year too, as in "(?<better>.*?)"/,
    key: 'days_without_year',
  },
  {
    as: /^(?<name>.+?): dates.*? use two orders: (?<rows>.+); write all dates/,
    key: 'two_orders',
    with: ({ name = '', rows = '' }) => {
      const shown = rowsWithDates(rows);
      return shown === undefined ? undefined : { name, rows: shown };
    },
  },
  {
    as: /^(?<name>.+?): dates such as (?<dates>.+?) can be (?:month|day|year) first/,
    key: 'open_order',
    with: ({ name = '', dates: open = '' }) => ({ name, dates: open.replaceAll('"', '') }),
  },
  {
    as: /^(?<name>.+?): none of its (?<count>\d+) rows? could be read/,
    key: 'no_row_read',
    with: ({ name = '', count = '' }) => ({ name, count: Number(count) }),
  },
  { as: /^(?<name>.+?): the file has a header and no row/, key: 'header_alone' },
  { as: /^The totals do not say which school year/, key: 'totals_year' },
  { as: /^Every cell of the grid is blank/, key: 'blank_grid' },
  {
    as: /^No row lies in a school year that has rules \((?<ruled>.+?)\); the rows are of (?<from>\S+) to (?<to>\S+)\. Check/,
    key: 'years_without_rules',
    with: ({ ruled = '', from = '', to = '' }) => ({ ...years(ruled), from, to }),
  },
  {
    as: /^No row lies in a school year that has rules \((?<ruled>.+?)\); the rows are of (?<from>\S+)\. Check/,
    key: 'one_year_without_rules',
    with: ({ ruled = '', from = '' }) => ({ ...years(ruled), from }),
  },
  {
    as: /^There are no rules for the school year (?<year>\S+); rules are kept for (?<ruled>.+?)\.$/,
    key: 'year_without_rules',
    with: ({ year = '', ruled = '' }) => ({ year, ...years(ruled) }),
  },
  { as: /^No attendance row lies in the school year (?<year>\S+)\. Choose/, key: 'no_row_of_year' },
  {
    as: /^No attendance row lies in the school year (?<year>\S+) on or before (?<date>[\d-]+)\.$/,
    key: 'no_row_of_year_by',
    with: dates('date'),
  },
  {
    as: /^No attendance row lies on or before (?<date>[\d-]+); the first one is of (?<first>[\d-]+)\.$/,
    key: 'no_row_by',
    with: dates('date', 'first'),
  },
  { as: /^No attendance row is left to evaluate/, key: 'no_row_left' },
  {
    as: /^No row lies in a school year that has rules \((?<ruled>.+?)\)\.$/,
    key: 'no_row_of_rules',
    with: ({ ruled = '' }) => years(ruled),
  },
  { as: /^There are no rules for the school year (?<year>[\d-]+)\.$/, key: 'no_rules_of_year' },
  { as: /^This is no calendar: a calendar has the columns date and type/, key: 'no_calendar' },
  { as: /^No row of this calendar can be read/, key: 'no_calendar_row' },
  { as: /^The calendar has no school day in (?<year>[\d-]+); it needs/, key: 'no_calendar_day' },
  { as: /^The list of contacts needs the columns student_id, date and kind/, key: 'contacts_columns' },
  {
    as: /^Choose a day of the school year (?<year>\S+) before (?<date>[\d-]+)\.$/,
    key: 'earlier_day',
    with: dates('date'),
  },
  {
    as: /^(?<name>.+?) has no student of the school year (?<year>[\d-]+): choose a report/,
    key: 'no_student_of_year',
  },
  { as: /^None of the files holds attendance/, key: 'no_attendance' },
  { as: /^(?<name>.+?): not JSON at line (?<row>\d+)/, key: 'not_json' },
  { as: /^(?<name>.+?): the key "(?<key>.*?)" stands twice/, key: 'key_twice' },
  { as: /^(?<name>.+?): (?:.+: )?unknown key "(?<key>.*?)"; accepted: (?<accepted>.+)$/, key: 'unknown_key' },
  {
    as: /^(?<name>.+?): (?:.+: )?unknown (?<key>\w+) "(?<value>.*?)"; accepted: (?<accepted>.+)$/,
    key: 'unknown_value',
  },
  { as: /^(?<name>.+?): (?:.+: )?the key "(?<key>.*?)" is missing/, key: 'key_missing' },
  { as: /^(?<name>.+?): (?:.+: )?"(?<key>[^"]+)" needs a text/, key: 'needs_text' },
  { as: /^(?<name>.+?): (?:.+: )?"(?<key>[^"]+)" needs a list/, key: 'needs_list' },
  { as: /^(?<name>.+?): (?:.+: )?"(?<key>[^"]+)" needs an object/, key: 'needs_object' },
  {
    as: /^(?<name>.+?): (?:.+: )?"(?<key>[^"]+)" needs a whole number from (?<least>\d+) to (?<most>\d+)/,
    key: 'needs_whole',
  },
  {
    as: /^(?<name>.+?): (?:.+: )?"(?<key>[^"]+)" needs a date as YYYY-MM-DD from (?<least>\d+) to (?<most>\d+)/,
    key: 'needs_date',
  },
  { as: /^(?<name>.+?): (?:.+: )?"(?<key>[^"]+)" needs a number from 0 to 1/, key: 'needs_portion' },
  { as: /^(?<name>.+?): (?:.+: )?"(?<key>[^"]+)" needs the name of a column/, key: 'needs_column' },
  { as: /^(?<name>.+?): (?:.+: )?"(?<key>[^"]+)" needs three letters or digits/, key: 'needs_district' },
  { as: /^(?<name>.+?): (?:.+: )?"(?<key>[^"]+)" needs the number 1/, key: 'needs_one' },
  {
    as: /^(?<name>.+?): (?:.+: )?an object is needed, with the keys (?<accepted>.+)$/,
    key: 'object_needed',
  },
  {
    as: /^(?<name>.+?): codes, "(?<code>.*?)": a kind or an object with the key "kind" is needed; accepted kinds: (?<accepted>.+)$/,
    key: 'kind_needed',
  },
  {
    as: /^(?<name>.+?): codes, "(?<code>.*?)": the kind (?<kind>\w+) has the reason (?<reason>\w+) already/,
    key: 'kind_has_reason',
  },
  {
    as: /^(?<name>.+?): reasons, "(?<text>.*?)": a reason is needed; accepted: (?<accepted>.+)$/,
    key: 'reason_needed',
  },
  {
    as: /^(?<name>.+?): (?:options: )?the option "(?<option>.*?)" does not take this value; accepted: (?<accepted>.+)$/,
    key: 'option_value',
    with: ({ name = '', option = '', accepted = '' }) => ({ name, option, accepted: optionValues(accepted) }),
  },
  { as: /^(?<name>.+?): this report is not whole or was changed/, key: 'report_damaged' },
  { as: /^(?<name>.+?): this report is of version (?<version>.+?) and version/, key: 'report_version' },
  { as: /^(?<name>.+?): this report lacks its as-of day or its students/, key: 'report_lacks' },
];

export interface InWords {
  text: string;
  english: boolean; // the engine's own sentence
}

// `name` is that of the file where the sentence does not begin with one.
export function refusalInWords(sentence: string, name = ''): InWords {
  const whole = name === '' ? sentence : `${name}: ${sentence}`;
  for (const { as, key, with: make } of known) {
    const found = as.exec(whole) ?? as.exec(sentence);
    if (found === null) continue;
    const values: Values | undefined = make === undefined ? { ...found.groups } : make({ ...found.groups });
    if (values !== undefined) return { text: t(`refused-${key}`, values), english: false };
  }
  return { text: sentence, english: true };
}
