#pragma once

#include <clerk/backend/http/message.hpp>

#include <string>
#include <string_view>

namespace clerk::backend::http {

/// Why there is no whole answer. Further enumerators may come: a `switch` needs a `default`.
enum class FailureKind {
  resolve,          ///< The host name could not be resolved.
  connect,          ///< No connection could be established, the TLS handshake included.
  proxy,            ///< The proxy refused to connect, and would do so again (403, 407).
  tls,              ///< The server's certificate was refused, or there is nothing to check it against.
  timeout,          ///< The connect timeout or the timeout passed.
  reset,            ///< The connection ended before the answer was complete.
  tooLarge,         ///< The body passed `maxResponseBytes`, or the header section its limit.
  contentEncoding,  ///< The content coding of the body could not be undone.
  cancelled,        ///< The call was cancelled.
  queueFull,        ///< More asynchronous calls were waiting than the client allows.
  other,            ///< Anything else; `message` tells.
};

/// What exactly failed, where more is known than the kind. Further enumerators may come.
enum class FailureCause {
  unspecified,             ///< The kind says all that is known.
  hostNotFound,            ///< `resolve`: there is no address for the server's name.
  proxyNotFound,           ///< `resolve`: there is no address for the proxy's name.
  connectionRefused,       ///< `connect`: nothing listens at the server's port.
  unreachable,             ///< `connect`: there is no way to the server's network or host.
  tlsHandshake,            ///< `connect`: no version of TLS in common, or no TLS is spoken at that port.
  proxyUnreachable,        ///< `connect`: the proxy cannot be connected to, or cannot connect to the server.
  proxyRefused,            ///< `proxy`: the proxy does not connect to that server.
  proxyAuthentication,     ///< `proxy`: the proxy wants other credentials (407).
  certificateExpired,      ///< `tls`: the time of the certificate is over.
  certificateNotYetValid,  ///< `tls`: the time of the certificate has not begun; or the clock here is wrong.
  certificateNotTrusted,   ///< `tls`: its issuer is not among those that are trusted, or it is signed by itself.
  certificateWrongHost,    ///< `tls`: it is for another name.
  trustStoreUnreadable,    ///< `tls`: the certificates to trust cannot be read.
  connectTimeout,          ///< `timeout`: no connection stood within the connect timeout.
  attemptTimeout,          ///< `timeout`: no whole answer came within the timeout of an attempt.
  totalTimeout,            ///< `timeout`: the time of the whole call was over.
};

/// The enumerator's name, such as "connect".
constexpr std::string_view toString(FailureKind kind) noexcept {
  switch (kind) {
    case FailureKind::resolve:
      return "resolve";
    case FailureKind::connect:
      return "connect";
    case FailureKind::proxy:
      return "proxy";
    case FailureKind::tls:
      return "tls";
    case FailureKind::timeout:
      return "timeout";
    case FailureKind::reset:
      return "reset";
    case FailureKind::tooLarge:
      return "tooLarge";
    case FailureKind::contentEncoding:
      return "contentEncoding";
    case FailureKind::cancelled:
      return "cancelled";
    case FailureKind::queueFull:
      return "queueFull";
    case FailureKind::other:
      break;
  }
  return "other";
}

/// The enumerator's name, such as "connectionRefused".
constexpr std::string_view toString(FailureCause cause) noexcept {
  switch (cause) {
    case FailureCause::hostNotFound:
      return "hostNotFound";
    case FailureCause::proxyNotFound:
      return "proxyNotFound";
    case FailureCause::connectionRefused:
      return "connectionRefused";
    case FailureCause::unreachable:
      return "unreachable";
    case FailureCause::tlsHandshake:
      return "tlsHandshake";
    case FailureCause::proxyUnreachable:
      return "proxyUnreachable";
    case FailureCause::proxyRefused:
      return "proxyRefused";
    case FailureCause::proxyAuthentication:
      return "proxyAuthentication";
    case FailureCause::certificateExpired:
      return "certificateExpired";
    case FailureCause::certificateNotYetValid:
      return "certificateNotYetValid";
    case FailureCause::certificateNotTrusted:
      return "certificateNotTrusted";
    case FailureCause::certificateWrongHost:
      return "certificateWrongHost";
    case FailureCause::trustStoreUnreadable:
      return "trustStoreUnreadable";
    case FailureCause::connectTimeout:
      return "connectTimeout";
    case FailureCause::attemptTimeout:
      return "attemptTimeout";
    case FailureCause::totalTimeout:
      return "totalTimeout";
    case FailureCause::unspecified:
      break;
  }
  return "unspecified";
}

/// An exchange that brought no whole answer.
struct Failure {
  FailureKind kind = FailureKind::other;  ///< What failed.

  bool requestSent = true;  ///< False only where it is certain that no byte of the request left.
  std::string message{};    ///< In the transport's own words: no URL, header or body of the exchange.
  Response partial{};       ///< Status and headers where they were complete; the body is not kept.
  FailureCause cause = FailureCause::unspecified;  ///< What exactly failed.
};

}  // namespace clerk::backend::http
