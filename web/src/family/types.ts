// SPDX-License-Identifier: Apache-2.0
// What the family side tells the engine (History) and what the engine answers (FamilyAnswer): view('family', JSON.stringify(history)),
// or `rollcall view family --filter '{…}'` without a file. The engine makes rows, roster and calendar of the history, reads and
// evaluates them as it does any file, and decides everything; the page words it. Dates are texts, "2026-11-20". An unknown key or
// value is refused with one sentence. Wherever an answer depends on what was not told, all that it can be is there: nothing is guessed.

export type IsoDate = string;

/** The contract's kinds of absence; of a half day view('presence') says whether it is one. */
export type AbsentKind =
  | 'absent_unverified' // no reason told
  | 'remote_absent'
  | 'absent_excused'
  | 'absent_unexcused'
  | 'illness'
  | 'vacation'
  | 'home_visit' // a visit to the family's home country
  | 'religious'
  | 'bereavement'
  | 'emergency'
  | 'family'
  | 'medical' // illness that a medical professional has verified
  | 'court'
  | 'transportation' // a bus of another district did not come
  | 'educational' // an opportunity that the school approved before
  | 'military' // a parent's deployment
  | 'exclusion_210' // the school sends the child home with a contagious illness (C.G.S. 10-210)
  | 'health_requirement' // the school asks for a physical or shots
  | 'mhw' // a wellness day
  | 'suspension'
  | 'expulsion';

export type Documentation = 'none' | 'parent' | 'school_official' | 'preapproved' | 'court' | 'medical';

/** A row of the contract's calendar. */
export interface CalendarRow {
  date: IsoDate;
  type: 'school' | 'early' | 'no_school' | 'closed' | 'first_day' | 'last_day';
  school?: string | null;
  grade?: string | null;
  minutes?: number | null;
}

export interface MissedDay {
  date: IsoDate;
  kind: AbsentKind;
  /** What note the school has by now; null or left out: none yet. */
  documentation?: Documentation | null;
  /** The day on which the school got it; null: in time. */
  documented_on?: IsoDate | null;
  /** Of `educational`: the day of the approval. */
  approved_on?: IsoDate | null;
  /** Of `suspension` and `expulsion`: half the day or more of other schooling that day. */
  other_schooling?: boolean | null;
}

/** Everything that a family has said. Only `today` is needed. */
export interface History {
  /** The engine has no clock. */
  today: IsoDate;
  /** "2026-27"; left out: that of today. All other dates but today lie in it; other asked days are answered `no_school`. */
  school_year?: string | null;
  /** PK, KH (half-day kindergarten), K, 1 to 12; left out: not told, taken as kindergarten to grade 12. */
  grade?: string | null;
  /** 18 or older: a student who consents alone. */
  adult?: boolean | null;
  /** Which school's rows of the calendar, where it has rows of several. */
  school?: string | null;
  /** The school's calendar, from a link or a file. Left out: the starting calendar (`year.given` is false). */
  calendar?: CalendarRow[] | null;
  /** What the family says of single days, over either calendar: crossed out (no_school), open after all (school), first_day, last_day. */
  calendar_changes?: CalendarRow[] | null;
  /** The contract's options that differ from the defaults, as a link or profile gives them. */
  options?: Record<string, boolean | number | string> | null;
  /** First day enrolled this year; left out: the school's first day. */
  entered?: IsoDate | null;
  /** Moved this year: days missed (wellness days among them) and wellness days used at the earlier school. */
  elsewhere?: {
    absences?: number | null;
    wellness?: number | null;
    /** Only days at a school of the same district take numbers here (ORD-5); left out: not told, and both are worked out. */
    same_district?: boolean | null;
  } | null;
  /** Wellness days used here this year. Left out: those of `days` and `wellness_days` where either is given, else unsure. */
  wellness?: 'none' | 'one' | 'two' | 'unsure' | null;
  /** Which days; those in `days` of the kind mhw need not stand here too. A parent has agreed to them. */
  wellness_days?: IsoDate[] | null;
  /** Days missed so far, all together but for suspensions, which take no number, and days in another district: 0 to 8 (few), 9 or more (many). Left out: `days` is the whole list where given, else unsure. */
  missed?: 'few' | 'many' | 'unsure' | null;
  /** Days missed; [] is "none". Days after today are planned ones. */
  days?: MissedDay[] | null;
  /** Days thought of as a wellness day, each by itself: answered in `planner`, in this order. */
  ask?: IsoDate[] | null;
  /** For the calendar of possible days: answered in `possible`, every day from `from` to `to`. */
  possible?: { from: IsoDate; to: IsoDate } | null;
  /** What an asked day is as an ordinary absence; left out: illness. */
  as_what?: AbsentKind | null;
  /** A trip, a holiday, an appointment: days missed together, on top of `days`; answered in `what_if`. */
  what_if?: MissedDay[] | null;
  /** Whether the answer has `year.weekdays`. */
  with_calendar?: boolean | null;
}

