#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the engine and the slow reference on random districts and compares the reports value by value.

    compare.py --cmd build/native/rollcall --students 2000      random districts, 2,000 students in all
    compare.py --cmd ... --students 10000 --seed 500            starting from another seed
    compare.py --cmd ... --students 1000000 --progress FILE     in chunks; begun again, it goes on
    compare.py --cmd ... --case FOLDER                          a case that was kept
    compare.py --vectors tests/vectors/vectors.json             checks the reference by itself

Prints the first differences of each kind, writes the failing district made as small as it gets to
--keep FOLDER, then 'N passed, N failed' (districts).
"""
import argparse
import collections
import concurrent.futures
import copy
import csv
import json
import os
import shlex
import subprocess
import sys
import tempfile
import time

import districts
import reference

HERE = os.path.dirname(os.path.abspath(__file__))
SHOWN = 3                       # differences shown of each kind
IGNORED = {'groups'}            # of a student: the reference's own note


def engine(cmd, args, paths):
    done = subprocess.run(shlex.split(cmd) + ['check', '--format', 'json'] + args + paths,
                          capture_output=True, timeout=120)
    if done.returncode:
        return {'error': done.stderr.decode('utf-8', 'replace').strip()}
    return json.loads(done.stdout.decode('utf-8'))


def slow(case, paths):
    try:
        return reference.evaluate(paths, case['profile'], case['as_of'], case['year'], case['shape'])
    except Exception as e:                                  # the reference itself broke
        import traceback
        return {'error': 'the reference: ' + traceback.format_exc(limit=-2).strip(), 'kind': str(e)}


def differ(want, got, path, out):
    """Every value of `want` (the reference) must be that of `got` (the engine)."""
    if isinstance(want, dict) and isinstance(got, dict):
        for k, w in want.items():
            if k not in got:
                out.append((path + (k,), w, 'no such key'))
            else:
                differ(w, got[k], path + (k,), out)
        for k in got:
            if k == 'provisional' and k not in want:
                out.append((path + (k,), 'no such key', got[k]))
    elif isinstance(want, list) and isinstance(got, list) and want and isinstance(want[0], dict) \
            and len(want) == len(got):
        for i, (w, g) in enumerate(zip(want, got)):
            differ(w, g, path + (w.get('date') or str(i),), out)
    elif want != got or isinstance(want, bool) != isinstance(got, bool):
        out.append((path, want, got))


def by_key(rows, *keys):
    return {' '.join(str(r.get(k)) for k in keys): r for r in rows or []}


def compare(ours, theirs):
    """[(what, path, reference's answer, engine's answer)]"""
    if 'error' in ours or 'error' in theirs:
        if 'error' in ours and 'error' in theirs and not ours['error'].startswith('the reference'):
            return []
        return [(('error', (ours.get('error') or theirs.get('error'))[-300:]), 'fine'
                 if 'error' not in ours else ours['error'], theirs.get('error') or 'fine')]
    out = []
    if ours['as_of'] != theirs['as_of']:
        out.append((('as_of',), ours['as_of'], theirs['as_of']))
    for name, keys in (('students', ('school_year', 'student_id')), ('schools', ('school_year', 'school')),
                       ('districts', ('school_year',)), ('groups', ('school_year', 'group', 'value')),
                       ('months', ('month', 'school')), ('can_tell', ('school_year', 'about'))):
        a, b = by_key(ours[name], *keys), by_key(theirs[name], *keys)
        for key in a:
            if key not in b:
                out.append(((name, key), 'there', 'not there'))
                continue
            mine = a[key]
            if name == 'students':
                mine = {k: v for k, v in mine.items() if k not in IGNORED}
                other = by_key(b[key].get('absences'), 'date')
                for absence in mine.get('absences', []):
                    if absence['date'] not in other:
                        out.append(((name, key, 'absences', absence['date'], 'there'), absence['code'], None))
                    else:
                        differ(absence, other.pop(absence['date']), (name, key, 'absences', absence['date']), out)
                for date in other:
                    out.append(((name, key, 'absences', date, 'there'), None, other[date]['code']))
                mine.pop('absences', None)
            differ(mine, b[key], (name, key), out)
        if name != 'can_tell':
            for key in b:
                if key not in a:
                    out.append(((name, key), 'not there', 'there'))
    if 'district' in ours and ours['district'] is not None:
        differ(ours['district'], theirs['district'], ('district',), out)
    return out


def kind_of(difference):
    """The field, without the student and the day: what differs."""
    path = difference[0]
    if path[0] == 'error':
        return path[:2]
    kept = [path[0]] + [p for p in path[2:] if not p[:1].isdigit()]
    if len(path) == 2:
        kept.append('there')
    return tuple(kept)


def run_case(cmd, case):
    with tempfile.TemporaryDirectory() as folder:
        args, paths = districts.write(case, folder)
        return compare(slow(case, paths), engine(cmd, args, paths))


# ------------------------------------------------------------------ shrinking

def shrink(cmd, case, kind, seconds=60):
    """The smallest case found that still has a difference of that kind."""
    until = time.time() + seconds

    def fails(c):
        try:
            return time.time() < until and any(kind_of(d) == kind for d in run_case(cmd, c))
        except (subprocess.TimeoutExpired, ValueError, IndexError, KeyError):
            return False
    ids = sorted({r[0] for t in case['attendance'] for r in t['rows']}
                 | {r[0] for r in (case['roster'] or {'rows': []})['rows']})

    def only(keep):
        c = copy.deepcopy(case)
        for t in c['attendance'] + ([c['roster']] if c['roster'] else []):
            t['rows'] = [r for r in t['rows'] if r[0] in keep]
        return c
    keep = fewer(ids, lambda part: fails(only(set(part))))
    case = only(set(keep))
    tables = lambda c: c['attendance'] + [t for t in (c['roster'], c['calendar']) if t]
    for k in range(len(tables(case))):
        def with_rows(rows, k=k):
            c = copy.deepcopy(case)
            tables(c)[k]['rows'] = rows
            return c
        case = with_rows(fewer(tables(case)[k]['rows'], lambda part: fails(with_rows(part))))
    for name in list(case['profile'].get('options', {})):
        c = copy.deepcopy(case)
        del c['profile']['options'][name]
        if fails(c):
            case = c
    for name in ('codes', 'reasons', 'year_days'):
        c = copy.deepcopy(case)
        if c['profile'].pop(name, None) is not None and fails(c):
            case = c
    for name in ('roster', 'calendar'):
        c = dict(copy.deepcopy(case), **{name: None})
        if case[name] and fails(c):
            case = c
    for k in range(len(tables(case))):
        for column in list(tables(case)[k]['head'][1:]):
            c = copy.deepcopy(case)
            t = tables(c)[k]
            i = t['head'].index(column)
            t['head'].pop(i)
            for r in t['rows']:
                r.pop(i)
            if fails(c):
                case = c
    return case


def fewer(items, fails):
    """Drops halves, then quarters, … then single ones, while it still fails."""
    items = list(items)
    size = max(1, len(items) // 2)
    while True:
        i = 0
        while i < len(items):
            part = items[:i] + items[i + size:]
            if part != items and fails(part):
                items = part
            else:
                i += size
        if size == 1:
            return items
        size //= 2


# ------------------------------------------------------------------ all of it

def one_district(job):
    cmd, seed, students = job
    case = districts.make(seed, students)
    return seed, run_case(cmd, case)


def check_vectors(path):
    """The reference against the test vectors, less what they say about problems."""
    sys.path.insert(0, os.path.join(HERE, '..', 'vectors'))
    import run_vectors
    passed = failed = 0
    with open(path, encoding='utf-8') as f:
        vectors = json.load(f)
    for vector in vectors:
        said = {k: v for k, v in vector.items() if k not in ('expect_problems', 'no_problems')}
        with tempfile.TemporaryDirectory() as folder:
            options = iter(run_vectors.prepare(vector, folder))
            given, paths = {}, []
            for argument in options:
                if argument.startswith('--'):
                    given[argument] = next(options)
                else:
                    paths.append(argument)
            profile = None
            if '--profile' in given:
                with open(given['--profile'], encoding='utf-8') as f:
                    profile = json.load(f)
            report = reference.evaluate(paths, profile, given.get('--as-of'), None,
                                        given.get('--shape'))
        wrong = run_vectors.judge(said, json.loads(json.dumps(report)))
        passed, failed = passed + (not wrong), failed + bool(wrong)
        if wrong:
            print('FAIL %s, the reference itself: %s' % (vector['id'], '; '.join(wrong[:4])))
    return passed, failed


def in_chunks(a, total):
    """The districts in chunks of 100, the place kept in a file: (first, last) of each chunk."""
    done = 0
    if a.progress and os.path.exists(a.progress):
        with open(a.progress, encoding='utf-8') as f:
            done = json.load(f)['districts']
    while done < total:
        yield done, min(total, done + 100)
        done = min(total, done + 100)


def show(difference):
    path, ours, theirs = difference
    return '%s: reference %s, engine %s' % (' / '.join(path), json.dumps(ours, default=str), json.dumps(theirs))


def load_case(folder):
    with open(os.path.join(folder, 'case.json'), encoding='utf-8') as f:
        return json.load(f)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--cmd')
    p.add_argument('--students', type=int, default=2000)
    p.add_argument('--each', type=int, default=20, help='students of a district')
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--jobs', type=int, default=min(2, os.cpu_count() or 1))
    p.add_argument('--keep', help='folder for the smallest failing case of each kind')
    p.add_argument('--only', help='make small only kinds that contain this text')
    p.add_argument('--kinds', type=int, default=3, help='how many kinds of difference to make small')
    p.add_argument('--known', action='store_true', help='make the known differences too')
    p.add_argument('--progress', help='file that keeps the place, to go on from')
    p.add_argument('--case', help='a folder with case.json')
    p.add_argument('--vectors', help='check the reference by these vectors first')
    a = p.parse_args()
    start = time.time()
    if a.known:
        districts.AVOID.clear()
    if a.case:
        found = run_case(a.cmd, load_case(a.case))
        print('\n'.join(show(d) for d in found))
        print('%d passed, %d failed' % (not found, bool(found)))
        return 1 if found else 0
    passed = failed = 0
    if a.vectors:
        passed, failed = check_vectors(a.vectors)
        print('%d of %d vectors hold for the reference' % (passed, passed + failed))
        if not a.cmd:
            return 1 if failed else 0
    total = (a.students + a.each - 1) // a.each
    kinds = collections.OrderedDict()
    with concurrent.futures.ProcessPoolExecutor(a.jobs) as pool:
        for first, last in in_chunks(a, total):
            jobs = [(a.cmd, a.seed + k, a.each) for k in range(first, last)]
            for seed, found in pool.map(one_district, jobs):
                passed, failed = passed + (not found), failed + bool(found)
                for d in found:
                    kinds.setdefault(kind_of(d), []).append((seed, d))
                    if a.progress:
                        print('seed %d: %s' % (seed, show(d)), flush=True)
            if a.progress:
                with open(a.progress, 'w', encoding='utf-8') as f:
                    json.dump({'districts': last, 'students': last * a.each,
                               'seconds': round(time.time() - start)}, f)
    for kind, hits in sorted(kinds.items(), key=lambda i: -len(i[1])):
        print('%s: %d differences in %d districts' % (' / '.join(kind), len(hits), len({s for s, _ in hits})))
        for seed, d in hits[:SHOWN]:
            print('  seed %d: %s' % (seed, show(d)))
    if a.keep:
        chosen = [k for k in kinds if not a.only or a.only in ' / '.join(k)]
        for kind in sorted(chosen, key=lambda k: -len(kinds[k]))[:a.kinds]:
            small = shrink(a.cmd, districts.make(kinds[kind][0][0], a.each), kind)
            folder = os.path.join(a.keep, '-'.join(kind).replace('/', '_').replace(' ', '_')[:60])
            os.makedirs(folder, exist_ok=True)
            with open(os.path.join(folder, 'case.json'), 'w', encoding='utf-8') as f:
                json.dump(small, f, indent=1)
            args, paths = districts.write(small, folder)
            print('== %s, made small in %s' % (' / '.join(kind), folder))
            for d in run_case(a.cmd, small)[:6]:
                print('  ' + show(d))
    print('%d districts, %d students, %.1f s' % (total, total * a.each, time.time() - start))
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
