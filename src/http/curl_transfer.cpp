#include "http/curl_transfer.hpp"

#include "http/failure_words.hpp"
#include "http/url.hpp"
#include "support/ascii.hpp"
#include "support/json_text.hpp"

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <iterator>
#include <limits>
#include <new>
#include <string>

namespace clerk::backend::http {
namespace {

// What a server says of its body is not to be trusted with more memory than this.
constexpr curl_off_t maxReserved = curl_off_t{64} << 10U;

// From a size of 1 KiB or 1 MiB on, depending on its version, libcurl asks first whether a body is expected.
constexpr std::size_t largeBody = std::size_t{1} << 10U;

constexpr std::size_t maxHeaderBytes = std::size_t{256} << 10U;  // informational answers included

long milliseconds(std::chrono::milliseconds time) {
  const auto count = std::clamp<std::chrono::milliseconds::rep>(time.count(), 1, std::numeric_limits<int>::max());
  return static_cast<long>(count);
}

}  // namespace

CurlTransfer::CurlTransfer(const CurlSettings& settings, CURLSH* share)
    : settings_(settings), parsedUrl_(curl_url()), easy_(curl_easy_init()) {
  CURL* easy = handle();
  if (!parsedUrl_ || easy == nullptr) throw std::bad_alloc();
  settings_.apply(easy);
  curl_easy_setopt(easy, CURLOPT_SHARE, share);
  curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &CurlTransfer::beforeSending);
  curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::onOpenSocket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
  curl_easy_setopt(easy, CURLOPT_RESOLVER_START_FUNCTION, &CurlTransfer::onResolving);
  curl_easy_setopt(easy, CURLOPT_RESOLVER_START_DATA, this);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
}

void CurlTransfer::begin(const Request& request, const SendOptions& options, CurlConnections& connections) {
  if (connections_ != &connections) connections.watch(handle());
  connections_ = &connections;
  use_ = {};
  if (foundStale_) {
    curl_easy_setopt(handle(), CURLOPT_FRESH_CONNECT, 0L);
    curl_easy_setopt(handle(), CURLOPT_FORBID_REUSE, 0L);
  }
  foundStale_ = false;
  safeToRepeat_ = options.safeToRepeat;
  maxBytes_ = options.maxResponseBytes;
  response_ = {};
  headerBytes_ = 0;
  sendings_ = 0;
  triedIpv4_ = false;
  triedIpv6_ = false;
  triedPort_ = 0;
  openError_ = 0;
  resolving_ = false;
  headersComplete_ = false;
  decoder_ = {};
  tooLarge_ = false;
  malformed_ = false;
  isUnasked_ = false;
  setUrl(request.url);
  setMethod(request);
  setHeaders(request);
  setTimes(options);
}

void CurlTransfer::setTimes(const SendOptions& options) {
  if (options.timeout == timeout_ && options.connectTimeout == connectTimeout_) return;
  curl_easy_setopt(handle(), CURLOPT_TIMEOUT_MS, milliseconds(options.timeout));
  curl_easy_setopt(handle(), CURLOPT_CONNECTTIMEOUT_MS, milliseconds(options.connectTimeout));
  timeout_ = options.timeout;
  connectTimeout_ = options.connectTimeout;
}

void CurlTransfer::beginOnNewConnection() {
  curl_easy_setopt(handle(), CURLOPT_FRESH_CONNECT, 1L);
  curl_easy_setopt(handle(), CURLOPT_FORBID_REUSE, 0L);
  use_ = {};
}

void CurlTransfer::setUrl(const std::string& url) {
  if (url == url_) return;
  const auto authority = url.substr(0, url.find('/', url.find("//") + 2));
  if (authority != authority_) {
    settings_.applyServer(handle(), url);
    authority_ = authority;
  }
  // Given as a text, libcurl would take it apart and put it together again in each exchange.
  const bool isParsed = curl_url_set(parsedUrl_.get(), CURLUPART_URL, url.c_str(), CURLU_PATH_AS_IS) == CURLUE_OK;
  curl_easy_setopt(handle(), CURLOPT_CURLU, isParsed ? parsedUrl_.get() : nullptr);
  curl_easy_setopt(handle(), CURLOPT_URL, url.c_str());
  url_ = url;
}

