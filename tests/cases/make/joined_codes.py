# SPDX-License-Identifier: Apache-2.0
"""Codes of two parts, and status beside excuse in two columns, as Infinite Campus writes them."""
from common import PLAIN, ROSTER, a, case, csv

DAYS = ['2024-10-01', '2024-10-07', '2024-10-09', '2024-10-16', '2024-10-21', '2024-10-23', '2024-10-29', '2024-11-06']
PAIR = 'student_id,date,Status,Excuse'


def joined(id, title, codes, expect, **more):
    """S1 with one code a day, in the order of DAYS."""
    return case('joined_codes-' + id, title, ['PSIS-3'],
                csv(PLAIN, ['S1,%s,%s' % (d, '"%s"' % c if ',' in c else c) for d, c in zip(DAYS, codes)]),
                {'S1': expect}, **dict({'shape': 'exceptions'}, **more))


def pair(id, title, lines, expect, head=PAIR, **more):
    return case('joined_codes-' + id, title, ['PSIS-3'],
                csv(head, ['S1,%s,%s' % (d, rest) for d, rest in zip(DAYS, lines)]), {'S1': expect},
                **dict({'shape': 'exceptions'}, **more))


CASES = [
    joined('01', 'Absent with an excuse, without one, not known', ['A E', 'A U', 'A K'],
           {'days_absent': 3, 'open_days': 0, 'truancy': {'unexcused': 2, 'as_keyed': 1}, 'absences': [
               a('2024-10-01', code='A E', reason='unknown', category='excused'),
               a('2024-10-07', code='A U', reason='unknown', category='unexcused'),
               a('2024-10-09', code='A K', reason='unknown', category='unexcused', provisional=True)]},
           no_problems=['unknown_code']),
    joined('02', 'A blank, a hyphen, a stroke, a comma or a plus between the parts', ['A E', 'A-E', 'A/E', 'A,E', 'A+E'],
           {'days_absent': 5, 'open_days': 0, 'truancy': {'unexcused': 0, 'as_keyed': 0},
            'absences': [a(d, category='excused') for d in DAYS[:5]]}, no_problems=['unknown_code']),
    joined('03', 'In any case of letters', ['a e', 'a-U', 't-e'],
           {'days_absent': 2, 'days_tardy': 1, 'open_days': 0, 'truancy': {'as_keyed': 1},
            'absences': [a('2024-10-01', category='excused'), a('2024-10-07', category='unexcused')]},
           no_problems=['unknown_code']),
    joined('03b', 'The status as a word', ['Absent E', 'absent-U', 'Tardy/E', 'Present U'],
           {'days_absent': 2, 'days_tardy': 1, 'open_days': 0,
            'absences': [a('2024-10-01', category='excused'), a('2024-10-07', category='unexcused')]},
           no_problems=['unknown_code']),
    joined('04', 'Late, sent home early and present stay so with any excuse', ['T-E', 'T U', 'T K', 'P E', 'E E', 'E-U', 'P U'],
           {'days_absent': 0, 'days_tardy': 3, 'open_days': 0, 'absence_count': 0}, no_problems=['unknown_code']),
    joined('05', 'An exempt excuse is asked about', ['A X', 'T X'],
           {'days_absent': None, 'open_days': 2, 'absence_count': 0},
           expect_problems=[{'kind': 'unknown_code', 'value': 'A X', 'count': 1},
                            {'kind': 'unknown_code', 'value': 'T X', 'count': 1}]),
    joined('06', 'Never the other way round', ['E A', 'U A'],
           {'days_absent': None, 'open_days': 2},
           expect_problems=[{'kind': 'unknown_code', 'value': 'E A'}, {'kind': 'unknown_code', 'value': 'U A'}]),
    joined('06b', 'Three parts, an unknown part, two parts that contradict', ['A E U', 'QQ E', 'A QQ', 'A P'],
           {'days_absent': None, 'open_days': 4},
           expect_problems=[{'kind': 'unknown_code', 'value': v} for v in ('A E U', 'QQ E', 'A QQ', 'A P')]),
    joined('07', 'A known absence code with an excuse stays what it is', ['MHW E', 'ILL E', 'MHW-K', 'VAC/E', 'OSS E'],
           {'days_absent': 5, 'open_days': 0, 'mhw': {'claimed': 2, 'valid': 2}, 'days_disciplinary': 1, 'absences': [
               a('2024-10-01', code='MHW E', reason='mhw', mhw='valid', category='excused'),
               a('2024-10-07', reason='illness', category='excused'), a('2024-10-09', mhw='valid'),
               a('2024-10-16', reason='vacation'), a('2024-10-21', category='disciplinary')]},
           no_problems=['unknown_code', 'no_mhw_code']),
    joined('07b', 'A known reason keyed unexcused is asked about', ['MHW U', 'ILL-U'],
           {'days_absent': None, 'open_days': 2},
           expect_problems=[{'kind': 'unknown_code', 'value': 'MHW U'}, {'kind': 'unknown_code', 'value': 'ILL-U'}]),
    joined('07c', 'An unverified code takes the excuse', ['UNV E', 'UNV U', 'UNV K'],
           {'days_absent': 3, 'open_days': 0, 'truancy': {'unexcused': 2, 'as_keyed': 1}, 'absences': [
               a('2024-10-01', category='excused'), a('2024-10-07', category='unexcused'),
               a('2024-10-09', category='unexcused', provisional=True)]}, no_problems=['unknown_code']),
    joined('07d', 'A code that is present stays present', ['FT E', 'ISS U', 'DLP E'],
           {'days_absent': 0, 'open_days': 0, 'absence_count': 0}, no_problems=['unknown_code']),
    joined('08', 'Two present parts: the first', ['T D', 'D T', 'T P', 'P T'],
           {'days_absent': 0, 'days_tardy': 2, 'open_days': 0, 'absence_count': 0}, no_problems=['unknown_code']),
    joined('09', 'The profile knows the whole code: it is not split', ['A E', 'T-E', 'A-E'],
           {'days_absent': 3, 'days_tardy': 0, 'absences': [
               a('2024-10-01', reason='vacation'), a('2024-10-07', reason='illness'), a('2024-10-09', reason='unknown')]},
           profile={'codes': {'A E': 'vacation', 'T-E': 'illness'}}),
    joined('09b', 'A part that the profile knows', ['DRX E', 'DRX U'],
           {'days_absent': None, 'open_days': 1, 'absences': [a('2024-10-01', reason='illness', category='excused')]},
           profile={'codes': {'DRX': {'kind': 'illness', 'documentation': 'medical'}}},
           expect_problems=[{'kind': 'unknown_code', 'value': 'DRX U', 'count': 1}]),
    joined('10', 'Whole codes of the map are not split: AE, E, U as they stand', ['AE', 'E', 'U'],
           {'days_absent': 3, 'days_tardy': 0, 'absences': [
               a('2024-10-01', category='excused'), a('2024-10-07', category='excused'), a('2024-10-09', category='unexcused')]},
           no_problems=['unknown_code']),
    joined('11', 'The tenth absence, keyed excused by its second part', ['A E'],
           {'days_absent': 1, 'absences': [a('2024-10-01', ordinal=10, level=2, category='unexcused', provisional=True,
                                             needs=['reason'], keyed_differs=True)]},
           roster='student_id,grade,birth_date,transfer_absences\nS1,5,2014-07-15,9\n'),
    pair('12', 'Status and excuse in two columns', ['A,E', 'A,U', 'A,K', 'A,', 'T,U', 'T,', 'E,E', 'P,'],
         {'days_absent': 4, 'days_tardy': 2, 'open_days': 0, 'truancy': {'unexcused': 3, 'as_keyed': 1}, 'absences': [
             a('2024-10-01', code='A E', category='excused'), a('2024-10-07', code='A U', category='unexcused'),
             a('2024-10-09', category='unexcused', provisional=True),
             a('2024-10-16', category='unexcused', provisional=True)]}, no_problems=['unknown_code']),
    pair('12b', 'Status and excuse: an exempt one is asked about', ['A,E', 'A,X'],
         {'days_absent': None, 'open_days': 1, 'absences': [a('2024-10-01', category='excused')]},
         expect_problems=[{'kind': 'unknown_code', 'value': 'A X', 'count': 1}]),
    pair('12c', 'A file of mostly present pairs is a daily one', ['P,', 'P,', 'T,E', 'A,U'],
         {'days_enrolled': 4, 'days_absent': 1, 'days_tardy': 1}, shape=None,
         calendar='date,type\n' + ''.join('%s,school\n' % d for d in DAYS[:4]), as_of=DAYS[3], no_problems=['unknown_code']),
    pair('13', 'With a code column the pair speaks where the code is blank', ['MHW,A,U', ',A,U', 'T,A,E', ',T,E'],
         {'days_absent': 2, 'days_tardy': 2, 'open_days': 0, 'absences': [
             a('2024-10-01', code='MHW', mhw='valid', category='excused'), a('2024-10-07', code='A U', category='unexcused')]},
         head='student_id,date,code,Status,Excuse', no_problems=['unknown_code']),
    pair('14', 'A status alone is the code', ['A', 'T', 'MHW'],
         {'days_absent': 2, 'days_tardy': 1, 'absences': [a('2024-10-01', code='A'), a('2024-10-09', mhw='valid')]},
         head='student_id,date,Status', no_problems=['unknown_code']),
]
assert ROSTER.startswith('student_id,grade,birth_date\nS1,')
