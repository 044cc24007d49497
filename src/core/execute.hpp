#pragma once

#include <clerk/backend/outcome.hpp>

#include "core/async_calls.hpp"
#include "core/call.hpp"
#include "models/json_reader.hpp"
#include "models/models.hpp"

#include <exception>
#include <future>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace clerk::backend::core {

/// Drives the call on this thread, until it has an answer of status 200.
http::Response run(Call& call, http::HttpClient& httpClient);

/// The result in the call's answer.
/// @param model the member of Response that takes the decoded body
template <class Response, class Model>
Response decode(Call& call, http::Response answer, std::optional<Model> Response::*model) {
  if (!isJson(answer)) call.unreadable(std::move(answer), "the answer is not application/json");
  Response response;
  try {
    response.*model = models::fromJson<Model>(answer.body);
  } catch (const models::ReadError& error) {
    call.unreadable(std::move(answer), error.what());
  }
  response.contentType = *answer.headers.find("Content-Type");
  response.statusCode = answer.statusCode;
  response.rawResponse = std::move(answer);
  return response;
}

/// Runs any operation: the one generic call.
/// @param body the JSON to send, or nothing
template <class Response, class Model>
Response execute(const Client& client, const Operation& operation, PathParameters parameters, std::string body,
                 const RequestOptions& options, std::optional<Model> Response::*model) {
  Call call(client.settings(), operation, parameters, std::move(body), options);
  return decode(call, run(call, *client.settings().httpClient), model);
}

/// The same without waiting for it.
template <class Response, class Model>
void executeAsync(const Client& client, const Operation& operation, PathParameters parameters, std::string body,
                  RequestOptions options, std::optional<Model> Response::*model, Callback<Response> callback) {
  class Pending final : public PendingCall {
   public:
    Pending(const Client::Settings& settings, const Operation& of, PathParameters in, std::string json,
            RequestOptions with, std::optional<Model> Response::*to, Callback<Response> then)
        : PendingCall(settings, of, in, std::move(json), std::move(with)), model_(to), callback_(std::move(then)) {}

    void succeed() noexcept override {
      try {
        tell(decode(call(), call().takeAnswer(), model_));
      } catch (...) {
        tell(std::current_exception());
      }
    }
    void fail(std::exception_ptr exception) noexcept override { tell(std::move(exception)); }

   private:
    void tell(Outcome<Response> outcome) noexcept {
      try {
        std::exchange(callback_, nullptr)(std::move(outcome));
      } catch (...) {  // as is documented, for there is nobody to tell
      }
    }

    std::optional<Model> Response::*const model_;
    Callback<Response> callback_;
  };
  if (!callback) throw std::invalid_argument("the callback is empty");
  client.asyncCalls().submit(std::make_shared<Pending>(client.settings(), operation, parameters, std::move(body),
                                                       std::move(options), model, std::move(callback)));
}

/// Makes a future of a call that takes a callback.
template <class Response, class Submit>
std::future<Response> futureOf(Submit submit) {
  auto promise = std::make_shared<std::promise<Response>>();
  auto future = promise->get_future();
  submit([promise](Outcome<Response> outcome) {
    if (outcome.hasValue()) promise->set_value(std::move(outcome).value());
    else promise->set_exception(outcome.exception());
  });
  return future;
}

}  // namespace clerk::backend::core
