#include "options.hpp"

#include <stdexcept>
#include <string_view>

namespace clerk::backend::bench {

const char* const helpText =
    "bench [mode] [options]: what calls through the SDK cost, beside libcurl alone\n"
    "\n"
    "Modes:\n"
    "  (none)            every row: calls/s, latency, CPU, allocations, memory, ratios\n"
    "  --goals           what the SDK has set itself as goals, measured\n"
    "  --submit N        memory for N asynchronous calls that are submitted at once\n"
    "  --flat N          resident memory over N calls\n"
    "  --smoke           a few calls in each row, to see that they work\n"
    "\n"
    "Options:\n"
    "  --rows TEXT       only rows whose name contains TEXT\n"
    "  --seconds S       for each contender in each round; 0.2 unless given\n"
    "  --calls N         instead of --seconds\n"
    "  --rounds N        in each, all contenders of a row take turns; 15 unless given\n"
    "  --nginx           nginx answers, which has to be installed, instead of a server of the benchmark's own\n";

Options parse(int count, char** arguments) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string_view name = arguments[i];
    const auto text = [&] {
      if (++i == count) throw std::invalid_argument(std::string(name) + " needs a value");
      return std::string(arguments[i]);
    };
    const auto number = [&] { return std::stoul(text()); };
    using Mode = Options::Mode;
    if (name == "--goals") options.mode = Mode::goals;
    else if (name == "--smoke") options.mode = Mode::smoke;
    else if (name == "--help") options.mode = Mode::help;
    else if (name == "--flat") options.mode = Mode::flat, options.count = number();
    else if (name == "--submit") options.mode = Mode::submit, options.count = number();
    else if (name == "--rows") options.filter = text();
    else if (name == "--seconds") options.seconds = std::stod(text());
    else if (name == "--calls") options.calls = number();
    else if (name == "--nginx") options.onNginx = true;
    else if (name == "--rounds") options.rounds = number();
    else throw std::invalid_argument("unknown argument " + std::string(name));
  }
  if (options.rounds == 0) throw std::invalid_argument("there must be a round");
  return options;
}

}  // namespace clerk::backend::bench
