#pragma once

#include <clerk/backend/http/message.hpp>

#include <zlib.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace clerk::backend::http {

/// Undoes the content coding of one answer, as it comes.
///
/// libcurl could, but refuses labels that it does not know, such as a charset, which some servers put there.
class ContentDecoder {
 public:
  enum class State {
    open,       ///< More may come.
    malformed,  ///< It is not what the field says, or of a coding that is not known here.
    tooLarge,
  };

  /// Nothing to undo.
  ContentDecoder() = default;

  /// @param headers of the answer
  explicit ContentDecoder(const Headers& headers);

  /// Appends to the body what the next bytes of the answer stand for.
  /// @param limit of the body's size
  /// @throws std::bad_alloc
  State append(std::string_view bytes, std::string& body, std::size_t limit);

  /// Whether what came is all that there is to come.
  bool isWhole() const noexcept { return !isCoded_ || isAtEnd_; }

 private:
  struct End {
    void operator()(z_stream* stream) const noexcept {
      inflateEnd(stream);
      delete stream;
    }
  };

  State inflateAll(std::string_view bytes, std::string& body, std::size_t limit);

  bool isCoded_ = false;
  bool isKnown_ = true;
  bool isAtEnd_ = true;                    ///< Of a member of the gzip file (RFC 1952, 2.2), or nothing came.
  std::unique_ptr<z_stream, End> stream_;  ///< It may not be moved itself.
};

}  // namespace clerk::backend::http
