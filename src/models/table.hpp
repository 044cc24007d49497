#pragma once

#include "models/codec.hpp"

#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>

namespace clerk::backend::models {

/// What the description promises of a field, and what becomes of an answer that breaks it. Flags; none for a field that
/// may be absent.
enum Presence : std::uint8_t {
  optional = 0,
  promised = 1,      ///< There in every answer: where it is not, that is told, and it keeps its default.
  strict = 2 | 1,    ///< Without it, or with another type, the answer is an error.
  strictIfSet = 2,   ///< May be absent or null; with another type, the answer is an error.
  nullable = 4,      ///< May be null.
  otherMembers = 8,  ///< A map that takes the members that have no field of their own; the last field.
  joined = 16,       ///< Of a query: a list that is sent as one parameter, comma-separated.
  inPath = 32,       ///< A parameter of the path rather than of the query.
  file = 64,         ///< Of a form: the content of a file.
};

constexpr Presence operator|(Presence a, Presence b) {
  return static_cast<Presence>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

/// What a member can be in a URL or a form.
enum class Texts : std::uint8_t {
  none,
  one,   ///< A text, a number, a truth value, or none.
  many,  ///< A list of such.
};

/// One field of a model: its name on the wire, how to come from a model to its member, and the member's codec.
struct Field {
  const char* name;
  void* (*at)(void* model) noexcept;
  const Codec* codec;
  std::uint8_t length;  ///< Of the name.
  Presence presence;
  Texts texts = Texts::none;

  constexpr std::string_view text() const noexcept { return {name, length}; }
  constexpr bool is(Presence flag) const noexcept { return (presence & flag) == flag; }

  /// The member of a model that is only looked at.
  const void* in(const void* model) const noexcept { return at(const_cast<void*>(model)); }
};

namespace detail {

template <class Member>
struct MemberOf;
template <class Owner, class Value>
struct MemberOf<Value Owner::*> {
  using Model = Owner;
  using Type = Value;
};

template <class T>
constexpr Texts textsOf() noexcept {
  const auto kind = codecOf<T>().kind;
  const bool isScalar = kind == Kind::text || kind == Kind::integer || kind == Kind::number || kind == Kind::boolean;
  return isScalar ? Texts::one : Texts::none;
}

/// As `textsOf`, for what may be left out, or a list.
template <class T>
struct TextsIn {
  static constexpr Texts value = textsOf<T>();
};
template <class T>
struct TextsIn<std::vector<T>> {
  static constexpr Texts value = textsOf<T>() == Texts::one ? Texts::many : Texts::none;
};
template <class T>
struct TextsIn<std::optional<T>> : TextsIn<T> {};
template <class T>
struct TextsIn<Settable<T>> : TextsIn<T> {};

template <auto Member>
void* memberAt(void* model) noexcept {
  return &(static_cast<typename MemberOf<decltype(Member)>::Model*>(model)->*Member);
}

}  // namespace detail

/// The field of the member that `Member` points to.
template <auto Member, std::size_t Size>
constexpr Field field(const char (&name)[Size], Presence presence = optional) {
  static_assert(Size <= 256);
  using Type = typename detail::MemberOf<decltype(Member)>::Type;
  return {name,     &detail::memberAt<Member>,   &codecOf<Type>(), static_cast<std::uint8_t>(Size - 1),
          presence, detail::TextsIn<Type>::value};
}

/// How many fields a model can have.
inline constexpr std::size_t maxFields = 128;

/// The fields of one model.
struct Model {
  const Field* fields = nullptr;
  std::size_t count = 0;
  void (*renew)(void* model) = nullptr;  ///< Gives every member its default.
  const char* tag = nullptr;             ///< What `object` says of it, where it is told from others by that.

  const Field* otherMembers() const noexcept {
    return count > 0 && fields[count - 1].is(Presence::otherMembers) ? &fields[count - 1] : nullptr;
  }

  /// The field of that name, of those that have one.
  const Field* find(std::string_view name) const noexcept {
    for (const auto* field = fields; field != fields + count; ++field) {
      if (field->text() == name && !field->is(Presence::otherMembers)) return field;
    }
    return nullptr;
  }
};

namespace detail {

template <class T>
void renew(void* model) {
  static_cast<T*>(model)->~T();
  ::new (model) T{};
}

}  // namespace detail

template <class T, std::size_t Count>
constexpr Model modelOf(const Field (&fields)[Count], const char* tag = nullptr) noexcept {
  static_assert(Count <= maxFields);
  return {fields, Count, &detail::renew<T>, tag};
}

/// A model without fields.
template <class T>
constexpr Model modelOf() noexcept {
  return {nullptr, 0, &detail::renew<T>, nullptr};
}

}  // namespace clerk::backend::models
