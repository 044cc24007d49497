#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <type_traits>
#include <utility>

namespace clerk::backend {

template <class T>
class Settable;

namespace detail {

/// No initializer list; only `Settable<T>` for a T that takes one has a constructor for it.
struct NoList {};

template <class T, class = void>
struct ListOf {
  using type = NoList;
};
template <class T>
struct ListOf<T, std::void_t<typename T::value_type, decltype(T(std::initializer_list<typename T::value_type>()))>> {
  using type = std::initializer_list<typename T::value_type>;
};
template <>
struct ListOf<std::string> {
  using type = NoList;
};
template <>
struct ListOf<nlohmann::json> {
  using type = nlohmann::json::initializer_list_t;
};

template <class From, class To>
inline constexpr bool isSettableFrom =
    std::is_convertible_v<From&&, To> && !std::is_same_v<std::decay_t<From>, Settable<To>> &&
    !std::is_null_pointer_v<std::decay_t<From>> &&
    // No number is cut and no pointer taken for a truth value unasked.
    !(std::is_floating_point_v<std::decay_t<From>> &&
      std::is_integral_v<To>)&&!(std::is_same_v<To, bool> && !std::is_same_v<std::decay_t<From>, bool>);

template <class One, class To>
inline constexpr bool isNullOrJson = std::is_null_pointer_v<One> ||
                                     (std::is_same_v<One, nlohmann::json> && std::is_same_v<To, nlohmann::json>);

}  // namespace detail

/// A member that is left as it is, cleared, or set: absent from the request, `null` in it, or a value.
///
///     sdk.users.update("user_1", {.firstName = "Ann", .lastName = nullptr});
///
/// A value type, like std::optional. `{}` is absent: an empty list to be sent is spelt with its type. For free-form
/// JSON, one `nullptr` or one nlohmann::json in braces is what it is without them; anything else in braces makes what
/// it makes of an nlohmann::json: `{5}` is `[5]`.
template <class T>
class Settable {
 public:
  Settable() = default;  ///< Absent.
  /// Null.
  Settable(std::nullptr_t) : isNull_(true) {}  // NOLINT(google-explicit-constructor): `= nullptr` clears
  /// A value.
  template <class From, std::enable_if_t<detail::isSettableFrom<From, T>, int> = 0>
  Settable(From&& value) : value_(T(std::forward<From>(value))) {}  // NOLINT(google-explicit-constructor)
  /// The value that the list makes: `{"a", "b"}` for a list, `{{"plan", "pro"}}` for free-form JSON.
  Settable(typename detail::ListOf<T>::type list) : value_(T(list)) {}  // NOLINT(google-explicit-constructor)

  /// Null or a value, in braces: without this one they would be a list of one, or a string of a null pointer.
  template <class One, std::enable_if_t<detail::isNullOrJson<One, T>, int> = 0>
  Settable(std::initializer_list<One> list) {  // NOLINT(google-explicit-constructor)
    if constexpr (std::is_same_v<T, nlohmann::json>) {
      if (list.size() != 1) value_ = typename T::array_t(list.begin(), list.end());
      else if constexpr (std::is_same_v<One, T>) value_ = *list.begin();
      else isNull_ = true;
    } else {
      isNull_ = true;
    }
  }

  bool isAbsent() const noexcept { return !value_ && !isNull_; }  ///< Left out of the request.
  bool isNull() const noexcept { return isNull_; }                ///< Sent as `null`.
  bool hasValue() const noexcept { return value_.has_value(); }   ///< Sent as a value.

  const T& operator*() const noexcept { return *value_; }    ///< The value; only where there is one.
  T& operator*() noexcept { return *value_; }                ///< As above.
  const T* operator->() const noexcept { return &*value_; }  ///< As above.
  T* operator->() noexcept { return &*value_; }              ///< As above.

  /// The value.
  /// @throws std::bad_optional_access where there is none.
  const T& value() const { return value_.value(); }

  /// A fresh value in the place of what was there.
  T& emplace() {
    isNull_ = false;
    return value_.emplace();
  }

  /// Makes it absent.
  void reset() noexcept {
    isNull_ = false;
    value_.reset();
  }

  friend bool operator==(const Settable& a, const Settable& b) {
    return a.isNull_ == b.isNull_ && a.value_ == b.value_;
  }
  friend bool operator!=(const Settable& a, const Settable& b) { return !(a == b); }

 private:
  std::optional<T> value_;
  bool isNull_ = false;
};

}  // namespace clerk::backend
