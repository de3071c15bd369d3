#include "widgets/plot.h"

#include "widgets/colours.h"
#include "widgets/table_copy.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace winnow {

namespace {

QString text_of(const PlotTable& table)
{
    QList<QStringList> rows;
    for (const std::vector<double>& row : table.rows) {
        rows.emplaceBack();
        for (const double number : row)
            rows.last() << QLocale().toString(number, 'g', 6);
    }
    return copied_text(table.columns, rows);
}

}

Plot::Plot(QWidget* parent) : QCustomPlot(parent)
{
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setFocusPolicy(Qt::StrongFocus);
    setNoAntialiasingOnDrag(true);
    connect(this, &QCustomPlot::mouseDoubleClick, this, &Plot::show_all);
    stay_within(xAxis, m_full_x);
    stay_within(yAxis, m_full_y);
    connect(this, &QCustomPlot::beforeReplot, this, &Plot::fit_to_room);
    take_colours();
}

void Plot::set_name(const QString& title, const QString& file_name)
{
    m_title = title;
    m_file_name = file_name;
    setAccessibleName(title);
    setAccessibleDescription(tr("A plot. T shows its numbers as a table."));
}

void Plot::take_size(const QSize& size)
{
    resize(size);
    QResizeEvent event(size, size);
    QApplication::sendEvent(this, &event);
}

void Plot::set_full_view(const QCPRange& x, const QCPRange& y)
{
    m_full_x = x;
    m_full_y = y;
    show_all();
}

// Nothing lies beyond the full view, and a drag that was meant for something else does not move it.
void Plot::stay_within(QCPAxis* axis, const QCPRange& full)
{
    connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [axis, &full](const QCPRange& range) { axis->setRange(range.bounded(full.lower, full.upper)); });
}

void Plot::show_all()
{
    xAxis->setRange(m_full_x);
    yAxis->setRange(m_full_y);
    replot(QCustomPlot::rpQueuedReplot);
}

void Plot::set_square(bool square)
{
    m_square = square;
    make_square(this->size());
}

void Plot::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    take_colours();
    Q_EMIT colours_changed();
    replot(QCustomPlot::rpQueuedReplot);
}

void Plot::resizeEvent(QResizeEvent* event)
{
    make_square(event->size());
    QCustomPlot::resizeEvent(event);
}

void Plot::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("plot_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy the picture"), this, &Plot::copy_picture);
    menu->addAction(tr("&Save the picture…"), this, &Plot::ask_where_to_save);
    menu->addAction(tr("Show the &table"), this, &Plot::show_table)->setEnabled(!m_table.rows.empty());
    menu->addAction(tr("Copy the t&able"), this, [this] { QGuiApplication::clipboard()->setText(text_of(m_table)); })->setEnabled(!m_table.rows.empty());
    menu->addSeparator();
    menu->addAction(tr("Show &all"), this, &Plot::show_all);
    menu->popup(event->globalPos());
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T && !m_table.rows.empty())
        show_table();
    else if (event->matches(QKeySequence::Copy))
        copy_picture();
    else if (event->key() == Qt::Key_Home)
        show_all();
    else
        QCustomPlot::keyPressEvent(event);
}

void Plot::take_colours()
{
    const Colours colours = colours_of(palette());
    setBackground(colours.surface);
    for (QCPAxis* axis : axisRect()->axes())
        take_colours(axis);
    QColor veil = colours.surface; // lines that pass behind the words let them be read
    veil.setAlphaF(0.85f);
    legend->setBrush(veil);
    legend->setBorderPen(Qt::NoPen);
    legend->setTextColor(colours.text);
    legend->setFont(font());
}

void Plot::take_colours(QCPAxis* axis)
{
    const Colours colours = colours_of(palette());
    axis->setBasePen(QPen(colours.muted));
    axis->setTickPen(QPen(colours.muted));
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(colours.muted);
    axis->setLabelColor(colours.text);
    axis->setTickLabelFont(font());
    axis->setLabelFont(font());
    axis->grid()->setPen(QPen(colours.line, 1, Qt::SolidLine));
    axis->grid()->setZeroLinePen(Qt::NoPen);
}

// By margins around the layout: what is drawn outside of a smaller viewport would be cut off.
void Plot::make_square(const QSize& size)
{
    const int side = m_square ? std::min(size.width(), size.height()) : 0;
    const int beside = m_square ? (size.width() - side) / 2 : 0;
    const int above = m_square ? (size.height() - side) / 2 : 0;
    plotLayout()->setMargins(QMargins(beside, above, beside, above));
}

void Plot::put_legend_above()
{
    lay_legend_above();
    connect(this, &QCustomPlot::beforeReplot, this, &Plot::arrange_legend);
}

void Plot::lay_legend_above()
{
    axisRect()->insetLayout()->take(legend);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setVisible(true);
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, legend);
    plotLayout()->setRowStretchFactor(0, 0.001); // as high as its text
}

void Plot::arrange_legend()
{
    int widest = 1;
    for (int i = 0; i < legend->itemCount(); ++i)
        if (const QCPAbstractLegendItem* item = legend->item(i)) // none in the rest of a last row
            widest = std::max(widest, item->minimumOuterSizeHint().width() + legend->columnSpacing());
    const QMargins beside = plotLayout()->margins();
    const int room = viewport().width() - beside.left() - beside.right() - legend->margins().left() - legend->margins().right() + legend->columnSpacing();
    const int columns = std::clamp(room / widest, 1, std::max(1, legend->itemCount()));
    if (columns == legend->wrap() && legend->columnCount() <= columns)
        return;
    legend->setWrap(columns);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
}

void Plot::show_table()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("plot_table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_title);
    auto* view = new QTableView(dialog);
    view->setModel(new PlotTableModel(m_table, view));
    view->setAccessibleName(m_title);
    copy_on_request(view);
    (new QVBoxLayout(dialog))->addWidget(view);
    dialog->resize(480, 420);
    dialog->open();
}

}
