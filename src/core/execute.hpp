#pragma once

#include "core/call.hpp"
#include "models/json_reader.hpp"
#include "models/models.hpp"

#include <optional>
#include <string>

namespace clerk::backend::core {

/// Drives the call on this thread, until it has an answer of status 200.
http::Response run(Call& call, http::HttpClient& httpClient);

/// Runs any operation: the one generic call.
/// @param body the JSON to send, or nothing
/// @param model the member of Response that takes the decoded answer
template <class Response, class Model>
Response execute(const Client& client, const Operation& operation, PathParameters parameters, std::string body,
                 const RequestOptions& options, std::optional<Model> Response::*model) {
  Call call(client, operation, parameters, std::move(body), options);
  Response response;
  response.rawResponse = run(call, *client.settings().httpClient);
  auto& raw = response.rawResponse;
  if (!isJson(raw)) call.unreadable(std::move(raw), "the answer is not application/json");
  try {
    response.*model = models::fromJson<Model>(raw.body);
  } catch (const models::ReadError& error) {
    call.unreadable(std::move(raw), error.what());
  }
  response.contentType = *raw.headers.find("Content-Type");
  response.statusCode = raw.statusCode;
  return response;
}

}  // namespace clerk::backend::core
