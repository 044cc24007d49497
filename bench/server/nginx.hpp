#pragma once

#include "server/server_process.hpp"

#include <openssl/ssl.h>
#include <sys/types.h>

#include <array>

namespace clerk::backend::bench {

/// Starts nginx, as one process, which answers as `ServerProcess` says. Like any nginx it closes a connection after
/// 1,000 requests.
/// @param ports of 127.0.0.1, one for each protocol
/// @param context the certificate and key that it has
/// @throws std::runtime_error where it does not come up.
pid_t startNginx(const std::array<int, protocols.size()>& ports, const SSL_CTX* context);

}  // namespace clerk::backend::bench