/** Why a day is no school day. custom: many schools close then (the starting calendar alone says so); no_school: the calendar. */
export type NoSchool =
  | 'weekend'
  | 'holiday'
  | 'custom'
  | 'closed'
  | 'no_school'
  | 'before_first'
  | 'after_last'
  | 'before_entered'
  | 'other_year';

/** A weekday, Monday to Friday (a Saturday or Sunday with school too), of the school year. */
export interface Weekday {
  date: IsoDate;
  school: boolean;
  why: NoSchool | null;
  /** The holiday's or custom's English name. */
  name: string | null;
  /** The starting calendar says so, nobody else. */
  assumed: boolean;
}

export type Category = 'excused' | 'unexcused' | 'disciplinary';
export type MhwReason = 'not_in_force' | 'grade' | 'limit' | 'consecutive' | 'permission';
export type Band = 'satisfactory' | 'at_risk' | 'moderate_chronic' | 'severe_chronic';

/** A paper that excuses the day if it comes in time; `reason`: what it has to give as the reason, null: the paper alone. */
export interface Paper {
  documentation: Documentation;
  reason: string | null;
}

/** What a missed day is, under one possible number of days missed. */
export interface Outcome {
  /** 1: among the first nine, 2: the tenth or later, null: the day takes no number. */
  level: 1 | 2 | null;
  /** Which absence of the year; null: not known, or the day takes no number. */
  ordinal: number | null;
  category: Category;
  provisional: boolean;
  /** documentation, medical, court, preapproval, reason, permission, calendar */
  needs: string[];
  mhw: 'valid' | 'invalid' | null;
  mhw_reason: MhwReason | null;
  /** Whether it counts towards truancy as it stands; never, for a valid wellness day. */
  truancy: boolean;
  /** Whether the family's own note is enough: 'excused' with it. */
  with_note: Category;
  /** Where it is not excused now: the papers that would excuse it. */
  excused_by: Paper[];
  /** The last day for the note; null: not known, or nothing more can come in time. Of the starting calendar the earliest that it can be. */
  hand_in_by: IsoDate | null;
  /** `hand_in_by` counts from the next school day as the day back at school, which is not known yet. */
  hand_in_if_back: boolean;
  /** `hand_in_by` is past, or the note came after it, and only the school's own calendar says whether it was the last day. */
  by_calendar: boolean;
  because: string[];
}

