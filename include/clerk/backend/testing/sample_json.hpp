#pragma once

#include <clerk/backend/testing/export.hpp>

#include <nlohmann/json.hpp>

#include <string>
#include <typeinfo>

namespace clerk::backend_testing {

namespace detail {

/// @param typeName as `typeid` has it
CLERK_BACKEND_TESTING_EXPORT std::string sampleJsonOf(const char* typeName, const nlohmann::json& members);

}  // namespace detail

/// A valid answer of any model that answers consist of, with every member set, for scripts of FakeClient.
///
///     fake->reply(200, sampleJson<components::User>({{"id", "user_7"}, {"banned", true}}));
///
/// @param members take the place of the sample's, or are added to it
/// @throws std::invalid_argument where no answer consists of that type, as for the bodies of requests
template <class Model>
std::string sampleJson(const nlohmann::json& members = nlohmann::json::object()) {
  return detail::sampleJsonOf(typeid(Model).name(), members);
}

}  // namespace clerk::backend_testing
