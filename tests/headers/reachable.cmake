# No header of what the library is built with, nor a private one, can be reached from the public headers: SOURCE
# includes those, COMPILE is the command of the compiler without a source.
execute_process(COMMAND ${COMPILE} -M ${SOURCE} OUTPUT_VARIABLE rule COMMAND_ERROR_IS_FATAL ANY)
if(NOT rule MATCHES "clerk/backend\\.hpp")
  message(FATAL_ERROR "no list of headers: ${rule}")
endif()
string(REGEX MATCHALL "[^ \n]*(curl/|openssl/|nghttp2|simdjson|httplib|${PRIVATE})[^ \n]*" reached "${rule}")
if(reached)
  message(FATAL_ERROR "public headers include ${reached}")
endif()
