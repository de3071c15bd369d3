#include "window/side_bar.h"

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/qt_text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int task_settings = -1;
constexpr int new_task = -2;

}

SideBar::SideBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tasks(new QComboBox(this)), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("side_bar"));
    m_tasks->setObjectName(QStringLiteral("tasks"));
    m_tasks->setAccessibleName(tr("Task"));
    m_tasks->setToolTip(tr("What is decided about the comments"));
    m_tasks->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 10);
    layout->setSpacing(2);
    layout->addWidget(m_tasks);
    layout->addSpacing(10);
    add_button(PageId::Comments, QStringLiteral("comments"), tr("Comments"));
    add_button(PageId::Label, QStringLiteral("label"), tr("Label"));
    add_button(PageId::Train, QStringLiteral("train"), tr("Train"));
    add_button(PageId::Review, QStringLiteral("review"), tr("Review"));
    add_button(PageId::Try, QStringLiteral("try"), tr("Try"));
    add_button(PageId::Models, QStringLiteral("models"), tr("Models"));
    layout->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT page_chosen(static_cast<PageId>(id)); });
    connect(m_tasks, &QComboBox::activated, this, &SideBar::take_task);
    connect(&m_session, &Session::changed, this, [this](const Changes& changes) {
        if (changes.tasks)
            fill_tasks();
    });
    connect(&m_session, &Session::task_chosen, this, &SideBar::fill_tasks);
    fill_tasks();
    draw_icons();
}

void SideBar::mark(PageId page)
{
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(m_buttons->id(button) == static_cast<int>(page));
    m_buttons->setExclusive(true);
}

void SideBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw_icons();
}

void SideBar::add_button(PageId page, const QString& icon_name, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("page_%1").arg(icon_name));
    button->setProperty("icon_name", icon_name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({20, 20});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(34);
    m_buttons->addButton(button, static_cast<int>(page));
    layout()->addWidget(button);
}

void SideBar::fill_tasks()
{
    const QSignalBlocker blocker(m_tasks);
    m_tasks->clear();
    for (const StoredTask& task : tasks(m_session.project()))
        m_tasks->addItem(qt(task.task.name), static_cast<qlonglong>(task.id));
    m_tasks->insertSeparator(m_tasks->count());
    m_tasks->addItem(tr("Task settings…"), task_settings);
    m_tasks->addItem(tr("New task…"), new_task);
    m_tasks->setCurrentIndex(m_tasks->findData(static_cast<qlonglong>(m_session.task().id)));
}

void SideBar::take_task(int index)
{
    const qlonglong chosen = m_tasks->itemData(index).toLongLong();
    if (chosen > 0) {
        m_session.choose_task(chosen);
        return;
    }
    m_tasks->setCurrentIndex(m_tasks->findData(static_cast<qlonglong>(m_session.task().id)));
    if (chosen == task_settings)
        Q_EMIT task_settings_wanted();
    else
        Q_EMIT new_task_wanted();
}

void SideBar::draw_icons()
{
    for (QAbstractButton* button : m_buttons->buttons())
        button->setIcon(icon(button->property("icon_name").toString(), colours_of(palette()).text));
}

}
