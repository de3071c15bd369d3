#include "model/memory.h"

#include "common/error.h"

#include <torch/torch.h>

#include <new>
#include <string_view>

namespace winnow {

namespace {

[[noreturn]] void throw_no_memory()
{
    throw Error(ErrorKind::NoMemory, "There is not enough memory for this model and these settings. Choose a smaller model, "
                                     "a smaller batch, a shorter length limit or narrower base weights, or close other programs.");
}

// The CPU's allocator has no error type of its own (c10/core/impl/alloc_cpu.cpp), nor has MPS. oneDNN, which compiles a
// product when it is first asked for, only says that it could not.
bool speaks_of_memory(std::string_view message)
{
    for (const std::string_view phrase : {"DefaultCPUAllocator", "can't allocate memory", "MPS backend out of memory", "could not create a primitive",
                                          "could not create a memory object"}) {
        if (message.find(phrase) != std::string_view::npos)
            return true;
    }
    return false;
}

}

void rethrow_with_memory_named()
{
    try {
        throw;
    } catch (const std::bad_alloc&) {
        throw_no_memory();
    } catch (const c10::OutOfMemoryError&) {
        throw_no_memory();
    } catch (const c10::Error& error) {
        if (speaks_of_memory(error.what_without_backtrace()))
            throw_no_memory();
        throw;
    } catch (const std::exception& error) {
        if (speaks_of_memory(error.what()))
            throw_no_memory();
        throw;
    }
}

}
