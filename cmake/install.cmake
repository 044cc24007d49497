# Install components: clerk_backend_runtime (shared library, licence), clerk_backend_development (headers and packages of
# clerk::backend), clerk_backend_testing_runtime (the shared library of clerk::backend_testing), clerk_backend_testing
# (its headers and packages) and clerk_backend_mock_server (the program).

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/clerk-backend)
get_target_property(library_binary_dir clerk-backend BINARY_DIR)

install(TARGETS clerk-backend EXPORT clerk-backend-targets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT clerk_backend_runtime
          NAMELINK_COMPONENT clerk_backend_development
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT clerk_backend_development
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ ${library_binary_dir}/include/
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT clerk_backend_development
  FILES_MATCHING PATTERN "*.hpp" PATTERN "testing" EXCLUDE)
install(EXPORT clerk-backend-targets NAMESPACE clerk::
  DESTINATION ${package_dir} COMPONENT clerk_backend_development)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT clerk_backend_runtime)

configure_package_config_file(
  ${CMAKE_CURRENT_LIST_DIR}/clerk-backend-config.cmake.in ${PROJECT_BINARY_DIR}/clerk-backend-config.cmake
  INSTALL_DESTINATION ${package_dir} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/clerk-backend-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/clerk-backend-config.cmake ${PROJECT_BINARY_DIR}/clerk-backend-config-version.cmake
  DESTINATION ${package_dir} COMPONENT clerk_backend_development)

# Paths relative to the .pc file, so that the installed tree can be moved; absolute install directories stay as they are.
set(pkg_config_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
set(pkg_config_prefix ${CMAKE_INSTALL_PREFIX})
if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  file(RELATIVE_PATH up "/${pkg_config_dir}" "/")
  string(REGEX REPLACE "/$" "" up "${up}")
  set(pkg_config_prefix "\${pcfiledir}/${up}")
endif()
foreach(kind IN ITEMS LIB INCLUDE)
  set(pkg_config_${kind} "${CMAKE_INSTALL_${kind}DIR}")
  if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_${kind}DIR}")
    set(pkg_config_${kind} "\${prefix}/${CMAKE_INSTALL_${kind}DIR}")
  endif()
endforeach()

# add_pkg_config(<name> <description> <component> <dependency>... [STATIC <what only the archive needs>...])
function(add_pkg_config pkg_config_name pkg_config_description component)
  cmake_parse_arguments(arg "" "" "STATIC" ${ARGN})
  set(requires ${arg_UNPARSED_ARGUMENTS})
  set(pkg_config_libs "-L\${libdir} -l${pkg_config_name}")
  set(pkg_config_cflags "-I\${includedir}")
  if(NOT CLERK_BACKEND_SHARED)
    # Who links the archive also links what it calls, whether with --static or, as usual, without.
    list(APPEND requires ${arg_STATIC})
    string(APPEND pkg_config_libs " -pthread")
    string(TOUPPER "${pkg_config_name}" macro)
    string(MAKE_C_IDENTIFIER "${macro}" macro)
    string(APPEND pkg_config_cflags " -D${macro}_STATIC_DEFINE")
  endif()
  list(JOIN requires ", " pkg_config_requires)
  configure_file(${PROJECT_SOURCE_DIR}/cmake/clerk-backend.pc.in ${PROJECT_BINARY_DIR}/${pkg_config_name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${pkg_config_name}.pc DESTINATION ${pkg_config_dir} COMPONENT ${component})
endfunction()

add_pkg_config(clerk-backend "${PROJECT_DESCRIPTION}" clerk_backend_development
  "nlohmann_json >= ${nlohmann_json_minimum}" STATIC "libcurl >= ${curl_minimum}" simdjson "libcrypto >= ${openssl_minimum}" zlib)

if(CLERK_BACKEND_TESTING)
  get_target_property(testing_binary_dir clerk-backend-testing BINARY_DIR)
  install(TARGETS clerk-backend-testing EXPORT clerk-backend-testing-targets
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT clerk_backend_testing_runtime
            NAMELINK_COMPONENT clerk_backend_testing
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT clerk_backend_testing
    INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  if(TARGET clerk-mock-server)
    if(CLERK_BACKEND_SHARED)
      file(RELATIVE_PATH from_bin "/${CMAKE_INSTALL_BINDIR}" "/${CMAKE_INSTALL_LIBDIR}")
      set_target_properties(clerk-mock-server PROPERTIES INSTALL_RPATH "$ORIGIN/${from_bin}")
    endif()
    install(TARGETS clerk-mock-server RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT clerk_backend_mock_server)
  endif()
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/clerk/backend/testing
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/clerk/backend COMPONENT clerk_backend_testing
    FILES_MATCHING PATTERN "*.hpp")
  install(DIRECTORY ${testing_binary_dir}/include/
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT clerk_backend_testing
    FILES_MATCHING PATTERN "*.hpp")
  install(EXPORT clerk-backend-testing-targets NAMESPACE clerk::
    DESTINATION ${package_dir} COMPONENT clerk_backend_testing)
  add_pkg_config(clerk-backend-testing "${PROJECT_DESCRIPTION}: mock server and fake client" clerk_backend_testing
    "clerk-backend = ${PROJECT_VERSION}" STATIC cpp-httplib)
endif()
