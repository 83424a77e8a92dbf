# SPDX-License-Identifier: Apache-2.0
"""Several school years, the first and the last with rules, and the as-of day."""
from common import DOC, PLAIN, ROSTER, a, case, csv, rows, school_rows, two_years

THREE_YEARS = ['2022-06-09', '2022-06-10', '2022-09-06', '2022-09-07', '2022-09-08', '2023-09-05', '2023-09-06']
TWO = ROSTER + 'S2,5,2014-07-15\n'

CASES = [
    case('years-01', 'Rows of 2019-20 are left out by name, the rest goes on', ['IN-6'],
         csv(PLAIN, 'S1,2019-10-01,AE', 'S1,2020-03-02,AE', 'S1,2024-10-01,AE'),
         {'S1': {'school_year': '2024-25', 'days_absent': 1, 'absence_count': 1}}, off=True,
         expect_problems=[{'kind': 'no_rules', 'value': '2019-20'}], no_problems=['not_a_school_day']),
    case('years-01b', 'Rows of 2027-28 are left out, and do not set the as-of day', ['IN-6'],
         csv(PLAIN, 'S1,2024-10-01,AE', 'S1,2024-10-04,AE', 'S1,2027-10-01,AE'), {'S1': {'days_absent': 2, 'days_enrolled': 27}},
         as_of=None, expect_as_of='2024-10-04', off=True, expect_problems=[{'kind': 'no_rules', 'value': '2027-28'}]),
    case('years-02', 'Three years in one file: a record each, the count starts anew', ['ORD-1', 'MHW-3', 'DISC-1'],
         csv(DOC + ',alternative_education', 'S1,2022-06-09,AU,,,', 'S1,2022-06-10,OSS,,,Y', 'S1,2022-09-06,AE,parent,,',
             'S1,2022-09-07,OSS,,,Y', 'S1,2023-09-05,ILL,parent,,', 'S1,2023-09-06,AE,parent,,'),
         {'S1@2021-22': {'days_enrolled': 2, 'days_absent': 2, 'days_disciplinary': 1, 'absences': [
             a('2022-06-09', ordinal=1), a('2022-06-10', ordinal=None, category='disciplinary')]},
          'S1@2022-23': {'days_enrolled': 3, 'days_absent': 1, 'days_disciplinary': 0, 'absence_count': 1,
                         'absences': [a('2022-09-06', ordinal=1)]},
          'S1@2023-24': {'days_enrolled': 2, 'days_absent': 2, 'absences': [a('2023-09-05', ordinal=1),
                                                                            a('2023-09-06', ordinal=2)]}},
         calendar=school_rows(THREE_YEARS), as_of='2023-09-06'),
    case('years-03', 'A roster without dates: the year of the as-of day, and years with rows of the student', ['IN-6'],
         csv(PLAIN, 'S1,2025-06-05,AE', 'S1,2025-08-27,AE'),
         {'S1@2024-25': {'days_enrolled': 180, 'days_absent': 1}, 'S1@2025-26': {'days_enrolled': 4, 'days_absent': 1},
          'S2': {'school_year': '2025-26', 'days_enrolled': 4, 'days_absent': 0}}, roster=TWO, calendar=two_years(),
         as_of='2025-08-29'),
    case('years-04', 'The first year with rules and the last', ['MHW-1'],
         csv(DOC, 'S1,2020-09-08,MHW,parent,', 'S1,2026-09-08,MHW,parent,'),
         {'S1@2020-21': {'mhw': {'claimed': 1, 'valid': 0},
                         'absences': [a('2020-09-08', mhw='invalid', mhw_reason='not_in_force',
                                        because=['MHW-1', 'MHW-7', 'ORD-2', 'DOC-1'])]},
          'S1@2026-27': {'mhw': {'claimed': 1, 'valid': 1, 'remaining': 1},
                         'absences': [a('2026-09-08', mhw='valid', because=['MHW-3', 'MHW-4', 'MHW-6'])]}},
         calendar=school_rows(['2020-09-08', '2020-09-09', '2026-09-08', '2026-09-09']), as_of='2026-09-09',
         no_problems=['no_rules']),
    case('years-05', 'A school year runs from 1 July to 30 June', ['IN-6'],
         csv(PLAIN, 'S1,2025-06-30,AE', 'S1,2025-07-01,AE'),
         {'S1@2024-25': {'days_enrolled': 1, 'absences': [a('2025-06-30', ordinal=1)]},
          'S1@2025-26': {'days_enrolled': 2, 'absences': [a('2025-07-01', ordinal=1)]}},
         calendar=school_rows(['2025-06-30', '2025-07-01', '2025-07-02']), as_of='2025-07-02'),
    case('years-06', 'Without an as-of day it is the latest day with a row that is kept', ['CHR-3'],
         csv(PLAIN, 'S1,2024-10-01,AE', 'S1,2024-10-04,AE', 'S1,2024-10-05,AE', 'S1,2024-11-31,AE'),
         {'S1': {'days_enrolled': 27, 'days_absent': 2}}, as_of=None, expect_as_of='2024-10-04', off=True,
         expect_problems=[{'kind': 'not_a_school_day', 'count': 1}, {'kind': 'bad_date', 'value': '2024-11-31'}]),
    case('years-07', 'Truancy over two years: three and three are no four', ['TRU-1'],
         csv(PLAIN, rows('S1', ['2025-06-03', '2025-06-04', '2025-06-05', '2025-08-26', '2025-08-27', '2025-08-28'], 'AU')),
         {'S1@2024-25': {'truancy': {'truant': False, 'unexcused': 3, 'triggers': []}},
          'S1@2025-26': {'truancy': {'truant': False, 'unexcused': 3, 'triggers': []}}}, calendar=two_years(),
         as_of='2025-08-29'),
    # Back on August 26 = day 0; the tenth school day after it is September 10.
    case('years-08a', 'Absent through the last day of school: the ten days run from the return in the next year', ['DOC-1', 'DOC-2'],
         csv(DOC, 'S1,2025-06-05,A,,', 'S1,2025-06-06,A,,'),
         {'S1@2024-25': {'truancy': {'unexcused': 2, 'certain': 0}, 'absences': [
             a('2025-06-06', category='unexcused', provisional=True, needs=['documentation'],
               curable_until='2025-09-10')]}}, calendar=two_years(), shape='exceptions', as_of='2025-09-10'),
    case('years-08b', 'The day after, nothing can still come', ['DOC-1', 'DOC-2'],
         csv(DOC, 'S1,2025-06-05,A,,', 'S1,2025-06-06,A,parent,2025-09-10', 'S1,2025-09-29,ILL,parent,'),
         {'S1@2024-25': {'truancy': {'unexcused': 1, 'certain': 1}, 'absences': [
             a('2025-06-05', category='unexcused', provisional=False, needs=[], curable_until=None),
             a('2025-06-06', category='excused')]}}, calendar=two_years(), shape='exceptions', as_of='2025-09-30'),
    case('years-08c', 'A daily file: the next year begins with absences, and the return is after them', ['DOC-1', 'DOC-2'],
         csv(DOC, 'S1,2025-06-05,P,,', 'S1,2025-06-06,A,,', 'S1,2025-08-26,A,,', rows('S1', [
             '2025-08-27', '2025-08-28', '2025-08-29', '2025-09-02', '2025-09-03', '2025-09-04', '2025-09-05',
             '2025-09-08', '2025-09-09', '2025-09-10', '2025-09-11'], 'P,,')),
         {'S1@2024-25': {'absences': [a('2025-06-06', provisional=True, curable_until='2025-09-11')]}},
         calendar=two_years(), shape='daily', as_of='2025-09-11'),
]
