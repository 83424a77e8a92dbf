#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Run cases through the native command and through WebAssembly in Node: both must be right, and the same bytes.

    doors.py --native COMMAND --node NODE [--reports FOLDER] CASES.json …
    doors.py --native COMMAND --node NODE --examples FOLDER

Cases are in the vectors' format, examples as tests/examples/run_examples.py reads them.  Every native report is kept in FOLDER (build/reports) for tests/schemas.py.
A line per failing case, then 'N passed, N failed'.
"""
import argparse
import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile

TESTS = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(TESTS)
sys.path.insert(0, os.path.join(TESTS, 'vectors'))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(TESTS, 'examples'))
import run_examples  # noqa: E402
import run_vectors  # noqa: E402

NODE_DOOR = os.path.join(TESTS, 'wasm', 'rollcall_node.mjs')


def call(command, args, cwd=None):
    done = subprocess.run(command + args, capture_output=True, timeout=120, cwd=cwd)
    return done.returncode, done.stdout, done.stderr.decode('utf-8', 'replace').strip()


def first_difference(a, b):
    """Where two outputs part."""
    for i, (x, y) in enumerate(zip(a.split(b'\n'), b.split(b'\n'))):
        if x != y:
            return 'line %d: %r and %r' % (i + 1, x[:120], y[:120])
    return '%d and %d bytes' % (len(a), len(b))


def both(doors, args, cwd=None):
    """The native report's bytes and what is wrong between the doors."""
    status, native, error = call(doors[0], args, cwd)
    wasm_status, wasm, wasm_error = call(doors[1], args, cwd)
    problems = []
    if status != wasm_status:
        problems.append('exit status: native %d %s, wasm %d %s' % (status, error[-300:], wasm_status, wasm_error[-300:]))
    elif status != 0:
        problems.append('exit status %d: %s' % (status, error[-300:]))
    elif native != wasm:
        problems.append('native and wasm differ: ' + first_difference(native, wasm))
    return native, problems


def keep(folder, name, report):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, re.sub(r'[^A-Za-z0-9._-]', '_', name) + '.json'), 'wb') as f:
        f.write(report)


def run_case(doors, reports, case):
    source, vector = case
    with tempfile.TemporaryDirectory() as folder:
        args = ['check', '--format', 'json'] + run_vectors.prepare(vector, folder)
        report, problems = both(doors, args)
    if report:
        keep(reports, '%s-%s' % (source, vector['id']), report)
        try:
            problems += run_vectors.judge(vector, json.loads(report.decode('utf-8')))
        except ValueError as error:
            problems.append('no JSON: %s' % error)
    return '%s (%s)' % (vector['id'], vector.get('title', '')), problems


def run_example(doors, reports, folder):
    name = os.path.basename(folder)
    with open(os.path.join(folder, 'expected.json'), encoding='utf-8') as f:
        expected = json.load(f)
    files = run_examples.arguments(folder, expected)
    output, problems = both(doors, ['check', '--format', 'json'] + files, cwd=folder)
    # The fix list reads the files twice, each door in its own way.
    problems += both(doors, ['check', '--format', 'problems'] + files, cwd=folder)[1]
    if output:
        keep(reports, 'example-' + name, output)
        report = json.loads(output.decode('utf-8'))
        problems += run_vectors.judge(expected, report)
        for option, value in (expected.get('options') or {}).items():
            if report['options'].get(option) != value:
                problems.append('option %s: want %r, got %r' % (option, value, report['options'].get(option)))
        whole = os.path.join(folder, 'report.json')
        if os.path.exists(whole):
            with open(whole, 'rb') as f:
                want = f.read()
            if want != output:
                problems.append('report.json: ' + first_difference(want, output))
    return 'examples/' + name, problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--native', required=True)
    parser.add_argument('--node', default='node')
    parser.add_argument('--reports', default=os.path.join(ROOT, 'build', 'reports'))
    parser.add_argument('--only', help='only the case with this id, or the example of this name')
    parser.add_argument('--examples')
    parser.add_argument('files', nargs='*')
    a = parser.parse_args()
    doors = ([os.path.abspath(a.native)], [a.node, NODE_DOOR])
    work = []
    if a.examples:
        root = os.path.abspath(a.examples)
        for name in sorted(os.listdir(root)):
            if os.path.exists(os.path.join(root, name, 'expected.json')) and a.only in (None, name):
                work.append((run_example, os.path.join(root, name)))
    ids = set()
    for path in a.files:
        with open(path, encoding='utf-8') as f:
            source = os.path.splitext(os.path.basename(path))[0]
            for vector in json.load(f):
                if (source, vector['id']) in ids:
                    sys.exit('%s: two cases are called %s' % (path, vector['id']))
                ids.add((source, vector['id']))
                if a.only in (None, vector['id']):
                    work.append((run_case, (source, vector)))
    passed = failed = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, problems in pool.map(lambda job: job[0](doors, a.reports, job[1]), work):
            if problems:
                failed += 1
                print('FAIL %s: %s' % (name, '; '.join(problems[:6])))
            else:
                passed += 1
    print('%d passed, %d failed' % (passed, failed))
    return 0 if passed and not failed else 1


if __name__ == '__main__':
    sys.exit(main())
