#include "models/json_writer.hpp"

#include "models/json_reader.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace clerk::backend::models {
namespace {

void checkWritable(const nlohmann::json& value, int depth) {
  if (value.is_binary() || value.is_discarded() || (value.is_number_float() && !std::isfinite(value.get<double>()))) {
    throw std::invalid_argument("an additional property has no form in JSON");
  }
  if (!value.is_structured()) return;
  if (depth > maxDepth) throw std::invalid_argument("an additional property is nested too deeply");
  for (const auto& element : value) checkWritable(element, depth + 1);
}

void dump(std::string& to, const nlohmann::json& value) {
  try {
    to += value.dump();
  } catch (const nlohmann::json::exception&) {  // its text would quote the string
    throw std::invalid_argument("a string is not UTF-8");
  }
}

bool isPlain(char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; }

}  // namespace

void writeValue(std::string& to, std::string_view value) {
  if (!std::all_of(value.begin(), value.end(), isPlain)) return dump(to, std::string(value));
  to += '"';
  to += value;
  to += '"';
}

void writeValue(std::string& to, std::int64_t value) { to += std::to_string(value); }

void ObjectWriter::addName(std::string_view name) {
  if (to_.back() != '{') to_ += ',';
  writeValue(to_, name);
  to_ += ':';
}

void ObjectWriter::rest(const std::map<std::string, nlohmann::json>& members) {
  for (const auto& [name, value] : members) {
    if (std::find(fields_.begin(), fields_.end(), name) != fields_.end()) {
      throw std::invalid_argument("an additional property has the name of a field");
    }
    checkWritable(value, depth_ + 1);
    addName(name);
    if (const auto* text = value.get_ptr<const std::string*>()) writeValue(to_, *text);
    else dump(to_, value);
  }
}

}  // namespace clerk::backend::models
