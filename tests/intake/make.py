#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write the files of this corpus that no editor shows as they are: encodings, line ends, NUL, very long cells.

    make.py           write them to files/
    make.py --check   compare; a line per file that differs, exit status 1

The other files in files/ are written by hand.
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = os.path.join(HERE, 'files')

HEADER = 'student_id,name,school,grade,date,code\n'
ADA1 = '0042,"Cole, Ada",North,5,2024-09-13,MHW\n'
ADA2 = '0042,"Cole, Ada",North,5,2024-09-23,AU\n'
BEN = 'S-7,Ben Diaz,North,K,2024-09-18,A\n'
ZOE = "123456789012345678,Zoë O'Neil,South,12,2024-09-30,AE\n"
PLAIN = HEADER + ADA1 + ADA2 + BEN + ZOE
TAB = ''.join('\t'.join(cells) + '\n' for cells in (
    ('student_id', 'name', 'school', 'grade', 'date', 'code'),
    ('0042', 'Cole, Ada', 'North', '5', '2024-09-13', 'MHW'),
    ('0042', 'Cole, Ada', 'North', '5', '2024-09-23', 'AU'),
    ('S-7', 'Ben Diaz', 'North', 'K', '2024-09-18', 'A'),
    ('123456789012345678', "Zoë O'Neil", 'South', '12', '2024-09-30', 'AE')))
LONG = 70000                        # more than a piece of 64 KiB
LONGER = 300000                     # more than the beginning that a file's dialect is taken from


