#include "review/confusion_panel.h"

#include "widgets/colours.h"
#include "widgets/table_copy.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int least_row = 44;      // pixels
constexpr double dark_from = 0.55; // of a cell's shade: from here on its text is written in the other colour

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto part = [share](int from, int to) { return from + static_cast<int>((to - from) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

// Shades a cell by its share and frames those that the list shows.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours colours = colours_of(option.palette);
        const QVariant shade = index.data(ConfusionModel::ShadeRole);
        const double share = shade.toDouble();
        painter->save();
        painter->fillRect(option.rect, shade.isValid() ? mixed(colours.surface, colours.accent, share) : colours.surface);
        QFont font = option.font;
        if (shade.isValid()) {
            font.setPointSizeF(font.pointSizeF() * 1.25);
            font.setWeight(QFont::DemiBold);
        }
        painter->setFont(font);
        painter->setPen(!shade.isValid() ? colours.muted : share >= dark_from ? colours.surface : colours.text);
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (index.data(ConfusionModel::ChosenRole).toBool()) {
            painter->setPen(QPen(colours.second, 3));
            painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(share >= dark_from ? colours.surface : colours.text, 1, Qt::DashLine));
            painter->drawRect(option.rect.adjusted(5, 5, -5, -5));
        }
        painter->restore();
    }
};

void add_key(QTableView* view, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(action);
    QObject::connect(action, &QAction::triggered, view, std::move(act));
}

}

ConfusionPanel::ConfusionPanel(ReviewState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_model(new ConfusionModel(state, this)), m_normalisation(new QComboBox(this)), m_view(new QTableView(this))
{
    setObjectName(QStringLiteral("confusion_panel"));
    m_normalisation->setObjectName(QStringLiteral("normalisation"));
    m_normalisation->setAccessibleName(tr("What the cells of the confusion matrix show"));
    m_normalisation->addItem(tr("Counts"));
    m_normalisation->addItem(tr("Shares of the true label"), static_cast<int>(Normalisation::ByTrue));
    m_normalisation->addItem(tr("Shares of the predicted label"), static_cast<int>(Normalisation::ByPredicted));
    m_normalisation->addItem(tr("Shares of all"), static_cast<int>(Normalisation::ByAll));
    m_view->setObjectName(QStringLiteral("confusion_matrix"));
    m_view->setAccessibleName(tr("Confusion matrix: rows are the true labels, columns the predicted ones. Enter shows the comments of a cell."));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->verticalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->setMinimumSectionSize(least_row / 2);
    copy_on_request(m_view);
    auto* caption = new QLabel(tr("Rows: true label. Columns: predicted."), this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_normalisation);
    column->addWidget(m_view, 1);
    column->addWidget(caption);
    connect(m_normalisation, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_normalisation->currentData();
        m_model->set_normalisation(chosen.isValid() ? std::optional(static_cast<Normalisation>(chosen.toInt())) : std::nullopt);
    });
    connect(m_view, &QTableView::clicked, this, &ConfusionPanel::choose);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) { choose_section(section, Qt::Horizontal); });
    connect(m_view->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int section) { choose_section(section, Qt::Vertical); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        add_key(m_view, key, [this] { choose(m_view->currentIndex()); });
}

void ConfusionPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_view->viewport()->update();
}

// The chosen cell once more: all that is misclassified again.
void ConfusionPanel::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const ListFilter filter = m_model->filter_of(index);
    m_state.set_filter(filter == m_state.filter() ? ListFilter{} : filter);
    Q_EMIT chosen();
}

void ConfusionPanel::choose_section(int section, Qt::Orientation orientation)
{
    const int last = m_model->rowCount() - 1;
    choose(orientation == Qt::Horizontal ? m_model->index(last, section) : m_model->index(section, last));
}

}
