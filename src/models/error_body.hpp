#pragma once

#include <clerk/backend/components/clerk_error.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend::models {

/// The service's error format, read leniently: any member but `errors` may be missing.
struct ErrorBody {
  std::vector<components::ClerkError> errors;
  std::optional<nlohmann::json> meta;
  std::optional<std::string> clerkTraceId;
};

/// Nothing where `text` is no JSON object with an array `errors` of objects.
std::optional<ErrorBody> readErrorBody(std::string_view text);

}  // namespace clerk::backend::models
