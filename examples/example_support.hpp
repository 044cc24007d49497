#pragma once

#include <clerk/backend.hpp>
#include <clerk/backend/authentication.hpp>
#include <clerk/backend/testing/mock_server.hpp>

#include <optional>
#include <string>
#include <string_view>

// What the examples have in common and a program of yours would do its own way: arguments, the server, output.

namespace example {

/// What a program takes besides `--live` and `--help`.
struct Syntax {
  std::string_view purpose;  ///< The first line of the help.
  bool people = false;       ///< `--user ID --actor ID`
  std::string_view id{};     ///< What the one argument is, such as `TOKEN_ID`; none where empty.
  bool url = false;          ///< `--print-url`
  bool file = false;         ///< `--file PATH`
  bool live = true;          ///< `--live`; false where the program is for the mock only.
};

struct Arguments {
  std::string user = "user_1";
  std::string actor = "user_2";
  std::optional<std::string> id{};    // always there with --live, where the program takes one
  std::optional<std::string> file{};  // as above
  bool live = false;
  bool printUrl = false;
};

/// Ends the program where `--help` is given, and, with status 2, where the arguments are wrong.
Arguments parse(int argc, char** argv, const Syntax& syntax);

/// What the program talks to: a mock inside it, or Clerk's API.
class Server {
 public:
  /// Starts the mock, unless the API is asked for, and says which it is.
  explicit Server(const Arguments& arguments);

  /// Of a client that talks to it.
  clerk::backend::ClerkBackendBuilder builder();
  clerk::backend::ClerkBackend connect() { return builder().build(); }

  bool isMock() const noexcept { return mock_.has_value(); }

  /// Only where `isMock()`.
  clerk::backend_testing::MockServer& mock() { return mock_.value(); }

 private:
  std::optional<clerk::backend_testing::MockServer> mock_;
};

/// Prints id, state and people of a token; neither ticket nor URL.
void print(std::string_view event, const clerk::backend::components::ActorToken& token);

/// Who sent a request and who acts as whom, for logs: ids, and nothing that could be used to sign in.
std::string describe(const clerk::backend::RequestState& state);

/// Stands for handing the URL to the actor over a private channel. Prints it only where that was asked for.
void deliver(const std::string& url, const Arguments& arguments);

/// Prints the exception that is being handled.
/// @return the program's exit status: 2 where the arguments could not be used, else 1.
int reportFailure();

}  // namespace example
