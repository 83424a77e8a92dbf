#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Count the reports of the real-shaped files and compare with the numbers known of them (DATA/README.md).

    count.py --native COMMAND --node NODE --data FOLDER [--reports FOLDER]

Every report is made natively and through WebAssembly, and must be the same bytes.  What can be counted in the file
itself is counted here once more, without the engine.
"""
import argparse
import collections
import csv
import datetime
import json
import os
import subprocess
import sys
import tempfile

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, TESTS)
sys.dont_write_bytecode = True
import doors as side_by_side  # noqa: E402

passed = failed = 0


def check(what, got, want):
    global passed, failed
    if got == want:
        passed += 1
    else:
        failed += 1
        print('FAIL %s: want %r, got %r' % (what, want, got))


def read(path):
    with open(path, encoding='utf-8', newline='') as f:
        return list(csv.DictReader(f))


def most_in_month(days):
    return max(collections.Counter(d[:7] for d in days).values(), default=0)


def most_in_30(days):
    days = sorted(datetime.date.fromisoformat(d) for d in days)
    return max((sum(1 for d in days if 0 <= (last - d).days <= 29) for last in days), default=0)


def report_of(a, name, args):
    commands = ([os.path.abspath(a.native)], [a.node, side_by_side.NODE_DOOR])
    report, problems = side_by_side.both(commands, ['check', '--format', 'json'] + args, cwd=a.data)
    check(name + ': both doors', problems, [])
    if not report:
        return None
    side_by_side.keep(a.reports, 'real-' + name, report)
    return json.loads(report)


def view_of(a, kind, args):
    done = subprocess.run([os.path.abspath(a.native), 'view', kind] + args, capture_output=True, cwd=a.data)
    check('view %s: status' % kind, (done.returncode, done.stderr), (0, b''))
    return json.loads(done.stdout.decode('utf-8')) if done.returncode == 0 else None


def spreadsheet_date(text, form):
    day = datetime.date.fromisoformat(text)
    if form == 'serial':
        return str((day - datetime.date(1899, 12, 30)).days)
    return {'mdy': '%(m)d/%(d)d/%(y)d', 'dmy': '%(d)02d.%(m)02d.%(y)d', 'short': '%(m)d/%(d)d/%(s)02d',
            'words': '%(w)s, %(n)s %(d)d, %(y)d'}[form] % {
                'd': day.day, 'm': day.month, 'y': day.year, 's': day.year % 100, 'n': day.strftime('%B'), 'w': day.strftime('%A')}


def as_exported(source, target, date_column, form, delimiter, line_end, encoding, above='', below=''):
    """The same rows as another system would have written them."""
    with open(source, encoding='utf-8', newline='') as f:
        rows = list(csv.reader(f))
    at = rows[0].index(date_column)
    for row in rows[1:]:
        row[at] = spreadsheet_date(row[at], form)
    with open(target, 'w', encoding=encoding, newline='') as f:
        f.write(above)
        csv.writer(f, delimiter=delimiter, lineterminator=line_end).writerows(rows)
        f.write(below)
    return target


def kinds(report):
    return {p['kind'] for p in report['problems']}


def tell(report, about):
    return [(row['answer'], set(row['lacks'])) for row in report['can_tell'] if row['about'] == about]


def oea(a):
    report = report_of(a, 'oea', ['oea_daily.csv', 'oea_demographics.csv'])
    if report is None:
        return
    students = report['students']
    check('oea: students', len(students), 600)
    absent = collections.Counter()
    for row in read(os.path.join(a.data, 'oea_daily.csv')):
        absent[row['student_id']] += row['AttendanceCode'] == 'A'
    check('oea: days absent of each', {s['student_id']: s['days_absent'] for s in students}, dict(absent))
    check('oea: days enrolled of each', {s['days_enrolled'] for s in students}, {20})
    check('oea: absences', dict(sorted(collections.Counter(s['days_absent'] for s in students).items())),
          {0: 63, 1: 155, 2: 174, 3: 115, 4: 49, 5: 31, 6: 8, 7: 4, 10: 1})
    check('oea: chronic', sum(s['chronic'] is True for s in students), 382)
    check('oea: severe', sum(s['band'] == 'severe_chronic' for s in students), 93)
    check('oea: band at exactly 5 percent', {s['band'] for s in students if s['days_absent'] == 1}, {'at_risk'})
    check('oea: district', {k: report['district'][k] for k in ('students', 'chronic', 'rate')},
          {'students': 600, 'chronic': 382, 'rate': 0.6367})
    check('oea: schools', [s['students'] for s in report['schools']], [120] * 5)
    check('oea: certain triggers',
          sum(not t.get('provisional') for s in students for t in s['truancy']['triggers'] or []), 0)
    check('oea: certain days', {s['truancy']['certain'] for s in students}, {0})
    check('oea: as keyed', {s['truancy']['as_keyed'] for s in students}, {None})
    check('oea: truancy can be told', [answer for answer, _ in tell(report, 'truancy')], ['no'])
    check('oea: excused can be told', [answer for answer, _ in tell(report, 'excused')], ['no'])
    check('oea: what truancy lacks', {'documentation', 'reason'} <= tell(report, 'truancy')[0][1], True)
    check('oea: groups', report['groups'], [])
    check('oea: the demographics match nobody', 'unmatched_roster' in kinds(report), True)
    unmatched = next(p for p in report['problems'] if p['kind'] == 'unmatched_roster')
    for example in ('st1', 'st10', min(absent), sorted(absent)[1]):
        check('oea: the problem shows %s' % example, example in unmatched['message'], True)
    check('oea: shape', [f['shape'] for f in report['files'] if f['role'] == 'attendance'], ['daily'])
    check('oea: rows', [f['rows'] for f in report['files']], [12000, 100])


def oea_views(a):
    ids = view_of(a, 'ids', ['oea_daily.csv', 'oea_demographics.csv'])
    check('oea: IDs', (ids['both'], ids['attendance_only']['count'], ids['roster_only']['count']), (0, 600, 100))
    lines = view_of(a, 'coverage', ['oea_daily.csv', 'oea_demographics.csv'])
    check('oea: a line a school', [(x['school_year'], x['students'], x['first'], x['last'], x['ends_before']) for x in lines],
          [('2021-22', 120, '2022-01-03', '2022-01-28', 0)] * 5)
    codes = view_of(a, 'codes', ['oea_daily.csv'])
    check('oea: codes', {x['code']: (x['count'], x['kind']) for x in codes}, {'P': (10715, 'present'), 'A': (1285, 'absent_unverified')})


def oea_groups(a):
    """The demographics with the IDs of students who are there: now there are groups, counted here once more."""
    ids = sorted({row['student_id'] for row in read(os.path.join(a.data, 'oea_daily.csv'))})
    absent = collections.Counter(row['student_id'] for row in read(os.path.join(a.data, 'oea_daily.csv'))
                                 if row['AttendanceCode'] == 'A')
    rows = read(os.path.join(a.data, 'oea_demographics.csv'))
    with tempfile.TemporaryDirectory() as folder:
        roster = os.path.join(folder, 'demographics.csv')
        with open(roster, 'w', encoding='utf-8', newline='') as f:
            writer = csv.DictWriter(f, rows[0].keys())
            writer.writeheader()
            writer.writerows(dict(row, **{'SIS ID': one}) for row, one in zip(rows, ids))
        report = report_of(a, 'oea-groups', ['oea_daily.csv', roster])
    if report is None:
        return
    check('oea: the demographics match', 'unmatched_roster' in kinds(report), False)
    check('oea: columns of groups', {k: v for k, v in report['files'][1]['columns'].items() if k != 'student_id'},
          {'el': 'ELLStatus', 'swd': 'SpecialEducation', 'frl': 'LowIncome', 'race': 'FederalRaceCategory'})
    want = collections.defaultdict(lambda: [0, 0])
    for row, one in zip(rows, ids):
        for group, column in (('el', 'ELLStatus'), ('swd', 'SpecialEducation'), ('frl', 'LowIncome'), ('race', 'FederalRaceCategory')):
            if row[column].strip():
                want[group, row[column]][0] += 1
                want[group, row[column]][1] += absent[one] >= 2
    check('oea: groups with their students and chronic ones',
          {(g['group'], g['value']): [g['students'], g['chronic']] for g in report['groups']}, dict(want))
    check('oea: low income', [want['frl', v][0] for v in '01'], [59, 41])


def oea_exported(a):
    plain = report_of(a, 'oea-alone', ['oea_daily.csv'])
    source = os.path.join(a.data, 'oea_daily.csv')
    for name, form in (('utf-16, tabs, CRLF, m/d/yyyy', ('mdy', '\t', '\r\n', 'utf-16')),
                       ('semicolons, CR, dd.mm.yyyy', ('dmy', ';', '\r', 'utf-8-sig')),
                       ('bars, two-digit years', ('short', '|', '\n', 'cp1252')),
                       ("Excel's days", ('serial', ',', '\r\n', 'utf-8')),
                       ('weekdays and months in words', ('words', ',', '\n', 'utf-8')),
                       ('a title above, a total below', ('mdy', ',', '\n', 'utf-8', 'Attendance of all schools\n\n', 'Total rows: 12000\n'))):
        with tempfile.TemporaryDirectory() as folder:
            report = report_of(a, 'oea-exported', [as_exported(source, os.path.join(folder, 'oea_daily.csv'), 'attendance_date', *form)])
        if report and plain:
            for part in ('as_of', 'students', 'schools', 'district', 'months'):
                check('oea, %s: %s' % (name, part), report[part] == plain[part], True)
            check('oea, %s: rows' % name, [f['rows'] - f['rows_left_out'] for f in report['files']], [12000])


def edfi_asked(a):
    """Ed-Fi without profile and calendar: what is asked, and what is proposed."""
    rows = read(os.path.join(a.data, 'edfi_school_attendance.csv'))
    codes = view_of(a, 'codes', ['edfi_school_attendance.csv'])
    check('edfi: codes with rows and students', {x['code']: (x['count'], x['students']) for x in codes},
          {code: (sum(row['AttendanceEventCategory'] == code for row in rows),
                  len({row['StudentUniqueId'] for row in rows if row['AttendanceEventCategory'] == code}))
           for code in ('Excused Absence', 'Unexcused Absence', 'Tardy', 'Partial')})
    draft = view_of(a, 'calendar_draft', ['--profile', 'edfi_profile.json', 'edfi_school_attendance.csv'])
    days = collections.Counter(row['EventDate'] for row in rows)
    check('edfi: a calendar is needed, from the first day on', (draft['needed'], draft['first']), (True, '2021-08-23'))
    check('edfi: rows of each weekday of the draft', {x['date']: x['rows'] for x in draft['days'] if x['rows']},
          {day: n for day, n in days.items() if datetime.date.fromisoformat(day).weekday() < 5})
    check('edfi: with rows means school', {x['proposed'] for x in draft['days'] if x['rows']}, {'school'})
    off = {row['date'] for row in read(os.path.join(a.data, 'edfi_calendar.csv')) if row['type'] == 'no_school'}
    proposed = {x['date']: x['proposed'] for x in draft['days']}
    holidays = {'2021-09-06', '2021-11-25', '2021-12-24', '2021-12-31', '2022-01-17'}
    check('edfi: legal holidays without a row are proposed as off', {proposed[day] for day in holidays & off}, {'no_school'})
    report = report_of(a, 'edfi-asked', ['edfi_school_attendance.csv'])
    check('edfi: unknown codes', {p['value']: p['count'] for p in report['problems'] if p['kind'] == 'unknown_code'},
          dict(collections.Counter(row['AttendanceEventCategory'] for row in rows
                                   if row['AttendanceEventCategory'] != 'Tardy'), Tardy=66))


def edfi(a):
    args = ['--profile', 'edfi_profile.json', '--as-of', '2022-05-27', 'edfi_school_attendance.csv', 'edfi_calendar.csv']
    report = report_of(a, 'edfi', args)
    if report is None:
        return
    students = report['students']
    check('edfi: students', len(students), 227)
    check('edfi: days enrolled', {s['days_enrolled'] for s in students}, {169})
    days = collections.defaultdict(set)
    keyed = collections.defaultdict(set)
    for row in read(os.path.join(a.data, 'edfi_school_attendance.csv')):
        if row['AttendanceEventCategory'] in ('Excused Absence', 'Unexcused Absence'):
            days[row['StudentUniqueId']].add(row['EventDate'])
        if row['AttendanceEventCategory'] == 'Unexcused Absence':
            keyed[row['StudentUniqueId']].add(row['EventDate'])
    check('edfi: days absent of each', {s['student_id']: s['days_absent'] for s in students if s['days_absent']},
          {k: len(v) for k, v in days.items()})
    check('edfi: absence days in all', sum(s['days_absent'] for s in students), 1850)
    check('edfi: most of one student', max(s['days_absent'] for s in students), 20)
    check('edfi: with any absence', sum(s['days_absent'] > 0 for s in students), 192)
    check('edfi: ten or more', sum(s['days_absent'] >= 10 for s in students), 95)
    chronic = [s for s in students if s['chronic'] is True]
    check('edfi: chronic', len(chronic), 44)
    check('edfi: chronic, fewest days', sorted(s['days_absent'] for s in chronic)[:3], [17, 17, 18])
    check('edfi: 16 days, not chronic', [s['chronic'] for s in students if s['days_absent'] == 16], [False, False])
    check('edfi: severe', sum(s['band'] == 'severe_chronic' for s in students), 0)
    check('edfi: schools', {s['school']: (s['chronic'], s['students']) for s in report['schools']},
          {'255901001': (15, 64), '255901044': (12, 48), '255901107': (17, 115)})
    check('edfi: district without a roster', [report['district'][k] for k in ('students', 'chronic', 'rate')],
          [227, 44, None])
    check('edfi: no roster', 'no_roster' in kinds(report), True)

    keyed_days = {s['student_id']: [x['date'] for x in s['absences'] if x['code'] == 'Unexcused Absence']
                  for s in students}
    check('edfi: keyed days of each', {k: sorted(v) for k, v in keyed_days.items() if v},
          {k: sorted(v) for k, v in keyed.items()})
    check('edfi: as keyed of each', {s['student_id']: s['truancy']['as_keyed'] for s in students},
          {k: len(v) for k, v in keyed_days.items()})
    month = {k for k, v in keyed_days.items() if most_in_month(v) >= 4}
    rolling = {k for k, v in keyed_days.items() if most_in_30(v) >= 4}
    year = {k for k, v in keyed_days.items() if len(v) >= 10}
    check('edfi: as keyed, month, 30 days, year, any', [len(month), len(rolling), len(year), len(month | rolling | year)],
          [19, 27, 39, 40])

    check('edfi: keyed excused, derived unexcused',
          sum(x['code'] == 'Excused Absence' and x['category'] == 'unexcused' for s in students for x in s['absences']), 340)
    check('edfi: truant', sum(s['truancy']['truant'] is True for s in students), 64)
    for rule, want in (('calendar_month', 29), ('rolling_30', 47), ('year', 59)):
        check('edfi: truant by ' + rule, sum(any(t['rule'] == rule for t in s['truancy']['triggers'] or [])
                                             for s in students), want)

    one = next(s for s in students if s['student_id'] == '604822')
    check('edfi: two rows on a day', [x['code'] for x in one['absences'] if x['date'] == '2021-12-15'], ['Excused Absence'])
    conflicts = [p for p in report['problems'] if p['kind'] == 'conflicting_rows']
    check('edfi: conflicting days', sum(p['count'] for p in conflicts), 1)
    sundays = [p for p in report['problems'] if p['kind'] == 'not_a_school_day']
    check('edfi: rows on a Sunday', sum(p['count'] for p in sundays), 3)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--native', required=True)
    parser.add_argument('--node', default='node')
    parser.add_argument('--data', required=True)
    parser.add_argument('--reports', default=os.path.join(os.path.dirname(TESTS), 'build', 'reports'))
    a = parser.parse_args()
    a.data = os.path.abspath(a.data)
    a.reports = os.path.abspath(a.reports)
    for count in (oea, oea_views, oea_groups, oea_exported, edfi, edfi_asked):
        count(a)
    print('%d passed, %d failed' % (passed, failed))
    return 0 if passed and not failed else 1


if __name__ == '__main__':
    sys.exit(main())
