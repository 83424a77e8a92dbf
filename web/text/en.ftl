# SPDX-License-Identifier: Apache-2.0
# Every sentence of the page, in English. es.ftl has the same keys. Numbers of the law come in as variables.

## The page

page-title = Rollcall: Connecticut school attendance
brand = Rollcall
language-name = English
language-locale = en-US
language-direction = ltr
language-called = en, eng, english
skip = Skip to the main part
privacy = Nothing you enter is sent anywhere. It is gone when you close this page, unless you save or print it.
foot-record = This explains Connecticut’s rules. The school keeps the official record. If it shows something else, ask which date, which reason and which note it used.
foot-not-advice = This is not legal advice.
foot-not-state = Not made or reviewed by the Connecticut State Department of Education.
foot-checked = Rules checked on { $date }.
foot-crisis = In crisis? Call or text 988. In Connecticut dial 2-1-1, then 1, for Mobile Crisis.
about-heading = About Rollcall
about-version = Version { $version }
about-private = Your files are read inside this page, on this device. The page’s own policy lets it send nothing.
browser-needed = Rollcall needs a browser that runs WebAssembly with vector instructions (SIMD): Chrome or Edge from version 113, Firefox from 113, Safari from 16.4.
proof-built = Built so that nothing you enter is sent.
proof-requests = Requests since you opened this page: { $count }
proof-more = What closes each way out, and how to check it
proof-try = Check it yourself: switch off the network of this device, then go on. The page works the same.
proof-count = The count comes from the browser’s own list of what this page and its engine asked for. A browser extension keeps its own list.
proof-made = This was asked for, by the page or by an extension of this browser:
proof-table = Ways out of the page
proof-way = Way out
proof-closed-by = What closes it
proof-way-asking = Asking or telling a server: fetch, WebSocket, beacon and the like
proof-closed-asking = The page’s policy allows no connection. That holds for the engine too.
proof-way-loading = Loading pictures, fonts, styles, scripts, sounds or frames from elsewhere
proof-closed-loading = The page’s policy allows none. All it needs is inside it.
proof-way-forms = Sending a form
proof-closed-forms = The page’s policy allows none.
proof-way-storing = Keeping something in this browser: cookies, storage
proof-closed-storing = The page does neither. Everything is gone when it is closed.
proof-way-leaving = Going to another address, or opening a window
proof-closed-leaving = A page’s policy does not reach this. The page does it only where you press a link. On a web server, a header can close it.
proof-way-saving = Downloads
proof-closed-saving = A page’s policy does not reach these. The page saves only what it made itself, when you press for it.
proof-way-calls = Calls between browsers (WebRTC), and hints to connect early
proof-closed-calls = A page’s policy does not reach these. The page uses neither. Files are read in a worker, which has no such calls.
proof-way-outside = Extensions, the system, somebody looking on
proof-closed-outside = No page can close these.
about-fingerprint = Fingerprint of this page (SHA-256):
about-fingerprint-check = The fingerprint tells one version from another. A changed copy could show any fingerprint. To check your copy, let your computer work out the SHA-256 of the zip you downloaded. Compare it with the one published beside the zip. It stands in the file that ends in .zip.sha256.
about-parts = Parts from outside, and their licenses
about-licence = Rollcall is free software under the Apache License 2.0.

## Start

start-heading = School attendance, by Connecticut’s rules
start-sentence = It shows which wellness days are valid, how each absence is classified and who could use support, each with the rule behind it.

## Files

files-label = Attendance files
files-hint = Attendance, and if you have them a roster, a calendar and a profile. CSV, Excel (.xlsx) or calendar (.ics) files, several at once.
files-drop = You can also drop files anywhere on this page.
files-drop-now = Let go to read these files
files-again-heading = Your files
files-again-hint = A calendar, a roster or a profile is added to these files. A new attendance file starts anew.
files-remove = Remove { $name }
files-removed-all = No files are open now.
sample-label = Or look at an example
sample-button = Use sample data
sample-students = The students in it are invented.
sample-of-whole-class = A whole class
sample-of-alternative-education = Alternative education
sample-of-closed-snow-day = A snow day
sample-of-closed-snow-day-allowed = A snow day, allowed
sample-of-district-codes = A district’s own codes
sample-of-early-in-the-year = Early in the year
sample-of-exactly-ten-percent = Exactly ten percent
sample-of-four-in-a-month = Four in a month
sample-of-friday-and-monday = Friday and Monday
sample-of-half-a-day = Half a day
sample-of-note-can-still-come = A note can still come
sample-of-prekindergarten = Prekindergarten
sample-of-present-and-absent-alone = Present and absent alone
sample-of-suspension-on-a-wellness-day = A suspension on a wellness day
sample-of-ten-in-a-year = Ten in a year
sample-of-tenth-absence = The tenth absence
sample-of-third-day = The third day
sample-of-transfer = A transfer
sample-of-unknown-code = An unknown code
file-attendance = Attendance
file-grid = Attendance grid
file-roster = Roster
file-calendar = Calendar
file-totals = Totals
file-profile = Profile
shape-daily = a row for every school day
shape-exceptions = absences and tardies only
shape-grid = one column for each day
shape-totals = counts only
file-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
file-left-out = { $rows ->
    [one] { $rows } row left out
   *[other] { $rows } rows left out
}
file-columns = Understood: { $columns }
file-column-as = { $field } (“{ $header }”)
file-profile-taken = Profile: its settings are in force.
files-only-profile = The profile is understood. Now add your attendance files.
files-no-attendance = These files are understood, and none of them holds attendance. Now add your attendance files.

field-student_id = student ID
field-date = date
field-code = code
field-name = name
field-school = school
field-grade = grade
field-birth_date = birth date
field-reason = reason
field-documentation = documentation
field-documented_on = date of the note
field-approved_on = date of approval
field-minutes_present = minutes present
field-minutes_absent = minutes absent
field-minutes_day = minutes of the day
field-portion_absent = part of the day absent
field-period = period
field-section = section
field-remote_authorized = remote authorized
field-alternative_education = alternative education
field-sis_absent = marked absent
field-sis_excused = marked excused
field-sis_tardy = marked tardy
field-entry_date = entry date
field-exit_date = exit date
field-prior_days_enrolled = days enrolled last year
field-prior_days_absent = days absent last year
field-transfer_absences = absences at the earlier school
field-transfer_mhw = wellness days at the earlier school
field-type = type of day
field-minutes = minutes
field-days_enrolled = days enrolled
field-days_absent = days absent
field-school_year = school year
field-unexcused = unexcused
field-status = status
field-excuse = excuse
field-month = month
field-year = year
field-in_person_membership = days of membership in person
field-in_person_attendance = days of attendance in person
field-remote_membership = days of membership, remote
field-remote_attendance = days of attendance, remote

## Files on their way: spreadsheets, calendars, pasted rows, blank files

convert-now = Opening the spreadsheet or calendar.
convert-leave-out = Leave this file out
convert-spreadsheet-protected = “{ $name }” has a password, or comes from an older Excel (.xls). Open it in the spreadsheet program, save it without a password as .xlsx or as CSV, and choose that file.
convert-spreadsheet-damaged = “{ $name }” does not open as a spreadsheet; part of it may be missing. Open it in the program it comes from, save it again as .xlsx or as CSV, and choose that file.
convert-spreadsheet-empty = “{ $name }” has no rows on any of its sheets. Choose the file with the rows in it.
convert-calendar-damaged = “{ $name }” does not open as a calendar; part of it may be missing. Download the calendar (.ics) again, and choose that file.
convert-calendar-empty = “{ $name }” has no all-day event, so it does not tell which days are without school. Choose the school calendar, or give a calendar file with the columns date and type.
convert-unreadable = “{ $name }” cannot be read: it may be a folder, or it was moved or changed after it was chosen. Choose the file itself.

sheets-heading = Which sheet holds the rows?
sheets-why = “{ $name }” has { $count } sheets with rows. Choose each one that should be read.
sheets-legend = Sheets
sheets-go = { $count ->
    [0] Read the sheet
    [one] Read this sheet
   *[other] Read these { $count } sheets
}

ics-heading = Which days are without school?
ics-why = These are the all-day events of “{ $name }”. Where the title says it plainly, the choice is filled in. Look at each, and choose for the others.
ics-table = Events of the calendar
ics-title = Event
ics-dates = Dates
ics-kind = What it means for school
ics-kind-of = What it means for school: { $title }
ics-choose = please choose
ics-kind-no_school = no school
ics-kind-early = early dismissal
ics-kind-closed = closed without plan, such as snow
ics-kind-first_day = first day of school
ics-kind-last_day = last day of school
ics-kind-none = not about school days
ics-untitled = (no title)
ics-span = { $first } to { $last }
ics-more = { $dates }; and { $count } more
ics-used = { $used ->
    [one] One event is used.
   *[other] { $used } events are used.
} { $open ->
    [0] None is open.
    [one] One is still at “please choose” and is not used.
   *[other] { $open } are still at “please choose” and are not used.
}
ics-timed = { $count ->
    [one] One event at a time of day is left out.
   *[other] { $count } events at a time of day are left out.
}
ics-unread = { $count ->
    [one] One event could not be read.
   *[other] { $count } events could not be read.
}
ics-lacks = Not in it yet: { $kinds }. Without both, the school year’s days are not all known.
ics-go = Use this calendar

paste-summary = Paste rows instead
paste-label = Rows to read
paste-hint = Copy them in a spreadsheet or a text, with the header row. Tab, comma, semicolon or bar between the cells.
paste-go = Read these rows

templates-summary = Blank files to fill in
templates-hint = Each has one row: the names of its columns. Leave out the columns you do not keep, and add a row for each entry.
templates-get = Download { $name }
templates-attendance = A row for each absence, or for each day. In documentation, blank means that there is no note: delete that column if you do not keep it.
templates-roster = A row for each student: the dates of entry and exit say how many days each was enrolled.
templates-calendar = A row for each day that differs: first_day, last_day, no_school, closed or early.
templates-totals = A row for each student with counts alone: enough for chronic absence.
templates-grid = A row for each student and a column for each school day, with the codes in the cells.

get-summary = How do I get this file?
get-first = The monthly membership and attendance file that the district already sends to the state is enough for chronic absence.
get-fields = What to export, and what it is good for
get-for-chronic = Days missed and chronic absence
get-needs-chronic = The monthly file for the state alone. Or: student ID, date and attendance code of each absence, with a roster of all students that has entry and exit dates.
get-for-mhw = Wellness days
get-needs-mhw = The code that your district keys for a mental health wellness day, often MHW, and the grade.
get-for-excused = Excused or unexcused
get-needs-excused = The reason of each absence and its documentation: none, parent, medical, court, preapproved or school_official. The date of the note tells whether it came in time.
get-for-truancy = Truancy
get-needs-truancy = What excused or unexcused needs, and the birth date.
get-for-calendar = Time left for notes, and the rest of the year
get-needs-calendar = A school calendar: first day, last day, and the days without school. The district’s own calendar as an .ics file can be used.
get-for-groups = Rates of schools and groups
get-needs-groups = School and grade, and a column for each group, in the roster.
get-not-tried = The steps below have not been tried by us in a district’s own system. They name what these systems are known to export; menus differ by version. Whoever looks after the system will know the place.
get-powerschool = PowerSchool
get-powerschool-steps = Not tried by us: on the start page open the data export tools (Data Export Manager, or Quick Export for students), choose the attendance records of the school year in daily mode, and export with column headings as comma or tab separated text.
get-powerschool-fields = Attendance: Student_Number or State_StudentNumber, Att_Date, Att_Code, Att_Comment, Total_Minutes_Absent. Students: LastFirst, SchoolID, Grade_Level, DOB, EntryDate, ExitDate. If every day has a row, a blank code means present there. Look at one student who left: ExitDate may be the day after the last day at school, and here the exit date counts as a day at school.
get-campus = Infinite Campus
get-campus-steps = Not tried by us: under Ad Hoc Reporting make a student query with the attendance detail of the school year, and export it as CSV or as delimited values.
get-campus-fields = student.studentNumber, attendanceDetail.date, attendanceDetail.code, or attendanceDetail.status with attendanceDetail.excuse; enrollment.grade, identity.birthdate, sch.name, student.startDate, student.endDate. Status and excuse are read together.
get-aspen = Aspen X2 (Follett)
get-aspen-steps = Not tried by us: open the list of daily attendance of the school year, show the fields below as columns, and use Export or Quick Report in the Options menu, as CSV.
get-aspen-fields = Student > LASID or Student > SASID, Date, Code, Absent?, Excused?, Tardy?, Reason, Portion absent; Student > Grade level, Student > Date of birth, Student > School > Name.
get-tyler = Tyler
get-tyler-steps = Not tried by us: save a list of attendance with a row for each student and day as CSV.
get-tyler-fields = Student ID, date and attendance code; and what else of the list above there is. Where a column’s name is not recognised, this page asks.
get-spreadsheet = A spreadsheet
get-spreadsheet-steps = Choose the .xlsx file itself, or save it as CSV. A row for each absence is enough: student ID, date, code. A grid with a column for each day is read too.
get-spreadsheet-fields = Format the column of student IDs as text, so that zeros at the start stay.

coverage-heading = From when to when
coverage-line = { $students ->
    [one] { $students } student
   *[other] { $students } students
}, { $first } to { $last }.
coverage-day = { $students ->
    [one] { $students } student
   *[other] { $students } students
}, on { $first } alone.
coverage-students = { $students ->
    [one] { $students } student
   *[other] { $students } students
}.
coverage-early = { $days ->
    [one] ends one school day before the others
   *[other] ends { $days } school days before the others
}
ids-heading = Student IDs that stand on one side alone
ids-both = { $count ->
    [one] { $count } ID stands in attendance and roster.
   *[other] { $count } IDs stand in attendance and roster.
}
ids-hint = Compare the two sides: zeros at the start, or another kind of ID, are common reasons.
ids-attendance = In attendance alone
ids-roster = In the roster alone
ids-count = { $count ->
    [one] { $count } ID
   *[other] { $count } IDs
}
ids-more = and { $count } more

rows-of = Rows of { $name }
rows-row = Row
rows-hide = Hide the rows
rows-show = Show the rows
rows-student = Rows from your files
rows-none = No row of the files has it.
rows-hint = As they stand in the file, with all columns. At most 200 rows are shown.

settings-save = Save these settings
settings-save-hint = A profile file with codes, columns, calendar and options. It holds no student data: load it again here with the next files, or give it to the command.
settings-saved = The settings were saved with the downloads of this browser.

## Reading

reading-heading = Reading your files
reading-label = How much is read
reading-now = { $rows ->
    [one] { $rows } row read, { $read } of { $total } MB
   *[other] { $rows } rows read, { $read } of { $total } MB
}
reading-working = All rows are read. Working out the results.
reading-cancel = Cancel
reading-cancelled = Reading was cancelled. Nothing was kept.
reading-started = Reading { $files ->
    [one] one file
   *[other] { $files } files
}.
done = Done: { $students ->
    [one] { $students } student
   *[other] { $students } students
}, { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}.

## What went not as hoped

errors-heading = This needs your attention
errors-what-to-do = Nothing was worked out from these files. Change what the sentence names, then choose the files again.
errors-what-to-do-kept = The results below are still those of the files before.
errors-unreadable = “{ $name }” cannot be read: it may be a folder, or it was moved or changed after it was chosen. Choose the file itself.
errors-broken = The page could not go on. Load it again and choose the files once more. ({ $detail })

## What the engine refuses (src/refusals.ts). The names of columns and kinds stay as the files have them

refused-in-english = The engine’s own words:
refused-row-with = “{ $value }” in row { $row }
refused-empty = “{ $name }”: the file is empty. Export it again, with the names of the columns and a row for each entry.
refused-spreadsheet = “{ $name }” is a spreadsheet or a zip archive. Save it as CSV and choose that file.
refused-binary = “{ $name }” is not a text file. Export the data as CSV and choose that file.
refused-too_many_files = These are too many files at once. Choose fewer.
refused-no_column = “{ $name }” has no column for: { $fields }. Its columns are: { $found }. Rename the column, or say which one it is.
refused-no_header = No line of “{ $name }” can be read as the row with the headings. Export it again as CSV.
refused-header_row = Row { $row } of “{ $name }” cannot be the row with the headings: it is blank, or too far down. Choose the row that names the columns.
refused-days_without_year = The columns of “{ $name }” are days without their year, such as “{ $day }”. Write the year too, as in “{ $better }”.
refused-two_orders = The dates of “{ $name }” use two orders of day and month: { $rows }. Write all dates in one order.
refused-open_order = The dates of “{ $name }” can be read with the month or the day first, such as { $dates }. Say which it is.
refused-no_row_read = { $count ->
    [one] The one row of “{ $name }” could not be read.
   *[other] None of the { $count } rows of “{ $name }” could be read.
} Look whether each column is what it was taken for, correct the file and export it again.
refused-header_alone = “{ $name }” has the names of its columns and no row. Export it again.
refused-totals_year = The totals do not say which school year they are of. Add a column school_year.
refused-blank_grid = Every cell of the grid is blank, and a blank cell is a day without a row. If it means something, say so in a profile.
refused-years_without_rules = No row is of a school year that has rules here ({ $first } to { $last }). The rows are of { $from } to { $to }. Look at the column with the dates.
refused-one_year_without_rules = No row is of a school year that has rules here ({ $first } to { $last }). The rows are of { $from }. Look at the column with the dates.
refused-year_without_rules = There are no rules here for the school year { $year }. There are rules for { $first } to { $last }.
refused-no_row_of_year = No attendance row is of the school year { $year }. Choose another year, or all years.
refused-no_row_of_year_by = No attendance row of the school year { $year } is of { $date } or before.
refused-no_row_by = No attendance row is of { $date } or before. The first one is of { $first }.
refused-no_row_left = No attendance row is left: every row was left out while reading. Look at the column with the dates, and at the school days of the calendar.
refused-no_attendance = None of the files holds attendance. At least one needs the columns student_id, date and code.
refused-not_json = “{ $name }” is not a profile that can be read: look at line { $row } for a missing comma, quote or bracket.
refused-key_twice = In the profile “{ $name }” the key { $key } stands twice.
refused-unknown_key = The profile “{ $name }” has the key { $key }, which is not known. Known are: { $accepted }.
refused-unknown_value = In the profile “{ $name }” the { $key } “{ $value }” is not known. Known are: { $accepted }.
refused-key_missing = In the profile “{ $name }” the key { $key } is missing.
refused-report_damaged = The report “{ $name }” is not whole, or was changed. Take the file as it was downloaded.
refused-report_version = The report “{ $name }” is of version { $version }, which cannot be compared here. Make it again with this version.
refused-report_lacks = The report “{ $name }” lacks its day or its students. Take the file that “Download report (JSON)” gives.
refused-needs_text = In the profile “{ $name }” the value of { $key } has to be a text.
refused-needs_list = In the profile “{ $name }” the value of { $key } has to be a list.
refused-needs_object = In the profile “{ $name }” the value of { $key } has to be an object: names with their values.
refused-needs_whole = In the profile “{ $name }” the value of { $key } has to be a whole number from { $least } to { $most }.
refused-needs_date = In the profile “{ $name }” the value of { $key } has to be a date, written as 2024-09-13, from { $least } to { $most }.
refused-needs_portion = In the profile “{ $name }” the value of { $key } has to be a number from 0 to 1, with at most six decimals.
refused-needs_column = In the profile “{ $name }” the value of { $key } has to be the name of a column.
refused-needs_district = In the profile “{ $name }” the value of { $key } has to be three letters or digits, as a text.
refused-needs_one = In the profile “{ $name }” the value of { $key } has to be the number 1.
refused-object_needed = In the profile “{ $name }” an object is missing, with the keys: { $accepted }.
refused-kind_needed = In the profile “{ $name }” the code { $code } needs a kind. Known are: { $accepted }.
refused-kind_has_reason = In the profile “{ $name }” the code { $code } has the kind { $kind }, whose reason is { $reason } already. Take its reason out.
refused-reason_needed = In the profile “{ $name }” the text “{ $text }” needs a reason. Known are: { $accepted }.
refused-option_value = In the profile “{ $name }” the option { $option } does not take this value. It takes: { $accepted }.
refused-option-whole = a whole number from { $least } to { $most }
refused-option-date = never, or a date written as 2024-09-13
refused-no_student_of_year = The report “{ $name }” has no student of the school year { $year }. Choose a report of that school year.
refused-contacts_columns = The list of contacts needs the columns student_id, date and kind.
refused-earlier_day = Choose a day of the school year { $year } before { $date }.
refused-no_row_of_rules = No row is of a school year that has rules here ({ $first } to { $last }).
refused-no_rules_of_year = There are no rules here for the school year { $year }.
refused-no_calendar = It is no calendar: a calendar has the columns date and type.
refused-no_calendar_row = None of its rows can be read.
refused-no_calendar_day = The calendar has no school day in { $year }. It needs the first and the last day of school, or a row for each school day.

