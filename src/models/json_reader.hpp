#pragma once

#include <clerk/backend/models/open_enum.hpp>

#include "models/is_model.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace clerk::backend::models {

/// Copying or printing nlohmann's values recurses: what is nested deeper than this is neither read nor written.
inline constexpr int maxDepth = 100;

/// Says in our own words why a body does not fit; it quotes nothing of it.
class ReadError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// @throws ReadError where `text` is not JSON, or too deep.
nlohmann::json parseJson(std::string_view text);

bool readValue(nlohmann::json& from, std::string& to);
bool readValue(nlohmann::json& from, std::int64_t& to);

template <class Self>
bool readValue(nlohmann::json& from, OpenEnum<Self>& to) {
  std::string value;
  if (!readValue(from, value)) return false;
  to = OpenEnum<Self>(std::move(value));
  return true;
}

/// Takes the members of one object into the fields of a model; the visitor that `describe` is called with.
class ObjectReader {
 public:
  /// @throws ReadError where `object` is none.
  explicit ObjectReader(nlohmann::json& object) : object_(object) {
    if (!object_.is_object()) throw ReadError("the JSON is not an object");
  }

  template <class Field>
  void required(const char* name, Field& field) {
    const auto member = object_.find(name);
    if (member == object_.end()) throw ReadError(std::string("the required field ") + name + " is missing");
    read(name, *member, field);
    object_.erase(member);
  }

  /// Absent and null are the same.
  template <class Field>
  void optional(const char* name, std::optional<Field>& field) {
    const auto member = object_.find(name);
    if (member == object_.end()) return;
    if (!member->is_null()) read(name, *member, field.emplace());
    object_.erase(member);
  }

  /// Takes the member only where it is of the field's type; else it stays for `rest`.
  template <class Field>
  void whereFitting(const char* name, std::optional<Field>& field) {
    const auto member = object_.find(name);
    if (member == object_.end()) return;
    Field value;
    if (!readValue(*member, value)) return;
    field = std::move(value);
    object_.erase(member);
  }

  /// Takes what the calls before left.
  void rest(std::map<std::string, nlohmann::json>& members) {
    for (auto& [name, value] : object_.items()) members.emplace(name, std::move(value));
  }

 private:
  template <class Field>
  static void read(const char* name, nlohmann::json& value, Field& field) {
    bool fits = true;
    if constexpr (isModel<Field, ObjectReader>) {
      fits = value.is_object();
      if (fits) {
        ObjectReader nested(value);
        describe(field, nested);
      }
    } else {
      fits = readValue(value, field);
    }
    if (!fits) throw ReadError(std::string("the field ") + name + " is of the wrong type");
  }

  nlohmann::json& object_;
};

/// @throws ReadError where `text` is not the JSON of a Model.
template <class Model>
Model fromJson(std::string_view text) {
  auto object = parseJson(text);
  ObjectReader reader(object);
  Model model;
  describe(model, reader);
  return model;
}

}  // namespace clerk::backend::models
