// What is written on a colour can be read.

#include "widgets/contrast.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

TEST(Contrast, TextTakesTheSideThatReadsEasier)
{
    // Contrast with black and with white, by the formula of WCAG in Python: 4.05 and 5.19; 9.32 and 2.25; 5.43 and 3.87.
    EXPECT_EQ(text_on(QColor(0x00, 0x72, 0xb2)), QColor(Qt::white));
    EXPECT_EQ(text_on(QColor(0xe6, 0x9f, 0x00)), QColor(Qt::black));
    EXPECT_EQ(text_on(QColor(0xd5, 0x5e, 0x00)), QColor(Qt::black));
    EXPECT_EQ(text_on(Qt::black), QColor(Qt::white));
    EXPECT_EQ(text_on(Qt::white), QColor(Qt::black));
}

}
}
