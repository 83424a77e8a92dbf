# SPDX-License-Identifier: Apache-2.0
"""What the files can tell and what they lack: contract section 6, `can_tell`."""
from common import DOC, PLAIN, TOTALS, case, csv, rows, run, school_rows

FIVE = run('2024-10-07', 5)
FULL = ('student_id,grade,birth_date,entry_date,exit_date,prior_days_enrolled,prior_days_absent\n'
        'S1,5,2014-07-15,2024-08-27,2025-06-06,180,3\n')
YES = {'answer': 'yes', 'lacks': []}


def tell(**answers):
    return [dict({'about': about}, **answer) for about, answer in answers.items()]


def lacks(answer, *names):
    return {'answer': answer, 'lacks': list(names)}


CASES = [
    case('can_tell-01', 'Everything is in the files', ['PSIS-4'],
         csv(DOC, 'S1,2024-10-01,A,parent,2024-10-02', 'S1,2024-10-07,MHW,parent,2024-10-07', 'S1,2024-10-16,ILL,,'),
         roster=FULL, expect_can_tell=tell(chronic=YES, mhw=YES, excused=YES, truancy=YES, tier=YES, outlook=YES)),
    case('can_tell-02', 'Absences of unknown reason alone, no documentation: neither excused nor truant can be told', ['PSIS-4'],
         csv(PLAIN, 'S1,2024-10-01,A', 'S1,2024-10-07,UNK'), roster=FULL,
         expect_can_tell=tell(chronic=YES, excused=lacks('no', 'documentation', 'reason'),
                              truancy=lacks('no', 'documentation', 'reason'), mhw=lacks('no', 'codes'), tier=YES, outlook=YES),
         expect_problems=[{'kind': 'no_mhw_code'}]),
    case('can_tell-02b', 'The same with a documentation column', ['PSIS-4'],
         csv(DOC, 'S1,2024-10-01,A,parent,2024-10-02', 'S1,2024-10-07,UNK,,'), roster=FULL,
         expect_can_tell=tell(chronic=YES, excused=YES, truancy=YES, mhw=lacks('no', 'codes'))),
    case('can_tell-03', 'No roster: the days enrolled are assumed', ['PSIS-4'],
         csv(DOC, 'S1,2024-10-01,A,parent,2024-10-02', 'S1,2024-10-07,MHW,parent,'), roster=None,
         expect_can_tell=tell(chronic=lacks('assumed', 'roster'), tier={'answer': 'assumed'})),
    case('can_tell-04', 'No calendar: the school days are assumed', ['PSIS-4'],
         csv(DOC, 'S1,2024-10-01,A,parent,2024-10-02', 'S1,2024-10-07,AU,,'), roster=FULL, calendar=None, as_of='2024-10-18',
         shape='exceptions', expect_can_tell=tell(chronic=lacks('assumed', 'calendar'), mhw=lacks('no', 'codes'))),
    case('can_tell-05', 'The year before is neither in the data nor in the roster', ['TIER-2'],
         csv(PLAIN, 'S1,2024-10-01,AE', 'S1,2024-10-07,MHW'), expect_can_tell=tell(
             tier=lacks('assumed', 'prior_year'), outlook=YES, mhw=YES)),
    case('can_tell-06', 'A wellness code of the district\'s own', ['PSIS-3'],
         csv(PLAIN, 'S1,2024-10-01,WELL', 'S1,2024-10-07,A'), {'S1': {'mhw': {'claimed': 1, 'valid': 1, 'remaining': 1}}},
         profile={'codes': {'WELL': 'mhw'}}, expect_can_tell=tell(mhw=YES), no_problems=['no_mhw_code']),
    case('can_tell-06b', 'A wellness code in the map that no row has', ['PSIS-3'],
         csv(PLAIN, 'S1,2024-10-01,AE', 'S1,2024-10-07,A'), profile={'codes': {'WELL': 'mhw'}},
         expect_can_tell=tell(mhw=lacks('no', 'codes')), expect_problems=[{'kind': 'no_mhw_code'}]),
    case('can_tell-07', 'A daily file needs no roster for chronic absence', ['PSIS-4'],
         csv(PLAIN, rows('S1', FIVE[:4], 'P'), 'S1,%s,A' % FIVE[4]), {'S1': {'days_enrolled': 5, 'chronic': True}}, roster=None,
         calendar=school_rows(FIVE), as_of=FIVE[4], expect_can_tell=tell(chronic=YES),
         no_problems=['assumed_enrollment', 'no_roster']),
    case('can_tell-07b', 'A daily file without a calendar: the year\'s end is not known', ['CHR-3'],
         csv(PLAIN, rows('S1', FIVE[:4], 'P'), 'S1,%s,A' % FIVE[4]), {'S1': {'outlook': {'absences_left': None}}},
         calendar=None, as_of=FIVE[4], expect_can_tell=tell(chronic=YES, outlook=lacks('no', 'calendar'))),
    case('can_tell-08', 'Totals alone: chronic absence, and the tier of one year', ['CHR-1', 'TIER-2'], None,
         {'A': {'chronic': True, 'tier': 2}}, totals=csv(TOTALS, 'A,N,5,180,18', 'B,N,5,180,0'),
         expect_can_tell=tell(chronic=YES, tier=lacks('assumed', 'prior_year'))),
]
