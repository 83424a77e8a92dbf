// SPDX-License-Identifier: Apache-2.0
// What is in force beside the files: the loaded profile, answers, readings of single files.
import { expect, test } from '@playwright/test';
import {
  calendarCsv,
  inForce,
  noSettings,
  profileText,
  schoolYearOf,
  toSave,
  withCalendar,
  withCode,
  withOption,
  withoutProfile,
  withProfile,
  withReading,
  type Profile,
} from '../../web/src/settings.ts';

const loaded: Profile = {
  profile: 1,
  name: 'Example',
  codes: { XX: 'illness', YY: { kind: 'illness', documentation: 'medical' } },
  calendar: [
    { date: '2023-08-30', type: 'first_day' },
    { date: '2024-08-28', type: 'first_day' },
  ],
  options: { 'mhw.in_ordinal': false },
};

test('without an answer there is no profile of the page’s own', () => {
  expect(profileText(noSettings)).toBeNull();
  expect(profileText(withProfile(noSettings, loaded, 'p.json'))).toBeNull();
  expect(inForce(noSettings)).toEqual({ profile: 1, name: '' });
});

test('answers are written into the loaded profile, which stays as it is', () => {
  const with1 = withCode(withProfile(noSettings, loaded, 'p.json'), 'ZZ', 'present');
  expect(JSON.parse(profileText(with1) ?? '')).toEqual({
    ...loaded,
    codes: { ...loaded.codes, ZZ: 'present' },
  });
  expect(loaded.codes).not.toHaveProperty('ZZ');
  const changed = withCode(with1, 'XX', 'court');
  expect(inForce(changed).codes?.['XX']).toBe('court');
  expect(inForce(withCode(changed, 'XX', undefined)).codes?.['XX']).toBe('illness');
  expect(inForce(withoutProfile(changed))).toEqual({
    profile: 1,
    name: '',
    codes: { ZZ: 'present', XX: 'court' },
  });
});

test('a code may have the name of a part of every object', () => {
  const odd = withCode(withCode(noSettings, '__proto__', 'illness'), '', 'present');
  expect(profileText(odd)).toBe('{"profile":1,"name":"","codes":{"__proto__":"illness","":"present"}}');
  expect(profileText(withCode(odd, '__proto__', undefined))).toBe(
    '{"profile":1,"name":"","codes":{"":"present"}}',
  );
});

test('a calendar answered takes the place of that school year alone', () => {
  const days = [
    { date: '2024-09-03', type: 'first_day' as const },
    { date: '2024-11-28', type: 'no_school' as const },
  ];
  const answered = withCalendar(withProfile(noSettings, loaded, 'p.json'), '2024-25', days);
  expect(inForce(answered).calendar).toEqual([{ date: '2023-08-30', type: 'first_day' }, ...days]);
  expect(inForce(withCalendar(answered, '2024-25', undefined)).calendar).toEqual(loaded.calendar);
  expect(calendarCsv(days)).toBe('date,type\n2024-09-03,first_day\n2024-11-28,no_school\n');
  expect(['2024-06-30', '2024-07-01', '2099-12-31'].map(schoolYearOf)).toEqual([
    '2023-24',
    '2024-25',
    '2099-00',
  ]);
});

test('a district option is written among those of the profile, until a profile says otherwise', () => {
  const chosen = withOption(withOption(noSettings, 'keyed.level2', 'trust'), 'mhw.in_ordinal', true);
  expect(JSON.parse(profileText(chosen) ?? '')).toEqual({
    profile: 1,
    name: '',
    options: { 'keyed.level2': 'trust', 'mhw.in_ordinal': true },
  });
  const before = withOption(withProfile(noSettings, loaded, 'p.json'), 'keyed.level2', 'trust');
  expect(inForce(before).options).toEqual({ 'mhw.in_ordinal': false, 'keyed.level2': 'trust' });
  expect(loaded.options).toEqual({ 'mhw.in_ordinal': false });
  expect(inForce(withProfile(chosen, loaded, 'p.json')).options).toEqual({
    'mhw.in_ordinal': false,
    'keyed.level2': 'trust',
  });
  const odd = { profile: 1, name: '', options: null } as unknown as Profile;
  expect(withProfile(chosen, odd, 'p').answers.options).toEqual(chosen.answers.options);
});

test('a profile loaded later goes before earlier answers about the same', () => {
  const answered = withCalendar(
    withCode(withCode(noSettings, 'XX', 'court'), 'ZZ', 'present'),
    '2024-25',
    [],
  );
  const after = withProfile(answered, loaded, 'p.json');
  expect(after.answers).toEqual({ codes: { ZZ: 'present' }, calendar: {}, options: {} });
  const odd = withProfile(
    answered,
    { profile: 1, name: '', calendar: 3, codes: 'x' } as unknown as Profile,
    'p',
  );
  expect(odd.answers.codes).toEqual({ XX: 'court', ZZ: 'present' });
});

test('to keep: columns and a date order where they hold for all files', () => {
  const file = (name: string, date_format: string | null = 'mdy') => ({ name, columns: {}, date_format });
  let settings = withReading(noSettings, 'a.csv', {
    columns: { student_id: 'Kid', code: 'Mark', date: '#3' },
  });
  settings = withReading(settings, 'a.csv', { date_format: 'mdy' });
  settings = withReading(settings, 'b.csv', { columns: { student_id: 'Kid', code: 'Flag', grade: '' } });
  expect(settings.readings['a.csv']?.columns).toEqual({ student_id: 'Kid', code: 'Mark', date: '#3' });
  expect(toSave(settings, [file('a.csv'), file('b.csv', 'ymd')], 'Ours')).toEqual({
    profile: 1,
    name: 'Ours',
    columns: { student_id: 'Kid' },
    date_format: 'mdy',
  });
  expect(toSave(settings, [file('a.csv'), file('c.csv', 'dmy')])).not.toHaveProperty('date_format');
  expect(toSave(settings, [file('c.csv')])).toEqual({ profile: 1, name: '' });
});
