// SPDX-License-Identifier: Apache-2.0
// Arguments: what the command was asked to do. Source: contract section 1.
#ifndef ROLLCALL_CLI_ARGUMENTS_H_
#define ROLLCALL_CLI_ARGUMENTS_H_

#include <optional>
#include <string>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/date.h"
#include "rollcall/expected.h"
#include "rollcall/school_year.h"

namespace rollcall::cli {

enum class Verb { kCheck, kCodes, kRules, kView, kVersion, kHelp };

struct Arguments {
  Verb verb = Verb::kHelp;
  std::string help_topic;  // "", "check", "codes", "rules", "view"
  std::string profile;     // path; "": none
  std::optional<Date> as_of;
  std::optional<SchoolYear> year;
  std::optional<Shape> shape;
  std::optional<DateFormat> date_format;
  std::string format;              // as given; "": the verb's default
  std::string output;              // "": standard output
  std::string view;                // kind of a view
  std::string filter;              // --filter of a view, JSON
  std::string district;            // --district of psis
  std::vector<std::string> files;  // '-' is standard input
};

// `words` are without the program's name. Errors are wrong usage (exit status 2).
Expected<Arguments> ParseArguments(const std::vector<std::string>& words);

// What --help prints, for the whole command or one verb.
std::string HelpText(const std::string& topic);

}  // namespace rollcall::cli

#endif  // ROLLCALL_CLI_ARGUMENTS_H_
