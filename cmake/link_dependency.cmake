# link_dependency(<target> <PUBLIC|PRIVATE> <dependency>): as target_link_libraries, also where the dependency is built in
# the same tree. It is not installed with the target then: whoever uses that finds it, by the same name, as usual.
function(link_dependency target visibility dependency)
  get_target_property(is_imported ${dependency} IMPORTED)
  if(is_imported)
    target_link_libraries(${target} ${visibility} ${dependency})
    return()
  endif()
  target_link_libraries(${target} ${visibility} $<BUILD_INTERFACE:${dependency}>)
  # Within $<1:...> CMake does not take the name for that of the target here.
  if(visibility STREQUAL "PUBLIC")
    target_link_libraries(${target} INTERFACE $<INSTALL_INTERFACE:$<1:${dependency}>>)
  elseif(NOT CLERK_BACKEND_SHARED)
    target_link_libraries(${target} INTERFACE $<INSTALL_INTERFACE:$<LINK_ONLY:$<1:${dependency}>>>)
  endif()
endfunction()
