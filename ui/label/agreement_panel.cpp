#include "label/agreement_panel.h"

#include "evaluation/agreement.h"
#include "shell/annotator_text.h"
#include "shell/masking.h"
#include "store/statement_stop.h"
#include "widgets/comment_text.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/text_size.h"
#include "widgets/title.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <chrono>
#include <initializer_list>
#include <map>
#include <set>

namespace winnow {

namespace {

constexpr qsizetype looked_at = 400; // characters of a comment, of which many may be spaces
constexpr std::chrono::milliseconds pause{300}; // somebody who labels fast is not made to wait for the figures

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

// Pieces one behind another, in as many lines as the width makes of them: of a line that is too long, the list would cut the
// end and all lines behind it.
QStringList lines_of(const QStringList& pieces, const QFontMetrics& metrics, int width)
{
    QStringList lines;
    for (const QString& piece : pieces) {
        const QString longer = lines.isEmpty() ? piece : lines.last() + QLatin1Char(' ') + piece;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > width)
            lines << piece;
        else
            lines.last() = longer;
    }
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

bool is_disputed(const CommentReadings& comment)
{
    std::set<std::string> labels;
    for (const OwnDecision& own : comment.own)
        if (own.kind == AnnotationKind::Label)
            labels.insert(own.label);
    return labels.size() > 1;
}

}

AgreementPanel::AgreementPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_figures(new QLabel(this)), m_show(new QPushButton(tr("Show it now"), this)),
      m_settle(new QPushButton(this)), m_open(new QListWidget(this))
{
    setObjectName(QStringLiteral("agreement_panel"));
    m_figures->setObjectName(QStringLiteral("agreement_figures"));
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->setToolTip(tr("Cohen's kappa: 1 is full agreement, 0 what chance would give."));
    m_show->setObjectName(QStringLiteral("show_agreement"));
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setFlat(true);
    m_settle->setObjectName(QStringLiteral("settle"));
    m_settle->setFocusPolicy(Qt::TabFocus);
    m_open->setObjectName(QStringLiteral("disagreements"));
    m_open->setAccessibleName(tr("Comments that two people labelled differently"));
    m_open->setFocusPolicy(Qt::TabFocus);
    m_open->setFrameShape(QFrame::NoFrame);
    m_open->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keep_fitting(m_open, [this] {
        if (isVisible())
            refresh();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 16);
    layout->addWidget(make_title(tr("Agreement"), this));
    layout->addWidget(m_figures);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    layout->addWidget(m_settle, 0, Qt::AlignLeft);
    layout->addWidget(m_open, 1);
    layout->addStretch(0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &AgreementPanel::read_again);
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_is_wanted = true;
        read_again();
    });
    connect(m_settle, &QPushButton::clicked, this, &AgreementPanel::settling_wanted);
    connect(&session.masking(), &Masking::changed, &m_pause, qOverload<>(&QTimer::start));
    const auto want = [this](QListWidgetItem* item) { Q_EMIT comment_wanted(item->data(Qt::UserRole).toLongLong()); };
    connect(m_open, &QListWidget::itemClicked, this, want);
    connect(m_open, &QListWidget::itemActivated, this, want);
}

void AgreementPanel::begin(Sight sight)
{
    m_background.stop();
    m_sight = sight;
    m_is_wanted = false;
    m_figures->clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_show, m_settle, m_open})
        part->hide();
    refresh();
}

void AgreementPanel::refresh()
{
    m_pause.start();
}

void AgreementPanel::stop()
{
    m_background.stop();
}

void AgreementPanel::read_again()
{
    const Extent extent = m_sight == Sight::Blind && !m_is_wanted ? Extent::Progress : Extent::All;
    m_background.start(
        [extent, path = m_session.path(), task = m_session.task(), run = m_session.run().value_or(0), annotator = m_session.annotator()](const std::atomic<bool>& stop) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            const ShouldStop should_stop = [&stop] { return stop.load(); };
            const StatementStop stops(project, should_stop);
            return read(project, task, run, annotator, extent);
        },
        [this](Readings readings) {
            m_readings = std::move(readings);
            show_readings();
        },
        [this](const std::exception_ptr& exception) { m_figures->setText(sentence_of(exception)); });
}

void AgreementPanel::mark(std::int64_t comment)
{
    m_marked = comment;
    select_marked();
}

void AgreementPanel::select_marked()
{
    int marked = -1;
    for (int row = 0; row < m_open->count() && marked < 0; ++row)
        if (m_open->item(row)->data(Qt::UserRole).toLongLong() == m_marked)
            marked = row;
    m_open->setCurrentRow(marked);
}

