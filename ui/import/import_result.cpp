#include "import/import_result.h"

#include "import/import_text.h"
#include "import/line_table.h"
#include "shell/contradiction_text.h"
#include "widgets/colours.h"
#include "widgets/error_text.h"
#include "widgets/icons.h"
#include "widgets/open_outside.h"
#include "widgets/qt_text.h"
#include "widgets/title.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <set>

namespace winnow {

namespace {

constexpr int widest = 760;

}

ImportResult::ImportResult(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("import_result"));
    auto* column = new QWidget(this);
    column->setMaximumWidth(widest);
    auto* parts = new QVBoxLayout(column);
    parts->setSpacing(18);
    parts->addStretch(1);
    parts->addWidget(make_head());
    parts->addWidget(make_refused());
    m_contradictory_lines = new LineTable("contradictory_rows", tr("Contradictory rows"), tr("Its label, and the one that holds"), column);
    parts->addWidget(m_contradictory_lines);
    parts->addWidget(make_ways());
    parts->addStretch(2);
    m_layout = new QHBoxLayout(this);
    m_layout->addStretch(1);
    m_layout->addWidget(column);
    m_layout->addStretch(1);
    draw();
}

void ImportResult::show_summary(const ImportSummary& summary, const std::filesystem::path& file, const std::filesystem::path& refused_file)
{
    m_title->setText(tr("“%1” is imported").arg(QFileInfo(qt(file)).fileName()));
    m_lines->setText(import_text(summary).join(QLatin1Char('\n')));
    show_contradictions(summary);
    show_refused(summary, refused_file);
    m_layout->setStretch(1, summary.refused + summary.contradictory > 0 ? 100 : 0); // what is short stands in the middle
    QPushButton* next = summary.unlabelled >= summary.labelled ? m_label : m_train;
    next->setDefault(true);
    next->setFocus();
}

void ImportResult::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

QWidget* ImportResult::make_head()
{
    auto* head = new QWidget(this);
    m_picture = new QLabel(head);
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("import_done"));
    m_title->setTextFormat(Qt::PlainText);
    set_title_font(m_title, 1.5);
    m_lines = new QLabel(head);
    m_lines->setObjectName(QStringLiteral("import_summary"));
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_lines);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return head;
}

QWidget* ImportResult::make_refused()
{
    m_refused_part = new QWidget(this);
    m_refused_title = new QLabel(m_refused_part);
    m_refused_title->setObjectName(QStringLiteral("refused_title"));
    m_refused_title->setTextFormat(Qt::PlainText);
    m_refused_title->setWordWrap(true);
    m_refused_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* folder = new QPushButton(tr("Open its folder"), m_refused_part);
    folder->setObjectName(QStringLiteral("open_refused_folder"));
    connect(folder, &QPushButton::clicked, this, [this] { open_outside(QUrl::fromLocalFile(qt(m_refused_file.parent_path())), this); });
    m_refused = new LineTable("refused_rows", tr("Refused rows"), tr("Why it was refused"), m_refused_part);
    auto* head = new QHBoxLayout;
    head->addWidget(m_refused_title, 1);
    head->addWidget(folder, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(m_refused_part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_refused);
    return m_refused_part;
}

QWidget* ImportResult::make_ways()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_label = add_way(row, "import_to_label", tr("&Label them"), [this] { Q_EMIT m_session.page_wanted(PageId::Label); });
    m_train = add_way(row, "import_to_train", tr("&Train"), [this] { Q_EMIT m_session.page_wanted(PageId::Train); });
    add_way(row, "import_to_comments", tr("Look at the &comments"), [this] { Q_EMIT m_session.page_wanted(PageId::Comments); });
    m_contradictions = add_way(row, "import_contradictions", tr("Look at the cont&radictions"), [this] { Q_EMIT m_session.comments_wanted(m_contradictory); });
    add_way(row, "import_another", tr("Import &another file…"), [this] { Q_EMIT another_file_wanted(); });
    layout->addStretch(1);
    return row;
}

QPushButton* ImportResult::add_way(QWidget* row, const char* name, const QString& text, std::function<void()> go)
{
    auto* button = new QPushButton(text, row);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [go = std::move(go)] { go(); });
    return button;
}

void ImportResult::show_refused(const ImportSummary& summary, const std::filesystem::path& refused_file)
{
    m_refused_part->setVisible(summary.refused > 0);
    m_refused_file = refused_file;
    m_refused_title->setText(tr("%Ln row(s) were refused. They are in “%1”, to be mended and imported again.", nullptr, static_cast<int>(summary.refused))
                                 .arg(qt(refused_file)));
    std::vector<std::pair<std::int64_t, QString>> lines;
    for (const RefusedRow& refused : summary.refused_rows)
        lines.emplace_back(refused.line, sentence_text(refused.reason));
    m_refused->show_lines(lines);
}

void ImportResult::show_contradictions(const ImportSummary& summary)
{
    std::set<std::int64_t> comments;
    std::vector<std::pair<std::int64_t, QString>> lines;
    for (const Contradiction& contradiction : summary.contradictions) {
        comments.insert(contradiction.comment);
        lines.emplace_back(contradiction.line, contradiction_text(contradiction));
    }
    m_contradictory.assign(comments.begin(), comments.end());
    m_contradictory_lines->show_lines(lines);
    m_contradictory_lines->setVisible(!lines.empty());
    m_contradictions->setVisible(!lines.empty());
}

void ImportResult::draw()
{
    m_picture->setPixmap(icon(QStringLiteral("done"), colours_of(palette()).good).pixmap(40, 40));
}

}
