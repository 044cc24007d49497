#include "call_data.hpp"
#include "server/exchanges.hpp"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <vector>

namespace clerk::backend::bench {
namespace {

nghttp2_nv fieldOf(std::string_view name, std::string_view value) {
  const auto bytes = [](std::string_view text) {
    return const_cast<std::uint8_t*>(reinterpret_cast<const std::uint8_t*>(text.data()));
  };
  return {bytes(name), bytes(value), name.size(), value.size(),
          NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE};
}

const std::vector<nghttp2_nv>& answerFields() {
  static const std::string status[] = {":status", "200"};
  static const std::string length[] = {"content-length", std::to_string(sampleAnswer().size())};
  static const std::vector<nghttp2_nv> fields = [] {
    std::vector<nghttp2_nv> all{fieldOf(status[0], status[1]), fieldOf(length[0], length[1])};
    for (const auto& [name, value] : sampleAnswerHeaders()) all.push_back(fieldOf(name, value));
    return all;
  }();
  return fields;
}

// How much of the body was sent stands in the stream's user data.
ssize_t readBody(nghttp2_session* session, std::int32_t stream, std::uint8_t* to, std::size_t room,
                 std::uint32_t* flags, nghttp2_data_source*, void*) {
  const auto sent = reinterpret_cast<std::size_t>(nghttp2_session_get_stream_user_data(session, stream));
  const auto count = std::min(room, sampleAnswer().size() - sent);
  std::copy_n(sampleAnswer().data() + sent, count, to);
  nghttp2_session_set_stream_user_data(session, stream, reinterpret_cast<void*>(sent + count));
  if (sent + count == sampleAnswer().size()) *flags |= NGHTTP2_DATA_FLAG_EOF;
  return static_cast<ssize_t>(count);
}

int onFrame(nghttp2_session* session, const nghttp2_frame* frame, void*) {
  const bool ends = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
  if (!ends || (frame->hd.type != NGHTTP2_HEADERS && frame->hd.type != NGHTTP2_DATA)) return 0;
  nghttp2_data_provider body{};
  body.read_callback = readBody;
  return nghttp2_submit_response(session, frame->hd.stream_id, answerFields().data(), answerFields().size(), &body);
}

class Http2 final : public Exchanges {
 public:
  Http2() {
    nghttp2_session_callbacks* callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame);
    nghttp2_session_server_new(&session_, callbacks, nullptr);
    nghttp2_session_callbacks_del(callbacks);
    const nghttp2_settings_entry streams{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, 128};
    nghttp2_submit_settings(session_, NGHTTP2_FLAG_NONE, &streams, 1);
  }
  ~Http2() override { nghttp2_session_del(session_); }

  bool receive(std::string_view bytes, std::string& out) override {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    if (nghttp2_session_mem_recv(session_, data, bytes.size()) < 0) return false;
    const std::uint8_t* toSend = nullptr;
    ssize_t size = 0;
    while ((size = nghttp2_session_mem_send(session_, &toSend)) > 0) {
      out.append(reinterpret_cast<const char*>(toSend), static_cast<std::size_t>(size));
    }
    return size == 0;
  }

 private:
  nghttp2_session* session_ = nullptr;
};

int chooseHttp2(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                unsigned offeredSize, void*) {
  static constexpr unsigned char ours[] = {2, 'h', '2'};
  unsigned char* found = nullptr;
  if (SSL_select_next_proto(&found, size, ours, sizeof ours, offered, offeredSize) != OPENSSL_NPN_NEGOTIATED) {
    return SSL_TLSEXT_ERR_ALERT_FATAL;
  }
  *chosen = found;
  return SSL_TLSEXT_ERR_OK;
}

}  // namespace

std::unique_ptr<Exchanges> makeHttp2() { return std::make_unique<Http2>(); }

void offerHttp2(SSL_CTX* context) { SSL_CTX_set_alpn_select_cb(context, chooseHttp2, nullptr); }

}  // namespace clerk::backend::bench
