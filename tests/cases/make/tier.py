# SPDX-License-Identifier: Apache-2.0
"""Bands and tiers: rules TIER, options A27, A28."""
from common import PLAIN, TOTALS, case, csv, totals

PRIOR = 'student_id,grade,birth_date,prior_days_enrolled,prior_days_absent\n'
YEARS = 'student_id,school,grade,school_year,days_enrolled,days_absent'
AT = {'A': (100, 4, 'satisfactory', 1), 'B': (100, 5, 'at_risk', 1), 'C': (100, 6, 'at_risk', 1), 'D': (100, 9, 'at_risk', 1),
      'E': (100, 10, 'moderate_chronic', 2), 'F': (100, 11, 'moderate_chronic', 2), 'G': (100, 19, 'moderate_chronic', 2),
      'H': (100, 20, 'severe_chronic', 3), 'I': (100, 21, 'severe_chronic', 3), 'J': (20, 1, 'at_risk', 1),
      'K': (21, 1, 'satisfactory', 1), 'L': (19, 1, 'at_risk', 1), 'M': (181, 9, 'satisfactory', 1),
      'N': (179, 9, 'at_risk', 1), 'O': (180, 36, 'severe_chronic', 3), 'P': (181, 36, 'moderate_chronic', 2),
      'Q': (179, 36, 'severe_chronic', 3), 'R': (5, 1, 'severe_chronic', 3), 'S': (6, 1, 'moderate_chronic', 2),
      'U': (180, 0, 'satisfactory', 1)}
FIVE_IS = {'A': 'satisfactory', 'B': 'satisfactory', 'C': 'at_risk', 'J': 'satisfactory', 'K': 'satisfactory', 'L': 'at_risk',
           'N': 'at_risk'}
TABLE = csv(TOTALS, ['%s,X,5,%d,%d' % (sid, days, absent) for sid, (days, absent, _, _) in AT.items()])

CASES = [
    totals('tier-01', 'Five, ten and twenty percent, one under, at and one over', ['TIER-1', 'TIER-2'], TABLE,
           {sid: {'band': band, 'tier': tier} for sid, (_, _, band, tier) in AT.items()}),
    totals('tier-02', 'Exactly five percent is satisfactory by option', ['TIER-1'], TABLE,
           {sid: {'band': band, 'tier': 1} for sid, band in FIVE_IS.items()},
           options={'tier.five_percent_is': 'satisfactory'}),
    case('tier-03', 'The year before at 9, 10, 19 and 20 percent', ['TIER-2'], csv(PLAIN, 'S1,2024-10-01,AE'),
         {'S1': {'band': 'satisfactory', 'tier': 1}, 'S2': {'band': 'satisfactory', 'tier': 2}, 'S3': {'tier': 2},
          'S4': {'band': 'satisfactory', 'chronic': False, 'tier': 3}},
         roster=PRIOR + 'S1,5,2014-07-15,100,9\nS2,5,2014-07-15,100,10\nS3,5,2014-07-15,100,19\nS4,5,2014-07-15,100,20\n',
         expect_can_tell=[{'about': 'tier', 'answer': 'yes', 'lacks': []}]),
    case('tier-03b', 'The year before is left out by option', ['TIER-2'], csv(PLAIN, 'S1,2024-10-01,AE'),
         {'S2': {'tier': 1}, 'S4': {'tier': 1}},
         roster=PRIOR + 'S1,5,2014-07-15,100,9\nS2,5,2014-07-15,100,10\nS3,5,2014-07-15,100,19\nS4,5,2014-07-15,100,20\n',
         options={'tier.use_prior_year': False}),
    totals('tier-04', 'The higher of the two years where both are in the data', ['TIER-2'],
           csv(YEARS, 'A,X,5,2023-24,180,36', 'B,X,5,2023-24,180,18', 'C,X,5,2023-24,180,0', 'D,X,5,2023-24,180,18',
               'A,X,5,2024-25,180,0', 'B,X,5,2024-25,180,0', 'C,X,5,2024-25,180,18', 'D,X,5,2024-25,180,36'),
           {'A@2023-24': {'tier': 3, 'band': 'severe_chronic'}, 'A@2024-25': {'tier': 3, 'band': 'satisfactory'},
            'B@2023-24': {'tier': 2}, 'B@2024-25': {'tier': 2, 'band': 'satisfactory'}, 'C@2023-24': {'tier': 1},
            'C@2024-25': {'tier': 2}, 'D@2024-25': {'tier': 3}}),
    totals('tier-04b', 'The year before in the data, left out by option', ['TIER-2'],
           csv(YEARS, 'A,X,5,2023-24,180,36', 'A,X,5,2024-25,180,0'),
           {'A@2023-24': {'tier': 3}, 'A@2024-25': {'tier': 1}}, options={'tier.use_prior_year': False}),
    totals('tier-05', 'The roster\'s count of the year before yields to the data of that year', ['TIER-2'],
           csv(YEARS, 'S1,X,5,2023-24,180,36', 'S1,X,5,2024-25,180,0', 'S2,X,5,2023-24,180,0', 'S2,X,5,2024-25,180,0'),
           {'S1@2024-25': {'tier': 3}, 'S2@2024-25': {'tier': 1}},
           roster=PRIOR + 'S1,5,2014-07-15,180,0\nS2,5,2014-07-15,180,36\n'),
    totals('tier-06', 'The year before last is not the year before', ['TIER-2'],
           csv(YEARS, 'A,X,5,2022-23,180,36', 'A,X,5,2024-25,180,0'), {'A@2024-25': {'tier': 1}}),
]
