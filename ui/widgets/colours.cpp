#include "widgets/colours.h"

#include <QPalette>
#include <array>

namespace winnow {

namespace {

QColor between(const QColor& one, const QColor& other, double share)
{
    const auto mix = [share](int from, int to) { return from + static_cast<int>((to - from) * share); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

constexpr std::array<QRgb, 8> on_light = {0xff0072b2, 0xffc4560a, 0xff00795a, 0xffa84f83, 0xff8a6d00, 0xff3a86b7, 0xff5b5b5b, 0xff6a4fa3};
constexpr std::array<QRgb, 8> on_dark = {0xff6db9e8, 0xfff0a05a, 0xff4fc9a4, 0xffdf9cc2, 0xffe3cf5a, 0xff8fd0f5, 0xffb8b8b8, 0xffb7a1e6};

}

bool is_dark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

Colours colours_of(const QPalette& palette)
{
    const bool dark = is_dark(palette);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    Colours colours;
    colours.text = text;
    colours.muted = between(text, window, 0.38);
    colours.surface = palette.color(QPalette::Base);
    colours.line = between(text, window, 0.82);
    colours.accent = label_colour(0, palette);
    colours.second = label_colour(1, palette);
    colours.positive = label_colour(1, palette);
    colours.negative = label_colour(0, palette);
    colours.good = label_colour(2, palette);
    colours.warning = label_colour(4, palette);
    colours.bad = dark ? QColor(0xef, 0x8a, 0x80) : QColor(0xb3, 0x37, 0x2f);
    return colours;
}

QColor label_colour(int index, const QPalette& palette)
{
    const auto& list = is_dark(palette) ? on_dark : on_light;
    return QColor::fromRgb(list[static_cast<std::size_t>(index) % list.size()]);
}

}
