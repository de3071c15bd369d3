#include "checkpoint/checkpoint.h"

#include "checkpoint/gguf_checkpoint.h"
#include "checkpoint/hugging_face_checkpoint.h"
#include "checkpoint/keras_checkpoint.h"
#include "checkpoint/keras_config.h"

namespace winnow {

std::unique_ptr<Checkpoint> Checkpoint::open(const std::filesystem::path& path)
{
    std::error_code failed;
    if (std::filesystem::is_directory(path, failed))
        return is_keras_config(path / "config.json") ? open_keras_checkpoint(path) : open_hugging_face_checkpoint(path);
    return open_gguf_checkpoint(path);
}

}
