# For programs without CMake: what pkg-config says of what install.cmake has installed in INSTALLED.
file(GLOB_RECURSE pc_file ${INSTALLED}/prefix/*/clerk-backend.pc)
get_filename_component(pc_dir ${pc_file} DIRECTORY)
get_filename_component(lib_dir ${pc_dir} DIRECTORY)
set(ENV{PKG_CONFIG_PATH} ${pc_dir})

# pkg_config_flags(<result> <argument of pkg-config>...)
function(pkg_config_flags result)
  execute_process(COMMAND pkg-config ${ARGN}
    OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(flags UNIX_COMMAND "${flags}")
  set(${result} ${flags} PARENT_SCOPE)
endfunction()
