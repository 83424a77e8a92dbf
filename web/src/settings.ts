// SPDX-License-Identifier: Apache-2.0
// What is in force beside the files themselves: the profile that was loaded, what a person has answered since, and how single
// files are to be read. Values, never changed in place, so that one step back is the value before.

export interface CalendarEntry {
  date: string;
  type: 'school' | 'early' | 'no_school' | 'closed' | 'first_day' | 'last_day';
  school?: string;
  grade?: string;
  minutes?: number;
}

export type CodeMeaning = string | Record<string, unknown>;
export type OptionValue = boolean | number | string;
export type DateOrder = 'ymd' | 'mdy' | 'dmy';

// A profile as it stands in its file (docs/profile.schema.json). The engine alone says whether it is a lawful one.
export interface Profile {
  profile: 1;
  name: string;
  columns?: Record<string, string>;
  date_format?: DateOrder;
  codes?: Record<string, CodeMeaning>;
  calendar?: CalendarEntry[];
  options?: Record<string, OptionValue>;
  [key: string]: unknown;
}

// What a person has said of one file; it goes before the profile, the profile before what the file tells.
export interface FileReading {
  role?: string;
  header_row?: number; // 0: no header row
  columns?: Record<string, string>; // field to header, "#3" for the third column, "" for none
  date_format?: DateOrder;
}

export interface Answers {
  codes: Record<string, CodeMeaning>;
  calendar: Record<string, CalendarEntry[]>; // by school year
  options: Record<string, OptionValue>; // by the contract's names
}

export interface Settings {
  profile: Profile | undefined; // as loaded
  profileName: string; // the file it came from
  answers: Answers;
  readings: Record<string, FileReading>; // by file name
}

export const noSettings: Settings = {
  profile: undefined,
  profileName: '',
  answers: { codes: {}, calendar: {}, options: {} },
  readings: {},
};

// July to June: the school year of a day.
export function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '07' ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

function without<T>(map: Record<string, T>, dropped: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !dropped(key)));
}

// A loaded profile goes before earlier answers about the same things; other answers stay.
export function withProfile(settings: Settings, profile: Profile, name: string): Settings {
  // The engine has not looked at it yet: it may be anything.
  const says = typeof profile.codes === 'object' ? profile.codes : {};
  const days = Array.isArray(profile.calendar) ? profile.calendar : [];
  const chosen = Object(profile.options) as object;
  const years = new Set(days.map((entry) => schoolYearOf(String(entry?.date))));
  return {
    ...settings,
    profile,
    profileName: name,
    answers: {
      codes: without(settings.answers.codes, (code) => Object.hasOwn(says, code)),
      calendar: without(settings.answers.calendar, (year) => years.has(year)),
      options: without(settings.answers.options, (name) => Object.hasOwn(chosen, name)),
    },
  };
}

export function withoutProfile(settings: Settings): Settings {
  return { ...settings, profile: undefined, profileName: '' };
}

// A code's meaning; undefined takes the answer back.
export function withCode(settings: Settings, code: string, meaning: CodeMeaning | undefined): Settings {
  const { answers } = settings;
  const codes =
    meaning === undefined
      ? without(answers.codes, (one) => one === code)
      : { ...answers.codes, [code]: meaning };
  return { ...settings, answers: { ...answers, codes } };
}

// The calendar of one school year; undefined takes it back.
export function withCalendar(settings: Settings, year: string, days: CalendarEntry[] | undefined): Settings {
  const { answers } = settings;
  const calendar =
    days === undefined
      ? without(answers.calendar, (one) => one === year)
      : { ...answers.calendar, [year]: days };
  return { ...settings, answers: { ...answers, calendar } };
}

// A district option's value.
export function withOption(settings: Settings, name: string, value: OptionValue): Settings {
  const { answers } = settings;
  return { ...settings, answers: { ...answers, options: { ...answers.options, [name]: value } } };
}

// What is said of a file, added to what was said before.
export function withReading(settings: Settings, file: string, said: FileReading): Settings {
  const before = settings.readings[file] ?? {};
  return { ...settings, readings: { ...settings.readings, [file]: { ...before, ...said } } };
}

// What is said of a file, in place of what was said before.
export function withWholeReading(settings: Settings, file: string, said: FileReading): Settings {
  return { ...settings, readings: { ...settings.readings, [file]: said } };
}

export function hasAnswers({ answers }: Settings): boolean {
  return Object.values(answers).some((of) => Object.keys(of as object).length > 0);
}

// The profile that the engine is to use: the loaded one with the answers written into it.
export function inForce(settings: Settings): Profile {
  const { answers } = settings;
  const profile: Profile = { ...(settings.profile ?? { profile: 1, name: '' }) };
  if (Object.keys(answers.codes).length > 0) profile.codes = { ...profile.codes, ...answers.codes };
  if (Object.keys(answers.options).length > 0) profile.options = { ...profile.options, ...answers.options };
  const years = Object.keys(answers.calendar);
  if (years.length > 0) {
    const others = (profile.calendar ?? []).filter((entry) => !years.includes(schoolYearOf(entry.date)));
    profile.calendar = [...others, ...years.sort().flatMap((year) => answers.calendar[year] ?? [])];
  }
  return profile;
}

// What is known of a file that is read.
interface ReadFile {
  name: string;
  columns: Record<string, string>;
  date_format: string | null;
}

// The profile to keep: also columns and a date order, where they hold for all of these files.
export function toSave(settings: Settings, files: ReadFile[], name?: string): Profile {
  const profile = inForce(settings);
  if (name !== undefined) profile.name = name;
  const columns: Record<string, string> = {};
  const differs = new Set<string>();
  for (const file of files) {
    for (const [field, header] of Object.entries(settings.readings[file.name]?.columns ?? {})) {
      if (header === '' || header.startsWith('#')) differs.add(field);
      else if ((columns[field] ?? header) !== header) differs.add(field);
      else columns[field] = header;
    }
  }
  // A file that names the same thing otherwise and was not asked about finds it by itself, so it does no harm there.
  const shared = without(columns, (field) => differs.has(field));
  if (Object.keys(shared).length > 0) profile.columns = { ...profile.columns, ...shared };
  const said = new Set(files.map((file) => settings.readings[file.name]?.date_format).filter(Boolean));
  const [order] = [...said];
  if (said.size === 1 && order !== undefined) {
    const fits = files.every(
      ({ date_format }) => date_format === null || date_format === 'ymd' || date_format === order,
    );
    if (fits) profile.date_format = order;
  }
  return profile;
}

// Which profile text the engine needs beside the profile files themselves; null: none.
export function profileText(settings: Settings): string | null {
  return hasAnswers(settings) ? JSON.stringify(inForce(settings)) : null;
}

// The profile in a text, where it is one; the engine says what is amiss with one that is not.
export function parseProfile(text: string): Profile | undefined {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
    return typeof value === 'object' && value !== null ? (value as Profile) : undefined;
  } catch {
    return undefined;
  }
}

// A calendar as a file that this page and the command read.
export function calendarCsv(days: CalendarEntry[]): string {
  return ['date,type', ...days.map(({ date, type }) => `${date},${type}`)].join('\n') + '\n';
}
