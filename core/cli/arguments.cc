// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

#include <algorithm>
#include <iterator>

#include "report/view_list.h"
#include "rollcall/report.h"

namespace rollcall::cli {
namespace {

constexpr const char* kFormats[] = {"text",         "json",  "ndjson",   "csv",
                                    "absences-csv", "rates", "problems", "psis"};

struct VerbName {
  const char* name;
  Verb verb;
};
constexpr VerbName kVerbs[] = {{"check", Verb::kCheck},
                               {"codes", Verb::kCodes},
                               {"rules", Verb::kRules},
                               {"view", Verb::kView}};

Error Wrong(const std::string& what) { return Error{what + " Try 'rollcall --help'."}; }

// Which options a verb takes.
bool Takes(Verb verb, const std::string& option) {
  if (option == "--profile") return verb != Verb::kRules;
  if (option == "--year") return verb != Verb::kCodes;
  if (option == "--format") return verb == Verb::kCheck || verb == Verb::kRules;
  if (option == "-o") return true;
  if (option == "--filter") return verb == Verb::kView;
  if (option == "--district") return verb == Verb::kCheck;
  if (option == "--as-of" || option == "--shape")
    return verb == Verb::kCheck || verb == Verb::kView;
  if (option == "--date-format") return verb != Verb::kRules;
  return false;
}

bool IsOption(const std::string& word) {
  static constexpr const char* kOptions[] = {"--profile", "--as-of",  "--year",
                                             "--shape",   "--format", "--date-format",
                                             "-o",        "--filter", "--district"};
  return std::find(std::begin(kOptions), std::end(kOptions), word) != std::end(kOptions);
}

std::optional<Error> Set(Arguments* out, const std::string& option, const std::string& value) {
  if (option == "--profile") {
    out->profile = value;
  } else if (option == "-o") {
    out->output = value;
  } else if (option == "--filter") {
    out->filter = value;
  } else if (option == "--district") {
    out->district = value;
    if (!IsPsisDistrict(value)) {
      return Wrong("--district: '" + value +
                   "' is no district's number; it has three letters or digits, such as 001.");
    }
  } else if (option == "--as-of") {
    out->as_of = Date::ParseIso(value);
    if (!out->as_of) {
      return Wrong("--as-of: '" + value + "' is no date; write it as 2025-06-06.");
    }
  } else if (option == "--year") {
    out->year = SchoolYear::Parse(value);
    if (!out->year) {
      return Wrong("--year: '" + value + "' is no school year; write it as 2024-25.");
    }
  } else if (option == "--shape") {
    out->shape = ParseShape(value);
    if (!out->shape) {
      return Wrong("--shape: '" + value + "' is not one of daily, exceptions, grid, totals.");
    }
  } else if (option == "--date-format") {
    out->date_format = ParseDateFormat(value);
    if (!out->date_format) {
      return Wrong("--date-format: '" + value + "' is not one of ymd, mdy, dmy.");
    }
  } else if (option == "--format") {
    const bool rules = out->verb == Verb::kRules;
    const bool known =
        rules ? value == "text" || value == "json" || value == "md"
              : std::find(std::begin(kFormats), std::end(kFormats), value) != std::end(kFormats);
    if (!known) {
      return Wrong("--format: '" + value + "' is not one of " +
                   (rules ? "text, json, md."
                          : "text, json, ndjson, csv, absences-csv, rates, problems, psis."));
    }
    out->format = value;
  }
  return std::nullopt;
}

}  // namespace

Expected<Arguments> ParseArguments(const std::vector<std::string>& words) {
  Arguments out;
  if (words.empty()) return Wrong("What should be done? One of check, codes, rules, view.");
  const std::string& first = words[0];
  if (first == "--help" || first == "-h" || first == "help") {
    out.verb = Verb::kHelp;
    if (words.size() > 1) out.help_topic = words[1];
    return out;
  }
  if (first == "--version") {
    out.verb = Verb::kVersion;
    return out;
  }
  const auto verb = std::find_if(std::begin(kVerbs), std::end(kVerbs),
                                 [&](const VerbName& v) { return first == v.name; });
  if (verb == std::end(kVerbs)) {
    return Wrong("'" + first + "' is not one of check, codes, rules, view.");
  }
  out.verb = verb->verb;
  bool options_over = false;
  for (size_t i = 1; i < words.size(); ++i) {
    std::string word = words[i];
    if (!options_over && (word == "--help" || word == "-h")) {
      out.verb = Verb::kHelp;
      out.help_topic = first;
      return out;
    }
    if (!options_over && word == "--") {
      options_over = true;
      continue;
    }
    if (options_over || word == "-" || word.empty() || word[0] != '-') {
      if (out.verb == Verb::kView && out.view.empty()) {
        out.view = word;
      } else {
        out.files.push_back(word);
      }
      continue;
    }
    std::string value;
    const size_t equals = word.find('=');
    const bool joined = word.size() > 2 && word[1] == '-' && equals != std::string::npos;
    if (joined) {
      value = word.substr(equals + 1);
      word = word.substr(0, equals);
    }
    if (!IsOption(word)) return Wrong("There is no option '" + word + "'.");
    if (!Takes(out.verb, word)) {
      return Wrong("'rollcall " + first + "' takes no option '" + word + "'.");
    }
    if (!joined) {
      if (i + 1 >= words.size()) return Wrong(word + " needs a value.");
      value = words[++i];
    }
    if (value.empty()) return Wrong(word + " needs a value.");
    if (const auto error = Set(&out, word, value)) return *error;
  }
  if (out.verb == Verb::kRules) {
    if (!out.files.empty()) return Wrong("'rollcall rules' takes no files.");
    return out;
  }
  if (out.verb == Verb::kView && !IsViewKind(out.view)) {
    return Wrong((out.view.empty() ? "Which view?" : "There is no view '" + out.view + "'.") +
                 " There are " + ViewKinds() + ".");
  }
  if (out.verb == Verb::kView && FindViewWithoutFiles(out.view) != nullptr) {
    const bool more = !out.profile.empty() || out.as_of || out.year || out.shape || out.date_format;
    if (!out.files.empty() || more) {
      return Wrong("'rollcall view " + out.view +
                   "' takes no files, and no options but --filter, which says what it is of, and "
                   "-o.");
    }
    return out;
  }
  if (out.files.empty()) return Wrong("No file is given; '-' reads standard input.");
  if (std::count(out.files.begin(), out.files.end(), "") > 0) {
    return Wrong("The name of a file is empty.");
  }
  if (std::count(out.files.begin(), out.files.end(), "-") + (out.profile == "-" ? 1 : 0) > 1) {
    return Wrong("'-' (standard input) can stand once only.");
  }
  return out;
}

// A list in lines that a narrow window shows whole.
std::string Wrapped(const std::string& list) {
  constexpr size_t kLongestLine = 100;
  std::string text;
  size_t line = 0;
  for (size_t at = 0; at < list.size();) {
    const size_t blank = std::min(list.find(' ', at), list.size());
    const std::string word = list.substr(at, blank - at);
    if (line > 0 && line + 1 + word.size() > kLongestLine) {
      text += '\n';
      line = 0;
    }
    if (line > 0) text += ' ';
    text += word;
    line += word.size() + 1;
    at = blank + 1;
  }
  return text;
}

std::string HelpText(const std::string& topic) {
  const std::string options =
      "  --profile FILE      a district's settings (JSON): what codes mean, columns, options; no "
      "student data\n"
      "  --as-of DATE        take rows up to and including this day (2025-06-06); default: the "
      "latest day with a row\n"
      "  --year 2024-25      this school year only; default: every year in the files\n"
      "  --shape SHAPE       daily (a row for every day), exceptions (absences only), grid, "
      "totals; "
      "default: recognised\n"
      "  --date-format F     ymd, mdy or dmy; default: worked out from the whole column\n";
  const std::string output = "  -o FILE             write there instead of standard output\n";
  if (topic == "check") {
    return "rollcall check [options] FILE...\n\n"
           "Reads attendance, roster, calendar and totals files (CSV) in any mix; each is "
           "recognised "
           "by its columns.\n"
           "'-' is standard input. Writes the report.\n\n" +
           options +
           "  --format FORMAT     text (default), json, ndjson (a student a line), csv (a student "
           "a "
           "line),\n"
           "                      absences-csv, rates (no students, small numbers hidden: the form "
           "to share),\n"
           "                      problems (the fix list, a row a line), psis (the state's monthly "
           "file)\n"
           "  --district NNN      the district's number in the monthly file; default: the "
           "profile's "
           "psis.district\n" +
           output +
           "\nExit status: 0 a report was written (its problems are listed in it), 1 no report "
           "could "
           "be made, 2 wrong usage.\n";
  }
  if (topic == "codes") {
    return "rollcall codes [--profile FILE] FILE...\n\n"
           "Lists each attendance code of the files, how often it stands there, and what it is "
           "taken "
           "to mean.\n"
           "A code marked 'ask' is never guessed: say in a profile what it means.\n\n"
           "  --profile FILE      a district's settings (JSON)\n"
           "  --date-format F     ymd, mdy or dmy\n" +
           output;
  }
  if (topic == "rules") {
    return "rollcall rules [--year 2024-25] [--format text|json|md] [-o FILE]\n\n"
           "Lists the rules in force, each with its value, citation and dates. A rule that no "
           "field "
           "of the report carries\n"
           "is listed as not computed.\n";
  }
  if (topic == "view") {
    return "rollcall view KIND [options] FILE...\n\n"
           "Answers as JSON what the page asks of the engine. KIND is one of\n" +
           Wrapped(ViewKinds()) + ".\nNo file is needed for " + ViewKindsWithoutFiles() + ".\n\n" +
           options + "  --filter JSON       what of it, such as which students or which year\n" +
           output;
  }
  return "rollcall: Connecticut's school-attendance rules, worked out on this machine; nothing is "
         "sent anywhere.\n\n"
         "  rollcall check FILE...     classify every absence: wellness days, excused or not, "
         "truancy, chronic absence, tier\n"
         "  rollcall codes FILE...     the attendance codes of the files and what they are taken "
         "to "
         "mean\n"
         "  rollcall rules             the rules, with sources and dates\n"
         "  rollcall view KIND FILE... the page's views, as JSON\n"
         "  rollcall --version         engine, date of the rules, report format\n"
         "  rollcall VERB --help       more about one of them\n\n"
         "Two examples:\n"
         "  rollcall check absences.csv roster.csv calendar.csv\n"
         "      reads three exports and prints for every student which days count how, and why\n"
         "  rollcall check --profile district.json --as-of 2025-06-06 --format csv -o students.csv "
         "year.csv\n"
         "      writes one line a student to students.csv, with the district's own codes\n\n"
         "A file needs a header line. An attendance file has at least the columns student_id, date "
         "and code (or the names\n"
         "that student information systems use for them). This explains the rules; it is not legal "
         "advice.\n";
}

}  // namespace rollcall::cli
