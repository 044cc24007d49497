#pragma once

#include <curl/curl.h>

#include <memory>
#include <system_error>

namespace clerk::backend::http {

template <auto Free>
struct CurlDeleter {
  template <class Handle>
  void operator()(Handle* handle) const noexcept {
    Free(handle);
  }
};

using CurlEasy = std::unique_ptr<CURL, CurlDeleter<curl_easy_cleanup>>;
using CurlMulti = std::unique_ptr<CURLM, CurlDeleter<curl_multi_cleanup>>;
using CurlShare = std::unique_ptr<CURLSH, CurlDeleter<curl_share_cleanup>>;
using CurlList = std::unique_ptr<curl_slist, CurlDeleter<curl_slist_free_all>>;
using CurlUrl = std::unique_ptr<CURLU, CurlDeleter<curl_url_cleanup>>;
using CurlString = std::unique_ptr<char, CurlDeleter<curl_free>>;

/// There is none left for a handle. From 8.17 or so on libcurl needs one to make a multi handle.
class NoDescriptor : public std::system_error {
 public:
  using std::system_error::system_error;
};

/// A multi handle that waits for no resolver when it goes.
/// @throws NoDescriptor; std::bad_alloc
CurlMulti makeMulti();

/// Initialises libcurl once in the process and never cleans it up: others may be using it.
/// @throws std::runtime_error where libcurl refuses.
void initialiseCurl();

}  // namespace clerk::backend::http
