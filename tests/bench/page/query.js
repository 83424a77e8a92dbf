// SPDX-License-Identifier: Apache-2.0
// The same work as one SQL query (totals.js defines it): of each student and month a bit a day, as the other contenders do it,
// which DuckDB finishes several times sooner than a grouping by student and day.
import { absent, unexcused } from './totals.js';

export function query(file, codes) {
  const list = (bit) =>
    Object.keys(codes)
      .filter((code) => codes[code] & bit)
      .map((code) => `'${code}'`)
      .join(', ');
  return `
with months as (
  select student, month(day) as month, count(*) as n,
    bit_or(1 << day(day)) as days,
    bit_or(case when code in (${list(absent)}) then 1 << day(day) else 0 end) as absent,
    bit_or(case when code in (${list(unexcused)}) then 1 << day(day) else 0 end) as unexcused
  from read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', ignore_errors = true,
    columns = { student: 'VARCHAR', school: 'VARCHAR', grade: 'VARCHAR', day: 'DATE', code: 'VARCHAR' })
  where student <> '' and day is not null
  group by student, month(day)
), students as (
  select sum(n) as n, sum(bit_count(days)) as days, sum(bit_count(absent)) as absent,
    sum(bit_count(unexcused)) as unexcused, max(bit_count(unexcused)) as most
  from months group by student
)
select sum(n) as rows, count(*) as students, sum(days) as days, sum(absent) as absent, sum(unexcused) as unexcused,
  count(*) filter (absent * 10 >= days) as chronic,
  count(*) filter (most >= 4 or unexcused >= 10) as truant,
  count(*) filter (absent * 10 < days) as tier1,
  count(*) filter (absent * 10 >= days and absent * 5 < days) as tier2,
  count(*) filter (absent * 5 >= days) as tier3
from students`;
}
