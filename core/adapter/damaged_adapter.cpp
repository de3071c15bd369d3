#include "adapter/damaged_adapter.h"

namespace winnow {

Error damaged_adapter_file(const std::filesystem::path& path, const std::string& reason)
{
    return Error(ErrorKind::Damaged, "The adapter file \"" + path.string() + "\" cannot be used: " + reason
                 + " Get the adapter again, or choose another one.");
}

}
