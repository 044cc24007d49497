# Uses what install.cmake has installed in INSTALLED through pkg-config, without CMake. SHARED says which kind it is.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/pkg_config_flags.cmake)

separate_arguments(strict UNIX_COMMAND "${strict_flags}")

# compile_command(<result> <program> <standard> <flag>...)
function(compile_command result program standard)
  set(source ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${program}.cpp)
  set(${result} ${CXX_COMPILER} -std=${standard} ${strict} ${source} ${ARGN} -Wl,-rpath,${lib_dir} PARENT_SCOPE)
endfunction()

pkg_config_flags(flags --cflags --libs clerk-backend)
foreach(standard IN ITEMS c++17 c++20 c++2b)
  compile_command(compile program ${standard} ${flags})
  run(${compile} -o ${WORK_DIR}/program_${standard})
  run(${WORK_DIR}/program_${standard})
endforeach()

compile_command(compile without_exceptions c++17 ${flags} -fno-exceptions)
run(${compile} -o ${WORK_DIR}/without_exceptions)
run(${WORK_DIR}/without_exceptions)

pkg_config_flags(testing_flags --cflags --libs clerk-backend-testing)
compile_command(compile with_mock c++17 ${testing_flags})
run(${compile} -o ${WORK_DIR}/with_mock)
run(${WORK_DIR}/with_mock)

# --static names all that the archive calls, each after its caller. What libcurl names in turn need not be installed.
if(NOT SHARED)
  pkg_config_flags(static_flags --static --libs clerk-backend)
  if(NOT "${static_flags}" MATCHES ";-lclerk-backend;.*-pthread" OR NOT "${static_flags}" MATCHES "-lclerk-backend;.*-lcurl"
     OR NOT "${static_flags}" MATCHES "-lclerk-backend;.*-lsimdjson"
     OR NOT "${static_flags}" MATCHES "-lclerk-backend;.*-lcrypto")
    message(FATAL_ERROR "--static gives ${static_flags}")
  endif()
  file(WRITE ${WORK_DIR}/empty.cpp "int main() {}\n")
  pkg_config_flags(curl_flags --static --libs libcurl)
  execute_process(COMMAND ${CXX_COMPILER} ${WORK_DIR}/empty.cpp -o ${WORK_DIR}/empty ${curl_flags}
    RESULT_VARIABLE curl_is_complete OUTPUT_QUIET ERROR_QUIET)
  if(curl_is_complete EQUAL 0)
    pkg_config_flags(static_flags --static --cflags --libs clerk-backend)
    compile_command(compile program c++17 ${static_flags})
    run(${compile} -o ${WORK_DIR}/program_static)
    run(${WORK_DIR}/program_static)
  else()
    message(STATUS "not linked with --static: the development files of what libcurl is built with are not installed")
  endif()
endif()

# A program whose nlohmann::json is another type than the library's does not link.
compile_command(compile program c++17 ${flags})
execute_process(COMMAND ${compile} -DJSON_DIAGNOSTICS=1 -o ${WORK_DIR}/impossible
  RESULT_VARIABLE result ERROR_VARIABLE message)
if(result EQUAL 0 OR NOT message MATCHES "undefined (reference|symbol).*ClerkBackendBuilder::build")
  message(FATAL_ERROR "linked with another nlohmann::json: ${message}")
endif()
