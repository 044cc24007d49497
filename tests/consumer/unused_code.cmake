# A program that is linked with what install.cmake has installed in INSTALLED, as static libraries, carries nothing of
# the operations that it does not call, and nothing of the mock, though it is linked with both libraries and nothing
# asks the linker to remove what is unused.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/pkg_config_flags.cmake)

pkg_config_flags(flags --cflags --libs clerk-backend-testing)

# check(<name> <statement> <needed regex> <unwanted regex>): what a program of the statement carries, by nm.
function(check name statement needed unwanted)
  file(WRITE ${WORK_DIR}/${name}.cpp "#include <clerk/backend.hpp>
int main() {
  const auto sdk = clerk::backend::ClerkBackend::builder().setSecurity(\"sk_fake\").build();
  ${statement}
}
")
  # As the preset's library is compiled: else the program takes instances of the standard's templates from any member.
  run(${CXX_COMPILER} -std=c++17 -D_GLIBCXX_ASSERTIONS ${WORK_DIR}/${name}.cpp -o ${WORK_DIR}/${name} ${flags})
  execute_process(COMMAND ${NM} --defined-only --demangle --format=just-symbols ${WORK_DIR}/${name}
    OUTPUT_FILE ${WORK_DIR}/${name}.symbols COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND grep -E --quiet "${needed}" ${WORK_DIR}/${name}.symbols COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND grep -E "${unwanted}" ${WORK_DIR}/${name}.symbols OUTPUT_VARIABLE carried)
  if(carried)
    message(FATAL_ERROR "${name} carries what it does not use:\n${carried}")
  endif()
endfunction()

set(mock "httplib|clerk::backend::testing")
check(builds_a_client "" "ClerkBackendBuilder::build"
  "${mock}|clerk::backend::operations|components::ActorToken|ActorTokens::(create|revoke)")
check(revokes "sdk.actorTokens.revoke(\"act_1\");" "ActorTokens::revoke" "${mock}|CreateActorToken|ActorTokens::create")
check(creates "sdk.actorTokens.create({});" "ActorTokens::create" "${mock}|RevokeActorToken|ActorTokens::revoke")
