#include "home/home_page.h"

#include "shell/recent_projects.h"
#include "widgets/message_bar.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

HomePage::HomePage(QWidget* parent) : QWidget(parent), m_messages(new MessageBar(this)), m_recent(new QListWidget(this))
{
    setObjectName(QStringLiteral("home_page"));
    m_recent->setObjectName(QStringLiteral("recent_projects"));
    m_recent->setAccessibleName(tr("Recent projects"));
    auto* create = new QPushButton(tr("New project…"), this);
    create->setObjectName(QStringLiteral("new_project"));
    auto* open = new QPushButton(tr("Open…"), this);
    open->setObjectName(QStringLiteral("open_project"));
    auto* demo = new QPushButton(tr("Open the demo"), this);
    demo->setObjectName(QStringLiteral("open_demo"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    for (QWidget* widget : {static_cast<QWidget*>(create), static_cast<QWidget*>(open), static_cast<QWidget*>(demo)})
        layout->addWidget(widget);
    layout->addWidget(m_recent, 1);
    connect(create, &QPushButton::clicked, this, &HomePage::new_project_wanted);
    connect(open, &QPushButton::clicked, this, &HomePage::open_wanted);
    connect(demo, &QPushButton::clicked, this, &HomePage::demo_wanted);
    connect(m_recent, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT project_wanted(item->data(Qt::UserRole).toString()); });
    refresh();
}

void HomePage::refresh()
{
    m_recent->clear();
    for (const QString& path : recent_projects()) {
        auto* item = new QListWidgetItem(QFileInfo(path).completeBaseName(), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
}

}
