# SPDX-License-Identifier: Apache-2.0
"""The number of an absence and its level: rules ORD, options A4 to A6."""
from common import DOC, NINE, a, case, csv, nine

TWO = 'student_id,grade,birth_date\nS1,5,2014-07-15\nS2,5,2014-07-15\n'
L1 = dict(level=1, category='excused', truancy=False, because=['ORD-2', 'DOC-1'])
L2 = dict(level=2, category='unexcused', truancy=True, because=['ORD-2', 'EXC-7'])
DISC = dict(category='disciplinary', truancy=False, because=['DISC-1', 'DISC-2'])
MIL = dict(category='excused', truancy=False, because=['EXC-8'])
VALID = dict(mhw='valid', category='excused', truancy=False, because=['MHW-3', 'MHW-4', 'MHW-6'])


def vacation(day):
    return 'S1,%s,VAC,parent,%s' % (day, day)


EIGHT_OSS = csv(DOC, nine(n=8), 'S1,2024-10-28,OSS,,', vacation('2024-11-12'))
EIGHT_MIL = csv(DOC, nine(n=8), 'S1,2024-10-28,MIL,,', vacation('2024-11-12'))
EIGHT_MHW = csv(DOC, nine(n=8), 'S1,2024-10-28,MHW,parent,2024-10-28', vacation('2024-11-12'))

CASES = [
    case('ordinal-01', 'The ninth, tenth and eleventh absence, a vacation each time', ['ORD-1', 'ORD-2', 'EXC-7'],
         csv(DOC, nine(n=8), vacation('2024-11-12'), vacation('2024-11-20'), vacation('2024-12-04')),
         {'S1': {'absence_count': 11, 'truancy': {'unexcused': 2}, 'absences': [
             a('2024-11-12', ordinal=9, **L1), a('2024-11-20', ordinal=10, **L2), a('2024-12-04', ordinal=11, **L2)]}}),
    case('ordinal-02', 'A suspension takes no number', ['ORD-1', 'DISC-2'], EIGHT_OSS,
         {'S1': {'days_absent': 10, 'absences': [a('2024-10-28', ordinal=None, level=None, **DISC),
                                                 a('2024-11-12', ordinal=9, **L1)]}}),
    case('ordinal-02b', 'A suspension takes a number by option', ['ORD-1'], EIGHT_OSS,
         {'S1': {'days_absent': 10, 'absences': [a('2024-10-28', ordinal=9, level=1, **DISC),
                                                 a('2024-11-12', ordinal=10, **L2)]}},
         options={'ordinal.disciplinary': True}),
    case('ordinal-03', 'A military day takes no number', ['ORD-4'], EIGHT_MIL,
         {'S1': {'days_absent': 10, 'absences': [a('2024-10-28', ordinal=None, level=None, **MIL),
                                                 a('2024-11-12', ordinal=9, **L1)]}}),
    case('ordinal-03b', 'A military day takes a number by option', ['ORD-4'], EIGHT_MIL,
         {'S1': {'absences': [a('2024-10-28', ordinal=9, level=1, **MIL), a('2024-11-12', ordinal=10, **L2)]}},
         options={'ordinal.military': True}),
    case('ordinal-04', 'A wellness day takes a number', ['ORD-3'], EIGHT_MHW,
         {'S1': {'absences': [a('2024-10-28', ordinal=9, level=1, **VALID), a('2024-11-12', ordinal=10, **L2)]}}),
    case('ordinal-04b', 'A wellness day takes no number by option', ['ORD-3'], EIGHT_MHW,
         {'S1': {'days_absent': 10, 'absences': [a('2024-10-28', ordinal=None, level=None, **VALID),
                                                 a('2024-11-12', ordinal=9, **L1)]}}, options={'mhw.in_ordinal': False}),
    case('ordinal-04c', 'A wellness claim that is not valid takes a number under that option too', ['ORD-3', 'MHW-7'],
         csv(DOC, nine(n=7), 'S1,2024-10-28,MHW,parent,2024-10-28', 'S1,2024-10-29,MHW,parent,2024-10-29',
             vacation('2024-11-12'), vacation('2024-11-20')),
         {'S1': {'absences': [
             a('2024-10-28', ordinal=None, level=None, **VALID),
             a('2024-10-29', ordinal=8, level=1, mhw='invalid', mhw_reason='consecutive', category='excused'),
             a('2024-11-12', ordinal=9, **L1), a('2024-11-20', ordinal=10, **L2)]}}, options={'mhw.in_ordinal': False}),
    case('ordinal-05', 'Eight absences at the school before: the first here is the ninth, the second the tenth', ['ORD-1'],
         csv(DOC, vacation('2024-11-12'), vacation('2024-11-20')),
         {'S1': {'days_absent': 2, 'absences': [a('2024-11-12', ordinal=9, **L1), a('2024-11-20', ordinal=10, **L2)]}},
         roster='student_id,grade,birth_date,transfer_absences\nS1,5,2014-07-15,8\n'),
    case('ordinal-06', 'A day attended for half and a day without school take no number', ['ORD-1', 'IN-1'],
         csv(DOC + ',portion_absent', nine(n=8, tail=','), 'S1,2024-10-28,ILL,parent,,0.5', 'S1,2024-11-05,ILL,parent,,',
             'S1,2024-11-12,VAC,parent,,', 'S1,2024-11-20,VAC,parent,,'),
         {'S1': {'days_absent': 10, 'absences': [a('2024-11-12', ordinal=9, **L1), a('2024-11-20', ordinal=10, **L2)]}},
         shape='exceptions', off=True, expect_problems=[{'kind': 'not_a_school_day', 'count': 1}]),
    case('ordinal-07', 'A change of school within the district goes on counting', ['ORD-5'],
         csv(DOC + ',school', nine(tail=',North'), 'S1,2024-11-12,VAC,parent,,South'),
         {'S1': {'days_enrolled': 180, 'days_absent': 10, 'absences': [a('2024-11-12', ordinal=10, **L2)]}},
         roster='student_id,grade,birth_date,school,entry_date,exit_date\nS1,5,2014-07-15,North,2024-08-27,2024-10-31\n'
                'S1,5,2014-07-15,South,2024-11-01,2025-06-06\n'),
    case('ordinal-08', 'Exclusion under 10-210 and lack of transportation take a number', ['ORD-1', 'EXC-5'],
         csv(DOC, nine(n=7), 'S1,2024-10-28,QUA,,', 'S1,2024-10-30,TRN,,', vacation('2024-11-12')),
         {'S1': {'absences': [a('2024-10-28', ordinal=8, level=1, because=['EXC-210']),
                              a('2024-10-30', ordinal=9, level=1, because=['EXC-5']),
                              a('2024-11-12', ordinal=10, **L2)]}}),
    case('ordinal-09', 'The order of the rows does not matter', ['ORD-1'],
         csv(DOC, vacation('2024-11-20'), list(reversed(nine(n=8))), vacation('2024-11-12')),
         {'S1': {'absences': [a('2024-08-27', ordinal=1), a('2024-10-18', ordinal=8), a('2024-11-12', ordinal=9, **L1),
                              a('2024-11-20', ordinal=10, **L2)]}}),
]
assert NINE[7] == '2024-10-18'
