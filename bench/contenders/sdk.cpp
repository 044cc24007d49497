#include "call_data.hpp"
#include "contenders/blocking.hpp"
#include "contenders/contenders.hpp"

namespace clerk::backend::bench {
namespace {

class SdkCaller final : public Caller {
 public:
  explicit SdkCaller(const ClerkBackend& sdk) : sdk_(sdk) {}

  void call() override { checkId(sdk_.actorTokens.create(request_).actorToken->id); }

 private:
  const ClerkBackend& sdk_;
  const operations::CreateActorTokenRequestBody request_ = sampleRequest();
};

class SdkContender final : public Blocking {
 public:
  explicit SdkContender(const Endpoint& endpoint) : sdk_(makeClient(endpoint)) {}

 private:
  std::unique_ptr<Caller> makeCaller() override { return std::make_unique<SdkCaller>(sdk_); }

  const ClerkBackend sdk_;
};

}  // namespace

ClerkBackend makeClient(const Endpoint& endpoint) {
  auto builder = ClerkBackend::builder();
  builder.setSecurity(secretKey).setServerUrl(endpoint.url);
  if (!endpoint.certificates.empty()) builder.setCaBlob(endpoint.certificates);
  return builder.build();
}

std::unique_ptr<Contender> makeSdk(const Endpoint& endpoint) { return std::make_unique<SdkContender>(endpoint); }

}  // namespace clerk::backend::bench
