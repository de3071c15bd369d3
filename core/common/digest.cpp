#include "common/digest.h"

#include "common/error.h"

#include <openssl/evp.h>

namespace winnow {
namespace {

void require(bool succeeded)
{
    if (!succeeded)
        throw Error(ErrorKind::Internal, "A checksum could not be computed: the OpenSSL library of this machine refuses it.");
}

// Looked up once: OpenSSL takes longer for that than for the digest of a comment.
const EVP_MD* fetched(const char* name)
{
    return EVP_MD_fetch(nullptr, name, nullptr);
}

const EVP_MD* method_of(DigestAlgorithm algorithm)
{
    static const EVP_MD* const sha256 = fetched("SHA256");
    static const EVP_MD* const sha1 = fetched("SHA1");
    static const EVP_MD* const md5 = fetched("MD5");
    switch (algorithm) {
    case DigestAlgorithm::Sha1:
        return sha1;
    case DigestAlgorithm::Md5:
        return md5;
    case DigestAlgorithm::Sha256:
        break;
    }
    return sha256;
}

}

Digest::Digest(DigestAlgorithm algorithm) : m_algorithm(algorithm), m_context(EVP_MD_CTX_new())
{
    begin();
}

void Digest::begin()
{
    require(m_context && EVP_DigestInit_ex(m_context, method_of(m_algorithm), nullptr) == 1);
}

Digest::~Digest()
{
    EVP_MD_CTX_free(m_context);
}

void Digest::add(std::string_view bytes)
{
    require(EVP_DigestUpdate(m_context, bytes.data(), bytes.size()) == 1);
}

std::string Digest::hexadecimal()
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(m_context, digest, &size) == 1);
    std::string text(2 * std::size_t{size}, '0');
    for (std::size_t i = 0; i < size; ++i) {
        text[2 * i] = "0123456789abcdef"[digest[i] >> 4];
        text[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
    }
    begin();
    return text;
}

}
