#include "common/descriptor.h"
#include "common/digest.h"
#include "common/files.h"

namespace winnow {

std::string sha256_of_file(const std::filesystem::path& path)
{
    const Descriptor file = open_for_reading(path);
    Digest hash(DigestAlgorithm::Sha256);
    char block[1 << 16];
    while (const std::size_t count = file.read(block, sizeof block, path))
        hash.add({block, count});
    return hash.hexadecimal();
}

std::string sha256(std::string_view bytes)
{
    static thread_local Digest hash(DigestAlgorithm::Sha256);
    hash.add(bytes);
    return hash.hexadecimal();
}

}
