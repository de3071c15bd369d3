#include "training/torch_failures.h"

#include "common/error.h"

#include <c10/util/Exception.h>
#include <new>
#include <string>

namespace winnow {

namespace {

[[noreturn]] void no_memory(const std::string& whose)
{
    throw Error(ErrorKind::NoMemory, "The memory of the " + whose + " is not enough for this job. Close other programs, choose a "
                    "smaller model, or lower the batch size (batch_size) or the length limit (max_length).");
}

// torch's allocator for the CPU throws a plain c10::Error: only its text says what it was.
bool is_out_of_memory(const std::string& message)
{
    return message.find("DefaultCPUAllocator") != std::string::npos || message.find("not enough memory") != std::string::npos
        || message.find("out of memory") != std::string::npos;
}

}

void with_torch_failures_named(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error&) {
        throw;
    } catch (const std::bad_alloc&) {
        no_memory("machine");
    } catch (const c10::OutOfMemoryError&) {
        no_memory("GPU");
    } catch (const c10::Error& error) {
        if (is_out_of_memory(error.what_without_backtrace()))
            no_memory("machine");
        throw Error(ErrorKind::Internal, std::string("libtorch could not go on: ") + error.what_without_backtrace());
    } catch (const std::exception& error) {
        throw Error(ErrorKind::Internal, std::string("The job ended in a fault of the program: ") + error.what());
    }
}

}
