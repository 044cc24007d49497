#include "contenders/contenders.hpp"
#include "contenders/repeated.hpp"
#include "contenders/user_model.hpp"
#include "models/json_reader.hpp"

#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <utility>

namespace clerk::backend::bench {
namespace {

void checkRead(bool read) {
  if (!read) throw std::runtime_error("the JSON was not read as it should be");
}

template <class T>
void readBySdk(const std::string& text, T& value) {
  std::vector<std::string> unread;
  models::readJson(text, models::codecOf<T>(), &value, unread);
  checkRead(unread.empty());
}

/// Destroys what was read while nothing is measured.
class ReadAlone final : public Contender {
 public:
  explicit ReadAlone(std::string text) : text_(std::move(text)) {}

  void run(std::size_t calls, std::size_t, Meter& meter) override {
    std::vector<std::optional<User>> users(16);
    for (std::size_t left = calls; left > 0;) {
      const auto count = std::min(left, users.size());
      left -= count;
      meter.start();
      for (std::size_t i = 0; i < count; ++i) readBySdk(text_, users[i].emplace());
      meter.stop();
      for (std::size_t i = 0; i < count; ++i) {
        checkRead(users[i]->object == "user");
        users[i].reset();
      }
    }
  }

 private:
  const std::string text_;
};

}  // namespace

std::unique_ptr<Contender> makeSdkReadUser(const std::string& text) {
  return repeat([text] {
    User user;
    readBySdk(text, user);
    checkRead(user.object == "user");
  });
}

std::unique_ptr<Contender> makeSdkReadUserAlone(const std::string& text) { return std::make_unique<ReadAlone>(text); }

std::unique_ptr<Contender> makeSdkReadUsers(const std::string& text) {
  return repeat([text] {
    std::vector<User> users;
    readBySdk(text, users);
    checkRead(users.back().object == "user");
  });
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
