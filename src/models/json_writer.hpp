#pragma once

#include "models/is_model.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace clerk::backend::models {

/// Builds one object from the fields of a model; the visitor that `describe` is called with.
class ObjectWriter {
 public:
  explicit ObjectWriter(int depth = 1) : depth_(depth) {}

  template <class Field>
  void required(const char* name, const Field& field) {
    if constexpr (isModel<const Field, ObjectWriter>) {
      ObjectWriter nested(depth_ + 1);
      describe(field, nested);
      object_[name] = nested.take();
    } else {
      object_[name] = field;
    }
  }

  template <class Field>
  void optional(const char* name, const std::optional<Field>& field) {
    if (field) object_[name] = *field;
  }

  /// @throws std::invalid_argument where a member has the name of a field, is too deep, or has no form in JSON.
  void rest(const std::map<std::string, nlohmann::json>& members);

  nlohmann::json take() { return std::move(object_); }

 private:
  nlohmann::json object_ = nlohmann::json::object();
  int depth_;
};

/// @throws std::invalid_argument where a string is not UTF-8.
std::string dump(const nlohmann::json& json);

/// @throws std::invalid_argument where the model cannot be written as JSON.
template <class Model>
std::string toJson(const Model& model) {
  ObjectWriter writer;
  describe(model, writer);
  return dump(writer.take());
}

}  // namespace clerk::backend::models
