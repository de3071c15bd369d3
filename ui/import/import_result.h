#pragma once

#include "ingest/import.h"
#include "shell/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace winnow {

class LineTable;

// What became of a file's rows, and where to go from here.
class ImportResult : public QWidget {
    Q_OBJECT

public:
    explicit ImportResult(Session& session, QWidget* parent = nullptr);

    // `refused_file` is where the refused rows were written.
    void show_summary(const ImportSummary& summary, const std::filesystem::path& file, const std::filesystem::path& refused_file);

Q_SIGNALS:
    void another_file_wanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* make_head();
    QWidget* make_refused();
    QWidget* make_ways();
    QPushButton* add_way(QWidget* row, const char* name, const QString& text, std::function<void()> go);
    void show_refused(const ImportSummary& summary, const std::filesystem::path& refused_file);
    void show_contradictions(const ImportSummary& summary);
    void draw();

    Session& m_session;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_lines;
    QHBoxLayout* m_layout;
    QWidget* m_refused_part;
    QLabel* m_refused_title;
    LineTable* m_refused;
    LineTable* m_contradictory_lines;
    QPushButton* m_contradictions;
    QPushButton* m_label;
    QPushButton* m_train;
    std::filesystem::path m_refused_file;
    std::vector<std::int64_t> m_contradictory;
};

}
