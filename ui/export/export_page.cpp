#include "export/export_page.h"

#include "common/make_folder.h"
#include "export/part_choice.h"
#include "export/report.h"
#include "ingest/export.h"
#include "jobs/adapter_export.h"
#include "jobs/folder_export.h"
#include "shell/last_folder.h"
#include "shell/threshold_text.h"
#include "store/runs.h"
#include "widgets/message_bar.h"
#include "widgets/open_outside.h"
#include "widgets/qt_text.h"
#include "widgets/save_dialog.h"
#include "widgets/title.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace winnow {

ExportPage::ExportPage(Session& session, QWidget* parent)
    : Page(session, parent), m_messages(new MessageBar(this)), m_run_line(new QLabel(this)),
      m_with_text(new QCheckBox(tr("Quote the misclassified comments"), this)), m_plot_format(new QComboBox(this)), m_part(new PartChoice(session, this))
{
    setObjectName(QStringLiteral("export_page"));
    m_run_line->setObjectName(QStringLiteral("export_run"));
    m_run_line->setTextFormat(Qt::PlainText);
    m_run_line->setWordWrap(true);
    m_with_text->setObjectName(QStringLiteral("report_with_text"));
    m_plot_format->setObjectName(QStringLiteral("plot_format"));
    m_plot_format->setAccessibleName(tr("Format of the plots"));
    m_plot_format->addItems({QStringLiteral("SVG"), QStringLiteral("PNG"), QStringLiteral("PDF")});
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(m_run_line);
    column->addWidget(m_part);
    add_cards(column);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    connect(&session, &Session::run_chosen, this, &ExportPage::follow_run);
    follow_run();
}

void ExportPage::entered()
{
    session().keep_run_in_view(true);
    follow_run();
}

// What was said of one export is not of the next.
void ExportPage::left()
{
    session().keep_run_in_view(false);
    m_messages->clear();
}

void ExportPage::add_cards(QVBoxLayout* column)
{
    add_card(column, {QStringLiteral("export_adapter"), tr("Adapter"),
                      tr("The classifier itself, as a PEFT folder: LoRA weights, model card, prompt and threshold. It works with Winnow, transformers and vLLM."),
                      tr("Export &adapter…"), true, [this] { export_adapter_to_folder(); }});
    add_card(column, {QStringLiteral("export_report"), tr("Report"),
                      tr("One HTML page or PDF for people: what is decided, the policy, data, settings, curves, figures with their intervals, limits."),
                      tr("Write &report…"), true, [this] { m_part->ask([this] { export_report(); }); }},
             m_with_text);
    add_card(column, {QStringLiteral("export_labels"), tr("Labels"), tr("All comments with their labels, annotators, notes, split and metadata; where several people have read the same comments, what each of them decided and who settled it. Winnow can import the file again."),
                      tr("Export &labels…"), false, [this] { export_rows(false); }});
    add_card(column, {QStringLiteral("export_scores"), tr("Scores"), tr("What the run gave to each comment it scored, label by label, with the label that the comment has now and, as “label in the run”, the one it had when the run was made."), tr("Export &scores…"), true,
                      [this] { export_rows(true); }});
    add_card(column, {QStringLiteral("export_plots"), tr("Plots"), tr("ROC, precision and recall, calibration, and the scores by label, each as a picture."), tr("Save p&lots…"), true,
                      [this] { m_part->ask([this] { export_plots(); }); }},
             m_plot_format);
    add_card(column, {QStringLiteral("export_tables"), tr("Tables"), tr("Figures with their intervals, the confusion matrix and the points of the curves, as CSV files."),
                      tr("Save &tables…"), true, [this] { m_part->ask([this] { export_tables(); }); }});
}

