#pragma once

#include <string_view>

/// Each calls the SDK with the input in one place, and aborts where a promise of the SDK is broken.
namespace clerk::backend::fuzz {

void answers(std::string_view input);       ///< A 200's body.
void errorBodies(std::string_view input);   ///< The status in the first two bytes, then the body.
void headerFields(std::string_view input);  ///< Retry-After and Content-Type, one a line.
void serverUrls(std::string_view input);    ///< A server URL, then `name=value` for each variable, one a line.
void ids(std::string_view input);           ///< The id of an actor token.
void requests(std::string_view input);      ///< JSON whose members become those of the actor.
void tables(std::string_view input);        ///< A body that is read as every model of a made-up resource.

}  // namespace clerk::backend::fuzz
