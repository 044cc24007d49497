#include "models/error_body.hpp"

#include "models/json_reader.hpp"

namespace clerk::backend::models {
namespace {

// The last one of a name counts, as everywhere; simdjson's own look-up takes the first.
std::optional<Json> find(simdjson::dom::object object, std::string_view name) {
  std::optional<Json> found;
  for (const auto member : object) {
    if (member.key == name) found = member.value;
  }
  return found;
}

std::string stringOf(simdjson::dom::object object, std::string_view name) {
  std::string value;
  if (const auto member = find(object, name)) readValue(*member, value);
  return value;
}

std::optional<nlohmann::json> metaOf(simdjson::dom::object object) {
  const auto meta = find(object, "meta");
  if (!meta || meta->is_null()) return std::nullopt;
  return copyOf(*meta);
}

}  // namespace

std::optional<ErrorBody> readErrorBody(std::string_view text) {
  try {
    const JsonDocument document(text);
    simdjson::dom::object json;
    simdjson::dom::array errors;
    if (document.root().get(json) != simdjson::SUCCESS) return std::nullopt;
    const auto member = find(json, "errors");
    if (!member || member->get(errors) != simdjson::SUCCESS) return std::nullopt;
    ErrorBody body;
    for (const auto element : errors) {
      simdjson::dom::object error;
      if (element.get(error) != simdjson::SUCCESS) return std::nullopt;
      body.errors.push_back(
          {stringOf(error, "message"), stringOf(error, "long_message"), stringOf(error, "code"), metaOf(error)});
    }
    body.meta = metaOf(json);
    auto traceId = stringOf(json, "clerk_trace_id");
    if (!traceId.empty()) body.clerkTraceId = std::move(traceId);
    return body;
  } catch (const ReadError&) {
    return std::nullopt;
  }
}

}  // namespace clerk::backend::models
