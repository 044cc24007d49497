#include "http/failure_words.hpp"

#include <openssl/x509_vfy.h>

#include <cerrno>
#include <utility>

namespace clerk::backend::http {
namespace {

struct Reason {
  FailureCause cause;
  std::string words;
};

Reason reasonOfResolve(const FailureFacts& facts) {
  if (facts.code == CURLE_COULDNT_RESOLVE_PROXY) {
    return {FailureCause::proxyNotFound, "the proxy's name could not be resolved"};
  }
  return {FailureCause::hostNotFound, "the host name could not be resolved"};
}

Reason reasonOfCertificate(const std::string& whose, long error) {
  const auto it = "the " + whose + "'s certificate ";
  switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
      return {FailureCause::certificateExpired, it + "has expired"};
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return {FailureCause::certificateNotYetValid, it + "is not valid yet"};
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
      return {FailureCause::certificateNotTrusted, it + "is signed by itself, and not trusted"};
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
      return {FailureCause::certificateNotTrusted, it + "comes from an issuer that is not trusted"};
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
    case X509_V_OK:
    case X509_V_ERR_UNSPECIFIED:  // libcurl compares the names itself, before it asks OpenSSL
      return {FailureCause::certificateWrongHost, it + "is for another host"};
    default:
      return {FailureCause::unspecified, it + "was refused: " + X509_verify_cert_error_string(error)};
  }
}

Reason reasonOfTls(const FailureFacts& facts) {
  if (facts.code == CURLE_SSL_CACERT_BADFILE) {
    return {FailureCause::trustStoreUnreadable, "the certificates to trust cannot be read"};
  }
  if (facts.code != CURLE_PEER_FAILED_VERIFICATION) {
    return {FailureCause::unspecified, "the server's certificate was refused"};
  }
  if (facts.proxyCertificate != X509_V_OK) return reasonOfCertificate("proxy", facts.proxyCertificate);
  return reasonOfCertificate("server", facts.certificate);
}

// Of SOCKS.
bool wantsCredentials(long proxyError) noexcept {
  return proxyError == CURLPX_USER_REJECTED || proxyError == CURLPX_NO_AUTH;
}

Reason reasonOfProxyError(const FailureFacts& facts) {
  if (wantsCredentials(facts.proxyError)) return {FailureCause::proxyAuthentication, "the proxy wants credentials"};
  return {FailureCause::proxyRefused, "the proxy refused to connect"};
}

Reason reasonOfProxyStatus(const FailureFacts& facts) {
  const auto withStatus = ", with status " + std::to_string(facts.proxyStatus);
  if (facts.proxyStatus == 407) return {FailureCause::proxyAuthentication, "the proxy wants credentials" + withStatus};
  // For 5XX it would connect, if it could.
  const auto cause = facts.kind == FailureKind::connect ? FailureCause::proxyUnreachable : FailureCause::proxyRefused;
  return {cause, "the proxy refused to connect" + withStatus};
}

Reason reasonOfConnect(const FailureFacts& facts) {
  if (facts.code == CURLE_SSL_CONNECT_ERROR) {
    return {FailureCause::tlsHandshake,
            "the TLS handshake failed: for instance, no TLS is spoken on that port, or the two have no version of it "
            "in common"};
  }
  if (facts.code == CURLE_PROXY) {
    return {FailureCause::proxyUnreachable, "the proxy could not connect to the server, or does not behave as a proxy"};
  }
  const bool toProxy = !facts.proxy.empty();
  const std::string what = toProxy              ? "the connection to the proxy"
                           : facts.maybeProxied ? "the connection to the server or the proxy"
                                                : "the connection";
  const auto causeFor = [&](FailureCause ofServer) {
    return toProxy ? FailureCause::proxyUnreachable : facts.maybeProxied ? FailureCause::unspecified : ofServer;
  };
  switch (facts.systemError) {
    case ECONNREFUSED:
      return {causeFor(FailureCause::connectionRefused), what + " was refused: nothing listens there"};
    case ENETUNREACH:
    case EHOSTUNREACH:
      return {causeFor(FailureCause::unreachable),
              what + " cannot be established: there is no way to that network or host"};
    case EADDRNOTAVAIL:
      return {FailureCause::unspecified, "no local port or address could be had for the connection"};
    case EMFILE:
    case ENFILE:
      return {FailureCause::unspecified, "no descriptor could be had for the connection: too many are open"};
    default:
      return {causeFor(FailureCause::unspecified), what + " could not be established"};
  }
}

Reason reasonOfTimeout(const FailureFacts& facts) {
  const auto within = [](std::chrono::milliseconds limit, const char* name) {
    return " within " + std::to_string(limit.count()) + " ms, the " + name;
  };
  if (facts.sent) return {FailureCause::attemptTimeout, "no whole answer came" + within(facts.timeout, "timeout")};
  const std::string what = facts.triedIpv4 || facts.triedIpv6 ? "no connection could be established"
                           : facts.resolving                  ? "the host name was not resolved"
                                                              : "no connection was free";
  if (facts.connectTimeout < facts.timeout) {
    return {FailureCause::connectTimeout, what + within(facts.connectTimeout, "connect timeout")};
  }
  return {FailureCause::attemptTimeout, what + within(facts.timeout, "timeout")};
}

Reason reasonOf(const FailureFacts& facts) {
  const bool isConnecting = facts.kind == FailureKind::connect || facts.kind == FailureKind::proxy;
  if (isConnecting && facts.proxyStatus != 0) return reasonOfProxyStatus(facts);
  if (facts.kind == FailureKind::proxy) return reasonOfProxyError(facts);
  switch (facts.kind) {
    case FailureKind::resolve:
      return reasonOfResolve(facts);
    case FailureKind::connect:
      return reasonOfConnect(facts);
    case FailureKind::tls:
      return reasonOfTls(facts);
    case FailureKind::timeout:
      return reasonOfTimeout(facts);
    case FailureKind::reset:
      return {FailureCause::unspecified, "the connection ended before the answer was complete"};
    case FailureKind::tooLarge:
      return {FailureCause::unspecified, "the answer is larger than the limit"};
    case FailureKind::cancelled:
      return {FailureCause::unspecified, "the call was cancelled"};
    case FailureKind::contentEncoding:
      return {FailureCause::unspecified, "the content coding of the answer could not be undone"};
    default:
      return {FailureCause::unspecified, curl_easy_strerror(facts.code)};
  }
}

// Where to, and, of a connection that never stood, by which addresses.
std::string wayOf(const FailureFacts& facts) {
  auto way = facts.server;
  if (!facts.proxy.empty()) way += " by the proxy " + facts.proxy;
  if (facts.sent || (facts.kind != FailureKind::connect && facts.kind != FailureKind::timeout)) return way;
  if (facts.triedIpv4 && facts.triedIpv6) way += ", tried by IPv4 and IPv6";
  else if (facts.triedIpv4) way += ", tried by IPv4";
  else if (facts.triedIpv6) way += ", tried by IPv6";
  return way;
}

}  // namespace

