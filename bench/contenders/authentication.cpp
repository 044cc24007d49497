#include "contenders/contenders.hpp"
#include "contenders/repeated.hpp"
#include "token_data.hpp"

#include <clerk/backend/authentication/authenticator.hpp>

#include <atomic>
#include <stdexcept>

namespace clerk::backend::bench {
namespace {

/// Answers every request with the keys.
class Keys final : public http::HttpClient {
 public:
  http::Result send(const http::Request&, const http::SendOptions&) override {
    ++answers_;
    return http::Response{200, {{"content-type", "application/json"}}, tokenData().jwks};
  }

  std::int64_t answers() const { return answers_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::int64_t> answers_{0};
};

/// Its keys are those of a client, fetched with its first token and kept, as most services have them.
Authenticator withKeptKeys() {
  const auto sdk = ClerkBackend::builder().setSecurity("sk_fake").setClient(std::make_shared<Keys>()).build();
  Authenticator authenticator(sdk);
  checkUser(authenticator.verifyToken(tokenData().token).userId);
  return authenticator;
}

/// Forged tokens, one in each millisecond of a time of its own.
class Forger final : public Caller {
 public:
  Forger() {
    const auto state = authenticator_.authenticateRequest(tokenData().browser);
    checkUser(state.claims().userId);
  }

  void call() override {
    ++milliseconds_;
    const auto state = authenticator_.authenticateRequest(tokenData().forger);
    if (state.reason() != AuthErrorReason::jwkKidMismatch)
      throw std::runtime_error("a forged token was not told as such");
    // The first fetch is not for a forged token.
    if (keys_->answers() - 1 > 1 + milliseconds_ / 30'000) throw std::runtime_error("forged tokens make it fetch");
  }

 private:
  std::int64_t milliseconds_ = 0;
  const std::shared_ptr<Keys> keys_ = std::make_shared<Keys>();
  const Authenticator authenticator_{ClerkBackend::builder().setSecurity("sk_fake").setClient(keys_).build(),
                                     {.now = [this, start = std::chrono::system_clock::now()] {
                                       return start + std::chrono::milliseconds(milliseconds_);
                                     }}};
};

class Forgers final : public Blocking {
 private:
  std::unique_ptr<Caller> makeCaller() override { return std::make_unique<Forger>(); }
};

/// Does one at a time what others do several at a time.
class OneThread final : public Contender {
 public:
  explicit OneThread(std::unique_ptr<Contender> contender) : contender_(std::move(contender)) {}

  void run(std::size_t calls, std::size_t, Meter& meter) override { contender_->run(calls, 1, meter); }

 private:
  const std::unique_ptr<Contender> contender_;
};

}  // namespace

std::unique_ptr<Contender> makeVerifyToken() {
  return repeat([authenticator = withKeptKeys()] { checkUser(authenticator.verifyToken(tokenData().token).userId); });
}

std::unique_ptr<Contender> makeAuthenticateRequest() {
  return repeat([authenticator = withKeptKeys()] {
    const auto state = authenticator.authenticateRequest(tokenData().browser);
    checkUser(state.claims().userId);
  });
}

std::unique_ptr<Contender> makeForgedTokens() { return std::make_unique<Forgers>(); }

std::unique_ptr<Contender> onOneThread(std::unique_ptr<Contender> contender) {
  return std::make_unique<OneThread>(std::move(contender));
}

}  // namespace clerk::backend::bench
