# SPDX-License-Identifier: Apache-2.0
"""The information system's own flags: absent, excused, tardy and portion columns (contract section 3)."""
from common import PLAIN, a, case, csv, run, school_rows

PEOPLE = 'student_id,grade,birth_date\n' + ''.join('S%d,5,2014-07-15\n' % i for i in range(1, 10))
FLAGS = 'student_id,date,sis_absent,sis_excused'
DAY = '2024-10-01'
FIVE = run('2024-10-07', 5)


def flags(id, title, text, expect, **more):
    return case('sis_flags-' + id, title, more.pop('rules', ['EXC-10']), text, expect,
                **dict({'roster': PEOPLE, 'shape': 'exceptions'}, **more))


CASES = [
    flags('01', 'Absent and excused, absent alone, not absent', csv(FLAGS, 'S1,%s,Y,Y' % DAY, 'S2,%s,Y,N' % DAY, 'S3,%s,Y,' % DAY,
                                                                  'S4,%s,N,N' % DAY, 'S5,%s,N,Y' % DAY),
          {'S1': {'absences': [a(DAY, reason='unknown', category='excused')]},
           'S2': {'absences': [a(DAY, reason='unknown', category='unexcused', provisional=True)]},
           'S3': {'absences': [a(DAY, reason='unknown', category='unexcused', provisional=True)]},
           'S4': {'days_absent': 0, 'absence_count': 0}, 'S5': {'days_absent': 0, 'absence_count': 0}},
          no_problems=['unknown_code']),
    flags('01b', 'A blank absent flag is an unknown code', csv(FLAGS, 'S1,%s,,' % DAY, 'S2,%s,,Y' % DAY, 'S3,%s,Y,Y' % DAY),
          {'S1': {'days_absent': None, 'open_days': 1}, 'S2': {'days_absent': None, 'open_days': 1}, 'S3': {'days_absent': 1}},
          expect_problems=[{'kind': 'unknown_code', 'value': '', 'count': 2}]),
    flags('02', 'Yes and no in all their forms', csv(FLAGS, 'S1,%s,yes,YES' % DAY, 'S2,%s,TRUE,true' % DAY, 'S3,%s,1,1' % DAY,
                                                    'S4,%s,y,Y' % DAY, 'S5,%s,no,Y' % DAY, 'S6,%s,False,Y' % DAY,
                                                    'S7,%s,0,1' % DAY, 'S8,%s,n,Y' % DAY),
          dict([('S%d' % i, {'days_absent': 1, 'absences': [a(DAY, category='excused')]}) for i in range(1, 5)]
               + [('S%d' % i, {'days_absent': 0, 'absence_count': 0}) for i in range(5, 9)]), no_problems=['unknown_code']),
    flags('03', 'Aspen\'s headings: absent, excused, tardy and the portion',
          csv('LASID,Student Attendance > Date,Student Attendance > Absent?,Student Attendance > Excused?,'
              'Student Attendance > Tardy?,Student Attendance > Portion absent', 'S1,%s,Y,Y,N,1.0' % DAY, 'S2,%s,Y,N,N,0.5' % DAY,
              'S3,%s,Y,N,N,0.51' % DAY, 'S4,%s,N,N,Y,0.0' % DAY),
          {'S1': {'days_absent': 1, 'absences': [a(DAY, category='excused')]}, 'S2': {'days_absent': 0},
           'S3': {'days_absent': 1, 'absences': [a(DAY, category='unexcused')]}, 'S4': {'days_absent': 0}},
          expect_problems=[{'kind': 'code_and_minutes_differ', 'count': 1}], no_problems=['unknown_code']),
    flags('03b', 'Not absent by the flag, but more than half of the day gone',
          csv(FLAGS + ',portion_absent', 'S1,%s,N,N,0.51' % DAY, 'S2,%s,N,N,0.5' % DAY),
          {'S1': {'days_absent': 1, 'absences': [a(DAY, reason='unknown', because=['IN-1', 'ORD-2', 'DOC-1'])]},
           'S2': {'days_absent': 0}}, rules=['IN-1']),
    flags('04', 'A code speaks before the flags; the flags where it is blank',
          csv(PLAIN + ',sis_absent,sis_excused', 'S1,%s,MHW,Y,N' % DAY, 'S2,%s,,Y,Y' % DAY, 'S3,%s,,N,' % DAY, 'S4,%s,P,Y,N' % DAY,
              'S5,%s,A,N,N' % DAY),
          {'S1': {'absences': [a(DAY, code='MHW', mhw='valid', category='excused')]},
           'S2': {'absences': [a(DAY, reason='unknown', category='excused')]}, 'S3': {'days_absent': 0},
           'S4': {'days_absent': 0}, 'S5': {'days_absent': 1}}, no_problems=['unknown_code']),
    flags('04b', 'An unknown code is not helped by the flags', csv(PLAIN + ',sis_absent,sis_excused', 'S1,%s,ZZ,Y,Y' % DAY,
                                                                   'S2,%s,ZZ,N,N' % DAY),
          {'S1': {'days_absent': None, 'open_days': 1}, 'S2': {'days_absent': None, 'open_days': 1}},
          expect_problems=[{'kind': 'unknown_code', 'value': 'ZZ', 'count': 2}]),
    flags('05', 'Flags tell the shape: a row a day is daily', csv(FLAGS, ['S1,%s,N,N' % d for d in FIVE[:4]], 'S1,%s,Y,Y' % FIVE[4],
                                                                 ['S2,%s,N,' % d for d in FIVE]),
          {'S1': {'days_enrolled': 5, 'days_absent': 1}, 'S2': {'days_enrolled': 5, 'days_absent': 0}},
          calendar=school_rows(FIVE), as_of=FIVE[4], shape=None, roster=None, no_problems=['no_roster', 'unknown_code']),
    flags('06', 'The tenth absence, excused by the flag', csv(FLAGS, 'S1,%s,Y,Y' % DAY),
          {'S1': {'absences': [a(DAY, ordinal=10, level=2, category='unexcused', provisional=True, needs=['reason'])]}},
          roster='student_id,grade,birth_date,transfer_absences\nS1,5,2014-07-15,9\n'),
    flags('07', 'Two different rows of flags on a day: the excused one governs', csv(FLAGS, 'S1,%s,Y,N' % DAY, 'S1,%s,Y,Y' % DAY,
                                                                                    'S2,%s,N,N' % DAY, 'S2,%s,Y,N' % DAY),
          {'S1': {'absences': [a(DAY, category='excused')]}, 'S2': {'days_absent': 1}},
          expect_problems=[{'kind': 'conflicting_rows', 'count': 2}]),
]
