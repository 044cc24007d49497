#pragma once

#include "call_data.hpp"
#include "http/curl_handles.hpp"
#include "server/server_process.hpp"

#include <stdexcept>
#include <string>

namespace clerk::backend::bench {

/// A handle that is set up once for POSTs to the endpoint, with the header that the SDK sends.
class CurlRequest {
 public:
  explicit CurlRequest(const Endpoint& endpoint) : easy_(curl_easy_init()) {
    curl_slist* list = nullptr;
    for (const auto& [name, value] : sampleRequestHeaders())
      list = curl_slist_append(list, std::string(name).append(": ").append(value).c_str());
    headers_.reset(list);
    CURL* easy = handle();
    curl_easy_setopt(easy, CURLOPT_URL, (endpoint.url + "/actor_tokens").c_str());
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers_.get());
    if (endpoint.certificates.empty()) return;
    curl_easy_setopt(easy, CURLOPT_PIPEWAIT, 1L);
    curl_blob blob{const_cast<char*>(endpoint.certificates.data()), endpoint.certificates.size(), CURL_BLOB_COPY};
    curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
  }

  CURL* handle() const noexcept { return easy_.get(); }

  /// For a body that stays the same, and an answer that nobody reads.
  void sendFixedBody() {
    curl_easy_setopt(handle(), CURLOPT_POSTFIELDS, sampleBody().c_str());
    curl_easy_setopt(handle(), CURLOPT_POSTFIELDSIZE, static_cast<long>(sampleBody().size()));
    curl_easy_setopt(
        handle(), CURLOPT_WRITEFUNCTION, +[](char*, std::size_t, std::size_t size, void*) { return size; });
  }

  /// @throws std::runtime_error where the exchange did not end with a 200.
  void check(CURLcode code) const {
    if (code != CURLE_OK) throw std::runtime_error(curl_easy_strerror(code));
    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) throw std::runtime_error("the status is " + std::to_string(status));
  }

 private:
  http::CurlList headers_;
  http::CurlEasy easy_;
};

}  // namespace clerk::backend::bench
