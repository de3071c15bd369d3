#include "label/decision_bar.h"

#include "shell/label_keys.h"
#include "shell/shortcuts.h"
#include "widgets/contrast.h"
#include "widgets/qt_text.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace winnow {

namespace {

constexpr int labels_in_a_row = 4;
constexpr int label_height = 44;

QString with_keys(const QAction& action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = action.text();
    return keys.isEmpty() ? text : QStringLiteral("%1  %2").arg(keys, text);
}

QString name_of(const QAction& action)
{
    return action.text().replace(QStringLiteral("&&"), QStringLiteral("&"));
}

QString tip_of(const QAction& action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? name_of(action) : QStringLiteral("%1 (%2)").arg(name_of(action), keys);
}

void show_action(QPushButton* button, const QAction& action)
{
    button->setText(with_keys(action));
    button->setAccessibleName(name_of(action));
    button->setToolTip(tip_of(action));
    button->setEnabled(action.isEnabled());
}

}

DecisionBar::DecisionBar(QWidget* parent) : QWidget(parent), m_labels(new QGridLayout), m_others(new QHBoxLayout)
{
    setObjectName(QStringLiteral("decision_bar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_labels);
    layout->addLayout(m_others);
    m_others->addStretch(1);
    add_other(QStringLiteral("label.skip"), [this] { Q_EMIT decided({AnnotationKind::Skip, {}, {}}); });
    m_unsure = add_other(QStringLiteral("label.unsure"), [this] { Q_EMIT decided({AnnotationKind::Unsure, {}, {}}); });
    add_other(QStringLiteral("label.note"), [this] { Q_EMIT note_wanted(); });
    add_mask();
    m_clear = add_other(QStringLiteral("label.clear"), [this] { Q_EMIT decided({AnnotationKind::Cleared, {}, {}}); });
    m_others->addStretch(1);
}

void DecisionBar::declare_commands()
{
    Shortcuts& shortcuts = Shortcuts::instance();
    shortcuts.declare(QStringLiteral("label.skip"), tr("Skip"), QKeySequence(Qt::Key_Space));
    shortcuts.declare(QStringLiteral("label.unsure"), tr("Unsure"), QKeySequence(Qt::Key_U));
    shortcuts.declare(QStringLiteral("label.note"), tr("Note"), QKeySequence(Qt::Key_N));
    shortcuts.declare(QStringLiteral("label.clear"), tr("Clear"), QKeySequence(Qt::Key_0));
}

void DecisionBar::set_labels(const std::vector<LabelLook>& looks)
{
    const auto same = [](const LabelLook& one, const LabelLook& other) { return one.label == other.label && one.key == other.key; };
    if (!std::ranges::equal(m_looks, looks, same)) {
        qDeleteAll(m_label_buttons);
        qDeleteAll(m_label_actions);
        m_label_buttons.clear();
        m_label_actions.clear();
        std::ranges::for_each(looks, [this](const LabelLook& look) { add_label(look); });
    }
    m_looks = looks;
    for (std::size_t i = 0; i < looks.size(); ++i)
        paint_label(m_label_buttons[static_cast<qsizetype>(i)], looks[i].colour);
}

void DecisionBar::add_label(const LabelLook& look)
{
    const int place = static_cast<int>(m_label_buttons.size());
    auto* action = new QAction(qt(look.label).replace(QLatin1Char('&'), QStringLiteral("&&")), this);
    action->setObjectName(QStringLiteral("label_%1").arg(place + 1));
    action->setShortcut(label_key(look, static_cast<std::size_t>(place)));
    connect(action, &QAction::triggered, this, [this, label = look.label] { Q_EMIT decided({AnnotationKind::Label, label, {}}); });
    addAction(action); // the key works with or without the menu
    m_label_actions.append(action);
    QPushButton* button = button_of(action);
    button->setCheckable(true);
    button->setMinimumHeight(label_height);
    m_labels->addWidget(button, place / labels_in_a_row, place % labels_in_a_row);
    m_label_buttons.append(button);
}

void DecisionBar::show_decision(AnnotationKind kind, const std::string& label)
{
    for (std::size_t i = 0; i < m_looks.size(); ++i)
        m_label_buttons[static_cast<qsizetype>(i)]->setChecked(kind == AnnotationKind::Label && label == m_looks[i].label);
}

void DecisionBar::set_offer(Offer offer)
{
    m_unsure->setEnabled(offer == Offer::Everything);
    m_clear->setEnabled(offer == Offer::Everything);
}

void DecisionBar::set_masked(bool masked)
{
    m_mask->setText(masked ? tr("Unmask") : tr("Mask"));
}

QAction* DecisionBar::add_other(const QString& id, std::function<void()> act)
{
    auto* action = new QAction(this);
    Shortcuts::instance().bind(action, id);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_other_actions.append(action);
    addAction(action);
    QPushButton* button = button_of(action);
    button->setFlat(true);
    m_others->addWidget(button);
    return action;
}

// The key is the window's, on every page; the button says it and does the same.
void DecisionBar::add_mask()
{
    m_mask = new QAction(this);
    m_mask->setShortcutContext(Qt::WidgetShortcut);
    Shortcuts::instance().bind(m_mask, QStringLiteral("window.mask"), tr("Mask or show strong language"), QKeySequence(Qt::Key_B));
    connect(m_mask, &QAction::triggered, this, &DecisionBar::mask_wanted);
    QPushButton* button = button_of(m_mask);
    button->setFlat(true);
    m_others->addWidget(button);
}

// A button that does what the action does and says its key. It never takes the focus: the keys stay with the page.
QPushButton* DecisionBar::button_of(QAction* action)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("button_") + action->objectName());
    show_action(button, *action);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { show_action(button, *action); });
    return button;
}

void DecisionBar::paint_label(QPushButton* button, const QColor& colour) const
{
    const QPalette palette = QApplication::palette();
    button->setStyleSheet(QStringLiteral("QPushButton { border: 2px solid %1; border-radius: 6px; padding: 6px 14px; background: %2; }"
                                         "QPushButton:checked { background: %1; color: %3; font-weight: 600; }"
                                         "QPushButton:hover { border-width: 3px; }")
                              .arg(colour.name(), palette.color(QPalette::Button).name(), text_on(colour).name()));
}

}
