// Calls through a network that does to each of them what networks do, at every point of it. To try other schedules:
// CLERK_BACKEND_SEED=1000 http_tests --gtest_filter='*HostileNetwork*'

#include "http/support/counting_network.hpp"
#include "http/support/own_process.hpp"
#include "http/support/wire_test.hpp"

#include <atomic>
#include <cstdlib>
#include <optional>
#include <random>
#include <tuple>
#include <utility>
#include <vector>

namespace clerk::backend::tests {
namespace {

using Action = NetworkFault::Action;
using Point = NetworkFault::Point;
using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

constexpr int schedules = 36;  // for each of the six suites
constexpr int callsOfSchedule = 6;

class HostileNetwork : public ::testing::TestWithParam<std::tuple<Protocol, Way>> {
 protected:
  struct Ended {
    std::string token{};  // where it succeeded
    std::string error{};
    bool outcomeUnknown = false;
    Clock::time_point at{};
  };

  static Protocol protocol() { return std::get<0>(GetParam()); }
  static Way way() { return std::get<1>(GetParam()); }

  static unsigned firstSeed() {
    const char* seed = std::getenv("CLERK_BACKEND_SEED");
    return seed == nullptr ? 1U : static_cast<unsigned>(std::atoi(seed));
  }

  ClerkBackend client() {
    RetryConfig retries;
    retries.initialInterval = Milliseconds(1);
    auto builder = ClerkBackend::builder();
    builder.setSecurity("sk_fake").setServerUrl(network->url() + "/v1").setRetryConfig(retries);
    if (protocol() != Protocol::http1) builder.setCaBlob(network->caPem());
    return builder.build();
  }

  template <class Request>
  Ended send(const ClerkBackend& sdk, const Request& request, const RequestOptions& options) {
    Ended ended;
    const auto read = [&ended](const auto& get) {
      try {
        ended.token = get().actorToken->id;
      } catch (const errors::ClerkException& error) {
        ended.error = error.what();
        ended.outcomeUnknown = error.outcomeUnknown();
      }
      ended.at = Clock::now();
    };
    if (way() == Way::blocking) {
      ++ends;
      read([&] { return sdk.call(request, options); });
      return ended;
    }
    std::promise<void> done;
    using Response = typename Request::Response;
    sdk.callAsync(
        request,
        [&](const Outcome<Response>& outcome) {
          if (++ends != calls) return;  // more than one end
          read([&] { return outcome.value(); });
          done.set_value();
        },
        options);
    done.get_future().wait();
    return ended;
  }

  // Whatever befalls it, a revoke succeeds; what a create may do depends on how far it had come.
  void makeCall(const ClerkBackend& sdk, const std::optional<NetworkFault>& fault, bool isCreate) {
    const int call = ++calls;
    const bool freezes = fault && fault->action == Action::freeze;
    RequestOptions options;
    options.timeout = Milliseconds(freezes ? 700 : 10000);
    if (fault) network->relay().arm(*fault);
    const auto begin = Clock::now();
    Ended ended;
    if (isCreate) {
      operations::CreateActorTokenRequestBody body;
      body.userId = CountingNetwork::userOf(call);
      body.actor.sub = "user_0";
      ended = send(sdk, body, options);
    } else {
      ended = send(sdk, operations::RevokeActorTokenRequest{"act_0"}, options);
    }
    const bool befell = fault && network->relay().disarm();
    network->relay().settle();
    const auto delivered = network->relay().delivered(call);
    const bool succeeded = ended.error.empty();
    EXPECT_LT(ended.at - begin, 3 * *options.timeout + Milliseconds(3000));
    EXPECT_EQ(ended.token, succeeded ? CountingNetwork::tokenOf(isCreate ? call : 0) : "");
    if (!isCreate || (!befell && !freezes) || fault->action == Action::delay || fault->action == Action::split ||
        (fault->point == Point::accepted && protocol() != Protocol::http1)) {
      EXPECT_TRUE(succeeded) << ended.error;
    }
    // With HTTP/2, libcurl 7.88 leaves an answer unread where it has something to send and finds the connection reset.
    const bool mayBeLeftUnread =
        protocol() == Protocol::http2 && fault && (fault->action == Action::reset || fault->action == Action::drop);
    if (isCreate && delivered && !mayBeLeftUnread && (!freezes || *delivered < begin + Milliseconds(200))) {
      EXPECT_TRUE(succeeded) << "although its answer had come: " << ended.error;
    }
    if (isCreate) creates.emplace_back(call, std::move(ended));
  }

