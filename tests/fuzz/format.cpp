#include "format.h"

#include "common/error.h"

#include <stdexcept>

namespace winnow::fuzz {

const Format& format_named(std::string_view name)
{
    for (const Format& format : formats()) {
        if (format.name == name)
            return format;
    }
    throw std::out_of_range("there is no format " + std::string(name));
}

Verdict verdict_on(const Format& format, const std::string& bytes)
{
    try {
        format.read(bytes);
        return Verdict::Read;
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Internal)
            throw std::logic_error(std::string("refused as a fault of Winnow's own: ") + error.what());
        return Verdict::Refused;
    }
}

void require(bool holds, const char* what)
{
    if (!holds)
        throw std::logic_error(what);
}

}
