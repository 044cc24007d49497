#pragma once

// What the blocks of the documentation take for granted, and what it takes to run them on a mock.

#include <clerk/backend.hpp>
#include <clerk/backend/authentication.hpp>
#include <clerk/backend/testing/fake_client.hpp>
#include <clerk/backend/testing/mock_server.hpp>

#include <atomic>
#include <cassert>
#include <chrono>
#include <iostream>
#include <map>
#include <memory>
#include <string>

using namespace clerk::backend;

extern const ClerkBackend sdk;
extern const operations::CreateActorTokenRequestBody request;
extern components::ActorToken token;  // a new one for each block
void deliver(const std::string& url);
extern const http::Headers headers;  // of a signed-in request, and of a webhook
extern const std::string body;       // of the webhook
extern const std::string sessionToken;
extern const Authenticator authenticator;
extern const SessionClaims claims;
template <class T>
void use(const T&) {}

// Instead of the key and the server that stand in a block.
std::string mockKey();
std::string mockUrl();

extern const std::map<std::string, void (*)()> allSnippets;
