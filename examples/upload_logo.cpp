// Uploads the logo of an organization.

#include <clerk/backend.hpp>
#include <clerk/backend/organizations.hpp>

#include "example_support.hpp"

#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

using namespace clerk::backend;
using namespace std::string_literals;

namespace {

// The smallest GIF there is: one transparent pixel.
// NOLINTNEXTLINE(cert-err58-cpp): without memory for 43 bytes, no program goes on
const std::string onePixel =
    "GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02"
    "D\x01\0;"s;

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::invalid_argument("there is no file " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

// A mock that has just been started knows no organization.
std::string createOne(const ClerkBackend& sdk) {
  return sdk.organizations.create({.name = "Example Ltd"}).organization->id;
}

}  // namespace

int main(int argc, char** argv) try {
  const auto arguments = example::parse(
      argc, argv, {.purpose = "Uploads the logo of an organization.", .id = "ORGANIZATION_ID", .file = true});
  example::Server server(arguments);
  const ClerkBackend sdk = server.connect();
  const std::string organizationId = arguments.id ? *arguments.id : createOne(sdk);
  const std::string logo = arguments.file ? read(*arguments.file) : onePixel;

  const auto response = sdk.organizations.uploadLogo(organizationId, {.file = logo});

  std::cout << "Uploaded " << logo.size() << " bytes; " << response.organizationWithLogo->name << " shows "
            << response.organizationWithLogo->imageUrl << '\n';
} catch (...) {
  return example::reportFailure();
}
