#pragma once

#include "jobs/scratch_folder.h"
#include "protocol/training_settings.h"
#include "shell/session.h"
#include "widgets/background.h"

#include <QWidget>
#include <filesystem>
#include <memory>
#include <optional>
#include <variant>

class QComboBox;
class QLabel;

namespace winnow {

struct LocalModel;
struct Run;

// What an adapter begins with: with nothing learned, or with what another adapter has learned, of an earlier run or in
// a folder. That one is read, and held against the model, before it is chosen.
class StartChoice : public QWidget {
    Q_OBJECT

public:
    // Whose adapter: a run's, by number, or that of a folder.
    using Source = std::variant<std::int64_t, std::filesystem::path>;

    explicit StartChoice(Session& session, QWidget* parent = nullptr);

    void refresh(const LocalModel& model); // runs may have come; another model may be chosen
    void choose_fresh();
    // What that run began with, where its adapter is in the project; else a fresh adapter, and refused() says what to choose.
    void choose_as(const Run& run);

    const std::optional<Source>& source() const { return m_source; } // none: a fresh adapter
    std::filesystem::path folder() const { return m_folder; }        // where it lies; empty: a fresh adapter
    // The settings that the adapter decides on, among others (jobs/start_adapter.h).
    const std::optional<TrainingSettings>& shape() const { return m_shape; }

Q_SIGNALS:
    void chosen();
    void refused(const QString& sentence); // it does not fit; what was chosen before stays so

private:
    void fill();
    void take_entry();
    void ask_for_folder();
    void read(const Source& source);
    void take(const Source& source, const std::filesystem::path& folder, const TrainingSettings& shape);
    void show_chosen();

    Session& m_session;
    QComboBox* m_entries;
    QLabel* m_line;
    std::string m_model; // its id
    std::filesystem::path m_model_path;
    std::optional<Source> m_source;
    std::filesystem::path m_folder;
    std::optional<TrainingSettings> m_shape;
    std::shared_ptr<ScratchFolder> m_scratch; // for adapters of runs; made when the first is wanted
    Background m_reading;
};

}
