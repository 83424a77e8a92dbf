#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Run the command from end to end: statuses, sentences, files and formats, as a person at a terminal meets them.

    run_cli_tests.py --cmd COMMAND [--only NAME] [-v]

Each function test_… runs in a folder of its own.  What must come out is written here by hand from the contract; a
line per failing check, then 'N passed, N failed'.
"""
import argparse
import csv
import io
import json
import os
import shlex
import signal
import stat
import subprocess
import sys
import tempfile
import time
import traceback

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EXAMPLES = os.path.join(ROOT, 'examples')

CSV_HEADER = ('school_year,student_id,name,school,grade,days_enrolled,days_absent,absence_rate,chronic,band,tier,'
              'mhw_claimed,mhw_valid,mhw_remaining,truant,unexcused,certain,first_trigger,meeting_by,absences_left,'
              'present_days_to_recover,open_days,review')
ABSENCES_HEADER = ('school_year,student_id,name,school,grade,date,code,reason,ordinal,level,category,provisional,needs,'
                   'curable_until,mhw,mhw_reason,truancy,keyed_differs,because')
RATES_HEADER = ('table,school_year,school,group,value,month,students,chronic,rate,review_team,high,requirement,'
                'days_enrolled,days_absent,attendance_rate')
PROBLEMS_HEADER = 'file,row,column,value,kind,message,suggestion'
REPORT_KEYS = ['report', 'engine', 'rules', 'rules_checked', 'as_of', 'options', 'files', 'students', 'can_tell',
               'schools', 'district', 'districts', 'groups', 'months', 'problems']
FORMATS = ['text', 'json', 'ndjson', 'csv', 'absences-csv', 'rates', 'problems']

# September 2024 from Tuesday the 3rd: Monday to Friday, Labor Day gone by.
CALENDAR = 'date,type\n2024-09-03,first_day\n2025-06-13,last_day\n2024-10-14,no_school\n'
ATTENDANCE = ('student_id,date,code\n'
              '0042,2024-09-05,A\n'
              '0042,2024-09-06,AU\n'
              '7,2024-09-05,MHW\n')
ROSTER = ('student_id,name,school,grade,entry_date\n'
          '0042,Ada Cole,North,5,2024-09-03\n'
          '7,Ben Diaz,North,6,2024-09-03\n'
          '8,Cy East,South,7,2024-09-03\n')

command = ['rollcall']
verbose = False
passed = failed = 0
current = ''


def check(ok, message):
    global passed, failed
    if ok:
        passed += 1
        if verbose:
            print('ok   %s: %s' % (current, message))
    else:
        failed += 1
        print('FAIL %s: %s' % (current, message))
    return ok


def equal(got, want, what):
    return check(got == want, '%s: want %r, got %r' % (what, want, got))


def put(name, text):
    with open(name, 'wb') as f:
        f.write(text if isinstance(text, bytes) else text.encode('utf-8'))
    return name


def get(name):
    with open(name, 'rb') as f:
        return f.read()


class Result:
    def __init__(self, done):
        self.status, self.bytes = done.returncode, done.stdout
        self.out, self.err = done.stdout.decode('utf-8'), done.stderr.decode('utf-8')

    def json(self):
        return json.loads(self.out)

    def rows(self):
        return list(csv.DictReader(io.StringIO(self.out, newline='')))


def call(*words, stdin=b''):
    return Result(subprocess.run(command + list(words), input=stdin, capture_output=True, timeout=60))


def written(*words, stdin=b''):
    """The result of a call that must succeed without a word on standard error."""
    result = call(*words, stdin=stdin)
    check(result.status == 0 and result.err == '',
          'rollcall %s: want status 0, got %d: %s' % (' '.join(words), result.status, result.err[:200]))
    return result


def refused(status, says, *words, stdin=b''):
    """A call that must fail with one sentence holding each text of `says`, and write nothing."""
    result = call(*words, stdin=stdin)
    what = 'rollcall %s' % ' '.join(words).replace('\n', '\\n')
    equal(result.status, status, what + ': exit status')
    equal(result.out, '', what + ': standard output')
    check(result.err.startswith('rollcall: ') and result.err.endswith('\n') and result.err.count('\n') == 1,
          '%s: not one line that starts with "rollcall: ": %r' % (what, result.err))
    for text in says:
        check(text in result.err, '%s: %r is not in %r' % (what, text, result.err))
    return result


def school_files():
    return [put('attendance.csv', ATTENDANCE), put('roster.csv', ROSTER), put('calendar.csv', CALENDAR)]


def kinds(report):
    return [problem['kind'] for problem in report['problems']]


def example(name):
    folder = os.path.join(EXAMPLES, name)
    with open(os.path.join(folder, 'expected.json'), encoding='utf-8') as f:
        expected = json.load(f)
    words = []
    if os.path.exists(os.path.join(folder, 'profile.json')):
        words += ['--profile', os.path.join(folder, 'profile.json')]
    for key, option in (('as_of', '--as-of'), ('shape', '--shape')):
        if expected.get(key):
            words += [option, expected[key]]
    names = ('attendance.csv', 'totals.csv', 'roster.csv', 'calendar.csv')
    return words + [os.path.join(folder, n) for n in names if os.path.exists(os.path.join(folder, n))]


def examples():
    return sorted(n for n in os.listdir(EXAMPLES) if os.path.exists(os.path.join(EXAMPLES, n, 'expected.json')))


# Usage.

def test_wrong_usage_is_status_2():
    put('a.csv', ATTENDANCE)
    for says, words in [
            (['check', 'codes', 'rules', 'view', '--help'], []),
            (["'chek'"], ['chek', 'a.csv']),
            (['No file'], ['check']),
            (['No file'], ['codes']),
            (['No file'], ['view', 'summary']),
            (["'--colour'"], ['check', '--colour', 'a.csv']),
            (["'-x'"], ['check', '-x', 'a.csv']),
            (['--format needs a value'], ['check', 'a.csv', '--format']),
            (['--format needs a value'], ['check', '--format=', 'a.csv']),
            (['-o needs a value'], ['check', 'a.csv', '-o']),
            (["'xml'", 'absences-csv'], ['check', '--format', 'xml', 'a.csv']),
            (["'csv'", 'md'], ['rules', '--format', 'csv']),
            (["'2025-02-30'"], ['check', '--as-of', '2025-02-30', 'a.csv']),
            (["'6/6/2025'"], ['check', '--as-of', '6/6/2025', 'a.csv']),
            (["'2025'", '2024-25'], ['check', '--year', '2025', 'a.csv']),
            (["'2024-26'"], ['check', '--year', '2024-26', 'a.csv']),
            (["'weekly'", 'daily, exceptions, grid, totals'], ['check', '--shape', 'weekly', 'a.csv']),
            (["'iso'", 'ymd, mdy, dmy'], ['check', '--date-format', 'iso', 'a.csv']),
            (["takes no option '--format'"], ['codes', '--format', 'json', 'a.csv']),
            (["takes no option '--profile'"], ['rules', '--profile', 'p.json']),
            (["takes no option '--filter'"], ['check', '--filter', '{}', 'a.csv']),
            (['takes no files'], ['rules', 'a.csv']),
            (['once'], ['check', '-', '-']),
            (['once'], ['check', '--profile', '-', '-']),
            (['empty'], ['check', '']),
            (['Which view', 'summary'], ['view']),
            (["'everything'", 'summary'], ['view', 'everything', 'a.csv']),
            (["'rollcall view family' takes no files"], ['view', 'family', 'a.csv']),
            (["'rollcall view presence' takes no files"], ['view', 'presence', '--as-of', '2024-10-01'])]:
        refused(2, says, *words)


def test_an_input_file_is_never_the_output():
    put('a.csv', ATTENDANCE)
    put('p.json', '{}')
    os.mkdir('in')
    put('in/b.csv', ATTENDANCE)
    os.symlink('a.csv', 'soft.csv')
    os.link('a.csv', 'hard.csv')
    for output in ('a.csv', './a.csv', 'in/../a.csv', os.path.abspath('a.csv'), 'soft.csv', 'hard.csv'):
        refused(2, ['-o', 'input file', 'a.csv'], 'check', '-o', output, 'in/b.csv', 'a.csv')
    refused(2, ['-o', 'input file'], 'check', '-o', 'a.csv', 'soft.csv')
    refused(2, ['-o', 'input file'], 'check', '-o', 'a.csv', 'no-such-file.csv', 'a.csv')  # nothing is read before
    refused(2, ['-o', 'p.json'], 'check', '-o', 'p.json', '--profile', 'p.json', 'a.csv')
    refused(2, ['-o', 'a.csv'], 'codes', '-o', 'a.csv', 'a.csv')
    with open('a.csv') as f:
        equal(f.read(), ATTENDANCE, 'the input')
    put('out.csv', 'old')
    written('check', '-o', 'out.csv', '--format', 'csv', 'a.csv')


def test_options_may_be_joined_and_stand_anywhere():
    files = school_files()
    want = written('check', '--format', 'json', *files).bytes
    equal(written('check', '--format=json', *files).bytes, want, '--format=json')
    equal(written('check', *files, '--format', 'json').bytes, want, 'options after the files')
    equal(written('check', '--format', 'json', '--', *files).bytes, want, 'after --')


def test_version_names_engine_rules_and_report():
    report = written('check', '--format', 'json', *school_files()).json()
    line = written('--version').out
    equal(line.count('\n'), 1, 'lines')
    for text in ('rollcall ' + report['engine'], report['rules_checked'], 'report %d' % report['report']):
        check(text in line, '%r is not in %r' % (text, line))


def test_help_for_the_command_and_each_verb():
    whole = written('--help').out
    for text in ('rollcall check', 'rollcall codes', 'rollcall rules', 'rollcall view', 'not legal advice'):
        check(text in whole, 'help lacks %r' % text)
    equal(written('-h').out, whole, '-h')
    equal(written('help').out, whole, 'help')
    options = {'check': ['--profile', '--as-of', '--year', '--shape', '--date-format', '--format', '--district', '-o', 'psis']
               + FORMATS,
               'codes': ['--profile', '-o'], 'rules': ['--year', '--format', 'md', '-o'],
               'view': ['--filter', 'summary', 'student']}
    for verb, texts in options.items():
        shown = written(verb, '--help').out
        check(shown.startswith('rollcall ' + verb), 'rollcall %s --help starts otherwise' % verb)
        equal(written('help', verb).out, shown, 'help ' + verb)
        for text in texts:
            check(text in shown, 'help of %s lacks %r' % (verb, text))
        check(all(len(line) <= 120 for line in shown.split('\n')), 'help of %s has a long line' % verb)


# Files in.

def test_files_that_cannot_be_read():
    os.mkdir('folder')
    put('ok.csv', ATTENDANCE)
    put('empty.csv', '')
    put('binary.csv', b'\x7fELF\x00\x01\x02student_id,date,code\n')
    put('no_date.csv', 'student_id,code\n1,A\n')
    put('words.txt', 'Dear all,\nsee you tomorrow.\n')
    put('two\nlines.csv', '')
    for verb in ('check', 'codes'):
        refused(1, ['folder', 'directory'], verb, 'folder')
        refused(1, ['missing.csv', 'no such file'], verb, 'missing.csv')
        refused(1, ['empty.csv', 'empty'], verb, 'empty.csv')
        refused(1, ['binary.csv', 'binary'], verb, 'binary.csv')
        refused(1, ['no_date.csv', 'date', '"student_id", "code"'], verb, 'no_date.csv')
        refused(1, ['words.txt'], verb, 'words.txt')
        refused(1, ['two lines.csv'], verb, 'two\nlines.csv')
    refused(1, ['missing.csv'], 'check', 'ok.csv', 'missing.csv')
    refused(1, ['sub/missing.csv'], 'check', 'sub/missing.csv')


def test_a_date_that_does_not_exist_is_a_problem_not_an_error():
    put('a.csv', 'student_id,date,code\n1,2025-02-30,A\n1,2025-03-03,A\n')
    report = written('check', '--format', 'json', 'a.csv').json()
    bad = [p for p in report['problems'] if p['kind'] == 'bad_date']
    equal(len(bad), 1, 'bad_date problems')
    equal([(p['file'], p['row'], p['column'], p['value'], p['count'], p['severity']) for p in bad],
          [('a.csv', 2, 'date', '2025-02-30', 1, 'error')], 'the problem')
    check('2025-02-30' in bad[0]['message'], 'the message names the date')
    equal((report['files'][0]['rows'], report['files'][0]['rows_left_out']), (2, 1), 'rows and rows left out')
    equal([a['date'] for a in report['students'][0]['absences']], ['2025-03-03'], 'absences')


def test_profiles_that_are_refused():
    put('a.csv', ATTENDANCE)
    os.mkdir('folder')
    for name, text, says in [
            ('key.json', '{"profile": 1, "colour": "red"}', ['"colour"', 'accepted', 'options']),
            ('value.json', '{"profile": 1, "options": {"truancy.month": "weekly"}}',
             ['truancy.month', 'either, calendar, rolling30']),
            ('option.json', '{"profile": 1, "options": {"mhw.limit": 3}}', ['"mhw.limit"', 'mhw.in_ordinal']),
            ('kind.json', '{"profile": 1, "codes": {"A": "away"}}', ['"A"', '"away"', 'absent_unverified']),
            ('json.json', 'profile: 1', ['not JSON', 'line 1']),
            ('cut.json', '{\n "profile": 1,\n', ['not JSON', 'line']),
            ('twice.json', '{"profile": 1, "name": "a", "name": "b"}', ['"name"', 'twice']),
            ('version.json', '{"profile": 2}', ['"profile"', '1']),
            ('empty.json', '', ['not JSON'])]:
        put(name, text)
        for verb in (['check'], ['codes'], ['view', 'summary']):
            refused(1, [name] + says, *verb, '--profile', name, 'a.csv')
    refused(1, ['missing.json', 'no such file'], 'check', '--profile', 'missing.json', 'a.csv')
    refused(1, ['folder', 'directory'], 'check', '--profile', 'folder', 'a.csv')


def test_totals_need_a_year():
    put('totals.csv', 'student_id,days_enrolled,days_absent\n1,100,10\n')
    put('with_year.csv', 'student_id,days_enrolled,days_absent,school_year\n1,100,10,2024-25\n')
    refused(1, ['school year', '--year', '--as-of'], 'check', 'totals.csv')
    for words in (['--year', '2024-25', 'totals.csv'], ['--as-of', '2025-06-06', 'totals.csv'], ['with_year.csv']):
        report = written('check', '--format', 'json', *words).json()
        equal([(s['student_id'], s['school_year'], s['chronic']) for s in report['students']],
              [('1', '2024-25', True)], 'students of ' + ' '.join(words))


def test_years_without_rules():
    put('old.csv', 'student_id,date,code\n1,2019-02-04,A\n1,2020-06-30,A\n')
    put('both.csv', 'student_id,date,code\n1,2020-06-30,A\n1,2024-09-05,A\n')
    put('a.csv', ATTENDANCE)
    refused(1, ['2020-21 to 2026-27', '2018-19'], 'check', 'old.csv')
    refused(1, ['2019-20', '2020-21 to 2026-27'], 'check', '--year', '2019-20', 'a.csv')
    refused(1, ['2030-31'], 'check', '--year', '2030-31', 'a.csv')
    refused(1, ['2030-31', '2020-21 to 2026-27'], 'rules', '--year', '2030-31')
    refused(1, ['2021-22'], 'check', '--year', '2021-22', 'a.csv')
    report = written('check', '--format', 'json', 'both.csv').json()
    equal([(p['value'], p['count']) for p in report['problems'] if p['kind'] == 'no_rules'], [('2019-20', 1)], 'no_rules')
    equal([s['school_year'] for s in report['students']], ['2024-25'], 'years')


def test_dates_that_can_be_read_two_ways():
    put('a.csv', 'student_id,date,code\n1,03/04/2025,A\n1,04/03/2025,A\n2,05/06/2025,A\n2,06/05/2025,A\n')
    error = refused(1, ['a.csv', '--date-format', 'mdy', 'dmy'], 'check', 'a.csv').err
    equal(sum(date in error for date in ('03/04/2025', '04/03/2025', '05/06/2025', '06/05/2025')), 3, 'dates named')
    for order, want in (('mdy', ['2025-03-04', '2025-04-03']), ('dmy', ['2025-03-04', '2025-04-03'])):
        report = written('check', '--format', 'json', '--date-format', order, 'a.csv').json()
        equal(report['files'][0]['date_format'], order, 'date format')
        equal([a['date'] for a in report['students'][0]['absences']], want, 'absences of 1 as ' + order)
    for order, want in (('mdy', '2025-06-05'), ('dmy', '2025-06-05')):
        equal(written('check', '--format', 'json', '--date-format', order, 'a.csv').json()['as_of'], want, 'as-of day')
    put('one.csv', 'student_id,date,code\n1,03/04/2025,A\n')
    for order, want in (('mdy', '2025-03-04'), ('dmy', '2025-04-03')):
        equal(written('check', '--format', 'json', '--date-format', order, 'one.csv').json()['as_of'], want, order)
        written('codes', '--date-format', order, 'one.csv')
        put('p.json', '{"profile": 1, "date_format": "%s"}' % order)
        equal(written('check', '--format', 'json', '--profile', 'p.json', 'one.csv').json()['as_of'], want, order)
    put('mixed.csv', 'student_id,date,code\n1,13/04/2025,A\n1,04/13/2025,A\n')
    refused(1, ['mixed.csv', '2', '3'], 'check', 'mixed.csv')


def test_standard_input():
    text = ATTENDANCE.encode()
    report = written('check', '--format', 'json', '-', stdin=text).json()
    equal([f['name'] for f in report['files']], ['-'], 'file names')
    equal([s['student_id'] for s in report['students']], ['0042', '7'], 'students')
    put('calendar.csv', CALENDAR)
    report = written('check', '--format', 'json', '-', 'calendar.csv', stdin=text).json()
    equal([(f['name'], f['role']) for f in report['files']], [('-', 'attendance'), ('calendar.csv', 'calendar')], 'files')
    # The fix list reads the files twice; standard input can be read once.
    bad = b'student_id,date,code\n1,2025-02-30,A\n1,2025-03-03,ZZ\n'
    rows = written('check', '--format', 'problems', '-', stdin=bad).rows()
    equal([(r['file'], r['row'], r['kind']) for r in rows if r['file']],
          [("'-", '2', 'bad_date'), ("'-", '3', 'unknown_code')], 'fix list; its name would start a formula')
    refused(1, ['-', 'empty'], 'check', '-')
    check('MHW' in written('codes', '-', stdin=text).out, 'codes of standard input')
    put('a.csv', ATTENDANCE)
    refused(1, ['"colour"'], 'check', '--profile', '-', 'a.csv', stdin=b'{"profile": 1, "colour": 1}')


def test_a_pipe_can_be_read_for_the_fix_list():
    os.mkfifo('pipe.csv')
    writer = subprocess.Popen([sys.executable, '-c', 'open("pipe.csv", "w").write("student_id,date,code\\n1,2025-03-03,ZZ\\n")'])
    try:
        rows = written('check', '--format', 'problems', 'pipe.csv').rows()
    finally:
        writer.kill()
        writer.wait()
    equal([(r['row'], r['kind']) for r in rows if r['row']], [('2', 'unknown_code')], 'fix list')


def test_a_file_given_twice_has_two_names():
    put('x.csv', ATTENDANCE)
    once = written('check', '--format', 'json', 'x.csv').json()
    twice = written('check', '--format', 'json', 'x.csv', 'x.csv').json()
    equal([f['name'] for f in twice['files']], ['x.csv', 'x.csv (2)'], 'names')
    equal(twice['students'], once['students'], 'students: equal rows are one')
    os.mkdir('sub')
    put('sub/x.csv', ATTENDANCE)
    equal([f['name'] for f in written('check', '--format', 'json', 'sub/x.csv', 'x.csv').json()['files']],
          ['x.csv', 'x.csv (2)'], 'names without folders')


def test_as_of_and_year():
    files = school_files()
    report = written('check', '--format', 'json', '--as-of', '2024-09-05', *files).json()
    equal(report['as_of'], '2024-09-05', 'as-of day')
    equal({s['student_id']: [a['date'] for a in s['absences']] for s in report['students']},
          {'0042': ['2024-09-05'], '7': ['2024-09-05'], '8': []}, 'rows after the day are not read')
    equal([s['days_enrolled'] for s in report['students']], [3, 3, 3], 'school days to the 5th')
    equal(written('check', '--format', 'json', *files).json()['as_of'], '2024-09-06', 'the latest row')
    refused(1, ['2019-09-05'], 'check', '--as-of', '2019-09-05', *files)
    put('two.csv', 'student_id,date,code\n1,2023-09-06,A\n1,2024-09-05,A\n')
    equal([s['school_year'] for s in written('check', '--format', 'json', 'two.csv').json()['students']],
          ['2023-24', '2024-25'], 'years')
    report = written('check', '--format', 'json', '--year', '2023-24', 'two.csv').json()
    equal([s['school_year'] for s in report['students']], ['2023-24'], 'one year')
    equal(report['as_of'], '2023-09-06', 'as-of day of that year')


# Output.

def test_a_family_needs_no_file():
    told = '{"today": "2024-09-16", "days": [{"date": "2024-09-13", "kind": "mhw", "documentation": "parent"}]'
    answer = json.loads(written('view', 'family', '--filter', told + ', "ask": ["2024-09-16"]}').out)
    asked = answer['planner'][0]
    equal([asked['can'], asked['mhw_reason'], asked['other']], ['no', 'consecutive', '2024-09-13'], 'the asked day')
    equal(asked['next_possible'][0]['date'], '2024-09-17', 'the next possible day')
    refused(1, ['"today"'], 'view', 'family')
    refused(1, ['unknown key "name"'], 'view', 'family', '--filter', '{"name": "x"}')
    late = '{"start": "08:30", "end": "15:00", "there": [{"from": "%s", "to": "15:00"}]}'
    for at, present in (('11:45', True), ('11:46', False)):
        equal(json.loads(written('view', 'presence', '--filter', late % at).out)['present'], present, at)
    marks = json.loads(written('view', 'year_marks', '--filter', '{"school_year": "2024-25"}').out)
    equal(marks['months'][0]['month'], '2024-08', 'the first month')


def test_output_file_is_atomic():
    put('a.csv', ATTENDANCE)
    put('bad.csv', 'student_id,code\n1,A\n')
    want = written('check', '--format', 'json', 'a.csv').bytes
    result = written('check', '--format', 'json', '-o', 'out.json', 'a.csv')
    equal(result.out, '', 'standard output')
    equal(get('out.json'), want, 'the file')
    for words in (['check', 'bad.csv'], ['check', '--format', 'rates', 'a.csv'], ['check', 'missing.csv'],
                  ['check', '--year', '2030-31', 'a.csv'], ['check', '--profile', 'a.csv', 'a.csv'],
                  ['codes', 'bad.csv'], ['rules', '--year', '1999-00'], ['view', 'students', '--filter', 'x', 'a.csv']):
        put('kept', 'as it was')
        refused(1, [], *words, '-o', 'kept')
        equal(get('kept'), b'as it was', 'the file after rollcall ' + ' '.join(words))
        refused(1, [], *words, '-o', 'new')
        check(not os.path.exists('new'), 'rollcall %s left a new file' % ' '.join(words))
    for words in (['codes', 'a.csv'], ['rules'], ['view', 'summary', 'a.csv'], ['check', '--format', 'problems', 'a.csv']):
        written(*words, '-o', 'kept')
        equal(get('kept'), written(*words).bytes, 'the file of rollcall ' + ' '.join(words))
    equal(sorted(os.listdir('.')), sorted(['a.csv', 'bad.csv', 'out.json', 'kept']), 'files left in the folder')


def test_output_that_cannot_be_written():
    put('a.csv', ATTENDANCE)
    os.mkdir('folder')
    refused(1, ['folder', 'directory'], 'check', '-o', 'folder', 'a.csv')
    refused(1, ['nowhere/out.json'], 'check', '-o', 'nowhere/out.json', 'a.csv')
    equal(sorted(os.listdir('.')), ['a.csv', 'folder'], 'files left in the folder')
    equal(os.listdir('folder'), [], 'files left inside it')
    if os.path.exists('/dev/full'):
        with open('/dev/full', 'wb') as full:
            done = subprocess.run(command + ['check', 'a.csv'], stdout=full, stderr=subprocess.PIPE, timeout=60)
        equal(done.returncode, 1, 'status where the disk is full')
        check(done.stderr.startswith(b'rollcall: ') and done.stderr.count(b'\n') == 1, 'sentence where the disk is full')


def test_output_keeps_permissions_links_and_devices():
    put('a.csv', ATTENDANCE)
    put('private.json', 'old')
    os.chmod('private.json', 0o600)
    written('check', '--format', 'json', '-o', 'private.json', 'a.csv')
    equal(stat.S_IMODE(os.stat('private.json').st_mode), 0o600, 'permissions of a file written over')
    os.mkdir('real')
    put('real/file.json', 'old')
    os.symlink('real/file.json', 'link.json')
    written('check', '--format', 'json', '-o', 'link.json', 'a.csv')
    check(os.path.islink('link.json') and get('real/file.json').startswith(b'{'), 'a link leads to the report')
    written('check', '-o', '/dev/null', 'a.csv')
    check(stat.S_ISCHR(os.stat('/dev/null').st_mode), '/dev/null is a device still')


def test_an_interruption_leaves_no_temporary_file():
    put('a.csv', 'student_id,date,code\n1,2025-03-03,A\n' + '1,never,A\n' * 300000)
    put('out.csv', 'as it was')
    for _ in range(5):
        run = subprocess.Popen(command + ['check', '--format', 'problems', '-o', 'out.csv', 'a.csv'],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while run.poll() is None and len(os.listdir('.')) == 2:
            time.sleep(0.001)
        run.send_signal(signal.SIGTERM)
        run.wait(timeout=30)
        if run.returncode < 0:
            break
        put('out.csv', 'as it was')  # it was faster; once more
    equal(run.returncode, -signal.SIGTERM, 'status')
    equal((sorted(os.listdir('.')), get('out.csv')), (['a.csv', 'out.csv'], b'as it was'), 'what is left')


# Formats.

def test_json_is_laid_out_as_the_contract_says():
    result = written('check', '--format', 'json', *school_files())
    report = result.json()
    equal(list(report), REPORT_KEYS, 'keys of the report')
    with open(os.path.join(ROOT, 'docs', 'report.schema.json'), encoding='utf-8') as f:
        schema = json.load(f)
    equal(list(report), list(schema['properties']), "the schema's keys")
    equal(sorted(schema['required']), sorted(report), "the schema's required keys")
    student = schema['$defs']['student']
    equal(list(report['students'][0]), list(student['properties']), 'keys of a student')
    equal(list(report['students'][0]['absences'][0]), list(schema['$defs']['absence']['properties']), 'keys of an absence')
    equal(list(report['options']), list(schema['properties']['options']['properties']), 'options')
    # Two-space indentation, empty lists and objects on one line, one line end: as JSON.stringify(…, null, 2).
    equal(result.out, json.dumps(report, indent=2, ensure_ascii=False) + '\n', 'layout')
    equal([s['student_id'] for s in report['students']], ['0042', '7', '8'], 'students in byte order')
    equal(report['students'][0]['name'], 'Ada Cole', 'name')
    equal([(a['date'], a['code'], a['ordinal'], a['category']) for a in report['students'][0]['absences']],
          [('2024-09-05', 'A', 1, 'unexcused'), ('2024-09-06', 'AU', 2, 'unexcused')], 'absences')
    equal((report['students'][0]['days_enrolled'], report['students'][0]['absence_rate']), (4, 0.5), 'days and rate')


def test_ndjson_is_one_student_a_line():
    files = school_files()
    report = written('check', '--format', 'json', *files).json()
    lines = written('check', '--format', 'ndjson', *files).out.split('\n')
    equal(lines.pop(), '', 'the last line ends')
    equal([json.loads(line) for line in lines], report['students'], 'students')
    equal([list(json.loads(line)) for line in lines], [list(s) for s in report['students']], 'order of keys')
    equal(lines[0], json.dumps(report['students'][0], separators=(',', ':'), ensure_ascii=False), 'no blanks')


def test_csv_has_one_line_a_student():
    files = school_files()
    report = written('check', '--format', 'json', *files).json()
    result = written('check', '--format', 'csv', *files)
    equal(result.out.split('\n')[0], CSV_HEADER, 'header')
    check('\r' not in result.out, 'line ends are LF')
    rows = result.rows()
    equal([r['student_id'] for r in rows], [s['student_id'] for s in report['students']], 'students')
    equal(result.out.split('\n')[1],
          # 203 school days: 20 absences stay below a tenth, 2 are used; 10 x 2 - 4 + 1 = 17 days present.
          '2024-25,0042,Ada Cole,North,5,4,2,0.5,true,severe_chronic,3,0,0,2,false,2,0,,,18,17,0,short_enrollment',
          'the line of 0042')
    show = {True: 'true', False: 'false', None: ''}
    for row, s in zip(rows, report['students']):
        flat = {**{k: v for k, v in s.items() if not isinstance(v, (dict, list))}, **s['truancy'], **s['outlook'],
                'mhw_claimed': s['mhw']['claimed'], 'mhw_valid': s['mhw']['valid'], 'mhw_remaining': s['mhw']['remaining'],
                'review': ' '.join(s['review']), 'first_trigger': '', 'meeting_by': ''}
        for key in CSV_HEADER.split(','):
            value = flat[key]
            text = show[value] if value is None or isinstance(value, bool) else ('%.4f' % value).rstrip('0').rstrip('.') \
                if isinstance(value, float) else str(value)
            equal(row[key], text, '%s of %s' % (key, s['student_id']))


def test_csv_names_the_first_trigger_and_its_meeting():
    put('a.csv', 'student_id,date,code,documentation\n' + ''.join('1,2024-10-%02d,AU,\n' % d for d in (1, 2, 3, 4)))
    files = ['a.csv', put('c.csv', CALENDAR)]
    row = written('check', '--format', 'csv', '--as-of', '2025-01-31', *files).rows()[0]
    # The fourth in October; ten school days after Friday the 4th, Columbus Day off: Monday the 21st.
    equal((row['truant'], row['unexcused'], row['first_trigger'], row['meeting_by']), ('true', '4', '2024-10-04', '2024-10-21'),
          'trigger')


def test_absences_csv_has_the_keys_of_an_absence():
    files = school_files()
    report = written('check', '--format', 'json', *files).json()
    result = written('check', '--format', 'absences-csv', *files)
    equal(result.out.split('\n')[0], ABSENCES_HEADER, 'header')
    equal(ABSENCES_HEADER.split(',')[5:], list(report['students'][0]['absences'][0]), 'keys')
    rows = result.rows()
    absences = [(s, a) for s in report['students'] for a in s['absences']]
    equal(len(rows), len(absences), 'lines')
    for row, (s, a) in zip(rows, absences):
        equal([row[k] for k in ('school_year', 'student_id', 'name', 'school', 'grade', 'date', 'code')],
              ['2024-25', s['student_id'], s['name'], s['school'], s['grade'], a['date'], a['code']], 'who and when')
        equal(row['needs'], ' '.join(a['needs']), 'needs, joined by a blank')
        equal(row['because'], ' '.join(a['because']), 'because, joined by a blank')
        equal(row['provisional'], 'true' if a['provisional'] else 'false', 'provisional')
        equal(row['curable_until'], a['curable_until'] or '', 'null is empty')


def many_students(names):
    """A daily file of 30 students at each school, of whom the first few of each were away on three of ten days."""
    rows = ['student_id,school,date,code,el']
    for school, away in names.items():
        for i in range(30):
            for day in (3, 4, 5, 6, 9, 10, 11, 12, 13, 16):
                code = 'AU' if i < away and day < 6 else 'P'
                rows.append('%s%02d,%s,2024-09-%02d,%s,%s' % (school[0], i, school, day, code, 'Y' if i < 2 else 'N'))
    return '\n'.join(rows) + '\n'


def test_rates_hide_small_numbers():
    put('a.csv', many_students({'North': 10, 'South': 8, 'East': 2}))
    report = written('check', '--format', 'json', 'a.csv').json()
    result = written('check', '--format', 'rates', 'a.csv')
    equal(result.out.split('\n')[0], RATES_HEADER, 'header')
    rows = result.rows()
    equal([r['table'] for r in rows if r['table'] != 'month'], ['school'] * 3 + ['district'] + ['group'] * 2, 'tables')
    schools = {r['school']: r for r in rows if r['table'] == 'school'}
    hidden = {s['school'] for s in report['schools'] if s['suppressed']}
    # East has fewer than six; hidden alone it could be worked out, so of the others, equally large, the first by name.
    equal(sorted(hidden), ['East', 'North'], 'suppressed')
    numbers = ('students', 'chronic', 'rate', 'review_team', 'high', 'attendance_rate')
    for school, row in schools.items():
        if school in hidden:
            equal([row[k] for k in numbers], ['*'] * 6, 'numbers of ' + school)
        else:
            # South: 24 days of 300 lost; 8 of 30 chronic.
            equal([row[k] for k in numbers], ['30', '8', '0.2667', 'true', 'true', '0.92'], 'numbers of ' + school)
    groups = [r for r in rows if r['table'] == 'group']
    equal([(r['group'], r['value']) for r in groups], [('el', 'N'), ('el', 'Y')], 'groups')
    equal([[r[k] for k in ('students', 'chronic', 'rate', 'attendance_rate')] for r in groups], [['*'] * 4] * 2, 'small groups')
    district = [r for r in rows if r['table'] == 'district'][0]
    equal([district[k] for k in ('students', 'chronic', 'rate', 'requirement')],
          ['90', '20', '0.2222', 'district_or_school_teams'], 'district')
    equal([r['month'] for r in rows if r['table'] == 'month'], ['2024-09'] * 4, 'months')
    for word in ('N00', 'S00', 'E00'):
        check(word not in result.out, 'a student ID stands in the rates')


def test_rates_hide_a_month_that_tells_of_one_school():
    lines = ['student_id,date,code,school,grade']
    for school, children, grade in (('North', 30, '5'), ('South', 30, '5'), ('Little', 3, 'PK')):
        for i in range(children):
            for day in range(3, 7):
                lines.append('%s%02d,2024-09-%02d,%s,%s,%s' % (school[0], i, day, 'A' if i < 8 and day < 5 else 'P', school, grade))
    put('a.csv', '\n'.join(lines) + '\n')
    rows = written('check', '--format', 'rates', 'a.csv').rows()
    # Little has prekindergarten alone, so it has no rate; all schools less the two others would be its month.
    equal([(r['school'], r['days_enrolled'], r['days_absent'], r['attendance_rate']) for r in rows if r['table'] == 'month'],
          [('', '*', '*', '*'), ('Little', '*', '*', '*'), ('North', '120', '16', '0.8667'), ('South', '120', '16', '0.8667')],
          'months')
    equal([r['students'] for r in rows if r['table'] == 'district'], ['60'], 'district')


def test_rates_need_a_roster():
    refused(1, ['roster'], 'check', '--format', 'rates', put('a.csv', ATTENDANCE))
    files = school_files()
    written('check', '--format', 'rates', *files)
    report = written('check', '--format', 'json', 'a.csv').json()
    check('no_roster' in kinds(report), 'the report says so')
    equal((report['district']['rate'], report['schools'][0]['rate'] if report['schools'] else None), (None, None), 'rates')


def test_problems_has_a_line_a_row():
    put('a.csv', 'student_id,date,code,documentation\n'   # row
                 '1,2025-02-30,A,\n'                       # 2 no such day
                 ',2025-03-03,A,\n'                        # 3 nobody
                 '1,2025-03-03,ZZ,\n'                      # 4 unknown
                 '1,2025-03-04,ZZ,\n'                      # 5 unknown
                 '2,2025-03-04,A,letter\n'                 # 6 unknown documentation
                 '2,2025-03-08,A,\n'                       # 7 a Saturday
                 '2,2019-03-08,A,\n')                      # 8 a year without rules
    put('c.csv', 'date,type\n2024-09-03,first_day\n2025-06-13,last_day\n')
    put('r.csv', 'student_id,grade,entry_date\n1,5,2024-09-03\n2,5,2024-09-03\n')
    result = written('check', '--format', 'problems', 'a.csv', 'c.csv', 'r.csv')
    equal(result.out.split('\n')[0], PROBLEMS_HEADER, 'header')
    rows = result.rows()
    by_row = [(r['file'], int(r['row']), r['kind'], r['value']) for r in rows if r['row']]
    equal(by_row, [('a.csv', 2, 'bad_date', '2025-02-30'), ('a.csv', 3, 'missing_student_id', ''),
                   ('a.csv', 4, 'unknown_code', 'ZZ'), ('a.csv', 5, 'unknown_code', 'ZZ'),
                   ('a.csv', 6, 'unknown_documentation', 'letter'), ('a.csv', 7, 'not_a_school_day', '2025-03-08'),
                   ('a.csv', 8, 'no_rules', '2018-19')], 'one line a row')
    for row in rows:
        check(row['message'] and row['suggestion'] and '\n' not in row['message'], 'message and suggestion of ' + row['kind'])
    equal([r['column'] for r in rows if r['row']][:4], ['date', 'student_id', 'code', 'code'], 'columns')
    report = written('check', '--format', 'json', 'a.csv', 'c.csv', 'r.csv').json()
    equal(sorted(set(r['kind'] for r in rows)), sorted(set(kinds(report))), 'the kinds of the report')
    put('clean.csv', 'student_id,date,code,documentation\n1,2025-03-03,MHW,parent\n1,2025-03-05,ILL,parent\n')
    put('r1.csv', 'student_id,grade,entry_date\n1,5,2024-09-03\n')
    equal(written('check', '--format', 'problems', 'clean.csv', 'c.csv', 'r1.csv').out,
          PROBLEMS_HEADER + '\n', 'a fix list with nothing on it')


def test_the_fix_list_is_complete_where_the_report_stops():
    many = 1205
    put('a.csv', 'student_id,date,code\n' + ''.join('1,day %d,A\n' % i for i in range(many)) + '1,2025-03-03,A\n')
    report = written('check', '--format', 'json', 'a.csv').json()
    equal(kinds(report).count('bad_date'), 1000, 'listed problems')
    equal([(p['value'], p['count']) for p in report['problems'] if p['kind'] == 'too_many'], [('bad_date', 205)], 'too_many')
    rows = written('check', '--format', 'problems', 'a.csv').rows()
    equal([int(r['row']) for r in rows if r['kind'] == 'bad_date'], list(range(2, 2 + many)), 'rows of the fix list')
    put('b.csv', 'student_id,date,code\n' + ''.join('%d,2025-03-03,ZZ\n' % i for i in range(150)))
    report = written('check', '--format', 'json', 'b.csv').json()
    unknown = [p for p in report['problems'] if p['kind'] == 'unknown_code'][0]
    equal((unknown['row'], unknown['count'], len(unknown['rows'])), (2, 150, 100), 'row, count and rows')
    rows = written('check', '--format', 'problems', 'b.csv').rows()
    equal(len([r for r in rows if r['kind'] == 'unknown_code']), 150, 'lines of the fix list')


def test_text_is_readable():
    text = written('check', *school_files()).out
    equal(written('check', '--format', 'text', *school_files()).out, text, 'text is the default')
    for part in ('attendance.csv', 'Ada Cole', '0042', '2 of 4 days missed', '2024-09-05', 'Tier 3', 'wellness', 'North'):
        check(part in text, 'the text lacks %r' % part)
    check('\x1b' not in text and '\t' not in text, 'plain characters')
    check('null' not in text and 'std::' not in text, 'no words of a program')


def test_text_says_what_is_not_in_the_file():
    days = [d for d in range(2, 21) if d not in (7, 8, 14, 15)]
    put('a.csv', 'student_id,date,code\n' + ''.join(
        '%d,2024-09-%02d,%s\n' % (s, d, 'A' if s == 1 and d < 10 else 'P') for s in (1, 2) for d in days))
    text = written('check', 'a.csv').out
    check('truancy: not in this file' in text, 'truancy is not in this file')
    check('Family meeting' not in text, 'no trigger is shown')
    report = written('check', '--format', 'json', 'a.csv').json()
    equal([(c['answer']) for c in report['can_tell'] if c['about'] == 'truancy'], ['no'], 'can_tell')
    check('single_code' in kinds(report), 'single_code')
    with_documentation = put('b.csv', 'student_id,date,code,documentation\n1,2024-09-05,A,none\n')
    check('truancy: not in this file' not in written('check', with_documentation).out, 'only where it is so')


# A daily file of two months: remote and suspended days, a student who comes later, a transfer, one without a birth date.
DAILY = 'student_id,date,code,school,birth_date\n' + ''.join(
    '%s,%s,%s,%s,%s\n' % (sid, date, code, school, born)
    for sid, born, days in [
        ('0042', '2014-07-15', [('2024-09-26', 'P', 'North'), ('2024-09-27', 'A', 'North'), ('2024-09-30', 'P', 'South'),
                                ('2024-10-01', 'DLP', 'South'), ('2024-10-02', 'DLA', 'South'), ('2024-10-03', 'OSS', 'South')]),
        ('7', '', [('2024-10-01', 'T', 'North'), ('2024-10-02', 'P', 'North'), ('2024-10-03', 'P', 'North')]),
        ('1234567890', '2012-12-01', [(d, 'P', 'North') for d in ('2024-09-26', '2024-09-27', '2024-09-30', '2024-10-01',
                                                                  '2024-10-02', '2024-10-03')])]
    for date, code, school in days)
PSIS = ('064      00420715201409202403020000\n'
        '064      00420715201410202401000201\n'
        '06412345678901201201209202403030000\n'
        '06412345678901201201210202403030000\n'
        '064         7        10202403030000\n')


def test_psis_of_absences_says_what_the_file_lacks():
    put('absences.csv', 'student_id,date,code\n0042,2024-09-13,UA\n0043,2024-09-16,UA\n')
    put('calendar.csv', 'date,type\n2024-09-03,first_day\n2025-06-13,last_day\n')
    words = ('check', '--format', 'psis', '--district', '064', 'absences.csv')
    for more, says in (((), 'there is no roster and no calendar.'),
                       (('calendar.csv',), 'Students never absent are not in this file: there is no roster.')):
        result = call(*words, *more)
        equal(result.status, 0, 'exit status')
        check(result.out.startswith('064      0042        092024'), 'the file is written')
        check(result.err.startswith('rollcall: ') and says in result.err and result.err.count('\n') == 1,
              'one sentence: ' + result.err)


def test_psis_is_written_and_read_back_as_the_same_days():
    put('days.csv', DAILY)
    equal(written('check', '--format', 'psis', '--district', '064', 'days.csv').out, PSIS, 'the file')
    put('p.json', '{"profile": 1, "psis": {"district": "064"}}')
    equal(written('check', '--format', 'psis', '--profile', 'p.json', 'days.csv').out, PSIS, "the profile's district")
    equal(written('check', '--format', 'psis', '--profile', 'p.json', '--district', '9A9', 'days.csv').out,
          PSIS.replace('064', '9A9'), 'the option goes first')
    written('check', '--format', 'psis', '--district', '064', '-o', 'psis.txt', 'days.csv')
    equal(get('psis.txt').decode('ascii'), PSIS, '-o')
    by_day = written('check', '--format', 'json', 'days.csv').json()
    by_month = written('check', '--format', 'json', 'psis.txt').json()
    equal([(f['role'], f['shape'], f['rows'], f['rows_left_out']) for f in by_month['files']], [('totals', None, 5, 0)], 'files')
    equal(by_month['as_of'], '2024-10-31', 'the last day of the latest month')
    keys = ('student_id', 'school_year', 'days_enrolled', 'days_absent', 'absence_rate', 'chronic', 'band')
    equal([[s[k] for k in keys] for s in by_month['students']], [[s[k] for k in keys] for s in by_day['students']], 'students')
    months = [m for m in by_day['months'] if m['school'] is None]
    equal(by_month['months'], months, 'months')
    equal([(m['month'], m['days_enrolled'], m['days_absent'], m['remote_days_enrolled'], m['remote_days_absent']) for m in months],
          [('2024-09', 6, 1, 0, 0), ('2024-10', 9, 2, 2, 1)], 'what the months must be')
    equal(written('check', '--format', 'psis', '--district', '064', 'psis.txt').out, PSIS, 'written again from the months')
    # As nine fields, with a header and without.
    fields = [','.join(line[a:b].strip() for a, b in zip((0, 3, 13, 21, 23, 27, 29, 31, 33), (3, 13, 21, 23, 27, 29, 31, 33, 35)))
              for line in PSIS.splitlines()]
    head = ('Reporting District,SASID,Date of Birth,Month of Membership,Year of Membership,Days In-Person Membership,'
            'Days In-Person Attendance,Days Remote Membership,Days Remote Attendance')
    for lines in (fields, [head] + fields):
        put('nine.csv', '\n'.join(lines) + '\n')
        equal(written('check', '--format', 'psis', '--district', '064', 'nine.csv').out, PSIS, 'from nine fields')


def test_psis_is_refused_where_it_would_be_a_guess():
    put('days.csv', DAILY)
    psis = ['check', '--format', 'psis', '--district', '064']
    refused(1, ["district's number", '--district', 'profile'], 'check', '--format', 'psis', 'days.csv')
    for wrong in ('64', '0644', '06-', '06 '):
        refused(2, ["'%s'" % wrong, '--district', 'three'], 'check', '--format', 'psis', '--district', wrong, 'days.csv')
    refused(2, ["takes no option '--district'"], 'codes', '--district', '064', 'days.csv')
    refused(1, ['1 day is', 'the code "ZZ"', 'profile'], *psis, put('open.csv', 'student_id,date,code\n1,2024-09-05,ZZ\n1,2024-09-06,P\n'))
    put('p.json', '{"profile": 1, "codes": {"ZZ": "absent_unverified"}}')
    equal(written(*psis, '--profile', 'p.json', 'open.csv').out, '064         1        09202402010000\n', 'once the code is known')
    refused(1, ['"S1"', 'SASID'], *psis, put('id.csv', 'student_id,date,code\nS1,2024-09-05,P\n'))
    refused(1, ['"12345678901"', 'ten'], *psis, put('long.csv', 'student_id,date,code\n12345678901,2024-09-05,P\n'))
    refused(1, ['student 8', '2024-25', 'month'], *psis, 'days.csv',
            put('year.csv', 'student_id,days_enrolled,days_absent,school_year\n8,180,9,2024-25\n'))
    refused(1, ["district's number"], 'check', '--format', 'psis', '-o', 'out.txt', 'days.csv')
    check(not os.path.exists('out.txt'), 'nothing is left behind')


# A row a student, a column a date.
GRID = ('student_id,name,2024-09-26,2024-09-27,2024-09-30\n'
        '0042,Ada Cole,P,A,P\n'
        '7,Ben Diaz,P,,P\n')


def test_a_grid_is_read_as_a_daily_file():
    report = written('check', '--format', 'json', put('grid.csv', GRID)).json()
    equal([(f['role'], f['shape']) for f in report['files']], [('grid', 'grid')], 'files')
    equal(report['as_of'], '2024-09-30', 'as of')
    equal([(s['student_id'], s['name'], s['days_enrolled'], s['days_absent'], s['open_days']) for s in report['students']],
          [('0042', 'Ada Cole', 3, 1, 0), ('7', 'Ben Diaz', 2, 0, 0)], 'students')
    equal([(p['kind'], p['count'], p['students']) for p in report['problems'] if p['kind'] in ('missing_day', 'unknown_code')],
          [('missing_day', 1, [{'student_id': '7', 'date': '2024-09-27'}])], 'an empty cell is a missing day')
    equal([c['code'] for c in json.loads(written('view', 'codes', 'grid.csv').out)], ['', 'A', 'P'], 'codes')
    check('an empty cell of a grid' in written('codes', 'grid.csv').out, 'empty cells are listed')
    rows = written('check', '--format', 'problems', 'grid.csv').rows()
    check('unknown_code' not in [r['kind'] for r in rows], 'the fix list has no blank code either')
    put('p.json', '{"profile": 1, "codes": {"": "present"}}')
    report = written('check', '--format', 'json', '--profile', 'p.json', 'grid.csv').json()
    equal([(s['student_id'], s['days_enrolled'], s['days_absent']) for s in report['students']], [('0042', 3, 1), ('7', 3, 0)],
          'where the profile says what it means')
    check('(blank)' in written('codes', '--profile', 'p.json', 'grid.csv').out, 'then it is a code')
    put('all.csv', 'student_id,2024-09-26,2024-09-27\n1,,\n2,,\n')
    refused(1, ['blank', 'profile'], 'check', 'all.csv')


def test_a_list_taken_as_a_grid_is_daily():
    put('list.csv', 'student_id,date,code\n1,2024-09-26,A\n1,2024-09-27,A\n1,2024-09-30,P\n')
    report = written('check', '--format', 'json', '--shape', 'grid', 'list.csv').json()
    equal([(f['role'], f['shape']) for f in report['files']], [('attendance', 'grid')], 'files')
    equal([(s['days_enrolled'], s['days_absent']) for s in report['students']], [(3, 2)], 'students')


def test_counts_of_months_that_disagree_are_named_with_their_rows():
    put('psis.txt', '064         1        09202420180000\n'
                    '064         1        09202419190000\n'
                    '064         1        10202405050000\n')
    put('calendar.csv', 'date,type\n' + ''.join('2024-%s,school\n' % d for d in ('09-03', '10-01', '10-02', '10-03', '10-04')))
    report = written('check', '--format', 'json', 'psis.txt', 'calendar.csv').json()
    equal([(s['days_enrolled'], s['days_absent']) for s in report['students']], [(25, 2)], 'the row with more membership')
    want = [('conflicting_rows', 2, '2024-09'), ('malformed_row', 1, '20 days in 2024-09; calendar: 1'),
            ('malformed_row', 3, '5 days in 2024-10; calendar: 4')]
    equal(sorted((p['kind'], p['row'], p['value']) for p in report['problems'] if p['file'] == 'psis.txt'), want, 'problems')
    rows = written('check', '--format', 'problems', 'psis.txt', 'calendar.csv').rows()
    equal(sorted((r['kind'], int(r['row']), r['value']) for r in rows if r['file'] == 'psis.txt'), want, 'the fix list')


def test_a_profile_among_the_files_is_told_so():
    put('a.csv', ATTENDANCE)
    for text in ('{"profile": 1}', '\ufeff\n  {\n "profile": 1,\n "columns": {"student_id": "x", "date": "y", "code": "z"}\n}\n'):
        put('district.json', text)
        for verb in (['check'], ['codes'], ['view', 'summary'], ['check', '--format', 'problems']):
            refused(1, ['district.json', 'looks like a profile', '--profile'], *verb, 'a.csv', 'district.json')
            refused(1, ['district.json', 'looks like a profile', '--profile'], *verb, 'district.json', 'a.csv')
    refused(1, ['looks like a profile'], 'check', '-', stdin=b'{"profile": 1}')


def test_cells_are_no_formulas():
    name, school, code = '=HYPERLINK("http://x","y")', '@SUM(1)', '+1'
    put('a.csv', 'student_id,date,code,name,school\n-5,2025-03-03,%s,"%s",%s\n-5,2025-03-04,A,"%s",%s\n'
        % (code, name.replace('"', '""'), school, name.replace('"', '""'), school))
    put('r.csv', 'student_id,grade\n-5,5\n')
    row = written('check', '--format', 'csv', 'a.csv', 'r.csv').rows()[0]
    equal((row['student_id'], row['name'], row['school']), ("'-5", "'" + name, "'" + school), 'csv')
    row = written('check', '--format', 'absences-csv', 'a.csv', 'r.csv').rows()[0]
    equal((row['student_id'], row['name'], row['school']), ("'-5", "'" + name, "'" + school), 'absences-csv')
    equal([r['school'] for r in written('check', '--format', 'rates', 'a.csv', 'r.csv').rows() if r['table'] == 'school'],
          ["'" + school], 'rates')
    rows = written('check', '--format', 'problems', 'a.csv', 'r.csv').rows()
    values = [r['value'] for r in rows if r['kind'] == 'unknown_code']
    equal(values, ["'+1"], 'problems')
    report = written('check', '--format', 'json', 'a.csv', 'r.csv').json()
    equal((report['students'][0]['student_id'], report['students'][0]['name']), ('-5', name), 'json keeps them as they are')


def test_line_ends_and_quotes_stay_in_cells():
    put('a.csv', 'student_id,date,code,name,school\n1,2025-03-03,A,"Lee, ""Jo""\nAnn",North\n')
    result = written('check', '--format', 'csv', 'a.csv')
    check('"Lee, ""Jo""\nAnn"' in result.out, 'quoted as RFC 4180 does')
    equal(result.rows()[0]['name'], 'Lee, "Jo"\nAnn', 'the cell')
    check('Lee, "Jo" Ann' in written('check', 'a.csv').out, 'a name of two lines is one line in the text')


def test_two_runs_give_the_same_bytes():
    for name in ('whole-class', 'unknown-code', 'transfer'):
        words = example(name)
        for fmt in FORMATS:
            first = call('check', '--format', fmt, *words)
            second = call('check', '--format', fmt, *words)
            equal((first.status, second.bytes == first.bytes, first.err), (0, True, ''), '%s as %s' % (name, fmt))
    equal(written('rules', '--format', 'json').bytes, written('rules', '--format', 'json').bytes, 'rules')


def test_the_order_of_files_and_rows_does_not_matter():
    files = school_files()
    want = written('check', '--format', 'json', *files).json()
    got = written('check', '--format', 'json', *reversed(files)).json()
    lines = ATTENDANCE.split('\n')
    put('attendance.csv', '\n'.join([lines[0]] + lines[3:0:-1]) + '\n')
    turned = written('check', '--format', 'json', *files).json()
    for key in REPORT_KEYS:
        if key not in ('files', 'problems'):
            equal(got[key], want[key], key + ' with the files in another order')
            equal(turned[key], want[key], key + ' with the rows in another order')


# The other verbs.

def test_codes_lists_what_each_code_means():
    put('a.csv', 'student_id,date,code\n1,2024-09-05,MHW\n1,2024-09-06,S\n2,2024-09-06,S\n2,2024-09-09,ZZ\n2,2024-09-10,\n')
    text = written('codes', 'a.csv').out
    lines = {line.split()[0]: line.split() for line in text.split('\n') if line}
    equal(lines['MHW'][1:3], ['1', 'mhw'], 'MHW')
    equal(lines['S'][1:3], ['2', 'unknown'], 'S is asked about')
    equal(lines['ZZ'][1:3], ['1', 'unknown'], 'ZZ')
    equal(lines['(blank)'][1:3], ['1', 'unknown'], 'blank')
    put('p.json', '{"profile": 1, "codes": {"S": "illness", "ZZ": {"kind": "illness", "documentation": "medical"}}}')
    text = written('codes', '--profile', 'p.json', 'a.csv').out
    lines = {line.split()[0]: line.split() for line in text.split('\n') if line}
    equal((lines['S'][2], lines['ZZ'][2]), ('illness', 'illness'), 'as the profile says')
    seen = written('view', 'codes', '--profile', 'p.json', 'a.csv').json()
    equal([(c['code'], c['count'], c['kind'], c['known']) for c in seen],
          [('', 1, 'unknown', False), ('MHW', 1, 'mhw', True), ('S', 2, 'illness', True), ('ZZ', 1, 'illness', True)],
          'view codes')
    equal([c['assumed_documentation'] for c in seen], [None, 'parent', 'parent', 'medical'], 'assumed documentation')


def test_rules_in_every_format_and_year():
    whole = written('rules', '--format', 'json').json()
    ids = [rule['id'] for rule in whole['rules']]
    equal(len(set(ids)), len(ids), 'ids stand once')
    for rule in whole['rules']:
        check(rule['title'] and rule['text'] and rule['sources'] and rule['tag'], 'title, text, sources, tag of ' + rule['id'])
    sources = {source['id'] for source in whole['sources']}
    for entry in whole['parameters']:
        check(entry['source'] in sources and entry['from'] and entry['checked_on'], 'source and dates of ' + entry['id'])
    equal(sorted(o['name'] for o in whole['options']),
          sorted(written('check', '--format', 'json', put('a.csv', ATTENDANCE)).json()['options']), 'options')
    check('MHW-3' not in [r['id'] for r in written('rules', '--year', '2020-21', '--format', 'json').json()['rules']],
          'wellness days are not in force in 2020-21')
    check('MHW-3' in [r['id'] for r in written('rules', '--year', '2021-22', '--format', 'json').json()['rules']],
          'wellness days are in force in 2021-22')
    equal(written('rules', '--year', '2024-25', '--format', 'json').json()['years'], ['2024-25'], 'years')
    equal(written('rules', '--format', 'text').out, written('rules').out, 'text is the default')
    not_computed = [rule['id'] for rule in whole['rules'] if not rule['computed']]
    check(not_computed, 'some rule of the rulebook is not computed')
    for words in ([], ['--year', '2024-25']):
        text, md = written('rules', *words).out, written('rules', '--format', 'md', *words).out
        listed = [r['id'] for r in written('rules', '--format', 'json', *words).json()['rules']]
        for rule in listed:
            check('\n%s  ' % rule in text, '%s is not in the text' % rule)
            check('\n## %s: ' % rule in md, '%s is not in the Markdown' % rule)
        equal(text.count('Not computed'), len([r for r in not_computed if r in listed]), 'marked as not computed')
        check(md.startswith('# ') and 'Not computed' in md and 'Source ' in md and 'Source ' in text, 'headings and sources')


def test_every_because_of_the_examples_is_explained():
    explained = {rule['id'] for rule in written('rules', '--format', 'json').json()['rules']}
    seen = set()
    for name in examples():
        for student in written('check', '--format', 'json', *example(name)).json()['students']:
            for absence in student['absences']:
                seen |= set(absence['because'] or [])
    check(len(seen) > 10, 'the examples show more than ten rules: %s' % sorted(seen))
    equal(sorted(seen - explained), [], 'ids that no rule explains')


def test_view_family_link_needs_no_attendance():
    put('calendar.csv', 'date,type\n2026-08-31,first_day\n2027-06-11,last_day\n')
    link = written('view', 'family_link', 'calendar.csv').json()
    equal(link['years'], [{'school_year': '2026-27', 'schools': [], 'rows': [
        {'date': '2026-08-31', 'type': 'first_day'}, {'date': '2027-06-11', 'type': 'last_day'}]}], 'years')


def test_view_summary_problems_files_and_rules():
    files = school_files()
    report = written('check', '--format', 'json', *files).json()
    summary = written('view', 'summary', *files).json()
    equal(list(summary), [k for k in REPORT_KEYS if k != 'students'] + ['counts'], 'keys of the summary')
    for key in summary:
        if key != 'counts':
            equal(summary[key], report[key], key)
    counts = summary['counts'][0]
    equal((counts['school_year'], counts['students'], counts['chronic'], counts['mhw_claimed']), ('2024-25', 3, 2, 1), 'counts')
    problems = written('view', 'problems', *files).json()
    equal([{k: v for k, v in p.items() if k != 'suggestion'} for p in problems], report['problems'], 'problems')
    check(all(p['suggestion'] for p in problems), 'suggestions')
    equal(written('view', 'files', *files).json(), report['files'], 'files')
    equal(written('view', 'rules', *files).json(), written('rules', '--format', 'json').json(), 'rules')


def test_views_of_the_files_as_they_were_read():
    put('a.csv', 'student_id,date,code,school\n0042,2024-09-03,A E,North\n7,2024-09-06,T-U,South\n')
    put('r.csv', 'student_id,grade\n7,5\n8,5\n')
    files = ['a.csv', 'r.csv']
    equal([(one['school'], one['last'], one['ends_before']) for one in written('view', 'coverage', *files).json()],
          [('North', '2024-09-03', 3), ('South', '2024-09-06', 0)], 'coverage')
    equal(written('view', 'ids', *files).json(),
          {'both': 1, 'attendance_only': {'count': 1, 'examples': ['0042']},
           'roster_only': {'count': 1, 'examples': ['8']}}, 'ids')
    draft = written('view', 'calendar_draft', *files).json()
    equal((draft['school_year'], draft['needed'], draft['first'], draft['last']), ('2024-25', True, '2024-09-03', None), 'draft')
    other = written('view', 'calendar_draft', '--filter', '{"school_year": "2023-24"}', *files).json()
    equal((other['school_year'], other['needed'], len(other['days'])), ('2023-24', False, 229), 'draft of 2023-24')
    refused(1, ['"year"'], 'view', 'calendar_draft', '--filter', '{"year": "2023-24"}', *files)
    codes = written('codes', 'a.csv').out
    check('absent_excused       A: absent, E: excused (Infinite Campus)' in codes, 'codes: ' + codes)
    check('tardy                T: tardy, U: unexcused (Infinite Campus)' in codes, 'codes: ' + codes)


def test_view_students_filters_and_sorts():
    files = school_files()
    report = written('check', '--format', 'json', *files).json()

    def page(**wanted):
        return written('view', 'students', '--filter', json.dumps(wanted), *files).json()

    def ids(answer):
        return [row['student_id'] for row in answer['rows']]
    answer = written('view', 'students', *files).json()
    equal((answer['total'], answer['offset'], ids(answer)), (3, 0, ['0042', '7', '8']), 'without a filter')
    for row in answer['rows']:
        student = report['students'][row['index']]
        equal(row['columns'], {}, 'columns that no rule reads, before anybody asks for them')
        equal(row['groups'], student.get('groups', {}), 'the groups of ' + row['student_id'])
        equal({k: v for k, v in row.items() if k not in ('index', 'columns', 'groups')},
              {k: v for k, v in student.items() if k not in ('absences', 'enrollments', 'groups')},
              'the row of ' + row['student_id'])
    equal(ids(page(search='ADA')), ['0042'], 'search in names, any case')
    equal(ids(page(search='7')), ['7'], 'search in IDs')
    equal(ids(page(search='nobody')), [], 'search for nobody')
    equal(ids(page(sort='days_absent', descending=True)), ['0042', '7', '8'], 'days absent, descending')
    equal(ids(page(sort='days_absent')), ['8', '7', '0042'], 'days absent')
    equal(ids(page(sort='grade', descending=True)), ['8', '7', '0042'], 'grade, descending')
    equal(ids(page(year='2024-25')), ['0042', '7', '8'], 'the year')
    equal(page(year='2023-24')['total'], 0, 'another year')
    answer = page(offset=1, limit=1)
    equal((answer['total'], answer['offset'], ids(answer)), (3, 1, ['7']), 'a page of one')
    equal(ids(page(offset=9)), [], 'beyond the end')
    for wrong, says in [({'colour': 1}, '"colour"'), ({'sort': 'hair'}, '"hair"'), ({'limit': -1}, '"limit"'),
                        ({'year': '2024'}, '"2024"'), ({'descending': 'yes'}, '"descending"')]:
        refused(1, [says], 'view', 'students', '--filter', json.dumps(wrong), *files)
    refused(1, ['JSON'], 'view', 'students', '--filter', 'x', *files)


def test_view_student_is_its_place_in_the_report():
    for words in (school_files(), example('friday-and-monday'), example('unknown-code')):
        text = written('check', '--format', 'json', *words).out
        report = json.loads(text)
        for s in report['students']:
            wanted = json.dumps({'student_id': s['student_id'], 'year': s['school_year']})
            shown = written('view', 'student', '--filter', wanted, *words).out
            equal(json.loads(shown), s, 'the student')
            check(shown.endswith('\n') and text.count('\n    ' + shown[:-1]) == 1, 'the very bytes of %s' % s['student_id'])
    files = school_files()
    equal(written('view', 'student', '--filter', '{"student_id":"9","year":"2024-25"}', *files).out, 'null\n', 'nobody')
    equal(written('view', 'student', '--filter', '{"student_id":"42","year":"2024-25"}', *files).out, 'null\n', 'zeros matter')
    refused(1, ['student_id', 'year'], 'view', 'student', *files)
    refused(1, ['"id"'], 'view', 'student', '--filter', '{"id":"7","year":"2024-25"}', *files)


# The week of an attendance team. School days from Tuesday, September 3, 2024, without October 14: 24 up to Friday,
# October 4, and 29 up to Friday, October 11.

WEEK_CALENDAR = 'date,type\n2024-09-03,first_day\n2024-10-14,no_school\n2025-06-13,last_day\n'


def week_rows(days):
    """Attendance rows of {student: 'CODE paper MM-DD MM-DD …; …'}; 'late:MM-DD' after a paper is the day it came."""
    rows = ['student_id,date,code,documentation,documented_on']
    for student, runs in days.items():
        for run in filter(None, runs.split('; ')):
            code, paper, *dates = run.split()
            paper, _, came = paper.partition('@')
            rows += ['%s,2024-%s,%s,%s,%s' % (student, date, code, paper, came and '2024-' + came) for date in dates]
    return '\n'.join(rows) + '\n'


def week_roster(students):
    rows = ['student_id,name,school,grade,birth_date,entry_date']
    rows += ['%s,Student %s,%s,5,2014-01-15,2024-%s' % (s, s, school, entry) for s, (school, entry) in students.items()]
    return '\n'.join(rows) + '\n'


def week_files(prefix, days, students):
    return [put(prefix + 'attendance.csv', week_rows(days)), put(prefix + 'roster.csv', week_roster(students)),
            put(prefix + 'calendar.csv', WEEK_CALENDAR)]


AGENDA_DAYS = {
    'A01': 'ILL parent 09-10 09-12 10-08',
    'A02': 'ILL parent 09-04 09-05 09-06 09-09 10-07 10-08',
    'A03': 'ILL parent 09-04 10-09',
    'A04': 'ILL parent 09-04 09-05 09-06 09-09 09-10',
    'A05': 'ILL parent 09-04 09-05 09-06',
    'A06': 'A none 09-24 09-26 09-27 09-30',
    'A07': 'A none 09-04 09-05 09-06 09-09',
    'A08': 'A none 09-18 09-19 09-20 09-23',
    'A09': 'T none 09-05 09-12 10-10',
    'A11': 'T none 09-05 09-12 09-19 09-26',
    'A12': 'ILL parent 09-05 09-12',
    'B01': 'MHW parent 10-09',
    'B02': 'ILL parent 09-24 10-02 10-08 10-10'}
AGENDA_STUDENTS = dict({'A%02d' % n: ('North', '09-03') for n in range(1, 13)}, B01=('South', '09-03'), B02=('South', '09-23'))


def agenda(*words, **wanted):
    """The agenda, and its sections by kind."""
    answer = written('view', 'agenda', '--filter', json.dumps(wanted), *words).json()
    return answer, {section['kind']: section for section in answer['sections']}


def ids(section):
    return [row['student_id'] for row in section['rows']]


def fields(section, *names):
    return [tuple(row[name] for name in names) for row in section['rows']]


def test_agenda_of_a_week():
    files = week_files('', AGENDA_DAYS, AGENDA_STUDENTS)
    answer, of = agenda('--as-of', '2024-10-11', *files)
    equal(list(of), ['meetings', 'notes', 'at_20', 'at_10', 'check_ins', 'rising', 'improved', 'late', 'early_signs'], 'sections')
    equal((answer['school_year'], answer['as_of'], answer['students'], answer['schools']),
          ('2024-25', '2024-10-11', 14, ['North', 'South']), 'of whom')
    equal(answer['since'], {'day': '2024-10-07', 'basis': 'school_days', 'school_days': 5, 'assumed': False, 'report': None,
                            'unused': None}, 'since when')
    equal(answer['until'], '2024-10-21', 'the fifth school day from now: the 14th is none')
    # Four unexcused on September 23: notes could come until October 8, so it is sure only since. On September 30: the run
    # of the 26th to the 30th can be excused until October 16. A07's was sure, and due, long before: it is counted alone.
    meetings = of['meetings']
    equal(fields(meetings, 'student_id', 'date', 'meeting_by', 'sure', 'passed', 'new', 'new_sure'),
          [('A08', '2024-09-23', '2024-10-07', True, True, False, True),
           ('A06', '2024-09-30', '2024-10-15', False, False, False, False)], 'meetings')
    equal(fields(meetings, 'rules'), [(['calendar_month', 'rolling_30'],)] * 2, 'triggers of a day are one meeting')
    equal((meetings['sure'], meetings['earlier'], meetings['total'], meetings['students']), (1, 1, 2, 2), 'counts of meetings')
    equal(fields(of['notes'], 'student_id', 'until', 'dates', 'needs'),
          [('A06', '2024-10-16', ['2024-09-26', '2024-09-27', '2024-09-30'], ['documentation'])], 'notes')
    equal((of['notes']['notes'], of['notes']['open']), (3, 3), 'counts of notes')
    equal(fields(of['at_20'], 'student_id', 'days_absent', 'days_enrolled', 'then'),
          [('A02', 6, 29, {'days_enrolled': 24, 'days_absent': 4})], 'newly at 20 %')
    equal(fields(of['at_10'], 'student_id', 'days_absent', 'then'), [('A01', 3, {'days_enrolled': 24, 'days_absent': 2})],
          'newly at 10 %')
    equal(fields(of['check_ins'], 'student_id', 'date', 'mhw'), [('B01', '2024-10-09', 'valid')], 'wellness days')
    equal(fields(of['rising'], 'student_id', 'days_absent', 'then'), [('A03', 2, {'days_enrolled': 24, 'days_absent': 1})],
          'rising; A12 has as many days and a lower rate than before')
    equal(fields(of['improved'], 'student_id', 'how'),
          [('A04', 'below_20'), ('A05', 'every_day'), ('A06', 'every_day'), ('A07', 'every_day'), ('A08', 'every_day')], 'improved')
    equal(fields(of['late'], 'student_id', 'days_tardy', 'days_tardy_new'), [('A09', 3, 1)], 'late, and late again')
    equal(fields(of['early_signs'], 'student_id', 'days_absent', 'days_enrolled', 'new'), [('B02', 4, 15, True)],
          'four absences in the second month, 15 days enrolled')
    equal((answer['months'], answer['early_signs'], answer['settled_from']), (2, 2, 20), 'what early signs rest on')


def test_agenda_sums_meet_the_report():
    files = week_files('', AGENDA_DAYS, AGENDA_STUDENTS)
    report = written('check', '--format', 'json', '--as-of', '2024-10-11', *files).json()
    _, of = agenda('--as-of', '2024-10-11', *files)
    sure = {(s['student_id'], t['date']) for s in report['students'] for t in s['truancy']['triggers'] if not t.get('provisional')}
    equal(of['meetings']['sure'] + of['meetings']['earlier'], len(sure), 'sure meetings')
    opened = [a for s in report['students'] for a in s['absences'] if a['curable_until']]
    equal(of['notes']['open'], len(opened), 'open notes')
    _, north = agenda('--as-of', '2024-10-11', *files, school='North')
    _, south = agenda('--as-of', '2024-10-11', *files, school='South')
    for kind, section in of.items():
        equal(north[kind]['total'] + south[kind]['total'], section['total'], 'North and South: ' + kind)
    equal(agenda('--as-of', '2024-10-11', *files, school='West')[0]['students'], 0, 'no such school')


def test_agenda_room_and_window():
    files = week_files('', AGENDA_DAYS, AGENDA_STUDENTS)
    # One row each in turn: nine sections, so that twelve rows are one more for the first ones that have more.
    _, of = agenda('--as-of', '2024-10-11', *files, rows=11)
    equal([len(section['rows']) for section in of.values()], [2, 1, 1, 1, 1, 1, 2, 1, 1], 'rows in the room for eleven')
    equal(of['improved']['total'], 5, 'the total stays')
    # September 30 began ten school days: then A01 had 2 of 19 days and no rate to speak of.
    answer, of = agenda('--as-of', '2024-10-11', *files, days=10)
    equal((answer['since']['day'], answer['since']['school_days']), ('2024-09-30', 10), 'the last ten school days')
    equal(sorted(ids(of['at_10'])), ['A01', 'A04', 'A05', 'A06', 'A07', 'A08'], 'from 20 days enrolled on')
    equal((of['rising']['total'], of['improved']['total']), (0, 0), 'nothing to compare a rate with')
    answer, _ = agenda('--as-of', '2024-09-04', *files)
    equal((answer['since']['day'], answer['since']['school_days']), ('2024-09-03', 2), 'the second day of school')
    refused(1, ['"days"'], 'view', 'agenda', '--filter', '{"days": 0}', *files)
    refused(1, ['"weeks"', 'school, days and rows'], 'view', 'agenda', '--filter', '{"weeks": 1}', *files)


def test_agenda_leaves_out_what_the_files_cannot_tell():
    put('a.csv', 'student_id,date,code\n' + ''.join('1,2024-09-%02d,A\n' % day for day in (4, 5, 6, 9)))
    answer, of = agenda('a.csv')
    for kind in ('meetings', 'notes', 'check_ins'):
        equal((of[kind]['answer'], of[kind]['total'], of[kind]['rows']), ('no', None, []), kind)
    equal((of['meetings']['lacks'], of['check_ins']['lacks']), (['documentation', 'reason'], ['codes']), 'what they lack')
    equal(answer['since']['assumed'], True, 'the calendar is assumed')
    put('t.csv', 'student_id,days_enrolled,days_absent,school_year\n1,100,10,2024-25\n')
    answer, of = agenda('t.csv')
    equal((answer['since']['day'], of['at_10']['answer'], of['at_10']['total']), (None, 'no', None), 'counts alone tell of no day')


WEEK_BEFORE = {
    'S1': 'A none 09-24 09-26 09-27 09-30',
    'S3': 'ILL parent 09-05',
    'S4': 'ILL parent 09-05 09-12 09-19',
    'S5': 'A none 09-20',
    'S8': 'ILL parent 09-04 09-11 09-18 09-25'}
WEEK_AFTER = {
    'S1': 'A none 09-24 09-30; A parent@10-09 09-26 09-27',
    'S2': 'A none 10-07 10-08 10-09 10-10',
    'S3': 'ILL parent 09-05 10-08',
    'S4': 'ILL parent 09-05 09-12',
    'S5': 'A none 09-20',
    'S8': 'ILL parent 09-04 09-11 09-18 09-25 10-08 10-09'}
WEEK_STUDENTS = {'S%d' % n: ('North', '09-03') for n in (1, 2, 3, 4, 5, 8)}


def two_weeks(*words):
    """The report of October 4, and the files of October 11."""
    before = week_files('then_', WEEK_BEFORE, dict(WEEK_STUDENTS, S6=('South', '09-03')))
    put('week.json', written('check', '--format', 'json', '--as-of', '2024-10-04', *words, *before).bytes)
    return week_files('now_', WEEK_AFTER, dict(WEEK_STUDENTS, S7=('South', '10-07')))


def since(*words, **wanted):
    answer = written('view', 'since', '--filter', json.dumps(wanted), '--as-of', '2024-10-11', *words).json()
    return answer, {section['kind']: section for section in answer['sections']}


def test_since_an_earlier_report():
    put('p.json', '{"profile": 1, "options": {"mhw.in_ordinal": false}}')
    files = two_weeks('--profile', 'p.json')
    answer, of = since('week.json', *files)
    equal(list(of), ['new_meetings', 'ended_meetings', 'at_20', 'at_10', 'at_5', 'below_10', 'notes', 'changed', 'entered', 'gone'],
          'sections')
    equal((answer['report']['name'], answer['report']['as_of'], answer['report']['students'], answer['as_of']),
          ('week.json', '2024-10-04', 7, '2024-10-11'), 'what is compared')
    equal(answer['options'], [{'option': 'mhw.in_ordinal', 'then': False, 'now': True}], 'options that differ')
    equal(fields(of['new_meetings'], 'student_id', 'date', 'meeting_by', 'sure', 'became_sure'),
          [('S2', '2024-10-10', '2024-10-25', False, False)], 'new meetings')
    ended = of['ended_meetings']
    equal(fields(ended, 'student_id', 'date', 'meeting_by', 'sure'), [('S1', '2024-09-30', '2024-10-15', False)], 'ended meetings')
    no_note = {'code': 'A', 'category': 'unexcused', 'provisional': True, 'mhw': None}
    note = {'code': 'A', 'category': 'excused', 'provisional': False, 'mhw': None}
    late = dict(no_note, provisional=False)
    paper = {'documentation': 'parent', 'documented_on': '2024-10-09'}
    equal(ended['rows'][0]['trail'], [{'date': '2024-09-26', 'was': no_note, 'is': note, 'paper': paper},
                                      {'date': '2024-09-27', 'was': no_note, 'is': note, 'paper': paper}], 'the notes that ended it')
    equal(fields(of['at_20'], 'student_id', 'days_absent', 'then'), [('S8', 6, {'days_enrolled': 24, 'days_absent': 4})], '20 %')
    equal(fields(of['at_10'], 'student_id', 'days_absent', 'then'), [('S2', 4, {'days_enrolled': 24, 'days_absent': 0})], '10 %')
    equal(fields(of['at_5'], 'student_id', 'days_absent', 'then'), [('S3', 2, {'days_enrolled': 24, 'days_absent': 1})], '5 %')
    equal(fields(of['below_10'], 'student_id', 'days_absent', 'then'), [('S4', 2, {'days_enrolled': 24, 'days_absent': 3})], 'below 10 %')
    equal(fields(of['notes'], 'student_id', 'date', 'until', 'was', 'is'),
          [('S1', '2024-09-24', '2024-10-09', no_note, late), ('S5', '2024-09-20', '2024-10-07', no_note, late)], 'notes come due')
    equal(fields(of['changed'], 'student_id', 'date', 'is'),
          [('S1', '2024-09-26', note), ('S1', '2024-09-27', note), ('S4', '2024-09-19', None)], 'rows that changed')
    equal((ids(of['entered']), ids(of['gone'])), (['S7'], ['S6']), 'entered and gone')
    equal(fields(of['gone'], 'name', 'school', 'days_enrolled'), [('Student S6', 'South', 24)], 'who is gone')
    _, of = since(*files, 'week.json', school='North')
    equal((of['changed']['total'], of['entered']['total'], of['gone']['total']), (3, 0, 0), 'of one school, the report last')


def test_since_the_same_report_nothing_has_changed():
    files = two_weeks()
    put('same.json', written('check', '--format', 'json', '--as-of', '2024-10-11', *files).bytes)
    answer, of = since('same.json', *files)
    equal(answer['options'], [], 'options')
    equal({kind: section['total'] for kind, section in of.items()}, dict.fromkeys(of, 0), 'totals')
    agenda_answer, _ = agenda('--as-of', '2024-10-11', 'same.json', *files)
    equal((agenda_answer['since']['basis'], agenda_answer['since']['unused']), ('school_days', 'same_day'), 'the agenda')


def test_agenda_since_an_earlier_report():
    files = two_weeks()
    answer, of = agenda('--as-of', '2024-10-11', 'week.json', *files)
    equal(answer['since'], {'day': '2024-10-05', 'basis': 'report', 'school_days': 5, 'assumed': False, 'report': 'week.json',
                            'unused': None}, 'since the report')
    equal((ids(of['at_20']), ids(of['at_10']), ids(of['rising'])), (['S8'], ['S2'], ['S3']), 'newly, since the report')
    equal(fields(of['meetings'], 'student_id', 'new'), [('S2', True)], 'a new meeting; the ended one is none')
    answer, _ = agenda('--as-of', '2024-10-02', 'week.json', *files)
    equal((answer['since']['basis'], answer['since']['unused']), ('school_days', 'later'), 'a later report is not compared with')


def test_an_earlier_report_refused():
    files = two_weeks()
    refused(1, ['no earlier report'], 'view', 'since', *files)
    refused(1, ['2024-10-04', '2024-10-03'], 'view', 'since', '--as-of', '2024-10-03', 'week.json', *files)
    refused(1, ['week.json', 'wrote', 'view since'], 'check', 'week.json', *files)
    whole = get('week.json').decode()
    for cut in (40, len(whole) // 2, len(whole) - 3):
        put('cut.json', whole[:cut])
        refused(1, ['cut.json', 'not whole'], 'view', 'since', 'cut.json', *files)
    put('two.json', whole.replace('"report": 1', '"report": 2', 1))
    refused(1, ['two.json', 'version 2'], 'view', 'since', 'two.json', *files)
    put('bare.json', '{"report": 1}')
    refused(1, ['bare.json', 'as-of day'], 'view', 'since', 'bare.json', *files)
    put('others.json', whole.replace('"student_id": "S', '"student_id": "X'))
    refused(1, ['others.json', 'no student ID in common'], 'view', 'since', '--as-of', '2024-10-11', 'others.json', *files)
    put('year.json', whole.replace('"school_year": "2024-25"', '"school_year": "2023-24"'))
    refused(1, ['year.json', '2024-25'], 'view', 'since', '--as-of', '2024-10-11', 'year.json', *files)


def main():
    global command, verbose, current
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--cmd', required=True)
    parser.add_argument('--only', help='only the tests whose name has this in it')
    parser.add_argument('-v', action='store_true', help='a line for each check')
    a = parser.parse_args()
    command = shlex.split(a.cmd)
    if os.path.exists(command[0]):
        command[0] = os.path.abspath(command[0])
    verbose = a.v
    home = os.getcwd()
    for name, test in list(globals().items()):
        if not name.startswith('test_') or (a.only and a.only not in name):
            continue
        current = name[5:]
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            try:
                test()
            except Exception:  # a test that falls over has failed, and the others still run
                check(False, traceback.format_exc(limit=-2).strip().replace('\n', ' | '))
            finally:
                os.chdir(home)
    print('%d passed, %d failed' % (passed, failed))
    return 0 if passed and not failed else 1


if __name__ == '__main__':
    sys.exit(main())
