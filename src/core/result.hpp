#pragma once

#include "core/operation.hpp"

#include <string>
#include <vector>

namespace clerk::backend::core {

/// Reads the result of an answer of status 2XX.
/// @param isJson whether the answer says that it is JSON
/// @throws models::ReadError where it is no result.
void readResult(const Answer& answer, const std::string& body, bool isJson, void* response,
                std::vector<std::string>& unread);

}  // namespace clerk::backend::core