void ExportPage::add_card(QVBoxLayout* column, const Card& card, QWidget* option)
{
    auto* frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto* title = make_title(card.title, frame);
    auto* what = new QLabel(card.what, frame);
    what->setWordWrap(true);
    auto* button = new QPushButton(card.button, frame);
    button->setObjectName(card.name);
    button->setMinimumWidth(150);
    connect(button, &QPushButton::clicked, this, [this, act = card.act] {
        m_messages->clear();
        act();
    });
    auto* words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(what);
    if (option)
        words->addWidget(option, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(14, 10, 14, 10);
    row->addLayout(words, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    column->addWidget(frame);
    if (card.needs_run)
        m_of_run.append(button);
}

void ExportPage::choose_file(const QString& what, const QString& title, const QString& name, const QStringList& filters, std::function<void(const QString&)> chosen)
{
    auto* dialog = make_save_dialog(this, QStringLiteral("export_dialog"), title, filters, QFileInfo(name).suffix());
    start_in_last_folder(*dialog, what);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

void ExportPage::choose_folder(const QString& what, const QString& title, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setObjectName(QStringLiteral("export_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    start_in_last_folder(*dialog, what);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

void ExportPage::export_adapter_to_folder()
{
    choose_folder(QStringLiteral("adapter"), tr("Where the adapter's folder goes"), [this](const QString& chosen) {
        m_messages->guard([&] {
            const QString wanted = QDir(chosen).filePath(QStringLiteral("%1-run%2-adapter").arg(session().name()).arg(run()));
            export_adapter_to(qt(free_folder(path_of(wanted))), wanted);
        });
    });
}

void ExportPage::export_adapter_to(const QString& folder, const QString& wanted)
{
    write(folder, [number = run(), folder, wanted](Project& project) {
        export_adapter(project, number, path_of(folder));
        return folder != wanted ? tr("%1 is there already, so the adapter is in %2. Its README.md says how to use it.").arg(QFileInfo(wanted).fileName(), folder)
                          : tr("The adapter is in %1. Its README.md says how to use it.").arg(folder);
    });
}

void ExportPage::export_rows(bool scores)
{
    const QString what = scores ? QStringLiteral("scores") : QStringLiteral("labels");
    const QString of = scores ? QStringLiteral("%1-run%2").arg(session().name()).arg(run()) : session().name(); // labels are of no run
    const QString name = QStringLiteral("%1-%2.csv").arg(of, what);
    const QStringList filters = {tr("CSV (*.csv)"), tr("TSV (*.tsv)"), tr("JSON Lines (*.jsonl)")};
    choose_file(what, scores ? tr("Export scores") : tr("Export labels"), name, filters, [this, scores](const QString& file) {
        write(file, [scores, file, number = run(), task = session().task()](Project& project) {
            const std::int64_t rows = scores ? winnow::export_scores(project, number, path_of(file)) : winnow::export_labels(project, task, path_of(file));
            return tr("%n row(s) written to %1.", nullptr, static_cast<int>(rows)).arg(file);
        });
    });
}

void ExportPage::export_plots()
{
    choose_folder(QStringLiteral("plots"), tr("Where the folder of plots goes"), [this](const QString& chosen) {
        // Plots are drawn by widgets, so on this thread.
        m_messages->guard([&] {
            const ReportData data = data_to_report(CommentText::LeaveOut);
            const QString folder = own_folder(chosen, data.part, QStringLiteral("plots"));
            const auto names = write_plots(data, path_of(folder), m_plot_format->currentText().toLower().toStdString());
            m_messages->show_message(MessageBar::Kind::Success, tr("%n plot(s) written to %1.", nullptr, static_cast<int>(names.size())).arg(folder), tr("Open the folder"),
                                     [this, folder] { open_outside(QUrl::fromLocalFile(folder), this); });
        });
    });
}

void ExportPage::export_tables()
{
    choose_folder(QStringLiteral("tables"), tr("Where the folder of tables goes"), [this](const QString& chosen) {
        m_messages->guard([&] {
            const Split part = m_part->take();
            const QString folder = own_folder(chosen, part, QStringLiteral("tables"));
            write(folder, [folder, number = run(), part](Project& project) {
                const auto names = write_tables(report_data(project, run_numbered(project, number), part, CommentText::LeaveOut), path_of(folder));
                return tr("%n table(s) written to %1.", nullptr, static_cast<int>(names.size())).arg(folder);
            });
        });
    });
}

// Plots and tables are some files with plain names: a folder of their own says of what they are, and nothing that is there is lost.
QString ExportPage::own_folder(const QString& chosen, Split part, const QString& what) const
{
    const QString name = QStringLiteral("%1-run%2-%3-%4").arg(session().name()).arg(run()).arg(qt(to_string(part)), what);
    const std::filesystem::path folder = free_folder(path_of(QDir(chosen).filePath(name)));
    make_folder(folder);
    return qt(folder);
}

void ExportPage::export_report()
{
    const QString name = QStringLiteral("%1-run%2.html").arg(session().name()).arg(run());
    choose_file(QStringLiteral("report"), tr("Write a report"), name, {tr("HTML (*.html)"), tr("PDF (*.pdf)")}, [this](const QString& file) {
        m_messages->guard([&] {
            write_report(data_to_report(m_with_text->isChecked() ? CommentText::Include : CommentText::LeaveOut), path_of(file));
            m_messages->show_message(MessageBar::Kind::Success, tr("The report is %1.").arg(file), tr("Open"), [this, file] { open_outside(QUrl::fromLocalFile(file), this); });
        });
    });
}

ReportData ExportPage::data_to_report(CommentText text)
{
    Project& project = session().project();
    return report_data(project, run_numbered(project, run()), m_part->take(), text);
}

void ExportPage::write(const QString& path, Writer writer)
{
    m_background.start(
        [writer = std::move(writer), document = session().path()](const std::atomic<bool>&) {
            Project project = Project::open_again(document, Project::Access::ReadOnly);
            return writer(project);
        },
        [this, path](const QString& sentence) {
            const QString folder = QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath();
            m_messages->show_message(MessageBar::Kind::Success, sentence, tr("Open the folder"), [this, folder] { open_outside(QUrl::fromLocalFile(folder), this); });
        },
        [this](const std::exception_ptr& exception) { m_messages->show_error(exception); });
}

QString ExportPage::run_sentences()
{
    const QString sentence = tr("Adapter, report, scores, plots and tables are those of run %1, which is chosen on the page Review.").arg(run());
    const Run run = run_numbered(session().project(), this->run());
    return run.threshold ? sentence + QLatin1Char(' ') + tr("Its threshold is %1.").arg(threshold_text(run)) : sentence;
}

void ExportPage::follow_run()
{
    const bool has_run = session().run().has_value();
    m_run_line->setText(has_run ? run_sentences()
                                : tr("There is no finished run yet, so only labels can be exported. Train first for the rest."));
    m_part->follow();
    for (QWidget* widget : m_of_run)
        widget->setEnabled(has_run);
}

}
