#pragma once

#include <sys/types.h>

#include <cstddef>
#include <string>

namespace clerk::backend::load {

/// A mock of the API in a child process, which gives each of its faults to one request in a hundred.
class FaultyServer {
 public:
  /// What it saw of creates; each has a user id of its own.
  struct Report {
    std::size_t requests = 0;
    std::size_t issued = 0;            ///< Creates that took effect.
    std::size_t repeatedUnsafely = 0;  ///< Creates that came again although they may have taken effect.
  };

  /// To be called while the process has one thread.
  FaultyServer();
  ~FaultyServer();
  FaultyServer(const FaultyServer&) = delete;
  FaultyServer& operator=(const FaultyServer&) = delete;

  const std::string& url() const noexcept { return url_; }

  /// Ends it.
  Report stop();

 private:
  std::string readLine() const;

  pid_t child_ = 0;
  int commands_ = -1;
  int reports_ = -1;
  std::string url_;
};

}  // namespace clerk::backend::load
