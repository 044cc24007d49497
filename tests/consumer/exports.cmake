# The shared libraries that install.cmake has installed in INSTALLED export what the public headers mark for it, and
# nothing else: nothing private, and no instance of a template of the standard library, nlohmann/json, simdjson or
# cpp-httplib, which would take part in symbol resolution across the whole process.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

# check(<library> <export macro>)
function(check library macro)
  set(names "")
  file(GLOB_RECURSE headers ${INSTALLED}/prefix/include/*.hpp)
  list(FILTER headers EXCLUDE REGEX "/export\\.hpp$")  # which defines the macros
  foreach(header IN LISTS headers)
    file(READ ${header} content)
    string(REGEX MATCHALL "(class|struct) ${macro} [A-Za-z]+|${macro} [^;(]*[( ]" marked "${content}")
    list(TRANSFORM marked REPLACE "^(class|struct) ${macro} |[( ]$" "")
    list(TRANSFORM marked REPLACE "^.*[ &*\n]" "")
    list(APPEND names ${marked})
  endforeach()
  list(REMOVE_DUPLICATES names)
  list(JOIN names "|" names)

  file(GLOB_RECURSE file ${INSTALLED}/prefix/*/lib${library}.so)
  execute_process(COMMAND ${NM} --dynamic --defined-only --demangle --format=just-symbols ${file}
    OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "\n$" "" symbols "${symbols}")
  string(REGEX REPLACE "\n" ";" symbols "${symbols}")
  list(LENGTH symbols count)
  list(FILTER symbols EXCLUDE REGEX
    "^([a-z -]* (to|for) )?clerk::backend(_testing)?::(core::|detail::|errors::|hooks::|http::|operations::([A-Za-z0-9]+::)?)?(${names})(::~?[A-Za-z]+=?)?([[(].*)?$")
  if(symbols OR count LESS 20)
    list(JOIN symbols "\n  " symbols)
    message(FATAL_ERROR "${file}: of ${count} symbols, these are not public:\n  ${symbols}")
  endif()
  message(STATUS "lib${library}.so: ${count} symbols, all of ${names}")
endfunction()

check(clerk-backend CLERK_BACKEND_EXPORT)
check(clerk-backend-testing CLERK_BACKEND_TESTING_EXPORT)
