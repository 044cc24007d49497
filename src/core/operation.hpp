#pragma once

#include <clerk/backend/http/message.hpp>

#include "models/table.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend::core {

struct Invocation;

/// A set of statuses between 400 and 563.
class Statuses {
 public:
  constexpr Statuses(std::initializer_list<int> statuses) {
    for (const int status : statuses) (status < 500 ? low_ : high_) |= std::uint64_t{1} << bitOf(status);
  }

  /// Every 4XX.
  static constexpr Statuses clientErrors() {
    Statuses all{};
    all.clientErrors_ = true;
    return all;
  }

  constexpr bool contain(int status) const noexcept {
    if (clientErrors_ && status >= 400 && status < 500) return true;
    if (status < 400 || status >= 564 || (status >= 464 && status < 500)) return false;
    return (((status < 500 ? low_ : high_) >> bitOf(status)) & 1U) != 0;
  }

 private:
  static constexpr unsigned bitOf(int status) {
    return static_cast<unsigned>(status < 500 ? status - 400 : status - 500);
  }

  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
  bool clientErrors_ = false;
};

/// A member of a request or a response that is written or read as a whole.
struct Place {
  void* (*at)(void* owner) noexcept = nullptr;
  const models::Codec* codec = nullptr;

  const void* in(const void* owner) const noexcept { return at(const_cast<void*>(owner)); }
};

template <auto Member>
constexpr Place place() {
  using Of = models::detail::MemberOf<decltype(Member)>;
  return {&models::detail::memberAt<Member>, &models::codecOf<typename Of::Type>()};
}

/// The parameters of the path and the query of one operation. What cannot stand in a URL does not compile; it throws
/// where it is not a constant.
struct Parameters {
  const models::Field* fields = nullptr;
  std::size_t count = 0;

  constexpr Parameters() = default;
  template <std::size_t Count>
  constexpr Parameters(const models::Field (&of)[Count]) : fields(of), count(Count) {
    for (const auto& field : of) {
      const bool fits = field.is(models::Presence::inPath) ? field.codec->kind == models::Kind::text
                                                           : field.texts != models::Texts::none;
      if (!fits) throw std::logic_error("a parameter is of a type that cannot stand in a URL");
    }
  }

  const models::Field* begin() const noexcept { return fields; }
  const models::Field* end() const noexcept { return fields + count; }
};

/// What is sent besides the URL.
struct Body {
  enum class Form : std::uint8_t {
    none,
    json,
    jsonIfAnyIsSet,  ///< Not sent where its model has nothing to write.
    multipart,
  };
  Form form = Form::none;
  Place place{};
  bool isWholeRequest = false;
};

namespace detail {

constexpr Body checked(Body body) {
  const bool needsModel = body.form == Body::Form::jsonIfAnyIsSet || body.form == Body::Form::multipart;
  if (needsModel && body.place.codec->kind != models::Kind::object) {
    throw std::logic_error("a body of that form must be a model");
  }
  return body;
}

}  // namespace detail

template <auto Member>
constexpr Body body(Body::Form form = Body::Form::json) {
  return detail::checked({form, place<Member>()});
}

/// The request itself is the body.
template <class Request>
constexpr Body wholeBody(Body::Form form = Body::Form::json) {
  return detail::checked({form, {[](void* request) noexcept { return request; }, &models::codecOf<Request>()}, true});
}

/// The members that every response has.
struct ResponseHead {
  std::string& contentType;
  int& statusCode;
  http::Response& rawResponse;
  std::vector<std::string>& unread;
};

/// What a 2XX holds, and where it goes.
struct Answer {
  enum class Form : std::uint8_t {
    none,        ///< Nothing that is read.
    json,        ///< The result.
    jsonOrNone,  ///< The result; null where the answer is not JSON.
    page,        ///< `{"<key>": [...], "total_count": n}`, or the list alone.
    text,        ///< The body as it is, of any content type.
  };
  Form form;
  ResponseHead (*head)(void* response) noexcept;
  Place result{};
  Place total{};
  const char* key = nullptr;
};

namespace detail {

template <class Response>
ResponseHead headOf(void* response) noexcept {
  auto& typed = *static_cast<Response*>(response);
  return {typed.contentType, typed.statusCode, typed.rawResponse, typed.unread};
}

}  // namespace detail

template <class Response>
constexpr Answer noContent() {
  return {Answer::Form::none, &detail::headOf<Response>};
}

template <auto Member>
constexpr Answer answer(Answer::Form form = Answer::Form::json) {
  return {form, &detail::headOf<typename models::detail::MemberOf<decltype(Member)>::Model>, place<Member>()};
}

template <auto List, auto Total>
constexpr Answer page(const char* key = "data") {
  return {Answer::Form::page, &detail::headOf<typename models::detail::MemberOf<decltype(List)>::Model>, place<List>(),
          place<Total>(), key};
}

/// Whether sending an operation twice has the effect of sending it once.
enum class Repeat : bool { unsafe, safe };

/// What a call has to show.
enum class Security : bool { bearer, none };

/// How a list can be read page by page: members of its request, and of an item.
struct Paging {
  Place limit;
  Place offset;
  std::int64_t maxLimit;
  Place cursor{};       ///< Takes `cursorIn` of the last item in place of the offset; none where there is no cursor.
  Place cursorIn{};     ///< A text of an item.
  Place cursorOrder{};  ///< Where this names another order than by creation, there is no cursor.
};

/// One operation of the API, as data.
struct Operation {
  std::string_view id;
  std::string_view method;
  std::string_view path;  ///< Below the base URL, with `{name}` for each parameter; a constant query may follow.
  Repeat repeat;
  Parameters parameters;
  Body body;
  Answer answer;
  Statuses typedErrors;  ///< The statuses that are documented to carry the service's error format.
  const Paging* paging = nullptr;
  Security security = Security::bearer;

  /// Writes a request that no table can, instead of what stands above.
  void (*write)(Invocation& invocation, const void* request) = nullptr;
};

}  // namespace clerk::backend::core
