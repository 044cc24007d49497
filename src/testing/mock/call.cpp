#include "call.hpp"

#include "text.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;
using Kind = Type::Kind;

Refusal unknown(const std::string& parameter) {
  return parameterRefusal("form_param_unknown", parameter, " is not a valid parameter for this request.");
}

Refusal missing(const std::string& parameter) {
  return parameterRefusal("form_param_missing", parameter, " must be included.");
}

Refusal badFormat(const std::string& parameter) {
  return parameterRefusal("form_param_format_invalid", parameter, " is of the wrong type.");
}

const Parameter* find(const std::vector<Parameter>& parameters, const std::string& name) {
  const auto found = std::find_if(parameters.begin(), parameters.end(), [&](auto& one) { return one.name == name; });
  return found == parameters.end() ? nullptr : &*found;
}

std::optional<std::int64_t> integerIn(const std::string& text) {
  std::int64_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  return result.ec == std::errc() && result.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool isOneOf(const Type& type, const std::string& value) {
  return std::find(type.values.begin(), type.values.end(), value) != type.values.end();
}

void checkRange(const Parameter& parameter, std::int64_t value, const std::string& name) {
  if (!parameter.range || value >= parameter.range->first) {
    // The service takes its default in place of a limit that is too great.
    if (!parameter.range || value <= parameter.range->second || parameter.name == "limit") return;
  }
  throw badValue(name);
}

// --- the query

void checkText(const Parameter& parameter, const Type& type, const std::string& text) {
  switch (type.kind) {
    case Kind::integer: {
      const auto value = integerIn(text);
      if (!value) throw badFormat(parameter.name);
      return checkRange(parameter, *value, parameter.name);
    }
    case Kind::boolean:
      if (text != "true" && text != "false") throw badFormat(parameter.name);
      return;
    case Kind::choice:
      if (!isOneOf(type, text)) throw badValue(parameter.name);
      return;
    case Kind::list:
      if (!parameter.joined) return checkText(parameter, type.element.front(), text);
      for (auto one : split(text, ",")) checkText(parameter, type.element.front(), std::string(one));
      return;
    default:
      return;
  }
}

std::multimap<std::string, std::string> queryOf(const Operation& operation, std::string_view text) {
  std::multimap<std::string, std::string> query;
  for (auto pair : split(text, "&")) {
    std::string spaced(pair);
    std::replace(spaced.begin(), spaced.end(), '+', ' ');
    const auto equals = spaced.find('=');
    auto name = decoded(std::string_view(spaced).substr(0, equals));
    auto value = equals == std::string::npos ? std::string() : decoded(std::string_view(spaced).substr(equals + 1));
    const auto* parameter = find(operation.query, name);
    if (parameter == nullptr) throw unknown(name);
    checkText(*parameter, parameter->type, value);
    query.emplace(std::move(name), std::move(value));
  }
  for (const auto& parameter : operation.query) {
    if (parameter.required && query.count(parameter.name) == 0) throw missing(parameter.name);
  }
  return query;
}

// --- the body

class BodyCheck {
 public:
  explicit BodyCheck(const Registry& registry) : registry_(registry) {}

  void value(const Type& type, const json& given, const std::string& name) const {
    if (type.kind == Kind::json || (given.is_null() && type.nullable)) return;
    switch (type.kind) {
      case Kind::string:
        return expect(given.is_string(), name);
      case Kind::integer:
        return expect(given.is_number_integer(), name);
      case Kind::number:
        return expect(given.is_number(), name);
      case Kind::boolean:
        return expect(given.is_boolean(), name);
      case Kind::choice:
        expect(given.is_string(), name);
        if (!isOneOf(type, given)) throw badValue(name);
        return;
      case Kind::list:
        expect(given.is_array(), name);
        for (std::size_t at = 0; at < given.size(); ++at) {
          value(type.element.front(), given[at], name + '[' + std::to_string(at) + ']');
        }
        return;
      case Kind::map:
        expect(given.is_object(), name);
        for (const auto& [key, member] : given.items()) {
          std::string path = name;
          path += '.';
          path += key;
          value(type.element.front(), member, path);
        }
        return;
      default:
        expect(given.is_object(), name);
        return object(registry_.membersOf(type.model), given, name.empty() ? name : name + '.');
    }
  }

 private:
  static void expect(bool fits, const std::string& name) {
    if (!fits && name.empty()) throw refusal(400, "request_body_invalid", "The request body is invalid.");
    if (!fits) throw badFormat(name);
  }

  void object(const std::vector<Parameter>& members, const json& given, const std::string& prefix) const {
    const bool open = find(members, "*") != nullptr;
    for (const auto& [name, member] : given.items()) {
      if (!open && find(members, name) == nullptr) throw unknown(prefix + name);
    }
    for (const auto& member : members) {
      if (member.name == "*") continue;
      const auto found = given.find(member.name);
      const bool absent = found == given.end() || (found->is_null() && !member.type.nullable) ||
                          (*found == "" && member.type.kind == Kind::string);
      if (absent && member.required) throw missing(prefix + member.name);
      if (found == given.end()) continue;
      value(member.type, *found, prefix + member.name);
      if (found->is_number_integer()) checkRange(member, *found, prefix + member.name);
    }
  }

  const Registry& registry_;
};

std::string quoted(std::string_view headers, std::string_view name) {
  const auto start = headers.find(std::string(name) + "=\"");
  if (start == std::string_view::npos) return {};
  const auto from = start + name.size() + 2;
  return std::string(headers.substr(from, headers.find('"', from) - from));
}

// The parts of a form by name.
json formOf(const RecordedRequest& request, const std::string& contentType) {
  const auto start = contentType.find("boundary=");
  if (start == std::string::npos) throw refusal(400, "request_body_invalid", "The form has no boundary.");
  auto boundary = contentType.substr(start + 9);
  boundary.erase(std::remove(boundary.begin(), boundary.end(), '"'), boundary.end());
  auto form = json::object();
  const auto body = "\r\n" + request.body;  // the parts are views of it
  const auto separator = "\r\n--" + boundary;
  for (const auto part : split(body, separator)) {
    const auto end = part.find("\r\n\r\n");
    if (end == std::string_view::npos) continue;
    const auto headers = part.substr(0, end);
    // The bytes of a file are of no use here, and need not be UTF-8.
    form[quoted(headers, " name")] =
        headers.find(" filename=") == std::string_view::npos ? std::string(part.substr(end + 4)) : "file";
  }
  return form;
}

json bodyOf(const Registry& registry, const Operation& operation, const RecordedRequest& request) {
  if (!operation.body) {
    const auto sent = json::parse(request.body, nullptr, false);
    if (sent.is_object() && !sent.empty()) throw unknown(sent.begin().key());
    return json::object();
  }
  if (request.body.empty() && operation.bodyOptional) return json::object();
  const auto contentType = headerField(request, "Content-Type");
  const std::string wanted = operation.multipart ? "multipart/form-data" : "application/json";
  if (lowercase(contentType).rfind(wanted, 0) != 0) {
    throw refusal(415, "unsupported_content_type", "The content type must be " + wanted + ".");
  }
  auto body = operation.multipart ? formOf(request, contentType) : json::parse(request.body, nullptr, false);
  BodyCheck(registry).value(*operation.body, body, "");
  return body;
}

// --- the path

// The parameters of the path, where it is of that form.
std::optional<std::map<std::string, std::string>> matched(const Operation& operation,
                                                          const std::vector<std::string_view>& segments) {
  if (segments.size() != operation.path.size()) return std::nullopt;
  std::map<std::string, std::string> parameters;
  for (std::size_t at = 0; at < segments.size(); ++at) {
    const auto& wanted = operation.path[at];
    if (wanted.front() != '{') {
      if (segments[at] != wanted) return std::nullopt;
    } else if (segments[at].empty()) {
      return std::nullopt;
    } else {
      parameters.emplace(wanted.substr(1, wanted.size() - 2), decoded(segments[at]));
    }
  }
  return parameters;
}

}  // namespace