AgreementPanel::Readings AgreementPanel::read(Project& project, const StoredTask& task, std::int64_t run, const std::string& annotator, Extent extent)
{
    const ReadingsLeft left = readings_left(project, task.id, annotator);
    Readings readings{.left = left.unread.size() + left.undecided.size(), .read = left.labelled};
    if (readings.left > 0 && extent == Extent::Progress)
        return readings;
    std::map<std::pair<std::string, std::string>, ConfusionMatrix> tables;
    for (const LabelPair& pair : label_pairs(project, task.id)) {
        const int first = task.task.label_index(pair.first_label);
        const int second = task.task.label_index(pair.second_label);
        if (first < 0 || second < 0)
            continue;
        auto [table, is_new] = tables.try_emplace({pair.first_annotator, pair.second_annotator}, static_cast<int>(task.task.labels.size()));
        table->second.add(first, second);
    }
    for (const auto& [people, table] : tables)
        readings.agreements.push_back({people.first, people.second, table.total(), table.correct(), cohen_kappa(table)});
    std::vector<std::int64_t> ids;
    for_each_reading(project, task.id, [&](const CommentReadings& comment) {
        if (comment.settled || !is_disputed(comment))
            return;
        ids.push_back(comment.own.front().comment_id);
        readings.open.push_back(comment);
    });
    for (CommentRow& row : comment_rows(project, task.id, run, ids))
        readings.comments.emplace(row.id, std::move(row));
    return readings;
}

void AgreementPanel::show_readings()
{
    const bool is_hidden = m_sight == Sight::Blind && m_readings.left > 0 && !m_is_wanted;
    m_show->setVisible(is_hidden);
    if (is_hidden)
        show_progress();
    else
        show_agreement();
}

void AgreementPanel::show_progress()
{
    m_figures->setText(tr("%1 read, %2 left. How far you and the others agree shows when you are through.")
                           .arg(number(m_readings.read), number(static_cast<std::int64_t>(m_readings.left))));
    m_settle->hide();
    m_open->hide();
}

void AgreementPanel::show_agreement()
{
    QStringList lines;
    for (const Agreement& agreement : m_readings.agreements) {
        const QString kappa = agreement.kappa ? QLocale().toString(*agreement.kappa, 'f', 2) : QStringLiteral("–");
        lines << tr("%1 and %2 agree on %3 of %4. Cohen's kappa: %5")
                     .arg(annotator_text(agreement.first), annotator_text(agreement.second), number(agreement.equal), number(agreement.pairs), kappa);
    }
    if (lines.isEmpty())
        lines << tr("Nothing was read twice yet.");
    const int comments = static_cast<int>(m_readings.comments.size());
    if (m_sight == Sight::Open)
        lines << tr("%Ln left to settle", nullptr, comments);
    m_figures->setText(lines.join(QLatin1Char('\n')));
    m_open->clear();
    for (const CommentReadings& disagreement : m_readings.open)
        add_open(disagreement);
    select_marked();
    m_open->setVisible(m_sight == Sight::Open && comments > 0);
    m_settle->setText(tr("Settle %Ln disagreement(s)", nullptr, comments));
    m_settle->setVisible(m_sight == Sight::Blind && comments > 0);
}

// The comment's beginning tells which one it is.
void AgreementPanel::add_open(const CommentReadings& disagreement)
{
    QStringList said;
    for (const OwnDecision& own : disagreement.own)
        if (own.kind == AnnotationKind::Label)
            said << tr("%1: %2").arg(annotator_text(own.annotator), qt(own.label)) + QLatin1Char(',');
    said.last().chop(1);
    const std::int64_t id = disagreement.own.front().comment_id;
    QStringList lines = lines_of(said, m_open->fontMetrics(), text_width());
    if (const auto comment = m_readings.comments.find(id); comment != m_readings.comments.end()) {
        const QString shown = m_session.masking().masked(shown_beginning(comment->second.text, looked_at), comment->second.score).simplified();
        lines << m_open->fontMetrics().elidedText(shown, Qt::ElideRight, text_width());
    }
    auto* item = new QListWidgetItem(lines.join(QLatin1Char('\n')), m_open);
    item->setData(Qt::UserRole, static_cast<qlonglong>(id));
    // Scripts that another font has to draw are higher than the view allows for, which would then leave the last line out.
    const int height = m_open->fontMetrics().boundingRect(QRect(), 0, item->text()).height();
    item->setSizeHint({0, height + static_cast<int>(lines.size()) * m_open->fontMetrics().height() / 3});
}

// The list itself may never have been shown.
int AgreementPanel::text_width() const
{
    constexpr int margins = 8; // of an item
    const QMargins around = layout()->contentsMargins();
    return width() - around.left() - around.right() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - margins;
}

}
