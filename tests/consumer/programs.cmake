# add_program(<library> <program> <standard>...): one for each standard.
function(add_program library program)
  foreach(standard IN LISTS ARGN)
    set(name ${program}_cxx${standard})
    add_executable(${name} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${program}.cpp)
    target_link_libraries(${name} PRIVATE ${library})
    set_target_properties(${name} PROPERTIES
      CXX_STANDARD ${standard} CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF)
  endforeach()
endfunction()