std::optional<std::string> Call::text(const std::string& name) const {
  const auto found = query.find(name);
  return found == query.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Call::list(const std::string& name) const {
  std::vector<std::string> values;
  const auto [first, last] = query.equal_range(name);
  for (auto at = first; at != last; ++at) values.push_back(at->second);
  return values;
}

std::optional<std::int64_t> Call::integer(const std::string& name) const {
  const auto value = text(name);
  return value ? integerIn(*value) : std::nullopt;
}

std::optional<bool> Call::flag(const std::string& name) const {
  const auto value = text(name);
  return value ? std::optional(*value == "true") : std::nullopt;
}

json Call::given(const std::string& name, const json& otherwise) const {
  const auto found = body.find(name);
  return found == body.end() || found->is_null() ? otherwise : *found;
}

std::string headerField(const RecordedRequest& request, std::string_view name) {
  const auto same = [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); };
  for (const auto& [key, value] : request.headers) {
    if (std::equal(key.begin(), key.end(), name.begin(), name.end(), same)) return value;
  }
  return {};
}

Call understood(const Registry& registry, const RecordedRequest& request, const std::string& secretKey) {
  std::string_view target = request.target;
  target = target.substr(0, target.find('#'));
  const auto mark = target.find('?');
  constexpr std::string_view base = "/v1/";
  const auto path = target.substr(0, mark);
  const auto segments = split(path.substr(std::min(base.size(), path.size())), "/");
  const Operation* operation = nullptr;
  std::map<std::string, std::string> parameters;
  bool known = false;
  for (const auto& candidate : registry.operations()) {
    if (path.substr(0, base.size()) != base) break;
    auto found = matched(candidate, segments);
    if (!found) continue;
    known = true;
    // "/users/count" is nobody's id.
    if (candidate.method != request.method || (operation != nullptr && found->size() >= parameters.size())) continue;
    operation = &candidate;
    parameters = std::move(*found);
  }
  if ((operation == nullptr || operation->needsKey) && headerField(request, "Authorization") != "Bearer " + secretKey) {
    throw refusal(401, "authentication_invalid", "Invalid authentication");
  }
  if (!known) throw refusal(404, "resource_not_found", "There is no such resource.");
  if (operation == nullptr) throw refusal(405, "method_not_allowed", "The method is not allowed.");
  auto query = queryOf(*operation, mark == std::string_view::npos ? "" : target.substr(mark + 1));
  auto body = bodyOf(registry, *operation, request);
  return {*operation, std::move(parameters), std::move(query), std::move(body)};
}

}  // namespace clerk::backend_testing
