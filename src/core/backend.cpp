#include "core/backend.hpp"

#include "core/async_calls.hpp"

namespace clerk::backend::core {

Backend::Backend(Settings settings) : settings_(std::make_shared<const Settings>(std::move(settings))) {}

Backend::~Backend() = default;

AsyncCalls& Backend::asyncCalls() const { return *asyncCalls_.get(settings_).calls; }

void Backend::close() const noexcept {
  if (auto* owner = asyncCalls_.find()) owner->calls->close();
}

}  // namespace clerk::backend::core
