# Uses what install.cmake has installed in INSTALLED by find_package: with and without the testing component. SHARED
# says which kind it is.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

set(consumer ${CMAKE_CURRENT_LIST_DIR}/find_package)
set(prefix ${INSTALLED}/prefix)
set(base_prefix ${INSTALLED}/base)

string(REGEX REPLACE "\\.[0-9]+$" "" minor_version ${VERSION})
set(options "-DCMAKE_CXX_FLAGS=${strict_flags}" -DREQUESTED_VERSION=${minor_version})
if(SHARED)
  # Whoever links the shared library needs nothing of what it links itself.
  foreach(package IN ITEMS CURL simdjson OpenSSL ZLIB Threads PkgConfig)
    list(APPEND options -DCMAKE_DISABLE_FIND_PACKAGE_${package}=ON)
  endforeach()
endif()

# The testing files are not there, and cpp-httplib is not looked for.
build(${consumer} ${WORK_DIR}/without_testing ${options} -DCMAKE_PREFIX_PATH=${base_prefix} -DTESTING=OFF)
run_programs(${WORK_DIR}/without_testing)

build(${consumer} ${WORK_DIR}/with_testing ${options} -DCMAKE_PREFIX_PATH=${prefix} -DTESTING=ON)
run_programs(${WORK_DIR}/with_testing)

# What cannot be had is said: a component that is not installed, one that there is not, a version that is not compatible.
function(expect_refusal prefix expected)
  file(REMOVE_RECURSE ${WORK_DIR}/impossible)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${consumer} -B ${WORK_DIR}/impossible -G ${GENERATOR}
      -DCMAKE_CXX_COMPILER=${CXX_COMPILER} ${options} -DCMAKE_PREFIX_PATH=${prefix} ${ARGN}
    RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE message)
  string(REGEX REPLACE "[ \n]+" " " message "${message}")
  if(result EQUAL 0 OR NOT message MATCHES "${expected}")
    message(FATAL_ERROR "configured with ${ARGN}: ${message}")
  endif()
endfunction()
expect_refusal(${base_prefix} "component testing is not installed" -DTESTING=ON)
expect_refusal(${prefix} "there is no component nonsense, only testing" -DTESTING=ON -DCOMPONENT=nonsense)
expect_refusal(${prefix} "clerk-backend" -DTESTING=OFF -DREQUESTED_VERSION=999.0)
