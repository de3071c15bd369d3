// An error's sentence is English; in a Hindi window a Hindi one stands before it.
#include "widgets/error_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <gtest/gtest.h>

namespace winnow {
namespace {

const std::string sentence = "The disk is full.";

class HindiWindow {
public:
    HindiWindow()
    {
        EXPECT_TRUE(m_texts.load(QStringLiteral("winnow_hi"), QStringLiteral(":/translations")));
        QCoreApplication::installTranslator(&m_texts);
        QLocale::setDefault(QLocale(QLocale::Hindi));
    }
    ~HindiWindow()
    {
        QLocale::setDefault(m_before);
        QCoreApplication::removeTranslator(&m_texts);
    }
    HindiWindow(const HindiWindow&) = delete;
    HindiWindow& operator=(const HindiWindow&) = delete;

private:
    QLocale m_before;
    QTranslator m_texts;
};

TEST(ErrorText, IsTheSentenceAloneInEnglish)
{
    EXPECT_EQ(error_text(ErrorKind::NoSpace, sentence).toStdString(), sentence);
}

TEST(ErrorText, OfEveryKindHasAHeadlineOfItsOwnInAHindiWindow)
{
    const HindiWindow window;
    QStringList headlines;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
        const QStringList lines = error_text(static_cast<ErrorKind>(kind), sentence).split(QLatin1Char('\n'));
        ASSERT_EQ(lines.size(), 2) << kind;
        EXPECT_EQ(lines[0].front().script(), QChar::Script_Devanagari) << lines[0].toStdString();
        EXPECT_EQ(lines[1].toStdString(), sentence);
        headlines << lines[0];
    }
    EXPECT_EQ(headlines.removeDuplicates(), 0);
}

}
}
