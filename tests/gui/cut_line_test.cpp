// A line of a table's cell, drawn: what fits is all there, what does not is cut where it ends.
#include "widgets/cut_line.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace winnow {
namespace {

constexpr int height = 30;
constexpr int beside = 20; // of the cell on both sides, where nothing may be drawn

QImage drawn(const QString& text, Qt::LayoutDirection direction, int width)
{
    QImage picture(width + 2 * beside, height, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    CutLine(text, QApplication::font(), direction).draw(painter, QRectF(beside, 0, width, height));
    return picture;
}

bool has_ink(const QImage& picture, int from, int to)
{
    for (int x = std::max(from, 0); x < std::min(to, picture.width()); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixelColor(x, y) != Qt::white)
                return true;
    return false;
}

int width_of(const QString& text)
{
    return static_cast<int>(QFontMetricsF(QApplication::font()).horizontalAdvance(text));
}

const QString words = QStringLiteral("so many street lights");
const QString hebrew = QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u05DC\u05DB\u05D5\u05DC\u05DD");

TEST(CutLine, WhatFitsStandsWhereItsReadingBegins)
{
    const QImage left = drawn(words, Qt::LeftToRight, 400);
    EXPECT_TRUE(has_ink(left, beside, beside + 12));
    EXPECT_FALSE(has_ink(left, beside + width_of(words) + 4, left.width()));
    const QImage right = drawn(hebrew, Qt::RightToLeft, 400);
    EXPECT_TRUE(has_ink(right, beside + 400 - 12, beside + 400));
    EXPECT_FALSE(has_ink(right, 0, beside + 400 - width_of(hebrew) - 4));
}

TEST(CutLine, WhatDoesNotFitEndsWithASignInTheCell)
{
    const int sign = width_of(QStringLiteral("…"));
    for (const auto& [text, direction] : {std::pair(words, Qt::LeftToRight), std::pair(hebrew, Qt::RightToLeft)}) {
        const int width = width_of(text) - 8;
        const QImage picture = drawn(text, direction, width);
        EXPECT_FALSE(has_ink(picture, 0, beside - 1)) << text.toStdString();
        EXPECT_FALSE(has_ink(picture, beside + width + 1, picture.width())) << text.toStdString();
        const QImage cut = drawn(text, direction, width - 3 * sign); // another end, the same beginning
        const auto beginning = [&, to_the_left = direction == Qt::RightToLeft](const QImage& of) {
            return to_the_left ? of.copy(of.width() - beside - sign, 0, sign, height) : of.copy(beside, 0, sign, height);
        };
        EXPECT_EQ(beginning(picture), beginning(cut)) << text.toStdString();
    }
}

TEST(CutLine, TheSignFollowsTheLastCharacterThatFits)
{
    const QString fits = QStringLiteral("so many");
    const int end = beside + width_of(fits);
    const int width = width_of(fits + QStringLiteral("…")) + 3;
    const QImage picture = drawn(words, Qt::LeftToRight, width);
    EXPECT_EQ(picture.copy(0, 0, end - 1, height), drawn(fits, Qt::LeftToRight, width).copy(0, 0, end - 1, height));
    EXPECT_TRUE(has_ink(picture, end + 1, beside + width));
}

TEST(CutLine, AFewPixelsHoldTheSignAlone)
{
    const int sign = width_of(QStringLiteral("…"));
    EXPECT_EQ(drawn(words, Qt::LeftToRight, sign + 1), drawn(QStringLiteral("…"), Qt::LeftToRight, sign + 1));
}

}
}
