#include "row.hpp"

#include "contenders/contenders.hpp"
#include "contenders/user_model.hpp"
#include "token_data.hpp"

namespace clerk::backend::bench {
namespace {

std::string nameOfRow(Protocol protocol, std::size_t atOnce, const char* way) {
  return std::string(nameOf(protocol)) + ", " + std::to_string(atOnce) + (atOnce == 1 ? "" : " at once") + ", " + way;
}

WorkerProcess::Make with(const Endpoint& endpoint, std::unique_ptr<Contender> (*make)(const Endpoint&)) {
  return [endpoint, make] { return make(endpoint); };
}

Row readUserRow(const std::string& name, const std::string& text) {
  return {name,
          1,
          {{"simdjson, parse", [&text] { return makeSimdjsonParse(text); }},
           {"nlohmann/json, parse", [&text] { return makeNlohmannParse(text); }},
           {"SDK", [&text] { return makeSdkReadUser(text); }},
           {"SDK, without destroying it", [&text] { return makeSdkReadUserAlone(text); }}}};
}

void prepareTokens() { tokenData(); }

}  // namespace

Row blockingRow(const ServerProcess& server, Protocol protocol, std::size_t atOnce) {
  const auto& endpoint = server.endpoint(protocol);
  return {nameOfRow(protocol, atOnce, "blocking"),
          atOnce,
          {{"libcurl alone", with(endpoint, makeCurlEasy)},
           {"by hand", with(endpoint, makeByHand)},
           {"SDK", with(endpoint, makeSdk)}},
          server.process()};
}

Row asyncRow(const ServerProcess& server, Protocol protocol, std::size_t atOnce) {
  const auto& endpoint = server.endpoint(protocol);
  return {nameOfRow(protocol, atOnce, "async"),
          atOnce,
          {{"curl-multi alone", with(endpoint, makeCurlMulti)}, {"SDK", with(endpoint, makeSdkAsync)}},
          server.process(),
          {},
          true};
}

Row oneTokenRow() {
  return {"submitted at once, no network",
          1,
          {{"without a cancellation token", makeWithoutToken}, {"with one for all", makeWithOneToken}}};
}

Row noNetworkRow() { return {"no network", 1, {{"SDK", makeNoNetwork}}}; }

Row readUserRow() { return readUserRow("JSON, a model of 46 fields", userText()); }

Row readUsersRow() {
  const auto& text = userListText();
  return {"JSON, 500 of them",
          1,
          {{"nlohmann/json, parse", [&text] { return makeNlohmannParse(text); }},
           {"SDK", [&text] { return makeSdkReadUsers(text); }}}};
}

Row sessionTokenRow() {
  return {"session token",
          1,
          {{"EVP verify, kept key", makeEvpVerify},
           {"EVP verify, kept context", makeEvpVerifyInKeptContext},
           {"SDK, verifyToken", makeVerifyToken},
           {"SDK, authenticateRequest", makeAuthenticateRequest}},
          0,
          prepareTokens};
}

Row sessionTokenThreadsRow() {
  return {"session token, 1 and 2 threads",
          2,
          {{"EVP verify, 1", [] { return onOneThread(makeEvpVerify()); }},
           {"EVP verify, 2", makeEvpVerify},
           {"SDK, 1", [] { return onOneThread(makeVerifyToken()); }},
           {"SDK, 2", makeVerifyToken}},
          0,
          prepareTokens};
}

Row forgedTokenRow() { return {"forged session token", 1, {{"SDK", makeForgedTokens}}, 0, prepareTokens}; }

std::vector<Row> allRows(const ServerProcess& server) {
  std::vector<Row> rows;
  for (const auto protocol : protocols) {
    for (const std::size_t atOnce : {1U, 8U, 64U}) {
      rows.push_back(blockingRow(server, protocol, atOnce));
      rows.push_back(asyncRow(server, protocol, atOnce));
    }
  }
  rows.push_back({"JSON encode", 1, {{"nlohmann/json", makeNlohmannEncode}, {"SDK", makeSdkEncode}}});
  rows.push_back({"JSON decode", 1, {{"nlohmann/json", makeNlohmannDecode}, {"SDK", makeSdkDecode}}});
  rows.push_back(readUserRow());
  rows.push_back(readUserRow("JSON, the same in another order", sortedUserText()));
  rows.push_back(readUsersRow());
  rows.push_back(noNetworkRow());
  rows.push_back(oneTokenRow());
  rows.push_back(sessionTokenRow());
  rows.push_back(sessionTokenThreadsRow());
  rows.push_back(forgedTokenRow());
  return rows;
}

}  // namespace clerk::backend::bench
