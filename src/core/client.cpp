#include "core/client.hpp"

#include "core/async_calls.hpp"

namespace clerk::backend::core {

Client::Client(Settings settings) : settings_(std::make_shared<const Settings>(std::move(settings))) {}

Client::~Client() = default;

AsyncCalls& Client::asyncCalls() const { return *asyncCalls_.get(settings_).calls; }

}  // namespace clerk::backend::core
