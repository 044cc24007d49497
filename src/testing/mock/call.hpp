#pragma once

#include "refusal.hpp"
#include "registry.hpp"

#include <clerk/backend/testing/mock_server.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend_testing {

/// A request that the description allows.
struct Call {
  const Operation& operation;
  std::map<std::string, std::string> path;
  std::multimap<std::string, std::string> query;
  nlohmann::json body;  ///< An object, or a list where the operation takes one; of a form, its texts.

  std::optional<std::string> text(const std::string& name) const;      ///< Of the query.
  std::vector<std::string> list(const std::string& name) const;        ///< Of the query.
  std::optional<std::int64_t> integer(const std::string& name) const;  ///< Of the query.
  std::optional<bool> flag(const std::string& name) const;             ///< Of the query.
  nlohmann::json given(const std::string& name,
                       const nlohmann::json& otherwise = nullptr) const;    ///< Of the body; null is as absent.
  bool asks(const std::string& name) const { return given(name) == true; }  ///< Of the body.
};

/// The value of a header field, or "".
std::string headerField(const RecordedRequest& request, std::string_view name);

/// @throws Refusal where the key, the path, the method or the parameters are not as they should be
Call understood(const Registry& registry, const RecordedRequest& request, const std::string& secretKey);

}  // namespace clerk::backend_testing
