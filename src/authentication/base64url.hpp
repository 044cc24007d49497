#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace clerk::backend::authentication {

/// The bytes of a text in base64url as JWS wants it (RFC 7515, 2): no padding, no white space, unused bits zero.
/// Nothing where it is anything else.
std::optional<std::string> fromBase64Url(std::string_view text);

/// The same behind what is in `to`. Where it is anything else it returns false, and `to` is good for nothing.
bool appendBase64Url(std::string& to, std::string_view text);

/// The bytes of a text in base64 with its padding (RFC 4648, 4). Nothing where it is anything else.
std::optional<std::string> fromBase64(std::string_view text);

std::string toBase64Url(std::string_view bytes);

std::string toBase64(std::string_view bytes);

}  // namespace clerk::backend::authentication