## Results

results-heading = Results
results-line = { $year }, as of { $date }
results-years = { $count } school years, as of { $date }
results-again = Back to the results
download-json = Download report (JSON)
download-note = The report holds student records. Keep it where only staff can open it.
downloaded = The report was saved with the downloads of this browser.
print = Print
as-of-label = As of
as-of-hint = Later rows are set aside.
as-of-question = Which day do these files reach?
as-of-question-why = Their latest date is { $last }; the one before it is { $before }. The latest may be a slip of the keys.
as-of-choose = As of { $date }
as-of-reset = Use the latest date in the files
year-label = School year
year-all = All school years
changed = Worked out again as of { $date }.

can-tell-heading = What these files can and cannot tell
can-tell-for = What these files can and cannot tell: { $year }
about-chronic = Days missed and chronic absence
about-mhw = Wellness days
about-excused = Excused or unexcused
about-truancy = Truancy
about-tier = Tier of support
about-outlook = Outlook to the year’s end
answer-yes = yes
answer-assumed = yes, with an assumption
answer-no = not in this file
can-tell-lacks = What would help: { $lacks }.
lack-documentation = a documentation column
lack-reason = a reason column
lack-calendar = a school calendar
lack-roster = a roster
lack-prior_year = last year’s days
lack-codes = a code for wellness days

not-in-this-file = not in this file
not-known = not known yet

cards-heading = At a glance
cards-for = At a glance: { $year }
card-students-label = { $count ->
    [one] student
   *[other] students
}
card-chronic-label = chronically absent
card-chronic-share = { $percent } or more of their days missed
card-chronic-open = { $count ->
    [one] For one student it is not known yet.
   *[other] For { $count } students it is not known yet.
}
card-chronic-note = A signal to offer help, not a penalty. All days count, excused and wellness days too.
card-mhw-label = { $count ->
    [one] wellness day valid
   *[other] wellness days valid
}
card-mhw-note = of { $claimed ->
    [one] one claimed
   *[other] { $claimed } claimed
}
card-truancy-label = { $count ->
    [one] student with a family meeting due
   *[other] students with a family meeting due
}
card-truancy-sure = sure, on what is in these files
card-truancy-open = { $count ->
    [one] One more only if the missing notes and reasons are not found.
   *[other] { $count } more only if the missing notes and reasons are not found.
}
card-tier-label = { $count ->
    [one] student at Tier { $tier }
   *[other] students at Tier { $tier }
}
card-tier2-note = { $low } or more missed, this year or last
card-tier3-note = { $high } or more missed, this year or last
card-open-label = { $count ->
    [one] student with a day of unknown code
   *[other] students with a day of unknown code
}
card-open-note = Worked out with those days present and absent; what differs is left open.
card-opens = { $words }: show in the list

list-heading = List of students
list-name = Students
list-search = Find a name or an ID
list-count = { $total ->
    [0] No student fits.
    [one] { $total } student
   *[other] { $total } students
}
list-count-hidden = How many students is hidden: small numbers
list-range = { $first } to { $last } of { $total }
list-previous = Previous { $count }
list-next = Next { $count }
list-scroller = The list scrolls sideways
col-student = Student
col-id = ID
col-year = School year
col-school = School
col-grade = Grade
col-missed = Days missed
col-rate = Rate
col-mhw = Wellness days
col-meeting = Family meeting due
col-tier = Tier
col-check = Things to check
sort-by = Sort by { $column }
missed-of = { $absent } of { $enrolled }
mhw-of = { $claimed ->
    [0] none
   *[other] { $valid } of { $claimed } valid
}
meeting-by = by { $date }
meeting-open = reached { $date }; the day of the meeting is open
meeting-if-no-note = only if no note comes: { $when }
meeting-more = and { $count } more
early = Early
early-of = Early: { $absent } of { $enrolled } days
check-health_requirement = kept out for a physical or shots
check-long_absence = long absence, no reason known
check-short_enrollment = only a few days enrolled
check-keyed_differs = days to check
check-unknown_code = code not known
check-open-days = { $days ->
    [one] { $days } day left open
   *[other] { $days } days left open
}

band-satisfactory = below { $at_risk }
band-at_risk = { $at_risk } or more
band-moderate_chronic = { $chronic } or more
band-severe_chronic = { $severe } or more
band-range = { $low } to below { $high }
filter-chronic = { $percent } or more, early students too

## Codes

codes-heading = How we read your codes
codes-code = Code
codes-count = Rows
codes-meaning = Taken to mean
codes-check = please check
codes-blank = (blank)
codes-assumed-parent = A note from home is assumed, because a file has no documentation column.
codes-assumed-school_official = A note of a school official is assumed, because a file has no documentation column.
codes-assumed-preapproved = The district’s approval beforehand is assumed, because a file has no documentation column.
codes-assumed-court = The court’s paper is assumed, because a file has no documentation column.
codes-assumed-medical = A medical note is assumed, because a file has no documentation column.
codes-unknown = Not known. Its days are left open until it has a meaning.
codes-empty-cell = An empty cell: no attendance that day, until it has a meaning.

kind-present = present
kind-tardy = present, came late
kind-early_dismissal = present, left early
kind-school_activity = present, at a school activity
kind-remote_present = present, learning remotely
kind-in_school_suspension = present, in-school suspension
kind-not_enrolled = not enrolled that day
kind-no_school = no school that day
kind-absent_unverified = absent, reason not known yet
kind-remote_absent = absent from remote learning, reason not known yet
kind-absent_excused = absent, excused by the school’s own mark
kind-absent_unexcused = absent, unexcused by the school’s own mark
kind-half_day = part of the day missed
kind-illness = absent, illness
kind-vacation = absent, family trip
kind-home_visit = absent, visit to the home country
kind-religious = absent, religious holiday
kind-bereavement = absent, death in the family
kind-emergency = absent, emergency
kind-family = absent, family reason
kind-medical = absent, illness, seen by a medical professional
kind-court = absent, court
kind-transportation = absent, no transportation by another district
kind-educational = absent, educational opportunity approved beforehand
kind-military = absent, a parent’s military deployment
kind-exclusion_210 = absent, sent home for a contagious illness
kind-health_requirement = absent, physical or shots missing
kind-mhw = absent, mental health wellness day
kind-suspension = absent, out-of-school suspension
kind-expulsion = absent, expulsion

reason-unknown = reason not known
reason-illness = illness
reason-vacation = family trip
reason-home_visit = visit to the home country
reason-religious = religious holiday
reason-bereavement = death in the family
reason-emergency = emergency
reason-family = family reason
reason-court = court
reason-transportation = transportation
reason-educational = educational opportunity
reason-military = a parent’s military deployment
reason-exclusion_210 = contagious illness, sent home by the school
reason-health_requirement = physical or shots missing
reason-mhw = mental health wellness day
reason-disciplinary = suspension or expulsion

## Problems

problems-heading = Problems
problems-none = No problem was found in these files.
problems-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
problems-more = Show { $count } more
problem-row = { $more ->
    [0] row { $row }
    [one] row { $row } and { $more } more
   *[other] row { $row } and { $more } more
}
problem-column = column { $column }
problem-students = Which students and days
severity-error = Please correct
severity-warning = Please check
severity-info = Good to know

causes-label = Counts by cause. Press one to see its entries alone.
fix-list = Download the fix list (CSV)
fix-list-hint = Each row once: file, row, column, value, what to look at, suggestion. It may hold student data.
fix-list-saved = The fix list was saved with the downloads of this browser.
cause-malformed_row = rows that could not be read
cause-bad_date = dates that are none
cause-date_order_assumed = order of dates assumed
cause-missing_student_id = no student ID
cause-unknown_code = codes not known
cause-conflicting_rows = rows that disagree
cause-conflicting_birth_date = birth dates that disagree
cause-code_and_minutes_differ = code and minutes differ
cause-mhw_but_present = wellness day, but present
cause-not_a_school_day = not a school day
cause-not_enrolled = not enrolled that day
cause-missing_day = days without a row
cause-half_day_session = part days of a half-day session
cause-half_day_assumed = half days counted as present
cause-remote_assumed = remote days counted as present
cause-assumed_enrollment = enrollment assumed
cause-no_roster = no roster
cause-unmatched_roster = IDs of roster and attendance
cause-no_rules = school years without rules
cause-unknown_documentation = documentation not known
cause-too_many = more of the same
cause-assumed_calendar = no calendar
cause-calendar_suggestion = weekdays without any row
cause-as_of_uncertain = latest date uncertain
cause-mixed_shapes = files of different shape
cause-no_mhw_code = no code for wellness days
cause-single_code = one code for all absences
cause-no_rows_that_day = school days without rows
cause-attendance_not_taken = attendance perhaps not taken

problem-malformed_row = { $count ->
    [one] One row could not be read and is left out.
   *[other] { $count } rows could not be read and are left out.
}
problem-malformed_row-do = Open the file at this row, look for a missing quote, or too few or too many cells, and export it again.
problem-malformed_row-value = { $count ->
    [one] “{ $value }” is no value for the column “{ $column }”; one row is left out.
   *[other] “{ $value }” is no value for the column “{ $column }”; { $count } rows are left out.
}
problem-malformed_row-value-do = Correct the value, or the number that a spreadsheet has shortened (1.2E+11), and export it again. The row may also be a total or a note.
problem-malformed_row-missing = { $count ->
    [one] The column “{ $column }” is missing in one row, which is left out.
   *[other] The column “{ $column }” is missing in { $count } rows, which are left out.
}
problem-malformed_row-missing-do = Open the file at this row, fill in the missing cell and export it again.
problem-malformed_row-kept = { $count ->
    [one] One row ends before the column “{ $column }”; its missing cells count as blank.
   *[other] { $count } rows end before the column “{ $column }”; their missing cells count as blank.
}
problem-malformed_row-kept-do = Fill in the missing cells, or leave them blank.
problem-malformed_row-beyond = { $count ->
    [one] One row has text beyond the last column of the header and is left out (“{ $value }”).
   *[other] { $count } rows have text beyond the last column of the header and are left out (“{ $value }”).
}
problem-malformed_row-beyond-do = Open the file at this row, look for a missing quote, or too few or too many cells, and export it again.
problem-malformed_row-counts = { $count ->
    [one] One row has more days of membership than the calendar has school days ({ $value }). It is kept.
   *[other] { $count } rows have more days of membership than the calendar has school days ({ $value }). They are kept.
}
problem-malformed_row-counts-do = Correct the days of membership of that month, or the calendar.
problem-bad_date = { $count ->
    [one] “{ $value }” is not a date that can be read here; one row has it. A row without its own date is left out; any other date counts as blank.
   *[other] “{ $value }” is not a date that can be read here; { $count } rows have it. A row without its own date is left out; any other date counts as blank.
}
problem-bad_date-do = Correct the date where attendance is kept, and export again.
problem-date_order_assumed = The dates of this file fit more than one order of day and month. The order of the other files is used.
problem-date_order_assumed-do = Look at one date of this file. If the order is another one, write the dates of all files in one order, year first, or set date_format in a profile: ymd, mdy or dmy.
problem-missing_student_id = { $count ->
    [one] One row has no student ID and is left out.
   *[other] { $count } rows have no student ID and are left out.
}
problem-missing_student_id-do = Fill in the ID, or see under “Your files” which column is taken for it.
problem-unknown_code = { $blank ->
    [yes] { $count ->
        [one] One row has no code. That day is left open, neither present nor absent.
       *[other] { $count } rows have no code. Those days are left open, neither present nor absent.
    }
   *[no] { $count ->
        [one] The code “{ $value }” has no known meaning here. Its one day is left open, neither present nor absent.
       *[other] The code “{ $value }” has no known meaning here. Its { $count } days are left open, neither present nor absent.
    }
}
problem-unknown_code-do = Say what it means: above the results, or in a profile file. Whoever keys attendance will know.
problem-conflicting_rows = { $count ->
    [one] On one day the rows of a student disagree. One row is used, the others are set aside.
   *[other] On { $count } days the rows of a student disagree. One row is used, the others are set aside.
}
problem-conflicting_rows-do = Keep the row that is right for that day and delete the others.
problem-conflicting_rows-counts = { $count ->
    [one] Counts of one student disagree in { $value }. Those with most days of membership are used, then those with fewest days of attendance.
   *[other] Counts of { $count } students disagree in { $value }. Those with most days of membership are used, then those with fewest days of attendance.
}
problem-conflicting_rows-counts-do = Keep the counts that are right for that student and delete the others.
problem-conflicting_birth_date = { $count ->
    [one] One student has more than one birth date in these files. The roster’s comes first.
   *[other] { $count } students have more than one birth date in these files. The roster’s comes first.
}
problem-conflicting_birth_date-do = Correct the birth date. Age decides about truancy and about permission.
problem-code_and_minutes_differ = { $count ->
    [one] On one day code and minutes say different things. The minutes decide.
   *[other] On { $count } days code and minutes say different things. The minutes decide.
}
problem-code_and_minutes_differ-do = Correct the code or the minutes of that day.
problem-mhw_but_present = { $count ->
    [one] One wellness day has the student at school for half of the day or more. It counts as present, and no wellness day is used.
   *[other] { $count } wellness days have the student at school for half of the day or more. They count as present, and no wellness day is used.
}
problem-mhw_but_present-do = If the student was there, take the wellness code away. If not, correct the minutes.
problem-not_a_school_day = { $count ->
    [one] One row is on a day without school ({ $value }) and is left out.
   *[other] { $count } rows are on a day without school ({ $value }) and are left out.
}
problem-not_a_school_day-do = Correct the date, or add the day to the calendar if there was school.
problem-not_enrolled = { $count ->
    [one] One row is outside the student’s days of enrollment and is left out.
   *[other] { $count } rows are outside the student’s days of enrollment and are left out.
}
problem-not_enrolled-do = Correct the entry or exit date in the roster, or the date of the row.
problem-missing_day = { $count ->
    [one] On one school day a student has no row. It counts neither as present nor as enrolled.
   *[other] On { $count } school days a student has no row. They count neither as present nor as enrolled.
}
problem-missing_day-do = Find out whether attendance was taken for this student on that day.
problem-half_day_session = { $count ->
    [one] A prekindergarten or half-day kindergarten student has a part day, and the minutes of that session are not known. The day is left open.
   *[other] Prekindergarten or half-day kindergarten students have { $count } part days, and the minutes of that session are not known. The days are left open.
}
problem-half_day_session-do = Give the minutes of that grade in the calendar, or in a column minutes_day.
problem-half_day_assumed = { $count ->
    [one] The file does not tell how much of a half day was missed. One day counts as present.
   *[other] The file does not tell how much of a half day was missed. { $count } days count as present.
}
problem-half_day_assumed-do = Add a column portion_absent or minutes, or give this code its part of the day in a profile.
problem-remote_assumed = { $count ->
    [one] The file does not tell whether remote learning was authorized. One remote day counts as present.
   *[other] The file does not tell whether remote learning was authorized. { $count } remote days count as present.
}
problem-remote_assumed-do = Add a column remote_authorized with yes or no.
problem-assumed_enrollment = { $count ->
    [one] No roster says when one student was enrolled. The whole calendar is used.
   *[other] No roster says when { $count } students were enrolled. The whole calendar is used.
}
problem-assumed_enrollment-do = Add a roster with entry_date and exit_date.
problem-no_roster = There is no roster. These files name only students with an absence or a tardy, so no rate of a school, the district or a group can be given.
problem-no_roster-do = Add a roster of all students.
problem-unmatched_roster = Roster and attendance share few or no student IDs ({ $value }).
problem-unmatched_roster-do = Use the same student ID in both files, such as the SASID.
problem-no_rules = { $count ->
    [one] One row is in the school year { $value }, which has no rules here. It is left out.
   *[other] { $count } rows are in the school year { $value }, which has no rules here. They are left out.
}
problem-no_rules-do = Check the dates. If the year is right, a version of Rollcall with its rules is needed.
problem-unknown_documentation = { $count ->
    [one] The documentation “{ $value }” is not known. On one row it counts as none.
   *[other] The documentation “{ $value }” is not known. On { $count } rows it counts as none.
}
problem-unknown_documentation-do = Use none, parent, medical, court, preapproved or school_official.
problem-too_many = { $count } more entries of the same kind ({ $value }) are not listed.
problem-too_many-do = The command rollcall check --format problems writes the complete list.
problem-assumed_calendar = There is no calendar. Monday to Friday less legal holidays is assumed, so days enrolled may be off, the time for notes stays open, and the end of the year is not known.
problem-assumed_calendar-do = Mark the days without school above the results, or add a calendar file with first_day, last_day and the days without school.
problem-calendar_suggestion = On some weekdays nobody at all has a row, so there may have been no school: { $value }.
problem-calendar_suggestion-do = Look at these days, and put those without school into a calendar.
problem-as_of_uncertain = The latest date in these files is far from the one before it ({ $value }). It may be a slip of the keys.
problem-as_of_uncertain-do = Choose the day at the top of the results, or correct the latest date.
problem-mixed_shapes = This file alone would be taken for another shape than all files together ({ $value }).
problem-mixed_shapes-do = Look whether every file is the one you meant.
problem-no_mhw_code = No code of these files means a wellness day, so nothing can be said about wellness days.
problem-no_mhw_code-do = If your district has such a code, give it that meaning under “How we read your codes”, or the meaning mhw in a profile.
problem-single_code = All absences carry one code (“{ $value }”), so these files cannot tell one kind of absence from another.
problem-single_code-do = Export the codes that tell the reason, or a reason column.
problem-no_rows_that_day = { $count ->
    [one] On one school day nobody of a school has a row ({ $value }).
   *[other] On { $count } school days nobody of a school has a row ({ $value }).
}
problem-no_rows_that_day-do = If there was no school, put the day into the calendar. If there was, export it again.
problem-attendance_not_taken = { $count ->
    [one] On one school day a whole school has no absence ({ $value }), so attendance may not have been taken.
   *[other] On { $count } school days a whole school has no absence ({ $value }), so attendance may not have been taken.
}
problem-attendance_not_taken-do = Ask the school whether attendance was taken on that day.

## One student

