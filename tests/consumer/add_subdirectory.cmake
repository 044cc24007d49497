# Builds a project that has the library as a subdirectory: static by default, and shared together with its testing
# library where the project asks for it. SHARED says which.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

set(options "")
set(programs program_cxx17 program_cxx20)
if(SHARED)
  set(options -DBUILD_SHARED_LIBS=ON -DCLERK_BACKEND_TESTING=ON)
  list(APPEND programs with_mock_cxx17 with_mock_cxx20)
endif()

build(${CMAKE_CURRENT_LIST_DIR}/add_subdirectory ${WORK_DIR}/build "-DCMAKE_CXX_FLAGS=${strict_flags}"
  -DCLERK_BACKEND_SOURCE_DIR=${SOURCE_DIR} ${options})
foreach(program IN LISTS programs)
  run(${WORK_DIR}/build/${program})
endforeach()

# Nothing of the library becomes part of what the consumer installs or tests.
run(${CMAKE_COMMAND} --install ${WORK_DIR}/build --prefix ${WORK_DIR}/prefix)
file(GLOB_RECURSE installed ${WORK_DIR}/prefix/*)
execute_process(COMMAND ${CMAKE_CTEST_COMMAND} --test-dir ${WORK_DIR}/build -N OUTPUT_VARIABLE tests)
if(installed OR NOT tests MATCHES "Total Tests: 0")
  message(FATAL_ERROR "leaked: ${installed} ${tests}")
endif()
