# SPDX-License-Identifier: Apache-2.0
"""Chronic absence, its first day, what is left and the way back: rules CHR-1 to CHR-6, options A3, A23, A24."""
from common import DAYS, PLAIN, TOTALS, after, case, csv, rows, run, totals

FIVE = 'student_id,grade,birth_date\n' + ''.join('S%d,5,2014-07-15\n' % i for i in range(1, 6))
DATED = 'student_id,grade,birth_date,school,entry_date,exit_date\n'


def ae(sid, days):
    return rows(sid, days, 'AE')


EVERY_TENTH = [DAYS[i] for i in range(4, 174, 10)]          # seventeen days, far apart
assert len(EVERY_TENTH) == 17
assert DAYS[18] == '2024-09-23' and DAYS[19] == '2024-09-24' and DAYS[20] == '2024-09-25'
assert DAYS[22:25] == ['2024-09-27', '2024-09-30', '2024-10-01'] and DAYS[44] == '2024-10-31'
assert after('2024-10-21', 19) == '2024-11-18' and DAYS.index('2024-12-20') + 1 == 78
assert run('2025-02-04', 9)[-1] == '2025-02-19' and run('2025-02-04', 10)[-1] == '2025-02-20'

CASES = [
    totals('chronic_absence-01', 'Ten percent of several numbers of days, exactly', ['CHR-1', 'CHR-10'],
           csv(TOTALS, 'A,N,5,10,1', 'B,N,5,11,1', 'C,N,5,19,1', 'D,N,5,19,2', 'E,N,5,20,2', 'F,N,5,21,2', 'G,N,5,170,17',
               'H,N,5,171,17', 'I,N,5,169,17', 'J,N,5,169,16', 'K,N,5,179,17', 'L,N,5,179,18', 'M,N,5,181,18',
               'O,N,5,182,19', 'Q,N,5,1,1'),
           {'A': {'chronic': True, 'absence_rate': 0.1}, 'B': {'chronic': False, 'absence_rate': 0.0909},
            'C': {'chronic': False, 'absence_rate': 0.0526}, 'D': {'chronic': True, 'absence_rate': 0.1053},
            'E': {'chronic': True, 'absence_rate': 0.1}, 'F': {'chronic': False, 'absence_rate': 0.0952},
            'G': {'chronic': True, 'absence_rate': 0.1}, 'H': {'chronic': False, 'absence_rate': 0.0994},
            'I': {'chronic': True, 'absence_rate': 0.1006}, 'J': {'chronic': False, 'absence_rate': 0.0947},
            'K': {'chronic': False, 'absence_rate': 0.095}, 'L': {'chronic': True, 'absence_rate': 0.1006},
            'M': {'chronic': False, 'absence_rate': 0.0994}, 'O': {'chronic': True, 'absence_rate': 0.1044},
            'Q': {'chronic': True, 'absence_rate': 1.0}}),
    totals('chronic_absence-02', 'Rates are rounded half up to four places', ['CHR-10'],
           csv(TOTALS, 'A,N,5,32,1', 'B,N,5,32,5', 'C,N,5,160,1', 'D,N,5,160,3', 'E,N,5,180,0'),
           {'A': {'absence_rate': 0.0313}, 'B': {'absence_rate': 0.1563}, 'C': {'absence_rate': 0.0063},
            'D': {'absence_rate': 0.0188}, 'E': {'absence_rate': 0.0, 'chronic': False}}),
    case('chronic_absence-03', 'The first day at ten percent: not before the twentieth day enrolled', ['CHR-3'],
         csv(PLAIN, ae('S1', ['2024-08-27', '2024-08-28']), ae('S2', ['2024-08-27', '2024-09-25']),
             ae('S3', ['2024-08-27', '2024-09-24']), ae('S4', ['2024-09-27', '2024-09-30', '2024-10-01'])),
         {'S1': {'chronic': False, 'chronic_first': '2024-09-24'}, 'S2': {'chronic': False, 'chronic_first': None},
          'S3': {'chronic': False, 'chronic_first': '2024-09-24'}, 'S4': {'chronic_first': '2024-10-01'},
          'S5': {'days_absent': 0, 'chronic': False, 'chronic_first': None}}, roster=FIVE),
    case('chronic_absence-03b', 'On the nineteenth day enrolled a student can be chronic, but has no first day yet', ['CHR-3'],
         csv(PLAIN, ae('S1', ['2024-08-27', '2024-08-28'])),
         {'S1': {'days_enrolled': 19, 'chronic': True, 'absence_rate': 0.1053, 'chronic_first': None}}, as_of='2024-09-23'),
    case('chronic_absence-03c', 'On the twentieth day enrolled', ['CHR-3'],
         csv(PLAIN, ae('S1', ['2024-08-27', '2024-08-28'])),
         {'S1': {'days_enrolled': 20, 'chronic': True, 'absence_rate': 0.1, 'chronic_first': '2024-09-24'}}, as_of='2024-09-24'),
    case('chronic_absence-03d', 'The twentieth day enrolled of a student who came in October', ['CHR-3'],
         csv(PLAIN, ae('S1', ['2024-10-21', '2024-10-22'])), {'S1': {'chronic_first': '2024-11-18', 'days_enrolled': 144}},
         roster=DATED + 'S1,5,2014-07-15,North,2024-10-21,\n'),
    case('chronic_absence-04', 'Chronic at one school, not in the year', ['CHR-1', 'CHR-4'],
         csv(PLAIN, ae('S1', ['2024-08-29', '2024-09-10', '2024-09-19', '2024-09-30', '2024-10-10'])),
         {'S1': {'days_enrolled': 180, 'days_absent': 5, 'chronic': False, 'enrollments': [
             {'school': 'North', 'days_enrolled': 45, 'days_absent': 5, 'chronic': True},
             {'school': 'South', 'days_enrolled': 135, 'days_absent': 0, 'chronic': False}]}},
         roster=DATED + 'S1,5,2014-07-15,North,2024-08-27,2024-10-31\nS1,5,2014-07-15,South,2024-11-01,2025-06-06\n'),
    case('chronic_absence-05', 'How many absences are left, and how many days back', ['CHR-3'],
         csv(PLAIN, ae('S1', ['2024-08-29', '2024-09-10', '2024-09-19', '2024-09-30', '2024-10-10']),
             ae('S2', ['2024-08-29', '2024-09-10', '2024-09-19', '2024-09-30'])),
         {'S1': {'days_enrolled': 45, 'chronic': True, 'outlook': {'absences_left': 12, 'present_days_to_recover': 6}},
          'S2': {'days_enrolled': 45, 'chronic': False, 'outlook': {'absences_left': 13, 'present_days_to_recover': None}},
          'S3': {'days_enrolled': 45, 'outlook': {'absences_left': 17, 'present_days_to_recover': None}}},
         roster=FIVE, as_of='2024-10-31'),
    case('chronic_absence-05b', 'A student who leaves in December has fewer left', ['CHR-3'],
         csv(PLAIN, ae('S1', ['2024-08-29', '2024-09-10', '2024-09-19', '2024-09-30'])),
         {'S1': {'days_enrolled': 45, 'outlook': {'absences_left': 3, 'present_days_to_recover': None}}},
         roster=DATED + 'S1,5,2014-07-15,North,2024-08-27,2024-12-20\n', as_of='2024-10-31'),
    case('chronic_absence-05c', 'At the end of the year: seventeen of 180, and eighteen', ['CHR-1'],
         csv(PLAIN, ae('S1', EVERY_TENTH), ae('S2', EVERY_TENTH + ['2025-06-05'])),
         {'S1': {'days_absent': 17, 'chronic': False, 'outlook': {'absences_left': 0, 'present_days_to_recover': None}},
          'S2': {'days_absent': 18, 'chronic': True, 'outlook': {'absences_left': 0, 'present_days_to_recover': 1}}},
         roster=FIVE),
    totals('chronic_absence-06', 'Every student is in the rates, however short', ['CHR-5', 'CHR-7'],
           csv(TOTALS, 'A,N,5,9,1', 'B,N,5,10,1', 'C,N,5,11,1', 'D,N,5,180,0'),
           {'A': {'chronic': True}, 'B': {'chronic': True}},
           expect_schools=[{'school': 'N', 'students': 4, 'chronic': 2, 'rate': 0.5}],
           expect_district={'students': 4, 'chronic': 2, 'rate': 0.5}),
    totals('chronic_absence-06b', 'At least ten days for the rates: nine is out, ten is in, one\'s own status stays', ['CHR-5'],
           csv(TOTALS, 'A,N,5,9,1', 'B,N,5,10,1', 'C,N,5,11,1', 'D,N,5,180,0'),
           {'A': {'chronic': True}, 'B': {'chronic': True}, 'C': {'chronic': False}},
           options={'chronic.minimum_days': 10},
           expect_schools=[{'school': 'N', 'students': 3, 'chronic': 1, 'rate': 0.3333}],
           expect_district={'students': 3, 'chronic': 1, 'rate': 0.3333}),
    totals('chronic_absence-07', 'PreK is in no rate, whatever it is called', ['CHR-6'],
           csv(TOTALS, 'A,N,PK,180,18', 'B,N,P3,180,18', 'C,N,-1,180,18', 'D,N,PreK,180,18', 'E,N,0,180,18', 'F,N,KF,180,0',
               'G,N,01,180,0', 'H,N,12,180,0', 'I,N,,180,0'),
           {'A': {'chronic': True}, 'C': {'chronic': True}},
           expect_schools=[{'school': 'N', 'students': 5, 'chronic': 1, 'rate': 0.2}],
           expect_district={'students': 5, 'chronic': 1}),
    totals('chronic_absence-07b', 'PreK is in the rates by option', ['CHR-6'],
           csv(TOTALS, 'A,N,PK,180,18', 'B,N,P3,180,18', 'C,N,-1,180,18', 'D,N,PreK,180,18', 'E,N,0,180,18', 'F,N,KF,180,0',
               'G,N,01,180,0', 'H,N,12,180,0', 'I,N,,180,0'),
           options={'rates.include_prek': True},
           expect_schools=[{'school': 'N', 'students': 9, 'chronic': 5, 'rate': 0.5556}],
           expect_district={'students': 9, 'chronic': 5}),
    case('chronic_absence-08', 'Nine days enrolled are a short enrollment, ten are not', ['CHR-5'],
         csv(PLAIN, ae('S1', ['2025-02-05']), ae('S2', ['2025-02-05'])),
         {'S1': {'days_enrolled': 9, 'review': ['short_enrollment'], 'chronic': True},
          'S2': {'days_enrolled': 10, 'review': [], 'chronic': True}},
         roster=DATED + 'S1,5,2014-07-15,North,2025-02-04,2025-02-19\nS2,5,2014-07-15,North,2025-02-04,2025-02-20\n'),
    case('chronic_absence-09', 'Rows after the as-of day are no facts', ['CHR-3'],
         csv(PLAIN, ae('S1', ['2024-10-01', '2024-10-31', '2024-11-01', '2024-12-03'])),
         {'S1': {'days_enrolled': 45, 'days_absent': 2, 'absence_count': 2}}, as_of='2024-10-31', expect_as_of='2024-10-31'),
    case('chronic_absence-10', 'Suspensions, wellness days and excused days are absences; in-school suspension is not', ['CHR-2'],
         csv(PLAIN, ae('S1', EVERY_TENTH[:14]), 'S1,2025-05-20,OSS', 'S1,2025-05-22,EXP', 'S1,2025-05-28,MHW',
             'S1,2025-06-04,ISS'),
         {'S1': {'days_absent': 17, 'days_disciplinary': 2, 'chronic': False, 'absence_rate': 0.0944}}, shape='exceptions'),
    case('chronic_absence-10b', 'With in-school suspension as an absence the eighteenth is reached', ['CHR-2', 'DISC-3'],
         csv(PLAIN, ae('S1', EVERY_TENTH[:14]), 'S1,2025-05-20,OSS', 'S1,2025-05-22,EXP', 'S1,2025-05-28,MHW',
             'S1,2025-06-04,ISS'),
         {'S1': {'days_absent': 18, 'days_disciplinary': 3, 'chronic': True, 'absence_rate': 0.1}}, shape='exceptions',
         options={'iss.absent': True}),
]
