#include "http/support/certificates.hpp"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace clerk::backend::tests {
namespace {

Key makeKey() { return Key(EVP_EC_gen("P-256")); }

void addExtension(X509* to, X509* issuer, int kind, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer, to, nullptr, nullptr, 0);
  X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str());
  if (extension == nullptr) throw std::runtime_error("an X.509 extension cannot be made");
  X509_add_ext(to, extension, -1);
  X509_EXTENSION_free(extension);
}

Certificate makeCertificate(EVP_PKEY* key, const std::string& name, long lifetime, long beginning = -7200) {
  static long serial = 0;
  Certificate certificate(X509_new());
  X509_set_version(certificate.get(), 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), beginning);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), lifetime);
  X509_set_pubkey(certificate.get(), key);
  const auto* text = reinterpret_cast<const unsigned char*>(name.c_str());
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC, text, -1, -1, 0);
  return certificate;
}

TlsContext contextOf(X509* certificate, EVP_PKEY* key) {
  TlsContext context(SSL_CTX_new(TLS_server_method()));
  SSL_CTX_use_certificate(context.get(), certificate);
  SSL_CTX_use_PrivateKey(context.get(), key);
  return context;
}

}  // namespace

Authority::Authority() : key_(makeKey()) {
  static int number = 0;
  certificate_ = makeCertificate(key_.get(), "Test CA " + std::to_string(++number), 86400);
  X509_set_issuer_name(certificate_.get(), X509_get_subject_name(certificate_.get()));
  addExtension(certificate_.get(), certificate_.get(), NID_basic_constraints, "critical,CA:TRUE");
  addExtension(certificate_.get(), certificate_.get(), NID_subject_alt_name, "DNS:localhost");
  X509_sign(certificate_.get(), key_.get(), EVP_sha256());
}

std::string Authority::pem() const {
  BIO* memory = BIO_new(BIO_s_mem());
  PEM_write_bio_X509(memory, certificate_.get());
  char* data = nullptr;
  const long size = BIO_get_mem_data(memory, &data);
  std::string text(data, static_cast<std::size_t>(size));
  BIO_free(memory);
  return text;
}

TlsContext Authority::serve(const std::string& host, long lifetime, long beginning) const {
  const auto key = makeKey();
  const auto certificate = makeCertificate(key.get(), host, lifetime, beginning);
  X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate_.get()));
  addExtension(certificate.get(), certificate_.get(), NID_subject_alt_name, "DNS:" + host);
  X509_sign(certificate.get(), key_.get(), EVP_sha256());
  return contextOf(certificate.get(), key.get());
}

TlsContext Authority::serveItself() const { return contextOf(certificate_.get(), key_.get()); }

}  // namespace clerk::backend::tests
