#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Add up the single tests in ctest's log: the closing line is 'N passed, N failed[, N skipped]'.

A program that ended without GoogleTest's own counts (a crash, a sanitizer's report) counts as one failed.
"""
import re
import sys


def main():
    with open(sys.argv[1], encoding='utf-8', errors='replace') as f:
        programs = re.split(r'^-{10,}\n(?=\d+/\d+ Testing)', f.read(), flags=re.M)
    passed = failed = skipped = 0
    for program in programs:
        if not re.search(r'^\d+/\d+ Testing', program, re.M):
            continue
        counts = {word: sum(int(n) for n in re.findall(r'^\[  %s \] (\d+) tests?\b' % label, program, re.M))
                  for word, label in (('passed', 'PASSED '), ('failed', 'FAILED '), ('skipped', 'SKIPPED'))}
        passed += counts['passed']
        failed += counts['failed']
        skipped += counts['skipped']
        if re.search(r'^Test Failed\.$', program, re.M) and not counts['failed']:
            failed += 1
    print('%d passed, %d failed%s' % (passed, failed, ', %d skipped' % skipped if skipped else ''))
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main())
