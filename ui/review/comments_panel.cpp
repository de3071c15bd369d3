#include "review/comments_panel.h"

#include "shell/mask_hint.h"
#include "widgets/qt_text.h"
#include "widgets/row_table.h"
#include "widgets/text_size.h"
#include "widgets/title.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace winnow {

namespace {

constexpr std::size_t neighbours_each_side = 5;
constexpr int list_share = 660; // pixels of a window of the usual width
constexpr int card_share = 400;
constexpr int score_width = 56;

}

CommentsPanel::CommentsPanel(ReviewState& state, const Masking& masking, QWidget* parent)
    : QWidget(parent), m_state(state), m_model(new CommentModel(state, masking, this)), m_note(new QLabel(this)), m_view(make_view()),
      m_card(new CommentCard(state, *m_model, this))
{
    setObjectName(QStringLiteral("comments_panel"));
    m_note->setObjectName(QStringLiteral("changed_labels"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    setFocusProxy(m_view);
    split->addWidget(m_view);
    split->addWidget(m_card);
    split->setSizes({list_share, card_share});
    split->setStretchFactor(0, 1);
    auto* hint = new MaskHint(masking, this);
    hint->layout()->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    column->addWidget(make_head());
    column->addWidget(m_note);
    column->addWidget(hint);
    column->addWidget(split, 1);
    connect(m_model, &CommentModel::covered, hint, &MaskHint::come);
    connect(&masking, &Masking::changed, m_card, &CommentCard::refresh);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CommentsPanel::keep_selection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommentsPanel::follow_current);
    connect(&state, &ReviewState::filter_changed, this, &CommentsPanel::follow_filter);
    connect(&state, &ReviewState::other_changed, this, &CommentsPanel::follow_other);
    auto* menu = new TableMenu(m_view, [this] { return QStringLiteral("run%1-comments").arg(m_state.data().run.number); }, [this] { return written(); });
    connect(menu, &TableMenu::saved, &state, &ReviewState::saved);
    connect(menu, &TableMenu::failed, &state, &ReviewState::failed);
    follow_other();
}

QWidget* CommentsPanel::make_head()
{
    auto* head = new QWidget(this);
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("list_title"));
    m_title->setTextFormat(Qt::PlainText);
    set_title_font(m_title);
    m_back = new QPushButton(tr("Show the misclassified"), head);
    m_back->setObjectName(QStringLiteral("show_misclassified"));
    m_back->setFlat(true);
    m_back->hide();
    m_order = new QComboBox(head);
    m_order->setObjectName(QStringLiteral("list_order"));
    m_order->setAccessibleName(tr("Order of the comments"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_order->addItems({tr("Sure first"), tr("Unsure first"), tr("Highest score first"), tr("Lowest score first")});
    m_search = new QLineEdit(head);
    m_search->setObjectName(QStringLiteral("list_search"));
    m_search->setAccessibleName(tr("Search in these comments"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_order);
    row->addWidget(m_search);
    connect(m_back, &QPushButton::clicked, this, [this] { m_state.set_filter({}); });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) { m_model->set_order(static_cast<CommentModel::Order>(index)); });
    connect(m_order, &QComboBox::activated, this, [this] { m_order_before.reset(); }); // the user's own choice stays
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) { m_model->set_search(typed); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });
    return head;
}

QTableView* CommentsPanel::make_view()
{
    auto* view = new QTableView(this);
    view->setObjectName(QStringLiteral("review_list"));
    view->setAccessibleName(tr("Comments of the choice"));
    view->setModel(m_model);
    show_as_rows(view);
    view->setWordWrap(false);
    set_row_height(view, 10);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->moveSection(CommentModel::OtherScore, CommentModel::Score + 1);
    view->setColumnWidth(CommentModel::Score, score_width);
    view->setColumnWidth(CommentModel::OtherScore, score_width);
    view->setColumnWidth(CommentModel::Margin, 56);
    view->setColumnWidth(CommentModel::Labelled, 80);
    view->setColumnWidth(CommentModel::Predicted, 80);
    view->setColumnWidth(CommentModel::Annotator, 60);
    connect(m_model, &QAbstractItemModel::modelReset, view, [view] {
        for (const int column : {CommentModel::Labelled, CommentModel::Predicted, CommentModel::Annotator})
            widen_to_content(view, column);
    });
    return view;
}

// The rows that are marked; where there are none, the comment that the threshold has just taken out of the list.
std::vector<std::int64_t> CommentsPanel::selected_comments() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<std::int64_t> comments;
    for (const int row : rows)
        comments.push_back(m_state.data().scored.comments[m_model->example_at(row)]);
    if (comments.empty() && m_state.selected())
        comments.push_back(m_state.data().scored.comments[*m_state.selected()]);
    return comments;
}

std::vector<std::int64_t> CommentsPanel::listed_comments() const
{
    std::vector<std::int64_t> comments;
    for (int row = 0; row < m_model->rowCount(); ++row)
        comments.push_back(m_state.data().scored.comments[m_model->example_at(row)]);
    return comments;
}

