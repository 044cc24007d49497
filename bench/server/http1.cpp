#include "call_data.hpp"
#include "server/exchanges.hpp"

#include <cstdlib>

namespace clerk::backend::bench {
namespace {

const std::string& wholeAnswer() {
  static const std::string answer = [] {
    std::string text = "HTTP/1.1 200 OK\r\n";
    for (const auto& [name, value] : sampleAnswerHeaders()) text.append(name).append(": ").append(value).append("\r\n");
    return text + "content-length: " + std::to_string(sampleAnswer().size()) + "\r\n\r\n" + sampleAnswer();
  }();
  return answer;
}

/// Knows of a request its end: that of the header, and Content-Length bytes more.
class Http1 final : public Exchanges {
 public:
  bool receive(std::string_view bytes, std::string& out) override {
    in_ += bytes;
    for (;;) {
      const auto headerEnd = in_.find("\r\n\r\n");
      if (headerEnd == std::string::npos) return true;
      const auto field = in_.find("Content-Length: ");
      if (field > headerEnd) return false;
      const auto size = headerEnd + 4 + std::strtoul(in_.c_str() + field + 16, nullptr, 10);
      if (in_.size() < size) return true;
      in_.erase(0, size);
      out += wholeAnswer();
    }
  }

 private:
  std::string in_;
};

}  // namespace

std::unique_ptr<Exchanges> makeHttp1() { return std::make_unique<Http1>(); }

}  // namespace clerk::backend::bench
