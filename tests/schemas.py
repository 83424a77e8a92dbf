#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Hold every report and profile of the tests against the schemas, and every rule id against the rules.

    schemas.py --native COMMAND [--reports FOLDER]

The reports are those that tests/doors.py and tests/real/count.py kept.  Checked are also that the schemas allow no
further property anywhere, that `rollcall rules` explains each id of a `because`, and that for each rule id of the
engine some case expects it in a `because`.  The closing line is 'N passed, N failed'.
"""
import argparse
import copy
import glob
import json
import os
import re
import subprocess
import sys

import jsonschema

TESTS = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(TESTS)
# Ids that no case can assert; empty on purpose.
EXEMPT = set()

passed = failed = 0


def check(ok, message):
    global passed, failed
    if ok:
        passed += 1
    else:
        failed += 1
        print('FAIL ' + message)


def load(path):
    with open(path, encoding='utf-8') as f:
        return json.load(f)


def complaints(validator, document):
    return ['%s: %s' % ('/'.join(map(str, e.absolute_path)), e.message[:160]) for e in validator.iter_errors(document)]


def objects(node, path=()):
    """Every object inside, with the way to it; of a list the first object alone."""
    if isinstance(node, dict):
        yield path
        for key, value in node.items():
            yield from objects(value, path + (key,))
    elif isinstance(node, list):
        for i, value in enumerate(node[:1]):
            yield from objects(value, path + (i,))


def at(node, path):
    for key in path:
        node = node[key]
    return node


def because_of(node):
    """All ids in the `because` lists (and a case's `because_has`) inside."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ('because', 'because_has') and isinstance(value, list):
                yield from value
            else:
                yield from because_of(value)
    elif isinstance(node, list):
        for value in node:
            yield from because_of(value)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--native', required=True)
    parser.add_argument('--reports', default=os.path.join(ROOT, 'build', 'reports'))
    a = parser.parse_args()

    schemas = {}
    for name in ('report', 'profile'):
        schema = load(os.path.join(ROOT, 'docs', name + '.schema.json'))
        jsonschema.Draft202012Validator.check_schema(schema)
        check(schema.get('$schema') == 'https://json-schema.org/draft/2020-12/schema', '%s schema: not 2020-12' % name)
        schemas[name] = jsonschema.Draft202012Validator(schema)

    # Reports: valid, and their ids.
    ids, largest, open_places = set(), None, set()
    paths = sorted(glob.glob(os.path.join(a.reports, '*.json')))
    check(paths, 'no reports in ' + a.reports)
    for path in paths:
        report = load(path)
        wrong = complaints(schemas['report'], report)
        check(not wrong, '%s: %s' % (os.path.basename(path), '; '.join(wrong[:4])))
        ids |= set(because_of(report))
        places = {tuple('*' if isinstance(k, int) else k for k in p) for p in objects(report)}
        for place in places - open_places:     # each kind of place once, in the first report that has it
            largest = copy.deepcopy(report)
            way = next(p for p in objects(largest) if tuple('*' if isinstance(k, int) else k for k in p) == place)
            if place[:1] == ('files',) and 'columns' in place:
                continue                       # its keys are the fields found in a file
            at(largest, way)['not_in_the_contract'] = 1
            check(complaints(schemas['report'], largest), 'report schema: further keys are allowed in /' + '/'.join(place))
        open_places |= places

    # Profiles of examples and cases; and one that must not pass.
    cases = []
    for path in [os.path.join(TESTS, 'vectors', 'vectors.json')] + sorted(glob.glob(os.path.join(TESTS, 'cases', '*.json'))):
        cases += load(path)
    profiles = [(os.path.relpath(p, ROOT), load(p)) for p in sorted(glob.glob(os.path.join(ROOT, 'examples', '**', '*profile*.json'),
                                                                              recursive=True))]
    profiles += [(c['id'], dict(c.get('profile') or {}, profile=1, name=c['id'], options=c.get('options') or {}))
                 for c in cases if c.get('profile') or c.get('options')]
    for name, profile in profiles:
        wrong = complaints(schemas['profile'], profile)
        check(not wrong, 'profile of %s: %s' % (name, '; '.join(wrong[:4])))
    for wrong in ({'profile': 1, 'name': 'x', 'colour': 'red'}, {'profile': 1, 'name': 'x', 'options': {'mhw.in_ordnial': True}}):
        check(complaints(schemas['profile'], wrong), 'profile schema takes ' + json.dumps(wrong))

    # Rule ids: the engine's list, the rules that are explained, the cases that assert them.
    with open(os.path.join(ROOT, 'core', 'rules', 'names.cc'), encoding='utf-8') as f:
        engine = set(re.findall(r'"((?:IN|DISC|ORD|EXC|DOC|MHW)-\d+|KEYED)"', f.read()))
    explained = subprocess.run([a.native, 'rules', '--format', 'json'], capture_output=True, check=True).stdout.decode('utf-8')
    explained = {rule['id'] for rule in json.loads(explained)['rules']}
    check(engine, 'no rule ids found in core/rules/names.cc')
    for rule in sorted(engine | ids):
        check(rule in explained, '%s stands in a because and `rollcall rules` does not explain it' % rule)
    asserted = set(because_of(cases))
    for rule in sorted(engine - EXEMPT):
        check(rule in asserted, '%s: no case of tests/vectors or tests/cases expects it in a because' % rule)

    print('%d passed, %d failed' % (passed, failed))
    return 0 if passed and not failed else 1


if __name__ == '__main__':
    sys.exit(main())
