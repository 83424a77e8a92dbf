# SPDX-License-Identifier: Apache-2.0
# Embeds core/law/*.json as text: the engine reads no files.
#
# rollcall_embed_law(target) adds one generated source to `target`. Run as a script
# (cmake -DLAW_DIR=… -DOUTPUT=… -P embed.cmake) the same file writes that source.

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  set(names sources parameters years rules options codes joined_codes columns holidays common_closures usual_year)
  set(body "")
  set(members "")
  foreach(name IN LISTS names)
    file(READ "${LAW_DIR}/${name}.json" text)
    string(REGEX REPLACE "\n +" "\n" text "${text}")  # indentation is for people
    # A string literal may be limited to 64 KiB, so the text goes in pieces that end at a line.
    set(pieces "")
    string(LENGTH "${text}" length)
    while(length GREATER 0)
      set(take ${length})
      if(length GREATER 16000)
        string(SUBSTRING "${text}" 0 16000 head)
        string(FIND "${head}" "\n" take REVERSE)
        math(EXPR take "${take} + 1")
      endif()
      string(SUBSTRING "${text}" 0 ${take} head)
      string(SUBSTRING "${text}" ${take} -1 text)
      string(LENGTH "${text}" length)
      string(APPEND pieces "  text += R\"law(${head})law\";\n")
    endwhile()
    string(APPEND body "std::string ${name}() {\n  std::string text;\n${pieces}  return text;\n}\n\n")
    string(APPEND members "  texts.${name} = ${name}();\n")
  endforeach()
  file(WRITE "${OUTPUT}.new"
"// Made from core/law/*.json by cmake/embed.cmake.
#include \"law/law_parse.h\"

namespace rollcall {
namespace {

${body}}  // namespace

LawTexts EmbeddedLawTexts() {
  LawTexts texts;
${members}  return texts;
}

}  // namespace rollcall
")
  file(RENAME "${OUTPUT}.new" "${OUTPUT}")
  return()
endif()

set(ROLLCALL_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})
function(rollcall_embed_law target)
  set(law_dir ${CMAKE_CURRENT_SOURCE_DIR}/core/law)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/law_texts.cc)
  file(GLOB law_files CONFIGURE_DEPENDS ${law_dir}/*.json)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DLAW_DIR=${law_dir} -DOUTPUT=${output} -P ${ROLLCALL_EMBED_SCRIPT}
    DEPENDS ${law_files} ${ROLLCALL_EMBED_SCRIPT}
    COMMENT "Embedding core/law"
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
