#include "models/multipart.hpp"

#include "models/path.hpp"
#include "models/table.hpp"
#include "models/text.hpp"
#include "support/utf8.hpp"

#include <random>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace clerk::backend::models {
namespace {

struct Part {
  const Field* field;
  std::string content;
};

std::string contentOf(const Field& field, const Codec& codec, const void* value, const Path* path) {
  if (field.texts != Texts::one) throw std::logic_error("a form has a field that is no text");
  const Path step{path, field.text()};
  std::string content;
  try {
    appendText(content, codec, value);
  } catch (const std::invalid_argument& error) {
    throw std::invalid_argument(callersTextOf(&step) + " " + error.what());
  }
  if (!field.is(Presence::file) && !isUtf8(content)) {
    throw std::invalid_argument(callersTextOf(&step) + " is not UTF-8");
  }
  return content;
}

// One that no part contains, as RFC 2046 asks for.
std::string boundaryFor(const std::vector<Part>& parts) {
  std::random_device random;
  for (;;) {
    auto boundary = "clerk-" + std::to_string(random()) + std::to_string(random()) + std::to_string(random());
    bool contained = false;
    for (const auto& part : parts) contained = contained || part.content.find(boundary) != std::string::npos;
    if (!contained) return boundary;
  }
}

}  // namespace

Form writeMultipart(const Model& model, const void* value, const Path* path) {
  std::vector<Part> parts;
  for (const auto* field = model.fields; field != model.fields + model.count; ++field) {
    const auto* codec = field->codec;
    if (const void* set = valueIn(codec, field->in(value)))
      parts.push_back({field, contentOf(*field, *codec, set, path)});
  }
  const auto boundary = boundaryFor(parts);
  Form form{"multipart/form-data; boundary=" + boundary, {}};
  for (const auto& [field, content] : parts) {
    form.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field->name + '"';
    if (field->is(Presence::file)) {
      // Without a file name a server takes the part for a text.
      form.body += "; filename=\"" + std::string(field->name) + "\"\r\nContent-Type: application/octet-stream";
    }
    form.body += "\r\n\r\n" + content + "\r\n";
  }
  form.body += "--" + boundary + "--\r\n";
  return form;
}

}  // namespace clerk::backend::models
