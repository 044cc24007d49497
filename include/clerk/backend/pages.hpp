#pragma once

#include <clerk/backend/core/page_reader.hpp>
#include <clerk/backend/request_options.hpp>

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace clerk::backend {

/// All items of a list, read page by page: what `ClerkBackend::pages` returns. An input range, to be gone through once.
///
///     for (const auto& user : sdk.pages(operations::GetUserListRequest{.query = "ann"})) use(user);
///
/// Only the page in use is held. A page has as many items as the request's `limit` says, the greatest number that the
/// service allows where it says none or more. The range ends at an empty page, at the list's total, or at a page that
/// repeats the one before; a short page does not end it. Where the list has a cursor and the request neither an offset
/// nor an order of its own, pages are asked for by the last item of the one before, else by offset; **what is removed
/// or added meanwhile then makes the range skip items, or give some twice.**
///
/// `begin` and `++` throw what `ClerkBackend::call` throws; the error's text tells how many items came before. Nothing
/// is lost by it: `begin` then asks for the same page again. One object may be used from one thread at a time.
template <class Request>
class Pages {
 public:
  using Item = typename Request::Item;          ///< What is listed.
  using Response = typename Request::Response;  ///< One page.

  /// Where in the range the reader is.
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;  ///< Goes forward once.
    using value_type = Item;                            ///< An item.
    using difference_type = std::ptrdiff_t;             ///< Of no use here, but expected.
    using pointer = Item*;                              ///< To an item.
    using reference = Item&;                            ///< Of an item; it may be moved from.

    iterator() = default;  ///< The end.
    /// The item; good until the iterator goes on.
    reference operator*() const { return (*pages_->items_)[pages_->index_]; }
    /// As above.
    pointer operator->() const { return &**this; }
    /// Goes to the next item, for which a page may have to be read.
    iterator& operator++() {
      if (!pages_->advance()) pages_ = nullptr;
      return *this;
    }
    /// As above.
    void operator++(int) { ++*this; }
    /// Whether both are at the end, or neither.
    friend bool operator==(const iterator& a, const iterator& b) noexcept { return a.pages_ == b.pages_; }
    /// The contrary.
    friend bool operator!=(const iterator& a, const iterator& b) noexcept { return a.pages_ != b.pages_; }

   private:
    friend class Pages;
    explicit iterator(Pages* pages) : pages_(pages) {}

    Pages* pages_ = nullptr;
  };

  /// @param backend that of the client, which the range keeps alive
  /// @param request where to begin, and how many items at a time
  /// @param options of each call; cancelling `options.cancellation` ends the range with an error
  Pages(const core::Backend& backend, Request request, const RequestOptions& options)
      : reader_(backend, Request::operation(), options), request_(std::move(request)) {}
  Pages(const Pages&) = delete;             ///< There is one reader.
  Pages& operator=(const Pages&) = delete;  ///< None.

  /// The first item; later, the one at which the range stands.
  iterator begin() { return (items_ != nullptr && index_ < items_->size()) || read() ? iterator(this) : iterator(); }
  /// Behind the last item.
  iterator end() { return {}; }

  /// The page in use, with its `unread`, its total and the whole answer; empty before `begin`.
  const Response& page() const noexcept { return page_; }

 private:
  bool read() {
    if (items_ != nullptr) *items_ = {};  // they are not needed any more, unlike the text that they came from
    index_ = 0;
    Response page;
    const bool any = reader_.next(&request_, &page, page_.rawResponse.body);
    if (any) page_ = std::move(page);
    items_ = static_cast<std::vector<Item>*>(reader_.itemsOf(&page_));
    return any;
  }

  bool advance() { return ++index_ < items_->size() || read(); }

  core::PageReader reader_;
  Request request_;
  Response page_{};
  std::vector<Item>* items_ = nullptr;
  std::size_t index_ = 0;
};

}  // namespace clerk::backend
