#pragma once

#include <clerk/backend/actor_tokens.hpp>
#include <clerk/backend/http/headers.hpp>

#include <string>

namespace clerk::backend::bench {

/// The call that everything here makes: create, with the body and the answer of a typical use.
inline constexpr const char* secretKey = "sk_fake";

operations::CreateActorTokenRequestBody sampleRequest();

/// What `sampleRequest` is on the wire.
const std::string& sampleBody();

/// The header of the SDK's request, as it is on the wire.
const http::Headers& sampleRequestHeaders();

/// About 1.6 KB.
const std::string& sampleAnswer();

/// Without Content-Length, which differs between versions of HTTP in who writes it.
const http::Headers& sampleAnswerHeaders();

/// @throws std::runtime_error where it is not the id in `sampleAnswer`.
void checkId(const std::string& id);

}  // namespace clerk::backend::bench
