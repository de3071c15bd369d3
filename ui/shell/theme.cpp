#include "shell/theme.h"

#include "shell/roomy_style.h"
#include "shell/settings.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QPalette>
#include <QPointer>
#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace winnow {

namespace {

// As the system gave them, before anything of ours.
struct SystemLook {
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
};

const SystemLook& system_look()
{
    static const SystemLook look;
    return look;
}

// Hints and explanations, which stand in it, are to be read: five to one against the ground.
QPalette with_readable_hints(QPalette palette)
{
    QColor faint = palette.color(QPalette::Text);
    faint.setAlpha(170);
    palette.setColor(QPalette::PlaceholderText, faint);
    return palette;
}

QPalette palette_of(const QColor& window, const QColor& base, const QColor& text, const QColor& highlight)
{
    QPalette palette(text, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor((window.red() + base.red()) / 2, (window.green() + base.green()) / 2, (window.blue() + base.blue()) / 2));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, highlight);
    QColor off = text;
    off.setAlpha(120);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, off);
    return with_readable_hints(palette);
}

QPalette light()
{
    QPalette palette = palette_of(QColor(0xf4, 0xf4, 0xf2), Qt::white, QColor(0x22, 0x26, 0x2b), QColor(0x00, 0x66, 0xa1));
    palette.setColor(QPalette::Button, QColor(0xec, 0xec, 0xea));
    return palette;
}

QPalette dark()
{
    QPalette palette = palette_of(QColor(0x24, 0x27, 0x2b), QColor(0x1b, 0x1d, 0x20), QColor(0xe4, 0xe4, 0xe0), QColor(0x2f, 0x7f, 0xb5));
    palette.setColor(QPalette::Button, QColor(0x33, 0x37, 0x3c));
    return palette;
}

// Qt tells the windows, and what is in them hears it through its parents: but nothing with or below a style sheet does, and
// nothing with a size of its own. Each is told, as Qt itself does where kinds of widgets have fonts of their own.
void tell_all_widgets(QEvent::Type change)
{
    const QWidgetList all = QApplication::allWidgets();
    for (const QPointer<QWidget>& widget : QList<QPointer<QWidget>>(all.begin(), all.end()))
        if (widget) {
            QEvent event(change);
            QCoreApplication::sendEvent(widget, &event);
        }
}

void apply_palette()
{
    switch (appearance()) {
    case Appearance::System:
        QApplication::setPalette(with_readable_hints(system_look().palette));
        break;
    case Appearance::Light:
        QApplication::setPalette(light());
        break;
    case Appearance::Dark:
        QApplication::setPalette(dark());
        break;
    }
    tell_all_widgets(QEvent::ApplicationPaletteChange);
}

void apply_font()
{
    QFont font = system_look().font;
    font.setPointSizeF(font.pointSizeF() * text_zoom() / 100.0);
    QApplication::setFont(font);
    tell_all_widgets(QEvent::ApplicationFontChange);
}

}

Appearance appearance()
{
    const QString name = Settings().value(QStringLiteral("appearance")).toString();
    if (name == QStringLiteral("light"))
        return Appearance::Light;
    return name == QStringLiteral("dark") ? Appearance::Dark : Appearance::System;
}

void set_appearance(Appearance appearance)
{
    const QString name = appearance == Appearance::Light ? QStringLiteral("light")
                         : appearance == Appearance::Dark ? QStringLiteral("dark")
                                                          : QString();
    if (name.isEmpty())
        Settings().remove(QStringLiteral("appearance"));
    else
        Settings().setValue(QStringLiteral("appearance"), name);
    apply_palette();
}

int text_zoom()
{
    return std::clamp(Settings().value(QStringLiteral("text_zoom"), 100).toInt(), 70, 250);
}

void set_text_zoom(int percent)
{
    Settings().setValue(QStringLiteral("text_zoom"), std::clamp(percent, 70, 250));
    apply_font();
}

void apply_theme()
{
    QApplication::setStyle(new RoomyStyle);
    system_look();
    apply_palette();
    apply_font();
}

}
