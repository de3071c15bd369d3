#include "comments/detail_panel.h"

#include "comments/comment_cells.h"
#include "ingest/contradictions.h"
#include "shell/contradiction_text.h"
#include "shell/mask_hint.h"
#include "shell/masking.h"
#include "store/annotations.h"
#include "store/comment_thread.h"
#include "store/impatient_read.h"
#include "store/run_labels.h"
#include "store/scores.h"
#include "widgets/comment_text.h"
#include "widgets/comment_view.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/title.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <chrono>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr double text_scale = 1.15;
constexpr int between_sheets = 10;
constexpr std::chrono::milliseconds until_resting{250};
constexpr qsizetype thread_characters = 160; // of a line of the thread

QLabel* plain_label(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

// Of names and values, with some room below.
QFormLayout* add_sheet(QVBoxLayout* column)
{
    auto* sheet = new QWidget(column->parentWidget());
    auto* rows = new QFormLayout(sheet);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(sheet);
    column->addSpacing(between_sheets);
    return rows;
}

}

DetailPanel::DetailPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new CommentView(this)), m_history(plain_label({}, this)), m_thread_title(make_title(tr("In the same thread"), this)), m_thread(new QListWidget(this))
{
    setObjectName(QStringLiteral("detail_panel"));
    m_text->setObjectName(QStringLiteral("detail_text"));
    m_text->setAccessibleName(tr("Comment"));
    m_text->set_scale(text_scale);
    m_history->setObjectName(QStringLiteral("detail_history"));
    m_thread->setObjectName(QStringLiteral("detail_thread"));
    m_thread->setAccessibleName(tr("In the same thread"));
    m_thread->setFrameShape(QFrame::NoFrame);
    m_thread->setTextElideMode(Qt::ElideRight);
    m_thread->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new QWidget(this);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 8, 0);
    m_facts = add_sheet(column);
    column->addWidget(make_title(tr("History of the label"), sheet));
    column->addWidget(m_history);
    column->addSpacing(between_sheets);
    m_metadata = add_sheet(column); // the most of them, and the least looked at
    column->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(sheet);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("close_detail"));
    close->setAutoRaise(true);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close the panel"));
    auto* head = new QHBoxLayout;
    head->addWidget(make_title(tr("Comment"), this), 1);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 4, 12, 12);
    layout->addLayout(head);
    layout->addWidget(m_text, 3);
    layout->addWidget(area, 4);
    layout->addWidget(m_thread_title);
    layout->addWidget(m_thread, 2);
    connect(&m_session.masking(), &Masking::changed, this, [this] { fill_thread(std::exchange(m_thread_rows, {}), m_comment.value_or(0)); });
    m_resting.setSingleShot(true);
    m_resting.setInterval(until_resting);
    connect(&m_resting, &QTimer::timeout, this, &DetailPanel::read_thread);
    connect(close, &QToolButton::clicked, this, &DetailPanel::closed);
    connect(m_thread, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT comment_wanted(item->data(Qt::UserRole).toLongLong()); });
    connect(m_thread, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { Q_EMIT comment_wanted(item->data(Qt::UserRole).toLongLong()); });
}

void DetailPanel::show_comment(std::optional<std::int64_t> comment)
{
    const ImpatientRead impatient(m_session.project());
    std::vector<CommentRow> rows;
    if (comment)
        rows = comment_rows(m_session.project(), m_session.task().id, m_session.run().value_or(0), std::span(&*comment, 1));
    const bool same = comment == m_comment;
    m_comment = comment;
    for (QFormLayout* sheet : {m_facts, m_metadata})
        while (sheet->rowCount() > 0)
            sheet->removeRow(0);
    m_history->clear();
    if (rows.empty()) {
        m_comment.reset();
        m_text->set_text({});
        fill_thread({}, 0);
        return;
    }
    const bool opened = same && m_text->is_open();
    const QString shown = shown_text(rows[0].text);
    m_text->set_text(shown, m_session.masking().masked(shown, rows[0].score));
    if (opened)
        m_text->open_text();
    show_scores(rows[0]);
    show_facts(rows[0]);
    show_history(rows[0]);
    show_metadata(rows[0]);
    if (!same || m_thread_is_missing)
        show_thread(rows[0]);
}

void DetailPanel::open_text()
{
    m_text->open_text();
}

void DetailPanel::stop_reading()
{
    if (!m_resting.isActive() && !m_thread_reader.is_running())
        return;
    m_resting.stop();
    m_thread_reader.stop();
    m_thread_is_missing = true;
}

