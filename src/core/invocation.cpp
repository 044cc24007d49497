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
    invocation.formType = std::move(form.contentType);
    invocation.body = std::move(form.body);
    return;
  }
  if (body.form == Body::Form::jsonIfAnyIsSet && !models::isAnythingSet(codec.as<models::Model>(), value)) return;
  invocation.setJson(codec, value, path);
}

}  // namespace

Invocation::Invocation(const Settings& ofClient, const Operation& row, const void* of, const RequestOptions& with,
                       std::int64_t offset)
    : settings(ofClient), options(with), operation(&row), pageOffset(offset) {
  checkRequestOptions(options);
  if (options.serverUrl) {
    ownServer =
        std::make_unique<const http::Url>(checkServerUrl(*options.serverUrl, settings.options.allowInsecureHttp));
  }
  url.reserve(server().text.size() + row.path.size() + (row.parameters.count == 0 ? 0 : 64));
  url = server().text;
  if (row.write != nullptr) {
    row.write(*this, of);
    return;
  }
  appendTarget(url, row.path, row.parameters, of);
  writeBody(*this, row.body, of);
}

void Invocation::setJson(const models::Codec& codec, const void* value, const models::Path* path) {
  isJson = true;
  body.reserve(256);
  models::writeJson(body, codec, value, path);
}

}  // namespace clerk::backend::core
