// SPDX-License-Identifier: Apache-2.0
// Values: the fixed words and numbers that a cell can hold. All take trimmed text; blank is
// answered before anything else.
#ifndef ROLLCALL_INTAKE_VALUES_H_
#define ROLLCALL_INTAKE_VALUES_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "rollcall/kinds.h"

namespace rollcall::intake {

// Y/N, yes/no, true/false, 1/0 in any case; blank is kBlank; anything else is nothing.
std::optional<YesNo> ReadYesNo(std::string_view text);

// The contract's values in any case, spaces and underscores aside; nothing for another one, and for
// blank.
std::optional<Documentation> ReadDocumentation(std::string_view text);

enum class Rounding : uint8_t { kNone, kDown, kUp };
// A number from 0 to `most` with a decimal point or comma at most, as a whole number of 1/`scale`
// (a power of ten). What lies below that is rounded as told; kNone: only zeros may lie below.
// Signs, exponents and digit groups are not read, nor what may be one ("1,234").
std::optional<int32_t> ReadNumber(std::string_view text, int32_t scale, int32_t most,
                                  Rounding rounding);

// 0 to 1, or 0% to 100%, in millionths. Digits below a millionth round up: half a day stays half a
// day.
std::optional<int32_t> ReadPortion(std::string_view text);

// Whether a spreadsheet has written a long number in short (1.00012E+11): different IDs look alike
// then, so it is none.
bool IsShortenedNumber(std::string_view text);

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_VALUES_H_
