#include "checkpoint/streamed_tensor.h"

#include "checkpoint/input_file.h"

namespace winnow {

void pass_on(std::string_view name, const ByteSource& source, const ByteSink& sink, std::uint64_t expected)
{
    std::uint64_t passed = 0;
    source([&](std::string_view bytes) {
        passed += bytes.size();
        sink(bytes);
    });
    if (passed != expected)
        throw Error(ErrorKind::Internal, "The tensor " + shown(name) + " does not fit its shape. Please report this fault.");
}

}
