#include "models/json_reader.hpp"

#include <limits>

namespace clerk::backend::models {

nlohmann::json parseJson(std::string_view text) {
  bool tooDeep = false;
  const auto limitDepth = [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
    tooDeep = tooDeep || depth > maxDepth;
    return !tooDeep;  // false: what follows is not kept
  };
  auto json = nlohmann::json::parse(text.begin(), text.end(), limitDepth, false);
  if (tooDeep) throw ReadError("the JSON is nested too deeply");
  if (json.is_discarded()) throw ReadError("the body is not JSON");
  return json;
}

bool readValue(nlohmann::json& from, std::string& to) {
  if (!from.is_string()) return false;
  to = std::move(from.get_ref<std::string&>());
  return true;
}

bool readValue(nlohmann::json& from, std::int64_t& to) {
  if (!from.is_number_integer()) return false;
  if (from.is_number_unsigned() &&
      from.get<std::uint64_t>() > std::uint64_t{std::numeric_limits<std::int64_t>::max()}) {
    return false;
  }
  to = from.get<std::int64_t>();
  return true;
}

}  // namespace clerk::backend::models
