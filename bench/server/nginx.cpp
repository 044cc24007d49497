#include "server/nginx.hpp"

#include "call_data.hpp"
#include "measure/child.hpp"

#include <netinet/in.h>
#include <openssl/pem.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>

namespace clerk::backend::bench {
namespace {

namespace fs = std::filesystem;

void writeCertificate(const fs::path& file, const SSL_CTX* context) {
  const std::unique_ptr<BIO, int (*)(BIO*)> to(BIO_new_file(file.c_str(), "w"), BIO_free);
  if (!to ||
      PEM_write_bio_PrivateKey(to.get(), SSL_CTX_get0_privatekey(context), nullptr, nullptr, 0, nullptr, nullptr) !=
          1 ||
      PEM_write_bio_X509(to.get(), SSL_CTX_get0_certificate(context)) != 1) {
    throw std::runtime_error("nginx's certificate cannot be written");
  }
}

void writeSettings(const fs::path& directory, const std::array<int, protocols.size()>& ports) {
  constexpr const char* ways[] = {"", " ssl", " ssl http2"};
  std::ofstream to(directory / "nginx.conf");
  to << "daemon off;\nmaster_process off;\nworker_processes 1;\nerror_log stderr crit;\npid " << (directory / "pid")
     << ";\nevents { worker_connections 1024; }\nhttp {\n  access_log off;\n  default_type application/json;\n";
  for (const auto* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
    to << "  " << kind << "_temp_path " << directory / kind << ";\n";
  to << "  server {\n    ssl_certificate " << directory / "certificate.pem"
     << ";\n    ssl_certificate_key " << directory / "certificate.pem"
     << ";\n";
  for (std::size_t index = 0; index < ports.size(); ++index)
    to << "    listen 127.0.0.1:" << ports.at(index) << ways[index] << ";\n";
  for (const auto& [name, value] : sampleAnswerHeaders()) {
    if (name != "date" && name != "content-type") to << "    add_header " << name << " '" << value << "';\n";
  }
  to << "    location / { return 200 '" << sampleAnswer() << "'; }\n  }\n}\n";
  if (!to.flush()) throw std::runtime_error("nginx's settings cannot be written");
}

bool accepts(int port) {
  const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  const bool connected = connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  close(descriptor);
  return connected;
}

}  // namespace

pid_t startNginx(const std::array<int, protocols.size()>& ports, const SSL_CTX* context) {
  std::string name = (fs::temp_directory_path() / "bench-nginx-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no directory for nginx");
  const fs::path directory = name;
  const struct Removal {  // nginx has read all of it once it accepts
    const fs::path& directory;
    ~Removal() {
      std::error_code ignored;
      fs::remove_all(directory, ignored);
    }
  } removal{directory};
  writeCertificate(directory / "certificate.pem", context);
  writeSettings(directory, ports);
  const auto settings = (directory / "nginx.conf").string();
  const pid_t child = forkChild([&] {
    execlp("nginx", "nginx", "-c", settings.c_str(), static_cast<char*>(nullptr));
    throw std::runtime_error("there is no nginx: apt-get install nginx-light");
  });
  while (!accepts(ports[0])) {
    if (waitpid(child, nullptr, WNOHANG) == child) throw std::runtime_error("nginx does not start");
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return child;
}

}  // namespace clerk::backend::bench