void DetailPanel::show_scores(const CommentRow& row)
{
    if (!m_session.run())
        return;
    const auto score = score_of(m_session.project(), *m_session.run(), row.id);
    const RunLabels labels = run_labels(m_session.project(), *m_session.run());
    if (!score || score->scores.size() != labels.labels.size())
        return;
    QStringList lines;
    for (std::size_t i = 0; i < labels.labels.size(); ++i)
        lines << QStringLiteral("%1  %2").arg(score_text(score->scores[i]), qt(labels.labels[i]));
    add_fact(m_facts, tr("Run %1").arg(*m_session.run()), lines.join(QLatin1Char('\n')));
}

void DetailPanel::show_facts(const CommentRow& row)
{
    add_fact(m_facts, tr("Label"), decision_text(row.decision));
    if (row.decision)
        add_fact(m_facts, tr("Note"), shown_text(row.decision->note));
    add_fact(m_facts, tr("Part"), split_text(row.split));
    show_contradictions(row);
}

void DetailPanel::show_metadata(const CommentRow& row)
{
    add_fact(m_metadata, tr("Id"), shown_text(row.external_id));
    add_fact(m_metadata, tr("Source"), shown_text(row.import_file));
    const nlohmann::json metadata = nlohmann::json::parse(row.metadata, nullptr, false);
    if (metadata.is_object())
        for (const auto& [key, value] : metadata.items())
            if (!value.is_null())
                add_fact(m_metadata, shown_text(key), shown_text(value.is_string() ? value.get<std::string>() : value.dump()));
}

void DetailPanel::show_history(const CommentRow& row)
{
    QStringList lines;
    for (const Annotation& entry : Annotations(m_session.project()).history(row.id, m_session.task().id)) {
        const QDateTime time = QDateTime::fromString(qt(entry.time), Qt::ISODate).toLocalTime();
        const QString who = entry.source == AnnotationSource::Import ? tr("from the file") : shown_text(entry.annotator);
        const QString note = entry.note.empty() ? QString() : QStringLiteral(" – ") + shown_text(entry.note);
        lines << QStringLiteral("%1, %2: %3%4").arg(QLocale().toString(time, QLocale::ShortFormat), who, entry_text(entry), note);
    }
    m_history->setText(lines.isEmpty() ? tr("None yet.") : lines.join(QLatin1Char('\n')));
}

void DetailPanel::show_thread(const CommentRow& row)
{
    m_thread_is_missing = false;
    m_thread_reader.stop();
    m_shown_thread = thread_of(row);
    fill_thread({}, 0);
    if (m_shown_thread)
        m_resting.start();
}

// Finding a thread reads every comment of the project.
void DetailPanel::read_thread()
{
    if (!m_comment || !m_shown_thread)
        return;
    m_thread_reader.start(
        [path = m_session.path(), task = m_session.task().id, run = m_session.run().value_or(0), thread = *m_shown_thread](const std::atomic<bool>& stop) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return comments_of_thread(project, task, run, thread, [&stop] { return stop.load(); });
        },
        [this, id = *m_comment](const std::vector<CommentRow>& rows) { fill_thread(rows, id); },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(sentence_of(exception)); });
}

void DetailPanel::fill_thread(std::vector<CommentRow> rows, std::int64_t comment)
{
    m_thread_rows = std::move(rows);
    m_thread->clear();
    for (const CommentRow& row : m_thread_rows) {
        const QString text = shown_beginning(row.text, thread_characters).simplified();
        const QString masked = m_session.masking().masked(text, row.score);
        auto* item = new QListWidgetItem(masked, m_thread);
        item->setToolTip(uncovered_tip(text, masked));
        item->setData(Qt::UserRole, static_cast<qlonglong>(row.id));
        QFont font = m_thread->font();
        font.setWeight(row.id == comment ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
    }
    m_thread->setVisible(m_thread->count() > 1);
    m_thread_title->setVisible(m_thread->count() > 1);
}

void DetailPanel::show_contradictions(const CommentRow& row)
{
    QStringList lines;
    for (const auto& [file_name, contradiction] : contradictions_of(m_session.project(), row.id))
        lines << tr("%1, line %2: %3").arg(shown_text(file_name), QLocale().toString(static_cast<qlonglong>(contradiction.line)), contradiction_text(contradiction));
    if (!lines.isEmpty())
        add_fact(m_facts, tr("Contradicted by"), lines.join(QLatin1Char('\n')));
}

void DetailPanel::add_fact(QFormLayout* sheet, const QString& name, const QString& value)
{
    QWidget* parent = sheet->parentWidget();
    if (!value.isEmpty())
        sheet->addRow(plain_label(name, parent), plain_label(value, parent));
}

}
