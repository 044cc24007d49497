#pragma once

/// Who is calling: session tokens, the requests that carry them, and webhooks. An Authenticator with the keys of a
/// client's instance needs `clerk/backend.hpp` besides.

#include <clerk/backend/authentication/authenticator.hpp>
#include <clerk/backend/authentication/reason.hpp>
#include <clerk/backend/authentication/request_state.hpp>
#include <clerk/backend/authentication/session_claims.hpp>
#include <clerk/backend/authentication/token_type.hpp>
#include <clerk/backend/authentication/token_verification_exception.hpp>
#include <clerk/backend/authentication/webhook.hpp>
