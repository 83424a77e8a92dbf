// SPDX-License-Identifier: Apache-2.0
// The rollcall command. Exit status: 0 a report was written, 1 no report could be made, 2 wrong
// usage.
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/files.h"
#include "report/text.h"
#include "rollcall/report.h"
#include "rollcall/session.h"
#include "rollcall/version.h"

namespace rollcall::cli {
namespace {

constexpr int kReportVersion = 1;
constexpr size_t kHeadBytes = 4096;  // of a file, to tell a profile by

int Fail(const std::string& sentence, int status) {
  // One line, whatever stands in a file's name.
  std::fprintf(stderr, "rollcall: %s\n", Printable(sentence, Fallback::kReplace).c_str());
  return status;
}

Expected<Done> ReadFiles(const Arguments& arguments, Session* session) {
  if (!arguments.profile.empty()) {
    const Expected<std::string> json = ReadWhole(arguments.profile);
    if (!json) return Error{json.error()};
    if (Expected<Done> set = session->SetProfile(*json, arguments.profile); !set) return set;
  }
  if (arguments.date_format) session->SetDateFormat(*arguments.date_format);
  const bool twice = arguments.format == "problems";
  for (const std::string& path : arguments.files) {
    // Held back until it shows what the file is.
    std::string head;
    bool begun = false, report = false;
    const auto begin = [&] {
      begun = true;
      report = Session::LooksLikeReport(head);
      if (report) {
        session->BeginBefore(path);
      } else {
        session->BeginFile(path);
      }
      session->Push(reinterpret_cast<const uint8_t*>(head.data()), head.size());
    };
    const Expected<Done> read = ReadBlocks(path, twice, [&](const uint8_t* bytes, size_t size) {
      if (begun) {
        session->Push(bytes, size);
        return;
      }
      head.append(reinterpret_cast<const char*>(bytes), size);
      if (head.size() >= kHeadBytes) begin();
    });
    if (!begun) begin();
    if (!read) return read;
    if (report && arguments.verb != Verb::kView) {
      return Error{
          path +
          ": this is a report that rollcall wrote, and holds no attendance; 'rollcall view "
          "since' compares it with later files."};
    }
    if (Session::LooksLikeProfile(head)) {
      return Error{path +
                   ": this is JSON, so it looks like a profile and holds no attendance; pass a "
                   "profile with --profile, and export data as CSV."};
    }
    const Expected<Done> ended = report ? session->EndBefore() : session->EndFile();
    if (!ended) return ended;
  }
  return session->FinishReading();
}

// The complete fix list reads the files a second time, so that no row number had to be kept.
Expected<Done> WriteFixList(const Arguments& arguments, Session* session, Output* output) {
  if (Expected<Done> started = session->StartAgain("{\"kind\": \"fix_list\"}"); !started) {
    return started;
  }
  for (size_t f = 0; f < arguments.files.size(); ++f) {
    if (Expected<Done> begun = session->AgainFile(f); !begun) return begun;
    const Expected<Done> read =
        ReadBlocks(arguments.files[f], true, [&](const uint8_t* bytes, size_t size) {
          session->Push(bytes, size);
          output->Write(session->TakeAgain());
        });
    if (!read) return read;
    if (Expected<Done> ended = session->EndAgainFile(); !ended) return ended;
    output->Write(session->TakeAgain());
  }
  return Done{};
}

void WriteReport(const Evaluation& evaluation, Format format, const std::string& district,
                 Output* output) {
  ReportWriter writer(evaluation, format, district);
  std::string piece;
  while (writer.Next(&piece)) {
    if (!output->Write(piece)) break;
  }
}

// What the state's file lacks without being wrong; "": nothing.
std::string LacksOfPsis(const Evaluation& evaluation) {
  bool no_roster = false, assumed = false;
  for (const Problem& problem : evaluation.summary().problems) {
    no_roster |= problem.kind == ProblemKind::kNoRoster;
    assumed |= problem.kind == ProblemKind::kAssumedCalendar;
  }
  if (no_roster && assumed) {
    return "Students never absent are not in this file, and its days of membership are assumed: "
           "there is no roster and no calendar.";
  }
  if (no_roster) return "Students never absent are not in this file: there is no roster.";
  if (assumed) return "The days of membership in this file are assumed: there is no calendar.";
  return "";
}

// The input that the output would replace; "": none.
std::string ReplacedInput(const Arguments& arguments) {
  if (arguments.output.empty()) return "";
  for (const std::string& path : arguments.files) {
    if (path != "-" && IsSameFile(arguments.output, path)) return path;
  }
  const bool profile = !arguments.profile.empty() && arguments.profile != "-";
  return profile && IsSameFile(arguments.output, arguments.profile) ? arguments.profile : "";
}

int WriteView(const std::string& view, Output* output) {
  if (const auto opened = output->Open(); !opened) return Fail(opened.error(), 1);
  output->Write(view);
  if (view.empty() || view.back() != '\n') output->Write("\n");
  const auto done = output->Commit();
  return done ? 0 : Fail(done.error(), 1);
}

int Run(const Arguments& arguments) {
  if (const std::string input = ReplacedInput(arguments); !input.empty()) {
    return Fail("-o " + arguments.output + " is the input file " + input +
                    ", which would be lost; choose another name for the output.",
                2);
  }
  Output output(arguments.output);
  if (arguments.verb == Verb::kRules) {
    if (arguments.year && Law::Get().ForYear(*arguments.year) == nullptr) {
      return Fail("There are no rules for the school year " + arguments.year->label() +
                      "; rules are kept for " + Law::Get().years.front().year.label() + " to " +
                      Law::Get().years.back().year.label() + ".",
                  1);
    }
    if (const auto opened = output.Open(); !opened) return Fail(opened.error(), 1);
    output.Write(RulesReport(Law::Get(), arguments.year,
                             arguments.format.empty() ? "text" : arguments.format));
    const auto done = output.Commit();
    return done ? 0 : Fail(done.error(), 1);
  }

  Session session;
  if (arguments.verb == Verb::kView && arguments.files.empty()) {
    const Expected<std::string> view = session.View(arguments.view, arguments.filter);
    return view ? WriteView(*view, &output) : Fail(view.error(), 1);
  }
  if (const auto read = ReadFiles(arguments, &session); !read) return Fail(read.error(), 1);
  if (arguments.verb == Verb::kCodes) {
    if (const auto opened = output.Open(); !opened) return Fail(opened.error(), 1);
    output.Write(CodesText(session.book(), session.profile(), Law::Get()));
    const auto done = output.Commit();
    return done ? 0 : Fail(done.error(), 1);
  }

  if (arguments.verb == Verb::kView && arguments.view == "family_link") {
    const Expected<std::string> view = session.View(arguments.view, arguments.filter);
    return view ? WriteView(*view, &output) : Fail(view.error(), 1);
  }

  EvaluateOptions options;
  options.as_of = arguments.as_of;
  options.year = arguments.year;
  options.shape = arguments.shape;
  if (const auto evaluated = session.Evaluate(options); !evaluated) {
    return Fail(evaluated.error(), 1);
  }
  if (arguments.verb == Verb::kView) {
    const Expected<std::string> view = session.View(arguments.view, arguments.filter);
    if (!view) return Fail(view.error(), 1);
    return WriteView(*view, &output);
  }
  const Format format = ParseFormat(arguments.format).value_or(Format::kText);
  const Evaluation& evaluation = *session.evaluation();
  if (const std::string refused = RefusesFormat(evaluation, format, arguments.district);
      !refused.empty()) {
    return Fail(refused, 1);
  }
  if (const auto opened = output.Open(); !opened) return Fail(opened.error(), 1);
  if (format == Format::kProblems) {
    const Expected<Done> written = WriteFixList(arguments, &session, &output);
    if (!written) return Fail(written.error(), 1);
  } else {
    WriteReport(evaluation, format, arguments.district, &output);
  }
  const auto done = output.Commit();
  if (!done) return Fail(done.error(), 1);
  if (format == Format::kPsis) {
    if (const std::string lacks = LacksOfPsis(evaluation); !lacks.empty()) Fail(lacks, 0);
  }
  return 0;
}

int Main(const std::vector<std::string>& words) {
  const Expected<Arguments> arguments = ParseArguments(words);
  if (!arguments) return Fail(arguments.error(), 2);
  if (arguments->verb == Verb::kHelp) {
    std::fputs(HelpText(arguments->help_topic).c_str(), stdout);
    return 0;
  }
  if (arguments->verb == Verb::kVersion) {
    std::vector<SchoolYear> years;
    for (const YearLaw& law : Law::Get().years) years.push_back(law.year);
    std::printf("rollcall %s, rules of Connecticut checked on %s, report %d\n",
                std::string(kVersion).c_str(), Law::Get().CheckedOn(years).c_str(), kReportVersion);
    return 0;
  }
  return Run(*arguments);
}

}  // namespace
}  // namespace rollcall::cli

int main(int argc, char** argv) {
  return rollcall::cli::Main(std::vector<std::string>(argv + 1, argv + argc));
}
