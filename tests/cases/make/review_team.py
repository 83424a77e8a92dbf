# SPDX-License-Identifier: Apache-2.0
"""Attendance review teams, and schools with many chronically absent: rules CHR-7, CHR-8, TIER-5."""
from common import PLAIN, TOTALS, block, case, csv, totals


def district(id, title, requirement, students, chronic, rate, *blocks, schools=()):
    return totals('review_team-' + id, title, ['CHR-8'], csv(TOTALS, *blocks), expect_district={
        'students': students, 'chronic': chronic, 'rate': rate, 'requirement': requirement}, expect_schools=list(schools))


def school(name, rate, review_team, high=False):
    return {'school': name, 'rate': rate, 'review_team': review_team, 'high': high}


CASES = [
    totals('review_team-01', 'Fifteen percent of a school: 4 of 27 is under, 3 of 20 is at, 4 of 26 is over', ['CHR-8'],
           csv(TOTALS, block('A', 27, 4), block('B', 20, 3), block('C', 26, 4)),
           expect_schools=[dict(school('A', 0.1481, False), students=27, chronic=4),
                           dict(school('B', 0.15, True), students=20, chronic=3),
                           dict(school('C', 0.1538, True), students=26, chronic=4)]),
    totals('review_team-02', 'Twenty percent of a school: 4 of 21 is under, 4 of 20 is at, 4 of 19 is over', ['TIER-5'],
           csv(TOTALS, block('A', 21, 4), block('B', 20, 4), block('C', 19, 4)),
           expect_schools=[school('A', 0.1905, True, False), school('B', 0.2, True, True), school('C', 0.2105, True, True)]),
    district('03', 'District under ten percent, no school at fifteen: nothing', 'none', 41, 4, 0.0976,
             block('A', 20, 2), block('B', 21, 2), schools=[school('A', 0.1, False), school('B', 0.0952, False)]),
    district('04', 'District at ten percent, no school at fifteen: a district team', 'district_team', 40, 4, 0.1,
             block('A', 20, 2), block('B', 20, 2)),
    district('04b', 'District over ten percent, no school at fifteen: a district team', 'district_team', 39, 4, 0.1026,
             block('A', 20, 2), block('B', 19, 2)),
    district('05', 'District under ten percent, one school at fifteen: a team at that school', 'school_team', 40, 3, 0.075,
             block('A', 20, 3), block('B', 20, 0), schools=[school('A', 0.15, True), school('B', 0.0, False)]),
    district('06', 'District under ten percent, two schools at fifteen: a district team or one at each', 'district_or_school_teams',
             70, 6, 0.0857, block('A', 20, 3), block('B', 20, 3), block('C', 30, 0)),
    district('07', 'District at ten percent, one school at fifteen: a district team or one at the school',
             'district_or_school_teams', 40, 4, 0.1, block('A', 20, 3), block('B', 20, 1)),
    district('08', 'District over ten percent, two schools at fifteen', 'district_or_school_teams', 40, 6, 0.15,
             block('A', 20, 3), block('B', 20, 3)),
    case('review_team-09', 'Absences alone and no roster: who has none is not known, so no rate and no duty', ['CHR-7'],
         csv(PLAIN + ',school', 'S1,2024-08-27,AE,North', 'S1,2024-08-28,AE,North', 'S2,2024-08-29,AE,North'),
         {'S1': {'days_enrolled': 6, 'days_absent': 2, 'chronic': True}, 'S2': {'chronic': True}}, roster=None,
         as_of='2024-09-04', expect_district={'students': 2, 'chronic': 2, 'rate': None, 'requirement': None},
         expect_schools=[{'school': 'North', 'students': 2, 'rate': None, 'attendance_rate': None, 'review_team': None,
                          'high': None}],
         expect_problems=[{'kind': 'no_roster'}]),
]
