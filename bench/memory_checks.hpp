#pragma once

#include "server/server_process.hpp"

#include <cstddef>

namespace clerk::backend::bench {

/// Bytes for each of `calls` asynchronous calls that are submitted at once: the peak of resident memory above that of
/// a client which has made one call. The server does not answer before all are submitted.
double bytesPerSubmittedCall(const ServerProcess& server, Protocol protocol, std::size_t calls);

struct Growth {
  long earlyKiB = 0;  ///< Resident after the first hundredth of the calls.
  long lateKiB = 0;   ///< Resident after the last.
};

/// Half of the calls are made by 8 threads, half are asynchronous, 64 at once.
Growth growthOver(const ServerProcess& server, Protocol protocol, std::size_t calls);

}  // namespace clerk::backend::bench
