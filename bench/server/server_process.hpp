#pragma once

#include <sys/types.h>

#include <array>
#include <cstddef>
#include <string>

namespace clerk::backend::bench {

enum class Protocol { http1, tls, http2 };

inline constexpr std::array<Protocol, 3> protocols{Protocol::http1, Protocol::tls, Protocol::http2};

/// "HTTP/1.1", "TLS", "TLS + HTTP/2"
const char* nameOf(Protocol protocol);

struct Endpoint {
  std::string url;           ///< With the path that the API has.
  std::string certificates;  ///< PEM; empty where there is no TLS.
};

/// A server on loopback that answers every POST with `sampleAnswer`, in a process of its own.
class ServerProcess {
 public:
  enum class Kind { own, nginx };

  /// Forks: this process must not have other threads.
  explicit ServerProcess(Kind kind = Kind::own);
  ~ServerProcess();
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;

  const Endpoint& endpoint(Protocol protocol) const { return endpoints_[static_cast<std::size_t>(protocol)]; }

  pid_t process() const noexcept { return child_; }

 private:
  std::array<Endpoint, protocols.size()> endpoints_;
  pid_t child_ = -1;
};

}  // namespace clerk::backend::bench
