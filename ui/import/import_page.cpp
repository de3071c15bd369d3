#include "import/import_page.h"

#include "common/error.h"
#include "import/label_rule_box.h"
#include "import/preview_table.h"
#include "shell/progress_text.h"
#include "store/undo_log.h"
#include "widgets/comment_text.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace winnow {

namespace {

enum PageOfStack { NoFile, Form, Done };
constexpr int guessed = 0; // the first item of a box: as it was guessed
constexpr std::chrono::milliseconds between_looks{200};

ReadingProgress into(const std::shared_ptr<std::atomic<double>>& share, const std::atomic<bool>& stop)
{
    return [share, &stop](std::int64_t done, std::int64_t total) {
        share->store(total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0);
        return !stop.load();
    };
}

}

ImportPage::ImportPage(Session& session, QWidget* parent)
    : Page(session, parent), m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_share(std::make_shared<std::atomic<double>>(0))
{
    setObjectName(QStringLiteral("import_page"));
    m_empty->set(QStringLiteral("import"), tr("Import comments"), tr("CSV, TSV or JSON Lines. Nothing is written before you have seen what the file would bring."),
                 tr("Choose a file…"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(make_form());
    m_stack->addWidget(make_summary());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    m_progress_timer.setInterval(between_looks);
    connect_parts();
}

void ImportPage::entered()
{
    if (m_stack->currentIndex() == Done)
        m_stack->setCurrentIndex(NoFile);
}

QWidget* ImportPage::make_form()
{
    auto* content = new QWidget(this);
    m_file_line = new QLabel(content);
    m_file_line->setObjectName(QStringLiteral("import_file"));
    m_file_line->setTextFormat(Qt::PlainText);
    m_table = new PreviewTable(content);
    m_rule = new LabelRuleBox(session(), content);
    m_duplicates = new QComboBox(content);
    m_duplicates->setObjectName(QStringLiteral("duplicates"));
    m_duplicates->addItem(tr("Leave them out; a label they bring is added where there is none"), static_cast<int>(Duplicates::Skip));
    m_duplicates->addItem(tr("Update label and metadata of the comment that is there"), static_cast<int>(Duplicates::Update));
    m_duplicates->addItem(tr("Keep both"), static_cast<int>(Duplicates::Keep));
    m_annotator = new QLineEdit(qt(session().annotator()), content);
    m_annotator->setObjectName(QStringLiteral("import_annotator"));
    auto* form = new QFormLayout;
    form->addRow(tr("Labels"), m_rule);
    form->addRow(tr("Comments that are there already"), m_duplicates);
    form->addRow(tr("Labelled by, where the file does not say"), m_annotator);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 14, 20, 8);
    column->setSpacing(10);
    column->addWidget(m_file_line);
    column->addWidget(make_shape_row());
    column->addWidget(m_table, 1);
    column->addLayout(form);
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content, 1);
    layout->addWidget(make_foot());
    return whole;
}

QWidget* ImportPage::make_shape_row()
{
    auto* row = new QWidget(this);
    m_encoding = new QComboBox(row);
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItem(QString());
    for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-15", "windows-1251", "Shift_JIS", "GB18030"})
        m_encoding->addItem(QLatin1String(name), QLatin1String(name));
    m_delimiter = new QComboBox(row);
    m_delimiter->setObjectName(QStringLiteral("delimiter"));
    m_delimiter->setAccessibleName(tr("Separator"));
    m_delimiter->addItem(QString());
    m_delimiter->addItem(tr("Comma"), QStringLiteral(","));
    m_delimiter->addItem(tr("Semicolon"), QStringLiteral(";"));
    m_delimiter->addItem(tr("Tab"), QStringLiteral("\t"));
    m_delimiter->addItem(tr("Bar"), QStringLiteral("|"));
    m_header = new QCheckBox(tr("The first row names the columns"), row);
    m_header->setObjectName(QStringLiteral("header_row"));
    auto* other = new QPushButton(tr("Another file…"), row);
    other->setObjectName(QStringLiteral("another_file"));
    connect(other, &QPushButton::clicked, this, &ImportPage::ask_for_file);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Encoding"), row));
    layout->addWidget(m_encoding);
    layout->addWidget(new QLabel(tr("Separator"), row));
    layout->addWidget(m_delimiter);
    layout->addWidget(m_header);
    layout->addStretch(1);
    layout->addWidget(other);
    return row;
}

QWidget* ImportPage::make_foot()
{
    auto* foot = new QWidget(this);
    m_outlook = new QLabel(foot);
    m_outlook->setObjectName(QStringLiteral("import_outlook"));
    m_outlook->setTextFormat(Qt::PlainText);
    m_outlook->setWordWrap(true);
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(QStringLiteral("import_progress"));
    m_progress->setRange(0, 1000);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(QStringLiteral("cancel_import"));
    m_import = new QPushButton(tr("&Import"), foot);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    m_import->setMinimumSize(140, 36);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->addWidget(m_outlook, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_import);
    end_progress();
    return foot;
}

