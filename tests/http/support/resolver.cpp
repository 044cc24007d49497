#include "http/support/resolver.hpp"

#include <dlfcn.h>
#include <netdb.h>

#include <condition_variable>
#include <cstring>
#include <mutex>

namespace {

std::mutex mutex;
std::condition_variable released;
bool hangs = false;

}  // namespace

// Stands before the system's: a name that ends in ".hang.test" is not resolved until the test lets go, and "two.test"
// has the addresses 127.0.0.2 and 127.0.0.1.
extern "C" int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** result) {
  if (node != nullptr && std::strstr(node, "hang.test") != nullptr) {
    std::unique_lock lock(mutex);
    released.wait(lock, [] { return !hangs; });
    return EAI_NONAME;
  }
  static const auto real = reinterpret_cast<decltype(&getaddrinfo)>(dlsym(RTLD_NEXT, "getaddrinfo"));
  if (node == nullptr || std::strcmp(node, "two.test") != 0) return real(node, service, hints, result);
  const int code = real("127.0.0.2", service, hints, result);
  return code != 0 ? code : real("127.0.0.1", service, hints, &(*result)->ai_next);
}

namespace clerk::backend::tests {
namespace {

void setHangs(bool value) {
  const std::lock_guard lock(mutex);
  hangs = value;
  released.notify_all();
}

}  // namespace

HangingResolver::HangingResolver() { setHangs(true); }
HangingResolver::~HangingResolver() { setHangs(false); }

}  // namespace clerk::backend::tests
