#include "refusal.hpp"

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

// Names of parameters come from requests, and need not be UTF-8.
std::string written(const json& body) { return body.dump(-1, ' ', false, json::error_handler_t::replace); }

}  // namespace

json errorBody(std::string_view code, std::string_view message) {
  return {{"errors", {{{"code", code}, {"message", message}, {"long_message", message}}}},
          {"clerk_trace_id", "trace_fake"}};
}

MockAnswer errorAnswer(int status, std::string_view code, std::string_view message) {
  return {status, written(errorBody(code, message))};
}

Refusal refusal(int status, std::string_view code, std::string_view message) {
  return {errorAnswer(status, code, message)};
}

Refusal notFound(std::string_view what) {
  return refusal(404, "resource_not_found", "The " + std::string(what) + " was not found.");
}

Refusal parameterRefusal(std::string_view code, const std::string& parameter, std::string_view message) {
  auto body = errorBody(code, parameter + std::string(message));
  body["errors"][0]["meta"] = {{"param_name", parameter}};
  return {{422, written(body)}};
}

Refusal badValue(const std::string& parameter) {
  return parameterRefusal("form_param_value_invalid", parameter, " has a value that is not allowed.");
}

Refusal taken(const std::string& parameter) {
  return parameterRefusal("form_identifier_exists", parameter, " is taken. Please try another.");
}

}  // namespace clerk::backend_testing
