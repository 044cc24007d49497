#pragma once

#include <type_traits>
#include <utility>

namespace clerk::backend::models {

/// Whether `describe(model, visitor)` stands in the namespace of Model: whether it is a JSON object with named fields.
template <class Model, class Visitor, class = void>
inline constexpr bool isModel = false;

template <class Model, class Visitor>
inline constexpr bool
    isModel<Model, Visitor, std::void_t<decltype(describe(std::declval<Model&>(), std::declval<Visitor&>()))>> = true;

}  // namespace clerk::backend::models