student-id = ID
student-grade = grade { $grade }
as-of-line = as of { $date }
student-no-school = School not given
student-no-grade = not given
student-back = Back to results
student-next = Next student
student-previous = Previous student
student-position = { $position } of { $total }
student-shown = { $name }: { $absences ->
    [0] no absences.
    [one] { $absences } absence.
   *[other] { $absences } absences.
}
student-gone = This student is not in these results.
overview-heading = Overview
missed-sentence = { $absent } of { $enrolled ->
    [one] { $enrolled } day
   *[other] { $enrolled } days
} missed: { $rate }.
missed-open = Days missed: not known yet. { $days ->
    [one] One day has a code that is not known.
   *[other] { $days } days have a code that is not known.
}
chronic-yes = Connecticut uses the words “chronically absent” from { $percent } on. It is a signal to offer help, not a penalty. All days count, excused and wellness days too.
chronic-no = This is below { $percent }, where Connecticut begins to use the words “chronically absent”.
chronic-open = We can’t tell yet whether this is { $percent } or more: the days of unknown code decide it.
chronic-first = { $percent } was first reached on { $date }.
chronic-first-before = Earlier in the year it was { $percent } or more, first on { $date }.
chronic-early = It is early: the share says little before { $days } days.
tier-sentence = { $tier ->
    [1] Tier 1: the support that everyone has.
    [2] Tier 2: early, personal support helps now.
   *[other] Tier 3: intensive support, often together with other agencies.
}
tier-assumed = Last year is not in these files; it could raise the tier.
outlook-left = { $days ->
    [0] Any further day missed would bring the year to { $percent } or more.
    [one] If no more than one further day is missed, the year ends below { $percent }.
   *[other] If no more than { $days } further days are missed, the year ends below { $percent }.
}
outlook-recover = { $days ->
    [one] One more day at school brings it below { $percent }.
   *[other] { $days } days at school in a row bring it below { $percent }.
}
outlook-recover-open = { $days ->
    [one] One more day at school would bring it below { $percent }; the school year may not have one left.
   *[other] { $days } days at school in a row would bring it below { $percent }; the school year may not have so many left.
}
mhw-sentence = Wellness days: { $valid } of { $claimed } valid. { $remaining ->
    [0] No further one can be taken this school year.
    [one] One is left this school year.
   *[other] { $remaining } are left this school year.
}
mhw-sentence-none = Wellness days: none in these files. { $remaining ->
    [0] None can be taken this school year.
    [one] One is left this school year.
   *[other] { $remaining } are left this school year.
}
mhw-open = Wellness days: not known yet.
unexcused-sentence = { $certain ->
    [0] No unexcused day counts for truancy for sure.
    [one] One unexcused day counts for truancy.
   *[other] { $certain } unexcused days count for truancy.
} { $open ->
    [0] { "" }
    [one] One day counts only if its missing note or reason is not found.
   *[other] { $open } days count only if their missing notes or reasons are not found.
}
unexcused-none = No unexcused day counts for truancy.
unexcused-open = Unexcused days: not known yet.
truancy-not-in-file = Truancy: not in this file.
tardy-sentence = { $days ->
    [one] Came late on one day.
   *[other] Came late on { $days } days.
}
disciplinary-sentence = { $days ->
    [one] One day of suspension or expulsion.
   *[other] { $days } days of suspension or expulsion.
}
enrollments-heading = By school
enrollment-line = { $absent } of { $enrolled } days missed
enrollment-chronic = chronically absent at this school

meetings-heading = Family meeting due
trigger-calendar_month = { $count } unexcused days in one calendar month, reached on { $date }.
trigger-rolling_30 = { $count } unexcused days within { $days } days, reached on { $date }.
trigger-year = { $count } unexcused days in the school year, reached on { $date }.
trigger-meeting = The school should invite the family to meet by { $date }, to find out what would help.
trigger-meeting-open = By when the school should invite the family is open: no calendar gives the school days ahead.
trigger-provisional = Only if the missing notes or reasons do not come.

check-heading = Things to check
check-sentence-health_requirement = The school is keeping the student out for a physical or shots. The school nurse or a school-based health center can help; the family is not to blame.
check-sentence-long_absence = A long row of school days without a known reason. Somebody should find out how the student is.
check-sentence-short_enrollment = Only a few days enrolled, so the share of days missed says little.
check-sentence-keyed_differs = On some days the school’s own mark and the rule differ. They are marked below.
check-sentence-unknown_code = Some days have a code that is not known. What depends on them is left open.

absences-heading = Days missed
absences-none = No absence in these files.
absences-open = { $days ->
    [one] One day has a code that is not known. It is not listed as missed.
   *[other] { $days } days have a code that is not known. They are not listed as missed.
}
absences-totals = These files hold counts only, so single days are not known.
absence-code = Code
absence-code-none = no code
absence-number = Absence { $ordinal }
absence-no-number = takes no number
absence-number-open = number not known yet
absence-level = Level { $level }
category-excused = Excused
category-unexcused = Unexcused
category-disciplinary = Disciplinary
category-open = Not known yet
category-none = Reason not in this file
category-unexcused-pending = Unexcused for now
category-excused-pending = Excused for now
mhw-valid = Wellness day: valid
mhw-invalid-not_in_force = Wellness day: not valid, before there were any
mhw-invalid-grade = Wellness day: not valid, grade
mhw-invalid-limit = Wellness day: not valid, limit reached
mhw-invalid-consecutive = Wellness day: not valid, consecutive
mhw-invalid-permission = Wellness day: not valid, permission
mhw-invalid-open = Wellness day: not valid
counts-truancy = counts for truancy
counts-truancy-not = does not count for truancy
keyed-differs = the school’s own mark differs: a day to check
provisional = can still change
missing = Missing: { $what }.
missing-by = Missing: { $what }, by { $date }.
need-documentation = a note
need-medical = a note from a doctor, nurse or other licensed medical professional
need-court = the paper of the court
need-preapproval = the school’s approval, given beforehand
need-reason = the reason
need-permission = a parent’s permission
need-calendar = the school’s calendar
why-open = The day is left open until its code is known.
rule-reading = Our reading of it:
rule-sources = Where it stands
rule-no-address = no public address
rule-evidence = How we know
rule-checked = Checked on { $date }
tag-V = read in the original
tag-2 = restated by others
tag-I = our inference
tag-M = general knowledge

## What the rules are about

stem-presence = Present or absent
stem-disciplinary = Suspension and expulsion
stem-ordinal = The number of the absence
stem-excusal = Excused or unexcused
stem-documentation = Notes and papers
stem-mental_health_day = Mental health wellness days
stem-truancy = Truancy
stem-chronic_absence = Chronic absence
stem-review_team = Attendance review teams
stem-suppression = Small numbers are hidden
stem-tier = Tiers of support
stem-psis = Reporting to the state
stem-student_groups = Student groups

## The rules that decide, one sentence each

rule-IN-1 = The time at school decides the day: less than half of it was attended.
rule-IN-4 = Remote learning counts only where it is authorized, and here it is not.
rule-DISC-1 = A day of out-of-school suspension or expulsion is a disciplinary absence.
rule-DISC-2 = A disciplinary absence is neither excused nor unexcused. It never counts for truancy; it does count as a day missed.
rule-DISC-3 = This district counts in-school suspension as an absence of its own.
rule-DISC-4 = The suspension comes before the other code of that day. No wellness day is used.
rule-ORD-2-level1 = This is absence { $ordinal } of the school year. Up to { $level1_last }, a note from home is enough.
rule-ORD-2-level2 = This is absence { $ordinal } of the school year. From { $level2_first } on, the reason matters.
rule-ORD-2 = Absences are numbered through the year. Up to number { $level1_last } a note from home is enough; from { $level2_first } on the reason matters.
rule-EXC-1-pending = From absence { $level2_first } on, illness needs a note from a licensed medical professional, and none is on file yet.
rule-EXC-1-unexcused = From absence { $level2_first } on, illness needs a note from a licensed medical professional, and none is on file in time.
rule-EXC-1 = From absence { $level2_first } on, illness is excused with a note from a licensed medical professional.
rule-EXC-2 = A religious holiday is excused with a parent’s note, also from absence { $level2_first } on.
rule-EXC-3 = A death in the family or an emergency is excused with a parent’s note, also from absence { $level2_first } on.
rule-EXC-4-pending = From absence { $level2_first } on, a court appearance needs the court’s paper, and none is on file yet.
rule-EXC-4-unexcused = From absence { $level2_first } on, a court appearance needs the court’s paper, and none is on file in time.
rule-EXC-4 = From absence { $level2_first } on, a court appearance is excused with the court’s paper.
rule-EXC-5 = Transportation that another district normally provides was not there. That excuses the day, without a note.
rule-EXC-6-unexcused = From absence { $level2_first } on, an educational opportunity needs the district’s approval beforehand, and none is on file.
rule-EXC-6 = From absence { $level2_first } on, an educational opportunity is excused where the district approved it beforehand.
rule-EXC-7 = From absence { $level2_first } on, this reason is not on the list that excuses.
rule-EXC-8 = A parent’s military deployment: { $military_days } days a school year are excused.
rule-EXC-9-by-option = The school kept the student out for a physical or shots. This district excuses that, and the day is marked for a person to look at.
rule-EXC-9 = The school kept the student out for a physical or shots. No rule excuses that by itself, so the day is treated like any other and marked for a person to look at.
rule-EXC-10-pending = The reason is not known yet. Until it is, the day counts as unexcused for now.
rule-EXC-10 = From absence { $level2_first } on, only a reason on the list excuses, and the reason of this day is not known.
rule-EXC-210 = The school sent the student home because of a contagious illness. That is always excused.
rule-DOC-1-excused-papers-none = A written reason in time is assumed, because these files have no documentation column.
rule-DOC-1-excused-papers-some = A written reason is on file in time, or assumed where a file has no documentation column.
rule-DOC-1-excused = The written reason was there in time: within { $documentation_days } school days.
rule-DOC-1-pending = No written reason is on file yet. It is in time within { $documentation_days } school days.
rule-DOC-1-unexcused = No written reason is on file. It would have been in time within { $documentation_days } school days.
rule-DOC-1 = The written reason has to be there within { $documentation_days } school days.
rule-DOC-2 = The note came after the last day in time.
rule-MHW-1 = In this school year there were no wellness days yet in Connecticut.
rule-MHW-2 = Wellness days are for kindergarten to grade 12.
rule-MHW-3-mhw-valid = { $mhw_days } wellness days may be taken in a school year, and this is one of them.
rule-MHW-3-mhw-invalid = { $mhw_days } wellness days may be taken in a school year, and they were taken before this one.
rule-MHW-3 = { $mhw_days } wellness days may be taken in a school year.
rule-MHW-4-mhw-valid-allow = No wellness day is next to it, save perhaps across an unplanned closure, which this district lets stand between two.
rule-MHW-4-mhw-valid = Neither the school day before nor the one after is a wellness day.
rule-MHW-4-mhw-invalid = The school day before or after is a wellness day. Two may not be in a row, and weekends and days without school between them do not separate them.
rule-MHW-4 = Two wellness days may not be on school days in a row. Weekends and days without school between them do not separate them.
rule-MHW-5-mhw-valid = It is a wellness day, but no permission from a parent is on file; at { $self_consent_age } and older students decide for themselves.
rule-MHW-5 = A parent’s permission has to be on file; at { $self_consent_age } and older students decide for themselves.
rule-MHW-6 = A valid wellness day is excused at any number and never counts for truancy. It does count as a day missed.
rule-MHW-7 = A day that cannot be a wellness day is an ordinary absence.
rule-KEYED = The district trusts its own mark: a day marked excused stays excused.

## Questions before the results

question-of = Question { $number } of { $total }
question-back = Back
question-next = Next
question-leave = Leave it open
question-close = Close the questions
undo = Undo
undo-done = The last change was taken back.
undo-code = What the code { $code } means was changed.
undo-codes = The codes to check were confirmed.
undo-calendar = The calendar was changed.
undo-options = The day or the school year was changed.
undo-reading = How a file is read was changed.
errors-no-role = “{ $name }” has no columns that can be attendance, a roster, a calendar or totals: { $columns }. Attendance needs a student ID, a date and a code.
errors-say-what-it-is = Say what this file is
files-change = Change how this file is read
files-change-name = Change how this file is read: { $name }

map-heading = What is in { $name }?
map-why = Its columns have names that are not known here. Show which one is what. Nothing in the file is changed.
map-why-again = Change what was understood, then work out the results again. Nothing in the file is changed.
map-role-legend = 1. What the file is
map-role = This file is
map-role-attendance = Attendance: one row for each student and day
map-role-roster = A roster: one row for each student
map-role-calendar = A school calendar
map-role-totals = Totals: days enrolled and missed
map-role-grid = Attendance, with one column for each day
map-header-legend = 2. The row with the headings
map-preview = The first rows of the file
map-row = Row
map-row-number = Row { $row }
map-unused = not used
map-no-header = No row has headings
map-columns-legend = 3. Which column is what
map-column = { $name } (such as { $example })
map-column-number = Column { $number }
map-column-choose = Choose a column
map-column-none = Not in this file
map-needed = needed
map-others = { $count ->
    [one] One more column it may have
   *[other] { $count } more columns it may have
}
map-grid = The columns with a date as their heading are found by themselves.
map-choose-column = Choose the column with the { $field }.
map-choose-any = Choose a column for at least one of these: { $fields }.
map-choose-grid = At least two columns need a date as their heading.
map-changed = The preview was changed.
map-go = Go on
map-go-again = Work out the results again

dates-heading = Which part of these dates is the month?
dates-why = The dates in { $file } ({ $column }) can be read in more than one way. Choose the line that is right.
dates-mdy = The month comes first
dates-dmy = The day comes first
dates-ymd = The year comes first
dates-example = { $text } is { $date }

## Questions beside the results

questions-count = { $count ->
    [one] One question makes these results surer
   *[other] { $count } questions make these results surer
}
questions-left = { $count ->
    [one] One question is left open
   *[other] { $count } questions are left open
}
questions-none = Every question is answered
questions-answer = Answer now
questions-again = Look at the answers again
waits-code = { $count ->
    [one] One student waits for this code.
   *[other] { $count } students wait for this code.
}
waits-blank = { $count ->
    [one] The results of one student wait for this.
   *[other] The results of { $count } students wait for this.
}
blank-heading = What does a row without a code mean?
blank-count = { $count } of { $total } rows have no code.
blank-habit-most = In PowerSchool that means present. Is it so here?
blank-habit-few = In PowerSchool that means present. In a list of absences it can also be a code that nobody has entered.
blank-heading-grid = What does an empty cell mean?
blank-count-grid = { $count ->
    [one] One of { $total } cells is empty.
   *[other] { $count } of { $total } cells are empty.
}
blank-habit-grid = In many attendance sheets an empty cell means present. Is it so here? Without an answer those days count neither as present nor as enrolled.
blank-not-taken = No, attendance was not taken
blank-label-grid = An empty cell means
blank-present = Yes, present
blank-other = Something else
blank-label = A row without a code means
kind-choose = Not known yet
kinds-present = At school
kinds-absent = Absent
kinds-neither = Not a day of this student
codes-question = What do these codes mean?
codes-question-why = A code without a meaning is left open: its days are counted neither as missed nor as present.
codes-legend = Codes of these files
code-uses = { $rows ->
    [one] one row
   *[other] { $rows } rows
}, { $students ->
    [one] one student
   *[other] { $students } students
}
code-several = Not every Connecticut school means the same by this code.
codes-more = { $count ->
    [one] Show one more code
   *[other] Show { $count } more codes
}
code-means = means
codes-change = Change
codes-change-of = Change what { $code } means
codes-another = Another meaning
codes-use = Use these meanings
as-of-today-why = Today is { $date }. Days that have not come yet are best left out.
as-of-future-why = Their latest date is { $last }, and today is { $before }. Days that have not come yet are best left out.
calendar-heading = On which days was school, { $year }?
calendar-why = These files list absences and no school days. Without a calendar Monday to Friday less legal holidays is assumed, so days enrolled, rates and time limits may be off.
calendar-mark = Mark the days without school
calendar-refuse = Go on without a calendar
calendar-ends = First and last day of school
calendar-first = First day
calendar-last = Last day
calendar-last-hint = Leave it empty where it is not known yet.
calendar-closed = { $count ->
    [one] One weekday without school is crossed out.
   *[other] { $count } weekdays without school are crossed out.
}
calendar-aside = { $count ->
    [one] One row of your files is on a day without school and will be set aside.
   *[other] { $count } rows of your files are on days without school and will be set aside.
}
calendar-use = Use this calendar
calendar-save = Save as a calendar file
calendar-saved = The calendar was saved with the downloads of this browser. Choose it together with your files next time.
days-hint = Press a day to cross it out or bring it back. Crossed out already: legal holidays, days on which schools commonly close, and, where enough rows tell it, days on which nobody was absent. Arrow keys go from day to day.
days-label = Weekdays of { $year }
day-no-school = { $date }: no school ({ $why })
day-school = { $date }: school ({ $why })
day-nobody = nobody has a row
day-rows = { $count ->
    [one] one row
   *[other] { $count } rows
}
no-calendar = No calendar: Monday to Friday less legal holidays is assumed, so days enrolled and rates may be off by some days, and time limits for notes and meetings stay open.
no-calendar-for = No calendar for { $years }: Monday to Friday less legal holidays is assumed there, so days enrolled and rates may be off by some days, and time limits for notes and meetings stay open.
closure-new-year-s-day = New Year’s Day
closure-martin-luther-king-jr-day = Martin Luther King, Jr. Day
closure-lincoln-day = Lincoln Day
closure-washington-s-birthday = Presidents’ Day
closure-presidents-day = Presidents’ Day
closure-good-friday = Good Friday
closure-memorial-day = Memorial Day
closure-juneteenth-independence-day = Juneteenth
closure-juneteenth = Juneteenth
closure-independence-day = Independence Day
closure-labor-day = Labor Day
closure-rosh-hashanah = Rosh Hashanah
closure-yom-kippur = Yom Kippur
closure-columbus-day = Columbus Day
closure-indigenous-peoples-day-columbus-day = Indigenous Peoples’ Day (Columbus Day)
closure-election-day = Election Day
closure-veterans-day = Veterans Day
closure-thanksgiving-day = Thanksgiving Day
closure-thanksgiving-recess = Thanksgiving recess
closure-christmas = Christmas
closure-winter-recess = winter recess

## Prints: the stamp

stamp-rules = Worked out by Rollcall { $engine } with rules checked on { $date }.
stamp-as-of = As of { $date }.
stamp-options-none = All options have their defaults.
stamp-options = Options that differ from the defaults: { $options }.
stamp-not-legal = This is not a legal decision.
stamp-fingerprint = Fingerprint (SHA-256):

## Places of the results

places-label = Parts of the results
place-overview = Overview
place-agenda = Agenda
place-charts = Charts
place-check = Days to check
place-problems = Problems and codes
place-options = District options
place-away = Take away
problems-all = Look at all of them

## Take away: files, rates to share, sheets, letters, referral; what is kept from view

