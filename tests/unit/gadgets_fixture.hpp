#pragma once

#include "sdk_fixture.hpp"

#include "gadgets/operations.hpp"

#include <string>

namespace clerk::backend {

/// Calls operations of the made-up resource.
class GadgetsTest : public SdkTest {
 protected:
  static constexpr char gadgetJson[] =
      R"({"id":"g1","size":7,"owner_id":null,"status":"ready","weight":1.5,"active":true,"label":null,"metadata":{},)"
      R"("part":{"name":"p","amount":2,"tags":[]},"tags":[],"labels":{}})";

  http::Request sent() const { return fake->exchanges().back().request; }

  /// Method and URL below the base.
  std::string line() const {
    const std::string base = "https://api.clerk.com/v1";
    const auto request = sent();
    EXPECT_EQ(request.url.substr(0, base.size()), base);
    return request.method + " " + request.url.substr(base.size());
  }

  void expectNoBody() const {
    EXPECT_EQ(sent().body, "");
    EXPECT_FALSE(sent().headers.contains("Content-Type"));
  }

  void expectJsonBody(const std::string& body) const {
    EXPECT_EQ(sent().body, body);
    EXPECT_EQ(sent().headers.find("Content-Type"), "application/json");
  }

  /// The answer of the call to a 200 with that body.
  template <class Request>
  typename Request::Response answered(const Request& request, const std::string& body) {
    fake->reply(200, body);
    return sdk().call(request);
  }

  /// Why the call was not sent; empty where it was.
  template <class Request>
  std::string refusalOf(const Request& request) {
    const auto count = fake->exchanges().size();
    fake->otherwise([](const http::Request&, const http::SendOptions&) { return http::Response{204, {}, {}}; });
    std::string why;
    try {
      sdk().call(request);
    } catch (const std::invalid_argument& error) {
      why = error.what();
      EXPECT_EQ(fake->exchanges().size(), count) << "something was sent";
    } catch (const errors::SDKException&) {  // 204 is not its result
    }
    return why;
  }
};

}  // namespace clerk::backend
