#pragma once

#include <clerk/backend/models/open_enum.hpp>

#include "models/is_model.hpp"

#include <simdjson.h>
#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend::models {

/// Copying or printing nlohmann's values recurses: what is nested deeper than this is neither read nor written.
inline constexpr int maxDepth = 100;

/// Says in our own words why a body does not fit; it quotes nothing of it.
class ReadError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

using Json = simdjson::dom::element;

/// A parsed text. There is at most one at a time on a thread: the next one takes the place of its values.
class JsonDocument {
 public:
  /// @throws ReadError where `text` is not JSON, or too deep.
  explicit JsonDocument(std::string_view text);

  Json root() const noexcept { return root_; }

 private:
  std::unique_ptr<simdjson::dom::parser> ownParser_;
  Json root_;
};

/// The value, free of the document.
nlohmann::json copyOf(Json value);

/// The read functions leave `to` as it is where they return false: `from` is of another type.
bool readValue(Json from, std::string& to);
bool readValue(Json from, std::int64_t& to);

template <class Self>
bool readValue(Json from, OpenEnum<Self>& to) {
  std::string value;
  if (!readValue(from, value)) return false;
  to = OpenEnum<Self>(std::move(value));
  return true;
}

/// Takes the members of one object into the fields of a model; the visitor that `describe` is called with.
class ObjectReader {
 public:
  /// @throws ReadError where `json` is no object.
  explicit ObjectReader(Json json);

  template <class Field>
  void required(const char* name, Field& field) {
    const auto* member = find(name);
    if (member == nullptr) throw ReadError(std::string("the required field ") + name + " is missing");
    read(name, *member, field);
  }

  /// Absent and null are the same.
  template <class Field>
  void optional(const char* name, std::optional<Field>& field) {
    const auto* member = find(name);
    if (member != nullptr && !member->value.is_null()) read(name, *member, field.emplace());
  }

  /// Takes the member only where it is of the field's type; else it stays for `rest`.
  template <class Field>
  void whereFitting(const char* name, std::optional<Field>& field) {
    auto* member = find(name);
    if (member == nullptr) return;
    member->taken = readValue(member->value, field.emplace());
    if (!member->taken) field.reset();
  }

  /// Takes what the calls before left.
  void rest(std::map<std::string, nlohmann::json>& members) {
    for (const auto& member : members_) {
      if (!member.taken) members.insert_or_assign(std::string(member.name), copyOf(member.value));
    }
    for (const auto& member : members_) {  // and their earlier namesakes
      if (member.taken) members.erase(std::string(member.name));
    }
  }

 private:
  struct Member {
    std::string_view name;
    Json value;
    bool taken;
  };

  Member* find(std::string_view name);

  template <class Field>
  static void read(const char* name, const Member& member, Field& field) {
    bool fits = true;
    if constexpr (isModel<Field, ObjectReader>) {
      fits = member.value.is_object();
      if (fits) {
        ObjectReader nested(member.value);
        describe(field, nested);
      }
    } else {
      fits = readValue(member.value, field);
    }
    if (!fits) throw ReadError(std::string("the field ") + name + " is of the wrong type");
  }

  std::vector<Member> members_;
};

/// @throws ReadError where `text` is not the JSON of a Model.
template <class Model>
Model fromJson(std::string_view text) {
  const JsonDocument document(text);
  ObjectReader reader(document.root());
  Model model;
  describe(model, reader);
  return model;
}

}  // namespace clerk::backend::models
