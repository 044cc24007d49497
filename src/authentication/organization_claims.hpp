#pragma once

#include <string>
#include <string_view>
#include <vector>

// How version 2 of session tokens packs what a user may do in the active organization.

namespace clerk::backend::authentication {

/// The entries of a list "a,b"; none of an empty text.
std::vector<std::string> listOf(std::string_view text);

/// "org:admin" of that and of "admin".
std::string withPrefix(std::string_view name);

/// Whether the entry "o:invoices" of a list of features or plans is of that scope, 'o' or 'u'.
bool isOfScope(std::string_view entry, char scope) noexcept;

/// "invoices" of "o:invoices".
std::string_view nameIn(std::string_view entry) noexcept;

/// Each feature of the organization has a mask at its place, in which the bit of a permission's place grants it.
/// @param to gets "org:{feature}:{permission}" of each
/// @param names a list, as `listOf` takes it
/// @param masks a list of decimal numbers of any size; fewer or more than features, or anything else, grant nothing
void addPermissions(std::vector<std::string>& to, const std::vector<std::string>& features, std::string_view names,
                    std::string_view masks);

}  // namespace clerk::backend::authentication