void CommentsPanel::begin_search()
{
    m_search->setFocus();
    m_search->selectAll();
}

void CommentsPanel::select_next()
{
    const int next = m_view->currentIndex().row() + 1;
    if (next < m_model->rowCount())
        m_view->selectRow(next);
}

// Comments whose score lies next to the selected one's: what the run holds for alike.
void CommentsPanel::show_neighbours()
{
    const auto selected = m_state.selected();
    if (!selected)
        return;
    std::vector<std::size_t> order(m_state.data().size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [this](std::size_t one, std::size_t other) { return m_state.positive_score(one) > m_state.positive_score(other); });
    const auto place = static_cast<std::size_t>(std::find(order.begin(), order.end(), *selected) - order.begin());
    const std::size_t first = place - std::min(place, neighbours_each_side);
    const std::size_t last = std::min(order.size(), place + neighbours_each_side + 1);
    ListFilter filter;
    filter.kind = ListFilter::Kind::Examples;
    filter.examples.assign(order.begin() + static_cast<std::ptrdiff_t>(first), order.begin() + static_cast<std::ptrdiff_t>(last));
    filter.name = tr("next to a score of %1").arg(QLocale().toString(m_state.positive_score(*selected), 'f', 3));
    if (!m_order_before)
        m_order_before = m_order->currentIndex();
    m_is_choosing_neighbours = true;
    m_order->setCurrentIndex(static_cast<int>(CommentModel::Order::HighestScore));
    m_state.set_filter(filter);
    m_is_choosing_neighbours = false;
}

void CommentsPanel::show_selected()
{
    if (const auto row = m_state.selected() ? m_model->row_of(*m_state.selected()) : std::nullopt)
        m_view->scrollTo(m_model->index(*row, 0));
    else
        m_view->scrollToTop();
}

void CommentsPanel::set_note(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CommentsPanel::follow_filter()
{
    if (m_order_before && !m_is_choosing_neighbours)
        m_order->setCurrentIndex(std::min(*std::exchange(m_order_before, std::nullopt), m_order->count() - 1));
    m_back->setVisible(m_state.filter().kind != ListFilter::Kind::Misclassified);
    if (m_state.selected() && !m_model->row_of(*m_state.selected()))
        m_state.select(std::nullopt);
    show_selected();
}

// Both runs' scores beside each other, and what they differ most about first, while there are two.
void CommentsPanel::follow_other()
{
    const bool two = m_state.other().has_value();
    m_view->setColumnHidden(CommentModel::OtherScore, !two);
    const int apart = static_cast<int>(CommentModel::Order::ScoresApart);
    if (two && m_order->count() == apart)
        m_order->addItem(tr("Scores furthest apart first"));
    if (two || m_order->count() == apart)
        return;
    if (m_order->currentIndex() == apart)
        m_order->setCurrentIndex(0);
    m_order->removeItem(apart);
}

// The selected comment stays selected wherever it goes in the list, and while the threshold takes it out of it: it may
// come back with the next step of the drag.
void CommentsPanel::keep_selection()
{
    m_resetting = false;
    m_title->setText(m_state.has_data() ? title() : QString());
    const auto row = m_state.selected() ? m_model->row_of(*m_state.selected()) : std::nullopt;
    if (row)
        m_view->selectRow(*row);
}

void CommentsPanel::follow_current()
{
    if (m_resetting)
        return;
    const QModelIndex current = m_view->currentIndex();
    m_state.select(current.isValid() ? std::optional(m_model->example_at(current.row())) : std::nullopt);
}

QString CommentsPanel::title() const
{
    const int count = m_model->rowCount();
    const QString name = name_of_filter();
    if (m_state.filter().kind == ListFilter::Kind::Misclassified)
        return tr("%n misclassified comment(s)", nullptr, count);
    const QString comments = tr("%n comment(s)", nullptr, count);
    return name.isEmpty() ? comments : QStringLiteral("%1 %2").arg(comments, name);
}

QString CommentsPanel::name_of_filter() const
{
    const ListFilter& filter = m_state.filter();
    const auto label = [this](int place) { return qt(m_state.data().task.labels[static_cast<std::size_t>(place)]); };
    switch (filter.kind) {
    case ListFilter::Kind::Cell:
        if (filter.truth && filter.predicted)
            return tr("labelled %1, predicted %2").arg(label(*filter.truth), label(*filter.predicted));
        return filter.truth ? tr("labelled %1").arg(label(*filter.truth)) : tr("predicted %1").arg(label(*filter.predicted));
    case ListFilter::Kind::OnlyThisRight: return tr("that only run %1 gets right").arg(m_state.data().run.number);
    case ListFilter::Kind::OnlyOtherRight: return tr("that only run %1 gets right").arg(m_state.other() ? m_state.other()->number : 0);
    case ListFilter::Kind::BothWrong: return tr("that both runs get wrong");
    case ListFilter::Kind::Examples: return filter.name;
    default: return {};
    }
}

}
