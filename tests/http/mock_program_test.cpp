#include <clerk/backend.hpp>
#include <clerk/backend/users.hpp>

#include "testing/mock_arguments.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace clerk::backend {
namespace {

using backend_testing::MockArguments;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using namespace std::chrono_literals;
using Variables = std::map<std::string, std::string>;

MockArguments parsed(const std::vector<std::string>& arguments, const Variables& variables = {}) {
  return backend_testing::mockArguments(arguments, [&](const char* name) {
    const auto found = variables.find(name);
    return found == variables.end() ? nullptr : found->second.c_str();
  });
}

std::string refusalOf(const std::vector<std::string>& arguments, const Variables& variables = {}) {
  try {
    parsed(arguments, variables);
  } catch (const std::invalid_argument& wrong) {
    return wrong.what();
  }
  return "none";
}

/// The statuses of the faults that the next requests meet; 0 for none.
std::vector<int> faultsOf(const MockArguments& arguments, int requests, const std::string& target = "/v1/users",
                          const std::string& method = "GET") {
  std::vector<int> statuses;
  for (int each = 0; each < requests; ++each) {
    const auto fault = arguments.options.faultFor({method, target, {}, ""});
    statuses.push_back(fault ? fault->status : 0);
  }
  return statuses;
}

TEST(MockArgumentsTest, AreReadFromOptions) {
  const auto arguments =
      parsed({"--host", "0.0.0.0", "--port", "8080", "--secret-key", "sk_other", "--no-plan", "--quota", "3",
              "--accept", "--log", "--user", "user_1", "--user", R"({"first_name":"Ada"})", "--delay", "250"});
  EXPECT_EQ(arguments.options.host, "0.0.0.0");
  EXPECT_EQ(arguments.options.port, 8080);
  EXPECT_EQ(arguments.options.secretKey, "sk_other");
  EXPECT_FALSE(arguments.options.inPlan);
  EXPECT_EQ(arguments.options.quota, 3U);
  EXPECT_TRUE(arguments.options.acceptActorTokens);
  EXPECT_TRUE(arguments.log);
  EXPECT_FALSE(arguments.help);
  ASSERT_EQ(arguments.users.size(), 2U);
  EXPECT_EQ(arguments.users[0], nlohmann::json({{"id", "user_1"}}));
  EXPECT_EQ(arguments.users[1], nlohmann::json({{"first_name", "Ada"}}));
  EXPECT_EQ(arguments.options.faultFor({"GET", "/v1/users", {}, ""})->delay, 250ms);
}

TEST(MockArgumentsTest, AreReadFromTheEnvironmentWhereNoOptionSaysOtherwise) {
  const Variables variables{{"CLERK_SECRET_KEY", "sk_env"}, {"CLERK_MOCK_HOST", "0.0.0.0"},
                            {"CLERK_MOCK_PORT", "8080"},    {"CLERK_MOCK_USERS", R"(["user_1",{"id":"user_2"}])"},
                            {"CLERK_MOCK_DELAY", "5"},      {"CLERK_MOCK_FAULT", "503,first=1"},
                            {"CLERK_MOCK_ACCEPT", "1"},     {"CLERK_MOCK_LOG", "1"}};
  const auto arguments = parsed({"--port", "9090"}, variables);
  EXPECT_EQ(arguments.options.secretKey, "sk_env");
  EXPECT_EQ(arguments.options.host, "0.0.0.0");
  EXPECT_EQ(arguments.options.port, 9090);
  EXPECT_EQ(arguments.users.size(), 2U);
  EXPECT_TRUE(arguments.options.acceptActorTokens);
  EXPECT_TRUE(arguments.log);
  EXPECT_EQ(faultsOf(arguments, 2), (std::vector<int>{503, 0}));
  EXPECT_EQ(parsed({"--user", "user_3"}, variables).users.size(), 1U);
}

TEST(MockArgumentsTest, FaultsMeetTheRequestsThatTheyAreFor) {
  EXPECT_EQ(faultsOf(parsed({"--fault", "500"}), 2), (std::vector<int>{500, 500}));
  EXPECT_EQ(faultsOf(parsed({"--fault", "429,every=2"}), 4), (std::vector<int>{0, 429, 0, 429}));
  EXPECT_EQ(faultsOf(parsed({"--fault", "429,every=2,first=1"}), 4), (std::vector<int>{0, 429, 0, 0}));
  EXPECT_EQ(faultsOf(parsed({"--fault", "500,first=1", "--fault", "503"}), 2), (std::vector<int>{500, 503}));
  const auto narrow = parsed({"--fault", "500,path=/users,method=POST"});
  EXPECT_EQ(faultsOf(narrow, 1, "/v1/users", "POST"), (std::vector<int>{500}));
  EXPECT_EQ(faultsOf(narrow, 1, "/v1/users", "GET"), (std::vector<int>{0}));
  EXPECT_EQ(faultsOf(narrow, 1, "/v1/jwks?path=/users", "POST"), (std::vector<int>{0}));
  const auto whole = parsed({"--delay", "10", "--fault", "reset,after-serving,retry-after=7,delay=5"});
  const auto fault = whole.options.faultFor({"GET", "/v1/users", {}, ""});
  EXPECT_TRUE(fault->reset && fault->afterServing);
  EXPECT_EQ(fault->delay, 15ms);
  EXPECT_EQ(fault->headers.at(0), (std::pair<std::string, std::string>("Retry-After", "7")));
  EXPECT_FALSE(parsed({}).options.faultFor) << "nothing goes wrong unasked";
}

TEST(MockArgumentsTest, AreRefusedByName) {
  EXPECT_THAT(refusalOf({"--prot", "80"}), HasSubstr("--prot"));
  EXPECT_THAT(refusalOf({"--port"}), HasSubstr("--port"));
  EXPECT_THAT(refusalOf({"--port", ""}), HasSubstr("--port"));
  for (const auto* bad : {"x", "80x", "-1", "65536", "99999999999999999999"}) {
    EXPECT_THAT(refusalOf({"--port", bad}), HasSubstr("--port takes a number from 0 to 65535")) << bad;
    EXPECT_THAT(refusalOf({}, {{"CLERK_MOCK_PORT", bad}}), HasSubstr("CLERK_MOCK_PORT takes")) << bad;
  }
  EXPECT_THAT(refusalOf({"--user", "{"}), HasSubstr("--user is no JSON object"));
  EXPECT_THAT(refusalOf({"--user", "--log"}), HasSubstr("--user"));
  EXPECT_EQ(refusalOf({"--secret-key=sk_other"}), "--secret-key is unknown, or has no value");
  EXPECT_EQ(refusalOf({"sk_other"}), "an argument is no option");
  EXPECT_THAT(refusalOf({}, {{"CLERK_MOCK_FAULT", "--500"}}), HasSubstr("CLERK_MOCK_FAULT"));
  for (const auto* bad : {R"([""])", "[1]", "[null]", "{}"}) {
    EXPECT_THAT(refusalOf({}, {{"CLERK_MOCK_USERS", bad}}), HasSubstr("CLERK_MOCK_USERS")) << bad;
  }
  EXPECT_THAT(refusalOf({}, {{"CLERK_MOCK_LOG", "yes"}}), HasSubstr("CLERK_MOCK_LOG takes 1 or 0"));
  EXPECT_THAT(refusalOf({}, {{"CLERK_MOCK_USERS", "user_1"}}), HasSubstr("CLERK_MOCK_USERS is no JSON list"));
  for (const auto* bad :
       {"0", "200", "600", "nothing", "500,sometimes", "500,every=0", "500,every=", "500,path=", "500,"}) {
    EXPECT_THAT(refusalOf({"--fault", bad}), HasSubstr("--fault")) << bad;
  }
}

/// The program, from its first line of output to its end.
class Program {
 public:
  explicit Program(std::vector<std::string> arguments) {
    std::array<int, 2> output{};
    errors_ = std::tmpfile();
    if (pipe(output.data()) != 0 || errors_ == nullptr) throw std::runtime_error("no pipe");
    arguments.insert(arguments.begin(), CLERK_BACKEND_MOCK_SERVER);
    std::vector<char*> pointers;
    for (auto& argument : arguments) pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    // ThreadSanitizer sees races in cpp-httplib, which it does not see into; the mock is looked at in this process.
    setenv("TSAN_OPTIONS", "report_bugs=0", 1);
    process_ = fork();
    if (process_ == 0) {
      dup2(output[1], STDOUT_FILENO);
      dup2(fileno(errors_), STDERR_FILENO);
      execv(pointers[0], pointers.data());
      _exit(127);
    }
    close(output[1]);
    output_ = fdopen(output[0], "r");
    std::array<char, 256> line{};
    if (std::fgets(line.data(), line.size(), output_) != nullptr) firstLine_ = line.data();
  }
  ~Program() {
    if (process_ > 0) end();
    std::fclose(output_);
    std::fclose(errors_);
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  std::string url() const {
    const auto begin = firstLine_.find("http://");
    return begin == std::string::npos ? firstLine_ : firstLine_.substr(begin, firstLine_.find('\n') - begin);
  }

  /// Asks it to end, and returns its exit status.
  int end() {
    kill(process_, SIGTERM);
    int status = 0;
    waitpid(std::exchange(process_, 0), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

  std::string errors() const {
    std::rewind(errors_);
    std::string text;
    for (int c = 0; (c = std::fgetc(errors_)) != EOF;) text.push_back(static_cast<char>(c));
    return text;
  }

 private:
  pid_t process_ = 0;
  std::FILE* output_ = nullptr;
  std::FILE* errors_ = nullptr;
  std::string firstLine_;
};

operations::CreateActorTokenRequestBody creation() {
  operations::CreateActorTokenRequestBody body;
  body.userId = "user_1";
  body.actor.sub = "user_2";
  return body;
}

ClerkBackend clientOf(const std::string& url) {
  return ClerkBackend::builder().setSecurity("sk_fake").setServerUrl(url).build();
}

TEST(MockProgramTest, ServesWhatItWasAskedForAndEndsWhenItIsTold) {
  Program program(
      {"--user", R"({"id":"user_1","first_name":"Ada"})", "--accept", "--log", "--fault", "503,first=1,path=jwks"});
  const auto sdk = clientOf(program.url());
  EXPECT_EQ(sdk.users.get("user_1").user->firstName, "Ada");
  const auto token = *sdk.actorTokens.create(creation()).actorToken;
  EXPECT_EQ(token.status, components::ActorTokenStatus::Pending);
  EXPECT_THROW(sdk.actorTokens.revoke(token.id), errors::ClerkErrors) << "it has been accepted meanwhile";
  operations::RawRequest raw;
  raw.method = "GET";
  raw.path = "/jwks";
  RequestOptions once;
  once.retryConfig = RetryConfig::none();
  EXPECT_THROW(sdk.call(raw, once), errors::SDKException);
  EXPECT_EQ(sdk.call(raw, once).statusCode, 200);
  EXPECT_EQ(program.end(), 0);
  const auto log = program.errors();
  EXPECT_THAT(log, MatchesRegex("GET /v1/users/user_1 200 [0-9]+ ms\n"
                                "POST /v1/actor_tokens 200 [0-9]+ ms\n"
                                "POST /v1/actor_tokens/[a-z0-9_]+/revoke 400 [0-9]+ ms\n"
                                "GET /v1/jwks 503 [0-9]+ ms\n"
                                "GET /v1/jwks 200 [0-9]+ ms\n"));
}

TEST(MockProgramTest, NamesTheServerInUrlsAsTheClientDoes) {
  Program program({"--host", "0.0.0.0", "--log"});
  auto url = program.url();
  EXPECT_EQ(url.rfind("http://127.0.0.1:", 0), 0U) << url;
  url.replace(url.find("127.0.0.1"), 9, "localhost");
  const auto token = *clientOf(url).actorTokens.create(creation()).actorToken;
  EXPECT_EQ(token.url.value().rfind(url.substr(0, url.size() - 2), 0), 0U) << token.url.value();
  EXPECT_EQ(program.end(), 0);
  EXPECT_EQ(program.errors().find("ticket="), std::string::npos);
}

TEST(MockProgramTest, LosesNoneOfFiveThousandCallsAtOnce) {
  Program program({});
  const auto sdk = clientOf(program.url());
  std::vector<std::future<operations::CreateActorTokenResponse>> futures;
  futures.reserve(5'000);
  RequestOptions patient;
  patient.totalTimeout = 5min;
  for (int each = 0; each < 5'000; ++each) futures.push_back(sdk.callAsync(creation(), patient));
  int created = 0;
  for (auto& future : futures) created += future.get().actorToken ? 1 : 0;
  EXPECT_EQ(created, 5'000);
}

TEST(MockProgramTest, SaysWhatItDoesNotUnderstand) {
  Program program({"--prot", "80"});
  EXPECT_EQ(program.url(), "") << "it serves nothing";
  EXPECT_THAT(program.errors(), HasSubstr("clerk-mock-server: --prot is unknown"));
}

}  // namespace
}  // namespace clerk::backend