/** Of a missed day. */
export interface DayAnswer {
  date: IsoDate;
  kind: AbsentKind;
  planned: boolean;
  /** false: a day of attendance after all (other schooling), `outcomes` is empty. */
  absent: boolean;
  /** Where the day is no school day: nothing is counted, `outcomes` is empty. */
  no_school: NoSchool | null;
  /** Only the starting calendar says so: `outcomes` is what the day is if there was school. */
  assumed: boolean;
  /** Of a wellness day that is not valid: the one that stands in the way. */
  other: IsoDate | null;
  /** Only these unplanned closures lie between it and `other`: it was fine when it was planned. */
  closed_between: IsoDate[];
  /** Of a wellness day: under which conditions it is one; `outcomes` has both. */
  ifs: If[];
  /** The first day back; null: not yet. */
  returned: IsoDate | null;
  /** One, or one for each level that it can have, and for each possibility of `ifs`. */
  outcomes: Outcome[];
}

/** Days missed of days enrolled; `from` to `to` where the number is not known, `to` null: or more. */
export interface Share {
  from: number;
  to: number | null;
  /** Days enrolled by then; null: not known. */
  of: number | null;
  /** Of `from` and of `to`, at most four places (0.0667); null: not known, or no day enrolled. */
  rate: number | null;
  rate_to: number | null;
  /** Fewer days enrolled than a band needs (`law.early_days`): no word for it yet. */
  early: boolean;
  /** null: early, not known, or not the same for all numbers from `from` to `to`. */
  band: Band | null;
}

export interface RateChange {
  /** Up to today. */
  now: Share;
  /** Up to the (last) asked day, it included, if nothing else is missed. */
  after: Share;
  /** At the end of the year, the same. */
  year_end: Share;
}

export type If =
  | { if: 'fewer_used' } // fewer wellness days were used than the law gives
  | { if: 'not_next_to' } // the wellness day whose date was not told is not the school day before or after
  | { if: 'school_between'; from: IsoDate; to: IsoDate } // there is school on some day between these two (starting calendar alone)
  | { if: 'open_between'; dates: IsoDate[] } // there is school on one of these days after all (starting calendar alone)
  | { if: 'closed_on'; dates: IsoDate[] }; // there is none on these days, as the starting calendar alone has it

export type Can = 'yes' | 'if' | 'no' | 'no_school';

export interface PlannerDay {
  date: IsoDate;
  same_day: boolean;
  past: boolean;
  can: Can;
  no_school: NoSchool | null;
  /** The holiday's or custom's English name. */
  name: string | null;
  /** Only the starting calendar says that there is (no) school. */
  assumed: boolean;
  /** The kind under which the day is among `days` already. */
  already: AbsentKind | null;
  /** Which wellness day of the year it would be (1 or 2); null: not known, or not possible. */
  number: number | null;
  /** Where `can` is 'if': under which conditions, all of them. */
  ifs: If[];
  /** Of 'no'; of 'if', where the condition does not hold. */
  mhw_reason: MhwReason | null;
  /** The wellness day that stands in the way, or would no longer be one. */
  other: IsoDate | null;
  closed_between: IsoDate[];
  /** Of 'no' and 'no_school': up to three days after it that are possible. */
  next_possible: { date: IsoDate; can: 'yes' | 'if' }[];
  /** needed: a parent's agreement on paper (A7); own: 18 or older; not_needed: the district asks for none. */
  permission: 'needed' | 'own' | 'not_needed';
  rate: RateChange;
  /** Empty on a day without school. As a wellness day with a parent's agreement: where possible that, else what it becomes. */
  as_wellness: Outcome[];
  /** Where `can` is 'if': what it becomes if the condition does not hold. */
  if_not: Outcome[];
  /** As an ordinary absence (`as_what`) of which there is no paper yet. */
  as_ordinary: Outcome[];
  /** Where only the starting calendar says that there is no school: the answer if there is. */
  if_open: PlannerDay | null;
}

export interface PossibleDay {
  date: IsoDate;
  can: Can;
  no_school: NoSchool | null;
  mhw_reason: MhwReason | null;
}

