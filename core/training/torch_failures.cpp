#include "training/torch_failures.h"

#include "common/error.h"
#include "model/memory.h"

#include <c10/util/Exception.h>
#include <string>

namespace winnow {

void with_torch_failures_named(const std::function<void()>& work)
{
    try {
        with_memory_named(work);
    } catch (const Error&) {
        throw;
    } catch (const c10::Error& error) {
        throw Error(ErrorKind::Internal, std::string("libtorch could not go on: ") + error.what_without_backtrace());
    } catch (const std::exception& error) {
        throw Error(ErrorKind::Internal, std::string("The job ended in a fault of the program: ") + error.what());
    }
}

}
