#pragma once

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/request_options.hpp>

#include <cstdint>
#include <memory>
#include <string>

namespace clerk::backend::core {

/// Reads a list page by page, whatever it lists.
class CLERK_BACKEND_EXPORT PageReader {
 public:
  /// @param operation one that can be paged through
  PageReader(const Backend& backend, const Operation& operation, RequestOptions options);

  /// Asks for the next page.
  /// @param request of the operation; its limit, offset and cursor are written
  /// @param response for the page
  /// @param before the body of the page before
  /// @return whether there is one; without, `response` is not to be used.
  bool next(void* request, void* response, const std::string& before);

  /// The list in a response.
  void* itemsOf(void* response) const;

 private:
  void start(void* request);
  void goOn(void* request, const void* items);

  std::shared_ptr<const Backend> backend_;
  const Operation* operation_;
  RequestOptions options_;
  std::int64_t offset_ = 0;
  bool started_ = false;
  bool byCursor_ = false;
  bool ended_ = false;
};

}  // namespace clerk::backend::core
