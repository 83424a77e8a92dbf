#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Kinds of dirt together: the same invented rows, written in many ways at once, must give the same students.

    mix.py --cmd COMMAND [--seed N] [--count N] [--keep FOLDER]

Each case draws a delimiter, encoding, line end, way of quoting and of writing dates, header names, an order of columns,
titles above, totals below, blank lines, blanks around cells and cells of no use.  A line per failing case with what was
drawn, then 'N passed, N failed'.
"""
import argparse
import datetime
import json
import os
import random
import shlex
import subprocess
import sys
import tempfile

FIELDS = ('student_id', 'name', 'school', 'grade', 'date', 'code')
HEADERS = {
    'student_id': ['student_id', 'Student ID', 'SASID', 'LASID', 'STUDENT NUMBER', '[Students]Student_Number', 'StudentUniqueId'],
    'name': ['name', 'Student Name', 'NAME', '[Students]LastFirst', 'Name View'],
    'school': ['school', 'School Name', 'Building', 'SCHOOL'],
    'grade': ['grade', 'Grade Level', 'GRADE', 'Gr'],
    'date': ['date', 'Attendance Date', 'ABSENCE_DATE', '[Attendance]Att_Date', 'Date of Absence'],
    'code': ['code', 'Attendance Code', 'ABSENCE CODE', '[Attendance_Code]Att_Code', 'Att. Code']}
NAMES = ['Cole, Ada', 'Ben Diaz', "O'Neil, Zoë", 'Total, Maria', 'Eve "Evie" Ross', 'Núñez; Ana', 'Smith | Lee', 'Report, Al', 'Jo', '']
CODES = ['A', 'AU', 'AE', 'MHW', 'ILL', 'T', 'VAC', 'A E', 'T-E']
DATES = {
    'ymd': lambda d: d.isoformat(), 'ymd/': lambda d: d.strftime('%Y/%m/%d'), 'compact': lambda d: d.strftime('%Y%m%d'),
    'mdy': lambda d: '%d/%d/%d' % (d.month, d.day, d.year), 'mdy-': lambda d: d.strftime('%m-%d-%Y'),
    'dmy': lambda d: d.strftime('%d/%m/%Y'), 'dmy.': lambda d: '%d.%d.%d' % (d.day, d.month, d.year),
    'mdy2': lambda d: '%d/%d/%02d' % (d.month, d.day, d.year % 100), 'dmy2': lambda d: d.strftime('%d/%m/%y'),
    'time': lambda d: d.isoformat() + 'T00:00:00.000Z', 'mdy time': lambda d: '%d/%d/%d 12:00:00 AM' % (d.month, d.day, d.year),
    'serial': lambda d: str((d - datetime.date(1899, 12, 30)).days), 'month': lambda d: d.strftime('%b %d, %Y'),
    'month2': lambda d: d.strftime('%d-%b-%y'), 'weekday': lambda d: d.strftime('%A, %B %d, %Y'), 'weekday2': lambda d: d.strftime('%a %m/%d/%Y')}
ENCODINGS = ['utf-8', 'utf-8', 'utf-8-sig', 'utf-16', 'utf-16-be mark', 'cp1252']
ENDS = ['\n', '\n', '\r\n', '\r\n', '\r', 'mixed']
TITLES = [[], [], ['Attendance of all schools', ''], ['Run on: 10/01/2024 by: Office', '', ''], ['', '']]
TOTALS = [[], [], ['', 'Total rows: 40'], ['Grand Total'], ['', 'End of report']]


def rows_of(draw):
    """Some students' absences; every column of dates has a day above the twelfth."""
    students = []
    for i in range(draw.randint(3, 8)):
        students.append((draw.choice(['%04d', 'S-%d', '%d', '9007199254740%03d']) % (i * 7 + 1), draw.choice(NAMES),
                         draw.choice(['North', 'South', 'West']), draw.choice(['K', '5', '08', '12', 'PK'])))
    days = [datetime.date(2024, 9, 9) + datetime.timedelta(days=n) for n in range(40)]
    days = [d for d in days if d.weekday() < 5 and d != datetime.date(2024, 10, 14)]
    rows = {}
    for student in students:
        for day in draw.sample(days, draw.randint(1, 6)) + [datetime.date(2024, 9, 13)]:
            rows[student[0], day] = dict(zip(FIELDS, student + (day, draw.choice(CODES))))
    rows = list(rows.values())
    draw.shuffle(rows)
    return rows


def plain(rows):
    lines = [','.join(FIELDS)]
    for row in rows:
        lines.append(','.join('"%s"' % str(row[f]).replace('"', '""') for f in FIELDS))
    return '\n'.join(lines).encode('utf-8') + b'\n'


