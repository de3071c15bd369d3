#pragma once

#include "checkpoint/gemma_config.h"
#include "protocol/training_settings.h"
#include "widgets/background.h"

#include <QString>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace winnow {

// What the choices about memory cost with the chosen model: a line for each of those settings, by its key. The model's
// configuration is read in the background.
class MemoryCosts : public QObject {
    Q_OBJECT

public:
    explicit MemoryCosts(QObject* parent = nullptr) : QObject(parent) {}

    void refresh(const std::filesystem::path& model, const TrainingSettings& settings);
    // Where an estimate was made: "cpu", "cuda:0". Until one was, the processor is reckoned with.
    void set_device(const std::string& device);

Q_SIGNALS:
    void known(const std::map<std::string, QString>& lines); // empty: the model cannot be read

private:
    void tell();

    std::filesystem::path m_model;
    TrainingSettings m_settings;
    std::string m_device = "cpu";
    std::optional<GemmaConfig> m_config; // of m_model, once it is read
    Background m_reading;
};

// The lines for a configuration on a device; with texts of the full length in each batch.
std::map<std::string, QString> memory_lines(const GemmaConfig& model, const TrainingSettings& settings, const std::string& device);

}
