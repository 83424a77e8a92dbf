#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Build everything that is handed out a second time, in a clean copy elsewhere, and hold every byte to the first build.

Takes what is in build/wasm and dist. The second engine may come out of the compiler's cache; with ROLLCALL_TEST_ALL set
everything is compiled again. Ends with 'N passed, N failed'.
"""
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ENGINE = ('build/wasm/rollcall.js', 'build/wasm/rollcall.wasm')
# None of these may come into the bytes: zone, file modes, the folder's name and depth, the times of files.
OTHER = {'TZ': 'Pacific/Auckland'}
OTHER_UMASK = 0o077


def copy_sources(to):
    names = subprocess.run(['git', 'ls-files', '-co', '--exclude-standard', '-z'], cwd=ROOT, capture_output=True,
                           check=True).stdout.decode('utf-8').split('\0')
    for name in names:
        source = os.path.join(ROOT, name)
        if name and os.path.isfile(source):
            target = os.path.join(to, name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copy(source, target)
    subprocess.run(['cp', '-a', os.path.join(ROOT, 'node_modules'), to], check=True)


def run(command, cwd, **more):
    env = {**os.environ, **OTHER, **more}
    done = subprocess.run(command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          preexec_fn=lambda: os.umask(OTHER_UMASK))
    if done.returncode != 0:
        sys.stdout.write(done.stdout.decode('utf-8', 'replace')[-4000:])
        sys.exit('%s failed in the second folder' % ' '.join(command))


def handed_out(folder):
    """The names of all files that a build leaves in dist/, but for the stamps of ./run."""
    dist = os.path.join(folder, 'dist')
    return {os.path.relpath(os.path.join(here, name), folder)
            for here, _, names in os.walk(dist) for name in names if not name.startswith('.stamp')}


def main():
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix='rollcall-again-') as top:
        again = os.path.join(top, 'another', 'folder')
        os.makedirs(again)
        copy_sources(again)
        more = {'CCACHE_DISABLE': '1'} if os.environ.get('ROLLCALL_TEST_ALL') else {}
        run(['cmake', '--preset', 'wasm', '-DROLLCALL_BUILD_TESTS=OFF'], again)
        run(['cmake', '--build', '--preset', 'wasm', '--target', 'rollcall_wasm'], again, **more)
        run(['npm', 'run', 'build'], again)
        first, second = handed_out(ROOT), handed_out(again)
        if not any(name.endswith('.zip') for name in first):
            sys.exit('dist holds no zip: ./run build')
        for name in sorted(first | second | set(ENGINE)):
            both = [os.path.join(folder, name) for folder in (ROOT, again)]
            there = [open(path, 'rb').read() if os.path.isfile(path) else None for path in both]
            if there[0] is not None and there[0] == there[1]:
                passed += 1
            else:
                failed += 1
                what = ('only in the first' if there[1] is None else 'only in the second' if there[0] is None
                        else 'other bytes')
                print('FAIL %s: %s' % (name, what))
    print('%d passed, %d failed' % (passed, failed))
    return failed > 0


sys.exit(main())
