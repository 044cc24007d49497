// Runs a fuzz target over the files of a corpus, without a fuzzer.

#include "targets.hpp"

#include <cstddef>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace {

using namespace clerk::backend;

const std::map<std::string, void (*)(std::string_view)> targets{{"answers", fuzz::answers},
                                                                {"errorBodies", fuzz::errorBodies},
                                                                {"headerFields", fuzz::headerFields},
                                                                {"serverUrls", fuzz::serverUrls},
                                                                {"ids", fuzz::ids},
                                                                {"requests", fuzz::requests},
                                                                {"tables", fuzz::tables},
                                                                {"singles", fuzz::singles},
                                                                {"lists", fuzz::lists},
                                                                {"tokens", fuzz::tokens},
                                                                {"keySets", fuzz::keySets},
                                                                {"requestFields", fuzz::requestFields},
                                                                {"webhooks", fuzz::webhooks}};

std::string contentOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int argc, char** argv) {
  const auto target = argc == 3 ? targets.find(argv[1]) : targets.end();
  if (target == targets.end()) {
    std::fputs("usage: fuzz_replay <target> <folder>\n", stderr);
    return 2;
  }
  std::size_t count = 0;
  try {
    for (const auto& entry : std::filesystem::directory_iterator(argv[2])) {
      std::fprintf(stderr, "%s\n", entry.path().c_str());
      target->second(contentOf(entry.path()));
      ++count;
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "an exception that is not documented: %s\n", error.what());
    return 1;
  }
  return count > 0 ? 0 : 1;
}
