#include "import/use_header.h"

#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTableView>

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
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered(static_cast<int>(m_boxes.indexOf(static_cast<QComboBox*>(watched))));
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
        keep_single(column);
        Q_EMIT changed();
    });
}

// Each use but two belongs to one column: the one that had it becomes metadata.
void UseHeader::keep_single(int column)
{
    const int use = m_boxes[column]->currentIndex();
    if (use == static_cast<int>(ColumnUse::Metadata) || use == static_cast<int>(ColumnUse::Ignore))
        return;
    for (qsizetype other = 0; other < m_boxes.size(); ++other)
        if (other != column && m_boxes[other]->currentIndex() == use)
            m_boxes[other]->setCurrentIndex(static_cast<int>(ColumnUse::Metadata));
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
