// SPDX-License-Identifier: Apache-2.0
// No result depends on the order of rows or files, on where a chunk ends, or on an option set to
// its default.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <sstream>

#include "rollcall/session.h"

namespace rollcall {
namespace {

struct File {
  std::string name, text;
};

std::string ReadAll(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<File> Example(const std::string& name) {
  std::vector<File> files;
  for (const char* file : {"attendance.csv", "roster.csv", "calendar.csv"}) {
    std::string text = ReadAll(std::string(ROLLCALL_SOURCE_DIR) + "/examples/" + name + "/" + file);
    if (!text.empty()) files.push_back({file, std::move(text)});
  }
  return files;
}

// All students' records and the rates, without `files` and the rows named in problems.
std::string Findings(const std::vector<File>& files, size_t chunk, std::string_view profile = "") {
  Session session;
  if (!profile.empty()) {
    EXPECT_TRUE(session.SetProfile(profile, "profile").ok());
  }
  for (const File& file : files) {
    session.BeginFile(file.name);
    for (size_t at = 0; at < file.text.size(); at += chunk) {
      session.Push(reinterpret_cast<const uint8_t*>(file.text.data()) + at,
                   std::min(chunk, file.text.size() - at));
    }
    EXPECT_TRUE(session.EndFile().ok());
  }
  EXPECT_TRUE(session.FinishReading().ok());
  EvaluateOptions options;
  options.shape = Shape::kExceptions;
  const Expected<Done> evaluated = session.Evaluate(options);
  EXPECT_TRUE(evaluated.ok()) << evaluated.error();
  std::string all, piece;
  for (const Format format : {Format::kNdjson, Format::kRates}) {
    auto writer = session.Write(format);
    if (!writer.ok()) continue;
    while ((*writer)->Next(&piece)) all += piece;
  }
  // The order of problems goes by their rows, so theirs is not compared.
  std::multiset<std::string> problems;
  for (const Problem& problem : session.evaluation()->summary().problems) {
    problems.insert(std::string(ProblemKindName(problem.kind)) + problem.value.value_or("") +
                    std::to_string(problem.count) + "\n");
  }
  for (const std::string& problem : problems) all += problem;
  return all;
}

std::string Shuffled(const std::string& text, uint32_t seed) {
  std::istringstream in(text);
  std::string header, line, out;
  std::getline(in, header);
  std::vector<std::string> rows;
  while (std::getline(in, line)) rows.push_back(line);
  std::shuffle(rows.begin(), rows.end(), std::mt19937(seed));
  out = header + "\n";
  for (const std::string& row : rows) out += row + "\n";
  return out;
}

const char* const kExamples[] = {"whole-class", "transfer", "suspension-on-a-wellness-day",
                                 "tenth-absence", "unknown-code"};

TEST(OrderTest, RowsAndFilesInAnyOrderGiveTheSameFindings) {
  for (const char* example : kExamples) {
    std::vector<File> files = Example(example);
    ASSERT_FALSE(files.empty()) << example;
    const std::string expected = Findings(files, SIZE_MAX);
    ASSERT_FALSE(expected.empty());
    for (uint32_t seed = 1; seed <= 20; ++seed) {
      std::vector<File> other = files;
      for (File& file : other) file.text = Shuffled(file.text, seed);
      std::shuffle(other.begin(), other.end(), std::mt19937(seed));
      EXPECT_EQ(Findings(other, SIZE_MAX), expected) << example << " " << seed;
    }
  }
}

TEST(OrderTest, AnyChunkSizeGivesTheSameFindings) {
  for (const char* example : kExamples) {
    const std::vector<File> files = Example(example);
    const std::string expected = Findings(files, SIZE_MAX);
    for (const size_t chunk : {size_t{1}, size_t{2}, size_t{7}, size_t{64}, size_t{1000}}) {
      EXPECT_EQ(Findings(files, chunk), expected) << example << " " << chunk;
    }
  }
}

TEST(OrderTest, EveryRowTwiceIsTheSameAsOnce) {
  for (const char* example : kExamples) {
    std::vector<File> files = Example(example);
    const auto ndjson_alone = [](const std::string& all) {
      return all.substr(0, all.find("table,"));
    };
    const std::string expected = ndjson_alone(Findings(files, SIZE_MAX));
    for (File& file : files) {
      if (file.name != "attendance.csv") continue;
      file.text += file.text.substr(file.text.find('\n') + 1);
    }
    EXPECT_EQ(ndjson_alone(Findings(files, SIZE_MAX)), expected) << example;
  }
}

TEST(OrderTest, TheSameRowsInTwoFilesAreOne) {
  std::vector<File> files = Example("whole-class");
  const auto ndjson_alone = [](const std::string& all) {
    return all.substr(0, all.find("table,"));
  };
  const std::string expected = ndjson_alone(Findings(files, SIZE_MAX));
  files.push_back({"again.csv", files[0].text});
  EXPECT_EQ(ndjson_alone(Findings(files, SIZE_MAX)), expected);
}

TEST(OrderTest, EveryOptionAtItsDefaultEqualsLeavingItOut) {
  const std::vector<File> files = Example("whole-class");
  const std::string expected = Findings(files, SIZE_MAX);
  std::string options;
  for (const auto& [name, value] : ListOptions(Law::Get().DefaultOptions())) {
    options += (options.empty() ? "" : ", ");
    options += "\"" + name + "\": ";
    switch (value.type) {
      case OptionValue::Type::kBool:
        options += value.boolean ? "true" : "false";
        break;
      case OptionValue::Type::kInt:
        options += std::to_string(value.number);
        break;
      case OptionValue::Type::kText:
        options += "\"" + value.text + "\"";
        break;
    }
  }
  EXPECT_EQ(Findings(files, SIZE_MAX,
                     "{\"profile\": 1, \"name\": \"x\", \"options\": {" + options + "}}"),
            expected);
}

}  // namespace
}  // namespace rollcall
