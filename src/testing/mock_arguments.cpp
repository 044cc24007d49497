#include "mock_arguments.hpp"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

namespace clerk::backend_testing {

const char* const mockUsage =
    "Usage: clerk-mock-server [OPTION]...\n"
    "A stand-in for Clerk's API; it serves until SIGINT or SIGTERM.\n"
    "\n"
    "  --host ADDRESS    where to listen; 127.0.0.1 unless given; 0.0.0.0 in a container\n"
    "  --port N          the port; any free one unless given\n"
    "  --secret-key KEY  the bearer to accept; sk_fake unless given\n"
    "  --user USER       a user that exists: an id, or a JSON object with members as in answers; may be repeated\n"
    "  --no-plan         creating an actor token is answered with 402\n"
    "  --quota N         creating an actor token is answered with 422 after N tokens\n"
    "  --accept          the actor of each actor token opens its URL as soon as it is created\n"
    "  --delay MS        each answer waits that many milliseconds\n"
    "  --fault FAULT     what goes wrong, see below; may be repeated, the first that fits a request counts\n"
    "  --log             a line to stderr for each request: method, path, status, milliseconds\n"
    "\n"
    "FAULT is a status from 400 on, reset, truncate or oversize; then, after commas, any of\n"
    "  every=N          of the requests that fit only each Nth\n"
    "  first=N          only the first N of them\n"
    "  method=METHOD    only such requests\n"
    "  path=TEXT        only those with TEXT in their path\n"
    "  retry-after=S    with that header field, in seconds\n"
    "  delay=MS         after that many milliseconds\n"
    "  after-serving    the request takes effect first\n"
    "for example: --fault 429,retry-after=1,every=10 --fault reset,after-serving,first=1,path=/actor_tokens\n"
    "\n"
    "Of the environment, where no option says otherwise: CLERK_SECRET_KEY; CLERK_MOCK_HOST, CLERK_MOCK_PORT,\n"
    "CLERK_MOCK_USERS (a JSON list), CLERK_MOCK_DELAY, CLERK_MOCK_FAULT; CLERK_MOCK_ACCEPT=1, CLERK_MOCK_LOG=1.\n";

namespace {

using std::chrono::milliseconds;

[[noreturn]] void refuse(const std::string& name, const std::string& why) {
  throw std::invalid_argument(name + ' ' + why);
}

template <class Number>
Number number(const std::string& name, const std::string& text, Number largest) {
  Number value{};
  const auto* const end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end || value < 0 || value > largest) {
    refuse(name, "takes a number from 0 to " + std::to_string(largest));
  }
  return value;
}

constexpr std::int64_t longestDelay = 86'400'000;
constexpr auto anyCount = std::numeric_limits<std::uint32_t>::max();

milliseconds delayOf(const std::string& name, const std::string& text) {
  return milliseconds(number<std::int64_t>(name, text, longestDelay));
}

/// A fault, and the requests that meet it.
struct Rule {
  Fault fault{};
  std::uint32_t every = 1;
  std::uint32_t first = anyCount;
  std::string method{};
  std::string path{};
  std::atomic<std::uint32_t> fitting{0};

  bool applies(const RecordedRequest& request) {
    const auto itsPath = request.target.substr(0, request.target.find('?'));
    if (!method.empty() && request.method != method) return false;
    if (itsPath.find(path) == std::string::npos) return false;
    const auto before = fitting.fetch_add(1);
    return (before + 1) % every == 0 && before / every < first;
  }
};

void takeKind(const std::string& name, const std::string& kind, Fault& fault) {
  if (kind == "reset") fault.reset = true;
  else if (kind == "truncate") fault.truncate = true;
  else if (kind == "oversize") fault.oversize = std::size_t{32} << 20U;
  else fault.status = number<int>(name, kind, 599);
  if (fault.status != 0 && fault.status < 400) refuse(name, "takes a status from 400 on");
  if (kind == "0") refuse(name, "takes a status from 400 on");
}

void takeDetail(const std::string& name, const std::string& detail, Rule& rule) {
  const auto equals = detail.find('=');
  const auto key = detail.substr(0, equals);
  const auto value = equals == std::string::npos ? std::string() : detail.substr(equals + 1);
  const auto count = [&] {
    const auto counted = number<std::uint32_t>(name + ' ' + key, value, anyCount);
    if (counted == 0) refuse(name + ' ' + key, "takes a number above 0");
    return counted;
  };
  if (detail == "after-serving") rule.fault.afterServing = true;
  else if (key == "every") rule.every = count();
  else if (key == "first") rule.first = count();
  else if (key == "method" && !value.empty()) rule.method = value;
  else if (key == "path" && !value.empty()) rule.path = value;
  else if (key == "delay") rule.fault.delay = delayOf(name + " delay", value);
  else if (key == "retry-after" && !value.empty()) rule.fault.headers.emplace_back("Retry-After", value);
  else refuse(name, "does not know " + detail);
}

std::shared_ptr<Rule> ruleOf(const std::string& name, const std::string& text) {
  auto rule = std::make_shared<Rule>();
  auto end = text.find(',');
  takeKind(name, text.substr(0, end), rule->fault);
  while (end != std::string::npos) {
    const auto begin = end + 1;
    end = text.find(',', begin);
    takeDetail(name, text.substr(begin, end == std::string::npos ? end : end - begin), *rule);
  }
  return rule;
}

/// Takes options one by one.
class Reader {
 public:
  /// @return false where there is no such option that takes a value
  bool take(const std::string& option, const std::string& value, const std::string& name) {
    auto& options = result_.options;
    if (value.empty()) return false;
    if (option == "--host") options.host = value;
    else if (option == "--port") options.port = number<int>(name, value, 65535);
    else if (option == "--secret-key") options.secretKey = value;
    else if (option == "--user") addUser(name, value);
    else if (option == "--quota") options.quota = number<std::size_t>(name, value, anyCount);
    else if (option == "--delay") delay_ = delayOf(name, value);
    else if (option == "--fault") rules_.push_back(ruleOf(name, value));
    else return false;
    return true;
  }

