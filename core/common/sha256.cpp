#include "common/descriptor.h"
#include "common/error.h"
#include "common/files.h"

#include <memory>
#include <openssl/evp.h>

namespace winnow {
namespace {

class Sha256 {
public:
    Sha256() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {
        require(m_context && EVP_DigestInit_ex(m_context.get(), algorithm(), nullptr) == 1);
    }

    void add(std::string_view bytes) { require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1); }

    std::string hexadecimal()
    {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned int size = 0;
        require(EVP_DigestFinal_ex(m_context.get(), digest, &size) == 1);
        std::string text;
        for (unsigned int i = 0; i < size; ++i) {
            text += "0123456789abcdef"[digest[i] >> 4];
            text += "0123456789abcdef"[digest[i] & 15];
        }
        return text;
    }

private:
    // Looked up once: OpenSSL takes longer for that than for the hash of a comment.
    static const EVP_MD* algorithm()
    {
        static const std::unique_ptr<EVP_MD, void (*)(EVP_MD*)> sha256(EVP_MD_fetch(nullptr, "SHA256", nullptr), EVP_MD_free);
        return sha256.get();
    }

    static void require(bool succeeded)
    {
        if (!succeeded)
            throw Error(ErrorKind::Internal, "SHA-256 could not be computed: the OpenSSL library of this machine refuses it.");
    }

    std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> m_context;
};

}

std::string sha256_of_file(const std::filesystem::path& path)
{
    const Descriptor file = open_for_reading(path);
    Sha256 hash;
    char block[1 << 16];
    while (const std::size_t count = file.read(block, sizeof block, path))
        hash.add({block, count});
    return hash.hexadecimal();
}

std::string sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hexadecimal();
}

}
