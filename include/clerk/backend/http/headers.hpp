#pragma once

#include <clerk/backend/export.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <optional>
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
  /// A copy of its own.
  Headers(const Headers& other) { add(other); }
  /// Leaves the other one empty.
  Headers(Headers&& other) noexcept { swap(other); }
  /// A copy, or what was moved.
  Headers& operator=(Headers other) noexcept {
    swap(other);
    return *this;
  }
  ~Headers() = default;

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
  const_iterator begin() const noexcept { return const_iterator(bytes_.get()); }
  /// Behind the last field.
  const_iterator end() const noexcept { return const_iterator(bytes_.get() + size_); }
  /// How many fields there are; counts them.
  std::size_t size() const noexcept;
  /// Whether there is none.
  bool empty() const noexcept { return size_ == 0; }

  /// Allocates for so many fields of usual size.
  void reserve(std::size_t count);

  friend bool operator==(const Headers& a, const Headers& b) { return a.bytes() == b.bytes(); }
  friend bool operator!=(const Headers& a, const Headers& b) { return !(a == b); }

 private:
  std::string_view bytes() const noexcept { return {bytes_.get(), size_}; }
  void swap(Headers& other) noexcept {
    bytes_.swap(other.bytes_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
  }
  std::unique_ptr<char[]> grow(std::size_t size);

  std::unique_ptr<char[]> bytes_;  ///< Of each field the sizes of name and value, and both.
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace clerk::backend::http
