#pragma once

#include "contenders/contender.hpp"
#include "server/server_process.hpp"

#include <clerk/backend/clerk_backend.hpp>

#include <memory>
#include <string>

namespace clerk::backend::bench {

/// The client that the SDK's contenders use.
ClerkBackend makeClient(const Endpoint& endpoint);

// Through the SDK, one client for all threads.
std::unique_ptr<Contender> makeSdk(const Endpoint& endpoint);
std::unique_ptr<Contender> makeSdkAsync(const Endpoint& endpoint);

/// As a program without an SDK would do it: libcurl, a handle kept by each thread, nlohmann/json both ways.
std::unique_ptr<Contender> makeByHand(const Endpoint& endpoint);

// libcurl alone: a fixed body is sent, the answer is thrown away.
std::unique_ptr<Contender> makeCurlEasy(const Endpoint& endpoint);
std::unique_ptr<Contender> makeCurlMulti(const Endpoint& endpoint);

// Without network.
std::unique_ptr<Contender> makeSdkEncode();
std::unique_ptr<Contender> makeNlohmannEncode();
std::unique_ptr<Contender> makeSdkDecode();
std::unique_ptr<Contender> makeNlohmannDecode();

// Read a text of `user_model.hpp`: the SDK into the model, the others into their trees.
std::unique_ptr<Contender> makeSdkReadUser(const std::string& text);
std::unique_ptr<Contender> makeSdkReadUserAlone(const std::string& text);
std::unique_ptr<Contender> makeSdkReadUsers(const std::string& text);
std::unique_ptr<Contender> makeNlohmannParse(const std::string& text);
std::unique_ptr<Contender> makeSimdjsonParse(const std::string& text);  ///< With a parser that is kept.

/// Whole calls of the SDK on a transport that has the answer at hand, and moves it in.
std::unique_ptr<Contender> makeNoNetwork();

// Asynchronous calls of the SDK that are all submitted before the first is answered, without a cancellation token and
// with one for all of them.
std::unique_ptr<Contender> makeWithoutToken();
std::unique_ptr<Contender> makeWithOneToken();

// Verify the token of `token_data.hpp`. OpenSSL alone, with a key that is kept: its signature, which was decoded
// before.
std::unique_ptr<Contender> makeEvpVerify();
std::unique_ptr<Contender> makeEvpVerifyInKeptContext();  ///< Each thread begins its context anew.
std::unique_ptr<Contender> makeVerifyToken();             ///< Through the SDK, with the key in PEM, as the next one.
std::unique_ptr<Contender> makeAuthenticateRequest();     ///< A browser's request with the token in a cookie.

/// Browsers' requests with a forged token, through the SDK with keys that it fetches: once in 30 s, or it throws.
std::unique_ptr<Contender> makeForgedTokens();

/// The same contender with one thread, whatever the row has.
std::unique_ptr<Contender> onOneThread(std::unique_ptr<Contender> contender);

}  // namespace clerk::backend::bench
