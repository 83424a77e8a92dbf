#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Give every dirty file of this corpus to the command and compare with what was written of it by hand.

    run_intake.py --cmd COMMAND [--node NODE] [--only ID] [-v] [CASES.json ...]

README.md says what a case is.  With --node each case also goes through WebAssembly, and status, sentence and bytes must
be the native ones.  A line per failing case, then 'N passed, N failed'.
"""
import argparse
import concurrent.futures
import collections
import copy
import csv
import glob
import io
import json
import os
import shlex
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
FILES = os.path.join(HERE, 'files')
sys.path.insert(0, os.path.join(TESTS, 'vectors'))
sys.dont_write_bytecode = True
import make  # noqa: E402
import run_vectors  # noqa: E402

NODE_DOOR = os.path.join(TESTS, 'wasm', 'rollcall_node.mjs')
KEYS = {'id', 'dirt', 'files', 'args', 'profile', 'stdin', 'like', 'forget', 'students', 'expect', 'expect_as_of', 'expect_files',
        'expect_schools', 'expect_months', 'groups', 'problems', 'may', 'exit', 'names', 'sentence'}
# The kinds that tell of rows and cells: all of them that a report has must be named by its case.
ROW_KINDS = {'malformed_row', 'bad_date', 'date_order_assumed', 'missing_student_id', 'unknown_code', 'conflicting_rows',
             'conflicting_birth_date', 'code_and_minutes_differ', 'mhw_but_present', 'not_a_school_day', 'not_enrolled',
             'missing_day', 'half_day_session', 'half_day_assumed', 'remote_assumed', 'unmatched_roster', 'no_rules',
             'unknown_documentation', 'too_many', 'mixed_shapes', 'as_of_uncertain'}


# Those that reading alone finds, one row at a time.
WHOLLY_OF_ROWS = {'bad_date', 'missing_student_id', 'unknown_documentation'}


def merged(base, over):
    """`over` laid on a copy of `base`, key by key; lists are replaced."""
    out = copy.deepcopy(base)
    for key, value in over.items():
        out[key] = merged(out[key], value) if isinstance(value, dict) and isinstance(out.get(key), dict) else value
    return out


def whole(case, by_id):
    """The case with what it shares with the case it is like."""
    if 'like' not in case:
        return case
    base = by_id[case['like']]
    shared = {k: base[k] for k in ('students', 'expect', 'expect_as_of', 'problems') if k in base}
    if case.get('forget'):
        shared['expect'] = {k: v for k, v in shared['expect'].items() if k not in case['forget']}
    return merged(shared, case)


def call(command, args, stdin):
    try:
        done = subprocess.run(command + args, input=stdin, capture_output=True, timeout=60, cwd=FILES)
    except subprocess.TimeoutExpired:
        return None, b'', 'no answer within 60 s'
    return done.returncode, done.stdout, done.stderr.decode('utf-8', 'replace')


def plainly(text):
    """Text for looking up names in it: a sentence may call the field student_id a student ID."""
    return ' '.join(text.lower().replace('_', ' ').split())


def judge_refusal(case, status, out, error):
    problems = []
    if status != case['exit']:
        problems.append('exit status: want %d, got %s: %s' % (case['exit'], status, error.strip()[-300:]))
    if out:
        problems.append('something on standard output')
    if not error.startswith('rollcall: ') or error.count('\n') != 1 or not error.endswith('\n'):
        problems.append('not one line that starts with "rollcall: ": %r' % error[-300:])
    for name in case.get('names') or []:
        if plainly(name) not in plainly(error):
            problems.append('the sentence does not name %r: %r' % (name, error[-300:]))
    if case.get('sentence') and error != 'rollcall: %s\n' % case['sentence']:
        problems.append('the sentence: want %r, got %r' % (case['sentence'], error[len('rollcall: '):-1]))
    return problems


def fits(want, got):
    for key, value in want.items():
        if key == 'message_has':
            if not all(text in got['message'] for text in value):
                return False
        elif key == 'row':          # an entry lists all rows of its kind, column and value
            if value != got['row'] and value not in (got.get('rows') or []):
                return False
        elif key not in ('count', 'rows') and got.get(key) != value:
            return False
    return True


def judge_problems(wanted, may, found):
    out = []
    of_rows = [p for p in found if p['kind'] in ROW_KINDS]
    for want in wanted:
        hits = [p for p in of_rows if fits(want, p)]
        if not hits:
            out.append('problem %s: not named' % json.dumps(want))
        elif 'count' in want and sum(p['count'] for p in hits) != want['count']:
            out.append('problem %s: count %d' % (json.dumps(want), sum(p['count'] for p in hits)))
        elif 'rows' in want and hits[0].get('rows') != want['rows']:
            out.append('problem %s: rows %s' % (json.dumps(want), hits[0].get('rows')))
    for problem in of_rows:
        if problem['kind'] not in may and not any(fits(want, problem) for want in wanted):
            out.append('a problem that should not be: %s' % json.dumps(
                {k: problem.get(k) for k in ('kind', 'file', 'row', 'column', 'value', 'count')}))
    return out


def judge_report(case, status, out, error):
    if status != 0:
        return ['exit status %s: %s' % (status, error.strip()[-300:])]
    if error:
        return ['on standard error: %s' % error.strip()[-300:]]
    report = json.loads(out.decode('utf-8'))
    problems = run_vectors.judge({k: case.get(k) for k in ('expect', 'expect_as_of', 'expect_schools', 'expect_months')}, report)
    for i, want in enumerate(case.get('expect_files') or []):
        if i >= len(report['files']):
            problems.append('files[%d]: not there' % i)
        else:
            run_vectors.compare(want, report['files'][i], 'files[%d]' % i, problems)
    if case.get('students') is not None:
        ids = sorted({s['student_id'] for s in report['students']})
        if ids != sorted(case['students']):
            problems.append('students: want %s, got %s' % (sorted(case['students']), ids))
    if 'groups' in case and sorted({g['group'] for g in report['groups']}) != case['groups']:
        problems.append('groups: want %s, got %s' % (case['groups'], sorted({g['group'] for g in report['groups']})))
    if 'problems' in case:
        problems += judge_problems(case['problems'], case.get('may') or [], report['problems'])
    return problems


def judge_fix_list(report, status, out, error):
    """The fix list has every row that the report counts: `rows` of the report end at a hundred, its entries at a thousand."""
    if status != 0:
        return ['--format problems: exit status %s: %s' % (status, error.strip()[-300:])]
    listed = collections.Counter(row['kind'] for row in csv.DictReader(io.StringIO(out.decode('utf-8'), newline='')))
    counted = collections.Counter()
    for problem in report['problems']:
        counted[problem['value'] if problem['kind'] == 'too_many' else problem['kind']] += problem['count']
    return ['--format problems: %d rows of %s, the report counts %d' % (listed[kind], kind, counted[kind])
            for kind in sorted(WHOLLY_OF_ROWS) if listed[kind] != counted[kind]]


def run(commands, case):
    unknown = set(case) - KEYS
    if unknown:
        return ['keys that nobody reads: %s' % sorted(unknown)]
    with tempfile.TemporaryDirectory() as folder:
        args = ['check', '--format', 'json']
        if case.get('profile') is not None:
            profile = os.path.join(folder, 'profile.json')
            with open(profile, 'w', encoding='utf-8') as f:
                json.dump(dict(case['profile'], profile=1, name=case['id']), f)
            args += ['--profile', profile]
        args += (case.get('args') or []) + case['files']
        stdin = b''
        if case.get('stdin'):
            with open(os.path.join(FILES, case['stdin']), 'rb') as f:
                stdin = f.read()
        answers = [call(command, args, stdin) for command in commands]
        problems = (judge_refusal if case.get('exit') else judge_report)(case, *answers[0])
        if not case.get('exit') and answers[0][0] == 0:
            args[2] = 'problems'
            problems += judge_fix_list(json.loads(answers[0][1].decode('utf-8')), *call(commands[0], args, stdin))
    if len(answers) > 1 and answers[0] != answers[1]:
        problems.append('native and wasm differ: %s %r and %s %r' % (answers[0][0], answers[0][2][-200:], answers[1][0], answers[1][2][-200:]))
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--cmd', required=True)
    parser.add_argument('--node')
    parser.add_argument('--only')
    parser.add_argument('-v', action='store_true')
    parser.add_argument('files', nargs='*')
    a = parser.parse_args()
    command = shlex.split(a.cmd)
    command[0] = os.path.abspath(command[0])
    commands = [command] + ([[a.node, NODE_DOOR]] if a.node else [])
    cases, used = {}, {name.split('/')[0] for name in make.files()}
    every = sorted(glob.glob(os.path.join(HERE, 'cases', '*.json')))
    picked = [os.path.abspath(f) for f in a.files] or every
    work = []
    for path in every:
        with open(path, encoding='utf-8') as f:
            for case in json.load(f):
                if case['id'] in cases:
                    sys.exit('two cases are called %s' % case['id'])
                cases[case['id']] = case
                used |= set(case['files']) | {case.get('stdin')}
                if path in picked and a.only in (None, case['id']):
                    work.append(case)
    failed = 0
    for problem in [] if a.only else make.check():
        failed += 1
        print('FAIL make.py: %s' % problem)
    for folder, _, names in os.walk(FILES):
        for name in names:
            name = os.path.relpath(os.path.join(folder, name), FILES)
            if name not in used:
                failed += 1
                print('FAIL files/%s: no case reads it' % name)
    passed = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for case, problems in zip(work, pool.map(lambda c: run(commands, whole(c, cases)), work)):
            if problems:
                failed += 1
                print('FAIL %s (%s): %s' % (case['id'], case['dirt'], '; '.join(problems[:6])))
            else:
                passed += 1
                if a.v:
                    print('ok   %s' % case['id'])
    print('%d passed, %d failed' % (passed, failed))
    return 0 if passed and not failed else 1


if __name__ == '__main__':
    sys.exit(main())
