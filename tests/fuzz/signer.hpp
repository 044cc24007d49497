#pragma once

#include <string>
#include <string_view>

namespace clerk::backend::fuzz {

/// An instance's key pair, made once for the process.
class Signer {
 public:
  static const Signer& instance();

  /// A token of these texts, whatever they are.
  std::string token(std::string_view header, std::string_view payload) const;

  std::string pem;

 private:
  Signer();
  void* key_;
};

/// The same without a signature that anybody made.
std::string forgedToken(std::string_view header, std::string_view payload);

}  // namespace clerk::backend::fuzz
