#pragma once

#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/models/settable.hpp>

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

// How a C++ type stands in JSON and in parameters, with the type erased: a kind, and what that kind has to know of the
// type. The reader and the writers switch on the kind, so that no code is made for a type but the few lines below that
// create, find or empty a value of it.

namespace clerk::backend::models {

struct Model;

/// The fields of T; each model defines its own in src/resources.
template <class T>
struct Table {
  static const Model model;
};

enum class Kind : std::uint8_t {
  text,      ///< std::string, and every open enumeration, whose only content is one.
  integer,   ///< std::int64_t.
  number,    ///< double.
  boolean,   ///< bool.
  json,      ///< nlohmann::json.
  object,    ///< A model; details: Model.
  list,      ///< std::vector; details: ListAccess.
  map,       ///< std::map from names; details: MapAccess.
  optional,  ///< std::optional or Settable; details: OptionalAccess.
  oneOf,     ///< std::variant of models, nlohmann::json the last; details: OneOfAccess.
};

struct Codec {
  Kind kind;
  const void* details = nullptr;

  template <class Details>
  const Details& as() const noexcept {
    return *static_cast<const Details*>(details);
  }
};

struct ListAccess {
  const Codec* element;
  std::size_t stride;
  void* (*renew)(void* list, std::size_t count);                       ///< So many fresh elements; the first of them.
  const void* (*view)(const void* list, std::size_t& count) noexcept;  ///< The first element.
};

struct MapAccess {
  const Codec* value;
  std::size_t nodeSize;
  void (*clear)(void* map);
  void* (*insert)(void* map, std::string_view name);  ///< A fresh value in the place of any of that name.
  void (*erase)(void* map, std::string_view name);
  void (*forEach)(const void* map, void* context, void (*visit)(void* context, const std::string&, const void* value));
};

struct OptionalAccess {
  const Codec* value;
  void* (*emplace)(void* optional);
  void (*reset)(void* optional);
  const void* (*get)(const void* optional) noexcept;  ///< Null where there is no value.
  bool (*isNull)(const void* optional) noexcept;      ///< A Settable that is to be sent as null; never for others.
  void (*setNull)(void* optional);                    ///< As `reset`, but that a Settable tells null from absent.
};

/// How many models a union can have.
inline constexpr std::size_t maxAlternatives = 4;

struct OneOfAccess {
  const Codec* const* alternatives;
  std::size_t count;
  void* (*emplace)(void* variant, std::size_t index);
  const void* (*get)(const void* variant, std::size_t& index);
};

namespace detail {

template <class T>
T& to(void* value) {
  return *static_cast<T*>(value);
}

template <class T>
const T& to(const void* value) {
  return *static_cast<const T*>(value);
}

template <class T>
struct CodecOf {
  static constexpr Codec value{Kind::object, &Table<T>::model};
};

template <>
struct CodecOf<std::string> {
  static constexpr Codec value{Kind::text};
};

template <>
struct CodecOf<std::int64_t> {
  static constexpr Codec value{Kind::integer};
};

template <>
struct CodecOf<double> {
  static constexpr Codec value{Kind::number};
};

template <>
struct CodecOf<bool> {
  static constexpr Codec value{Kind::boolean};
};

template <>
struct CodecOf<nlohmann::json> {
  static constexpr Codec value{Kind::json};
};

template <class T>
constexpr bool isOpenEnum() {
  if constexpr (std::is_class_v<T>) return std::is_base_of_v<OpenEnum<T>, T>;
  else return false;
}

template <class T>
constexpr const Codec& codecOf() noexcept {
  if constexpr (isOpenEnum<T>()) {
    // Such an object and the string in it have one address, and either pointer can be had of the other
    // ([basic.compound]).
    static_assert(std::is_standard_layout_v<T> && sizeof(T) == sizeof(std::string));
    return CodecOf<std::string>::value;
  } else {
    return CodecOf<T>::value;
  }
}

template <class T>
struct CodecOf<std::vector<T>> {
  static_assert(!std::is_same_v<T, bool>, "std::vector<bool> has no elements that a pointer could lead to");
  using List = std::vector<T>;
  static void* renew(void* list, std::size_t count) {
    to<List>(list) = List(count);
    return to<List>(list).data();
  }
  static const void* view(const void* list, std::size_t& count) noexcept {
    count = to<List>(list).size();
    return to<List>(list).data();
  }
  static constexpr ListAccess access{&codecOf<T>(), sizeof(T), &renew, &view};
  static constexpr Codec value{Kind::list, &access};
};

template <class T>
struct CodecOf<std::map<std::string, T>> {
  using Map = std::map<std::string, T>;
  static void clear(void* map) { to<Map>(map).clear(); }
  static void* insert(void* map, std::string_view name) {
    return &to<Map>(map).insert_or_assign(std::string(name), T()).first->second;
  }
  static void erase(void* map, std::string_view name) { to<Map>(map).erase(std::string(name)); }
  static void forEach(const void* map, void* context, void (*visit)(void*, const std::string&, const void*)) {
    for (const auto& [name, each] : to<Map>(map)) visit(context, name, &each);
  }
  static constexpr std::size_t nodeSize = sizeof(typename Map::value_type) + 4 * sizeof(void*);
  static constexpr MapAccess access{&codecOf<T>(), nodeSize, &clear, &insert, &erase, &forEach};
  static constexpr Codec value{Kind::map, &access};
};

template <class T>
struct CodecOf<std::optional<T>> {
  using Optional = std::optional<T>;
  static void* emplace(void* optional) { return &to<Optional>(optional).emplace(); }
  static void reset(void* optional) { to<Optional>(optional).reset(); }
  static const void* get(const void* optional) noexcept {
    const auto& typed = to<Optional>(optional);
    return typed ? &*typed : nullptr;
  }
  static bool isNull(const void*) noexcept { return false; }
  static constexpr OptionalAccess access{&codecOf<T>(), &emplace, &reset, &get, &isNull, &reset};
  static constexpr Codec value{Kind::optional, &access};
};

template <class T>
struct CodecOf<Settable<T>> {
  static void* emplace(void* settable) { return &to<Settable<T>>(settable).emplace(); }
  static void reset(void* settable) { to<Settable<T>>(settable).reset(); }
  static const void* get(const void* settable) noexcept {
    const auto& typed = to<Settable<T>>(settable);
    return typed.hasValue() ? &*typed : nullptr;
  }
  static bool isNull(const void* settable) noexcept { return to<Settable<T>>(settable).isNull(); }
  static void setNull(void* settable) { to<Settable<T>>(settable) = nullptr; }
  static constexpr OptionalAccess access{&codecOf<T>(), &emplace, &reset, &get, &isNull, &setNull};
  static constexpr Codec value{Kind::optional, &access};
};

template <class... Alternatives>
struct CodecOf<std::variant<Alternatives...>> {
  using Variant = std::variant<Alternatives...>;
  static_assert(std::is_same_v<std::variant_alternative_t<sizeof...(Alternatives) - 1, Variant>, nlohmann::json>,
                "what fits no model has to be kept");
  static_assert(sizeof...(Alternatives) <= maxAlternatives + 1);

  template <std::size_t... Index>
  static void* emplaceAny(Variant& variant, std::size_t index, std::index_sequence<Index...>) {
    void* made = nullptr;
    static_cast<void>(((Index == index && (made = &variant.template emplace<Index>()) != nullptr) || ...));
    return made;
  }
  static void* emplace(void* variant, std::size_t index) {
    return emplaceAny(to<Variant>(variant), index, std::index_sequence_for<Alternatives...>());
  }
  static const void* get(const void* variant, std::size_t& index) {
    index = to<Variant>(variant).index();
    return std::visit([](const auto& value) -> const void* { return &value; }, to<Variant>(variant));
  }
  static constexpr const Codec* alternatives[] = {&codecOf<Alternatives>()...};
  static constexpr OneOfAccess access{alternatives, sizeof...(Alternatives), &emplace, &get};
  static constexpr Codec value{Kind::oneOf, &access};
};

}  // namespace detail

using detail::codecOf;

}  // namespace clerk::backend::models
