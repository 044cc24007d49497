#include "models/error_body.hpp"

#include "models/json_reader.hpp"
#include "models/table.hpp"

namespace clerk::backend::models {

// Declared before their addresses are taken.
template <>
const Model Table<components::ClerkError>::model;
template <>
const Model Table<ErrorBody>::model;

namespace {

// A longer one would be no error of the service's; its text is in the answer all the same.
constexpr std::size_t maxSize = std::size_t{1} << 20U;

constexpr Field bodyFields[] = {
    field<&ErrorBody::errors>("errors", strict),
    field<&ErrorBody::meta>("meta"),
    field<&ErrorBody::clerkTraceId>("clerk_trace_id"),
};

}  // namespace

template <>
const Model Table<ErrorBody>::model = modelOf<ErrorBody>(bodyFields);

std::optional<ErrorBody> readErrorBody(std::string_view text) {
  if (text.empty() || text.size() > maxSize) return std::nullopt;
  ErrorBody body;
  std::vector<std::string> ignored;
  try {
    readJson(text, codecOf<ErrorBody>(), &body, ignored);
  } catch (const ReadError&) {
    return std::nullopt;
  }
  if (body.clerkTraceId && body.clerkTraceId->empty()) body.clerkTraceId.reset();
  return body;
}

}  // namespace clerk::backend::models
