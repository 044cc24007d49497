#include <clerk/backend/raw_request.hpp>

#include "core/invocation.hpp"
#include "core/target.hpp"
#include "core/validation.hpp"
#include "models/json_writer.hpp"
#include "support/ascii.hpp"

#include <algorithm>
#include <stdexcept>

namespace clerk::backend {
namespace {

using operations::RawRequest;
using operations::RawResponse;

/// A row that is made for one call, with its own texts.
struct RawOperation : core::Operation {
  RawOperation(const core::Operation& like, const RawRequest& request)
      : core::Operation(like), methodText(request.method), name(request.method + " " + request.path) {
    id = name;
    method = methodText;
    const bool idempotent = method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE";
    repeat = request.safeToRepeat.value_or(idempotent) ? core::Repeat::safe : core::Repeat::unsafe;
  }

  const std::string methodText;
  const std::string name;
};

bool isPathCharacter(char c) {
  return ascii::isAlphanumeric(c) || std::string_view("-._~!$&'()*+,;=:@/%{}").find(c) != std::string_view::npos;
}

// "%2e" is the same as "." (RFC 3986, 6.2.2).
bool isDotSegment(std::string_view segment) {
  std::size_t dots = 0;
  while (!segment.empty()) {
    const bool isEncoded = ascii::equalsIgnoringCase(segment.substr(0, 3), "%2e");
    if (!isEncoded && segment[0] != '.') return false;
    segment.remove_prefix(isEncoded ? 3 : 1);
    ++dots;
  }
  return dots == 1 || dots == 2;
}

void checkPath(std::string_view path) {
  if (path.empty() || path[0] != '/') throw std::invalid_argument("path does not begin with /");
  if (!std::all_of(path.begin(), path.end(), isPathCharacter)) {
    throw std::invalid_argument(
        "path has a character that cannot stand there; parameters and query have their own members");
  }
  for (std::size_t at = 0; at < path.size(); ++at) {
    const auto end = std::min(path.find('/', at), path.size());
    const auto segment = path.substr(at, end - at);
    if (isDotSegment(segment)) throw std::invalid_argument("path has a dot segment");
    at = end;
  }
  int open = 0;
  for (const char c : path) {
    open += c == '{' ? 1 : c == '}' ? -1 : 0;
    if (open < 0 || open > 1) break;
  }
  if (open != 0) throw std::invalid_argument("path has an unpaired brace");
}

void writeRaw(core::Invocation& invocation, const void* of) {
  const auto& request = *static_cast<const RawRequest*>(of);
  if (!core::isToken(request.method)) throw std::invalid_argument("method is not a token");
  checkPath(request.path);
  std::vector<bool> used(request.parameters.size());
  core::appendPath(invocation.url, request.path, [&](std::string_view name) -> std::string_view {
    for (std::size_t at = 0; at < request.parameters.size(); ++at) {
      if (request.parameters[at].first != name) continue;
      used[at] = true;
      return request.parameters[at].second;
    }
    throw std::invalid_argument("parameters lack one that the path names");
  });
  if (std::find(used.begin(), used.end(), false) != used.end()) {
    throw std::invalid_argument("parameters have one that the path does not name");
  }
  for (const auto& [name, value] : request.query) core::appendQuery(invocation.url, name, value);
  if (!request.body.isAbsent()) {
    const models::Path body{nullptr, "body"};
    invocation.setJson(models::codecOf<Settable<nlohmann::json>>(), &request.body, &body);
  }
  auto operation = std::make_shared<const RawOperation>(*invocation.operation, request);
  invocation.operation = operation.get();
  invocation.ownOperation = std::move(operation);
}

}  // namespace

const core::Operation& RawRequest::operation() {
  static constexpr core::Operation row{"RawRequest",
                                       {},
                                       {},
                                       core::Repeat::unsafe,
                                       {},
                                       {},
                                       core::answer<&RawResponse::body>(core::Answer::Form::jsonOrNone),
                                       core::Statuses::clientErrors(),
                                       nullptr,
                                       core::Security::bearer,
                                       &writeRaw};
  return row;
}

}  // namespace clerk::backend
