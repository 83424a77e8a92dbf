// SPDX-License-Identifier: Apache-2.0
#include "intake/dates.h"

#include <gtest/gtest.h>

#include <string>

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
                           "0/5/2024",        "13/13/2024",    "9/3/24",     "24-09-03",
                           "2024-09",         "2024",          "9/3",        "9-3/2024",
                           "2024-09/03",      "45000",         "yesterday",  "2024-09-03x",
                           "2024-09-03 noon", "2024-09-03-04", "202409031",  "1/2/20240",
                           "001/02/2024",     "Sep 3 2024",    "-",          "//",
                           "2024-09-03T"}) {
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
  EXPECT_FALSE(dates.Observe("2024-09-13", 0, 2));
  EXPECT_FALSE(dates.Observe("09/12/2024", 0, 3));
  EXPECT_FALSE(dates.Observe("02/30/2024", 0, 4));  // does not exist: shows nothing
  EXPECT_FALSE(dates.Observe("13/13/2024", 0, 5));
  EXPECT_TRUE(dates.unsettled());
  EXPECT_TRUE(dates.Observe("13/09/2024", 0, 6));
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

}  // namespace
}  // namespace rollcall::intake
