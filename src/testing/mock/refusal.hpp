#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clerk::backend_testing {

/// What the API answers.
struct MockAnswer {
  int status = 0;
  std::string body{};
  std::string contentType = "application/json";
  std::vector<std::pair<std::string, std::string>> headers{};
};

/// Thrown in place of an answer of success.
struct Refusal {
  MockAnswer answer;
};

/// The service's error body with one error.
nlohmann::json errorBody(std::string_view code, std::string_view message);

MockAnswer errorAnswer(int status, std::string_view code, std::string_view message);

Refusal refusal(int status, std::string_view code, std::string_view message);
/// 404.
Refusal notFound(std::string_view what);
/// 422 that names a parameter.
Refusal parameterRefusal(std::string_view code, const std::string& parameter, std::string_view message);
/// 422: the type fits, the value does not.
Refusal badValue(const std::string& parameter);
/// 422: somebody else has the value.
Refusal taken(const std::string& parameter);

}  // namespace clerk::backend_testing
