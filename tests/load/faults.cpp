#include "faults.hpp"

#include "limits.hpp"

namespace clerk::backend::load {
namespace {

// Well mixed, and the same in every run (splitmix64).
std::uint64_t mixed(std::uint64_t number) {
  number = (number + 1) * 0x9E3779B97F4A7C15U;
  number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9U;
  number = (number ^ (number >> 27U)) * 0x94D049BB133111EBU;
  return number ^ (number >> 31U);
}

struct Choice {
  backend_testing::Fault fault;
  bool mayAct = true;  // as far as the client can tell
};

// Each of the nine is for one in a hundred.
std::optional<Choice> choose(std::uint64_t random) {
  Choice choice;
  auto& fault = choice.fault;
  fault.afterServing = random >> 32U & 1U;
  switch (random % 100) {
    case 0:
      fault.status = 422;
      fault.afterServing = choice.mayAct = false;
      break;
    case 1:
      fault.status = 500;
      break;
    case 2:
      fault.status = 503;
      fault.headers = {{"Retry-After", "0"}};
      fault.afterServing = choice.mayAct = false;
      break;
    case 3:
      fault.status = 429;
      fault.headers = {{"Retry-After", random >> 40U & 15U ? "0" : "1"}};
      fault.afterServing = choice.mayAct = false;
      break;
    case 4:
      fault.delay = attemptTimeout + attemptTimeout / 4;
      break;
    case 5:
      fault.reset = true;
      break;
    case 6:
      fault.truncate = true;
      break;
    case 7:
      fault.oversize = 2 * maxResponseBytes;
      break;
    case 8:
      fault.contentType = "text/html";
      break;
    default:
      return std::nullopt;
  }
  return choice;
}

}  // namespace

std::optional<backend_testing::Fault> Faults::next(const backend_testing::RecordedRequest& request) {
  const auto choice = choose(mixed(requests_++));
  if (!request.body.empty()) watch(request, !choice || choice->mayAct);
  if (!choice) return std::nullopt;
  return choice->fault;
}

void Faults::watch(const backend_testing::RecordedRequest& request, bool mayAct) {
  const std::lock_guard lock(mutex_);
  if (acted_.count(request.body) != 0) ++repeatedUnsafely_;
  if (mayAct) acted_.insert(request.body);
}

}  // namespace clerk::backend::load
