#pragma once

#include "ingest/import.h"
#include "ingest/label_values.h"
#include "ingest/preview.h"
#include "shell/page.h"
#include "widgets/background.h"

#include <QElapsedTimer>
#include <QTimer>
#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace winnow {

class EmptyState;
class LabelRuleBox;
class MessageBar;
class PreviewTable;

// A file comes in: its shape guessed and changeable, its columns named, its labels mapped, what it would bring counted
// before anything is written; then the import, which is whole or not at all, and what became of the rows.
class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);

    void entered() override;

private:
    QWidget* make_form();
    QWidget* make_shape_row();
    QWidget* make_foot();
    QWidget* make_summary();
    void connect_parts();
    void ask_for_file();
    void choose_file(const QString& file);
    void preview();
    void show_preview(const ImportPreview& preview);
    void read_label_values();
    void rehearse();
    void show_rehearsal(const ImportSummary& summary);
    void import();
    void show_done(const ImportSummary& summary);
    void show_progress();
    void end_progress();
    ImportOptions options() const;
    QString words_of(const ImportSummary& summary) const;

    MessageBar* m_messages;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QLabel* m_file_line;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QCheckBox* m_header;
    PreviewTable* m_table;
    LabelRuleBox* m_rule;
    QComboBox* m_duplicates;
    QLineEdit* m_annotator;
    QLabel* m_outlook;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_import;
    QLabel* m_summary;
    std::filesystem::path m_file;
    std::shared_ptr<std::atomic<double>> m_share; // of the file that is read
    std::vector<std::int64_t> m_contradictory;
    QTimer m_progress_timer;
    QElapsedTimer m_since;
    Background m_background;
};

}
