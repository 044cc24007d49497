#pragma once

#include <clerk/backend/export.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace clerk::backend::http {

/// Header fields in the order in which they were added; names compare without case (RFC 9110, 5.1). All of them are in
/// one piece of memory.
///
/// A value type: distinct objects may be used from distinct threads, one object only read from several.
class CLERK_BACKEND_EXPORT Headers {
 public:
  /// Name and value; they live as long as the object is not changed.
  using Field = std::pair<std::string_view, std::string_view>;

  /// Goes through the fields in order; ends with any change of the object.
  class const_iterator {
   public:
    using iterator_category = std::input_iterator_tag;  ///< As what it points to is made when it is asked for.
    using value_type = Field;                           ///< What it points to.
    using difference_type = std::ptrdiff_t;             ///< As of any iterator.
    using pointer = void;                               ///< There is none.
    using reference = Field;                            ///< What it points to, by value.

    const_iterator() = default;

    /// The field.
    Field operator*() const noexcept {
      const auto sizes = this->sizes();
      const char* name = at_ + sizeof sizes;
      return {{name, sizes.name}, {name + sizes.name, sizes.value}};
    }
    /// On to the next field.
    const_iterator& operator++() noexcept {
      const auto sizes = this->sizes();
      at_ += sizeof sizes + sizes.name + sizes.value;
      return *this;
    }
    /// The same; gives what it was before.
    const_iterator operator++(int) noexcept {
      const auto before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(const_iterator a, const_iterator b) noexcept { return a.at_ == b.at_; }
    friend bool operator!=(const_iterator a, const_iterator b) noexcept { return a.at_ != b.at_; }

   private:
    friend class Headers;
    struct Sizes {
      std::uint32_t name;
      std::uint32_t value;
    };

    explicit const_iterator(const char* at) noexcept : at_(at) {}
    Sizes sizes() const noexcept {
      Sizes sizes{};
      std::memcpy(&sizes, at_, sizeof sizes);
      return sizes;
    }

    const char* at_ = nullptr;
  };

  Headers() = default;
  /// @param fields In their order, several of one name allowed.
  Headers(std::initializer_list<Field> fields);

  /// Appends a field, also where one of that name is there already.
  void add(std::string_view name, std::string_view value);

  /// Appends all fields of `others`, which may be this object itself.
  void add(const Headers& others);

  /// Replaces every field called `name` by one, or appends it.
  void set(std::string_view name, std::string_view value);

  /// Removes every field called `name`.
  void remove(std::string_view name);

  /// The value of the first field called `name`; it lives as long as this object is not changed.
  std::optional<std::string_view> find(std::string_view name) const noexcept;

  /// Whether there is a field called `name`.
  bool contains(std::string_view name) const noexcept { return find(name).has_value(); }

  /// The first field.
  const_iterator begin() const noexcept { return const_iterator(bytes_.data()); }
  /// Behind the last field.
  const_iterator end() const noexcept { return const_iterator(bytes_.data() + bytes_.size()); }
  /// How many fields there are; counts them.
  std::size_t size() const noexcept;
  /// Whether there is none.
  bool empty() const noexcept { return bytes_.empty(); }

  /// Allocates for so many fields of usual size.
  void reserve(std::size_t count);

  friend bool operator==(const Headers& a, const Headers& b) { return a.bytes_ == b.bytes_; }
  friend bool operator!=(const Headers& a, const Headers& b) { return !(a == b); }

 private:
  char* extend(std::size_t count, std::string& moved);

  std::string bytes_;  ///< Of each field the sizes of name and value, and both.
};

}  // namespace clerk::backend::http
