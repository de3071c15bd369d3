#include "training/training_checkpoint.h"

#include "checkpoint/safetensors.h"
#include "common/json_fields.h"
#include "common/make_folder.h"
#include "protocol/checkpoint_file.h"

#include <cstring>
#include <nlohmann/json.hpp>
#include <system_error>

namespace winnow {

namespace {

constexpr const char* format = "winnow training checkpoint 1";

std::string_view bytes_of(const torch::Tensor& tensor) // contiguous float32 on the CPU
{
    return {static_cast<const char*>(tensor.const_data_ptr()), static_cast<std::size_t>(tensor.nbytes())};
}

[[noreturn]] void refuse(ErrorKind kind, const std::filesystem::path& path, const std::string& reason)
{
    throw Error(kind, "The training cannot go on from \"" + path.string() + "\": " + reason
                    + " Delete that file to train from the beginning.");
}

std::string metadata_of(const SafetensorsFile& file, const char* name)
{
    const auto place = file.metadata().find(name);
    if (place == file.metadata().end())
        refuse(ErrorKind::Damaged, file.file().path(), std::string("its ") + name + " is missing.");
    return place->second;
}

TrainingState state_in(const SafetensorsFile& file, const std::string& fingerprint)
{
    const std::filesystem::path& path = file.file().path();
    if (metadata_of(file, "format") != format)
        refuse(ErrorKind::NewerFormat, path, "it was written by another version of Winnow.");
    if (metadata_of(file, "job") != fingerprint)
        refuse(ErrorKind::Usage, path, "it belongs to a job with other settings or examples.");
    const std::string where = "The checkpoint \"" + path.string() + "\"";
    return training_state_from_json(parse_json(metadata_of(file, checkpoint_file::state), where), where);
}

void read_tensor(const SafetensorsFile& file, const NamedTensor& into)
{
    const SafetensorsEntry* entry = file.find(into.name);
    if (!entry || entry->type != ElementType::F32 || entry->shape != into.tensor.sizes().vec())
        refuse(ErrorKind::Damaged, file.file().path(), "the tensor " + into.name + " is missing or has another shape.");
    const torch::Tensor values = torch::empty(into.tensor.sizes(), torch::kFloat32);
    file.read(*entry, values.mutable_data_ptr());
    const torch::NoGradGuard no_gradients;
    into.tensor.copy_(values);
}

}

void write_training_checkpoint(const std::filesystem::path& folder, const TrainingState& state,
                               const std::vector<NamedTensor>& tensors, const std::string& fingerprint)
{
    make_folder(folder);
    std::vector<torch::Tensor> kept;
    std::vector<TensorBytes> bytes;
    for (const NamedTensor& named : tensors) {
        kept.push_back(named.tensor.detach().to(torch::kCPU).contiguous());
        bytes.push_back({named.name, ElementType::F32, kept.back().sizes().vec(), bytes_of(kept.back())});
    }
    write_safetensors(folder / checkpoint_file::name, std::move(bytes),
                      {{"format", format}, {"job", fingerprint}, {checkpoint_file::state, json_of(state).dump()}});
}

std::optional<TrainingState> read_training_state(const std::filesystem::path& folder, const std::string& fingerprint)
{
    const std::filesystem::path path = folder / checkpoint_file::name;
    return std::filesystem::exists(path) ? std::optional(state_in(SafetensorsFile(path), fingerprint)) : std::nullopt;
}

bool read_training_checkpoint(const std::filesystem::path& folder, TrainingState& state,
                              const std::vector<NamedTensor>& tensors, const std::string& fingerprint)
{
    const std::filesystem::path path = folder / checkpoint_file::name;
    if (!std::filesystem::exists(path))
        return false;
    const SafetensorsFile file(path);
    TrainingState read = state_in(file, fingerprint);
    for (const NamedTensor& named : tensors)
        read_tensor(file, named);
    state = std::move(read);
    return true;
}

}
