#include "models/error_body.hpp"

#include "models/json_reader.hpp"

namespace clerk::backend::models {
namespace {

std::string takeString(nlohmann::json& object, const char* name) {
  std::string value;
  const auto member = object.find(name);
  if (member != object.end()) readValue(*member, value);
  return value;
}

std::optional<nlohmann::json> takeMeta(nlohmann::json& object) {
  const auto member = object.find("meta");
  if (member == object.end() || member->is_null()) return std::nullopt;
  return std::move(*member);
}

}  // namespace

std::optional<ErrorBody> readErrorBody(std::string_view text) {
  try {
    auto json = parseJson(text);
    if (!json.is_object() || !json.contains("errors") || !json["errors"].is_array()) return std::nullopt;
    ErrorBody body;
    for (auto& error : json["errors"]) {
      if (!error.is_object()) return std::nullopt;
      body.errors.push_back({takeString(error, "message"), takeString(error, "long_message"), takeString(error, "code"),
                             takeMeta(error)});
    }
    body.meta = takeMeta(json);
    auto traceId = takeString(json, "clerk_trace_id");
    if (!traceId.empty()) body.clerkTraceId = std::move(traceId);
    return body;
  } catch (const ReadError&) {
    return std::nullopt;
  }
}

}  // namespace clerk::backend::models
