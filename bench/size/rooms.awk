# What is in a program, of the list of the library's sources and the linker's map: rows of groups, the largest first. simdjson is
# inlined into src/models.
# Inline functions count where they are compiled, those of other libraries by their names; simdjson is in src/models.

/^src\// {
  split($1, parts, "/")
  roomOf[parts[3] ".o"] = "src/" parts[2]
  next
}
/^Linker script and memory map/ { inMap = 1 }
!inMap { next }
/^ \.[A-Za-z_]/ && NF == 1 { section = $1; next }
/^ \.[A-Za-z_]/ { count($1, $2, $3, $4) }
/^ +0x/ && section != "" { count(section, $1, $2, $3) }
{ section = "" }

function hexadecimal(text,  at, value) {
  value = 0
  for (at = 3; at <= length(text); ++at) value = value * 16 + index("0123456789abcdef", substr(text, at, 1)) - 1
  return value
}

function count(section, address, size, file) {
  # Left out, or only for debuggers.
  if (hexadecimal(address) > 0 && section !~ /^\.(comment|debug|note|symtab|strtab|shstrtab)/) {
    bytes[groupOf(section, file)] += hexadecimal(size)
  }
}

function groupOf(section, file,  member) {
  if (section ~ /^\.(eh_frame|gcc_except_table)/) return "unwinding tables"
  if (section ~ /^\.rela/) return "relocations"
  if (section ~ /^\.(dynsym|dynstr|gnu|hash|plt|got|dynamic|interp)/) return "links to shared libraries"
  if (section ~ /8nlohmann/ && section !~ /_ZNK?5clerk/) return "nlohmann/json"
  if (section ~ /_ZNK?8simdjson/) return "simdjson"
  if (section ~ /\._Z(T[ISV])?(NK?)?(S[a-z]|St|9__gnu)/) return "templates of the standard library"
  member = file
  sub(/.*\//, "", member)
  sub(/.*\(/, "", member)
  sub(/\)$/, "", member)
  return member in roomOf ? roomOf[member] : "the program itself"
}

END {
  for (;;) {
    largest = ""
    for (group in bytes) if (largest == "" || bytes[group] > bytes[largest]) largest = group
    if (largest == "" || bytes[largest] < 100) break
    printf "| of it: %s | | %.1f | |\n", largest, bytes[largest] / 1000
    delete bytes[largest]
  }
}
