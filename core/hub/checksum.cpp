#include "hub/checksum.h"

#include "common/descriptor.h"
#include "common/digest.h"

#include <QByteArray>
#include <charconv>
#include <regex>
#include <vector>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t block_size = std::size_t{1} << 20;

DigestAlgorithm algorithm_of(Checksum::Kind kind)
{
    if (kind == Checksum::Kind::GitBlob)
        return DigestAlgorithm::Sha1;
    return kind == Checksum::Kind::Md5 ? DigestAlgorithm::Md5 : DigestAlgorithm::Sha256;
}

std::string unquoted(const std::string& etag)
{
    const bool is_quoted = etag.size() >= 2 && etag.front() == '"' && etag.back() == '"';
    return is_quoted ? etag.substr(1, etag.size() - 2) : etag;
}

std::int64_t number_or_unknown(const std::string& text)
{
    std::int64_t number = -1;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() && number >= 0 ? number : -1;
}

Checksum linked_checksum(const HttpHead& head)
{
    static const std::regex sha256("[0-9a-f]{64}");
    for (const std::string& etag : {head.redirect_header("x-linked-etag"), head.header("x-linked-etag")})
        if (std::regex_match(unquoted(etag), sha256))
            return {Checksum::Kind::Sha256, unquoted(etag)};
    return {};
}

// x-goog-hash: crc32c=n03x6A==,md5=Ojk9c3dhfxgoKVVHYwFbHQ==
Checksum google_checksum(const HttpHead& head)
{
    static const std::regex md5("(?:^|[, ])md5=([A-Za-z0-9+/]{22}==)");
    const std::string header = head.header("x-goog-hash");
    std::smatch match;
    if (!std::regex_search(header, match, md5))
        return {};
    return {Checksum::Kind::Md5, QByteArray::fromBase64(QByteArray::fromStdString(match[1].str())).toHex().toStdString()};
}

std::int64_t stated_bytes(const HttpHead& head)
{
    if (const std::int64_t linked = number_or_unknown(head.redirect_header("x-linked-size")); linked >= 0)
        return linked;
    if (head.status == 206) {
        const auto range = content_range(head);
        return range ? range->total : -1;
    }
    return number_or_unknown(head.header("content-length"));
}

}

bool fits_checksum(const fs::path& path, const Checksum& checksum, const std::stop_token& stop)
{
    if (checksum.kind == Checksum::Kind::None)
        return true;
    const Descriptor file = open_for_reading(path);
    Digest digest(algorithm_of(checksum.kind));
    if (checksum.kind == Checksum::Kind::GitBlob)
        digest.add("blob " + std::to_string(fs::file_size(path)) + std::string(1, '\0'));
    std::vector<char> block(block_size);
    while (const std::size_t count = file.read(block.data(), block.size(), path)) {
        throw_if_stopped(stop);
        digest.add({block.data(), count});
    }
    return digest.hexadecimal() == checksum.value;
}

StatedFile stated_file(const HttpHead& head)
{
    StatedFile file;
    file.bytes = stated_bytes(head);
    file.checksum = linked_checksum(head);
    if (file.checksum.kind == Checksum::Kind::None)
        file.checksum = google_checksum(head);
    const std::string etag = head.header("etag");
    file.etag = etag.starts_with('"') ? etag : "";
    return file;
}

std::optional<ContentRange> content_range(const HttpHead& head)
{
    static const std::regex range("bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\\*)");
    const std::string header = head.header("content-range");
    std::smatch match;
    if (!std::regex_match(header, match, range))
        return std::nullopt;
    return ContentRange{number_or_unknown(match[1].str()), number_or_unknown(match[3].str())};
}

}
