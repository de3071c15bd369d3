#include "import/use_header.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QScrollBar>
#include <QTableView>
#include <utility>

namespace winnow {

namespace {

constexpr int gap = 4;

}

UseHeader::UseHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignBottom | Qt::AlignLeading);
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &UseHeader::place_boxes);
    connect(this, &QHeaderView::geometriesChanged, this, &UseHeader::place_boxes);
}

void UseHeader::set(const QStringList& names, const std::vector<ColumnUse>& uses)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (qsizetype column = 0; column < names.size(); ++column)
        add_box(names[column], uses[static_cast<std::size_t>(column)]);
    m_uses = uses;
    m_changing = -1;
    updateGeometries();
    place_boxes();
}

std::vector<ColumnUse> UseHeader::uses() const
{
    std::vector<ColumnUse> uses;
    for (const QComboBox* box : m_boxes)
        uses.push_back(static_cast<ColumnUse>(box->currentData().toInt()));
    return uses;
}

QSize UseHeader::sizeHint() const
{
    const QSize plain = QHeaderView::sizeHint();
    return {plain.width(), fontMetrics().height() + box_height() + 4 * gap};
}

void UseHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place_boxes();
}

bool UseHeader::eventFilter(QObject* watched, QEvent* event)
{
    const bool comes_from_its_list = event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() == Qt::PopupFocusReason;
    if (event->type() == QEvent::FocusIn && !comes_from_its_list) {
        m_changing = -1;
        Q_EMIT entered(static_cast<int>(m_boxes.indexOf(static_cast<QComboBox*>(watched))));
    }
    return QHeaderView::eventFilter(watched, event);
}

void UseHeader::add_box(const QString& name, ColumnUse use)
{
    const auto column = static_cast<int>(m_boxes.size());
    auto* box = new QComboBox(viewport());
    box->setObjectName(QStringLiteral("use_%1").arg(column));
    box->setAccessibleName(tr("What the column “%1” is").arg(name));
    for (int choice = 0; choice < column_use_count; ++choice)
        box->addItem(title_of(static_cast<ColumnUse>(choice)), choice);
    box->setCurrentIndex(static_cast<int>(use));
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    box->show();
    m_boxes.append(box);
    connect(box, &QComboBox::activated, this, [this, column] {
        take_use(column);
        Q_EMIT changed();
    });
}

// Each use but two belongs to one column: the one that had it becomes metadata. A use that the arrow keys only passed by
// goes back to the column that had it.
void UseHeader::take_use(int column)
{
    if (std::exchange(m_changing, column) != column)
        m_uses_before = m_uses;
    const int use = m_boxes[column]->currentIndex();
    const bool is_single = use != static_cast<int>(ColumnUse::Metadata) && use != static_cast<int>(ColumnUse::Ignore);
    for (qsizetype other = 0; other < m_boxes.size(); ++other) {
        if (other == column)
            continue;
        const int before = static_cast<int>(m_uses_before[static_cast<std::size_t>(other)]);
        m_boxes[other]->setCurrentIndex(is_single && before == use ? static_cast<int>(ColumnUse::Metadata) : before);
    }
    m_uses = uses();
}

void UseHeader::place_boxes()
{
    for (qsizetype column = 0; column < m_boxes.size() && column < count(); ++column) {
        const int section = static_cast<int>(column);
        m_boxes[column]->setGeometry(sectionViewportPosition(section) + gap, gap, sectionSize(section) - 2 * gap, box_height());
    }
}

int UseHeader::box_height() const
{
    return m_boxes.isEmpty() ? 0 : m_boxes.first()->sizeHint().height();
}

}
