#include "home/home_page.h"

#include "home/recent_list.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"
#include "widgets/title.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int content_width = 700;

QLabel* quiet_label(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}

HomePage::HomePage(QWidget* parent)
    : QWidget(parent), m_messages(new MessageBar(this)), m_picture(new QLabel(this)), m_recent_title(new QLabel(tr("Recent projects"), this)), m_recent(new RecentList(this))
{
    setObjectName(QStringLiteral("home_page"));
    set_title_font(m_recent_title, 1.1);
    auto* column = new QVBoxLayout;
    column->addStretch(2);
    column->addLayout(make_title());
    column->addSpacing(28);
    column->addLayout(make_buttons());
    column->addSpacing(10);
    QLabel* drop = quiet_label(tr("Or drop a project, or a table of comments (CSV, TSV, JSON Lines), on this window."), this);
    drop->setAlignment(Qt::AlignHCenter);
    column->addWidget(drop);
    column->addSpacing(28);
    column->addWidget(m_recent_title);
    column->addSpacing(4);
    column->addWidget(m_recent, 100);
    column->addStretch(3);
    auto* content = new QWidget(this);
    content->setLayout(column);
    content->setMaximumWidth(content_width);
    m_recent->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(m_messages);
    layout->addLayout(row, 1);
    connect(m_recent, &RecentList::chosen, this, &HomePage::project_wanted);
    connect(m_recent, &RecentList::refreshed, this, &HomePage::follow_list);
    refresh();
    draw();
}

void HomePage::refresh()
{
    m_recent->refresh();
}

// The list where there is one, else the first button.
void HomePage::take_focus()
{
    if (m_recent->count() > 0)
        m_recent->setFocus();
    else
        m_buttons.first()->setFocus();
}

void HomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

QLayout* HomePage::make_title()
{
    auto* title = new QLabel(tr("Winnow"), this);
    set_title_font(title, 2.2);
    auto* about = new QLabel(tr("Label a few hundred comments, and train a small language model to find the harmful ones. Everything happens on this machine: no comment "
                                "leaves it."),
                             this);
    about->setObjectName(QStringLiteral("home_about"));
    about->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(title);
    words->addWidget(about);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

QLayout* HomePage::make_buttons()
{
    QPushButton* create = make_button("new_project", "new", tr("&New project…"), tr("Say what is to be decided, and import your comments"));
    QPushButton* open = make_button("open_project", "folder", tr("&Open…"), tr("A project of this or another machine"));
    QPushButton* demo = make_button("open_demo", "comments", tr("Open the &demo"), tr("400 comments of an invented neighbourhood forum, labelled by a policy"));
    connect(create, &QPushButton::clicked, this, &HomePage::new_project_wanted);
    connect(open, &QPushButton::clicked, this, &HomePage::open_wanted);
    connect(demo, &QPushButton::clicked, this, &HomePage::demo_wanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (QPushButton* button : m_buttons) {
        auto* part = new QVBoxLayout;
        part->addWidget(button);
        QLabel* explanation = quiet_label(button->accessibleDescription(), this);
        explanation->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        part->addWidget(explanation, 1);
        row->addLayout(part, 1);
    }
    return row;
}

QPushButton* HomePage::make_button(const char* name, const char* picture, const QString& text, const QString& explanation)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("picture", QLatin1String(picture));
    button->setAccessibleDescription(explanation);
    button->setMinimumHeight(48);
    button->setIconSize({22, 22});
    button->setAutoDefault(true);
    m_buttons.append(button);
    return button;
}

void HomePage::follow_list()
{
    const bool any = m_recent->count() > 0;
    m_recent->setVisible(any);
    m_recent_title->setVisible(any);
}

void HomePage::draw()
{
    const Colours colours = colours_of(palette());
    m_picture->setPixmap(icon(QStringLiteral("winnow"), colours.accent).pixmap(64, 64));
    for (QPushButton* button : m_buttons)
        button->setIcon(icon(button->property("picture").toString(), colours.accent));
}

}
