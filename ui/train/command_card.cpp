#include "train/command_card.h"

#include "widgets/text_size.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace winnow {

CommandCard::CommandCard(QWidget* parent) : QWidget(parent), m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("command_card"));
    m_fold->setObjectName(QStringLiteral("show_command"));
    m_fold->setText(tr("Show command"));
    m_fold->setToolTip(tr("The same training with winnow-cli, on this machine or another."));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QWidget* line = make_line();
    line->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    layout->addWidget(line);
    connect(m_fold, &QToolButton::toggled, line, &QWidget::setVisible);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) { m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
}

QWidget* CommandCard::make_line()
{
    auto* widget = new QWidget(this);
    m_line = new QLineEdit(widget);
    m_line->setObjectName(QStringLiteral("command"));
    m_line->setAccessibleName(tr("Command for a terminal"));
    m_line->setReadOnly(true);
    set_fixed_width_font(m_line);
    auto* copy = new QPushButton(tr("Copy"), widget);
    copy->setObjectName(QStringLiteral("copy_command"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_line->text()); });
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(copy);
    return widget;
}

void CommandCard::set_command(const QString& command)
{
    m_line->setText(command);
    m_line->setCursorPosition(0);
}

}
