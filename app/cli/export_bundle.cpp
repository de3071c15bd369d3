#include "export_bundle.h"

#include "bundle/gguf_adapter.h"
#include "bundle/merged_folder.h"
#include "bundle/merged_readme.h"
#include "bundle/ollama_folder.h"
#include "catalog/catalog.h"
#include "common/files.h"
#include "common/names.h"
#include "jobs/adapter_export.h"
#include "jobs/folder_export.h"
#include "jobs/scratch_folder.h"
#include "model/rounded_rows.h"
#include "prompt/label_tokens.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

enum class Format { Peft, Safetensors, Gguf, Ollama };
constexpr Names<Format, 2> adapter_formats = {{{Format::Peft, "peft"}, {Format::Gguf, "gguf"}}};
constexpr Names<Format, 3> model_formats = {{{Format::Safetensors, "safetensors"}, {Format::Gguf, "gguf"}, {Format::Ollama, "ollama"}}};
constexpr Names<StoredType, 4> types = {
    {{StoredType::F16, "f16"}, {StoredType::BF16, "bf16"}, {StoredType::F32, "f32"}, {StoredType::Q8_0, "q8_0"}}};

template<std::size_t Count>
Format format_of(const BundleOptions& options, const Names<Format, Count>& formats)
{
    if (!options.format.empty())
        return value_in(formats, options.format, "format");
    return std::filesystem::path(options.out).extension() == ".gguf" ? Format::Gguf : formats.front().first;
}

StoredType type_of(const BundleOptions& options, Format format)
{
    if (options.type.empty())
        return format == Format::Safetensors ? StoredType::BF16 : StoredType::F16;
    return value_in(types, options.type, "type");
}

// The adapter of a run beside the base model that it belongs to.
struct OpenedRun {
    OpenedRun(Project& project, const Run& run, const BundleOptions& options)
    {
        write_adapter(project, run, scratch.path());
        description = read_adapter_description(scratch.path());
        model_path = Catalog().resolve(options.model.empty() ? description.base_model_name : options.model).path;
        base = Checkpoint::open(model_path);
        factors = read_lora_factors(scratch.path(), base->config());
    }

    ScratchFolder scratch;
    AdapterDescription description;
    std::filesystem::path model_path;
    std::unique_ptr<Checkpoint> base;
    LoraFactors factors;
};

std::int64_t longest_label(const OpenedRun& opened)
{
    return label_tokens(opened.base->tokenizer(), opened.description.task).longest();
}

void write_text(const std::filesystem::path& path, const std::string& text)
{
    write_file_atomically(path, std::string_view(text));
}

void write_folder(const std::filesystem::path& folder, const OpenedRun& opened, const MergedModel& model, Format format, StoredType type)
{
    const AdapterDescription& description = opened.description;
    if (format == Format::Ollama) {
        write_merged_gguf(folder / ollama_model_file, model, type);
        write_text(folder / "Modelfile", ollama_modelfile(description.task, description.settings.max_length, longest_label(opened)));
    } else {
        write_merged_folder(folder, model, type);
    }
    write_adapter_description(folder, description);
    const MergedFormat merged = format == Format::Ollama ? MergedFormat::Ollama : MergedFormat::Safetensors;
    write_text(folder / "README.md", merged_readme(description, merged, name_in(types, type)));
}

}

nlohmann::json export_adapter_bundle(Project& project, const Run& run, const BundleOptions& options)
{
    if (format_of(options, adapter_formats) == Format::Peft) {
        const std::vector<std::string> files = export_adapter(project, run.number, options.out);
        return {{"run", run.number}, {"adapter", options.out}, {"format", "peft"}, {"files", files}};
    }
    const OpenedRun opened(project, run, options);
    write_gguf_adapter(options.out, opened.factors, opened.base->config());
    return {{"run", run.number}, {"adapter", options.out}, {"format", "gguf"}};
}

nlohmann::json export_merged_model(Project& project, const Run& run, const BundleOptions& options)
{
    const Format format = format_of(options, model_formats);
    const StoredType type = type_of(options, format);
    const OpenedRun opened(project, run, options);
    const WeightType held = opened.description.settings.base_weights.value_or(WeightType::Float32);
    const MergedWeights weights(*opened.base, opened.factors, [held](const std::string& name, std::int64_t rows, std::int64_t columns, float* numbers) {
        round_rows(name == "model.embed_tokens.weight" ? embedding_type(held) : held, rows, columns, numbers);
    });
    const MergedModel model{weights, opened.model_path, opened.description.task.name};
    if (format == Format::Gguf)
        write_merged_gguf(options.out, model, type);
    else
        make_folder_atomically(options.out, [&](const std::filesystem::path& folder) { write_folder(folder, opened, model, format, type); });
    return {{"run", run.number}, {"model", options.out}, {"format", name_in(model_formats, format)}, {"type", name_in(types, type)}};
}

}
