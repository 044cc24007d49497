# Builds a project that has the library's source in its own build: static by default, and shared together with its
# testing library where the project asks for it. WAY is add_subdirectory or FetchContent, STANDARD is what the project
# compiles everything as where it does not say otherwise, SHARED says which kind, UNITY how many sources of a target
# are compiled as one, each alone where it is not given; with SECTIONS each function has a section of its own, with LTO
# the linker optimises. FLAGS are the compiler's, of the whole project. TESTING=OFF leaves the testing library out.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

set(options -DCLERK_BACKEND_TESTING=ON)
if(DEFINED TESTING)
  set(options -DCLERK_BACKEND_TESTING=${TESTING})
endif()
if(LTO)
  list(APPEND options -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=ON)
endif()
if(SHARED)
  list(APPEND options -DBUILD_SHARED_LIBS=ON)
endif()
if(DEFINED UNITY)
  list(APPEND options -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=${UNITY})
endif()

if(SECTIONS)
  string(APPEND FLAGS " -ffunction-sections -fdata-sections")
endif()

build(${CMAKE_CURRENT_LIST_DIR}/source ${WORK_DIR}/build "-DCMAKE_CXX_FLAGS=${strict_flags} ${FLAGS}"
  -DCLERK_BACKEND_SOURCE_DIR=${SOURCE_DIR} -DWAY=${WAY} -DCMAKE_CXX_STANDARD=${STANDARD}
  ${options})
run_programs(${WORK_DIR}/build)

# Nothing of the library becomes part of what the consumer installs or tests.
run(${CMAKE_COMMAND} --install ${WORK_DIR}/build --prefix ${WORK_DIR}/prefix)
file(GLOB_RECURSE installed ${WORK_DIR}/prefix/*)
execute_process(COMMAND ${CMAKE_CTEST_COMMAND} --test-dir ${WORK_DIR}/build -N OUTPUT_VARIABLE tests)
if(installed OR NOT tests MATCHES "Total Tests: 0")
  message(FATAL_ERROR "leaked: ${installed} ${tests}")
endif()
