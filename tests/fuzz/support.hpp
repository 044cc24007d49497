#pragma once

#include <clerk/backend.hpp>

#include <nlohmann/json.hpp>

#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace clerk::backend::fuzz {

inline constexpr char secretKey[] = "sk_fuzz_key";

/// Aborts, with `promise` on standard error, where it is not kept.
void require(bool kept, const char* promise);

/// Requires of the text of an error: bounded, UTF-8, without control characters and without the key.
void requirePresentable(const std::exception& error);

/// Requires that `error` is an SDKException for a 200 of unknown outcome, and presentable.
void requireUnreadable(const errors::ClerkException& error);

/// Answers every request with `answer`, and keeps the last one.
class Canned final : public http::HttpClient {
 public:
  http::Result send(const http::Request& request, const http::SendOptions&) override;

  http::Response answer;
  http::Request sent;
  std::size_t count = 0;
};

struct Sdk {
  std::shared_ptr<Canned> transport = std::make_shared<Canned>();
  ClerkBackend client = builder().build();

  /// For the transport of this, without retries.
  ClerkBackendBuilder builder() const;
};

operations::CreateActorTokenRequestBody exampleRequest();

/// What nlohmann's parser, a second opinion, makes of the text; nothing where that is not JSON, or where the two are
/// allowed to differ: numbers beyond double and lone surrogates, which the SDK may skip, zeros with a huge exponent, a
/// byte order mark, and NULs.
std::optional<nlohmann::json> parsed(std::string_view text);

/// Whether free-form values in the text are nested more deeply than they are kept.
bool isDeep(std::string_view text);

std::string_view takeLine(std::string_view& input);

}  // namespace clerk::backend::fuzz
