#include "train/memory_costs.h"

#include "checkpoint/checkpoint.h"
#include "footprint/training_memory.h"
#include "widgets/qt_text.h"

#include <QLocale>

namespace winnow {

namespace {

constexpr const char* cpu = "cpu";

MemoryPlan plan_by(const TrainingSettings& settings)
{
    return {settings.base_weights.value_or(WeightType::Float32), settings.gradient_checkpointing.value_or(false), settings.activations};
}

class Costs {
public:
    Costs(const GemmaConfig& model, const TrainingSettings& settings, const std::string& device)
        : m_model(model), m_settings(settings), m_embedding(device == cpu ? EmbeddingHeld::AsNeeded : EmbeddingHeld::Whole)
    {
    }

    // "nf4 1.9 GB"
    QString of(const std::string& name, const MemoryPlan& plan) const
    {
        const TokenCounts tokens{std::int64_t{m_settings.batch_size} * m_settings.max_length};
        const TrainingMemory memory = training_memory(m_model, m_settings, plan, tokens, m_embedding);
        return qt(name) + QLatin1Char(' ') + QLocale().formattedDataSize(memory.total(), 1, QLocale::DataSizeSIFormat);
    }

private:
    const GemmaConfig& m_model;
    const TrainingSettings& m_settings;
    EmbeddingHeld m_embedding;
};

QString line(const QStringList& costs, const std::string& device)
{
    const QString list = costs.join(QStringLiteral(", "));
    return device == cpu ? MemoryCosts::tr("Reckoned, at most, with this model on the processor: %1.").arg(list)
                         : MemoryCosts::tr("Reckoned, at most, with this model on %1: %2.").arg(qt(device), list);
}

}

std::map<std::string, QString> memory_lines(const GemmaConfig& model, const TrainingSettings& settings, const std::string& device)
{
    const Costs costs(model, settings, device);
    const MemoryPlan chosen = plan_by(settings);
    QStringList weights;
    for (const auto& [type, name] : weight_type_names)
        weights << costs.of(name, {type, chosen.gradient_checkpointing, chosen.activations});
    QStringList checkpointing;
    for (const bool is_on : {false, true})
        checkpointing << costs.of(checkpointing_name(is_on), {chosen.base_weights, is_on, chosen.activations});
    QStringList activations;
    for (const ActivationType type : {ActivationType::Float32, ActivationType::BFloat16})
        activations << costs.of(to_string(type), {chosen.base_weights, chosen.gradient_checkpointing, type});
    return {{"base_weights", line(weights, device)}, {"gradient_checkpointing", line(checkpointing, device)}, {"activations", line(activations, device)}};
}

void MemoryCosts::refresh(const std::filesystem::path& model, const TrainingSettings& settings)
{
    m_settings = settings;
    if (model == m_model) {
        tell();
        return;
    }
    m_model = model;
    m_config.reset();
    m_reading.start([model](const std::atomic<bool>&) { return Checkpoint::open(model)->config(); },
                    [this](const GemmaConfig& config) {
                        m_config = config;
                        tell();
                    },
                    [this](const std::exception_ptr&) { Q_EMIT known({}); }); // the training says what is wrong with it
}

void MemoryCosts::set_device(const std::string& device)
{
    m_device = device;
    tell();
}

void MemoryCosts::tell()
{
    if (m_config)
        Q_EMIT known(memory_lines(*m_config, m_settings, m_device));
}

}
