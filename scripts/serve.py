#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Serve a folder on this machine alone: serve.py FOLDER [PORT]."""
import functools
import http.server
import os
import sys


class Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header('Cache-Control', 'no-store')  # a page built anew is seen at once
        super().end_headers()

    def copyfile(self, source, outputfile):
        try:
            super().copyfile(source, outputfile)
        except ConnectionError:  # the browser hung up
            pass

    def log_message(self, *_):
        pass


def main():
    folder = sys.argv[1]
    wanted = sys.argv[2] if len(sys.argv) > 2 else ''
    if not os.path.isfile(os.path.join(folder, 'index.html')):
        sys.exit('There is no page in %s: run ./run build.' % folder)
    handler = functools.partial(Handler, directory=folder)
    for port in [int(wanted)] if wanted else list(range(8000, 8020)) + [0]:
        try:
            server = http.server.ThreadingHTTPServer(('127.0.0.1', port), handler)
        except OSError as error:
            if wanted:
                sys.exit('Port %d cannot be used: %s.' % (port, error.strerror))
            continue
        print('Rollcall: http://127.0.0.1:%d/   (Ctrl+C ends it)' % server.server_address[1], flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()
        return


if __name__ == '__main__':
    main()
