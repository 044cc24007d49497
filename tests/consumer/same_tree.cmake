# Configures a project that has the library's dependencies in its own tree, and installs it: what is installed names
# them as find_package does. SHARED says which kind.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/same_tree -B ${WORK_DIR}/build -G ${GENERATOR}
  -DCMAKE_CXX_COMPILER=${CXX_COMPILER} -DCLERK_BACKEND_SOURCE_DIR=${SOURCE_DIR} -DBUILD_SHARED_LIBS=${SHARED}
  -DCLERK_BACKEND_INSTALL=ON -DCLERK_BACKEND_TESTING=ON)
file(GLOB_RECURSE exported ${WORK_DIR}/build/clerk-backend/CMakeFiles/Export/*targets.cmake)
set(text "")
foreach(file IN LISTS exported)
  file(READ ${file} content)
  string(APPEND text "${content}")
endforeach()
set(expected nlohmann_json::nlohmann_json)
set(hidden CURL::libcurl simdjson::simdjson OpenSSL::Crypto ZLIB::ZLIB PkgConfig::cpp_httplib)
if(NOT SHARED)
  list(APPEND expected ${hidden})
  set(hidden "")
endif()
foreach(name IN LISTS expected)
  if(NOT text MATCHES "${name}")
    message(FATAL_ERROR "${name} is not named by what is installed: ${exported}")
  endif()
endforeach()
foreach(name IN LISTS hidden ITEMS own_)
  if(text MATCHES "${name}")
    message(FATAL_ERROR "${name} is named by what is installed: ${exported}")
  endif()
endforeach()
