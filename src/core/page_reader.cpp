#include <clerk/backend/core/page_reader.hpp>

#include "core/backend.hpp"
#include "core/call.hpp"
#include "core/operation.hpp"
#include "models/text.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace clerk::backend::core {
namespace {

using models::Kind;

template <class T>
const T* read(const Place& place, const void* owner) {
  const auto* codec = place.codec;
  return static_cast<const T*>(models::valueIn(codec, place.in(owner)));
}

template <class T>
T& write(const Place& place, void* owner) {
  void* value = place.at(owner);
  const auto* codec = place.codec;
  while (codec->kind == Kind::optional) {
    const auto& access = codec->as<models::OptionalAccess>();
    value = access.emplace(value);
    codec = access.value;
  }
  return *static_cast<T*>(value);
}

bool isByCreation(const std::string& order) {
  return order == "created_at" || order == "-created_at" || order == "+created_at";
}

}  // namespace

PageReader::PageReader(const Backend& backend, const Operation& operation, RequestOptions options)
    : backend_(share(backend)), operation_(&operation), options_(std::move(options)) {
  if (operation.paging == nullptr) throw std::logic_error("the operation cannot be paged through");
}

void PageReader::start(void* request) {
  const auto& paging = *operation_->paging;
  const auto* limit = read<std::int64_t>(paging.limit, request);
  if (limit != nullptr && *limit < 1) throw std::invalid_argument("limit must be positive");
  write<std::int64_t>(paging.limit, request) = limit == nullptr ? paging.maxLimit : std::min(*limit, paging.maxLimit);
  const auto* offset = read<std::int64_t>(paging.offset, request);
  if (offset != nullptr && *offset < 0) throw std::invalid_argument("offset must not be negative");
  if (offset != nullptr) offset_ = *offset;
  if (paging.cursor.at != nullptr && offset == nullptr) {
    const auto* order = read<std::string>(paging.cursorOrder, request);
    byCursor_ = order == nullptr || isByCreation(*order);
  }
  started_ = true;
}

void PageReader::goOn(void* request, const void* items) {
  const auto& paging = *operation_->paging;
  const auto& list = operation_->answer.result.codec->as<models::ListAccess>();
  std::size_t count = 0;
  const auto* first = static_cast<const std::byte*>(list.view(items, count));
  const auto more = static_cast<std::int64_t>(count);
  if (offset_ > std::numeric_limits<std::int64_t>::max() - more) {
    ended_ = true;
    return;
  }
  offset_ += more;
  if (byCursor_) {
    const auto* last = read<std::string>(paging.cursorIn, first + (count - 1) * list.stride);
    ended_ = last == nullptr || last->empty();
    if (!ended_) write<std::string>(paging.cursor, request) = *last;
    return;
  }
  write<std::int64_t>(paging.offset, request) = offset_;
}

bool PageReader::next(void* request, void* response, const std::string& before) {
  const bool isFirst = !started_;
  if (isFirst) start(request);
  if (ended_) return false;
  const auto& answer = operation_->answer;
  callForPage(*backend_, *operation_, request, response, options_, offset_);
  std::size_t count = 0;
  const void* items = answer.result.in(response);
  answer.result.codec->as<models::ListAccess>().view(items, count);
  const auto head = answer.head(response);
  if (count == 0 || (!isFirst && head.rawResponse.body == before)) {
    ended_ = true;
    return false;
  }
  goOn(request, items);
  const auto* total = answer.total.at == nullptr ? nullptr : read<std::int64_t>(answer.total, response);
  if (total != nullptr && !byCursor_ && offset_ >= *total) ended_ = true;
  return true;
}

void* PageReader::itemsOf(void* response) const { return operation_->answer.result.at(response); }

}  // namespace clerk::backend::core
