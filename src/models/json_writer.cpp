#include "models/json_writer.hpp"

#include "models/json_reader.hpp"

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

}  // namespace

void ObjectWriter::rest(const std::map<std::string, nlohmann::json>& members) {
  for (const auto& [name, value] : members) {
    if (object_.contains(name)) throw std::invalid_argument("an additional property has the name of a field");
    checkWritable(value, depth_ + 1);
    object_[name] = value;
  }
}

std::string dump(const nlohmann::json& json) {
  try {
    return json.dump();
  } catch (const nlohmann::json::exception&) {  // its text would quote the string
    throw std::invalid_argument("a string is not UTF-8");
  }
}

}  // namespace clerk::backend::models
