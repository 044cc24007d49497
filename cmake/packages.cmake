# Debian packages of the shared libraries, one for each install component; scripts/package.sh makes them. CPack has
# their scripts call ldconfig, where a package of Debian itself would have a trigger.

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME clerk-backend)
set(CPACK_PACKAGE_CONTACT "Clerk Backend SDK for C++ authors <nobody@example.org>" CACHE STRING
  "Maintainer that the Debian packages name")
mark_as_advanced(CPACK_PACKAGE_CONTACT)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/src ${PROJECT_BINARY_DIR}/src/testing)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/package_documents.cmake)
set(CPACK_PROJECT_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)

set(soversion ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
set(this_version "(= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
set(CPACK_COMPONENTS_ALL "")

# add_package(<component> <name> <section> <summary> <description> [<dependency>...]): what its files are linked with
# comes to the dependencies by itself.
function(add_package component name section summary description)
  string(TOUPPER ${component} key)
  list(JOIN ARGN ", " depends)
  set(CPACK_COMPONENTS_ALL ${CPACK_COMPONENTS_ALL} ${component} PARENT_SCOPE)
  set(CPACK_DEBIAN_${key}_PACKAGE_NAME ${name} PARENT_SCOPE)
  set(CPACK_DEBIAN_${key}_PACKAGE_SECTION ${section} PARENT_SCOPE)
  set(CPACK_DEBIAN_${key}_PACKAGE_DEPENDS "${depends}" PARENT_SCOPE)
  set(CPACK_DEBIAN_${key}_DESCRIPTION "${summary}\n${description}" PARENT_SCOPE)
endfunction()

add_package(clerk_backend_runtime libclerk-backend${soversion} libs
  "client of Clerk's Backend API for C++"
  "Calls Clerk's Backend API: users, organizations, sessions, and actor tokens,\nwith which a support engineer acts as a user of an application.\n.\nThis package has the shared library.")
add_package(clerk_backend_development libclerk-backend-dev libdevel
  "client of Clerk's Backend API for C++ - development files"
  "Calls Clerk's Backend API: users, organizations, sessions, and actor tokens,\nwith which a support engineer acts as a user of an application.\n.\nThis package has the headers, and what CMake and pkg-config need."
  "libclerk-backend${soversion} ${this_version}" "nlohmann-json3-dev (>= ${nlohmann_json_minimum})")
add_package(clerk_backend_testing_runtime libclerk-backend-testing${soversion} libs
  "mock of Clerk's Backend API for tests in C++"
  "Stands in for the service in tests of programs that use\nlibclerk-backend.\n.\nThis package has the shared library."
  "libclerk-backend${soversion} ${this_version}")
add_package(clerk_backend_testing libclerk-backend-testing-dev libdevel
  "mock of Clerk's Backend API for tests in C++ - development files"
  "Stands in for the service in tests of programs that use\nlibclerk-backend.\n.\nThis package has the headers, and what CMake and pkg-config need."
  "libclerk-backend-testing${soversion} ${this_version}" "libclerk-backend-dev ${this_version}")
add_package(clerk_backend_mock_server clerk-mock-server devel
  "mock of Clerk's Backend API as a program"
  "Serves the Backend API on a port of this machine, for trying things by hand and\nfor tests of services in any language."
  "libclerk-backend-testing${soversion} ${this_version}")

include(CPack)
