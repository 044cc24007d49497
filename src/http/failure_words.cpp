#include "http/failure_words.hpp"

#include <openssl/x509_vfy.h>

#include <cerrno>

namespace clerk::backend::http {
namespace {

std::string wordsForCertificate(const std::string& whose, long error) {
  const auto it = "the " + whose + "'s certificate ";
  switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
      return it + "has expired";
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return it + "is not valid yet";
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
      return it + "is signed by itself, and not trusted";
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
      return it + "comes from an issuer that is not trusted";
    case X509_V_ERR_CERT_REVOKED:
      return it + "was revoked";
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_OK:  // libcurl compares the names itself
      return it + "is for another host";
    default:
      return it + "was refused: " + X509_verify_cert_error_string(error);
  }
}

std::string wordsForTls(const FailureFacts& facts) {
  if (facts.code == CURLE_SSL_CACERT_BADFILE) return "the certificates to trust cannot be read";
  if (facts.code != CURLE_PEER_FAILED_VERIFICATION) return "the server's certificate was refused";
  if (facts.proxyCertificate != X509_V_OK) return wordsForCertificate("proxy", facts.proxyCertificate);
  return wordsForCertificate("server", facts.certificate);
}

std::string wordsForConnect(const FailureFacts& facts) {
  if (facts.code == CURLE_SSL_CONNECT_ERROR) {
    return "the TLS handshake failed: the two have no version in common, or no TLS is spoken on that port";
  }
  if (facts.code == CURLE_PROXY) return "the proxy could not be talked to";
  switch (facts.systemError) {
    case ECONNREFUSED:
      return "the connection was refused: nothing listens there";
    case ENETUNREACH:
      return "the network cannot be reached";
    case EHOSTUNREACH:
      return "the host cannot be reached";
    case EADDRNOTAVAIL:
      return "no local port or address could be had for the connection";
    default:
      return "no connection could be established";
  }
}

std::string wordsForTimeout(const FailureFacts& facts) {
  const auto within = [](std::chrono::milliseconds limit, const char* name) {
    return std::to_string(limit.count()) + " ms, the " + name;
  };
  if (facts.sent) return "no whole answer came within " + within(facts.timeout, "timeout");
  const bool isConnect = facts.connectTimeout < facts.timeout;
  return "no connection could be established within " +
         (isConnect ? within(facts.connectTimeout, "connect timeout") : within(facts.timeout, "timeout"));
}

}  // namespace

FailureKind kindOf(CURLcode code) noexcept {
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

std::string wordsFor(const FailureFacts& facts) {
  switch (facts.kind) {
    case FailureKind::resolve:
      return facts.code == CURLE_COULDNT_RESOLVE_PROXY ? "the proxy's name could not be resolved"
                                                       : "the host name could not be resolved";
    case FailureKind::connect:
      return wordsForConnect(facts);
    case FailureKind::tls:
      return wordsForTls(facts);
    case FailureKind::timeout:
      return wordsForTimeout(facts);
    case FailureKind::reset:
      return "the connection ended before the answer was complete";
    case FailureKind::cancelled:
      return "the call was cancelled";
    case FailureKind::contentEncoding:
      return "the content coding of the answer could not be undone";
    default:
      return curl_easy_strerror(facts.code);
  }
}

}  // namespace clerk::backend::http
