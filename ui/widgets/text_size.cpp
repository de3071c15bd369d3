#include "widgets/text_size.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QTableView>

namespace winnow {

namespace {

// A widget with a size of its own hears nothing of the font around it: only that of the program (shell/theme.h).
class TextFollower : public QObject {
public:
    TextFollower(QWidget* widget, std::function<void()> fit) : QObject(widget), m_fit(std::move(fit)) { widget->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
            m_fit();
        return false;
    }

private:
    std::function<void()> m_fit;
};

}

void keep_fitting(QWidget* widget, std::function<void()> fit)
{
    fit();
    new TextFollower(widget, std::move(fit));
}

void set_text_scale(QWidget* widget, double scale, QFont::Weight weight)
{
    keep_fitting(widget, [widget, scale, weight] {
        QFont font;
        font.setPointSizeF(QApplication::font().pointSizeF() * scale);
        font.setWeight(weight);
        widget->setFont(font);
    });
}

void set_fixed_width_font(QWidget* widget)
{
    QFont font;
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    widget->setFont(font);
}

void set_row_height(QTableView* view, int around)
{
    keep_fitting(view, [view, around] { view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + around); });
}

}
