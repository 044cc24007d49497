#pragma once

#include <string_view>

/// Each calls the SDK with the input in one place, and aborts where a promise of the SDK is broken.
namespace clerk::backend::fuzz {

void answers(std::string_view input);        ///< A 200's body.
void errorBodies(std::string_view input);    ///< The status in the first two bytes, then the body.
void headerFields(std::string_view input);   ///< Retry-After and Content-Type, one a line.
void serverUrls(std::string_view input);     ///< A server URL, then `name=value` for each variable, one a line.
void ids(std::string_view input);            ///< The id of an actor token.
void requests(std::string_view input);       ///< JSON whose members become those of the actor.
void tables(std::string_view input);         ///< A body that is read as every model of a made-up resource.
void singles(std::string_view input);        ///< A body that is read as one of each main resource of the API.
void lists(std::string_view input);          ///< A body that is read as a list of each.
void tokens(std::string_view input);         ///< A token, or the header of one in the first line, then its payload.
void keySets(std::string_view input);        ///< A JWKS.
void requestFields(std::string_view input);  ///< Authorization, then Cookie fields, one a line.
void webhooks(std::string_view input);       ///< Id, timestamp and signatures, one a line, then the body.

}  // namespace clerk::backend::fuzz
