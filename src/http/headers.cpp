#include <clerk/backend/http/headers.hpp>

#include "support/ascii.hpp"

#include <algorithm>

namespace clerk::backend::http {

void Headers::add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }

void Headers::set(std::string name, std::string value) {
  const auto same = [&](const Field& field) { return ascii::equalsIgnoringCase(field.first, name); };
  const auto first = std::find_if(fields_.begin(), fields_.end(), same);
  if (first == fields_.end()) return add(std::move(name), std::move(value));
  first->second = std::move(value);
  fields_.erase(std::remove_if(first + 1, fields_.end(), same), fields_.end());
}

void Headers::remove(std::string_view name) {
  fields_.erase(std::remove_if(fields_.begin(), fields_.end(),
                               [&](const Field& field) { return ascii::equalsIgnoringCase(field.first, name); }),
                fields_.end());
}

std::optional<std::string_view> Headers::find(std::string_view name) const noexcept {
  for (const auto& field : fields_) {
    if (ascii::equalsIgnoringCase(field.first, name)) return field.second;
  }
  return std::nullopt;
}

}  // namespace clerk::backend::http
