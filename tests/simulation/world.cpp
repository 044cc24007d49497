#include "world.hpp"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <system_error>

namespace clerk::backend::simulation {

World* World::current_ = nullptr;

World::World(std::uint64_t seed) : seed_(seed), random_(seed) { current_ = this; }

bool World::step() {
  if (events_.empty()) return false;
  const auto next = events_.begin();
  now_ = std::max(now_, next->first);
  const auto event = std::move(next->second);
  events_.erase(next);
  event();
  return true;
}

void Timekeeper::start(const std::function<void()>& due) {
  if (due_ || !*running_) return;
  if (world_.oneIn(20)) throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
  due_ = due;
}

void Timekeeper::wakeAt(Clock::time_point time) noexcept {
  const auto number = ++*latest_;
  const auto wait = std::chrono::ceil<Milliseconds>(time - World::now());
  world_.in(std::max(wait, Milliseconds(0)), [running = running_, latest = latest_, number, due = due_] {
    if (*running && *latest == number) due();
  });
}

http::Result Transport::send(const http::Request&, const http::SendOptions&) { return http::Failure{}; }

http::Result Transport::anyResult(Record& record) {
  const auto answer = [](int status, const char* body, http::Headers headers = {}) {
    headers.add("Content-Type", "application/json");
    return http::Response{status, std::move(headers), body};
  };
  constexpr char token[] =
      R"({"id":"act_1","status":"pending","user_id":"u","actor":{"sub":"s"},"created_at":1,"updated_at":1,"object":"actor_token"})";
  switch (world_.below(9)) {
    case 0:
    case 1:
      return answer(200, token);
    case 2:
      record.mayHaveActed = true;
      return answer(200, "[]");
    case 3:
      return answer(429, "", {{"Retry-After", std::to_string(world_.below(4))}});
    case 4:
      return answer(503, "", {{"Retry-After", "1"}});
    case 5:
      record.mayHaveActed = true;
      return answer(500, "");
    case 6:
      return http::Failure{http::FailureKind::connect, false, "not sent", {}};
    case 7:
      return answer(404, "");
    default:
      record.mayHaveActed = true;
      return http::Failure{http::FailureKind::reset, true, "reset", {}};
  }
}

/// A request that the transport has.
class Transport::Exchange : public std::enable_shared_from_this<Exchange> {
 public:
  Exchange(Transport& transport, Record& record, CancellationToken cancellation, Completion completion)
      : transport_(transport),
        record_(record),
        cancellation_(std::move(cancellation)),
        completion_(std::move(completion)) {
    ++transport_.held_;
    record_.isUnderWay = true;
  }

  void complete() {
    if (!isDone_) complete(transport_.anyResult(record_));
  }

  void completeAgain() {
    Record ignored;
    completion_(transport_.anyResult(ignored), nullptr);
  }

  void completeVeryLate() {
    if (!isDone_) complete(http::Failure{http::FailureKind::other, true, "very late", {}});
  }

  // As a transport on a thread of its own would, it looks from time to time.
  void heedCancellation() {
    if (isDone_) return;
    if (cancellation_.isCancelled()) {
      record_.mayHaveActed = true;
      return complete(http::Failure{http::FailureKind::cancelled, true, "cancelled", {}});
    }
    transport_.world_.in(Milliseconds(20), [self = shared_from_this()] { self->heedCancellation(); });
  }

 private:
  void complete(http::Result result) {
    isDone_ = true;
    --transport_.held_;
    record_.isUnderWay = false;
    completion_(std::move(result), nullptr);
  }

  Transport& transport_;
  Record& record_;
  const CancellationToken cancellation_;
  const Completion completion_;
  bool isDone_ = false;
};

void Transport::sendAsync(http::Request request, http::SendOptions options, Completion completion) {
  auto& record = *records_.at(std::string(request.headers.find("X-Call").value()));
  ++record.attempts;
  require(World::now() < record.deadline, "nothing is sent once the deadline is over");
  require(!record.isCreate || (!record.mayHaveActed && !record.isUnderWay),
          "create is not handed over again where it may have taken effect");
  if (world_.oneIn(40)) throw std::runtime_error("the transport threw");
  const auto exchange =
      std::make_shared<Exchange>(*this, record, std::move(options.cancellation), std::move(completion));
  if (world_.oneIn(8)) {
    exchange->complete();
    if (world_.oneIn(3)) throw std::runtime_error("the transport threw after it had completed");
    return;
  }
  if (world_.oneIn(15)) {
    world_.in(Milliseconds(10'000'000), [exchange] { exchange->completeVeryLate(); });
  } else {
    const auto delay = Milliseconds(world_.below(world_.oneIn(4) ? 20'000 : 300));
    world_.in(delay, [exchange, twice = world_.oneIn(6)] {
      exchange->complete();
      if (twice) exchange->completeAgain();
    });
  }
  if (!world_.oneIn(5)) exchange->heedCancellation();
}

}  // namespace clerk::backend::simulation
