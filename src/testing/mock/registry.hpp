#pragma once

#include "../operations.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clerk::backend_testing {

/// The type of a parameter, of a member, or of a whole body.
struct Type {
  enum class Kind { string, integer, number, boolean, json, choice, list, map, model };

  Kind kind = Kind::json;
  bool nullable = false;
  std::vector<std::string> values{};  ///< Of a choice.
  std::vector<Type> element{};        ///< Of a list or a map: one.
  std::string model{};
};

/// A parameter of a query, or a member of a body.
struct Parameter {
  std::string name;
  bool required = false;
  bool joined = false;  ///< A list as one text, with commas between.
  Type type{};
  std::optional<std::pair<std::int64_t, std::int64_t>> range{};
};

struct Operation {
  std::string id;
  std::string method;
  std::vector<std::string> path;  ///< Segments; parameters in braces.
  std::vector<Parameter> query;
  std::optional<Type> body;
  bool bodyOptional = false;
  bool multipart = false;
  int status = 0;
  std::string answer;  ///< As in OperationRow.
  bool needsKey = true;
};

/// What the description of the API says. It does not change.
class Registry {
 public:
  /// The only one; outlives each object whose constructor has called this.
  static const Registry& get();

  const std::vector<Operation>& operations() const noexcept { return operations_; }
  /// @throws std::out_of_range
  const std::vector<Parameter>& membersOf(const std::string& bodyModel) const { return bodies_.at(bodyModel); }

  /// A value with all members of a model.
  /// @throws std::out_of_range
  nlohmann::json sample(const std::string& model) const;
  /// The same for a C++ type, "components::User"; nothing where no answer has it.
  std::optional<nlohmann::json> sampleOfType(const std::string& type) const;
  /// The body of an operation's answer, where that is JSON.
  nlohmann::json sampleAnswer(const Operation& operation) const;

 private:
  Registry();

  nlohmann::json ofType(const std::string& type) const;
  void expand(nlohmann::json& value) const;

  std::vector<Operation> operations_;
  std::map<std::string, std::vector<Parameter>> bodies_;
  std::map<std::string, nlohmann::json> samples_;
  std::map<std::string, std::string> modelOfType_;
};

}  // namespace clerk::backend_testing
