#include "core/result.hpp"

#include "models/json_reader.hpp"

#include <cstring>

namespace clerk::backend::core {
namespace {

void readPage(const Answer& answer, const std::string& body, void* response, std::vector<std::string>& unread) {
  const auto begin = body.find_first_not_of(" \t\r\n");
  if (begin != std::string::npos && body[begin] == '[') {
    return models::readJson(body, *answer.result.codec, answer.result.at(response), unread);
  }
  const models::Field fields[] = {
      {answer.key, answer.result.at, answer.result.codec, static_cast<std::uint8_t>(std::strlen(answer.key)),
       models::strict},
      {"total_count", answer.total.at, answer.total.codec, std::uint8_t{11}, models::optional}};
  const models::Model page{fields, 2};
  models::readJson(body, {models::Kind::object, &page}, response, unread);
}

}  // namespace

void readResult(const Answer& answer, const std::string& body, bool isJson, void* response,
                std::vector<std::string>& unread) {
  using Form = Answer::Form;
  if (answer.form == Form::none || (answer.form == Form::jsonOrNone && (!isJson || body.empty()))) return;
  if (answer.form == Form::text) {
    *static_cast<std::string*>(answer.result.at(response)) = body;
    return;
  }
  if (!isJson) throw models::ReadError("the answer is not application/json");
  if (answer.form == Form::page) return readPage(answer, body, response, unread);
  models::readJson(body, *answer.result.codec, answer.result.at(response), unread);
}

}  // namespace clerk::backend::core
