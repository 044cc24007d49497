#pragma once

#include <clerk/backend/request_options.hpp>

#include "http/url.hpp"

#include <chrono>
#include <string>
#include <string_view>

// What a caller can do wrong before anything is sent. Each throws std::invalid_argument that names the setting and
// quotes none of its value.

namespace clerk::backend::core {

/// RFC 9110, 5.6.2: the names of fields and methods.
bool isToken(std::string_view text);

/// Besides what no header field may contain, it must not be one of the things that are taken for a secret key.
void checkSecretKey(std::string_view key);
void checkTime(std::chrono::milliseconds time, const char* name);
void checkRetryConfig(const RetryConfig& config);
void checkRequestOptions(const RequestOptions& options);

/// Names are tokens (RFC 9110, 5.6.2), values have no control characters, and none is one that the SDK or the transport
/// sets.
void checkHeaders(const http::Headers& headers);

/// @param text an absolute http or https URL, without user info, query and fragment; without a path it gets `/v1`
/// @param allowInsecureHttp whether plain http may go to other hosts than loopback
http::Url checkServerUrl(const std::string& text, bool allowInsecureHttp);

/// Plain http to anything but loopback is refused, unless it is allowed.
void checkSecure(const http::Url& url, bool allowInsecureHttp);

}  // namespace clerk::backend::core
