#pragma once

/// Everything that a program needs to use the SDK.

#include <clerk/backend/actor_tokens.hpp>
#include <clerk/backend/clerk_backend.hpp>
#include <clerk/backend/clerk_backend_builder.hpp>
#include <clerk/backend/errors/errors.hpp>
#include <clerk/backend/hooks/hooks.hpp>
#include <clerk/backend/http/http_client.hpp>
#include <clerk/backend/outcome.hpp>
#include <clerk/backend/pages.hpp>
#include <clerk/backend/raw_request.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/version.hpp>
