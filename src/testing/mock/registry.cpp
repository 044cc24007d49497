#include "registry.hpp"

#include "text.hpp"

#include <charconv>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

bool cutEnd(std::string_view& text, std::string_view end) {
  if (text.size() < end.size() || text.substr(text.size() - end.size()) != end) return false;
  text.remove_suffix(end.size());
  return true;
}

bool cutStart(std::string_view& text, std::string_view start) {
  if (text.substr(0, start.size()) != start) return false;
  text.remove_prefix(start.size());
  return true;
}

Type::Kind scalar(std::string_view text) {
  if (text == "string" || text == "time" || text == "date" || text == "bytes") return Type::Kind::string;
  if (text == "int" || text == "ms" || text == "s") return Type::Kind::integer;
  if (text == "double") return Type::Kind::number;
  if (text == "bool") return Type::Kind::boolean;
  return text == "json" ? Type::Kind::json : Type::Kind::model;
}

Type parsedType(std::string_view text) {
  Type type;
  type.nullable = cutEnd(text, " | null");
  if (cutEnd(text, "[]")) {
    if (cutStart(text, "(")) text.remove_suffix(1);
    type.kind = Type::Kind::list;
    type.element = {parsedType(text)};
  } else if (cutStart(text, "map<")) {
    text.remove_suffix(1);
    type.kind = Type::Kind::map;
    type.element = {parsedType(text)};
  } else if (cutStart(text, "enum ") || cutStart(text, "const ")) {
    type.kind = Type::Kind::choice;
    for (auto value : split(text, " ")) type.values.emplace_back(value == "''" ? "" : value);
  } else {
    type.kind = scalar(text);
    if (type.kind == Type::Kind::model) type.model = text;
  }
  return type;
}

std::int64_t number(std::string_view text) {
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

Parameter parsedParameter(std::string_view text) {
  Parameter parameter;
  const auto colon = text.find(": ");
  auto name = text.substr(0, colon);
  text.remove_prefix(colon + 2);
  parameter.required = !cutEnd(name, "?");
  parameter.name = name;
  if (const auto dots = text.find(".."); dots != std::string_view::npos) {
    const auto space = text.rfind(' ');
    parameter.range.emplace(number(text.substr(space + 1, dots - space - 1)), number(text.substr(dots + 2)));
    text = text.substr(0, space);
  }
  parameter.joined = cutEnd(text, " joined");
  parameter.type = parsedType(text);
  return parameter;
}

std::vector<Parameter> parsedParameters(std::string_view text) {
  std::vector<Parameter> parameters;
  for (auto one : split(text, ", ")) parameters.push_back(parsedParameter(one));
  return parameters;
}

Operation parsed(const OperationRow& row) {
  Operation operation;
  operation.id = row.id;
  operation.method = row.method;
  for (auto segment : split(row.path + 1, "/")) operation.path.emplace_back(segment);
  operation.query = parsedParameters(row.query);
  std::string_view body = row.body;
  operation.bodyOptional = cutStart(body, "?");
  operation.multipart = cutEnd(body, " multipart");
  if (!body.empty()) operation.body = parsedType(body);
  operation.status = row.status;
  operation.answer = row.answer;
  operation.needsKey = row.needsKey;
  return operation;
}

}  // namespace

const Registry& Registry::get() {
  static const Registry registry;
  return registry;
}

Registry::Registry() {
  for (const auto& row : operationRows) operations_.push_back(parsed(row));
  for (const auto& row : bodyRows) bodies_.emplace(row.name, parsedParameters(row.fields));
  for (const auto& row : sampleRows) {
    const std::string type = row.name;
    const auto model = type.substr(type.rfind(':') + 1);
    samples_.emplace(model, json::parse(row.json));
    modelOfType_.emplace(type, model);
  }
}

void Registry::expand(json& value) const {
  if (value.is_structured()) {
    for (auto& member : value) expand(member);
  } else if (value.is_string()) {
    const auto& text = value.get_ref<const std::string&>();
    if (!text.empty() && text.front() == '@') value = sample(text.substr(1));
  }
}

json Registry::sample(const std::string& model) const {
  auto value = samples_.at(model);
  expand(value);
  return value;
}

std::optional<json> Registry::sampleOfType(const std::string& type) const {
  const auto found = modelOfType_.find(type);
  return found == modelOfType_.end() ? std::nullopt : std::optional(sample(found->second));
}

json Registry::ofType(const std::string& type) const {
  std::string_view element = type;
  if (cutEnd(element, "[]")) return json::array({ofType(std::string(element))});
  if (type == "json") return json{{"level", 1}};
  return sample(type);
}

json Registry::sampleAnswer(const Operation& operation) const {
  std::string_view text = operation.answer;
  if (!cutStart(text, "page of ")) return ofType(operation.answer);
  const auto in = text.find(" in ");
  return {{std::string(text.substr(in + 4)), json::array({ofType(std::string(text.substr(0, in)))})},
          {"total_count", 1}};
}

}  // namespace clerk::backend_testing
