#pragma once

#include "export/report_data.h"
#include "shell/page.h"
#include "widgets/background.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace winnow {

class MessageBar;
class PartChoice;

// Everything that leaves the project: the adapter, labels, scores, plots, tables, a report. One card for each, with what
// it is for.
class ExportPage : public Page {
    Q_OBJECT

public:
    explicit ExportPage(Session& session, QWidget* parent = nullptr);

    void entered() override;
    void left() override;

private:
    struct Card {
        QString name; // of its button, for tests
        QString title;
        QString what;
        QString button;
        bool needs_run;
        std::function<void()> act;
    };
    // Writes on another thread, on a document of its own; gives the sentence for the user.
    using Writer = std::function<QString(Project&)>;

    void add_card(QVBoxLayout* column, const Card& card, QWidget* option = nullptr);
    void add_cards(QVBoxLayout* column);
    // `what` is exported: the dialog starts where that went last.
    void choose_file(const QString& what, const QString& title, const QString& name, const QStringList& filters, std::function<void(const QString&)> chosen);
    void choose_folder(const QString& what, const QString& title, std::function<void(const QString&)> chosen);
    void export_adapter_to_folder();
    void export_adapter_to(const QString& folder, const QString& wanted); // another than wanted where that is taken
    void export_rows(bool scores);
    void export_plots();
    void export_tables();
    void export_report();
    QString own_folder(const QString& chosen, Split part, const QString& what) const;
    ReportData data_to_report(CommentText text);
    void write(const QString& path, Writer writer);
    void follow_run();
    QString run_sentences(); // which it is, and what it decides at
    std::int64_t run() const { return session().run().value_or(0); }

    MessageBar* m_messages;
    QLabel* m_run_line;
    QCheckBox* m_with_text;
    QComboBox* m_plot_format;
    PartChoice* m_part;
    QList<QWidget*> m_of_run; // that need a run
    Background m_background;
};

}
