#pragma once

#include "widgets/plot_table.h"

#include <qcustomplot.h>

#include <filesystem>

namespace winnow {

// The base of every plot: the palette's colours, wheel zoom, drag of what is zoomed, a double click to see all again, a menu to copy or
// save it (PNG, SVG, PDF) and to see the numbers as a table. What became of a file is said in the MessageBar of the page that it
// is on. It can be drawn without being shown.
class Plot : public QCustomPlot {
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);

    // What it shows, in words: the accessible name, and the beginning of file names ("roc").
    void set_name(const QString& title, const QString& file_name);
    const QString& title() const { return m_title; }
    const QString& file_name() const { return m_file_name; }
    // What it is of, for the name of a file that it is saved as from its menu: "run2" makes "run2-roc.svg".
    void set_owner(const QString& owner) { m_owner = owner; }

    // Its size while it is not shown, when nobody tells it.
    void take_size(const QSize& size);

    // The view that a double click comes back to.
    void set_full_view(const QCPRange& x, const QCPRange& y);
    void show_all(); // the full view again

    // Keeps both axes equally long.
    void set_square(bool square);

    // The numbers behind the plot, for the table twin.
    void set_table(const PlotTable& table) { m_table = table; }
    const PlotTable& table() const { return m_table; }

    // By the ending: .png (at twice the size), .svg, .pdf. Throws Error: Usage, Denied, NoSpace.
    void save(const std::filesystem::path& path);
    QByteArray svg(const QSize& size); // a whole SVG document
    QPixmap picture(const QSize& size, double scale);

Q_SIGNALS:
    void colours_changed(); // the palette or the font is another one: curves take their colours anew

protected:
    // The legend stands above the axes, within which curves, points and bars may be anywhere: in as many columns as have room.
    void put_legend_above();

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take_colours();
    void take_colours(QCPAxis* axis);
    void lay_legend_above();
    void arrange_legend();
    void fit_to_room();
    void make_square(const QSize& size);
    void stay_within(QCPAxis* axis, const QCPRange& full);
    void ask_where_to_save();
    void save_and_say(const QString& file);
    void copy_picture();
    void show_table();

    QString m_title;
    QString m_file_name;
    QString m_owner;
    QCPRange m_full_x{0, 1};
    QCPRange m_full_y{0, 1};
    bool m_square = false;
    bool m_has_put_legend_away = false; // for lack of room
    PlotTable m_table;
};

}