privacy-heading = What others may see
privacy-legend = Names on screen, on paper and in files
privacy-full = Names and IDs
privacy-full-hint = As they stand in your files.
privacy-initials = Initials
privacy-initials-hint = Initials for names, the row in the report (#12) for IDs. Small numbers are hidden.
privacy-rows = Row numbers
privacy-rows-hint = The row in the report (#12) for names and IDs. Small numbers are hidden.
privacy-details = Show wellness days, suspensions and reasons
privacy-details-hint = On lists and prints, until you close this page.
privacy-said-full = Names and IDs are shown.
privacy-said-initials = Initials stand for names, row numbers for IDs.
privacy-said-rows = Row numbers stand for names and IDs.
privacy-said-details = Wellness days, suspensions and reasons are shown.
privacy-said-no-details = Wellness days, suspensions and reasons are hidden.
privacy-rows-kept = Rows as they stand in the files hold names. They are not shown while names are hidden.
privacy-names-kept = Students and IDs are not listed while names are hidden.

away-files = Files
away-records = These files hold student records. Keep them where only staff can open them, and delete them when you no longer need them. Their names name nobody.
away-note = Holds student records.
away-note-redacted = Holds student records, without names and IDs. Somebody who knows a student may still recognize them.
away-note-rates = Holds no student. It can be shared.
away-list = Students of the list (CSV)
away-list-hint = { $total ->
    [one] The one student of the list as it is filtered and sorted now.
   *[other] The { $total } students of the list as it is filtered and sorted now.
} The file has no column such as phone. “Copy the list” in the overview copies the columns that you show.
away-students = All students (CSV)
away-students-hint = One row for each student and school year.
away-absences = All absences (CSV)
away-absences-hint = One row for each day missed, with its number, what it counts as, and the rules behind it.
away-report = The whole report (JSON)
away-report-hint = Everything that was worked out, for another program or for the next look.
away-report-note = Holds student records, always with names and IDs.
away-saved = { $name } was saved with the downloads of this browser.

rates-heading = Attendance rates
rates-why = Rates of schools, the district, student groups and months. Small numbers are hidden, so they can be shared.
rates-as-of = As of { $date }
rates-csv = Rates (CSV)
rates-csv-hint = For a spreadsheet, with the months of each school.
rates-png = Rates as a picture (PNG)
rates-png-hint = For a slide or a letter, with what the figures mean.
rates-print = Rates on paper
rates-print-hint = To look at first, then to print, with what the figures mean.
rates-look = Look at the rates
rates-refused = These files list absences alone and there is no roster, so the students who were never absent are not known. Add a roster of all students to get rates.
rates-hidden = hidden: small numbers
rates-district = District
rates-schools = Schools
rates-groups = Student groups
group-named = { $name } ({ $group })
group-el = English learners
group-swd = Students with disabilities
group-frl = Free or reduced-price meals
group-homeless = Students without a fixed home
group-race = Race or ethnicity
group-gender = Gender
rates-months = Months, all schools
rates-col-students = Number of students
rates-col-chronic = Chronically absent
rates-col-rate = Chronic rate
rates-col-attendance = Attendance rate
rates-col-group = Group
rates-col-month = Month
rates-col-enrolled = Days enrolled
rates-col-absent = Days missed
rates-more = { $count } more rows are in the CSV file.
rates-definitions = What the figures mean
rates-means-chronic = Chronically absent: { $percent } or more of the days enrolled were missed, for any reason. Excused days, wellness days and suspensions count too.
rates-means-rate = Chronic rate: of all students in kindergarten to grade 12 with at least { $days ->
    [one] one day
   *[other] { $days } days
} enrolled, the share that is chronically absent.
rates-means-rate-prek = Chronic rate: of all students, prekindergarten included, with at least { $days ->
    [one] one day
   *[other] { $days } days
} enrolled, the share that is chronically absent.
rates-means-attendance = Attendance rate: of all days enrolled, the share on which students were at school.
rates-means-schools = A school counts its own students and days, so a student who changed schools is in both. Groups overlap. Neither adds up to the district.
rates-means-hidden = Hidden: fewer than { $students } students, or fewer than { $count } chronically absent; and one more row where a hidden one could be worked out from the others.
rates-means-official = These are not the official figures of the state.

away-people = Sheets, letters and referral facts
away-whom = For whom?
away-whom-list = { $total ->
    [0] The list as it is filtered now: no student
    [one] The list as it is filtered now: one student
   *[other] The list as it is filtered now: { $total } students
}
away-at-most = The first { $count } of them at once. Filter the list for others.
away-whom-one = One student
away-find = Name or ID of the student
away-chosen = { $name } is chosen.

student-sheets-heading = Student sheets
student-sheets-why = One page for each student, with every day missed, what it counts as and why.
student-sheets-details = Wellness days, suspensions and reasons are left out until you show them above.
student-sheets-make = Prepare the sheets
sheet-col-date = Date
sheet-col-number = No.
sheet-col-counts = Counts as
sheet-col-why = Reason
sheet-col-missing = What would help
sheet-col-rules = Rules
sheet-number = { $ordinal }
sheet-kept = not shown
sheet-missing-by = { $what }, by { $date }
sheet-rules = The rules behind it
sheet-details-kept = Wellness days, suspensions and reasons are not shown on this sheet.
sheet-absences-untold = Single days are not known from these files.
sheet-reason-court = legal appointment
sheet-need-court = the paper of the legal appointment
sheet-rule-EXC-4 = From absence { $level2_first } on, a legal appointment is excused with its paper.

letters-heading = Letters to families
letters-why = Two letters, in English or Spanish. The invitation is for students with a family meeting that is sure: days that a note can still change are never a reason for it. Read each letter before it goes out.
letters-redacted = Letters need names. Choose “Names and IDs” above to write them.
letter-kind = Letter
letter-kind-invitation = Invitation to meet
letter-kind-notice = Friendly notice
letter-language = Language of the letter
letter-language-home = By the home-language column
letter-language-found = The column “{ $column }” decides. Families of other languages get English.
letter-language-none = No column of these files has the home language, such as “Home language”. English is used.
letter-field-salutation = Salutation
letter-field-paragraph = Your own paragraph
letter-field-contact = Whom to reach, and how
letters-make = Prepare the letters

letter-salutation = Dear family of { $name },
letter-student = your student
letter-invitation-first = We are glad that { $name } is part of our school, and we would like to talk with you.
letter-notice-first = We are glad that { $name } is part of our school.
letter-missed = { $name } has missed { $absent } of { $enrolled ->
    [one] one school day
   *[other] { $enrolled } school days
} so far this school year (as of { $date }).
letter-unexcused = { $count ->
    [one] For one day the school has no note that excuses it: { $days }.
   *[other] For { $count } days the school has no note that excuses them: { $days }.
}
letter-meet = We would like to meet with you by { $date }, to listen and to find out what would help. You can bring someone you trust.
letter-meet-soon = We would like to meet with you soon, to listen and to find out what would help. You can bring someone you trust.
letter-notice-all-days = All missed days count here, with a note or without one. There can be many reasons, and we would like to help.
letter-invitation-paragraph = Please tell us which day and time are good for you.
letter-notice-paragraph = Is there something that makes it hard to come to school? Please call us. Together we can find a way.
letter-note = { $date } (by { $until })
letter-notes = You can still hand in a note for { $days }.
letter-differs = If you see something differently, tell us which date, and we will look at it together.
letter-interpreter = You can ask for an interpreter, in the language that you like to speak.
letter-help = For help with food, housing, health or other needs, dial 2-1-1 at any hour. It is free and confidential.
letter-contact = You can reach us here: { $contact }
letter-close = With kind regards,

referral-heading = Facts for a referral
referral-why = For the Youth Service Bureau of the town: community-based help. Choose one student above. Only what is sure is in it.
referral-make = Show the facts
referral-none = For this student no family meeting is sure, so there are no facts for a referral.
referral-reading = The list names a family meeting for this student. It follows only if a wellness day that was not valid counts. That is our reading of the law, so there are no facts for a referral.
referral-ready = Copy the text into the bureau’s form. Fill in the two open lines.
referral-text = Facts to copy
referral-copy = Copy
referral-copied = The facts were copied.
referral-selected = The text is selected. Copy it with the keys of your device.
referral-title = Facts for a referral to the Youth Service Bureau
referral-student = Student: { $name } ({ $id }), { $school }, grade { $grade }
referral-year = School year { $year }, as of { $date }
referral-missed = Days missed: { $absent } of { $enrolled } enrolled
referral-days = { $count ->
    [one] One day unexcused: { $days }
   *[other] { $count } days unexcused: { $days }
}
referral-meeting = Family meeting: reached on { $date }, to be offered by { $by }
referral-meeting-open = Family meeting: reached on { $date }; the day of the meeting is open
referral-sure = Days that a note or a reason can still change are not counted here.
referral-done = What the school has offered so far:
referral-family = What the family says would help:

paper-rates-heading = Rates, ready to print
paper-sheets-heading = Student sheets, ready to print
paper-letters-heading = Letters, ready to print
paper-referral-heading = Facts for a referral
paper-rates = One page or more, with what the figures mean. They can be shared.
paper-sheets = { $count ->
    [0] No student fits.
    [one] One sheet.
   *[other] { $count } sheets, one page each.
}
paper-sheets-cut = { $count } sheets, one page each, for the first { $count } of { $total } students of the list.
paper-letters-invitation = { $count ->
    [0] For none of the { $looked } students a family meeting is sure, so there is no letter.
    [one] One letter. Of { $looked ->
        [one] one student
       *[other] { $looked } students
    } one has a family meeting that is sure.
   *[other] { $count } letters, one page each. Of { $looked } students { $count } have a family meeting that is sure.
}
paper-letters-notice = { $count ->
    [0] None of the { $looked } students has a day missed that is known, so there is no letter.
    [one] One letter. Of { $looked ->
        [one] one student
       *[other] { $looked } students
    } one has missed a day.
   *[other] { $count } letters, one page each. Of { $looked } students { $count } have missed a day.
}
paper-letters-cut = Only the first { $looked } of { $total } students of the list were looked at.
paper-letters-reading = { $count ->
    [one] For one more the meeting follows only if a wellness day that was not valid counts. That is our reading of the law, so there is no letter.
   *[other] For { $count } more the meeting follows only if wellness days that were not valid count. That is our reading of the law, so there is no letter.
}
paper-records = These pages hold student records.
paper-back = Back to the choices

clear-button = Clear everything
clear-hint = Takes files, results, answers and settings out of this page at once. Files that you saved stay where they are.
cleared = Everything was cleared. Nothing of your files is in this page any more.

## One student: the year, papers, as it stood

year-heading = School year { $year }, day by day
day-is-present = at school
day-is-excused = missed, excused
day-is-unexcused = missed, unexcused
day-is-pending = missed, unexcused for now
day-is-disciplinary = missed, suspension or expulsion
day-is-absent = missed
day-is-open = the code of this day is not known
day-is-no_school = no school
day-is-closed = school closed
day-is-no_row = no row in the files
day-is-not_enrolled = not enrolled
day-is-to_come = still to come
day-is-mhw-valid = wellness day, excused
day-is-mhw-pending = wellness day, permission not on file
day-is-mhw-invalid-excused = could not be a wellness day; excused
day-is-mhw-invalid-unexcused = could not be a wellness day; unexcused
day-is-mhw-invalid-pending = could not be a wellness day; unexcused for now
day-is-mhw-invalid-absent = could not be a wellness day; missed
day-is-mhw-invalid-disciplinary = suspension or expulsion
day-key-present = at school
day-key-excused = excused
day-key-unexcused = unexcused
day-key-pending = unexcused for now: a note can still change it
day-key-absent = missed
day-key-disciplinary = suspension or expulsion
day-key-mhw-valid = wellness day
day-key-mhw-invalid = asked for as a wellness day, and could not be one
day-key-open = code not known
day-key-no_school = no school
day-key-closed = school closed
day-key-no_row = no row in the files
day-key-not_enrolled = not enrolled
day-key-to_come = still to come
day-key-contact = contact with the family
day-absence = absence { $ordinal }
day-tardy = came late
day-remote = remote
day-words = { $date }: { $what }.
day-contact = Contact: { $kinds }.
day-missed = Missed
days-kept = Wellness days, suspensions and reasons are not shown here. From the first day that is not shown, the numbers of absences are left out too.
contacts-heading = Contacts with the family
contacts-none = No contact with the family is in the list that was chosen.
contact-line = { $date }: { $kind }
rate-heading = Days missed so far
rate-title = { $rate } of days missed by { $date }
rate-words = From day { $days } of the year on. At its highest it was { $rate }, on { $date }.
rate-open = { $days ->
    [one] One day whose code is not known is left out here.
   *[other] { $days } days whose codes are not known are left out here.
}
rate-early = Early: { $enrolled } days so far. The line begins with day { $days }.
rate-as-table = Show as a table
rate-table = Days missed by the end of each month
rate-until = By
rate-missed = Days missed
rate-enrolled = Days enrolled
rate-share = Share
absence-ordinal = { $form ->
    [one] { $ordinal }st
    [two] { $ordinal }nd
    [few] { $ordinal }rd
   *[other] { $ordinal }th
}
no-number-disciplinary = takes no number: suspensions are not counted here
no-number-military = takes no number: military leave comes in addition
no-number-mhw = takes no number: this district does not count wellness days here
paper-parent = a note from home
paper-medical = a note from a licensed medical professional
paper-court = the paper of the court
paper-preapproved = an approval given beforehand
paper-school_official = a note of the school about a talk with the family
on-file = On file: { $what }.
on-file-none = nothing
on-file-no-column = not known, the files have no documentation column
on-file-assumed = { $paper } is assumed, the files have no documentation column
on-file-undated = { $paper }, without a date, so taken as on time
on-file-later = nothing yet on this day ({ $paper } is dated { $date })
on-file-dated = { $paper }, dated { $date }
on-file-late = { $paper }, dated { $date }, after the last day for it
on-file-timely = { $paper }, dated { $date }, on time
excused-by-parent = a note
excused-by-medical = a medical note
excused-by-court = the paper of the court
excused-by-preapproved = the approval that was given beforehand
excused-by-reason = a note from home for this reason: { $reason }
would-be = Excused if { $what } arrives by { $date }.
would-be-open = Excused if { $what } arrives in time. The last day for it is not known yet.
would-be-shown = Excused if the files show { $what } that came by { $date }.
would-have-been = It would have been excused with { $what } by { $date }.
would-be-nothing = No paper changes it: the reason that is given is not one that excuses from here on.
window-counted = How the days for a note were counted: back { $from } = day { $first } … { $last } = day { $count }
window-counted-absence = How the days for a note were counted: missed { $from } = day { $first } … { $last } = day { $count }
window-day = day { $number }: { $date }
window-rule = School days of the student’s calendar are counted; weekends and days without school are not.
window-not-back = Not back at school yet, so a note is still in time.
window-open-end = The last day for a note is not known: the calendar does not reach that far.
rule-no-quote = Its words were not at hand. What stands above is our reading.
paper-rules = The rules named above, each once
print-details = On paper, show wellness days, suspensions and reasons too

then-title = As it stood on …
then-label = A day in the past
then-hint = The files are looked at as they were on that day: later rows and papers dated later are left out.
then-outside = Choose a day from { $first } to { $last }.
then-shown = As it stood on { $date }.
then-heading = On { $date }
then-heading-now = Now, as of { $date }
then-meetings = { $count ->
    [0] No family meeting due.
    [one] One family meeting due.
   *[other] { $count } family meetings due.
}
then-mhw = Wellness days: { $valid } of { $claimed } valid.
then-table = Each day missed by then
then-day = Day
then-file = On file then
then-class = Counted then as
then-now = Counts now as
then-changed = What changed it
then-same = nothing
then-cause-paper = a paper came in time
then-cause-paper_late = a paper came after the last day for it
then-cause-window_closed = the last day for a note passed
then-cause-number = its number changed
then-cause-other_days = other days changed it
then-nothing = On { $date } there was no record of this student in these files yet.
then-no-absence = No day had been missed by then.
then-no-class = What the days counted as is not in these files.
then-since = { $days ->
    [one] One more day was missed since.
   *[other] { $days } more days were missed since.
}
then-undated = { $count ->
    [0] Every paper on file has a date, or there is none.
    [one] One paper on file has no date and is taken as on time.
   *[other] { $count } papers on file have no date and are taken as on time.
}
then-undated-kept = A paper on file without a date is taken as on time.

## The district's own steps

ladder-heading = The district’s own steps
ladder-hint = These are steps of the district, from its profile. The meetings that the state asks for stand apart.
ladder-when-absences = at { $at } days missed
ladder-when-unexcused = at { $at } unexcused days
ladder-when-mhw = at wellness day { $at }
ladder-when-chronic = when chronically absent
ladder-not-in-file = not in this file
ladder-not-reached = not reached
ladder-reached = reached
ladder-reached-on = reached on { $date }
ladder-provisional = for now: a note can still change it
ladder-none = The profile has no steps. They can be written in it under “steps”.
ladder-since-none = To see what is new, choose last week’s report beside this week’s files.
ladder-since = New means: reached after { $date }, the day of the earlier report.
ladder-students = { $count ->
    [one] one student
   *[other] { $count } students
}
ladder-new = { $count } new
ladder-is-new = new
ladder-on = Reached on
ladder-table = Students at the step “{ $step }”, the latest first

## Next steps and supports

next-heading = Next steps
next-meeting-by = Invite the family to meet by { $date }, to find out what would help.
next-meeting = Invite the family to meet, to find out what would help. Without a calendar its last day is not known.
next-notes = { $days ->
    [one] One day can still be excused. Tell the family which note is needed; the first last day is { $date }.
   *[other] { $days } days can still be excused. Tell the family which notes are needed; the first last day is { $date }.
}
next-homeless = This student may have lost their home. The McKinney-Vento liaison can arrange transportation and enrollment at once, and absences from losing a home are theirs to help with. The student has the same right to school as everyone.
next-np = The school is keeping the student out for a physical or shots, not the family. Help them get an appointment, so that the student can be back soon.
next-mhw = A wellness day is an occasion for a conversation: how is the student, what would help, which supports are there.
next-long = Many days in a row without a word. A visit or a call can find out how the student is.
next-tier-1 = Greet the student when they are back, and tell them they were missed.
next-tier-2 = Reach out in person and early: ask what stands in the way, and offer a mentor or someone to check in with.
next-tier-3 = Bring those together who can help: the school, health, housing and social services, one person to hold the threads.
next-no-contact = No contact with the family is recorded yet. A call or a visit is a good beginning.
next-language = Ask which language the family prefers, and bring an interpreter.
next-whom = Who can help
next-schools = What schools can do next
next-school = What { $school } can do next
next-school-all = For everyone: a welcoming school, mornings to look forward to, grown-ups who know each student.
next-school-tier-2 = { $count ->
    [one] One student is at Tier 2: someone reaches out in person.
   *[other] { $count } students are at Tier 2: someone reaches out to each of them in person.
}
next-school-tier-2-few = Some students are at Tier 2: someone reaches out to each of them in person.
next-school-tier-3 = { $count ->
    [one] One student is at Tier 3: help from several sides, held together by one person.
   *[other] { $count } students are at Tier 3: help from several sides, held together by one person for each.
}
next-school-tier-3-few = Some students are at Tier 3: help from several sides, held together by one person for each.
next-school-equal = Students without a home and students who wait for a physical or shots have the same right to every one of these steps.
support-stale = number not checked lately
support-checked = checked on { $date }
supports-more = More people and services
contact-attendance = The school’s attendance office
contact-nurse = School nurse
contact-office = School office
contact-counselor = School counselor
contact-social-worker = School social worker
contact-family-office = Family office
support-two-one-one = 2-1-1 Connecticut
support-two-one-one-what = Free, confidential information and referral, at any hour. Dial 2-1-1.
support-mobile-crisis = Mobile Crisis Intervention Services
support-mobile-crisis-what = Mental health professionals, by phone or in person. Dial 2-1-1, then 1.
support-school-health = School social worker or school-based health center
support-school-health-what = Care at school. Ask the school.
support-wrap-ct = Wrap CT
support-wrap-ct-what = Outpatient clinics, extended day treatment and care coordination by region: connectingtocarect.org.
support-network-of-care = Connecticut Network of Care for Behavioral Health
support-network-of-care-what = A directory of behavioral health care, on the web.
support-urgent-crisis = Children’s Urgent Crisis Centers
support-urgent-crisis-what = Walk-in help under 18 in Hartford, New Haven, New London and Waterbury; the Department of Children and Families’ page has the addresses.
support-intensive = Home-based services, extended day treatment, trauma-focused therapy
support-intensive-what = Structured treatment, by referral.
support-lifeline = 988 Suicide & Crisis Lifeline
support-lifeline-what = Call or text 988, at any hour.
support-youth-service = Youth Service Bureau of the town
support-youth-service-what = Help close to home. Ask the town.
support-review-team = Attendance team or student engagement specialist
support-review-team-what = Someone who reaches out, finds the causes and can be a mentor. At the school.
support-home-visits = Family resource and engagement office
support-home-visits-what = Home visits, such as LEAP, and support around the family. At the district.
support-case-management = Case management
support-case-management-what = Health, housing and social services together.
support-mckinney-vento = The district’s McKinney-Vento liaison
support-mckinney-vento-what = Enrollment at once, transportation, absences from losing a home. At the district.
support-school-nurse = School nurse or school-based health center
support-school-nurse-what = A physical or shots, often at school. The school is keeping the student out, so the family is not to blame.
support-interpreter = Interpreter
support-interpreter-what = Multilingual families have a right to one at important meetings (C.G.S. 10-17o). Ask the school.
support-record = The student’s attendance record
support-record-what = A parent may see it (C.G.S. 10-15b). Ask the school.
support-food = School meals, SNAP, Connecticut Foodshare
support-food-what = Meals and food benefits: the school, the state, the food bank.
support-access = The district’s family office, Everybody Learns
support-access-what = Transportation, internet and devices. At the district.
support-energy = Operation Fuel; Public Utilities Regulatory Authority
support-energy-what = Help with heating and electricity: 860-243-2345; 800-382-4586.
support-prevention = Regional Behavioral Health Action Organizations, Governor’s Prevention Partnership
support-prevention-what = Prevention and information, on the web.

## Contacts with families

place-outreach = Contacts and steps
outreach-heading = Contacts with families
outreach-what = A list with the columns student_id, date and kind (such as home visit, call, referral, service). It is used on this page alone and kept nowhere; no rule looks at it.
outreach-choose = List of contacts
outreach-hint = A CSV file. It can also be chosen together with the attendance files.
outreach-not-one = { $name } is no list of contacts: it needs the columns student_id, date and kind, and kinds that are no attendance codes.
outreach-taken = The list of contacts { $name } is used.
outreach-forgotten = The list of contacts was taken away.
outreach-forget = Take the list away
outreach-waits = The list of contacts { $name } is there. Choose the attendance files too.
outreach-rows = { $rows ->
    [one] one row
   *[other] { $rows } rows
}, { $counted } of them counted for { $year }.
outreach-order-mdy = Its dates are read month first.
outreach-order-dmy = Its dates are read day first.
outreach-left-bad_row = { $count ->
    [one] One row could not be read.
   *[other] { $count } rows could not be read.
}
outreach-left-no_student_id = { $count ->
    [one] One row has no student ID.
   *[other] { $count } rows have no student ID.
}
outreach-left-bad_date = { $count ->
    [one] One row has no date that exists.
   *[other] { $count } rows have no date that exists.
}
outreach-left-no_kind = { $count ->
    [one] One row has no kind.
   *[other] { $count } rows have no kind.
}
outreach-left-unknown_student = { $count ->
    [one] One row is of a student who is not in the attendance files.
   *[other] { $count } rows are of students who are not in the attendance files.
}
outreach-left-other_year = { $count ->
    [one] One row is of another school year.
   *[other] { $count } rows are of another school year.
}
outreach-left-after_as_of = { $count ->
    [one] One row is of a day after the as-of day.
   *[other] { $count } rows are of days after the as-of day.
}
outreach-left-other_school = { $count ->
    [one] One row is of another school.
   *[other] { $count } rows are of other schools.
}
outreach-left-rows = (row { $rows })
outreach-counts = What was done
outreach-none = No contact is counted.
outreach-kind = Kind
outreach-contacts = Contacts
outreach-students = Students reached
outreach-school = School
outreach-all-schools = All schools
outreach-term = Term
outreach-by-kind = Contacts by kind
outreach-by-school = Contacts by school and kind
outreach-by-term = Contacts by term and kind
term-fall = Fall, to December
term-winter = Winter, January to March
term-spring = Spring, from April
without-heading = No contact recorded
without-tier = Tier { $tier }: { $without } of { $students } students
without-tier-few = Tier { $tier }: hidden, small numbers
without-none = Every student at Tier 2 and 3 has a contact.
without-show = Show
without-both = Tier 2 and 3
without-only = Tier { $tier } alone
without-table = Students at Tier 2 and 3 without a contact
without-student = Student
without-grade = Grade
without-of-tier = Tier
without-missed = Missed
without-days = { $absent } of { $enrolled } days
without-first = The first { $shown } of { $total }.

# ---- agenda: the week of an attendance team ----

agenda-lead = As of { $date }: { $students ->
    [one] one student.
   *[other] { $students } students.
}
agenda-lead-few = As of { $date }. How many students is hidden: small numbers.
agenda-since-days = What is new is new since { $date }, { $days ->
    [one] the last school day.
   *[other] the last { $days } school days.
}
agenda-since-report = What is new is new since the report of { $date } ({ $name }).
agenda-open = { $count ->
    [one] One student has a code that is not known, and may be missing here.
   *[other] { $count } students have codes that are not known, and may be missing here.
}
agenda-open-few = Some students have codes that are not known, and may be missing here.
agenda-caption = Agenda of the attendance team
agenda-school = School of the agenda
agenda-all-schools = All schools
agenda-no-school = No school named
agenda-print = Print the agenda
agenda-print-hint = Two pages, with blanks for who, what next and by when.
agenda-student = Student
agenda-what = What there is
agenda-who = Who
agenda-next = What next
agenda-when = By when
agenda-grade = grade { $grade }
agenda-nobody = Nobody.
agenda-cannot = Left out: these files cannot tell.
agenda-more = And { $count } more.
agenda-more-few = And more.
agenda-show-all = Show all
agenda-hidden = { $count ->
    [one] One student. The name stays hidden until somebody asks to show wellness days.
   *[other] { $count } students. The names stay hidden until somebody asks to show wellness days.
}
agenda-hidden-few = The names stay hidden until somebody asks to show wellness days.
agenda-show = Show wellness days and reasons
agenda-meetings = Family meetings due
agenda-meetings-why = { $earlier ->
    [0] By date; the triggers of one day are one meeting.
    [one] By date; the triggers of one day are one meeting. One earlier meeting is in the list of students.
   *[other] By date; the triggers of one day are one meeting. { $earlier } earlier meetings are in the list of students.
}
agenda-notes = Notes due
agenda-notes-why = { $dated ->
    [0] { $open } notes can still come.
   *[other] Last days up to { $until }. { $open } notes in all can still come.
}
agenda-at_20 = Newly at { $severe } or more
agenda-at_10 = Newly at { $chronic } or more
agenda-check_ins = To check in with after a wellness day
agenda-check_ins-why = An occasion for a conversation: how are they, and which supports are there.
agenda-rising = From { $risk } to below { $chronic }, and rising
agenda-improved = Improved
agenda-improved-why = Good news to pass on.
agenda-late = Late often
agenda-late-why = { $times } times or more, on at least one day in { $one_in }, and again lately. Students who come late are more often absent.
agenda-early_signs = Early signs
agenda-early_signs-why = { $signs } days missed for each month begun, so { $needed } by now. Rates are said from { $settled } days enrolled on.
agenda-due = Meeting due by { $date }
agenda-due-passed = Meeting was due by { $date }
agenda-due-open = Meeting due; its last day is open without a calendar
agenda-reached = Reached { $date }, by unexcused days { $rules }.
agenda-rule-calendar_month = in one month
agenda-rule-rolling_30 = within 30 days
agenda-rule-year = in the school year
agenda-new = New.
agenda-not-sure = Not sure yet: a note can still come.
agenda-now-sure = Sure now: the time for notes is over.
agenda-note = { $count ->
    [one] Note for { $dates } by { $until }
   *[other] Notes for { $dates } by { $until }
}
agenda-needs = Needed: { $needs }.
agenda-rate = { $rate }: { $absent } of { $enrolled } days missed
agenda-then = Before: { $absent } of { $enrolled }, { $rate }.
agenda-not-then = Not in the files before.
agenda-missed = { $absent } of { $enrolled } days missed
agenda-check_in = Wellness day on { $date }
agenda-check_in-invalid = It does not count as one, and is an occasion all the same.
agenda-how-below_20 = Below 20% again
agenda-how-below_10 = Below 10% again
agenda-how-every_day = At school every day since { $date }
agenda-late-row = Late on { $days } of { $enrolled } days, { $again } of them since { $date }

# ---- since last time: last week's report beside this week's files ----

since-heading = Since last time
since-lead = From { $then } (the report { $name }) to { $now }.
since-caption = Changes since the earlier report
since-file = Last week’s report
since-hint = The JSON file that was downloaded here last week. You can also choose it together with the attendance files.
since-taken = Compared with { $name }. What has changed is under Agenda.
since-removed = No longer compared with an earlier report.
since-print = Print what has changed
since-nothing = Nothing has changed.
since-unused-later = { $name } is of a later day than these results, so nothing is compared with it. Choose a later as-of day, or the report of a day before.
since-unused-other_year = { $name } has no student of this school year, so nothing is compared with it.
since-unused-other_students = { $name } has no student ID in common with these files, so nothing is compared with it. Check that it is of the same schools, and that IDs are written the same way.
since-unused-same_day = { $name } is of the same day as these results. The agenda goes by school days.
since-differs = Part of what changed can come from this:
since-option = { $title } Then: { $then }. Now: { $now }.
since-rules = Rules checked { $then } then, { $now } now
since-engine = Rollcall { $then } then, { $now } now
since-cannot-then = Left out: the earlier report could not tell.
since-new_meetings = New family meetings
since-ended_meetings = Family meetings no longer due
since-ended_meetings-why = With the days that no longer count, and how they are read now.
since-at_20 = Newly at { $severe } or more
since-at_10 = Newly at { $chronic } or more
since-at_5 = Newly at { $risk } or more
since-below_10 = Newly below { $chronic }
since-notes = Notes whose last day has passed
since-changed = Days that are read differently
since-entered = New students
since-gone = Students no longer in the files
since-ended-row = The meeting reached { $date } is no longer due
since-note-row = Note for { $date }: the last day was { $until }
since-now = Now { $now }.
since-day = { $date }: { $then }, now { $now }
since-day-paper = { $date }: { $then }, now { $now }; on file is { $came }
since-paper-of = { $what } of { $date }
since-day-hidden = { $date }: a detail that is hidden on lists
since-class-none = no absence
since-class-excused = excused
since-class-excused-pending = excused for now
since-class-unexcused = unexcused
since-class-unexcused-pending = unexcused for now
since-class-disciplinary = disciplinary
since-class-open = not known
since-mhw-valid = wellness day
since-mhw-invalid = not counted as a wellness day
file-earlier-taken = Earlier report: what has changed since is under Agenda.
files-only-earlier = The earlier report is understood. Now add this week’s attendance files.

# ---- family meetings in two numbers, days to check, definitions, district options ----

number-hidden = hidden
truancy-heading = Family meetings due
truancy-sure = { $count ->
    [one] student, sure
   *[other] students, sure
}
truancy-if = { $count ->
    [one] student, only if the missing reasons are not found
   *[other] students, only if the missing reasons are not found
}
truancy-switch = Use my school’s own excused marks
truancy-switch-hint = From absence { $level2_first } on the reason decides. With this switch, a day that your system has as excused, with a note and without a reason in the file, stays excused.
truancy-switch-counting = Counting what the switch changes …
truancy-switch-nothing = The switch changes no student of these files.
truancy-switch-hidden = How many students the switch changes is hidden: small numbers.
truancy-switch-on = { $students ->
    [one] With it, 1 student changes: then { $sure } sure and { $open } only if the missing reasons are not found.
   *[other] With it, { $students } students change: then { $sure } sure and { $open } only if the missing reasons are not found.
}
truancy-switch-off = { $students ->
    [one] Without it, 1 student changes: then { $sure } sure and { $open } only if the missing reasons are not found.
   *[other] Without it, { $students } students change: then { $sure } sure and { $open } only if the missing reasons are not found.
}
check-lead = On these days your system says one thing and the state’s definition, with what is in the file, another. Often a paper or a reason is not in the file yet.
check-trusting = Your school’s own excused marks are in use from absence { $level2_first } on.
check-counting = Counting …
check-total = { $days ->
    [0] On no day do your system’s key and the rule differ.
    [one] { $students ->
        [one] 1 day of 1 student to check.
       *[other] 1 day of { $students } students to check.
    }
   *[other] { $students ->
        [one] { $days } days of 1 student to check.
       *[other] { $days } days of { $students } students to check.
    }
}
check-not-known = { $days ->
    [one] For 1 more day it depends on a code that is not known.
   *[other] For { $days } more days it depends on a code that is not known.
}
check-keyed-excused = Keyed excused, unexcused by the rule
check-keyed-unexcused = Keyed unexcused, excused by the rule
check-counts = { $days ->
    [one] 1 day
   *[other] { $days } days
} of { $students ->
    [one] 1 student.
   *[other] { $students } students.
}
check-open = { $days ->
    [one] For 1 of them a note can still come in time.
   *[other] For { $days } of them a note can still come in time.
}
check-code = { $code } ({ $days })
check-counts-hidden = How many days is hidden: small numbers.
check-codes = Codes: { $codes }.
check-settles = What settles it
check-as-keyed = To keep it as keyed
check-accept-note = { $days ->
    [one] Where your school’s mark is trusted from absence { $level2_first } on, this day stays excused. It can be undone.
   *[other] Where your school’s mark is trusted from absence { $level2_first } on, these { $days } days stay excused. It can be undone.
}
check-accept-note-hidden = Where your school’s mark is trusted from absence { $level2_first } on, these days stay excused. It can be undone.
check-accept = Accept as keyed for this group
check-reason_missing = From absence { $level2_first } on: a note, and no reason
check-reason_missing-settles = The reason on the note, entered in your system and exported as a reason column. A reason on the list with its paper keeps the day excused.
check-reason_missing-school = These days already stay as keyed.
check-reason_not_listed = From absence { $level2_first } on: a reason that is not on the list
check-reason_not_listed-settles = No paper for this reason. If the note names a reason on the list too, such as illness or an emergency, that reason and its paper.
check-reason_not_listed-school = Your own records may say excused. What is reported follows the state’s definition, and no option changes that. If the reason was entered by mistake, correct it in your system.
check-medical_missing = From absence { $level2_first } on: illness without a medical note
check-medical_missing-settles = A note from a doctor, nurse practitioner or other licensed medical professional.
check-medical_missing-school = If the medical note is on file, enter “medical” as the documentation in your system. If one of your codes always means a medical note, say so under “How we read your codes”.
check-court_missing = From absence { $level2_first } on: court without its paper
check-court_missing-settles = The court’s paper.
check-court_missing-school = If the court’s paper is on file, enter “court” as the documentation in your system. If one of your codes always means that paper, say so under “How we read your codes”.
check-preapproval_missing = From absence { $level2_first } on: an educational opportunity without approval beforehand
check-preapproval_missing-settles = The district’s approval, given by the first of these days.
check-preapproval_missing-school = If it was approved in time, enter “preapproved” and the day of approval in your system.
check-no_note = No note on file
check-no_note-settles = A written note from home, from a school official who spoke with the family in person, or from a medical professional, within { $documentation_days } school days.
check-no_note-school = If the note is on file, enter it in the documentation column of your system. No option takes its place.
check-no_note_level2 = From absence { $level2_first } on: no note on file
check-no_note_level2-settles = A note with a reason on the list, and the paper that this reason needs, within { $documentation_days } school days.
check-no_note_level2-school = If the note is on file, enter it in the documentation column of your system, with its reason. No option takes its place.
check-note_late = The note came after its last day
check-note_late-settles = The day on which the note came, if it is another one than in the file: in time is within { $documentation_days } school days.
check-note_late-school = If your district counts these days in another way, see “Notes” under “District options”.
check-note_on_file = A note is on file in time
check-note_on_file-settles = The note that is on file. It excuses the day.
check-note_on_file-school = If the note is not for this day, take it out of the documentation column. If it is, the mark in your system can be changed to excused.
check-reason_excuses = A reason that needs no note
check-reason_excuses-settles = The reason that is in the file. It excuses the day without a note.
check-reason_excuses-school = If the reason was entered by mistake, correct it in your system. If it is right, the mark can be changed to excused.
check-other = Another cause
check-other-settles = The student’s page says which rules decided.
check-other-school = No option does.
check-show = Show the days
check-show-of = Show the days: { $title }
check-hide = Hide the days
check-hide-of = Hide the days: { $title }
check-days-of = Days: { $title }
check-reason-hidden = Students of this group are listed when reasons are shown.
check-col-student = Student
check-col-date = Day
check-col-code = Code
check-col-number = Absence number
check-col-until = A note can come until
check-back = Earlier
check-on = Further
check-range = { $first } to { $last } of { $total } days
definitions-heading = Why another system shows another number
definitions-lead = The same files, counted by three definitions: school year { $year }, up to { $date }.
definitions-what = What is counted
definitions-connecticut = Connecticut
definitions-keyed = As keyed in your system
definitions-federal = Federal report
definitions-none = not counted
definitions-no-key = no code says
definitions-same-days = the same days
definitions-students = Students in the count
definitions-chronic = Chronically absent ({ $percent } or more)
definitions-unexcused = Unexcused days
definitions-certain = { $days } of them sure
definitions-meeting = Family meeting due
definitions-if = and { $count } only if the missing reasons are not found
definitions-not-everyone = Only students with a row are in these files, so no share of all students is shown. A roster gives it.
definitions-connecticut-words = Each student once, with all days of the district. Excused, unexcused and disciplinary absences and wellness days count; { $percent } is chronic. An absence is excused by its number, reason and note. { $month } unexcused days in a month or { $year } in the school year make a family meeting due.
definitions-without-prek = Prekindergarten is left out.
definitions-with-prek = Prekindergarten is in it, by your option.
definitions-keyed-words = The mark that somebody keyed, whatever reason and note there are. A key says excused or unexcused; both are days missed, so it makes no difference to chronic absence. Family meetings here: { $month } keyed days in a month or { $year } in the year.
definitions-federal-words = A student counts at each school attended for at least { $days } days, kindergarten to grade 12, and is chronic there with { $percent } of the days at that school.
definitions-several = { $several ->
    [one] Here 1 student counts at more than one school.
   *[other] Here { $several } students count at more than one school.
}
extract-heading = By date of extract
extract-lead = An extract of an earlier day shows other numbers: fewer days, and notes that came later. Here is the end of each month.
extract-show = Show the month ends
extract-day = Up to
extract-chronic = Connecticut: chronic
extract-federal = Federal: chronic
extract-unexcused = Connecticut: unexcused days
extract-keyed = As keyed: unexcused days
extract-sure = Meetings, sure
extract-if = Meetings, if no reason is found
extract-nothing = no school day yet
extract-note = Worked out from these files with what they say until that day; a note dated later is not there yet.
options-lead = The law leaves some choices to a district, and leaves some questions open. Choose another value to see what it changes before you use it.
options-kept = What you use is saved with your settings, goes into the report, and can be undone.
options-part-wellness = Wellness days
options-part-documentation = Notes
options-part-excused = Excused or not
options-part-present = Present or absent
options-part-truancy = Truancy
options-part-rates = Rates, tiers and what is shared
options-part-other = More
options-default = Usual: { $value }
options-differs = changed
options-question = Open question { $number }
options-rule = Rule { $number }
options-apply = Use this
options-leave = Leave as it was
options-applied = The option is in use. Undo takes it back.
options-refused = This value cannot be used.
option-mhw-permission_required = Does a wellness day need a parent’s documented permission?
option-mhw-permission_required-why = The state’s guidance says so; the law itself does not mention it. Some districts ask for none.
option-mhw-unpermitted = What is a wellness day without documented permission?
option-mhw-unpermitted-why = Either way it counts as a day missed. Kept, it uses one of the { $mhw_days } and never counts for truancy.
option-mhw-unpermitted-keep = A wellness day, unexcused for now
option-mhw-unpermitted-invalid = An ordinary absence
option-mhw-in_ordinal = Does a valid wellness day take a number among the absences?
option-mhw-in_ordinal-why = The number decides when the reason begins to matter: from absence { $level2_first } on.
option-mhw-adjacent_to = Which neighbor makes a wellness day not valid?
option-mhw-adjacent_to-why = Two may not be on school days in a row. After three claims in a row the first and third stand, or the first alone.
option-mhw-adjacent_to-accepted = One that was accepted
option-mhw-adjacent_to-claimed = Any that was claimed the school day before
option-mhw-closed_between = May an unplanned closed day separate two wellness days?
option-mhw-closed_between-why = A snow day after the request can bring two wellness days side by side. By the words of the law they are then in a row.
option-mhw-closed_between-consecutive = No, they are in a row
option-mhw-closed_between-allow = Yes, both stand
option-mhw-invalid_counts_for_truancy = Does a wellness day that is not valid and unexcused count for truancy?
option-mhw-invalid_counts_for_truancy-why = The state’s guidance can be read both ways. No letter comes from such a day.
option-documentation-days = Within how many school days is a note in time?
option-documentation-days-why = The state’s definition says { $usual }. Some districts have a number of their own.
option-documentation-anchor = From when are these days counted?
option-documentation-anchor-why = The state’s definition counts from the return to school.
option-documentation-anchor-return = From the return to school
option-documentation-anchor-absence = From each absence
option-documentation-return_day_counts = Is the day of return the first of these days?
option-documentation-return_day_counts-why = Usually the first day is the school day after it.
option-keyed-level2 = Does a day keep your system’s excused mark when the file names no reason?
option-keyed-level2-why = From absence { $level2_first } on the reason decides, and the file does not name it. Your school may have seen it on paper.
option-keyed-level2-derive = No, the reason is asked for
option-keyed-level2-trust = Yes, it stays excused
option-health_requirement-excused = Is a day excused when the school keeps a student out for a missing physical or shots?
option-health_requirement-excused-why = No rule excuses it by itself, and it was not the family’s choice alone. The day is marked for a person to look at either way.
option-ordinal-military = Does a day of military leave take a number among the absences?
option-ordinal-military-why = The { $military_days } days seem to come on top of the others.
option-ordinal-disciplinary = Does a day of suspension or expulsion take a number among the absences?
option-ordinal-disciplinary-why = Such a day is neither excused nor unexcused, so usually it takes none.
option-iss-absent = Is in-school suspension an absence?
option-iss-absent-why = The student is in the building, so by the state’s definition it is not. Some districts count it for themselves.
option-alternative_education-present_from = From when is a suspended student in alternative education present?
option-alternative_education-present_from-why = Since this day the state’s definition counts half a day of alternative education as present.
option-alternative_education-present_from-never = Never: it is a disciplinary absence
option-truancy-month = What is a month for truancy?
option-truancy-month-why = The statutes mean a calendar month; the state’s truancy page says 30 days in a row.
option-truancy-month-either = Either of the two, whichever comes first
option-truancy-month-calendar = A calendar month
option-truancy-month-rolling30 = 30 days in a row
option-truancy-pending_counts = Does a day count for truancy while its note can still come?
option-truancy-pending_counts-why = It counts for now and is shown apart, as “only if the missing reasons are not found”.
option-rates-include_prek = Are prekindergarten students in the rates?
option-rates-include_prek-why = The rates that the state publishes are of kindergarten to grade 12.
option-chronic-minimum_days = From how many days enrolled is a student in the rates?
option-chronic-minimum_days-why = The law names no number; the federal report uses { $short_enrollment }. A student’s own rate stays.
option-tier-use_prior_year = Can last year’s rate raise the tier?
option-tier-use_prior_year-why = Then support that began last year goes on.
option-tier-five_percent_is = What is exactly { $at_risk } missed?
option-tier-five_percent_is-why = The materials on support name it both ways.
option-tier-five_percent_is-at_risk = At risk
option-tier-five_percent_is-satisfactory = Satisfactory
option-suppression-minimum_students = Below how many students is a row hidden when rates are shared?
option-suppression-minimum_students-why = Small numbers can name a student. The state hides rows of fewer than { $usual }.
option-suppression-minimum_count = Below how many chronically absent students is a row hidden when rates are shared?
option-suppression-minimum_count-why = Small numbers can name a student. The state hides fewer than { $usual }.
change-yes = Yes
change-no = No
change-none = none
change-meeting-none = none
change-meeting-if_not_found = only if the missing reasons are not found
change-meeting-sure = sure
changes-nothing = Nothing would change in these files.
changes-students = { $students ->
    [0] No student would change.
    [one] { $days ->
        [0] 1 student would change.
        [one] 1 student would change, on 1 day.
       *[other] 1 student would change, on { $days } days.
    }
   *[other] { $days ->
        [0] { $students } students would change.
        [one] { $students } students would change, on 1 day.
       *[other] { $students } students would change, on { $days } days.
    }
}
changes-students-hidden = How many students would change is hidden: small numbers.
changes-count-chronic = Chronically absent
changes-count-truant_certain = Family meeting due, sure
changes-count-truant_provisional = Family meeting due, only if the missing reasons are not found
changes-count-unexcused = Unexcused days
changes-count-mhw_valid = Valid wellness days
changes-count-tier2 = Tier 2
changes-count-tier3 = Tier 3
changes-fields = Students by what changes: { $fields }.
changes-field = { $field } ({ $count })
changes-of-days_absent = Days missed
changes-of-chronic = Chronically absent
changes-of-band = Band
changes-of-tier = Tier
changes-of-days_disciplinary = Disciplinary days
changes-of-mhw_valid = Valid wellness days
changes-of-mhw_remaining = Wellness days left
changes-of-unexcused = Unexcused days
changes-of-certain = Unexcused days that are sure
changes-of-meeting = Family meeting
changes-of-meeting_by = Meeting by
changes-of-absences_left = Absences left below the chronic line
changes-of-present_days_to_recover = Present days to get below it
changes-rates = { $count ->
    [one] 1 row of the rates would change:
   *[other] { $count } rows of the rates would change:
}
changes-rate = { $chronic } of { $students } chronic
changes-rate-hidden = { $chronic } of { $students } chronic, hidden when shared
changes-district = District
changes-no-school = No school named
changes-more-rates = and { $count } more
changes-hidden = Students are listed when wellness days, suspensions and reasons are shown.
changes-table = Students that would change
changes-what = What changes
changes-days = Days
changes-days-alone = Only on single days
changes-days-more = { $days } and { $count } more
changes-range = { $first } to { $last } of { $total } students
undo-option = A district option was changed.

## The list of students: filter, scroll, copy; early in the year; review teams; what is assumed

list-scrolling = Scroll the whole list
list-in-pages = Show the list in pages
list-scroller-tall = The list scrolls; arrow keys go from student to student
list-copy = Copy the list
list-copied = { $rows ->
    [one] One row was copied.
   *[other] { $rows } rows were copied.
}
list-copied-first = The first { $rows } of { $total } rows were copied.
list-copied-few = The list was copied.
list-not-copied = This browser does not let the page copy. Take away has the list as a file.
details-show = Show wellness days and suspensions
details-hide = Hide wellness days and suspensions
details-hint = Lists and prints leave them out until you ask for them.
col-suspended = Days suspended
tier-no-last-year = last year is not in this file
filter-year = Year of the list
filter-summary = Filter the list
filter-any = all
filter-none = (not given)
filter-value = { $value } ({ $students })
filter-early = early: fewer than { $days } days enrolled
filter-contains = { $column } contains
filter-tier = Tier { $tier }
filter-meeting = Family meeting
filter-meeting-due = due, or due if no note comes
filter-meeting-sure = due, sure
filter-meeting-if_no_note = only if no note comes
filter-meeting-calendar_month = by a calendar month
filter-meeting-rolling_30 = by 30 days
filter-meeting-year = by the school year
filter-wellness-claimed = any claimed
filter-wellness-not_valid = one not valid
filter-wellness-used_up = none left
filter-only = Only students with
filter-provisional = an absence that a note can still excuse
filter-problems = something to check
filter-open = a day of unknown code
filter-on = The list is filtered.
filter-clear = Show all students
columns-shown = Other columns of your files to show
columns-reading = Reading the other columns of your files.
columns-read = Read the other columns of your files
columns-hint = Such as homeroom or phone. The files are read once more.
meeting-why = { $when } ({ $why })
meeting-rule-calendar_month = a month
meeting-rule-rolling_30 = 30 days
meeting-rule-year = the school year
early-heading = Early in the year
early-why = { $students ->
    [one] One student has
   *[other] { $students } students have
} fewer than { $days } days enrolled. A share of so few days says little yet.
early-why-few = Some students have fewer than { $days } days enrolled. A share of so few days says little yet.
early-all = Show all { $students } in the list
team-heading = Attendance review teams, { $year }
team-district = The district
team-required = required this year, because last year’s rate ({ $year }) was { $rate }.
team-none = not required by last year’s rate ({ $year }), which was { $rate }.
team-district_team = a district team is required this year, because last year’s rate ({ $year }) was { $rate }.
team-school_team = a team at the school is required this year. The district’s rate last year ({ $year }) was { $rate }.
team-district_or_school_teams = a team of the district, or one at each of these schools, is required this year. The district’s rate last year ({ $year }) was { $rate }.
team-so-far = not known from this file, which does not have last year; this year so far { $rate }.
team-not-known = not known from this file, which does not have last year.
assumed-parent = A note from home is assumed for { $days ->
    [one] one day
   *[other] { $days } days
}: { $files } { $count ->
    [one] has
   *[other] have
} no documentation column.
assumed-school_official = A note of a school official is assumed for { $days ->
    [one] one day
   *[other] { $days } days
}: { $files } { $count ->
    [one] has
   *[other] have
} no documentation column.
assumed-preapproved = The district’s approval beforehand is assumed for { $days ->
    [one] one day
   *[other] { $days } days
}: { $files } { $count ->
    [one] has
   *[other] have
} no documentation column.
assumed-court = The court’s paper is assumed for { $days ->
    [one] one day
   *[other] { $days } days
}: { $files } { $count ->
    [one] has
   *[other] have
} no documentation column.
assumed-medical = A medical note is assumed for { $days ->
    [one] one day
   *[other] { $days } days
}: { $files } { $count ->
    [one] has
   *[other] have
} no documentation column.

## Charts, and what would bring a school below a line

chart-loading = The charts are being worked out.
chart-hidden = hidden: small numbers
chart-as-table = As a table
chart-of = { $part } of { $whole }
chart-n = { $count ->
    [one] 1 student
   *[other] { $count } students
}
chart-and-more = { $percent } and more
chart-year = School year
chart-school = School
chart-all-schools = All schools
chart-no-school = No school named
chart-measure = Measure
chart-measure-chronic = Chronic absence
chart-measure-attendance = Attendance rate
chart-total = { $year } up to { $date }: { $part } of { $whole } students ({ $rate }) missed { $line } or more of their days.
chart-total-open = The rate of all together is not known yet: some days have codes without a meaning.
chart-no-rates = These files list absences alone, and no roster names everybody else. So rates are not known. A roster adds them.
chart-rates = Rates
chart-when = When days are missed
chart-why = Why, and how well it is known
chart-well = Going well
chart-subtitle-chronic = Students who missed { $line } or more of their days, of all students counted
chart-subtitle-attendance = Days attended, of all days enrolled
chart-subtitle-days = Days attended, of all days enrolled; every student counts, prekindergarten too
chart-students = Students
chart-at-line = { $line } or more
chart-rate = Chronic rate
chart-enrolled-days = Days enrolled
chart-missed-days = Days missed
chart-attendance = Attendance rate
chart-absences = Absences
chart-share = Share
chart-student = Student
chart-to-date-alone = Year to date
chart-to-date-alone-chronic = So far, { $rate } of students missed { $line } or more
chart-to-date-alone-attendance = So far, attendance is { $rate }
chart-to-date-chronic-lower = Chronic absence is lower than on the same day of { $year }
chart-to-date-chronic-same = Chronic absence is the same as on the same day of { $year }
chart-to-date-chronic-higher = Chronic absence is higher than on the same day of { $year }
chart-to-date-attendance-lower = Attendance is higher than on the same day of { $year }
chart-to-date-attendance-same = Attendance is the same as on the same day of { $year }
chart-to-date-attendance-higher = Attendance is lower than on the same day of { $year }
chart-through = { $year }: up to { $date }, { $days ->
    [one] 1 school day
   *[other] { $days } school days
}.
chart-through-totals = { $year }: counts of the whole year.
chart-note-totals = Counted from totals, not from days.
chart-note-assumed_calendar = School days are assumed: there is no calendar of that year.
chart-note-remote = Remote days are among them.
chart-note-before_wellness_days = Before mental health wellness days, which began in 2021-22.
chart-note-alternative_education = Before { $date }, days of a suspended student in alternative education were absences.
chart-note-alternative_education-all = Days of a suspended student in alternative education are absences.
chart-schools-finding = { $at ->
    [0] No school is at { $line } or more
   *[other] { $at } of { $schools } schools { $at ->
        [one] is
       *[other] are
    } at { $line } or more
}
chart-schools-attendance = Attendance by school
chart-schools = Rates by school
chart-grades = Rates by grade
chart-grades-chronic = { $count ->
    [one] { $grade } has the highest rate
   *[other] { $grade } have the highest rate
}
chart-grades-attendance = { $count ->
    [one] { $grade } has the lowest attendance
   *[other] { $grade } have the lowest attendance
}
chart-grade = Grade { $grade }
chart-grade-k = Kindergarten
chart-grade-pk = Prekindergarten
chart-no-grade = No grade named
chart-grade-column = Grade
chart-group = Rates by group: { $group }
chart-group-one = { $group }: all students are keyed { $value }
chart-group-few = { $group }: the rates can’t be compared
chart-group-many-chronic = { $group }: { $count } values have the highest rate, the same
chart-group-many-attendance = { $group }: { $count } values have the lowest attendance, the same
chart-group-chronic = { $group }: { $count ->
    [one] students keyed { $value } have the highest rate
   *[other] students keyed { $value } have the highest rate, the same
}
chart-group-attendance = { $group }: { $count ->
    [one] students keyed { $value } have the lowest attendance
   *[other] students keyed { $value } have the lowest attendance, the same
}
chart-spread-finding = { $part } of { $whole } students missed less than { $edge }
chart-spread-measure = Students by the share of days missed, one column for each percent
chart-spread-open = { $count ->
    [one] 1 student has days whose code has no meaning yet and is not shown.
   *[other] { $count } students have days whose code has no meaning yet and are not shown.
}
chart-missed-share = Share of days missed
chart-band-below = below { $edge }
chart-band-between = { $from } to below { $to }
chart-band-from = { $edge } or more
chart-months = Attendance by month
chart-months-finding = { $month } had the lowest attendance
chart-months-years = Days attended, of all days enrolled; { $year } in color, earlier years in gray; every student counts
chart-month = Month
chart-weekdays = Attendance by weekday
chart-weekdays-finding = Attendance was lowest on { $weekday }s
chart-weekday = Weekday
chart-remote = In person and remote
chart-remote-lower = Fewer days were missed in person than remote
chart-remote-same = As many days were missed in person as remote
chart-remote-higher = More days were missed in person than remote
chart-in_person = In person
chart-where = Where
chart-reasons = Reasons of absences
chart-reasons-finding = Of the reasons known, the most frequent is: { $reason }
chart-reasons-measure = { $whole ->
    [one] Of 1 absence
   *[other] Of { $whole } absences, by the reason on file
}
chart-reason = Reason
chart-unverified-finding = Of { $share } of the absences the files say nothing
chart-unverified-measure = Absences without a reason, a note or a key as excused or unexcused; { $part } of { $whole } in all
chart-unverified = Nothing said
chart-no-absence = no absence
chart-not-taken-finding = { $count ->
    [one] On 1 school day attendance may not have been taken
   *[other] On { $count } school days attendance may not have been taken
}
chart-not-taken-measure = School days of the calendar on which a school has no row, or of a school of 50 or more students nobody is absent
chart-not-taken = { $school }: { $count ->
    [one] 1 day
   *[other] { $count } days
}
chart-bright-finding = { $count ->
    [one] 1 bright spot
   *[other] { $count } bright spots
}
chart-bright-measure = Schools, grades and groups large enough to share, where the rate is a percentage point or more lower than on the same day a year before, or below { $line } where that of all together is not
chart-bright-lower = { $now }, a year before { $before }
chart-bright-below = { $now }, below { $line }
chart-improved-finding = { $count ->
    [one] 1 student is attending more
   *[other] { $count } students are attending more
}
chart-improved = Students who are attending more
chart-improved-measure = Missed { $line } or more before, and less than { $line } of the last { $days } days enrolled
chart-before = Missed before
chart-recent = Of the last { $days } days
chart-improved-all = Show all { $count }
chart-improved-more = The first { $count } of { $total } are shown.
reason-open = depends on a code without a meaning
take-heading = What would it take
take-words = At today’s rates, who missed { $line } or more so far ends the year there.
take-now = At today’s rates { $part } of { $whole } end the year at { $line } or more.
take-open = Some days have codes without a meaning, so how many end the year there is not known yet.
take-line = { $fewer ->
    [one] One fewer brings it below { $line }.
   *[other] { $fewer } fewer bring it below { $line }.
}
take-line-below = It is below { $line }.
take-line-open = Whether it is below { $line } is not known yet.
take-goal = { $fewer ->
    [one] One fewer brings it below your goal of { $line }.
   *[other] { $fewer } fewer bring it below your goal of { $line }.
}
take-goal-below = It is below your goal of { $line }.
take-goal-label = Your own goal, in percent
take-goal-set = Show
take-goal-hint = For this session. 0 takes it away.
take-district = All schools
take-early = { $count ->
    [one] Early: 1 student has fewer than { $days } days enrolled.
   *[other] Early: { $count } students have fewer than { $days } days enrolled.
}
take-early-few = Early: some students have fewer than { $days } days enrolled.
take-closest = { $count ->
    [one] This student is closest
   *[other] These { $count } are closest
}
take-closest-few = Who is closest
take-closest-measure = Days present in a row that bring the student below { $line }, fewest first
take-days-needed = Present days needed
take-left = { $count ->
    [one] 1 more has left and counts in the rate.
   *[other] { $count } more have left and count in the rate.
}
take-left-few = Some have left and count in the rate.
take-not-this-year = { $count ->
    [one] For 1 more, more present days are needed than are left this year. Support counts for them all the same.
   *[other] For { $count } more, more present days are needed than are left this year. Support counts for them all the same.
}
take-not-this-year-few = For some, more present days are needed than are left this year. Support counts for them all the same.

## For a family: the frame and the wellness day

doors-label = Who is it for?
door-family = For a family
door-family-what = May we take a wellness day? Which note is needed, and by when? No file needed, nothing to type.
door-school = For a school
door-school-what = Read attendance files: which wellness days are valid, how each absence is classified, who could use support.
family-heading = May we take a wellness day?
family-first-words = No name, no address, nothing about immigration. Nothing is sent.
family-what-it-is = A wellness day is a school day that a student takes off to look after how they feel. Answer for your child, or for yourself if you are the student.
family-count = How many wellness days this school year?
family-count-how = Count the days at an earlier school too.
family-count-none = None
family-count-one = One
family-count-two = Two
family-count-unsure = Not sure
family-used-one = Which day?
family-used-two = Which two days?
family-used-one-how = Tap the day that was the wellness day.
family-used-two-how = Tap the two days that were wellness days.
family-used-more = { $day }. Now the other day.
family-used-unsure = Not sure which day
family-used-unsure-two = Not sure which days
family-used-no-school = There { $past ->
    [yes] was no school on { $day }, so no wellness day was used on it.
   *[no] is no school on { $day }, so no wellness day is used on it.
}
family-used-no-school-if = { $past ->
    [yes] Many schools had no school on { $day }. If yours had none, no wellness day was used on it. If it had, one was.
   *[no] Many schools have no school on { $day }. If yours has none, no wellness day is used on it. If it has, one is.
}
family-used-before-entered = { $day } was before the first day at this school. It counts as a wellness day used at the earlier school.
family-used-if-open = { $day } was a wellness day if there was school { $count ->
    [one] on { $days }
   *[other] on one of these days: { $days }
}. If there was none, it was next to { $other }, and no wellness day was used on it.
family-used-next-to = { $past ->
    [yes] { $day } was next to { $other }, which was a wellness day. It counts as an ordinary absence, and no wellness day was used on it.
   *[no] { $day } is next to { $other }, which is a wellness day. It counts as an ordinary absence, and no wellness day is used on it.
}
family-used-none = { $past ->
    [yes] { $day } could not be a wellness day. It counts as an ordinary absence, and no wellness day was used on it.
   *[no] { $day } can’t be a wellness day. It counts as an ordinary absence, and no wellness day is used on it.
}
family-day = Which day are you thinking of?
family-day-today = Today, { $date }
family-day-tomorrow = Tomorrow, { $date }
family-day-calendar = Or tap another day.
family-go-on = Go on
family-month-before = The month before
family-month-after = The month after
family-working = Working it out
family-said = Your answers
family-said-count = Wellness days this school year: { $count }
family-said-elsewhere = Of these, at an earlier school: { $count }
family-said-used = Taken: { $days }
family-change = Change
family-change-what = Change: { $what }
family-places-heading = What else you can find out
family-place-start = May we take a wellness day?
family-place-start-what = Three taps.
family-undone = Taken back: { $what }
family-undo-wellness = how many wellness days
family-undo-used = the day that was a wellness day
family-undo-day = the day you are thinking of
family-said-day = Thinking of: { $day }
family-yes = Yes. This can be a wellness day.
family-yes-number = Yes. This { $past ->
    [yes] is
   *[no] would be
} the { $number ->
    [1] first
    [2] second
   *[other] number { $number }
} of { $days ->
    [2] two
   *[other] { $days }
} wellness days this school year.
family-yes-if = Yes, if:
family-if-number = It would then be the { $number ->
    [1] first
    [2] second
   *[other] number { $number }
} of { $days ->
    [2] two
   *[other] { $days }
} wellness days this school year.
family-if-fewer-used = fewer than { $days ->
    [2] two
   *[other] { $days }
} wellness days have been used this school year
family-if-not-next-to = the other wellness day is not on the school day right before or right after this one. A weekend, a holiday or a snow day between does not separate them
family-if-school-between = there is school on at least one day between { $from } and { $to }
family-if-open-between = there is school { $count ->
    [one] on { $days }
   *[other] on one of these days: { $days }
}
family-if-closed-on = there was no school { $count ->
    [one] on { $days }
   *[other] on these days: { $days }
}
family-if-how = The school’s office or its website for families can tell you. A parent may see the record.
family-no = This can’t be a wellness day.
family-no-consecutive = This can’t be a wellness day, because { $other }, the school day { $side ->
    [before] before
   *[after] after
} it, { $past ->
    [yes] was
   *[no] is
} one.
family-no-limit = The { $days ->
    [2] two
   *[other] { $days }
} wellness days for this year are used.
family-no-grade = Wellness days are for kindergarten to grade 12. In prekindergarten there are none.
family-no-not-in-force = There were no wellness days in this school year yet.
family-no-school = There is no school on this day, so no wellness day is used.
family-no-school-past = There was no school on this day, so no wellness day was used.
family-no-school-likely = There { $past ->
    [yes] was
   *[no] is
} most likely no school on this day. Without school, no wellness day is used.
family-no-school-summer = Many schools are out for the summer by this day. Without school, no wellness day is used.
family-no-school-name = It is { $name }.
family-no-school-weekend = It is a weekend.
family-no-school-holiday = It is a holiday.
family-no-school-custom = Many schools are closed on this day.
family-no-school-closed = School was closed without warning.
family-no-school-no-school = The school’s calendar says so.
family-no-school-before-first = The school year has not begun by then.
family-no-school-after-last = The school year is over by then.
family-before-entered = This day is before the first day at this school, so this school does not count it.
family-before-entered-where = Enter days missed before it under the earlier school.
family-before-entered-more = Put in the earlier school
family-no-school-other-year = It is in another school year. When that year has begun, ask again.
family-no-school-nothing = Staying home then is not an absence.
family-no-school-nothing-if = If there is no school, staying home is not an absence.
family-no-school-else = If there is school on that day
family-closed-between = Between the two, school was closed without warning ({ $days }). It was fine when you took it. We read the rule so that a closed day does not separate them; the school may see it as you did. Ask.
family-closed-between-ahead = Between the two, school was closed without warning ({ $days }). We read the rule so that a closed day does not separate them. The school may see it another way. Ask.
family-still-home = { $who ->
    [self] You can still stay home if you are not well, and that includes mental health.
   *[child] Your child can still stay home if they are not well, and that includes mental health.
} It counts as an ordinary absence.
family-still-home-past = It counts as an ordinary absence.
family-absence-number = { $past ->
    [yes] This is
   *[no] This would be
} absence { $ordinal }:
family-absence-no-number = This day takes no number:
family-absence-first = { $past ->
    [yes] This is
   *[no] This would be
} among the first { $first ->
    [9] nine
   *[other] { $first }
} absences this year:
family-absence-later = { $past ->
    [yes] This is
   *[no] This would be
} absence { $next } or later:
family-absence-if-first = If it is among the first { $first ->
    [9] nine
   *[other] { $first }
} absences this year:
family-absence-if-later = If it is absence { $next } or later:
family-note-enough = { $who ->
    [self] your own note is enough.
   *[child] your note is enough.
}
family-note-medical-needed = a note from a doctor or therapist who is a licensed medical professional is needed.
family-note-other = ask the school which note is needed.
family-note-late = the time for a note is over. If the school has one, ask for the day to be changed.
family-hand-in = The school needs it by { $date }.
family-hand-in-if-back = The school needs it by { $date }, if { $who ->
    [self] you are
   *[child] your child is
} back on the next school day.
family-hand-in-later = It can be later where your school has days off. Ask the school.
family-hand-in-passed = The last day for it was { $date }, or later where your school had days off. Hand it in now, or ask the school.
family-possible = Days that are possible
family-possible-yes = { $date }
family-possible-if = { $date }, with an “if”
family-permission-needed = The school may ask that a parent has agreed. Write it on paper and hand it in.
family-permission-late = The time for a parent’s note on this day is over. If the school has one, the day is excused. If not, ask the school. It never counts for truancy all the same.
family-permission-own = At your age you agree yourself. The school may ask for it on paper. No last day is set for that.
family-permission-not-needed = This district asks for no note from a parent.
family-same-day = Same day? Call the school before classes begin.
family-call = Tell the school before the day, or call before classes begin.
family-means = What it means
family-means-excused = It is an excused absence, however many days were missed before.
family-means-excused-agreed = When the school has a parent’s agreement in time, it is an excused absence, however many days were missed before.
family-means-truancy = It never counts for truancy.
family-means-number = It takes a number among the year’s absences. Up to absence { $first }, { $who ->
    [self] your own note
   *[child] a parent’s note
} excuses any reason.
family-means-ordinal = It takes a number: it would be absence { $ordinal } of the first { $first ->
    [9] nine
   *[other] { $first }
}. For those, { $who ->
    [self] your own note
   *[child] a parent’s note
} excuses any reason.
family-means-ordinal-later = It takes a number: it would be absence { $ordinal }. From absence { $next } on, the reason of the other absences matters.
family-our-reading = This is our reading of the rules, not their text.
family-means-rate = It counts as a day missed, as every absence does.
family-means-rate-more = How much of the year that is
family-rate-now = So far: { $share }.
family-rate-after = With this day: { $share }.
family-rate-year-end = At the end of the year, if nothing else is missed: { $share }.
family-share = { $days } of { $of } days missed, { $rate }
family-share-early = early, { $days } of { $of } days
family-share-between = { $from } to { $to } of { $of } days missed, { $low } to { $high }
family-chronic = Connecticut uses the words “chronically absent” from { $percent } on. It is a signal to offer help, not a penalty.
family-means-grades = Wellness days are for kindergarten to grade 12.
family-if-not = If not
family-if-not-what = Then it can’t be a wellness day.
family-support = Someone to talk to
family-support-what = A wellness day is a good moment to say how things are going. These people listen.
family-already = This day is among your days missed already.
family-already-why = This day is among your days missed already, with this reason: { $why }.
family-assumed = We used a usual school calendar. Your school’s may be different.
family-assumed-some = The calendar does not say everything. Where it is silent, we used a usual year.
family-assumed-more = Put in your school’s days
family-possible-heading = Calendar of possible days
family-possible-legend = ✓ possible, ? with an “if”, – not possible, blank: no school.
family-mark-yes = possible
family-mark-if = possible, with an “if”
family-mark-no = not possible
family-mark-used = a wellness day
family-letter-wellness = W
family-place-keep = Keep your answers
family-place-keep-what = Save them to a file of your own, open that file, or start over.
family-keep-what = This page keeps nothing. What you entered is gone when you close it, unless you save it to a file of your own. The file holds no name.
family-keep-save = Save to a file
family-keep-saved = Saved as { $name }.
family-keep-open = Open your file
family-keep-opened = Opened: { $name }.
family-keep-refused = “{ $name }” is not a file saved here, or it was changed since. Choose the file that this page saved.
family-drop-other = “{ $name }” is not a file saved here and not a school calendar. A school’s attendance files are read at the other door:
family-keep-over = Start over
family-keep-over-done = Everything entered is gone. Undo brings it back.
family-undo-opened = the file that was opened
family-undo-over = starting over

## For a school: what it makes for families of its calendar alone

leaflets-heading = For families: a link and a wall card
leaflets-why = Both are made of the calendar, the district’s options and the contacts. No student is in them.
leaflets-no-calendar = A link and a wall card need the school’s calendar. Add it to the files, or answer the question about it.
leaflet-year = School year
leaflet-school = School
leaflet-all-schools = All schools
leaflet-name = Name that families see
leaflet-phone = Phone of the attendance office
leaflet-hours = Hours of the attendance office
leaflet-address = Address of this page on your website
leaflet-address-why = Where families can open it, such as https://www.example.org/rollcall.html.
leaflet-link-heading = Link and code to scan
leaflet-link-why = Opened on a phone, the page starts for families with this calendar, these options and these contacts. They stand in the link itself, after the sign #, which browsers do not send.
leaflet-link-make = Make the link
leaflet-link-made = The link is made.
leaflet-link = Link for families
leaflet-length = { $characters } characters. It holds the calendar, options and contacts, and nothing of any student.
leaflet-copy = Copy the link
leaflet-copied = The link was copied.
leaflet-print-code = Print the code
leaflet-code = Code to scan: the link for families
leaflet-no-address = Enter the address at which families can open this page. It begins with https://.
leaflet-no-calendar = The calendar of this school year has no day for this school.
leaflet-too-long = This link would have { $characters } characters. At most { $most } can be scanned well. Shorten the name, the hours or the contacts.
leaflet-poster = Thinking of a wellness day? Missed school?
leaflet-poster-how = Point your phone’s camera at the code. See what counts, and which note by when.
leaflet-poster-private = No name, no address, nothing about immigration. Nothing you enter is sent.
leaflet-card-heading = Wall card
leaflet-card-why = One page in English and Spanish: by each month’s end, how many missed days are which share of the year so far; the rules of wellness days; whom to call.
leaflet-card-make = Make the wall card
leaflet-card-made = The wall card is made.
leaflet-print-card = Print the wall card

# The wall card itself.
wall-heading = Every day counts. How many have been missed?
wall-table-is = Missed days that are 5%, 10% or 20% of the school days by the end of each month.
wall-month = End of
wall-days = School days so far
wall-missed = missed
wall-early = Early in the year these are few days. Connecticut’s words for them are not used yet.
wall-rules = What counts, and what helps
wall-all-days = All missed days count here, excused and wellness days too. From { $percent }% on Connecticut uses the words “chronically absent”. It is a signal to offer help, not a penalty.
wall-wellness-days = { $days ->
    [one] A student in kindergarten to grade 12 can take one mental health wellness day a school year.
   *[other] A student in kindergarten to grade 12 can take { $days } mental health wellness days a school year.
}
wall-wellness-row = They cannot be two school days in a row. Friday and the Monday after it are in a row.
wall-wellness-permission = A parent tells the school in writing that they agree. From age { $age } on students decide themselves. No diagnosis is needed.
wall-wellness-no-permission = Our schools ask for no note. No diagnosis is needed.
wall-wellness-counts = A wellness day is excused and never counts for truancy. It is a missed day like others.
wall-notes = A note is due within { $days } school days of coming back. For the first { $first } absences a parent’s note is enough. From absence { $next } on the reason matters: ask the school which note it needs.
wall-notes-absence = A note is due within { $days } school days of the missed day. For the first { $first } absences a parent’s note is enough. From absence { $next } on the reason matters: ask the school which note it needs.
wall-call = Staying home today? Call before classes begin:
wall-assumed = Days of this calendar that nobody has entered are assumed.
wall-record = This explains Connecticut’s rules. The school keeps the official record.

# A family link, opened.
family-link-opened = You opened the link of { $name }. Its calendar of { $year } is used.
family-link-opened-no-name = You opened a school’s link. Its calendar of { $year } is used.
family-link-old = This link’s calendar is of { $year }. Ask the school for its new link; until then days without school are assumed.
link-strange = The end of this address could not be read, so this is the ordinary page; if a school gave you the link, ask for it again.

## For a family: the days so far

family-place-days = The days so far
family-place-days-what = Missed days, what each one counts as, and which note is needed by when.
family-days-heading = The days so far
family-days-lead = Enter as much as you like. Each thing makes the answer more exact. The rest can stay empty.
family-days-who = Grade and first day
family-days-grade = Grade
family-days-grade-choose = not chosen
family-days-grade-PK = Prekindergarten
family-days-grade-K = Kindergarten
family-days-grade-KH = Half-day kindergarten
family-days-grade-n = Grade { $grade }
family-days-half-day = A half-day kindergarten has its own hours. A day counts as there with half of that session or more.
family-days-adult = The student is 18 or older
family-days-entered = First day at this school this year
family-days-entered-hint = Leave it empty if the student was there from the first day of school on.
family-days-moved = The student came from another school in Connecticut this year
family-days-moved-absences = Days missed there this year
family-days-moved-wellness = Wellness days used there this year
family-days-moved-which = Was that school in the same district?
family-days-moved-same = Yes, the same district
family-days-moved-other = No, another district
family-days-moved-unsure = Not sure
family-days-moved-same-what = Then the days missed there take numbers here too.
family-days-moved-other-what = Then the count of absences begins anew here, and the days missed there take no number. The school may count them if it took over the record. Ask.
family-days-moved-unsure-what = Until you know, both answers are shown.
family-days-moved-hint = Only this school year. These days do not count for this school’s rate. Wellness days used there count here. They are part of the number for this school year.
family-days-calendar = School calendar
family-days-calendar-link = The calendar of { $school } is used. It came with the link.
family-days-calendar-link-own = The calendar that came with the link is used.
family-days-calendar-own = Your own calendar is used.
family-days-calendar-file-used = The calendar from “{ $name }” is used.
family-days-calendar-start = A starting calendar is used: Monday to Friday, without the days on which most schools in Connecticut are closed.
family-days-calendar-span = School year { $year }: { $first } to { $last }, { $days } school days.
family-days-calendar-assumed = Not known yet: { $what }. That can move a date or a number by some days.
family-days-assumed-first_day = the first day of school
family-days-assumed-last_day = the last day of school
family-days-assumed-closures = your school’s own days off
family-days-assumed-school_days = the number of school days
family-days-calendar-unclear = These events of the file do not say plainly what they mean for school, and are left out: { $titles }{ $more ->
    [0] .
    [one] , and one more.
   *[other] , and { $more } more.
} If one of them is a day off, cross it out below.
family-days-calendar-school = School
family-days-calendar-school-none = all schools
family-days-calendar-file = School calendar file
family-days-calendar-file-hint = A calendar file (.ics or .csv) from the school or the district. It stays on this device.
family-days-calendar-refused = This file could not be used as a school calendar. { $why }
family-days-calendar-no-rows = It has no day of a school year in it.
family-days-calendar-cross = Cross out days without school
family-days-calendar-cross-hint = Tap a day to cross it out. Tap it again to put it back. Your school’s calendar has these days.
family-days-calendar-first = First day of school
family-days-calendar-last = Last day of school
family-days-calendar-back = Use the starting calendar again
family-days-calendar-back-link = Use the calendar of the link again
family-days-cross-label = Days without school
family-days-off = no school
family-days-off-likely = most likely no school
family-days-before-entered = before the first day at this school
family-days-on = school day
family-days-missed = Days missed
family-days-tap = Tap each day that was missed. Tap it again to take it back.
family-days-keys = With a keyboard: the arrow keys go from day to day, the space bar chooses.
family-days-label = Days missed
family-days-day = { $date }: { $what }
family-days-is-ahead = still to come
family-days-is-excused = missed, excused
family-days-is-pending = missed, no note yet
family-days-is-unexcused = missed, not excused
family-days-is-disciplinary = missed, suspension or expulsion
family-days-is-wellness = missed, wellness day
family-days-is-wellness-invalid = could not be a wellness day
family-days-is-open = missed; what it counts as is not known yet
family-days-is-present = counts as there
family-days-is-absent = missed
family-days-legend = What the letters mean
family-days-about-legend = About how many days were missed so far?
family-days-about-all = { $count ->
    [0] No day missed so far
    [one] The one day tapped here is all
   *[other] The { $count } days tapped here are all
}
family-days-about-few = 0 to 8
family-days-about-many = 9 or more
family-days-about-unsure = Not sure
family-days-about-find = How to find out: look in the school’s parent portal, or ask the school office. A parent may see the child’s attendance record (C.G.S. 10-15b).
family-days-about-after = For the answer to “may we take a wellness day?” that is enough. Days entered one by one say more.
family-days-about-moved = Count days at an earlier school of the same district too. Leave out those of another district.
family-days-removed = { $date } is taken out.
family-late-added = This day is among the days missed.
family-days-added = { $date } is with the days missed now.
family-days-list = Each day
family-days-remove-short = Take out
family-days-same = { $count ->
    [one] Same reason for the one day without a reason: { $reason }
   *[other] Same reason for the { $count } days without a reason: { $reason }
}
family-days-working = Working it out.
family-days-total-early = Early in the year: { $missed } of { $of ->
    [one] { $of } day
   *[other] { $of } days
} missed so far.
family-days-total-rate = { $missed } of { $of ->
    [one] { $of } day
   *[other] { $of } days
} missed so far: { $rate }. All days count, excused and wellness days too.
family-days-outside = { $count ->
    [one] One day entered is no school day of this calendar: { $days }. It does not count.
   *[other] { $count } days entered are no school days of this calendar: { $days }. They do not count.
}

## For a family: why a day was missed, in life’s words

family-why = Why was it missed?
family-why-choose = Choose a reason
family-why-sick = Sick or hurt
family-why-appointment = A doctor, dentist or therapist
family-why-wellness = A wellness day
family-why-bus = The bus did not come
family-why-bus-which = Whose bus?
family-why-bus-other = A bus that another town’s or district’s schools run
family-why-bus-own = The bus of the school’s own town or district
family-why-bus-unsure = Not sure
family-why-bus-unsure-hint = Ask the school who runs the bus. When another district normally gives the ride, no note is needed. Until you know, the day is shown as with the school’s own bus.
family-why-trip = A trip
family-why-trip-which = What kind of trip?
family-why-trip-family = A family trip
family-why-trip-country = A visit to our home country
family-why-trip-learning = A trip for learning that the district can approve before it
family-why-religious = A religious holiday
family-why-death = A death in the family
family-why-emergency = An emergency, such as a fire or a flood
family-why-family = Something else at home, or no ride
family-why-physical = The school asked for a physical or shots
family-why-contagious = The school sent the child home with something catching
family-why-court = A day in court
family-why-military = A parent in the military: called up, on leave or back from deployment
family-why-suspended = Suspended or expelled
family-why-suspended-which = Was there half a day or more of other schooling that day?
family-why-suspended-home = No
family-why-suspended-schooling = Yes, half a day or more
family-why-suspended-unsure = Not sure
family-why-suspended-unsure-hint = Ask the school. With half a day or more of other schooling the day counts as there. Until you know, it is shown as missed. A suspension inside the school is no day missed; do not enter it here.
family-why-unknown = I do not know, or something else
family-paper = What does the school have for it?
family-paper-none = Nothing yet
family-paper-parent = Our own note
family-paper-medical = A note from a doctor, nurse or therapist
family-paper-court = The paper from the court
family-paper-preapproved = The district’s approval, given before the trip
family-paper-school_official = The school’s own note after a talk in person
family-paper-wellness = Has a parent told the school that they agree?
family-paper-wellness-none = Not yet
family-paper-wellness-parent = Yes
family-paper-on = On which day did the school get it?
family-paper-on-approval = On which day was it approved?
family-paper-on-hint = Leave it empty if it came in time.

## For a family: what a day counts as

family-class-excused = Excused
family-class-pending = No note yet
family-class-unexcused = Not excused
family-class-disciplinary = Neither excused nor unexcused
family-class-present = Counts as there
family-class-open = Not known yet
family-class-wellness = Wellness day
family-class-number = Absence { $ordinal } of this school year.
family-class-no-number = This day takes no number.
family-class-if-number = If it is absence { $ordinal }
family-class-if-level-0 = If it takes no number
family-class-if-level-1 = If it is one of the first { $level1_last } absences of the year
family-class-if-level-2 = If it is absence { $level2_first } or later
family-class-if-open = If there was school { $count ->
    [one] on { $days }
   *[other] on one of these days: { $days }
}
family-class-if-closed = If there was none
family-class-if-wellness = If it can be a wellness day
family-class-if-not-wellness = If it can’t be a wellness day
family-class-off = By this calendar there { $past ->
    [yes] was
   *[no] is
} no school on that day, so nothing is counted.
family-class-off-assumed = Many schools { $past ->
    [yes] had no school on that day. If yours had none, nothing is counted.
   *[no] have no school on that day. If yours has none, nothing is counted.
}
family-class-off-if = If there was school on it
family-class-off-open = There was school on this day
family-class-from-ten = From absence { $level2_first } on, the reason matters.
family-class-wellness-yes = This is a wellness day. It is excused and never counts for truancy. It counts as a day missed.
family-class-wellness-permission = It is a wellness day, and it never counts for truancy. The school may ask that a parent has agreed. A short note does that.
family-class-wellness-late = This is a wellness day, and it never counts for truancy. No parent’s note came in time, so it is not excused. If the school has one, ask for the day to be changed.
family-class-wellness-limit = This can’t be a wellness day, because the wellness days of this year were used before it. It counts as an ordinary absence.
family-class-wellness-consecutive = This can’t be a wellness day, because the school day before or after it was one. Weekends and days off do not count in between. It counts as an ordinary absence.
family-class-wellness-consecutive-of = This can’t be a wellness day, because { $date } { $past ->
    [yes] was
   *[no] is
} one, and no school day lies between. It counts as an ordinary absence.
family-class-wellness-closed = { $count ->
    [one] The school was closed on { $days }. So it was fine when you took it.
   *[other] The school was closed on { $days }. So it was fine when you took it.
}
family-class-wellness-permission-missing = This can’t be a wellness day here, because no parent’s agreement is with the school. It counts as an ordinary absence.
family-class-wellness-grade = This can’t be a wellness day, because they are for kindergarten to grade 12. It counts as an ordinary absence.
family-class-wellness-not_in_force = This can’t be a wellness day, because Connecticut had none in that school year. It counts as an ordinary absence.
family-class-wellness-other = This can’t be a wellness day. It counts as an ordinary absence.
family-class-still-home = { $who ->
    [self] You can still stay home if you are not well, and that includes mental health.
   *[child] Your child can still stay home if they are not well, and that includes mental health.
}
family-class-parent-excuses = Your note excuses it.
family-class-medical-excuses = The note from a medical professional excuses it.
family-class-court-excuses = The paper from the court excuses it.
family-class-preapproved-excuses = The approval given before it excuses it.
family-class-school_official-excuses = The school’s own note about your talk excuses it.
family-class-no-note = No note is needed.
family-class-needs = What excuses it: { $papers }.
family-class-approved = Only an approval from before the first day excuses it. Was it approved? Then choose that above. If not, ask the school.
family-class-by = The school needs it by { $date }.
family-class-by-if-back = If the student is back on the next school day, the school needs it by { $date }.
family-class-by-open = The last day for it is not known yet.
family-class-by-calendar = The last day for it follows from your school’s own calendar.
family-class-by-back = The days for it begin when the student is back at school.
family-class-in-time-or-not = The school got it on { $on }. The last day was { $last }, or later where your school had days off. In time, it excuses the day. Late, it does not. Ask the school.
family-class-closed = No note came in time for this day. If the school has one, ask for the day to be changed.
family-class-nothing = From absence { $level2_first } on, this reason is not on Connecticut’s list, so a note does not change it. If there was a second reason, such as an illness, tell the school.
family-class-disciplinary-what = A suspension never counts for truancy. It counts as a day missed.
family-class-present-what = The student had half a day or more of school, so it is not a day missed.
family-class-physical = The school is keeping the student out, so the family is not to blame. The school nurse or a school-based health center can help with a physical or shots.
family-class-help = Does something make it hard to be at school? Dial 2-1-1 at any hour. It is free and confidential.
family-needs-parent = your own note
family-needs-parent-reason = your own note with this reason: { $reason }
family-needs-school_official = the school’s own note after a talk in person
family-needs-medical = a note from a doctor, nurse practitioner or other licensed medical professional
family-needs-court = the paper from the court
family-needs-preapproved = the district’s approval, given before the first day

## For a family: late or left early?

family-place-late = Late or left early?
family-place-late-what = Does the day count as missed? It depends on the time at school.
family-late-heading = Late or left early?
family-late-lead = A day counts as present with half of that day’s school time or more. It does not matter whether the time is in the morning or the afternoon.
family-late-day = The school day
family-late-starts = School starts
family-late-ends = School ends
family-late-short-hint = If the day was shorter for everybody, such as an early dismissal, give the times of that day. For half-day kindergarten, give the times of that session.
family-late-session = The session
family-late-session-starts = The session starts
family-late-session-ends = The session ends
family-late-session-hint = This grade has a session of its own. Give the times of the session, not of the school’s whole day. On a shorter day, give the times of that day.
family-late-session-own = The calendar has { $minutes } minutes for this grade’s session, so they are used.
family-late-there = Times at school
family-late-came = Came
family-late-left = Left
family-late-came-again = Came again
family-late-left-again = Left again
family-late-more = The student left and came back
family-late-less = Only one time at school
family-late-answer = Answer
family-late-present = It counts as present.
family-late-absent = It counts as a day missed.
family-late-present-why = { $there } of { $day } minutes at school: half or more. Being late or leaving early may be noted, but it is not an absence. No wellness day is used.
family-late-absent-why = { $there } of { $day } minutes at school: less than half. The whole day counts as missed. There are no half absences.
family-late-wait = Fill in the four times. The answer follows at once.
family-late-order = One of the times is before the one it follows. Look at the times again.
family-late-local = Some schools use their own rule for class credit. This is Connecticut’s rule for attendance.
family-late-add = Put it with the days missed
family-late-add-why = There you see which note the day needs, and the page writes it.
family-late-date = Which day was it?

## For a family: what if?

family-place-what-if = What if we miss days?
family-place-what-if-what = A trip, a religious holiday, an appointment: what it would count as.
family-if-heading = What if we miss days?
family-if-lead = See what days ahead would count as, before you decide.
family-if-what = What is it?
family-if-trip = A family trip
family-if-country = A visit to our home country
family-if-religious = A religious holiday
family-if-appointment = A doctor, dentist or therapist
family-if-learning = A trip for learning
family-if-when = Which days?
family-if-tap = Tap each day. You can tap several.
family-if-label = Days to think about
family-if-chosen = chosen
family-if-told = entered already
family-if-none = Tap a day to see the answer.
family-if-appointment-half = If the student is at school for half of the day or more, it is not an absence.
family-if-late-link = Work out a part of a day
family-if-answer = What it would count as
family-if-day-school = This is no school day. Nothing is missed.
family-if-day-assumed = Many schools have no school on this day. If yours has none, nothing is missed.
family-if-day-if = If there is school:
family-if-would = It would be absence { $ordinal }.
family-if-excused = Excused with your own note.
family-if-excused-plain = It would be excused. No note is needed.
family-if-needs = It would be excused with { $papers }.
family-if-nothing = From absence { $level2_first } on, this reason is not on Connecticut’s list, so a note would not excuse the day.
family-if-tell-days = Enter the days so far
family-if-rate-now = So far: { $missed } of { $of ->
    [one] { $of } day
   *[other] { $of } days
} missed.
family-if-rate = What it does to the year
family-if-rate-end-about = With these days, and no others, the year would end with { $missed } of about { $of ->
    [one] { $of } day
   *[other] { $of } days
} missed: about { $rate }. The calendar of your school makes it exact.
family-if-rate-end = With these days, and no others, the year would end with { $missed } of { $of ->
    [one] { $of } day
   *[other] { $of } days
} missed: { $rate }.
family-if-rate-open = The rate at the year’s end cannot be told, because the days missed so far are not all entered, or the calendar’s end is not known.
family-if-rate-chronic = Connecticut uses the words “chronically absent” from { $percent } on. It is a signal to offer help, not a penalty.
family-if-possible = The school can often help with what is missed. Ask for the work, or ask whether another day would do.
family-if-approval = Ask the school before the trip. The approval has to be given before the first day.
family-if-clear = Take all days back

## For a family: if the school sees it differently

family-place-differs = If the school sees it differently
family-place-differs-what = Five questions to ask, and your rights. You can print them.
family-differs-heading = If the school sees it differently
family-differs-lead = The school keeps the official record. These five questions find where the two differ.
family-differs-about = Which day is it about?
family-differs-all = The whole year
family-differs-here = On this page: { $what }
family-differs-here-number = absence { $ordinal }, { $what }
family-differs-1 = Which number does this absence have in your record?
family-differs-1-why = Up to absence { $level1_last } a note from home is enough. From absence { $level2_first } on, the reason matters.
family-differs-2 = Which reason is in your record?
family-differs-2-why = The code that was keyed may be another one than the reason we gave.
family-differs-3 = When did you receive our note?
family-differs-3-why = A note has { $documentation_days } school days, counted from the day the student is back.
family-differs-3-why-absence = A note has { $documentation_days } school days, counted from the day of the absence.
family-differs-4 = From which day do you count?
family-differs-4-why = The count begins with this school year. Days at an earlier school may be in it or not.
family-differs-5 = Which policy do you use? May we have a copy?
family-differs-5-why = Districts can have rules of their own. They are written down.
family-differs-rights = Your rights
family-differs-record = A parent may see the child’s attendance record (Connecticut General Statutes 10-15b).
family-differs-interpreter = Families who speak another language have a right to an interpreter at important meetings (Connecticut General Statutes 10-17o). Ask for one in your language.
family-differs-bring = You can bring someone with you. A mistake in the record can be corrected.
family-differs-answer = Answer:
family-differs-print = Print the questions
family-differs-foot = This explains Connecticut’s rules. The school keeps the official record.

## For a family: what Undo takes back

family-undo-days = a day missed
family-undo-reason = the reason of a day
family-undo-paper = what the school has for a day
family-undo-about = how many days were missed
family-undo-grade = the grade
family-undo-adult = the age
family-undo-entered = the first day at this school
family-undo-moved = the earlier school
family-undo-calendar = the calendar
family-undo-what-if = the days you are thinking about

## For a family: the note for the school

family-note-write = Write the note for me: { $paper }
family-note-paper-parent-parent = a parent’s note
family-note-paper-parent-adult = your own note
family-note-paper-permission-parent = permission for the wellness day
family-note-paper-permission-adult = your word on the wellness day
family-note-paper-medical = for a medical professional to sign
family-note-paper-court = to go with the official paper
family-note-paper-preapproved = asking for approval
family-note-close = Close the note: { $paper }
family-note-heading = A note for the school
family-note-how = Fill in the blanks by hand, sign the note and give it to the school. Nothing is sent from here.
family-note-no-diagnosis = The school needs no diagnosis and no further reason.
family-note-until = The school must have this note by { $date }.
family-note-no-last = No last day is set for this note.
family-note-copy = Copy as text
family-note-copied = The note was copied.
family-note-selected = The text is selected. Copy it with the keys of your device.
family-note-text = The note as text
family-note-picture = Save as a picture
family-note-calendar = Save the last day for my calendar
family-note-saved = Saved: { $name }
family-note-deadline = Last day: note for the school
family-note-deadline-later = It can be later by your school’s calendar.
family-note-deadline-text = { $count ->
    [one] The note for the missed day: { $days }.
   *[other] The note for the missed days: { $days }.
}
# What stands in the note itself. The blanks are filled in by hand.
family-note-to = To the attendance office
family-note-to-school = To the attendance office, { $school }
family-note-student = Student’s name: { $blank }
family-note-parent-parent = { $count ->
    [one] Please excuse the absence of my child on { $days }. Reason: { $reason }.
   *[other] Please excuse the absences of my child on { $days }. Reason: { $reason }.
}
family-note-parent-adult = { $count ->
    [one] I am the student, and I am 18 or older. Please excuse my absence on { $days }. Reason: { $reason }.
   *[other] I am the student, and I am 18 or older. Please excuse my absences on { $days }. Reason: { $reason }.
}
family-note-permission-parent = { $count ->
    [one] I give my child permission to take a mental health wellness day on { $days } (Connecticut General Statutes, section 10-198f).
   *[other] I give my child permission to take mental health wellness days on { $days } (Connecticut General Statutes, section 10-198f).
}
family-note-permission-adult = { $count ->
    [one] I am the student, and I am 18 or older. I take a mental health wellness day on { $days } (Connecticut General Statutes, section 10-198f).
   *[other] I am the student, and I am 18 or older. I take mental health wellness days on { $days } (Connecticut General Statutes, section 10-198f).
}
family-note-medical = For a doctor, nurse practitioner or other licensed medical professional to sign: I have seen this student. Illness kept the student out of school on { $days }.
family-note-court-parent = My child had to appear, by order, on { $days }.
family-note-court-adult = I am the student, and I am 18 or older. I had to appear, by order, on { $days }.
family-note-court-paper = The official paper that shows it comes with this note.
family-note-preapproved-parent = I ask for the school’s approval, before the first day, of an extraordinary educational opportunity for my child on { $days }.
family-note-preapproved-adult = I am the student, and I am 18 or older. I ask for the school’s approval, before the first day, of an extraordinary educational opportunity on { $days }.
family-note-preapproved-what = What it is, and how it fits the student’s courses: { $blank }
family-note-preapproved-school = For the school. Approved by, and on: { $blank }
family-note-sign-parent = Signature of parent or guardian: { $blank }
family-note-sign-adult = Signature of the student (18 or older): { $blank }
family-note-sign-medical = Signature and title: { $blank }
family-note-name = Name in clear letters: { $blank }
family-note-office = Name and phone of the office: { $blank }
family-note-date = Date: { $blank }
family-note-last = Last day to hand in this note: { $date }.
family-note-last-or-later = Last day to hand in this note: { $date }, or later by the school’s calendar.
family-note-reason-illness = illness
family-note-reason-medical = a medical appointment or illness
family-note-reason-mhw = the student was not well that day
family-note-reason-religious = a religious holiday
family-note-reason-bereavement = a death in the family
family-note-reason-emergency = an emergency that the family could not help
family-note-reason-family = a family matter
family-note-reason-vacation = a family trip
family-note-reason-home-visit = a visit to our home country
family-note-reason-health-requirement = the school asked for a physical or shots first
family-note-reason-transportation = no transportation
family-note-reason-military = a parent’s military deployment
family-note-reason-educational = an educational opportunity
family-note-reason-court = the student had to appear, by order

## In a page of somebody else

embed-school = The settings of { $name } are used, with its calendar of { $year }.
embed-school-old = This page has the calendar of { $name } of { $year }. Until the new one is here, days without school are assumed.
embed-school-no-calendar = The settings of { $name } are used. Its calendar is not here, so days without school are assumed.
embed-school-no-name = the school
embed-profile-refused = The school’s settings for this page could not be used.
embed-colours = Not used, because text would be hard to read: { $names }. Text needs a contrast of 4.5 to 1 (WCAG AA).
embed-colour-accent = accent color
embed-colour-background = background color
embed-colour-text = text color
frame-no-print = The page around this one does not allow printing. To print, open this address in a window of its own: { $address }
frame-no-download = If no file was saved, the page around this one does not allow it. To save, open this address in a window of its own: { $address }
frame-no-copy = The page around this one does not allow copying. The text is selected: copy it with the keys of your device.
frame-no-window = If no window has opened, the page around this one does not allow it. The address is { $address }

## Embed this (embed.html)

embedding-title = Rollcall: embed this
embedding-frame-title = Connecticut school attendance
embedding-heading = Embed this
embedding-what = Put Rollcall on a page of your own. Choose how it should look, copy the code, and paste it where the frame should stand. Nothing that people enter in it is sent anywhere, not to your page either.
embedding-choices = Choose
embedding-address = Address of the folder with embed.js and index.html
embedding-mode = Who it is for
embedding-mode-none = Both: people choose a door
embedding-mode-family = Families
embedding-mode-school = School staff
embedding-start = What it opens with
embedding-lang = Language
embedding-lang-none = As the page around it
embedding-theme = Light or dark
embedding-theme-auto = As the browser is set
embedding-theme-light = Light
embedding-theme-dark = Dark
embedding-accent = Accent color
embedding-accent-hint = For buttons and links. For example #7a1f2b.
embedding-background = Background color
embedding-background-hint = For example #fffdf5.
embedding-text = Text color
embedding-text-hint = For example #1d1d1b.
embedding-by = Who offers this page
embedding-by-hint = One sentence at the foot, in place of “Not made or reviewed by the Connecticut State Department of Education.”
embedding-profile = Profile (JSON)
embedding-profile-hint = Your calendar, contacts and options, as this page’s “Save settings” writes them. It holds no student.
embedding-profile-taken = { $name } goes into the code.
embedding-profile-unreadable = { $name } is no profile.
embedding-colours = A color with which text would be hard to read is not used. The preview then says which.
embedding-code = Copy the code
embedding-kind = Which code
embedding-kind-script = A script tag: the height follows what is shown
embedding-kind-frame = A plain iframe: the height stays as you set it
embedding-integrity = With the hash of embed.js. If these files are on another server than your page, that server has to send Access-Control-Allow-Origin with embed.js.
embedding-code-label = Code for your page
embedding-copy = Copy the code
embedding-copied = The code is copied.
embedding-selected = The code is selected. Copy it with the keys of your device.
embedding-preview = Preview
embedding-preview-what = This is the page itself, in a frame as your readers get it.
embedding-preview-title = Preview of the embedded page
embedding-tokens = What the frame is allowed to do
embedding-tokens-what = The frame is sandboxed: it has no origin, no cookies and no way into your page. These words in the iframe’s sandbox and allow attributes give it what it needs. The script tag sets the first four.
embedding-token = Word
embedding-token-for = What it is for
embedding-token-without = Without it
embedding-allow-scripts-for = The program itself
embedding-allow-scripts-without = The page shows the rules in short, and no calculator.
embedding-allow-downloads-for = Saving reports, notes and answers
embedding-allow-downloads-without = Nothing is saved. A sentence beside the button says so.
embedding-allow-modals-for = Printing, and the question before leaving with data open
embedding-allow-modals-without = Nothing is printed; a sentence says so. Leaving does not ask.
embedding-clipboard-write-for = “Copy” buttons (in the allow attribute)
embedding-clipboard-write-without = Some lists are still copied. Elsewhere the text stands selected, and a sentence says so.
embedding-allow-popups-for = Links to the sources of the law (not set: your page decides)
embedding-allow-popups-without = No window opens. The address is shown to copy.
embedding-learns = What your page learns
embedding-learns-what = The height of the frame’s content, as a number, and nothing else. Your page cannot read the frame, and the frame listens to no message.
embedding-policy = If your page has a Content Security Policy
embedding-policy-what = Add these two sources. Data in an inline JSON script is not run, so it needs none.
