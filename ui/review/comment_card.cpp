#include "review/comment_card.h"

#include "shell/label_keys.h"
#include "widgets/comment_text.h"
#include "widgets/comment_view.h"
#include "widgets/qt_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

QLabel* plain_label(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QToolButton* button_of(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("button_") + action->objectName());
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(action->text());
    const auto show = [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setText(keys.isEmpty() ? action->text() : QStringLiteral("%1  %2").arg(keys, action->text()));
        button->setEnabled(action->isEnabled());
    };
    show();
    QObject::connect(action, &QAction::changed, button, show);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

}

CommentCard::CommentCard(ReviewState& state, const CommentModel& model, QWidget* parent)
    : QWidget(parent), m_state(state), m_model(model), m_facts(plain_label("comment_facts", this)), m_text(new CommentView(this)),
      m_metadata(plain_label("comment_metadata", this)), m_labels(new QHBoxLayout), m_others(new QHBoxLayout)
{
    setObjectName(QStringLiteral("comment_card"));
    m_text->setObjectName(QStringLiteral("comment_text"));
    m_text->setAccessibleName(tr("The selected comment"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_facts);
    column->addWidget(m_text, 1);
    column->addWidget(m_metadata);
    column->addLayout(m_labels);
    column->addLayout(m_others);
    m_labels->addStretch(1);
    m_others->addStretch(1);
    connect(&state, &ReviewState::selection_changed, this, &CommentCard::refresh);
    connect(&state, &ReviewState::point_changed, this, &CommentCard::refresh);
    connect(&state, &ReviewState::data_changed, this, &CommentCard::refresh);
    connect(&state, &ReviewState::rows_changed, this, &CommentCard::refresh);
}

void CommentCard::set_labels(const std::vector<LabelLook>& looks)
{
    for (QAction* action : m_actions) {
        delete findChild<QToolButton*>(QStringLiteral("button_") + action->objectName());
        delete action;
    }
    m_actions.clear();
    for (std::size_t i = 0; i < looks.size(); ++i) {
        auto* action = new QAction(qt(looks[i].label), this);
        action->setObjectName(QStringLiteral("relabel_%1").arg(i + 1));
        action->setShortcut(label_key(looks[i], i));
        connect(action, &QAction::triggered, this, [this, label = looks[i].label] { Q_EMIT label_chosen(label); });
        addAction(action); // its key works here, whatever menus hold
        m_actions.append(action);
        m_labels->insertWidget(m_labels->count() - 1, button_of(action, this));
    }
    refresh();
}

void CommentCard::add_button(QAction* action)
{
    m_others->insertWidget(m_others->count() - 1, button_of(action, this));
}

void CommentCard::refresh()
{
    const bool any = m_state.has_data() && m_state.selected().has_value();
    m_facts->setText(any ? facts() : tr("Select a comment to read it in full and to see where it stands on every curve."));
    m_text->set_text(any ? m_model.text_of(*m_state.selected()) : QString(), any ? m_model.masked_text_of(*m_state.selected()) : QString());
    m_metadata->setText(any ? metadata() : QString());
    m_metadata->setVisible(!m_metadata->text().isEmpty());
    for (QAction* action : m_actions)
        action->setEnabled(any);
}

QString CommentCard::facts() const
{
    const std::size_t example = *m_state.selected();
    const ReviewData& review = m_state.data();
    const auto label = [&](int place) { return qt(review.task.labels[static_cast<std::size_t>(place)]); };
    QStringList parts = {tr("score %1").arg(QLocale().toString(m_state.positive_score(example), 'f', 3)), tr("labelled %1").arg(label(review.scored.sample.truths[example])),
                         tr("predicted %1").arg(label(m_state.predictions()[example]))};
    const auto& decision = review.rows[example].decision;
    if (decision && !decision->annotator.empty())
        parts << tr("by %1").arg(shown_text(decision->annotator));
    if (decision && !decision->note.empty())
        parts << tr("note: %1").arg(shown_text(decision->note));
    return parts.join(QStringLiteral(" · "));
}

QString CommentCard::metadata() const
{
    const nlohmann::json fields = nlohmann::json::parse(m_state.data().rows[*m_state.selected()].metadata, nullptr, false);
    QStringList parts;
    if (fields.is_object())
        for (const auto& [key, value] : fields.items())
            parts << QStringLiteral("%1: %2").arg(shown_text(key), shown_text(value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
    return parts.join(QStringLiteral(" · "));
}

}
