#pragma once

#include <functional>

namespace clerk::backend::tests {

/// As long as one lives, `action` is run once: before this process next sends to that port, with the socket. One at a
/// time.
class BeforeSend {
 public:
  BeforeSend(int port, std::function<void(int socket)> action);
  ~BeforeSend();
  BeforeSend(const BeforeSend&) = delete;
  BeforeSend& operator=(const BeforeSend&) = delete;
};

}  // namespace clerk::backend::tests
