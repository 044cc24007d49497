#pragma once

#include "models/codec.hpp"
#include "models/path.hpp"

#include <string>

namespace clerk::backend::models {

struct Form {
  std::string contentType;  ///< With the boundary.
  std::string body;
};

/// The fields of a model as multipart/form-data (RFC 7578), files with their bytes as they are.
/// @param path what errors call the model; null for a whole request
/// @throws std::invalid_argument, which names the field, where a text is not UTF-8; std::logic_error
/// where the model has a field of another type than a form can hold.
Form writeMultipart(const Model& model, const void* value, const Path* path = nullptr);

}  // namespace clerk::backend::models
