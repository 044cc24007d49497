#pragma once

#include <clerk/backend/export.hpp>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clerk::backend::http {

/// Header fields in the order in which they were added; names compare without case (RFC 9110, 5.1).
///
/// A value type: distinct objects may be used from distinct threads, one object only read from several.
class CLERK_BACKEND_EXPORT Headers {
 public:
  /// Name and value.
  using Field = std::pair<std::string, std::string>;
  /// Goes through the fields in order; ends with any change of this object.
  using const_iterator = std::vector<Field>::const_iterator;

  Headers() = default;
  /// @param fields In their order, several of one name allowed.
  Headers(std::initializer_list<Field> fields) : fields_(fields) {}

  /// Appends a field, also where one of that name is there already.
  void add(std::string name, std::string value);

  /// Replaces every field called `name` by one, or appends it.
  void set(std::string name, std::string value);

  /// Removes every field called `name`.
  void remove(std::string_view name);

  /// The value of the first field called `name`; it lives as long as this object is not changed.
  std::optional<std::string_view> find(std::string_view name) const noexcept;

  /// Whether there is a field called `name`.
  bool contains(std::string_view name) const noexcept { return find(name).has_value(); }

  const_iterator begin() const noexcept { return fields_.begin(); }  ///< The first field.
  const_iterator end() const noexcept { return fields_.end(); }      ///< Behind the last field.
  std::size_t size() const noexcept { return fields_.size(); }       ///< How many fields there are.
  bool empty() const noexcept { return fields_.empty(); }            ///< Whether there is none.
  void reserve(std::size_t count) { fields_.reserve(count); }        ///< Allocates for so many fields.

  friend bool operator==(const Headers& a, const Headers& b) { return a.fields_ == b.fields_; }
  friend bool operator!=(const Headers& a, const Headers& b) { return !(a == b); }

 private:
  std::vector<Field> fields_;
};

}  // namespace clerk::backend::http
