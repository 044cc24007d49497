# A program that is linked with what source.cmake has built in BUILT, as static libraries and as C++ of STANDARD, carries
# no row or table of a sub-client that it does not use, and nothing of the mock, though it is linked with both libraries.
# Where each source was compiled alone, nothing asks the linker to remove what is unused; where SECTIONS says that many
# were compiled as one, each function in a section of its own, the linker leaves out what nothing refers to.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

execute_process(COMMAND pkg-config --cflags --libs libcurl simdjson cpp-httplib openssl zlib
  OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
file(GLOB_RECURSE export_headers ${BUILT}/export.hpp)
file(GLOB_RECURSE libraries ${BUILT}/*/libclerk-backend-testing.a)
file(GLOB_RECURSE library ${BUILT}/*/libclerk-backend.a)
list(APPEND libraries ${library})
set(includes -I${SOURCE_DIR}/include)
foreach(header IN LISTS export_headers)
  string(REGEX REPLACE "/clerk/backend/.*" "" include ${header})
  list(APPEND includes -I${include})
endforeach()
set(flags ${includes} -DCLERK_BACKEND_STATIC_DEFINE -DCLERK_BACKEND_TESTING_STATIC_DEFINE ${libraries} ${flags} -pthread)
if(SECTIONS)
  list(APPEND flags -Wl,--gc-sections)
endif()

set(mock "httplib|clerk::backend_testing")
set(row "^clerk::backend::operations::[A-Za-z]+::operation\\(\\)")
set(table "^clerk::backend::models::Table<.*>::model")
# Every call can end with an error of the service.
set(errors "<clerk::backend::(components::ClerkError|models::ErrorBody)>")

# check(<name> <statement> <needed regex> <wanted regex>): a program of the statement carries what is needed, and of the
# rows and tables those that are wanted, by nm.
function(check name statement needed wanted)
  file(WRITE ${WORK_DIR}/${name}.cpp "#include <clerk/backend.hpp>
int main() {
  const auto sdk = clerk::backend::ClerkBackend::builder().setSecurity(\"sk_fake\").build();
  ${statement}
}
")
  # As the library is compiled: else the program takes instances of the standard's templates from any member.
  run(${CXX_COMPILER} -std=c++${STANDARD} ${WORK_DIR}/${name}.cpp -o ${WORK_DIR}/${name} ${flags})
  execute_process(COMMAND ${NM} --defined-only --demangle --format=just-symbols ${WORK_DIR}/${name}
    OUTPUT_FILE ${WORK_DIR}/${name}.symbols COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND grep -E --quiet "${needed}" ${WORK_DIR}/${name}.symbols COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND grep -E "${mock}" ${WORK_DIR}/${name}.symbols OUTPUT_VARIABLE carried)
  execute_process(COMMAND grep -E "${row}|${table}" ${WORK_DIR}/${name}.symbols
    COMMAND grep -E -v "${wanted}" OUTPUT_VARIABLE unwanted)
  if(carried OR unwanted)
    message(FATAL_ERROR "${name} carries what it does not use:\n${carried}${unwanted}")
  endif()
endfunction()

check(builds_a_client "" "ClerkBackendBuilder::build" "${errors}")
check(revokes "sdk.actorTokens.revoke(\"act_1\");" "RevokeActorTokenRequest::operation"
  "${errors}|[:<](Create|Revoke)?ActorToken|operations::Actor>")
