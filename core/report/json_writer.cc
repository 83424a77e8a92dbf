// SPDX-License-Identifier: Apache-2.0
#include "report/json_writer.h"

#include <utility>

namespace rollcall {
namespace {

constexpr char kHex[] = "0123456789abcdef";

// The escapes of JSON.stringify: the short ones where there are any, \u00xx for other control
// characters.
void AppendEscaped(std::string* out, std::string_view text) {
  size_t written = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (static_cast<uint8_t>(c) >= 0x20 && c != '"' && c != '\\') continue;
    out->append(text, written, at - written);  // what stands for itself, in one piece
    written = at + 1;
    switch (c) {
      case '"':
        out->append("\\\"");
        break;
      case '\\':
        out->append("\\\\");
        break;
      case '\b':
        out->append("\\b");
        break;
      case '\f':
        out->append("\\f");
        break;
      case '\n':
        out->append("\\n");
        break;
      case '\r':
        out->append("\\r");
        break;
      case '\t':
        out->append("\\t");
        break;
      default:
        out->append("\\u00");
        out->push_back(kHex[static_cast<uint8_t>(c) >> 4]);
        out->push_back(kHex[static_cast<uint8_t>(c) & 15]);
    }
  }
  out->append(text, written);
}

}  // namespace

void JsonWriter::NewLine() {
  if (layout_ == Layout::kOneLine) return;
  out_.push_back('\n');
  out_.append(static_cast<size_t>(depth_) * 2, ' ');
}

void JsonWriter::BeforeValue() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (has_members_.empty()) return;
  if (has_members_.back()) out_.push_back(',');
  has_members_.back() = true;
  NewLine();
}

JsonWriter& JsonWriter::Begin(char bracket) {
  BeforeValue();
  out_.push_back(bracket);
  has_members_.push_back(false);
  ++depth_;
  return *this;
}

JsonWriter& JsonWriter::End(char bracket) {
  const bool had_members = has_members_.back();
  has_members_.pop_back();
  --depth_;
  if (had_members) NewLine();
  out_.push_back(bracket);
  return *this;
}

JsonWriter& JsonWriter::Key(std::string_view key) {
  BeforeValue();
  out_.push_back('"');
  AppendEscaped(&out_, key);
  out_.append(layout_ == Layout::kOneLine ? "\":" : "\": ");
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::String(std::string_view text) {
  BeforeValue();
  out_.push_back('"');
  if (IsUtf8(text)) {
    AppendEscaped(&out_, text);
  } else {
    AppendEscaped(&out_, ToUtf8(text, fallback_));
  }
  out_.push_back('"');
  return *this;
}

JsonWriter& JsonWriter::Int(int64_t value) { return Number(std::to_string(value)); }

JsonWriter& JsonWriter::Number(std::string_view text) {
  BeforeValue();
  out_.append(text);
  return *this;
}

std::string JsonWriter::Take() { return std::exchange(out_, std::string()); }

void JsonWriter::TakeTo(std::string* out) {
  out->append(out_);
  out_.clear();
}

}  // namespace rollcall
