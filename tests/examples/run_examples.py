#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Run the stories of examples/ through a command that follows the contract.

    run_examples.py --cmd COMMAND [-v] [--bytes] [--write] [--only STORY]

Each folder with an expected.json is one story.  `CMD check --format json ...` is run on its files, in the order
attendance.csv, totals.csv, roster.csv, calendar.csv (the report names its files in that order), with profile.json as
--profile, and the report is compared with expected.json as tests/vectors/run_vectors.py compares a vector: every field
named must be equal.  `options` in expected.json are options the report must name with that value.
--bytes  also compares the whole report with the story's report.json, byte for byte, where that file exists
--write  writes the report.json of one story (--only) anew; a person then reads it line by line before it is committed
A line per failing story, then 'N passed, N failed'; exit status 1 when something failed.
"""
import argparse
import json
import os
import shlex
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLES = os.path.normpath(os.path.join(HERE, '..', '..', 'examples'))
sys.path.insert(0, os.path.join(HERE, '..', 'vectors'))
from run_vectors import judge  # noqa: E402  (the one comparison for vectors, cases and examples)

FILES = ('attendance.csv', 'totals.csv', 'roster.csv', 'calendar.csv')


def stories():
    return sorted(name for name in os.listdir(EXAMPLES)
                  if os.path.exists(os.path.join(EXAMPLES, name, 'expected.json')))


def arguments(folder, expected):
    """The arguments after `check --format json`; paths are relative to the story's folder."""
    args = []
    if os.path.exists(os.path.join(folder, 'profile.json')):
        args += ['--profile', 'profile.json']
    if expected.get('as_of'):
        args += ['--as-of', expected['as_of']]
    if expected.get('shape'):
        args += ['--shape', expected['shape']]
    return args + [name for name in FILES if os.path.exists(os.path.join(folder, name))]


def first_difference(want, got):
    """Where two texts part: the line number and both lines."""
    a, b = want.split(b'\n'), got.split(b'\n')
    for i, (x, y) in enumerate(zip(a, b), 1):
        if x != y:
            return 'line %d: want %r, got %r' % (i, x.strip(), y.strip())
    return 'want %d lines, got %d' % (len(a), len(b))


def run(command, story, with_bytes, write):
    folder = os.path.join(EXAMPLES, story)
    with open(os.path.join(folder, 'expected.json'), encoding='utf-8') as f:
        expected = json.load(f)
    try:
        done = subprocess.run(command + ['check', '--format', 'json'] + arguments(folder, expected),
                              cwd=folder, capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return ['no answer within 60 s']
    if done.returncode != 0:
        return ['exit status %d: %s' % (done.returncode, done.stderr.decode('utf-8', 'replace').strip()[-300:])]
    try:
        report = json.loads(done.stdout.decode('utf-8'))
    except ValueError as e:
        return ['no JSON on standard output: %s' % e]
    problems = judge(expected, report)
    for name, value in (expected.get('options') or {}).items():
        if report.get('options', {}).get(name) != value:
            problems.append('option %s: want %r, got %r' % (name, value, report.get('options', {}).get(name)))
    path = os.path.join(folder, 'report.json')
    if write:
        with open(path, 'wb') as f:
            f.write(done.stdout)
    elif with_bytes and os.path.exists(path):
        with open(path, 'rb') as f:
            want = f.read()
        if want != done.stdout:
            problems.append('report.json differs at ' + first_difference(want, done.stdout))
    return problems


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--cmd', required=True)
    p.add_argument('--only')
    p.add_argument('--bytes', action='store_true')
    p.add_argument('--write', action='store_true')
    p.add_argument('-v', action='store_true')
    a = p.parse_args()
    if a.write and not a.only:
        p.error('--write takes one story at a time: give --only STORY')
    command = shlex.split(a.cmd)
    if os.sep in command[0]:
        command[0] = os.path.abspath(command[0])       # the command runs in the story's folder
    passed = failed = 0
    for story in stories():
        if a.only and story != a.only:
            continue
        problems = run(command, story, a.bytes, a.write)
        if problems:
            failed += 1
            print('FAIL %s: %s' % (story, '; '.join(problems[:6])))
        else:
            passed += 1
            if a.v:
                print('ok   %s' % story)
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main())
