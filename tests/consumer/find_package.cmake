# Installs the library, then uses the installed tree: with and without its testing component, and through pkg-config.
# SHARED says which kind; LIBRARY_BUILD is where it is built, if it is.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

set(consumer ${CMAKE_CURRENT_LIST_DIR}/find_package)
set(prefix ${WORK_DIR}/prefix)
set(base_prefix ${WORK_DIR}/base)

if(NOT LIBRARY_BUILD)
  set(LIBRARY_BUILD ${WORK_DIR}/library)
  build(${SOURCE_DIR} ${LIBRARY_BUILD} -DCLERK_BACKEND_SHARED=${SHARED} -DCLERK_BACKEND_TESTS=OFF
    -DCLERK_BACKEND_EXAMPLES=OFF)
endif()
run(${CMAKE_COMMAND} --install ${LIBRARY_BUILD} --prefix ${WORK_DIR}/staged)
foreach(component IN ITEMS runtime development)
  run(${CMAKE_COMMAND} --install ${LIBRARY_BUILD} --prefix ${base_prefix} --component clerk_backend_${component})
endforeach()

# An installed tree can be moved, and needs nothing of where it came from.
file(RENAME ${WORK_DIR}/staged ${prefix})
file(GLOB_RECURSE installed ${prefix}/*.cmake ${prefix}/*.pc ${prefix}/*.hpp)
foreach(file IN LISTS installed)
  file(READ ${file} content)
  foreach(path IN ITEMS ${WORK_DIR} ${SOURCE_DIR} ${LIBRARY_BUILD})
    string(FIND "${content}" ${path} at)
    if(NOT at EQUAL -1)
      message(FATAL_ERROR "${file} names ${path}")
    endif()
  endforeach()
endforeach()
if(NOT EXISTS ${base_prefix}/share/doc/clerk-backend/LICENSE)
  message(FATAL_ERROR "the licence is not installed")
endif()

string(REGEX REPLACE "\\.[0-9]+$" "" minor_version ${VERSION})
set(options "-DCMAKE_CXX_FLAGS=${strict_flags}" -DREQUESTED_VERSION=${minor_version})
if(SHARED)
  # Whoever links the shared library needs nothing of what it links itself.
  foreach(package IN ITEMS CURL Threads PkgConfig)
    list(APPEND options -DCMAKE_DISABLE_FIND_PACKAGE_${package}=ON)
  endforeach()
endif()

# The testing files are not there, and cpp-httplib is not looked for.
build(${consumer} ${WORK_DIR}/without_testing ${options} -DCMAKE_PREFIX_PATH=${base_prefix} -DTESTING=OFF)
run(${WORK_DIR}/without_testing/program_cxx17)
run(${WORK_DIR}/without_testing/program_cxx20)

build(${consumer} ${WORK_DIR}/with_testing ${options} -DCMAKE_PREFIX_PATH=${prefix} -DTESTING=ON)
run(${WORK_DIR}/with_testing/with_mock_cxx17)
run(${WORK_DIR}/with_testing/with_mock_cxx20)

# A component that is not installed is said to be missing, and so is a version that is not compatible.
foreach(impossible IN ITEMS "-DTESTING=ON" "-DTESTING=OFF;-DREQUESTED_VERSION=999.0")
  file(REMOVE_RECURSE ${WORK_DIR}/impossible)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${consumer} -B ${WORK_DIR}/impossible -G ${GENERATOR}
      -DCMAKE_CXX_COMPILER=${CXX_COMPILER} ${options} -DCMAKE_PREFIX_PATH=${base_prefix} ${impossible}
    RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE message)
  if(result EQUAL 0 OR NOT message MATCHES "clerk-backend")
    message(FATAL_ERROR "configured with ${impossible}: ${message}")
  endif()
endforeach()

# Without CMake.
file(GLOB_RECURSE pc_file ${base_prefix}/*/clerk-backend.pc)
get_filename_component(pc_dir ${pc_file} DIRECTORY)
get_filename_component(lib_dir ${pc_dir} DIRECTORY)
set(ENV{PKG_CONFIG_PATH} ${pc_dir})
separate_arguments(strict UNIX_COMMAND "${strict_flags}")
execute_process(COMMAND pkg-config --cflags --libs clerk-backend
  OUTPUT_VARIABLE pc_flags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(pc_flags UNIX_COMMAND "${pc_flags}")
set(compile ${CXX_COMPILER} -std=c++17 ${strict} ${CMAKE_CURRENT_LIST_DIR}/program.cpp -o ${WORK_DIR}/by_pkg_config
  ${pc_flags} -Wl,-rpath,${lib_dir})
run(${compile})
run(${WORK_DIR}/by_pkg_config)

# A program whose nlohmann::json is another type than the library's does not link.
execute_process(COMMAND ${compile} -DJSON_DIAGNOSTICS=1 RESULT_VARIABLE result ERROR_VARIABLE message)
if(result EQUAL 0 OR NOT message MATCHES "undefined (reference|symbol).*ClerkBackendBuilder::build")
  message(FATAL_ERROR "linked with another nlohmann::json: ${message}")
endif()

# Nothing but the API is exported.
if(SHARED)
  foreach(library IN ITEMS clerk-backend clerk-backend-testing)
    file(GLOB_RECURSE file ${prefix}/*/lib${library}.so)
    execute_process(COMMAND ${NM} --dynamic --defined-only --format=posix ${file}
      OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "\n" ";" symbols "${symbols}")
    list(FILTER symbols EXCLUDE REGEX "^_Z(N|NK|T[ISTV]N|Th[^ ]*_N)5clerk7backend|^$")
    if(symbols)
      message(FATAL_ERROR "exported from ${file}: ${symbols}")
    endif()
  endforeach()
endif()
