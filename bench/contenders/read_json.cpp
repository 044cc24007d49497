#include "contenders/contenders.hpp"
#include "contenders/repeated.hpp"
#include "contenders/user_model.hpp"
#include "models/json_reader.hpp"

#include <simdjson.h>

#include <stdexcept>

namespace clerk::backend::bench {
namespace {

void checkRead(bool read) {
  if (!read) throw std::runtime_error("the JSON was not read as it should be");
}

template <class T>
T readBySdk(const std::string& text) {
  T value{};
  std::vector<std::string> unread;
  models::readJson(text, models::codecOf<T>(), &value, unread);
  checkRead(unread.empty());
  return value;
}

}  // namespace

std::unique_ptr<Contender> makeSdkReadUser(const std::string& text) {
  return repeat([text] { checkRead(readBySdk<User>(text).object == "user"); });
}

std::unique_ptr<Contender> makeSdkReadUsers(const std::string& text) {
  return repeat([text] { checkRead(readBySdk<std::vector<User>>(text).back().object == "user"); });
}

std::unique_ptr<Contender> makeNlohmannParse(const std::string& text) {
  return repeat([text] { checkRead(nlohmann::json::parse(text).is_structured()); });
}

std::unique_ptr<Contender> makeSimdjsonParse(const std::string& text) {
  return repeat([parser = std::make_unique<simdjson::dom::parser>(), padded = simdjson::padded_string(text)] {
    checkRead(parser->parse(padded).error() == simdjson::SUCCESS);
  });
}

}  // namespace clerk::backend::bench