def dirty(draw, rows):
    """The file's bytes and what was drawn."""
    delimiter = draw.choice(',,,\t;|')
    quoting = draw.choice(['needed', 'needed', 'all', 'backslash', 'single'])
    encoding, end, date = draw.choice(ENCODINGS), draw.choice(ENDS), draw.choice(sorted(DATES))
    titles, totals = draw.choice(TITLES), draw.choice(TOTALS)
    blanks, blank_lines, trailing, again = (draw.random() < 0.25 for _ in range(4))
    columns = list(FIELDS) + draw.sample(['teacher', 'comment', ''], draw.randint(0, 3))
    draw.shuffle(columns)
    names = {f: draw.choice(HEADERS[f]) for f in FIELDS}
    quote = "'" if quoting == 'single' else '"'

    def cell(text):
        bare = not set(text) & {delimiter, quote, '\n', '\r'} and text == text.strip()
        if quoting in ('all', 'single') or not bare:
            inner = text.replace(quote, '\\' + quote if quoting == 'backslash' else 2 * quote)
            text = quote + inner + quote
        return ' %s ' % text if blanks else text

    def line(cells):
        return delimiter.join(cells) + (delimiter if trailing else '')
    lines = [cell(t) if t and quoting == 'single' else t for t in titles]
    header = line([cell(names.get(c, c)) for c in columns])
    lines.append(header)
    for number, row in enumerate(rows):
        of_no_use = {'teacher': 'Hall, J', 'comment': draw.choice(['', 'rang at 8:10', 'two\nlines', 'a "word" here']), '': str(number)}
        lines.append(line([cell(DATES[date](row[c]) if c == 'date' else row.get(c, of_no_use.get(c, ''))) for c in columns]))
        if blank_lines and draw.random() < 0.2:
            lines.append(draw.choice(['', '   ', delimiter * 3]))
        if again and draw.random() < 0.2:
            lines.append(lines[-1])
    lines += totals
    ends = [draw.choice(['\n', '\r\n', '\r']) if end == 'mixed' else end for _ in lines]
    if draw.random() < 0.3:
        ends[-1] = ''
    text = ''.join(a + b for a, b in zip(lines, ends))
    if encoding == 'utf-16-be mark':
        content = ('\ufeff' + text).encode('utf-16-be')
    else:
        content = text.encode(encoding)
    drawn = {'delimiter': delimiter, 'quoting': quoting, 'encoding': encoding, 'end': end, 'date': date, 'titles': titles, 'totals': totals,
             'blanks': blanks, 'blank_lines': blank_lines, 'trailing': trailing, 'again': again, 'columns': columns, 'names': names}
    return content, drawn


def report_of(command, path):
    done = subprocess.run(command + ['check', '--format', 'json', path], capture_output=True, timeout=60)
    if done.returncode != 0:
        return None, 'exit status %d: %s' % (done.returncode, done.stderr.decode('utf-8', 'replace').strip()[-400:])
    return json.loads(done.stdout.decode('utf-8')), ''


def first_difference(want, got):
    for a, b in zip(want, got):
        if a != b:
            keys = [k for k in a if a[k] != b.get(k)]
            return '%s %s: %s: want %s, got %s' % (a['student_id'], a['school_year'], keys[0], json.dumps(a[keys[0]])[:200], json.dumps(b.get(keys[0]))[:200])
    return '%d and %d students' % (len(want), len(got))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--cmd', required=True)
    parser.add_argument('--seed', type=int, default=20241122)
    parser.add_argument('--count', type=int, default=150)
    parser.add_argument('--keep', help='failing files go there')
    a = parser.parse_args()
    command = shlex.split(a.cmd)
    passed = failed = 0
    for number in range(a.count):
        draw = random.Random('%d %d' % (a.seed, number))
        rows = rows_of(draw)
        content, drawn = dirty(draw, rows)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'attendance.csv')
            reports = []
            for bytes_ in (plain(rows), content):
                with open(path, 'wb') as f:
                    f.write(bytes_)
                reports.append(report_of(command, path))
        (want, wrong), (got, error) = reports
        if not wrong and not error:
            if want['students'] != got['students']:
                error = first_difference(want['students'], got['students'])
            elif got['files'][0]['rows_left_out'] != sum(1 for t in drawn['totals'] if t):
                error = '%d rows left out' % got['files'][0]['rows_left_out']
        if wrong or error:
            failed += 1
            print('FAIL seed %d, case %d: %s\n     %s' % (a.seed, number, wrong or error, json.dumps(drawn)))
            if a.keep:
                os.makedirs(a.keep, exist_ok=True)
                for name, bytes_ in (('%d.csv' % number, content), ('%d-plain.csv' % number, plain(rows))):
                    with open(os.path.join(a.keep, name), 'wb') as f:
                        f.write(bytes_)
        else:
            passed += 1
    print('%d passed, %d failed' % (passed, failed))
    return 0 if passed and not failed else 1


if __name__ == '__main__':
    sys.exit(main())
