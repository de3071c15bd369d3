#include "home/home_page.h"

#include "shell/recent_projects.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int content_width = 720;

QPushButton* big_button(const char* name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setMinimumHeight(44);
    return button;
}

}

HomePage::HomePage(QWidget* parent)
    : QWidget(parent), m_messages(new MessageBar(this)), m_picture(new QLabel(this)), m_recent_title(new QLabel(tr("Recent projects"), this)), m_recent(new QListWidget(this))
{
    setObjectName(QStringLiteral("home_page"));
    auto* content = new QWidget(this);
    content->setMaximumWidth(content_width);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(14);
    column->addSpacing(40);
    column->addLayout(make_title());
    column->addSpacing(8);
    column->addLayout(make_buttons());
    column->addSpacing(16);
    column->addWidget(m_recent_title);
    column->addWidget(m_recent, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 24);
    layout->addWidget(m_messages);
    layout->addLayout(row, 1);
    make_list();
    refresh();
}

void HomePage::refresh()
{
    m_recent->clear();
    for (const QString& path : recent_projects()) {
        const QFileInfo file(path);
        const QString when = file.exists() ? QLocale().toString(file.lastModified(), QLocale::ShortFormat) : tr("not there any more");
        auto* item = new QListWidgetItem(QStringLiteral("%1\n%2  ·  %3").arg(file.completeBaseName(), file.absolutePath(), when), m_recent);
        item->setData(Qt::UserRole, path);
        if (!file.exists())
            item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recent_title->setVisible(m_recent->count() > 0);
    m_picture->setPixmap(icon(QStringLiteral("winnow"), colours_of(palette()).accent).pixmap(56, 56));
}

void HomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

QLayout* HomePage::make_title()
{
    auto* title = new QLabel(tr("Winnow"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto* about = new QLabel(tr("Label a few hundred comments, and train a classifier of your own on them. Everything happens on this machine: no comment leaves it."), this);
    about->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(about);
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

QLayout* HomePage::make_buttons()
{
    QPushButton* create = big_button("new_project", tr("&New project…"), this);
    QPushButton* open = big_button("open_project", tr("&Open…"), this);
    QPushButton* demo = big_button("open_demo", tr("Open the &demo"), this);
    demo->setToolTip(tr("400 comments of an invented neighbourhood forum, labelled by a policy."));
    connect(create, &QPushButton::clicked, this, &HomePage::new_project_wanted);
    connect(open, &QPushButton::clicked, this, &HomePage::open_wanted);
    connect(demo, &QPushButton::clicked, this, &HomePage::demo_wanted);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {create, open, demo})
        row->addWidget(button, 1);
    return row;
}

void HomePage::make_list()
{
    QFont font = m_recent_title->font();
    font.setWeight(QFont::DemiBold);
    m_recent_title->setFont(font);
    m_recent->setObjectName(QStringLiteral("recent_projects"));
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setSpacing(2);
    auto* forget = new QAction(tr("Remove from this list"), m_recent);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(forget);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(forget, &QAction::triggered, this, [this] {
        if (const QListWidgetItem* item = m_recent->currentItem()) {
            forget_project(item->data(Qt::UserRole).toString());
            refresh();
        }
    });
    const auto open = [this](const QListWidgetItem* item) { Q_EMIT project_wanted(item->data(Qt::UserRole).toString()); };
    connect(m_recent, &QListWidget::itemActivated, this, open);
}

}
