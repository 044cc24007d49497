cmake_minimum_required(VERSION 3.21)

set(strict_flags
  "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Werror")

# Flags of the calling environment are none of the consumer's.
foreach(variable IN ITEMS CXXFLAGS CPPFLAGS LDFLAGS)
  unset(ENV{${variable}})
endforeach()

function(run)
  list(JOIN ARGN " " shown)
  message(STATUS "${shown}")
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "ended with ${result}: ${shown}")
  endif()
endfunction()

# Configures and builds; the rest are arguments of the configuration.
function(build source binary)
  run(${CMAKE_COMMAND} -S ${source} -B ${binary} -G ${GENERATOR} -DCMAKE_CXX_COMPILER=${CXX_COMPILER} ${ARGN})
  run(${CMAKE_COMMAND} --build ${binary})
endfunction()

# Runs each program that `add_program` has made.
function(run_programs folder)
  file(GLOB programs ${folder}/*_cxx[0-9][0-9])
  if(NOT programs)
    message(FATAL_ERROR "no programs in ${folder}")
  endif()
  foreach(program IN LISTS programs)
    run(${program})
  endforeach()
endfunction()

file(REMOVE_RECURSE ${WORK_DIR})
file(MAKE_DIRECTORY ${WORK_DIR})
