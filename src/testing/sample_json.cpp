#include <clerk/backend/testing/sample_json.hpp>

#include "mock/registry.hpp"

#include <cxxabi.h>

#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace clerk::backend_testing::detail {

std::string sampleJsonOf(const char* typeName, const nlohmann::json& members) {
  int status = 0;
  const std::unique_ptr<char, decltype(&std::free)> readable(abi::__cxa_demangle(typeName, nullptr, nullptr, &status),
                                                             &std::free);
  std::string type = status == 0 ? readable.get() : typeName;
  constexpr char ours[] = "clerk::backend::";
  if (type.rfind(ours, 0) == 0) type.erase(0, sizeof ours - 1);
  auto sample = Registry::get().sampleOfType(type);
  if (!sample) throw std::invalid_argument("sampleJson: no answer consists of " + type);
  sample->update(members);
  return sample->dump();
}

}  // namespace clerk::backend_testing::detail
