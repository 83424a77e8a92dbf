# SPDX-License-Identifier: Apache-2.0
"""Rates of groups and of months: contract section 6, rules CHR-6, CHR-7, GRP."""
from common import PLAIN, TOTALS, case, csv, rows, run, school_rows

TWENTY = run('2024-09-23', 20)                  # 23 September to 22 October
assert TWENTY[5] == '2024-09-30' and TWENTY[6] == '2024-10-01' and TWENTY[-1] == '2024-10-22'
MINI = school_rows(TWENTY)
LAST = TWENTY[-1]
GROUPED = 'student_id,grade,birth_date,school,el,swd,race\n'
PEOPLE = (GROUPED + 'S1,5,2014-07-15,North,Y,N,A\nS2,5,2014-07-15,North,Y,Y,B\nS3,5,2014-07-15,South,N,N,B\n'
          'S4,PK,2020-07-15,South,N,N,B\n')
# S1 4 of 20, S2 1 of 20, S3 2 of 20, S4 10 of 20.
ABSENCES = csv(PLAIN, rows('S1', TWENTY[:4], 'AE'), rows('S2', TWENTY[6:7], 'AE'), rows('S3', TWENTY[4:8:3], 'AE'),
               rows('S4', TWENTY[:10], 'AE'))

CASES = [
    case('groups_and_months-01', 'Groups of the roster, a preschooler in none of their rates', ['CHR-6', 'GRP'], ABSENCES,
         {'S1': {'days_absent': 4}, 'S4': {'days_absent': 10, 'chronic': True}}, roster=PEOPLE, calendar=MINI, as_of=LAST,
         expect_groups=[
             {'group': 'el', 'value': 'N', 'students': 1, 'chronic': 1, 'rate': 1.0, 'attendance_rate': 0.9},
             {'group': 'el', 'value': 'Y', 'students': 2, 'chronic': 1, 'rate': 0.5, 'attendance_rate': 0.875},
             {'group': 'swd', 'value': 'N', 'students': 2, 'chronic': 2, 'rate': 1.0, 'attendance_rate': 0.85},
             {'group': 'swd', 'value': 'Y', 'students': 1, 'chronic': 0, 'rate': 0.0, 'attendance_rate': 0.95},
             {'group': 'race', 'value': 'A', 'students': 1, 'chronic': 1},
             {'group': 'race', 'value': 'B', 'students': 2, 'chronic': 1, 'rate': 0.5, 'attendance_rate': 0.925}],
         expect_schools=[{'school': 'North', 'students': 2, 'chronic': 1, 'rate': 0.5, 'attendance_rate': 0.875},
                         {'school': 'South', 'students': 1, 'chronic': 1, 'rate': 1.0, 'attendance_rate': 0.9}],
         expect_district={'students': 3, 'chronic': 2, 'rate': 0.6667}),
    case('groups_and_months-01b', 'The same where PreK counts', ['CHR-6'], ABSENCES, roster=PEOPLE, calendar=MINI, as_of=LAST,
         options={'rates.include_prek': True},
         expect_groups=[{'group': 'el', 'value': 'N', 'students': 2, 'chronic': 2, 'rate': 1.0, 'attendance_rate': 0.7}],
         expect_schools=[{'school': 'South', 'students': 2, 'chronic': 2, 'rate': 1.0, 'attendance_rate': 0.7}],
         expect_district={'students': 4, 'chronic': 3, 'rate': 0.75}),
    case('groups_and_months-02', 'Months count every student, of all schools and of each', ['PSIS-1'], ABSENCES,
         roster=PEOPLE, calendar=MINI, as_of=LAST, expect_months=[
             {'month': '2024-09', 'school': None, 'days_enrolled': 24, 'days_absent': 11, 'attendance_rate': 0.5417,
              'remote_days_enrolled': 0, 'remote_days_absent': 0},
             {'month': '2024-10', 'school': None, 'days_enrolled': 56, 'days_absent': 6, 'attendance_rate': 0.8929},
             {'month': '2024-09', 'school': 'North', 'days_enrolled': 12, 'days_absent': 4, 'attendance_rate': 0.6667},
             {'month': '2024-10', 'school': 'North', 'days_enrolled': 28, 'days_absent': 1, 'attendance_rate': 0.9643},
             {'month': '2024-09', 'school': 'South', 'days_enrolled': 12, 'days_absent': 7, 'attendance_rate': 0.4167},
             {'month': '2024-10', 'school': 'South', 'days_enrolled': 28, 'days_absent': 5, 'attendance_rate': 0.8214}]),
    case('groups_and_months-03', 'Remote days are counted apart and within the totals', ['PSIS-2'],
         csv(PLAIN, *['S1,%s,%s' % (d, code) for d, code in zip(TWENTY[:6], ['DLP', 'DLA', 'P', 'A', 'DLP', 'P'])]),
         {'S1': {'days_enrolled': 6, 'days_absent': 2}}, calendar=school_rows(TWENTY[:6]), as_of=TWENTY[5], shape='daily',
         expect_months=[{'month': '2024-09', 'school': None, 'days_enrolled': 6, 'days_absent': 2, 'attendance_rate': 0.6667,
                         'remote_days_enrolled': 3, 'remote_days_absent': 1}]),
    case('groups_and_months-04', 'A transfer: each month and school has its own days', ['CHR-4'],
         csv(PLAIN, 'S1,2024-09-23,AE', 'S1,2024-10-09,AE', 'S1,2024-10-21,AE'),
         {'S1': {'days_enrolled': 20, 'days_absent': 3}},
         roster='student_id,grade,birth_date,school,entry_date,exit_date\nS1,5,2014-07-15,North,2024-09-23,2024-10-09\n'
                'S1,5,2014-07-15,South,2024-10-10,2024-10-22\n', calendar=MINI, as_of=LAST,
         expect_months=[{'month': '2024-09', 'school': 'North', 'days_enrolled': 6, 'days_absent': 1},
                        {'month': '2024-10', 'school': 'North', 'days_enrolled': 6, 'days_absent': 1},
                        {'month': '2024-10', 'school': 'South', 'days_enrolled': 8, 'days_absent': 1},
                        {'month': '2024-10', 'school': None, 'days_enrolled': 14, 'days_absent': 2}]),
    case('groups_and_months-05', 'A group of the profile\'s own, in the totals', ['GRP'], None,
         {'A': {'chronic': True}}, totals=csv(TOTALS + ',bus', 'A,N,5,180,18,Y', 'B,N,5,180,0,Y', 'C,N,5,180,0,N'),
         profile={'groups': ['bus']},
         expect_groups=[{'group': 'bus', 'value': 'Y', 'students': 2, 'chronic': 1, 'rate': 0.5},
                        {'group': 'bus', 'value': 'N', 'students': 1, 'chronic': 0, 'rate': 0.0}]),
    case('groups_and_months-06', 'A group that changes during the year: the latest day that has it decides', ['GRP'],
         csv(PLAIN + ',el', 'S1,2024-09-24,AE,Y', 'S1,2024-10-08,AE,N', 'S1,2024-10-16,AE,'),
         {'S1': {'days_absent': 3}}, roster='student_id,grade\nS1,5\n', calendar=MINI, as_of=LAST,
         expect_groups=[{'group': 'el', 'value': 'N', 'students': 1}]),
]
assert TWENTY.index('2024-10-09') == 11
