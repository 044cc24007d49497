#include "example_support.hpp"

#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>

using namespace clerk::backend;

namespace example {
namespace {

void printHelp(std::string_view program, const Syntax& syntax) {
  std::cout << syntax.purpose << "\n\nusage: " << program << (syntax.live ? " [--live]" : "")
            << (syntax.people ? " [--user ID] [--actor ID]" : "") << (syntax.url ? " [--print-url]" : "")
            << (syntax.file ? " [--file PATH]" : "") << (syntax.id.empty() ? "" : " [" + std::string(syntax.id) + "]")
            << "\n\n";
  if (syntax.live) {
    std::cout << "  --live       call Clerk's API with the key in CLERK_SECRET_KEY, rather than a mock inside this "
                 "program\n";
  }
  if (syntax.people) {
    std::cout << "  --user ID    the user to be impersonated; required with --live\n"
                 "  --actor ID   who will act as that user; required with --live\n";
  }
  if (syntax.url) std::cout << "  --print-url  show the token's URL, which is a credential\n";
  if (syntax.file) std::cout << "  --file PATH  what to upload; required with --live\n";
  if (!syntax.id.empty()) std::cout << "  " << syntax.id << "  what to work on; required with --live\n";
  std::cout << "  --help       show this text\n";
}

[[noreturn]] void refuse(std::string_view program, const std::string& why) {
  std::cerr << program << ": " << why << "; see --help\n";
  std::exit(2);
}

}  // namespace

Arguments parse(int argc, char** argv, const Syntax& syntax) {
  const std::string_view program = argv[0];
  Arguments arguments;
  bool userGiven = false;
  bool actorGiven = false;
  for (int at = 1; at < argc; ++at) {
    const std::string_view argument = argv[at];
    const auto value = [&]() -> std::string {
      if (++at == argc) refuse(program, std::string(argument) + " needs a value");
      return argv[at];
    };
    if (argument == "--help") {
      printHelp(program, syntax);
      std::exit(0);
    } else if (syntax.live && argument == "--live") {
      arguments.live = true;
    } else if (syntax.people && argument == "--user") {
      arguments.user = value();
      userGiven = true;
    } else if (syntax.people && argument == "--actor") {
      arguments.actor = value();
      actorGiven = true;
    } else if (syntax.url && argument == "--print-url") {
      arguments.printUrl = true;
    } else if (syntax.file && argument == "--file") {
      arguments.file = value();
    } else if (!syntax.id.empty() && !arguments.id && argument.substr(0, 1) != "-") {
      arguments.id = argument;
    } else {
      refuse(program, "unknown argument " + std::string(argument));
    }
  }
  if (arguments.live && syntax.people && !(userGiven && actorGiven)) refuse(program, "--live needs --user and --actor");
  if (arguments.live && !syntax.id.empty() && !arguments.id) {
    refuse(program, "--live needs " + std::string(syntax.id));
  }
  if (arguments.live && syntax.file && !arguments.file) refuse(program, "--live needs --file");
  return arguments;
}

Server::Server(const Arguments& arguments) {
  if (arguments.live) {
    std::cout << "Calling the API with the key in CLERK_SECRET_KEY.\n";
    return;
  }
  mock_.emplace();
  std::cout << "Calling a mock inside this program, " << mock_->url() << "; --live calls the API itself.\n";
}

ClerkBackendBuilder Server::builder() {
  if (!isMock()) return ClerkBackend::builder().fromEnvironment();
  return ClerkBackend::builder().setSecurity(mock().secretKey()).setServerUrl(mock().url());
}

void print(std::string_view event, const components::ActorToken& token) {
  std::cout << event << ' ' << token.id << ": " << token.status.value() << ", user " << token.userId << ", actor "
            << token.actor.sub.value_or("unknown") << '\n';
}

std::string describe(const RequestState& state) {
  if (!state.isSignedIn()) return "refused, " + std::string(state.reason());
  const auto& claims = state.claims();
  return claims.userId + (claims.actor ? ", acted by " + claims.actor->sub : "") + ", in session " + claims.sessionId;
}

void deliver(const std::string& url, const Arguments& arguments) {
  if (!arguments.printUrl) {
    std::cout << "The token's URL goes to the actor alone; --print-url shows it.\n";
    return;
  }
  std::cerr << "Warning: this URL is a credential. Whoever opens it becomes the user.\n";
  std::cout << url << '\n';
}

int reportFailure() {
  try {
    throw;
  } catch (const errors::ClerkException& e) {
    std::cerr << "Failed: " << e.what() << '\n';
    for (const auto& error : e.errors()) {
      if (error.longMessage != error.message) std::cerr << "  " << error.longMessage << '\n';
    }
    if (e.outcomeUnknown()) std::cerr << "  The service may have acted nevertheless.\n";
    return 1;
  } catch (const std::invalid_argument& e) {
    std::cerr << "Not sent: " << e.what() << '\n';
    return 2;
  } catch (const std::exception& e) {
    std::cerr << "Failed: " << e.what() << '\n';
    return 1;
  }
}

}  // namespace example