def files():
    out = {}

    def put(name, text, encoding='utf-8'):
        assert name not in out, name
        out[name] = text if isinstance(text, bytes) else text.encode(encoding)

    # Encodings.
    put('utf8-bom.csv', '\ufeff' + PLAIN)
    put('utf16le.csv', '\ufeff' + PLAIN, 'utf-16-le')
    put('utf16be.csv', '\ufeff' + PLAIN, 'utf-16-be')
    put('utf16le-tab-crlf.txt', '\ufeff' + TAB.replace('\n', '\r\n'), 'utf-16-le')   # Excel's 'Unicode Text'
    put('utf16be-cr.csv', '\ufeff' + PLAIN.replace('\n', '\r'), 'utf-16-be')
    put('utf16le-odd.csv', ('\ufeff' + PLAIN).encode('utf-16-le') + b'\x41')       # half a character at the end
    put('utf16le-no-mark.csv', PLAIN, 'utf-16-le')
    put('windows-1252.csv', PLAIN, 'cp1252')
    put('windows-1252-curly.csv', HEADER + ADA1 + ADA2 + BEN + ZOE.replace("'", '\u2019'), 'cp1252')
    put('windows-1252-late.csv', HEADER + ADA1 + ADA2 + BEN + 'S-7,Ben Diaz,North,K,2024-09-18,A\n' * 8000 + ZOE, 'cp1252')
    put('utf8-bom-inside.csv', '\ufeff' + HEADER + ADA1 + ADA2 + '\ufeff' + HEADER + BEN + ZOE)  # two exports in one
    put('utf8-bom-quoted.csv', '\ufeff' + PLAIN.replace('student_id', '"student_id"'))

    # Line ends.
    put('crlf.csv', PLAIN.replace('\n', '\r\n'))
    put('cr.csv', PLAIN.replace('\n', '\r'))
    put('mixed-ends.csv', HEADER[:-1] + '\r\n' + ADA1[:-1] + '\r' + ADA2 + BEN[:-1] + '\r\n' + ZOE[:-1] + '\r')
    put('no-final-newline.csv', PLAIN[:-1])
    put('no-final-newline-quoted.csv', HEADER + ADA1 + ADA2 + BEN + ZOE[:-3] + '"AE"')
    put('cr-cr-lf.csv', PLAIN.replace('\n', '\r\r\n'))                              # a text-mode copy of CRLF
    put('quoted-crlf.csv', (HEADER.replace('code', 'code,comment') + ADA1.replace('MHW', 'MHW,"rang\nat 8:10"')
                            + ADA2.replace('AU', 'AU,"no\n\nanswer"') + BEN.replace(',A\n', ',A,\n')
                            + 'S-7,Ben Diaz,North,K,2024-09-31,A,"row 5, line 8"\n'
                            + ZOE.replace('AE', 'AE,')).replace('\n', '\r\n'))
    put('cr-quoted-lf.csv', (HEADER.replace('code', 'code,comment') + ADA1.replace('MHW', 'MHW,"rang~at 8:10"')
                             + ADA2.replace('AU', 'AU,') + BEN.replace(',A\n', ',A,"a~b"\n')
                             + ZOE.replace('AE', 'AE,')).replace('\n', '\r').replace('~', '\n'))

    # NUL, blanks that are no blanks.
    put('nul-scattered.csv', PLAIN.replace('0042', '00\x0042').replace('North', 'North\x00').replace('-09-18', '-\x0009-18'))
    put('nul-tail.csv', PLAIN + '\x00' * 100)                                       # a block that was never filled
    put('nul-line.csv', HEADER + ADA1 + ADA2 + '\x00\x00\x00\x00\n' + BEN + ZOE)
    put('mostly-nul.csv', b'PK' + b'\x00' * 4000 + b'student_id,date,code\n')
    put('all-nul.csv', b'\x00' * 4096)                                              # a copy that broke off
    put('ctrl-z.csv', PLAIN + '\x1a')                                               # the end mark of old systems
    put('nbsp.csv', HEADER.replace('student_id', '\u00a0student_id\u00a0') + '\u00a0' + ADA1.replace(',MHW', ',\u00a0MHW')
        + ADA2.replace('2024-09-23', '\u00a02024-09-23\u00a0') + BEN.replace('S-7', 'S-7\u00a0') + ZOE)
    put('whitespace.csv', ' student_id ,\tname , school, grade ,date  , code\t\n'
        '  0042 ,"Cole, Ada",  North,5 , 2024-09-13 , MHW \n'
        '\t0042,"Cole, Ada" ,North ,\t5,2024-09-23,AU  \n'
        'S-7  ,  Ben Diaz  ,North, K ,2024-09-18\t,A\t\n'
        "   123456789012345678,Zoë O'Neil,South  ,12, 2024-09-30,  AE\n")
    put('blank-rows-of-blanks.csv', '   \n\t\n' + HEADER + '\n' + ADA1 + ',,,,,\n' + ADA2 + ' , , , , , \n' + BEN + '\n\n' + ZOE + '\n\n,,,,,\n')

    # Length.
    put('long-cell.csv', HEADER.replace('code', 'code,comment') + ADA1.replace('MHW', 'MHW,' + 'x' * LONG)
        + ADA2.replace('AU', 'AU,') + BEN.replace(',A\n', ',A,\n') + ZOE.replace('AE', 'AE,short'))
    put('long-quoted-cell.csv', HEADER.replace('code', 'code,comment') + ADA1.replace('MHW', 'MHW,"' + 'line, ""one""\n' * 5000 + '"')
        + ADA2.replace('AU', 'AU,') + BEN.replace(',A\n', ',A,\n') + ZOE.replace('AE', 'AE,short'))
    put('longer-than-the-head.csv', HEADER.replace('code', 'code,comment') + ADA1.replace('MHW', 'MHW,' + 'y' * LONGER)
        + ADA2.replace('AU', 'AU,') + BEN.replace(',A\n', ',A,\n') + ZOE.replace('AE', 'AE,short'))
    put('many-columns.csv', HEADER.replace('\n', ''.join(',extra%d' % i for i in range(400)) + '\n')
        + ''.join(row.replace('\n', ',z' * 400 + '\n') for row in (ADA1, ADA2, BEN, ZOE)))
    put('long-id.csv', 'student_id,date,code\n' + '7' * 1200 + ',2024-09-13,AU\n')

    # Not text at all.
    put('picture.csv', b'\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x00\x00\x01\x00\x08\x06\x00\x00\x00'
        + bytes((i * 73 + 41) % 256 for i in range(900)))
    put('workbook.csv', b'PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00[Content_Types].xml'
        + bytes((i * 89 + 7) % 256 for i in range(900)))
    put('old-workbook.csv', b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + b'\x00' * 16 + b'>\x00\x03\x00\xfe\xff\t\x00'
        + bytes((i * 57 + 3) % 256 for i in range(900)))
    put('report.csv', b'%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n')
    put('empty.csv', b'')
    put('bom-alone.csv', b'\xef\xbb\xbf')
    put('blank.csv', b'\r\n  \r\n\r\n')

    # What the systems really write: tabs and CR from PowerSchool's quick export, CRLF from its data export.
    put('powerschool-quick.txt', '\r'.join((
        'Student_Number\tLastFirst\tGrade_Level\tSchoolID\tEntryDate\tExitDate\tDOB\tGender\tLunchStatus',
        '0042\tCole, Ada\t5\t101\t08/27/2024\t06/14/2025\t07/15/2014\tF\tF',
        'S7\tDiaz, Ben\t0\t101\t09/09/2024\t06/14/2025\t3/2/2019\tM\tP',
        '90001\tPark, Cy\t-1\t101\t08/27/2024\t06/14/2025\t11/30/2020\tM\t')) + '\r')
    put('powerschool-attendance.csv', '\r\n'.join((
        '[Students]Student_Number,[Students]LastFirst,[Students]Grade_Level,[Attendance]SchoolID,[Attendance]Att_Date,'
        '[Attendance_Code]Att_Code,[Attendance]Att_Comment',
        '"0042","Cole, Ada","5","101","09/13/2024","MHW",""',
        '"0042","Cole, Ada","5","101","09/16/2024","T","bus, late"',
        '"S7","Diaz, Ben","0","101","09/18/2024","ILL","mother rang ""twice"""',
        '"90001","Park, Cy","-1","101","09/20/2024","UNX",""')) + '\r\n')
    return out


def check():
    """What differs between files/ and what this script writes."""
    problems = []
    for name, want in files().items():
        try:
            with open(os.path.join(FILES, name), 'rb') as f:
                if f.read() != want:
                    problems.append('files/%s is not what make.py writes' % name)
        except OSError:
            problems.append('files/%s is not there' % name)
    return problems


def main():
    if sys.argv[1:] == ['--check']:
        problems = check()
        print('\n'.join(problems + ['%d files, %d differ' % (len(files()), len(problems))]))
        return 1 if problems else 0
    if sys.argv[1:]:
        print(__doc__)
        return 2
    os.makedirs(FILES, exist_ok=True)
    for name, content in files().items():
        with open(os.path.join(FILES, name), 'wb') as f:
            f.write(content)
    return 0


if __name__ == '__main__':
    sys.exit(main())
