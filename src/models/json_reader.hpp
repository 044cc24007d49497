#pragma once

#include "models/codec.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend::models {

/// Says in our own words why a body does not fit; it quotes nothing of it.
class ReadError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads JSON into a value, in time and memory that are linear in the text.
///
/// Members that are strict must be there and fit. Any other that was promised and is missing, or that does not fit,
/// keeps its default and is told in `unread`, by its path, at most `maxUnread` of them. Of several members of one name
/// the last counts. What has no field may be anything that JSON's grammar allows, and costs nothing.
/// @param to a value with its defaults
/// @throws ReadError where the text is not JSON, or something strict does not fit.
void readJson(std::string_view text, const Codec& codec, void* to, std::vector<std::string>& unread);

}  // namespace clerk::backend::models