void CurlTransfer::setMethod(const Request& request) {
  const bool post = request.method == "POST";
  // Methods that have a body say so also where it is empty (RFC 9110, 8.6).
  const bool hasBody = post || request.method == "PUT" || request.method == "PATCH" || !request.body.empty();
  if (hasBody) {
    curl_easy_setopt(handle(), CURLOPT_POSTFIELDS, request.body.c_str());  // not copied
    if (!hasBody_ || request.body.size() != bodySize_) {
      curl_easy_setopt(handle(), CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
      bodySize_ = request.body.size();
    }
  }
  if (request.method == method_ && hasBody == hasBody_) return;
  method_.clear();  // until all is set
  curl_easy_setopt(handle(), hasBody ? CURLOPT_POST : CURLOPT_HTTPGET, 1L);
  curl_easy_setopt(handle(), CURLOPT_NOBODY, request.method == "HEAD" ? 1L : 0L);
  curl_easy_setopt(handle(), CURLOPT_CUSTOMREQUEST, post ? nullptr : request.method.c_str());
  hasBody_ = hasBody;
  method_ = request.method;
}

void CurlTransfer::setHeaders(const Request& request) {
  const auto& headers = request.headers;
  const bool isLarge = request.body.size() >= largeBody;
  if (headerList_ && isLarge == sentLarge_ && headers == sentHeaders_) return;
  CurlList list;
  const auto append = [&list](const char* line) {
    curl_slist* longer = curl_slist_append(list.get(), line);
    if (longer == nullptr) throw std::bad_alloc();
    if (!list) list.reset(longer);
  };
  if (!headers.contains("Accept-Encoding")) append("Accept-Encoding: gzip");
  std::string line;
  for (const auto& [name, value] : headers) {
    line = name;
    line += value.empty() ? ";" : ": ";  // libcurl's way to send a field without a value
    line += value;
    append(line.c_str());
  }
  // libcurl adds these of its own accord, unless they are named with nothing behind.
  if (isLarge) append("Expect:");
  if (!headers.contains("Content-Type")) append("Content-Type:");
  curl_easy_setopt(handle(), CURLOPT_HTTPHEADER, list.get());
  headerList_ = std::move(list);
  sentHeaders_ = headers;
  sentLarge_ = isLarge;
}

curl_socket_t CurlTransfer::onOpenSocket(void* self, curlsocktype, curl_sockaddr* address) noexcept {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  const bool isIpv6 = address->family == AF_INET6;
  (isIpv6 ? transfer.triedIpv6_ : transfer.triedIpv4_) = true;
  transfer.triedPort_ = ntohs(isIpv6 ? reinterpret_cast<const sockaddr_in6&>(address->addr).sin6_port
                                     : reinterpret_cast<const sockaddr_in&>(address->addr).sin_port);
  const auto socket = transfer.connections_->open(*address);
  transfer.openError_ = socket == CURL_SOCKET_BAD ? errno : 0;
  return socket;
}

int CurlTransfer::onResolving(void*, void*, void* self) noexcept {
  static_cast<CurlTransfer*>(self)->resolving_ = true;
  return 0;
}

int CurlTransfer::beforeSending(void* self, char*, char*, int, int localPort) noexcept {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  if (transfer.sendings_ > 0 && transfer.connections_->isUnsent(transfer.use_)) transfer.sendings_ = 0;
  // Where a reused connection dies without an answer, libcurl would send the request again by itself, a POST too.
  if (transfer.sendings_ > 0 && !transfer.safeToRepeat_) return transfer.refuseConnection();
  transfer.releaseConnection();
  transfer.use_ = transfer.connections_->use(localPort);
  if (transfer.use_.isStale && !transfer.foundStale_) {
    transfer.foundStale_ = true;
    return transfer.refuseConnection();
  }
  ++transfer.sendings_;
  return CURL_PREREQFUNC_OK;
}

// Sends nothing on the connection, which is closed, so that it is not found again.
int CurlTransfer::refuseConnection() {
  curl_easy_setopt(handle(), CURLOPT_FORBID_REUSE, 1L);
  return CURL_PREREQFUNC_ABORT;
}

void CurlTransfer::releaseConnection() {
  if (use_.connection == 0) return;
  const auto version = httpVersion();
  connections_->release(use_, version != 0 && version < CURL_HTTP_VERSION_2_0);
  use_ = {};
}

// 0 as long as there is no answer.
long CurlTransfer::httpVersion() const {
  long version = 0;
  curl_easy_getinfo(handle(), CURLINFO_HTTP_VERSION, &version);
  return version;
}

bool CurlTransfer::usesHttp2() const { return httpVersion() >= CURL_HTTP_VERSION_2_0; }

std::size_t CurlTransfer::onHeader(const char* data, std::size_t, std::size_t size, void* self) noexcept {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  transfer.headerBytes_ += size;
  transfer.tooLarge_ = transfer.headerBytes_ > maxHeaderBytes;
  if (transfer.tooLarge_) return 0;
  try {
    transfer.takeHeaderLine(std::string_view(data, size));
  } catch (const std::bad_alloc&) {
    return 0;
  }
  return transfer.isUnasked_ ? 0 : size;
}

void CurlTransfer::takeHeaderLine(std::string_view line) {
  if (headersComplete_) return;  // a trailer
  while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.remove_suffix(1);
  if (line.empty()) return completeHeaders();
  if (line.front() == 'H' && line.substr(0, 5) == "HTTP/") {
    response_.headers = {};  // also drops the fields of an informational answer
    response_.headers.reserve(12);
    return;
  }
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return;
  response_.headers.add(line.substr(0, colon), ascii::trim(line.substr(colon + 1)));
}

void CurlTransfer::completeHeaders() {
  long status = 0;
  curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
  response_.statusCode = static_cast<int>(status);
  headersComplete_ = status >= 200;
  if (headersComplete_) decoder_ = ContentDecoder(response_.headers);
  if (headersComplete_ && connections_->hasReceivedNothing(use_)) {
    isUnasked_ = true;
    headersComplete_ = false;
  }
  curl_off_t length = 0;
  curl_easy_getinfo(handle(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
  if (length > 0) response_.body.reserve(static_cast<std::size_t>(std::min(length, maxReserved)));
}

std::size_t CurlTransfer::onBody(const char* data, std::size_t, std::size_t size, void* self) noexcept {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  try {
    using State = ContentDecoder::State;
    const std::string_view bytes(data, size);
    const auto state = transfer.decoder_.append(bytes, transfer.response_.body, transfer.maxBytes_);
    transfer.tooLarge_ = state == State::tooLarge;
    transfer.malformed_ = state == State::malformed;
    return state == State::open ? size : 0;
  } catch (const std::bad_alloc&) {
    return 0;
  }
}

Result CurlTransfer::finish(CURLcode code) {
  if (sendings_ > 0 && code != CURLE_OK && connections_->isUnsent(use_)) sendings_ = 0;
  releaseConnection();
  if (isUnasked_) return failure(FailureKind::reset, code);
  if (tooLarge_) return failure(FailureKind::tooLarge, code);
  if (malformed_ || (code == CURLE_OK && !decoder_.isWhole())) return failure(FailureKind::contentEncoding, code);
  if (code == CURLE_OK && headersComplete_) return std::move(response_);
  // With HTTP/2 libcurl 7.88 looks for the connection's end before it looks whether the answer was complete.
  if ((code == CURLE_RECV_ERROR || code == CURLE_SEND_ERROR) && headersComplete_ && usesHttp2() &&
      json::isWholeObjectOrArray(response_.body)) {
    return std::move(response_);
  }
  if (const auto status = proxyRefusal(); status != 0) {
    return failure(status >= 500 ? FailureKind::connect : FailureKind::proxy, code);
  }
  // libcurl does not mind that an answer ends within its head.
  return failure(code == CURLE_OK ? FailureKind::reset : kindOf(code, proxyError()), code);
}

Failure CurlTransfer::stopped(FailureKind kind) {
  releaseConnection();
  return failure(kind, CURLE_OK);
}

// The status with which the proxy refused to connect; 0 where it did not.
long CurlTransfer::proxyRefusal() const {
  long status = 0;
  curl_easy_getinfo(handle(), CURLINFO_HTTP_CONNECTCODE, &status);
  return sendings_ == 0 && status >= 300 ? status : 0;
}

long CurlTransfer::proxyError() const {
  long error = CURLPX_OK;
  curl_easy_getinfo(handle(), CURLINFO_PROXY_ERROR, &error);
  return error;
}

// Which of the two an attempt goes to is known by the port, unless they have the same.
void CurlTransfer::describeProxy(FailureFacts& facts) const {
  auto proxy = settings_.proxyTo(url_);
  if (!proxy) return;
  const bool isSamePort = std::to_string(proxy->port) == parseUrl(url_).port;
  if (!proxy->hasExceptions || (triedPort_ == proxy->port && !isSamePort)) facts.proxy = std::move(proxy->authority);
  else facts.maybeProxied = triedPort_ == 0 || isSamePort;
}

Failure CurlTransfer::failure(FailureKind kind, CURLcode code) {
  FailureFacts facts;
  facts.kind = kind;
  facts.code = code;
  facts.sent = sendings_ > 0;
  facts.proxyStatus = proxyRefusal();
  facts.triedIpv4 = triedIpv4_;
  facts.triedIpv6 = triedIpv6_;
  facts.server = authority_.substr(authority_.find("//") + 2);
  facts.proxyError = proxyError();
  facts.resolving = resolving_;
  describeProxy(facts);
  facts.connectTimeout = connectTimeout_;
  facts.timeout = timeout_;
  curl_easy_getinfo(handle(), CURLINFO_SSL_VERIFYRESULT, &facts.certificate);
  curl_easy_getinfo(handle(), CURLINFO_PROXY_SSL_VERIFYRESULT, &facts.proxyCertificate);
  // libcurl keeps that of an earlier exchange.
  if (openError_ != 0) facts.systemError = openError_;
  else if (triedPort_ != 0) curl_easy_getinfo(handle(), CURLINFO_OS_ERRNO, &facts.systemError);
  auto result = describe(facts);
  if (headersComplete_) {
    result.partial.statusCode = response_.statusCode;
    result.partial.headers = std::move(response_.headers);
  }
  return result;
}

}  // namespace clerk::backend::http
