#pragma once

#include "sdk_fixture.hpp"

#include "gadgets/carry.hpp"
#include "gadgets/operations.hpp"

namespace clerk::backend {

using Unread = std::vector<std::string>;

/// Reads answers of any type.
class ReadingTest : public SdkTest {
 protected:
  template <class T>
  operations::CarryResponse<T> read(const std::string& body) {
    fake->reply(200, body);
    return client.call(operations::CarryRequest<T>{});
  }

  /// Why an answer is no result; empty where it is one.
  template <class T>
  std::string refusalOf(const std::string& body) {
    try {
      read<T>(body);
    } catch (const errors::SDKException& error) {
      return error.what();
    }
    return {};
  }

  /// All that was promised, and nothing else.
  nlohmann::json gadget = nlohmann::json::parse(R"({"id":"g1","size":7,"owner_id":null,"status":"ready","weight":1.5,
      "active":true,"label":null,"metadata":{"a":1},"part":{"name":"p","amount":2,"tags":["x"]},"tags":["t"],
      "labels":{"a":"b"}})");

  /// Every member, in the order of the fields.
  const std::string wholeGadget =
      R"({"id":"g1","size":7,"owner_id":"u1","revoked":false,"status":"ready","weight":1.5,"active":true,"label":"l",)"
      R"("metadata":{"a":[1,"two",null]},"part":{"name":"p","amount":2,"tags":["x","y"],"data":{"d":-1}},"tags":["t"],)"
      R"("labels":{"a":"b"},"note":"n","count":3,"ratio":0.25,"visible":true,"former_status":"broken","extra":[false],)"
      R"("spare":{"name":"s","amount":0,"tags":[]},"sizes":[1,-2],"ratios":[0.5,2],"statuses":["ready","new"],)"
      R"("parts":[{"name":"q","amount":1,"tags":[]},{"name":"r","amount":2,"tags":["z"]}],"counts":{"c":4},)"
      R"("parts_by_name":{"m":{"name":"m","amount":5,"tags":[]}},"aliases":{"x":"y","z":null},)"
      R"("settings":{"mode":"fast","level":9,"locked":true,"color":"red"},)"
      R"("owner":{"object":"gadget_user","id":"u1","email":"a@b.test"},)"
      R"("owners":[{"object":"gadget_team","id":"t1","seats":2},{"object":"robot"}],"key":{"digits":"1234"}})";

  const ClerkBackend client = sdk();
};

}  // namespace clerk::backend
