#include "http/curl_settings.hpp"

#include "http/url.hpp"
#include "support/file.hpp"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <cstdlib>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <system_error>

namespace clerk::backend::http {
namespace {

std::string firstOfEnvironment(std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read once, while the client is made
    if (value != nullptr && *value != '\0') return value;
  }
  return {};
}

void checkProxy(const std::string& proxy, const std::string& where = {}) {
  if (proxy.empty()) return;
  const CurlUrl url(curl_url());
  const unsigned flags = CURLU_GUESS_SCHEME | CURLU_NON_SUPPORT_SCHEME;
  if (proxy.find('\0') != std::string::npos ||
      curl_url_set(url.get(), CURLUPART_URL, proxy.c_str(), flags) != CURLUE_OK) {
    throw std::invalid_argument(where + "the proxy is not a URL");
  }
}

bool hasCertificate(const std::string& pem) {
  ERR_set_mark();  // what goes wrong is not left to other users of OpenSSL on this thread
  const std::unique_ptr<BIO, int (*)(BIO*)> text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), BIO_free);
  const std::unique_ptr<X509, void (*)(X509*)> certificate(
      text ? PEM_read_bio_X509_AUX(text.get(), nullptr, nullptr, nullptr) : nullptr, X509_free);
  ERR_pop_to_mark();
  return certificate != nullptr;
}

void checkFile(const std::string& path, const std::string& variable = {}) {
  const auto pem = readFile(path);
  if (!pem) throw std::invalid_argument(variable + "the CA file cannot be read");
  if (!hasCertificate(*pem)) {
    throw std::invalid_argument(variable + "the CA file has no certificate in PEM");
  }
}

void checkPath(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::is_directory(path, ignored)) throw std::invalid_argument("the CA path is not a directory");
}

/// Whether one of the directories is there, which a colon separates.
bool hasDirectory(const std::string& list) {
  std::istringstream directories(list);
  std::error_code ignored;
  for (std::string path; std::getline(directories, path, ':');) {
    if (std::filesystem::is_directory(path, ignored)) return true;
  }
  return false;
}

bool mayBeProxied(const Url& server) { return server.scheme == "https" && !server.isLoopback; }

curl_blob blobOf(const std::string& text) {
  // Not copied: the settings outlive the handles. libcurl does not write to it.
  return curl_blob{const_cast<char*>(text.data()), text.size(), CURL_BLOB_NOCOPY};
}

}  // namespace

CurlSettings::CurlSettings(CurlClientOptions options) : options_(std::move(options)) {
  if (options_.proxy) {
    checkProxy(*options_.proxy);
    proxy_ = *options_.proxy;
  } else {
    // The names, and the order in which they count, are libcurl's for https.
    proxy_ = firstOfEnvironment({"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"});
    checkProxy(proxy_, "the environment's proxy variables: ");
    noProxy_ = firstOfEnvironment({"no_proxy", "NO_PROXY"});
  }
  const bool isDefault = !options_.caFile && !options_.caPath && !options_.caBlob;
  if (options_.caFile) checkFile(*options_.caFile);
  if (options_.caPath) checkPath(*options_.caPath);
  if (options_.caBlob && !hasCertificate(*options_.caBlob)) {
    throw std::invalid_argument("the CA blob has no certificate in PEM");
  }
  if (isDefault) takeTrustOfEnvironment();
}

// OpenSSL's own names. libcurl, where it was built with a bundle of its own, does not look at them.
void CurlSettings::takeTrustOfEnvironment() {
  if (auto file = firstOfEnvironment({"SSL_CERT_FILE"}); !file.empty()) {
    checkFile(file, "SSL_CERT_FILE: ");
    options_.caFile = std::move(file);
  }
  if (auto path = firstOfEnvironment({"SSL_CERT_DIR"}); !path.empty()) {
    if (!options_.caFile && !hasDirectory(path))
      throw std::invalid_argument("SSL_CERT_DIR: there is no such directory");
    options_.caPath = std::move(path);
  }
}

void CurlSettings::apply(CURL* easy) const {
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);  // a hanging resolver must not outlast the time limits
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, 16L << 10U);  // else 64 KiB, for each call that is under way
  // Servers and balancers close idle connections after a minute or so; being first keeps the race rare.
  curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, 30L);
  applyTrust(easy, {CURLOPT_SSLVERSION, CURLOPT_CAINFO, CURLOPT_CAPATH, CURLOPT_CAINFO_BLOB});
}

void CurlSettings::applyTrust(CURL* easy, const TrustOptions& as) const {
  curl_easy_setopt(easy, as.version, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!options_.caFile && !options_.caPath && !options_.caBlob) return;
  // What is not given is set to nothing, else libcurl's own defaults would be trusted as well.
  const auto text = [](const std::optional<std::string>& value) { return value ? value->c_str() : nullptr; };
  curl_easy_setopt(easy, as.file, text(options_.caFile));
  curl_easy_setopt(easy, as.path, text(options_.caPath));
  if (!options_.caBlob) return;
  auto blob = blobOf(*options_.caBlob);
  curl_easy_setopt(easy, as.blob, &blob);
}

void CurlSettings::applyServer(CURL* easy, const std::string& url) const {
  const auto server = parseUrl(url);
  // Rather a stream on a connection that is coming up than one more. Without TLS, where HTTP/2 is not spoken, libcurl
  // would let a call wait for the answer to another one.
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, server.scheme == "https" ? 1L : 0L);
  const bool proxied = mayBeProxied(server);
  // Both are always set: an option that is not set lets libcurl read the environment.
  curl_easy_setopt(easy, CURLOPT_PROXY, proxied ? proxy_.c_str() : "");
  curl_easy_setopt(easy, CURLOPT_NOPROXY, noProxy_.c_str());
  // Not for nothing: libcurl copies the blob in each exchange.
  if (!proxied || proxy_.empty()) return;
  applyTrust(easy, {CURLOPT_PROXY_SSLVERSION, CURLOPT_PROXY_CAINFO, CURLOPT_PROXY_CAPATH, CURLOPT_PROXY_CAINFO_BLOB});
}

std::optional<CurlSettings::Proxy> CurlSettings::proxyTo(const std::string& url) const {
  if (proxy_.empty() || !mayBeProxied(parseUrl(url))) return std::nullopt;
  const CurlUrl parsed(curl_url());
  curl_url_set(parsed.get(), CURLUPART_URL, proxy_.c_str(), CURLU_GUESS_SCHEME | CURLU_NON_SUPPORT_SCHEME);
  // No user and password: of those nothing is told.
  const auto part = [&](CURLUPart which) {
    char* text = nullptr;
    if (curl_url_get(parsed.get(), which, &text, 0) != CURLUE_OK) return std::string();
    std::string result(text);
    curl_free(text);
    return result;
  };
  auto port = part(CURLUPART_PORT);
  if (port.empty()) port = part(CURLUPART_SCHEME) == "https" ? "443" : "1080";  // libcurl's own
  return Proxy{part(CURLUPART_HOST) + ':' + port, std::stoi(port), !noProxy_.empty()};
}

}  // namespace clerk::backend::http
