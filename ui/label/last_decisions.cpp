#include "label/last_decisions.h"

#include "widgets/colours.h"
#include "widgets/text_size.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype shown = 6;
constexpr qsizetype remembered = 100;
constexpr qsizetype longest_text = 14;

}

LastDecisions::LastDecisions(QWidget* parent) : QWidget(parent), m_title(new QLabel(tr("Last:"), this)), m_chips(new QHBoxLayout)
{
    setObjectName(QStringLiteral("last_decisions"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(m_chips);
    layout->addStretch(1);
    QSizePolicy policy = m_title->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the buttons above never move
    m_title->setSizePolicy(policy);
    keep_fitting(m_title, [this] { m_title->setMinimumHeight(m_title->fontMetrics().height() + 8); });
    show_chips();
}

void LastDecisions::set_labels(const std::vector<LabelLook>& looks)
{
    m_looks = looks;
    show_chips();
}

void LastDecisions::add(std::int64_t comment, const QString& text, const std::string& label)
{
    m_made.prepend({comment, text, label});
    m_made.resize(std::min(m_made.size(), remembered));
    m_undone.clear();
    show_chips();
}

void LastDecisions::take_back(std::int64_t comment)
{
    const auto made = std::find_if(m_made.begin(), m_made.end(), [&](const Made& each) { return each.comment == comment; });
    if (made == m_made.end())
        return;
    m_undone.prepend(*made);
    m_made.erase(made);
    show_chips();
}

void LastDecisions::restore(std::int64_t comment)
{
    if (m_undone.isEmpty() || m_undone.first().comment != comment)
        return;
    m_made.prepend(m_undone.takeFirst());
    show_chips();
}

void LastDecisions::clear()
{
    m_made.clear();
    m_undone.clear();
    show_chips();
}

// In a row of their own that is shown when all are in it: each one shown by itself would lay out the whole page again.
void LastDecisions::show_chips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may hold the one that was clicked
        delete item;
    }
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Made& made : m_made.first(std::min(m_made.size(), shown)))
        layout->addWidget(chip_of(made, row));
    m_chips->addWidget(row);
    row->show(); // at once, with the decision, not with the layout's next turn
    m_title->setVisible(!m_made.isEmpty());
}

QToolButton* LastDecisions::chip_of(const Made& made, QWidget* row)
{
    auto* chip = new QToolButton(row);
    chip->setText(made.text.size() > longest_text ? made.text.first(longest_text - 1) + QStringLiteral("…") : made.text);
    chip->setAccessibleName(tr("Go back to the comment decided as %1").arg(made.text));
    chip->setToolTip(chip->accessibleName());
    chip->setFocusPolicy(Qt::NoFocus);
    chip->setStyleSheet(QStringLiteral("QToolButton { border: 1px solid %1; border-radius: 7px; padding: 1px 7px; }").arg(colour_of(made).name()));
    connect(chip, &QToolButton::clicked, this, [this, comment = made.comment] { Q_EMIT comment_wanted(comment); });
    return chip;
}

QColor LastDecisions::colour_of(const Made& made) const
{
    const auto look = std::ranges::find(m_looks, made.label, &LabelLook::label);
    return made.label.empty() || look == m_looks.end() ? colours_of(QApplication::palette()).line : look->colour;
}

}
