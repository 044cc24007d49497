#pragma once

#include <clerk/backend/http/http_client.hpp>

#include "core/timekeeper.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace clerk::backend::simulation {

using core::Clock;
using Milliseconds = std::chrono::milliseconds;

/// Ends the program with the seed of the schedule where a promise is broken.
void require(bool kept, const char* promise);

/// Chance, and time that goes by only when it is told to. There is one at a time.
class World {
 public:
  explicit World(std::uint64_t seed);

  static Clock::time_point now() { return current_->now_; }
  static double jitter() { return current_->share(); }

  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
  bool oneIn(std::uint64_t times) { return below(times) == 0; }
  double share() { return static_cast<double>(below(1'000'001)) / 1'000'000; }

  /// Lets `event` happen in that time from now.
  void in(Milliseconds time, std::function<void()> event) { events_.emplace(now_ + time, std::move(event)); }

  /// Goes on to the next event; false where there is none.
  bool step();

  std::uint64_t seed() const noexcept { return seed_; }

 private:
  static World* current_;

  const std::uint64_t seed_;
  std::mt19937_64 random_;
  Clock::time_point now_{};
  std::multimap<Clock::time_point, std::function<void()>> events_;
};

/// Keeps the world's time; sometimes there is no thread for it.
class Timekeeper final : public core::Timekeeper {
 public:
  explicit Timekeeper(World& world) : world_(world) {}

  void start(const std::function<void()>& due) override;
  void wakeAt(Clock::time_point time) noexcept override;
  void stop() noexcept override { *running_ = false; }

 private:
  World& world_;
  std::function<void()> due_;
  std::shared_ptr<bool> running_ = std::make_shared<bool>(true);
  std::shared_ptr<std::uint64_t> latest_ = std::make_shared<std::uint64_t>(0);
};

/// What a call was asked for and what became of it.
struct Record {
  bool isCreate = false;
  int ended = 0;
  int attempts = 0;
  bool mayHaveActed = false;  ///< An attempt may have taken effect, as far as the transport told.
  bool isUnderWay = false;    ///< The transport has an attempt that it has not completed.
  Clock::time_point deadline{};
};

/// A transport that does whatever a transport can do.
class Transport final : public http::HttpClient {
 public:
  Transport(World& world, std::map<std::string, Record*>& records) : world_(world), records_(records) {}

  http::Result send(const http::Request&, const http::SendOptions&) override;
  void sendAsync(http::Request request, http::SendOptions options, Completion completion) override;

  /// How many requests it has been given and not completed.
  std::size_t held() const noexcept { return held_; }

 private:
  class Exchange;

  http::Result anyResult(Record& record);

  World& world_;
  std::map<std::string, Record*>& records_;
  std::size_t held_ = 0;
};

/// Runs one random schedule.
void runSchedule(std::uint64_t seed);

}  // namespace clerk::backend::simulation
