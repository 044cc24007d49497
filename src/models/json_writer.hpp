#pragma once

#include "models/codec.hpp"
#include "models/path.hpp"

#include <string>

namespace clerk::backend::models {

/// Appends the value as JSON. A further member that has the name of a field takes the place of one that has nothing.
/// @param path what errors call the value; null for a whole body
/// @throws std::invalid_argument, which names the member and quotes nothing of it, where it has no form in JSON: it is
/// not UTF-8, not finite, nested too deeply, or a further member that has the name of a field that is set.
void writeJson(std::string& to, const Codec& codec, const void* value, const Path* path = nullptr);

/// Whether a model has anything that would be written.
bool isAnythingSet(const Model& model, const void* value);

}  // namespace clerk::backend::models
