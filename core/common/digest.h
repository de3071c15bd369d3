#pragma once

#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace winnow {

enum class DigestAlgorithm { Sha256, Sha1, Md5 };

// A checksum of bytes that come in pieces. Throws Error(Internal) where OpenSSL refuses the algorithm.
class Digest {
public:
    explicit Digest(DigestAlgorithm algorithm);
    ~Digest();
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;

    void add(std::string_view bytes);
    std::string hexadecimal(); // in lower case, of what was added; the next begins anew

private:
    void begin();

    DigestAlgorithm m_algorithm;
    evp_md_ctx_st* m_context;
};

}
