#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Pack what is handed out: package.py FOLDER writes FOLDER/rollcall-<version>.zip and its SHA-256 beside it.

FOLDER is where the page was built. The same files give the same bytes: names in order, one date, one mode for all.
"""
import glob
import hashlib
import os
import re
import sys
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say
BUILT = ('rollcall.html', 'nginx.conf', 'site', 'profiles')  # of FOLDER; what is not there is left out
BESIDE = {'LICENSE': 'LICENSE', 'NOTICE': 'NOTICE', 'docs/hosting.md': 'hosting.md'}


def version():
    with open(os.path.join(ROOT, 'CMakeLists.txt'), encoding='utf-8') as f:
        return re.search(r'project\(\s*rollcall\s+VERSION\s+([\d.]+)', f.read()).group(1)


def bytes_of(path):
    with open(path, 'rb') as f:
        return f.read()


def contents(folder):
    """The zip's files by their names in it."""
    files = {name: bytes_of(os.path.join(ROOT, path)) for path, name in BESIDE.items()}
    with open(os.path.join(ROOT, 'scripts/zip_readme.txt'), encoding='utf-8') as f:
        files['README.txt'] = f.read().replace('%version%', version()).encode('utf-8')
    for name in BUILT:
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            files[name] = bytes_of(path)
        for here, _, names in os.walk(path):
            for one in names:
                inside = os.path.join(here, one)
                files[os.path.relpath(inside, folder).replace(os.sep, '/')] = bytes_of(inside)
    for needed in ('rollcall.html', 'site/index.html'):
        if needed not in files:
            sys.exit('%s is not in %s: build the page first.' % (needed, folder))
    sums = ['%s  %s\n' % (hashlib.sha256(files[name]).hexdigest(), name) for name in sorted(files)]
    files['SHA256SUMS'] = ''.join(sums).encode('utf-8')
    return files


def main():
    folder = sys.argv[1]
    stem = 'rollcall-' + version()
    files = contents(folder)
    for old in glob.glob(os.path.join(glob.escape(folder), 'rollcall-*.zip*')):
        os.remove(old)
    target = os.path.join(folder, stem + '.zip')
    with zipfile.ZipFile(target, 'w') as out:
        for name in sorted(files):
            entry = zipfile.ZipInfo('%s/%s' % (stem, name), DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # with file modes, whatever system packs
            entry.external_attr = 0o100644 << 16
            out.writestr(entry, files[name], compresslevel=9)
    fingerprint = hashlib.sha256(bytes_of(target)).hexdigest()
    with open(target + '.sha256', 'w', encoding='utf-8', newline='\n') as f:
        f.write('%s  %s.zip\n' % (fingerprint, stem))
    print('%s.zip: %d files, SHA-256 %s' % (stem, len(files), fingerprint))


main()
