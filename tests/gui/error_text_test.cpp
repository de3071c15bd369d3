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

TEST(ErrorText, CallsTheSettingsOfATrainingAsThePageTrainDoes)
{
    EXPECT_EQ(sentence_text("Less is needed with a smaller batch (--batch-size), shorter texts (--max-length) or a smaller model.").toStdString(),
              "Less is needed with a smaller batch (“Batch size”), shorter texts (“Longest text”) or a smaller model.");
    EXPECT_EQ(sentence_text("There are 5 comments to train on, fewer than the 9 asked for. Lower --train-limit, or leave it out.").toStdString(),
              "There are 5 comments to train on, fewer than the 9 asked for. Lower “Train on at most”, or leave it out.");
    EXPECT_EQ(sentence_text("The setting \"r\" (--rank) must be from 1 to 1024.").toStdString(), "The setting “Rank” must be from 1 to 1024.");
    EXPECT_EQ(sentence_text("Try a lower learning rate, or clip the gradients (max_grad_norm 1).").toStdString(),
              "Try a lower learning rate, or clip the gradients (“Gradient clipping” 1).");
    EXPECT_EQ(sentence_text("The folder /tmp/x--rank-2 is gone. Use --ranked.").toStdString(), "The folder /tmp/x--rank-2 is gone. Use --ranked.");
}

TEST(ErrorText, CallsTheSettingsOfATrainingAsThePageTrainDoesInAHindiWindow)
{
    const HindiWindow window;
    const QString said = sentence_text("The setting \"r\" (--rank) must be from 1 to 1024.");
    EXPECT_FALSE(said.contains(QStringLiteral("--rank"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("\"r\""))) << said.toStdString();
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
