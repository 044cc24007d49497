# Installs the library, for the tests of what is installed: into WORK_DIR/prefix, and into WORK_DIR/base without the
# testing component. SHARED says which kind; LIBRARY_BUILD is where it is built, if it is.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

set(prefix ${WORK_DIR}/prefix)
set(base_prefix ${WORK_DIR}/base)

if(NOT LIBRARY_BUILD)
  set(LIBRARY_BUILD ${WORK_DIR}/library)
  build(${SOURCE_DIR} ${LIBRARY_BUILD} -DCLERK_BACKEND_SHARED=${SHARED} -DCLERK_BACKEND_TESTS=OFF
    -DCLERK_BACKEND_EXAMPLES=OFF -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12)
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
