// SPDX-License-Identifier: Apache-2.0
#include "intake/dates.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rollcall::intake {
namespace {

std::string ReadAs(const std::string& text, std::optional<DateFormat> order,
                   int first_year = kFirstDateYear) {
  DateOrder dates(order);
  Date date;
  switch (dates.Read(text, first_year, 0, 2, &date)) {
    case DateStatus::kDate:
      return IsOpen(date) ? "open" : date.ToIso();
    case DateStatus::kBlank:
      return "blank";
    case DateStatus::kBad:
      return "bad";
    case DateStatus::kOtherOrder:
      return "other";
  }
  return "";
}

TEST(DatesTest, YearFirstDatesAreReadAsSuchInAnyOrder) {
  for (const std::optional<DateFormat> order :
       {std::optional<DateFormat>(), std::optional(DateFormat::kYmd),
        std::optional(DateFormat::kMdy), std::optional(DateFormat::kDmy)}) {
    for (const char* text : {"2024-09-03", "2024/9/3", "2024.09.03", "20240903", "2024-9-03",
                             "2024-09-03T08:15:00Z", "2024-09-03 00:00:00", "2024-09-03 8:15 AM",
                             "20240903T0815", "2024-09-03T08:15:00.000+02:00"}) {
      EXPECT_EQ(ReadAs(text, order), "2024-09-03") << text;
    }
  }
}

TEST(DatesTest, MonthFirstAndDayFirst) {
  for (const char* text : {"9/3/2024", "09/03/2024", "9-3-2024", "09.03.2024", "9/3/2024 0:00"}) {
    EXPECT_EQ(ReadAs(text, DateFormat::kMdy), "2024-09-03") << text;
    EXPECT_EQ(ReadAs(text, DateFormat::kDmy), "2024-03-09") << text;
    EXPECT_EQ(ReadAs(text, DateFormat::kYmd), "bad") << text;
    EXPECT_EQ(ReadAs(text, {}), "open") << text;
  }
  EXPECT_EQ(ReadAs("9/13/2024", DateFormat::kMdy), "2024-09-13");
  EXPECT_EQ(ReadAs("9/13/2024", DateFormat::kDmy), "bad");  // forced: not the other order, but bad
  EXPECT_EQ(ReadAs("13/9/2024", DateFormat::kMdy), "bad");
  EXPECT_EQ(ReadAs("5/5/2024", {}), "2024-05-05");  // the same in either order
}

TEST(DatesTest, WhatIsNoDate) {
  EXPECT_EQ(ReadAs("", {}), "blank");
  for (const char* text : {"2024-02-30",      "2024-13-01",    "2023-02-29", "2024-00-10",
                           "2024-01-00",      "20240230",      "02/30/2024", "31/04/2024",
                           "0/5/2024",        "13/13/2024",    "9/3/4",      "9/3/024",
                           "2024-09",         "2024",          "9/3",        "9-3/2024",
                           "2024-09/03",      "36525",         "73416",      "2024-09-03x",
                           "2024-09-03 noon", "2024-09-03-04", "202409031",  "1/2/20240",
                           "001/02/2024",     "yesterday",     "-",          "//",
                           "2024-09-03T",     "45548.",        "45548.x",    "-45548",
                           "Sep 31, 2024",    "Sep 2024",      "13 Sep",     "Sop 13, 2024",
                           "Sep 13 Oct 2024", "2024 13 Sep",   "13 14 Sep",  "Sep 13, 024",
                           "2024-09-03+x",    "Fri",           "Fri 13",     "99-99-99",
                           "Mo 2024-09-02",   "2024-09-02)",   "(Mon)",      "Mon, Sep 3"}) {
    EXPECT_EQ(ReadAs(text, {}), "bad") << text;
    EXPECT_EQ(ReadAs(text, DateFormat::kMdy), "bad") << text;
  }
}

TEST(DatesTest, TheYearsThatAreTaken) {
  EXPECT_EQ(ReadAs("1999-12-31", {}), "bad");
  EXPECT_EQ(ReadAs("2000-01-01", {}), "2000-01-01");
  EXPECT_EQ(ReadAs("2100-12-31", {}), "2100-12-31");
  EXPECT_EQ(ReadAs("2101-01-01", {}), "bad");
  EXPECT_EQ(ReadAs("1900-01-01", {}, kFirstBirthYear), "1900-01-01");
  EXPECT_EQ(ReadAs("1899-12-31", {}, kFirstBirthYear), "bad");
  EXPECT_EQ(ReadAs("12/31/1999", DateFormat::kMdy), "bad");
  EXPECT_EQ(ReadAs("12/31/1999", DateFormat::kMdy, kFirstBirthYear), "1999-12-31");
}

TEST(DatesTest, EveryDayOfALeapYearOneAfterTheOther) {
  DateOrder dates({});
  for (Date day = *Date::Make(2023, 12, 1); day < *Date::Make(2025, 2, 1); day = day + 1) {
    Date read;
    ASSERT_EQ(dates.Read(day.ToIso(), kFirstDateYear, 0, 2, &read), DateStatus::kDate);
    ASSERT_EQ(read, day);
  }
  // The month just read is remembered: its missing days are not.
  Date read;
  EXPECT_EQ(dates.Read("2024-02-29", kFirstDateYear, 0, 2, &read), DateStatus::kDate);
  for (const char* text : {"2024-02-30", "2024-02-00", "2024-02-3x", "2024-02-99"}) {
    EXPECT_EQ(dates.Read(text, kFirstDateYear, 0, 2, &read), DateStatus::kBad) << text;
  }
  EXPECT_EQ(dates.Read("1950-05-06", kFirstBirthYear, 0, 2, &read), DateStatus::kDate);
  EXPECT_EQ(dates.Read("1950-05-07", kFirstDateYear, 0, 2, &read), DateStatus::kBad);
  EXPECT_EQ(dates.format(), DateFormat::kYmd);
}

TEST(DatesTest, TheFirstDateWithAPartOverTwelveSettlesTheOrder) {
  DateOrder dates({});
  EXPECT_FALSE(dates.Observe("2024-09-13", kFirstDateYear, 0, 2));
  EXPECT_FALSE(dates.Observe("09/12/2024", kFirstDateYear, 0, 3));
  EXPECT_FALSE(dates.Observe("02/30/2024", kFirstDateYear, 0, 4));  // does not exist: shows nothing
  EXPECT_FALSE(dates.Observe("13/13/2024", kFirstDateYear, 0, 5));
  EXPECT_TRUE(dates.unsettled());
  EXPECT_TRUE(dates.Observe("13/09/2024", kFirstDateYear, 0, 6));
  EXPECT_EQ(dates.order(), DateFormat::kDmy);
  EXPECT_EQ(dates.evidence().row, 6u);
  Date read;
  EXPECT_EQ(dates.Read("05/06/2024", kFirstDateYear, 0, 7, &read), DateStatus::kDate);
  EXPECT_EQ(read.ToIso(), "2024-06-05");
  EXPECT_EQ(dates.Read("09/13/2024", kFirstDateYear, 0, 8, &read), DateStatus::kOtherOrder);
  EXPECT_EQ(dates.format(), DateFormat::kDmy);
}

TEST(DatesTest, OpenDatesBecomePlainOnes) {
  DateOrder dates({});
  Date read;
  ASSERT_EQ(dates.Read("05/06/2024", kFirstDateYear, 3, 7, &read), DateStatus::kDate);
  EXPECT_TRUE(IsOpen(read));
  EXPECT_TRUE(dates.open());
  EXPECT_EQ(Settled(read, DateFormat::kMdy).ToIso(), "2024-05-06");
  EXPECT_EQ(Settled(read, DateFormat::kDmy).ToIso(), "2024-06-05");
  EXPECT_EQ(Settled(*Date::Make(2024, 5, 6), DateFormat::kDmy).ToIso(), "2024-05-06");
  EXPECT_EQ(Settled(kNoDate, DateFormat::kDmy), kNoDate);
  EXPECT_EQ(dates.first_open().column, 3);
  EXPECT_EQ(dates.first_open().row, 7u);
  for (const char* text : {"05/06/2024", "05/07/2024", "05/08/2024", "05/09/2024"}) {
    dates.Read(text, kFirstDateYear, 3, 8, &read);
  }
  EXPECT_EQ(dates.open_texts(),
            (std::vector<std::string>{"05/06/2024", "05/07/2024", "05/08/2024"}));
  EXPECT_FALSE(dates.format());
  dates.Settle(DateFormat::kMdy);
  EXPECT_FALSE(dates.open());
  EXPECT_EQ(dates.format(), DateFormat::kMdy);
}

TEST(DatesTest, ExcelsSerialNumbersAreThatDay) {
  for (const std::optional<DateFormat> order :
       {std::optional<DateFormat>(), std::optional(DateFormat::kYmd),
        std::optional(DateFormat::kMdy), std::optional(DateFormat::kDmy)}) {
    EXPECT_EQ(ReadAs("36526", order), "2000-01-01");
    EXPECT_EQ(ReadAs("45548", order), "2024-09-13");
    EXPECT_EQ(ReadAs("45548.0", order), "2024-09-13");
    EXPECT_EQ(ReadAs("45548.99999", order), "2024-09-13");
    EXPECT_EQ(ReadAs("45548,5", order), "2024-09-13");
    EXPECT_EQ(ReadAs("73415", order), "2100-12-31");
  }
  DateOrder dates({});
  EXPECT_FALSE(dates.Observe("45548", kFirstDateYear, 0, 2));
  Date read;
  dates.Read("45548", kFirstDateYear, 0, 2, &read);
  EXPECT_FALSE(dates.open());
}

TEST(DatesTest, MonthNamesSayWhatIsTheMonth) {
  for (const std::optional<DateFormat> order :
       {std::optional<DateFormat>(), std::optional(DateFormat::kYmd),
        std::optional(DateFormat::kMdy), std::optional(DateFormat::kDmy)}) {
    for (const char* text :
         {"Sep 5, 2024", "5-Sep-24", "September 5 2024", "05-SEP-2024", "sept. 5, 2024",
          "5 September 2024", "Sep-05-24", "2024-Sep-05", "5/Sep/2024", "5.Sep.2024",
          "September 5th, 2024", "Sep 5 2024 12:00AM", "5-Sep-24 08:15", "Thu, Sep 5, 2024"}) {
      EXPECT_EQ(ReadAs(text, order), "2024-09-05") << text;
    }
  }
  const char* const kNames[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  for (int month = 1; month <= 12; ++month) {
    EXPECT_EQ(ReadAs("9-" + std::string(kNames[month - 1]) + "-24", {}),
              Date::Make(2024, month, 9)->ToIso());
  }
}

TEST(DatesTest, AWeekdayMustBeTheDatesOwn) {
  for (const char* text :
       {"Fri 09/13/2024", "Friday, 9/13/2024", "FRI. 9/13/24", "9/13/2024 Fri", "9/13/2024 (Fri)",
        "9/13/2024, Friday", "Fri 2024-09-13", "Friday, September 13, 2024", "Fri 45548"}) {
    EXPECT_EQ(ReadAs(text, DateFormat::kMdy), "2024-09-13") << text;
  }
  for (const char* text : {"Thu 09/13/2024", "2024-09-13 Thu", "Thu 13-Sep-24"}) {
    EXPECT_EQ(ReadAs(text, DateFormat::kMdy), "bad") << text;
  }
  // 6 September 2024 was a Friday, 9 June a Sunday.
  DateOrder dates({});
  EXPECT_TRUE(dates.Observe("Fri 09/06/2024", kFirstDateYear, 0, 2));
  EXPECT_EQ(dates.order(), DateFormat::kMdy);
  DateOrder day_first({});
  EXPECT_TRUE(day_first.Observe("Sun 09/06/2024", kFirstDateYear, 0, 2));
  EXPECT_EQ(day_first.order(), DateFormat::kDmy);
}

TEST(DatesTest, AZoneBehindADateIsPassedOver) {
  for (const char* text : {"2024-09-03Z", "2024-09-03+02:00", "2024-09-03T00:00:00-05:00",
                           "2024-09-03T08:15:00.000Z", "2024-09-03 08:15:00+00"}) {
    EXPECT_EQ(ReadAs(text, {}), "2024-09-03") << text;
  }
}

TEST(DatesTest, YearsOfTwoDigits) {
  EXPECT_EQ(ReadAs("9/3/24", DateFormat::kMdy), "2024-09-03");
  EXPECT_EQ(ReadAs("9/3/24", DateFormat::kDmy), "2024-03-09");
  EXPECT_EQ(ReadAs("9/3/24", DateFormat::kYmd), "bad");
  EXPECT_EQ(ReadAs("24/9/3", DateFormat::kYmd), "bad");  // never year-first with /
  EXPECT_EQ(ReadAs("9/3/24", {}), "open");
  EXPECT_EQ(ReadAs("9/13/24", DateFormat::kMdy), "2024-09-13");
  EXPECT_EQ(ReadAs("09-03-24", DateFormat::kMdy), "2024-09-03");
  EXPECT_EQ(ReadAs("24-09-13", DateFormat::kYmd), "2024-09-13");
  EXPECT_EQ(ReadAs("24.09.13", DateFormat::kYmd), "2024-09-13");
  EXPECT_EQ(ReadAs("24-9-3", DateFormat::kYmd), "2024-09-03");
  EXPECT_EQ(ReadAs("4-9-13", DateFormat::kYmd), "bad");
  EXPECT_EQ(ReadAs("24-09-13", DateFormat::kDmy), "2013-09-24");
  EXPECT_EQ(ReadAs("24-09-13", {}), "open");
  EXPECT_EQ(ReadAs("24-09-24", {}), "2024-09-24");  // day first or year first, the same day
  // The century.
  EXPECT_EQ(ReadAs("1/1/00", DateFormat::kMdy), "2000-01-01");
  EXPECT_EQ(ReadAs("1/2/49", DateFormat::kMdy), "2049-01-02");
  EXPECT_EQ(ReadAs("1/2/50", DateFormat::kMdy), "bad");
  EXPECT_EQ(ReadAs("1/2/50", DateFormat::kMdy, kFirstBirthYear), "1950-01-02");
  EXPECT_EQ(ReadAs("1/2/99", DateFormat::kMdy, kFirstBirthYear), "1999-01-02");
  EXPECT_EQ(ReadAs("2-Jan-99", {}, kFirstBirthYear), "1999-01-02");
}

// The orders that are left after these cells, "md" for month and day first; "!" behind: the last
// one clashes.
std::string Left(const std::vector<std::string>& cells) {
  DateOrder dates({});
  bool clash = false;
  uint32_t row = 1;
  for (const std::string& cell : cells) {
    dates.Observe(cell, kFirstDateYear, 0, ++row);
    Date date;
    clash = dates.Read(cell, kFirstDateYear, 0, row, &date) == DateStatus::kOtherOrder;
    if (clash) break;
  }
  std::string left;
  const auto has = [&dates](DateFormat order) {
    return dates.order() ? dates.order() == order : dates.Possible(order);
  };
  if (has(DateFormat::kMdy)) left += 'm';
  if (has(DateFormat::kDmy)) left += 'd';
  if (has(DateFormat::kYmd)) left += 'y';
  if (dates.open()) left += '?';
  return clash ? "!" : left;
}

TEST(DatesTest, WhatADateCannotBeSettlesAThirdOrder) {
  EXPECT_EQ(Left({"05-06-07"}), "mdy?");
  EXPECT_EQ(Left({"24-09-13"}), "dy?");
  EXPECT_EQ(Left({"09-13-24"}), "m");  // month 13 and year 2009-13 do not exist
  EXPECT_EQ(Left({"05-06-07", "09-13-24"}), "m");
  EXPECT_EQ(Left({"09-13-24", "05-06-07"}), "m");
  EXPECT_EQ(Left({"24-9-3"}), "y");  // a year has two digits
  EXPECT_EQ(Left({"24-09-13", "24-9-3"}), "y");
  EXPECT_EQ(Left({"24-09-13", "25-9-24"}), "dy?");
  EXPECT_EQ(Left({"24-09-13", "5-9-24"}), "d");
  // A weekday tells too: 13 September 2024 was a Friday, 24 September 2013 a Tuesday.
  EXPECT_EQ(Left({"Fri 24-09-13"}), "y");
  EXPECT_EQ(Left({"Tue 24-09-13"}), "d");
  // Two orders in one file.
  EXPECT_EQ(Left({"24-09-13", "09-13-24"}), "!");
  EXPECT_EQ(Left({"09-13-24", "24-09-13"}), "!");
  EXPECT_EQ(Left({"9/13/24", "13/9/24"}), "!");
  EXPECT_EQ(Left({"9/13/2024", "24-09-13"}), "!");
  EXPECT_EQ(Left({"24-09-13", "9/13/2024"}), "!");
}

TEST(DatesTest, AYearThatStandsLastElsewhereDoesNotReadAYearFirstDate) {
  // With a year of four digits last in one cell, 24-09-13 is not read as 24 September 2013 for it.
  EXPECT_EQ(Left({"9/3/2010", "24-09-13"}), "d?");
  EXPECT_EQ(Left({"24-09-13", "9/3/2010"}), "d?");
  EXPECT_EQ(Left({"9/3/2010", "24-9-3"}), "!");
  EXPECT_EQ(Left({"24-9-3", "9/3/2010"}), "!");
  EXPECT_EQ(Left({"24-09-13", "13/9/2010"}), "d");
  EXPECT_EQ(Left({"13/9/2010", "24-09-13"}), "d");
}

TEST(DatesTest, OpenDatesOfThreeOrdersBecomePlainOnes) {
  DateOrder dates({});
  Date read;
  ASSERT_EQ(dates.Read("05-06-07", kFirstDateYear, 0, 2, &read), DateStatus::kDate);
  ASSERT_TRUE(IsOpen(read));
  EXPECT_EQ(Settled(read, DateFormat::kMdy).ToIso(), "2007-05-06");
  EXPECT_EQ(Settled(read, DateFormat::kDmy).ToIso(), "2007-06-05");
  EXPECT_EQ(Settled(read, DateFormat::kYmd).ToIso(), "2005-06-07");
  ASSERT_EQ(dates.Read("5/6/99", kFirstBirthYear, 0, 2, &read), DateStatus::kDate);
  EXPECT_EQ(Settled(read, DateFormat::kDmy).ToIso(), "1999-06-05");
  for (const char* year : {"1900", "1999", "2000", "2100"}) {
    dates.Read(std::string("12/01/") + year, kFirstBirthYear, 0, 2, &read);
    ASSERT_TRUE(IsOpen(read));
    EXPECT_EQ(Settled(read, DateFormat::kMdy).ToIso(), std::string(year) + "-12-01");
    EXPECT_EQ(Settled(read, DateFormat::kDmy).ToIso(), std::string(year) + "-01-12");
  }
}

TEST(DatesTest, HeadersThatAreDates) {
  for (const char* text :
       {"2024-09-03", "9/3/2024", "9/3/24", "24-09-03", "Sep 3, 2024", "3-Sep-24", "45548",
        "20240903", "Tue 9/3/2024", "9/3/2024 Tue", "2/30/2024"}) {
    EXPECT_TRUE(LooksLikeDate(text)) << text;
    EXPECT_FALSE(LooksLikeDayWithoutYear(text)) << text;
  }
  for (const char* text : {"", "Date", "9/3", "2024", "12345", "99999999", "9/3/1950", "Total",
                           "9/3/60", "Sep 3", "Q1", "1-2-3", "203-555-0100"}) {
    EXPECT_FALSE(LooksLikeDate(text)) << text;
  }
  for (const char* text : {"9/3", "09-13", "13.9", "Sep 3", "3-Sep", "September 3", "Tue 9/3",
                           "9/3 Tue", "Tue, Sep 3"}) {
    EXPECT_TRUE(LooksLikeDayWithoutYear(text)) << text;
  }
  for (const char* text : {"", "Date", "2024", "13/13", "0/5", "5/32", "Sep", "Mon", "9/3/", "Q1",
                           "Sep 2024", "School Year", "2024-25"}) {
    EXPECT_FALSE(LooksLikeDayWithoutYear(text)) << text;
  }
}

}  // namespace
}  // namespace rollcall::intake