  /// @return false where there is no such option that takes none
  bool takeFlag(const std::string& option) {
    if (option == "--no-plan") result_.options.inPlan = false;
    else if (option == "--accept") result_.options.acceptActorTokens = true;
    else if (option == "--log") result_.log = true;
    else if (option == "--help") result_.help = true;
    else return false;
    return true;
  }

  void addUsers(const std::string& name, const std::string& list) {
    const auto users = nlohmann::json::parse(list, nullptr, false);
    if (!users.is_array()) refuse(name, "is no JSON list");
    for (const auto& user : users) {
      if (!user.is_string() && !user.is_object()) refuse(name, "has an element that is no id and no object");
      addUser(name, user.is_string() ? user.get<std::string>() : user.dump());
    }
  }

  MockArguments finish() {
    result_.options.recordRequests = false;
    if (delay_.count() > 0 || !rules_.empty()) {
      result_.options.faultFor = [rules = rules_, delay = delay_](const RecordedRequest& request) {
        std::optional<Fault> fault;
        for (const auto& rule : rules) {
          if (!fault && rule->applies(request)) fault = rule->fault;
        }
        if (!fault) fault.emplace();
        fault->delay += delay;
        return fault;
      };
    }
    return std::move(result_);
  }

 private:
  void addUser(const std::string& name, const std::string& text) {
    if (text.empty()) refuse(name, "has an empty id");
    if (text.front() != '{') return result_.users.push_back({{"id", text}});
    auto user = nlohmann::json::parse(text, nullptr, false);
    if (!user.is_object()) refuse(name, "is no JSON object");
    result_.users.push_back(std::move(user));
  }

  MockArguments result_;
  milliseconds delay_{0};
  std::vector<std::shared_ptr<Rule>> rules_;
};

using Variable = std::function<const char*(const char*)>;

std::string valueOf(const Variable& variable, const char* name) {
  const auto* const text = variable(name);
  return text == nullptr ? "" : text;
}

void takeFlag(Reader& reader, const Variable& variable, const char* name, const char* option) {
  const auto text = valueOf(variable, name);
  if (text == "1") reader.takeFlag(option);
  else if (!text.empty() && text != "0") refuse(name, "takes 1 or 0");
}

void takeEnvironment(Reader& reader, const std::vector<std::string>& arguments, const Variable& variable) {
  const auto isGiven = [&](const char* option) {
    return std::find(arguments.begin(), arguments.end(), option) != arguments.end();
  };
  const std::map<const char*, const char*> variables{{"--secret-key", "CLERK_SECRET_KEY"},
                                                     {"--host", "CLERK_MOCK_HOST"},
                                                     {"--port", "CLERK_MOCK_PORT"},
                                                     {"--delay", "CLERK_MOCK_DELAY"},
                                                     {"--fault", "CLERK_MOCK_FAULT"}};
  for (const auto& [option, name] : variables) {
    if (!isGiven(option)) reader.take(option, valueOf(variable, name), name);
  }
  const auto users = valueOf(variable, "CLERK_MOCK_USERS");
  if (!users.empty() && !isGiven("--user")) reader.addUsers("CLERK_MOCK_USERS", users);
  takeFlag(reader, variable, "CLERK_MOCK_ACCEPT", "--accept");
  takeFlag(reader, variable, "CLERK_MOCK_LOG", "--log");
}

}  // namespace

MockArguments mockArguments(const std::vector<std::string>& arguments,
                            const std::function<const char*(const char*)>& variable) {
  Reader reader;
  takeEnvironment(reader, arguments, variable);
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    const auto& option = arguments[at];
    if (reader.takeFlag(option)) continue;
    // Nothing that may be a key is repeated.
    if (option.substr(0, 2) != "--") refuse("an argument", "is no option");
    auto next = at + 1 < arguments.size() ? arguments[at + 1] : std::string();
    if (next.substr(0, 2) == "--") next.clear();
    if (!reader.take(option, next, option)) refuse(option.substr(0, option.find('=')), "is unknown, or has no value");
    ++at;
  }
  return reader.finish();
}

}  // namespace clerk::backend_testing