QWidget* ImportPage::make_summary()
{
    auto* page = new QWidget(this);
    m_summary = new QLabel(page);
    m_summary->setObjectName(QStringLiteral("import_summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout;
    const auto add = [&](const char* name, const QString& text, auto act) {
        auto* button = new QPushButton(text, page);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add("import_to_label", tr("Label"), [this] { Q_EMIT session().page_wanted(PageId::Label); });
    add("import_to_train", tr("Train"), [this] { Q_EMIT session().page_wanted(PageId::Train); });
    add("import_to_comments", tr("Look at the comments"), [this] { Q_EMIT session().page_wanted(PageId::Comments); });
    add("import_contradictions", tr("Look at the contradictions"), [this] { Q_EMIT session().comments_wanted(m_contradictory); });
    add("import_another", tr("Another file…"), [this] { ask_for_file(); });
    row->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(40, 40, 40, 40);
    layout->setSpacing(20);
    layout->addWidget(m_summary);
    layout->addLayout(row);
    layout->addStretch(1);
    return page;
}

void ImportPage::connect_parts()
{
    connect(m_empty, &EmptyState::pressed, this, &ImportPage::ask_for_file);
    connect(&session(), &Session::import_wanted, this, [this](const QString& file) { file.isEmpty() ? ask_for_file() : choose_file(file); });
    connect(m_encoding, &QComboBox::activated, this, &ImportPage::preview);
    connect(m_delimiter, &QComboBox::activated, this, &ImportPage::preview);
    connect(m_header, &QCheckBox::clicked, this, &ImportPage::preview);
    connect(m_table, &PreviewTable::roles_changed, this, &ImportPage::read_label_values);
    connect(m_rule, &LabelRuleBox::changed, this, &ImportPage::rehearse);
    connect(m_duplicates, &QComboBox::activated, this, &ImportPage::rehearse);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_background.stop();
        end_progress();
        m_outlook->setText(tr("Cancelled. Nothing was imported."));
    });
    connect(&m_progress_timer, &QTimer::timeout, this, &ImportPage::show_progress);
}

void ImportPage::ask_for_file()
{
    auto* dialog = new QFileDialog(this, tr("Import comments"), QString(), tr("Tables (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;All files (*)"));
    dialog->setObjectName(QStringLiteral("import_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::choose_file);
    dialog->open();
}

void ImportPage::choose_file(const QString& file)
{
    m_file = path_of(file);
    m_encoding->setCurrentIndex(guessed);
    m_delimiter->setCurrentIndex(guessed);
    m_header->setTristate(true);
    m_header->setCheckState(Qt::PartiallyChecked);
    m_file_line->setText(tr("%1, %2").arg(QFileInfo(file).fileName(), QLocale().formattedDataSize(QFileInfo(file).size())));
    m_messages->clear();
    preview();
}

// The beginning of the file is small, so it is read here and now.
void ImportPage::preview()
{
    SourceOptions source = options().source;
    source.mapping = {};
    source.rule = {};
    if (m_messages->guard([&] { show_preview(preview_file(m_file, session().task().task, source)); }))
        m_stack->setCurrentIndex(Form);
}

void ImportPage::show_preview(const ImportPreview& preview)
{
    const bool delimited = preview.shape.format == FileFormat::Delimited;
    m_encoding->setItemText(guessed, tr("%1 (guessed)").arg(qt(preview.shape.encoding)));
    const int delimiter = m_delimiter->findData(QString(QLatin1Char(preview.shape.delimiter)));
    m_delimiter->setItemText(guessed, tr("%1 (guessed)").arg(m_delimiter->itemText(std::max(0, delimiter))));
    m_delimiter->setEnabled(delimited);
    m_header->setEnabled(delimited);
    m_header->setTristate(false);
    m_header->setChecked(preview.shape.header == HeaderRow::Present);
    m_table->show_preview(preview);
    if (preview.mapping)
        read_label_values();
    else
        m_messages->show_error(qt(preview.fault));
}

void ImportPage::read_label_values()
{
    const QString column = m_table->label_column();
    m_rule->setVisible(!column.isEmpty());
    if (column.isEmpty()) {
        rehearse();
        return;
    }
    m_outlook->setText(tr("Reading the file…"));
    m_background.start(
        [file = m_file, reading = options().source.reading, column = column.toStdString()](const std::atomic<bool>& stop) {
            return label_values(file, guess_shape(file, reading), column, 50, [&stop] { return stop.load(); });
        },
        [this](const LabelValues& values) {
            m_rule->show_values(values);
            rehearse();
        },
        [this](const std::exception_ptr& exception) { m_messages->show_error(exception); });
}

// What the import would do is counted by doing it on another connection, and taking it back.
void ImportPage::rehearse()
{
    m_messages->clear();
    m_import->setEnabled(false);
    m_outlook->setText(tr("Counting what the file would bring…"));
    m_background.start(
        [file = m_file, options = options(), task = session().task(), path = session().path(), share = m_share](const std::atomic<bool>& stop) {
            Project project = Project::open_again(path);
            return rehearse_import(project, task, file, options, into(share, stop));
        },
        [this](const ImportSummary& summary) { show_rehearsal(summary); },
        [this](const std::exception_ptr& exception) {
            m_outlook->clear();
            m_messages->show_error(exception);
        });
}

void ImportPage::show_rehearsal(const ImportSummary& summary)
{
    m_outlook->setText(words_of(summary));
    m_import->setEnabled(true);
    m_import->setFocus();
}

void ImportPage::import()
{
    m_messages->clear();
    m_import->setEnabled(false);
    m_outlook->hide();
    m_progress->show();
    m_cancel->show();
    m_since.start();
    m_progress_timer.start();
    ImportOptions options = this->options();
    options.refused_file = m_file.parent_path() / (m_file.stem().string() + "-refused.csv");
    m_background.start(
        [file = m_file, options, task = session().task(), path = session().path(), share = m_share, annotator = session().annotator()](const std::atomic<bool>& stop) {
            Project project = Project::open_again(path);
            RecordedChange change(project, ChangeKind::Import, annotator);
            const ImportSummary summary = import_file(project, task, file, options, into(share, stop));
            change.set_comments(summary.imported + summary.updated, std::nullopt);
            change.set_detail(file.filename().string());
            change.commit();
            return summary;
        },
        [this](const ImportSummary& summary) {
            end_progress();
            show_done(summary);
        },
        [this](const std::exception_ptr& exception) {
            end_progress();
            m_messages->show_error(exception);
        });
}

void ImportPage::show_done(const ImportSummary& summary)
{
    m_contradictory.clear();
    for (const Contradiction& contradiction : summary.contradictions)
        m_contradictory.push_back(contradiction.comment);
    QString text = words_of(summary);
    if (summary.refused > 0) {
        QStringList lines;
        for (const RefusedRow& row : summary.refused_rows)
            lines << QString::number(row.line);
        text += QStringLiteral("\n\n") + tr("Refused lines: %1. They are in %2, to be mended and imported again.")
                                             .arg(lines.join(QStringLiteral(", ")), qt(m_file.stem()) + QStringLiteral("-refused.csv"));
    }
    m_summary->setText(text);
    findChild<QPushButton*>(QStringLiteral("import_contradictions"))->setVisible(!m_contradictory.empty());
    m_stack->setCurrentIndex(Done);
    session().announce(Changes::everything());
}

void ImportPage::show_progress()
{
    const double share = m_share->load();
    m_progress->setValue(static_cast<int>(share * 1000));
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
    m_progress->setFormat(share > 0.02 && seconds > 2 ? tr("%p%, %1 left").arg(duration_text(seconds * (1 - share) / share)) : QStringLiteral("%p%"));
}

void ImportPage::end_progress()
{
    m_progress_timer.stop();
    m_progress->hide();
    m_cancel->hide();
    m_outlook->show();
    m_import->setEnabled(true);
}

ImportOptions ImportPage::options() const
{
    ImportOptions options;
    if (m_encoding->currentIndex() != guessed)
        options.source.reading.encoding = m_encoding->currentData().toString().toStdString();
    if (m_delimiter->currentIndex() != guessed)
        options.source.reading.delimiter = m_delimiter->currentData().toString().at(0).toLatin1();
    if (m_header->checkState() != Qt::PartiallyChecked)
        options.source.reading.header = m_header->isChecked() ? HeaderRow::Present : HeaderRow::Absent;
    if (m_table->columnCount() > 0)
        options.source.mapping = m_table->mapping();
    options.source.rule = m_rule->rule();
    options.duplicates = static_cast<Duplicates>(m_duplicates->currentData().toInt());
    options.annotator = m_annotator->text().trimmed().isEmpty() ? session().annotator() : m_annotator->text().trimmed().toStdString();
    return options;
}

QString ImportPage::words_of(const ImportSummary& summary) const
{
    const QLocale locale;
    const auto number = [&](std::int64_t count) { return locale.toString(static_cast<qlonglong>(count)); };
    QStringList labels;
    for (const auto& [label, count] : summary.labels)
        labels << QStringLiteral("%1 %2").arg(shown_text(label), number(count));
    QStringList parts = {tr("%n new comment(s)", nullptr, static_cast<int>(summary.imported)) +
                         (labels.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(labels.join(QStringLiteral(", "))))};
    if (summary.threshold)
        parts << tr("from %1 on").arg(locale.toString(*summary.threshold, 'g', 4));
    if (summary.unlabelled > 0)
        parts << tr("%n without a label", nullptr, static_cast<int>(summary.unlabelled));
    if (summary.skipped + summary.updated + summary.kept > 0)
        parts << tr("%n duplicate(s)", nullptr, static_cast<int>(summary.skipped + summary.updated + summary.kept));
    if (summary.contradictory > 0)
        parts << tr("%n whose label contradicts the one there", nullptr, static_cast<int>(summary.contradictory));
    for (const auto& [reason, rows] : summary.refusals)
        parts << tr("%n refused: %1", nullptr, static_cast<int>(rows)).arg(qt(reason));
    return parts.join(QStringLiteral(" · "));
}

}
