#include "label/decision_bar.h"

#include "shell/shortcuts.h"
#include "widgets/colours.h"
#include "widgets/qt_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <functional>

namespace winnow {

namespace {

QString with_keys(const QAction& action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = action.text().remove(QLatin1Char('&'));
    return keys.isEmpty() ? text : QStringLiteral("%1  %2").arg(keys, text);
}

}

DecisionBar::DecisionBar(QWidget* parent) : QWidget(parent), m_labels(new QHBoxLayout), m_others(new QHBoxLayout)
{
    setObjectName(QStringLiteral("decision_bar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_labels);
    layout->addLayout(m_others);
    m_others->addStretch(1);
    add_other(QStringLiteral("label.skip"), tr("Skip"), QKeySequence(Qt::Key_Space), [this] { Q_EMIT decided({AnnotationKind::Skip, {}, {}}); });
    add_other(QStringLiteral("label.unsure"), tr("Unsure"), QKeySequence(Qt::Key_U), [this] { Q_EMIT decided({AnnotationKind::Unsure, {}, {}}); });
    add_other(QStringLiteral("label.note"), tr("Note"), QKeySequence(Qt::Key_N), [this] { Q_EMIT note_wanted(); });
    add_mask();
    add_other(QStringLiteral("label.clear"), tr("Take the label away"), QKeySequence(Qt::Key_0), [this] { Q_EMIT decided({AnnotationKind::Cleared, {}, {}}); });
    m_others->addStretch(1);
}

void DecisionBar::set_labels(const std::vector<LabelLook>& looks)
{
    qDeleteAll(m_label_buttons);
    qDeleteAll(m_label_actions);
    m_label_buttons.clear();
    m_label_actions.clear();
    m_looks = looks;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        auto* action = new QAction(qt(looks[i].label), this);
        action->setObjectName(QStringLiteral("label_%1").arg(i + 1));
        action->setShortcut(QKeySequence(looks[i].key));
        connect(action, &QAction::triggered, this, [this, label = looks[i].label] { Q_EMIT decided({AnnotationKind::Label, label, {}}); });
        m_label_actions.append(action);
        QPushButton* button = button_of(action);
        button->setCheckable(true);
        button->setMinimumHeight(44);
        paint_label(button, looks[i].colour);
        m_labels->addWidget(button, 1);
        m_label_buttons.append(button);
    }
}

void DecisionBar::show_decision(const std::optional<Annotation>& decision)
{
    for (std::size_t i = 0; i < m_looks.size(); ++i)
        m_label_buttons[static_cast<qsizetype>(i)]->setChecked(decision && decision->kind == AnnotationKind::Label && decision->label == m_looks[i].label);
}

void DecisionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (std::size_t i = 0; i < m_looks.size(); ++i)
        paint_label(m_label_buttons[static_cast<qsizetype>(i)], m_looks[i].colour);
}

QAction* DecisionBar::add_other(const QString& id, const QString& title, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(this);
    Shortcuts::instance().bind(action, id, title, keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_other_actions.append(action);
    QPushButton* button = button_of(action);
    button->setFlat(true);
    m_others->addWidget(button);
    return action;
}

// The key is the window's, on every page; the button says it and does the same.
void DecisionBar::add_mask()
{
    auto* action = new QAction(tr("Mask"), this);
    action->setShortcutContext(Qt::WidgetShortcut);
    Shortcuts::instance().bind(action, QStringLiteral("window.mask"), tr("Mask or show strong language"), QKeySequence(Qt::Key_B));
    connect(action, &QAction::triggered, this, &DecisionBar::mask_wanted);
    QPushButton* button = button_of(action);
    button->setFlat(true);
    m_others->addWidget(button);
}

// A button that does what the action does and says its key. It never takes the focus: the keys stay with the page.
QPushButton* DecisionBar::button_of(QAction* action)
{
    auto* button = new QPushButton(with_keys(*action), this);
    button->setObjectName(QStringLiteral("button_") + action->objectName());
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setText(with_keys(*action)); });
    return button;
}

void DecisionBar::paint_label(QPushButton* button, const QColor& colour) const
{
    const QColor ground = palette().color(QPalette::Button);
    button->setStyleSheet(QStringLiteral("QPushButton { border: 2px solid %1; border-radius: 6px; padding: 6px 14px; background: %2; }"
                                         "QPushButton:checked { background: %1; color: %3; font-weight: 600; }"
                                         "QPushButton:focus { border-width: 3px; }")
                              .arg(colour.name(), ground.name(), is_dark(palette()) ? QStringLiteral("#1b1d20") : QStringLiteral("#ffffff")));
}

}
