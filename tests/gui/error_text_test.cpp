// Where an error's sentence cannot be translated, a Hindi one stands before it in a Hindi window.
#include "hindi_window.h"

#include "widgets/error_text.h"

namespace winnow {
namespace {

const std::string sentence = "Words of another program.";

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
