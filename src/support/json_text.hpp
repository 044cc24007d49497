#pragma once

#include <string_view>

namespace clerk::backend::json {

/// Whether the text is a JSON object or array from its first bracket to its last, so that nothing of it can be missing.
/// What is within is not checked any further.
bool isWholeObjectOrArray(std::string_view text) noexcept;

}  // namespace clerk::backend::json
