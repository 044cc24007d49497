#pragma once

// What the blocks of the documentation take for granted.

#include <clerk/backend.hpp>
#include <clerk/backend/testing/fake_client.hpp>
#include <clerk/backend/testing/mock_server.hpp>

#include <atomic>
#include <chrono>
#include <iostream>
#include <memory>
#include <string>

#include "models/json_writer.hpp"

using namespace clerk::backend;

extern const ClerkBackend sdk;
extern const operations::CreateActorTokenRequestBody request;
extern const components::ActorToken token;
void deliver(const std::string& url);
