#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Files of many thousands of rows through every build: the same bytes from all, whatever the pieces that they come in.

    builds.py --native COMMAND --node NODE --wasm FOLDER [--wasm FOLDER ...]

The cases are small; here a student repeats for a whole year, so that the ways by which the engine passes over rows that
are alike are really taken, and left again: other widths, other years, quotes, letters beyond ASCII, empty cells, line
ends of both kinds, rows too short and too long.  A line per failing file, then 'N passed, N failed'.
"""
import argparse
import concurrent.futures
import datetime
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
NODE_DOOR = os.path.join(HERE, 'rollcall_node.mjs')
SEED = 20261122
PIECES = ['61', '65521']
SCHOOLS = ['North', 'Lincoln Elementary', 'Núñez School', 'A very long name of a school, in two parts', 'St. "Anne"', '']
ORDERS = {'ymd': '%Y-%m-%d', 'mdy': '%m/%d/%Y', 'compact': '%Y%m%d'}


def school_days():
    day, days = datetime.date(2025, 8, 27), []
    while len(days) < 160:
        if day.weekday() < 5:
            days.append(day)
        day += datetime.timedelta(1)
    return days


def facts(draw, students):
    """[(ID, school, grade, day, code)], a student after another."""
    rows = []
    for i in range(students):
        width = draw.choice([1, 4, 9, 10, 15, 16, 17, 31, 33])
        student = str(i + 1).rjust(width, draw.choice('0S'))
        school, grade = draw.choice(SCHOOLS), draw.choice(['K', '5', '08', '12'])
        for day in school_days()[draw.choice([0, 0, 0, 40]):]:
            code = 'P' if draw.random() < 0.9 else draw.choice(['AU', 'ILL', 'MHW', 'T', 'ZZ', 'HOMEBOUND', ''])
            if draw.random() < 0.003:
                school = draw.choice(SCHOOLS)
            rows.append((student, school, grade, day, code))
            if draw.random() < 0.002:
                rows.append((student, school, grade, day, draw.choice(['P', 'AU'])))
    return rows


def cell(text, quoted):
    if quoted or any(c in text for c in ',"\n\r'):
        return '"%s"' % text.replace('"', '""')
    return text


def written(draw, rows, order, quoted, end, dirty):
    out = ['student_id,school,grade,date,code']
    for student, school, grade, day, code in rows:
        cells = [student, school, grade, day.strftime(ORDERS[order]), code]
        if dirty and draw.random() < 0.004:
            cells = draw.choice([cells[:3], cells + ['x'], [''] + cells[1:], cells[:3] + ['2026-02-31', code], [''] * 5, [c + ' ' for c in cells],
                                 cells[:4] + ['P\nP'], ['x' * 300] + cells[1:]])
        here = quoted if not dirty or draw.random() > 0.01 else not quoted
        out.append(','.join(cell(c, here) for c in cells))
    return (end.join(out) + draw.choice(['', end])).encode('utf-8')


def files(draw):
    """(name, bytes)"""
    rows = facts(draw, 60)
    by_date = sorted(rows, key=lambda row: row[3])
    mixed = rows[:]
    draw.shuffle(mixed)
    for name, which in (('by student', rows), ('by date', by_date), ('in no order', mixed)):
        yield name, written(draw, which, 'ymd', False, '\n', False)
        yield name + ', dirty', written(draw, which, 'ymd', False, '\n', True)
    for name, order, quoted, end in (('CRLF', 'ymd', False, '\r\n'), ('CR', 'ymd', False, '\r'), ('quoted', 'ymd', True, '\n'),
                                     ('quoted CRLF', 'mdy', True, '\r\n'), ('month first', 'mdy', False, '\n'),
                                     ('eight digits', 'compact', False, '\r\n')):
        yield name, written(draw, rows, order, quoted, end, False)
        yield name + ', dirty', written(draw, rows, order, quoted, end, True)
        yield name + ', by date', written(draw, by_date, order, quoted, end, True)


def run(doors, content):
    """What is wrong between the builds."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'rows.csv')
        with open(path, 'wb') as f:
            f.write(content)
        answers = []
        for name, command, env in doors:
            done = subprocess.run(command + ['check', '--format', 'json', path], capture_output=True, timeout=120, env=dict(os.environ, **env))
            answers.append((name, done.returncode, done.stdout, done.stderr))
    _, status, want, error = answers[0]
    if status != 0:
        return ['no report: %r' % error[-200:]]
    return ['%s gives something else' % name for name, *rest in answers[1:] if rest != [status, want, error]]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--native', required=True)
    parser.add_argument('--node', default='node')
    parser.add_argument('--wasm', action='append', default=[])
    a = parser.parse_args()
    doors = [('native', [os.path.abspath(a.native)], {})]
    for folder in a.wasm:
        for piece in PIECES:
            doors.append(('%s in pieces of %s' % (folder, piece), [a.node, NODE_DOOR], {'ROLLCALL_WASM': os.path.abspath(folder), 'ROLLCALL_PIECE': piece}))
    passed = failed = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        work = list(files(random.Random(SEED)))
        for (name, _), problems in zip(work, pool.map(lambda one: run(doors, one[1]), work)):
            if problems:
                failed += 1
                print('FAIL %s: %s' % (name, '; '.join(problems)))
            else:
                passed += 1
    print('%d passed, %d failed' % (passed, failed))
    return 0 if passed and not failed else 1


if __name__ == '__main__':
    sys.exit(main())
