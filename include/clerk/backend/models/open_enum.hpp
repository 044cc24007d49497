#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace clerk::backend {

/// A string of which some values are known and any other is kept: what the service adds later is no error.
template <class Self>
class OpenEnum {
 public:
  /// A value that was known when the SDK was built.
  struct Known {
    std::string_view value;  ///< The string as it is on the wire.
  };

  OpenEnum() = default;  ///< The empty string.
  /// One of the known values.
  OpenEnum(Known known) : value_(known.value) {}  // NOLINT(google-explicit-constructor): `status = Status::Pending`
  /// Any value, known or not.
  explicit OpenEnum(std::string value) : value_(std::move(value)) {}

  /// The string as it is on the wire.
  const std::string& value() const noexcept { return value_; }

  friend bool operator==(const OpenEnum& a, const OpenEnum& b) noexcept { return a.value_ == b.value_; }
  friend bool operator!=(const OpenEnum& a, const OpenEnum& b) noexcept { return !(a == b); }
  friend bool operator==(const OpenEnum& a, Known b) noexcept { return a.value_ == b.value; }
  friend bool operator!=(const OpenEnum& a, Known b) noexcept { return !(a == b); }
  friend bool operator==(Known a, const OpenEnum& b) noexcept { return b == a; }
  friend bool operator!=(Known a, const OpenEnum& b) noexcept { return !(b == a); }

 private:
  std::string value_;
};

}  // namespace clerk::backend