FailureKind kindOf(CURLcode code, long proxyError) noexcept {
  if (code == CURLE_PROXY && (wantsCredentials(proxyError) || proxyError == CURLPX_REPLY_NOT_ALLOWED)) {
    return FailureKind::proxy;
  }
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
      return FailureKind::resolve;
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PROXY:
      return FailureKind::connect;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CERTPROBLEM:
      return FailureKind::tls;
    case CURLE_OPERATION_TIMEDOUT:
      return FailureKind::timeout;
    case CURLE_BAD_CONTENT_ENCODING:
      return FailureKind::contentEncoding;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_ABORTED_BY_CALLBACK:  // by beforeSending, after the connection died under the request
      return FailureKind::reset;
    default:
      return FailureKind::other;
  }
}

Failure describe(const FailureFacts& facts) {
  auto reason = reasonOf(facts);
  return {facts.kind, facts.sent, std::move(reason.words) + " (" + wayOf(facts) + ')', {}, reason.cause};
}

Failure notConnected(const std::string& url, int error) {
  FailureFacts facts;
  facts.kind = FailureKind::connect;
  facts.systemError = error;
  const auto begin = url.find("//") + 2;
  facts.server = url.substr(begin, url.find('/', begin) - begin);
  return describe(facts);
}

}  // namespace clerk::backend::http
