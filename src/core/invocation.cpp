#include "core/invocation.hpp"

#include "core/target.hpp"
#include "core/validation.hpp"
#include "models/json_writer.hpp"
#include "models/multipart.hpp"

namespace clerk::backend::core {
namespace {

void writeBody(Invocation& invocation, const Body& body, const void* request) {
  if (body.form == Body::Form::none) return;
  const void* value = body.place.in(request);
  const auto& codec = *body.place.codec;
  const models::Path step{nullptr, "requestBody"};
  const auto* path = body.isWholeRequest ? nullptr : &step;
  if (body.form == Body::Form::multipart) {
    auto form = models::writeMultipart(codec.as<models::Model>(), value, path);
    invocation.contentType = std::move(form.contentType);
    invocation.body = std::move(form.body);
    return;
  }
  if (body.form == Body::Form::jsonIfAnyIsSet && !models::isAnythingSet(codec.as<models::Model>(), value)) return;
  invocation.contentType = "application/json";
  invocation.body.reserve(256);
  models::writeJson(invocation.body, codec, value, path);
}

}  // namespace

Invocation::Invocation(const Settings& of, const Operation& row, const void* request, const RequestOptions& with)
    : settings(of), options(with), operation(&row) {
  checkRequestOptions(options);
  if (options.serverUrl) ownServer = checkServerUrl(*options.serverUrl, settings.options.allowInsecureHttp);
  url = server().text;
  if (row.write != nullptr) {
    row.write(*this, request);
    return;
  }
  appendTarget(url, row.path, row.parameters, request);
  writeBody(*this, row.body, request);
}

}  // namespace clerk::backend::core