  // What happens comes of the seed alone.
  void makeSchedule(unsigned seed, int count) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
    // That libcurl does not read what has come on an idle HTTP/2 connection before it sends the next request there.
    const bool isUnnoticed = protocol() == Protocol::http2 && readsAhead();
    {
      const auto sdk = client();
      for (int each = 0; each < count; ++each) {
        const bool isCreate = below(3) > 0;
        NetworkFault fault;
        fault.action = static_cast<Action>(below(6));
        if (fault.action == Action::freeze && below(3) > 0) fault.action = Action::drop;  // it takes its time
        fault.point = static_cast<Point>(below(5));
        fault.bytes = 1 + below(below(2) == 0 ? 40 : 900);
        const bool isFaulty = below(4) > 0;
        const auto idle = below(10);
        const bool isEndedByServer = idle == 3 && !isFaulty;
        SCOPED_TRACE((isCreate ? "create, fault " : "revoke, fault ") +
                     (isFaulty
                          ? std::to_string(static_cast<int>(fault.action)) + " at " +
                                std::to_string(static_cast<int>(fault.point)) + " after " + std::to_string(fault.bytes)
                          : "none") +
                     ", then " + std::to_string(idle));
        if (isEndedByServer) network->endAfterNextAnswer();
        makeCall(sdk, isFaulty ? std::optional(fault) : std::nullopt, isCreate);
        if (isEndedByServer) network->waitForServersEnd();
        // That an idle connection is dead without a word nobody can see.
        if (fault.action == Action::freeze) network->relay().disturbIdle(Relay::Idle::finish);
        else if (idle < 3 && !(static_cast<Relay::Idle>(idle) == Relay::Idle::unsolicited && isUnnoticed))
          network->relay().disturbIdle(static_cast<Relay::Idle>(idle));
      }
    }
    checkCounts();
  }

  // Counted once nothing is under way any more: the server may have been slower than the client's end of the call.
  void checkCounts() {
    network->waitUntilIdle();
    EXPECT_EQ(ends, calls);
    for (const auto& [call, ended] : creates) {
      const int received = network->creates(call);
      EXPECT_LE(received, 1) << "create was sent twice; call " << call << ": " << ended.error;
      if (ended.outcomeUnknown) continue;
      EXPECT_EQ(received, ended.error.empty() ? 1 : 0) << ended.error;
    }
    creates.clear();
  }

  std::unique_ptr<CountingNetwork> network = std::make_unique<CountingNetwork>(protocol());
  int calls = 0;
  std::atomic<int> ends{0};
  std::vector<std::pair<int, Ended>> creates;
};

std::string nameOfParameters(const ::testing::TestParamInfo<std::tuple<Protocol, Way>>& info) {
  constexpr const char* protocols[] = {"Http1", "Tls", "Http2"};
  return std::string(protocols[static_cast<int>(std::get<0>(info.param))]) +
         (std::get<1>(info.param) == Way::blocking ? "Blocking" : "Async");
}

INSTANTIATE_TEST_SUITE_P(, HostileNetwork,
                         ::testing::Combine(::testing::Values(Protocol::http1, Protocol::tls, Protocol::http2),
                                            ::testing::Values(Way::blocking, Way::async)),
                         nameOfParameters);

TEST_P(HostileNetwork, AnswersThatHaveComeCountAlsoWhereTheConnectionIsResetRightBehindThem) {
  const auto sdk = client();
  for (int each = 0; each < 20; ++each) {
    makeCall(sdk, std::nullopt, true);
    network->relay().arm({Action::reset, Point::answered, 1});
    operations::CreateActorTokenRequestBody body;
    body.userId = CountingNetwork::userOf(++calls);
    body.actor.sub = "user_0";
    const auto ended = send(sdk, body, {});
    network->relay().disarm();
    network->relay().settle();
    if (network->relay().delivered(calls)) {
      EXPECT_EQ(ended.error, "");
    }
  }
}

TEST_P(HostileNetwork, CostsNoAnsweredCallRepeatsNoCreateAndLeavesNothingBehind) {
  makeSchedule(0, 2);  // what is made once in the process is there now
  network.reset();
  const auto before = OwnProcess::now();
  network = std::make_unique<CountingNetwork>(protocol());
  const unsigned first = firstSeed();
  for (unsigned seed = first; seed < first + schedules && !HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    makeSchedule(seed, callsOfSchedule);
  }
  network.reset();
  EXPECT_TRUE(before.isReachedAgain()) << "descriptors or threads stayed";
}

}  // namespace
}  // namespace clerk::backend::tests
