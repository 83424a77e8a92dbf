#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Run the commands that the texts show, and hold their output to what they show.

    readme.py --native COMMAND FILE.md …

A block marked `console` has lines `$ cd FOLDER`, `$ rollcall …` and after each command the output; a line of one '…'
stands for any lines.  The closing line is 'N passed, N failed'.
"""
import argparse
import os
import re
import shlex
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def shown_in(shown, output):
    """Whether the pieces between '…' lines stand in the output, in their order."""
    at = 0
    for piece in '\n'.join(shown).split('\n…'):
        piece = piece.removeprefix('…\n').strip('\n')
        found = output.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--native', required=True)
    parser.add_argument('files', nargs='+')
    a = parser.parse_args()
    native = os.path.abspath(a.native)
    passed = failed = 0
    for path in a.files:
        with open(path, encoding='utf-8') as f:
            blocks = re.findall(r'^```console\n(.*?)^```$', f.read(), re.M | re.S)
        for block in blocks:
            folder = ROOT
            for command, shown in re.findall(r'^\$ (.*)\n((?:(?!\$ ).*\n)*)', block, re.M):
                words = shlex.split(command)
                if words[0] == 'cd':
                    folder = os.path.join(ROOT, words[1])
                    continue
                done = subprocess.run([native] + words[1:], cwd=folder, capture_output=True, timeout=60)
                output = (done.stdout + done.stderr).decode('utf-8')
                if words[0] == 'rollcall' and shown.strip() and shown_in(shown.rstrip('\n').split('\n'), output):
                    passed += 1
                else:
                    failed += 1
                    print('FAIL %s: %s\nshown:\n%s\ngiven:\n%s' % (path, command, shown, output))
    print('%d passed, %d failed' % (passed, failed))
    return 0 if passed and not failed else 1


if __name__ == '__main__':
    sys.exit(main())