export interface FamilyAnswer {
  school_year: string;
  rules_checked: IsoDate;
  today: IsoDate;
  /** The numbers of the law and of the district's options, for sentences. */
  law: {
    wellness_in_force: boolean;
    wellness_days: number; // 2
    permission_required: boolean;
    self_consent_age: number; // 18
    first_absences: number; // 9
    note_days: number; // 10 school days
    note_from: 'return' | 'absence';
    early_days: number; // 20
    chronic_percent: number; // 10
    meeting_days: number; // 10
  };
  year: {
    /** false: the starting calendar, Monday to Friday less holidays and the days on which many schools close. */
    given: boolean;
    /** What of it nobody has said: first_day, last_day, closures, school_days (a usual year's, for the year's end). */
    assumed: ('first_day' | 'last_day' | 'closures' | 'school_days')[];
    first_day: IsoDate | null;
    /** null: not known. */
    last_day: IsoDate | null;
    /** Of the whole year; null: not known. */
    school_days: number | null;
    /** Enrolled by the end of the year; of the starting calendar a usual year's; null: not known. */
    days_by_year_end: number | null;
    weekdays: Weekday[]; // empty without `with_calendar`
  };
  /** What is not told of the days before: whether the list of days is whole, how many wellness days can have been used. */
  known: { missed: boolean; wellness: number[] };
  days: DayAnswer[]; // those of `days` and `wellness_days`, by date
  planner: PlannerDay[];
  possible: PossibleDay[];
  what_if: { days: DayAnswer[]; rate: RateChange } | null;
  totals: Share & {
    /** At the end of the year, if nothing else is missed. */
    year_end: Share;
    wellness_used: number | null; // the valid ones, at an earlier school too; null: not known
    wellness_left: number | null;
    /** How many more absences leave the year below `chronic_percent`; null: not known. */
    absences_left: number | null;
    present_days_to_recover: number | null;
  };
  /** Invitations that the school owes the family; null: not known while days missed are. `provisional`: a note can still change it. */
  meetings:
    | {
        rule: 'calendar_month' | 'rolling_30' | 'year';
        date: IsoDate;
        meeting_by: IsoDate | null; // null under the starting calendar too
        provisional: boolean;
      }[]
    | null;
}

/** view('presence', …): late or left early. Times are "08:05", on one day. */
export interface PresenceQuestion {
  /** The day's own school hours; of half-day kindergarten its own session. */
  start: string;
  end: string;
  /** When the student was there (several pieces may be). */
  there: { from: string; to: string }[];
  /** Time that is not instruction, such as lunch, where the school does not count it. */
  not_counted?: { from: string; to: string }[] | null;
  /** The day; left out: the rules of the latest school year. */
  date?: IsoDate | null;
  /** As in History: of a grade that has a session of its own (PK, KH) the calendar may know how long it is. */
  school_year?: string | null;
  school?: string | null;
  grade?: string | null;
  calendar?: CalendarRow[] | null;
  calendar_changes?: CalendarRow[] | null;
}

export interface PresenceAnswer {
  present: boolean;
  minutes_there: number;
  minutes_day: number;
  /** As many are enough. */
  minutes_needed: number;
  /** `minutes_day` is that of the grade's own session, as the calendar has it. */
  own_session: boolean;
  because: string[];
}

/** view('year_marks', …): the wall card. */
export interface YearMarksQuestion {
  school_year?: string | null; // left out: that of the calendar's latest row
  school?: string | null;
  grade?: string | null;
  calendar?: CalendarRow[] | null; // left out: the starting calendar, and school_year is needed
  options?: Record<string, boolean | number | string> | null;
}

export interface YearMarks {
  school_year: string;
  rules_checked: IsoDate;
  law: FamilyAnswer['law'];
  year: FamilyAnswer['year'];
  /** A month with school days each. */
  months: {
    month: string; // "2026-09"
    last_school_day: IsoDate;
    /** School days from the first one to it. */
    school_days: number;
    /** Too few days for a word (`law.early_days`). */
    early: boolean;
    /** The fewest missed days that are that share by then: 5, 10 and 20 %. */
    marks: { percent: number; band: Band; days: number }[];
  }[];
}
