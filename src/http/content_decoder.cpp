#include "http/content_decoder.hpp"

#include "support/ascii.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <new>

namespace clerk::backend::http {
namespace {

// Of RFC 9110, 8.4.1, and IANA's registry; any other label, a charset for one, leaves the body as it is.
constexpr std::array<std::string_view, 3> knownCodings{"gzip", "x-gzip", "deflate"};
constexpr std::array<std::string_view, 4> otherCodings{"br", "zstd", "compress", "x-compress"};

template <std::size_t Count>
bool isOneOf(const std::array<std::string_view, Count>& codings, std::string_view label) {
  return std::any_of(codings.begin(), codings.end(),
                     [&](std::string_view coding) { return ascii::equalsIgnoringCase(coding, label); });
}

template <class Use>
void forEachLabel(const Headers& headers, Use use) {
  for (const auto& [name, value] : headers) {
    if (!ascii::equalsIgnoringCase(name, "Content-Encoding")) continue;
    for (std::string_view left = value; !left.empty();) {
      const auto end = std::min(left.find(','), left.size());
      use(ascii::trim(left.substr(0, end)));
      left.remove_prefix(std::min(end + 1, left.size()));
    }
  }
}

}  // namespace

ContentDecoder::ContentDecoder(const Headers& headers) {
  forEachLabel(headers, [this](std::string_view label) {
    const bool isKnown = isOneOf(knownCodings, label);
    if (!isKnown && !isOneOf(otherCodings, label)) return;
    isKnown_ = isKnown && !isCoded_;  // one upon another was never asked for
    isCoded_ = true;
  });
}

ContentDecoder::State ContentDecoder::append(std::string_view bytes, std::string& body, std::size_t limit) {
  if (isCoded_) return isKnown_ ? inflateAll(bytes, body, limit) : State::malformed;
  if (bytes.size() > limit - body.size()) return State::tooLarge;
  body.append(bytes);
  return State::open;
}

ContentDecoder::State ContentDecoder::inflateAll(std::string_view bytes, std::string& body, std::size_t limit) {
  if (!stream_) {
    auto stream = std::make_unique<z_stream>();
    constexpr int gzipOrZlib = MAX_WBITS + 32;
    if (inflateInit2(stream.get(), gzipOrZlib) != Z_OK) throw std::bad_alloc();
    stream_.reset(stream.release());
  }
  std::array<char, std::size_t{16} << 10U> piece{};
  while (!bytes.empty()) {
    if (isAtEnd_ && inflateReset(stream_.get()) != Z_OK) return State::malformed;
    const auto size = std::min<std::size_t>(bytes.size(), std::numeric_limits<uInt>::max());
    stream_->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // only read
    stream_->avail_in = static_cast<uInt>(size);
    do {
      stream_->next_out = reinterpret_cast<Bytef*>(piece.data());
      stream_->avail_out = static_cast<uInt>(piece.size());
      const int result = inflate(stream_.get(), Z_NO_FLUSH);
      if (result == Z_MEM_ERROR) throw std::bad_alloc();
      if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) return State::malformed;
      isAtEnd_ = result == Z_STREAM_END;
      const auto count = piece.size() - stream_->avail_out;
      if (count > limit - body.size()) return State::tooLarge;
      body.append(piece.data(), count);
    } while (!isAtEnd_ && stream_->avail_out == 0);
    bytes.remove_prefix(size - stream_->avail_in);
  }
  return State::open;
}

}  // namespace clerk::backend::http
