#include "common/lines.h"

#include "common/descriptor.h"
#include "common/error.h"

#include <string>

namespace winnow {
namespace {

class LineSplitter {
public:
    LineSplitter(const std::filesystem::path& path, std::size_t longest,
                 const std::function<void(std::int64_t, std::string_view)>& take)
        : m_path(path), m_longest(longest), m_take(take)
    {
    }

    void add(std::string_view block)
    {
        for (std::size_t end; (end = block.find('\n')) != std::string_view::npos; block.remove_prefix(end + 1)) {
            append(block.substr(0, end));
            m_take(m_number++, m_line);
            m_line.clear();
        }
        append(block);
    }

    void finish()
    {
        if (!m_line.empty())
            m_take(m_number, m_line);
    }

private:
    void append(std::string_view part)
    {
        if (part.size() > m_longest - m_line.size())
            throw Error(ErrorKind::Damaged, "Could not read \"" + m_path.string() + "\": line " + std::to_string(m_number)
                        + " is longer than " + std::to_string(m_longest) + " bytes.");
        m_line += part;
    }

    const std::filesystem::path& m_path;
    std::size_t m_longest;
    const std::function<void(std::int64_t, std::string_view)>& m_take;
    std::int64_t m_number = 1;
    std::string m_line;
};

}

void for_each_line(const std::filesystem::path& path, std::size_t longest,
                   const std::function<void(std::int64_t number, std::string_view line)>& take)
{
    const Descriptor file = open_for_reading(path);
    LineSplitter lines(path, longest, take);
    char block[1 << 16];
    while (const std::size_t count = file.read(block, sizeof block, path))
        lines.add({block, count});
    lines.finish();
}

}
