// Core's English sentences in the language of the window: found among the templates, values in their places.
#include "hindi_window.h"

#include "sentences/sentence_template.h"
#include "sentences/translated_sentences.h"
#include "widgets/error_text.h"
#include "widgets/qt_text.h"

#include "checkpoint/safetensors.h"
#include "common/error.h"
#include "store/project.h"

#include <QTemporaryDir>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>

namespace winnow {
namespace {

TEST(SentenceTemplates, FindTheValuesOfAText)
{
    const SentenceTemplate sentence("The model %1 has %2 files of %3.");
    EXPECT_EQ(sentence.values_in(u"The model a has files has 3 files of b.c."), (QStringList{QStringLiteral("a"), QStringLiteral("files has 3"), QStringLiteral("b.c")}));
    EXPECT_EQ(sentence.values_in(u"The model  has 3 files of b."), std::nullopt) << "a value is never empty";
    EXPECT_EQ(sentence.values_in(u"The model a has 3 files of b"), std::nullopt);
    EXPECT_EQ(sentence.values_in(u"In all the model a has 3 files of b."), std::nullopt);
    EXPECT_EQ(sentence.literal_length(), 26);
}

TEST(SentenceTemplates, WithoutValuesAreTheTextItself)
{
    const SentenceTemplate sentence("The job was cancelled.");
    EXPECT_EQ(sentence.values_in(u"The job was cancelled."), QStringList());
    EXPECT_EQ(sentence.values_in(u"The job was cancelled. Twice."), std::nullopt);
}

TEST(SentenceTemplates, KeepWhatLooksLikeAPlaceInAValue)
{
    EXPECT_EQ(SentenceTemplate("%1 is not %2, 100%.").filled({QStringLiteral("%2.csv"), QStringLiteral("%1")}), QStringLiteral("%2.csv is not %1, 100%."));
}

// What a user reads of an error in a Hindi window: no headline before it, as all of it is translated.
QString read_in_hindi(const std::function<void()>& fails)
{
    try {
        fails();
    } catch (const Error& error) {
        const TranslatedSentences translated = translated_sentences(qt(std::string(error.what())));
        EXPECT_TRUE(translated.complete) << error.what();
        EXPECT_EQ(error_text(error.kind(), error.what()), translated.text);
        return translated.text;
    }
    ADD_FAILURE() << "nothing failed";
    return {};
}

// No Latin letter but those of the names in it.
void expect_hindi(QString text, const QStringList& names)
{
    for (const QString& name : names) {
        EXPECT_TRUE(text.contains(name)) << text.toStdString() << " lacks " << name.toStdString();
        text.remove(name);
    }
    for (const QChar character : text)
        ASSERT_NE(character.script(), QChar::Script_Latin) << text.toStdString();
}

class Sentences : public ::testing::Test {
protected:
    std::filesystem::path file(const std::string& name, const std::string& bytes)
    {
        const std::filesystem::path path = path_of(m_folder.path()) / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }

    const HindiWindow m_window;
    const QTemporaryDir m_folder;
};

TEST_F(Sentences, OfAProjectAreInHindi)
{
    const std::filesystem::path no_project = file("a. B is missing.winnow", "");
    const QString text = read_in_hindi([&] { Project::open(no_project); });
    expect_hindi(text, {qt(no_project), QStringLiteral("Winnow")});
}

TEST_F(Sentences, OfTheSystemAreInHindiWithWhatFailed)
{
    const std::filesystem::path folder = path_of(m_folder.path());
    const QString text = read_in_hindi([&] { SafetensorsFile(folder / "none.safetensors"); });
    expect_hindi(text, {qt(folder / "none.safetensors")});
}

TEST_F(Sentences, OfADamagedModelAreInHindi)
{
    const std::filesystem::path model = file("model.safetensors", std::string("\x10\0\0\0\0\0\0\0{\"a\":1}", 15));
    const QString text = read_in_hindi([&] { SafetensorsFile{model}; });
    expect_hindi(text, {qt(model)});
}

TEST_F(Sentences, ReadTheSentencesInASentence)
{
    const QString text = sentence_text("Nothing was imported: every row is refused: the text is empty (3); the label is no number (2). "
                                       "Check the separator, the encoding and the columns.");
    expect_hindi(text, {QStringLiteral("3"), QStringLiteral("2")});
}

TEST_F(Sentences, OfAnotherProgramStayAsTheyAreBehindAHeadline)
{
    const QString foreign = QStringLiteral("Segmentation of the frobnicator failed.");
    const QStringList lines = error_text(ErrorKind::Internal, foreign.toStdString()).split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[1], foreign);
    EXPECT_FALSE(translated_sentences(QStringLiteral("The job was cancelled. ") + foreign).complete);
}

TEST_F(Sentences, OfAnotherProgramInASentenceBringTheHeadlineToo)
{
    for (const char* sentence : {"The project a.winnow could not be used as asked (SQLite: no such table: c).", "libtorch could not go on: a fault. Of its own."}) {
        EXPECT_FALSE(translated_sentences(qt(std::string(sentence))).complete) << sentence;
        EXPECT_EQ(error_text(ErrorKind::Internal, sentence).count(QLatin1Char('\n')), 1) << sentence;
    }
}

TEST_F(Sentences, LeaveWhatTheUserNamedAsItIs)
{
    ASSERT_NE(sentence_text("The text"), QStringLiteral("The text")) << "the words of a sentence, by themselves";
    expect_hindi(sentence_text("The task has no label \"The text\" for the value \"0 or more\"."), {QStringLiteral("\"The text\""), QStringLiteral("\"0 or more\"")});
}

// The sentence of a run comes with a project from anybody.
TEST_F(Sentences, ThatAreTooManyAreNotRead)
{
    const QString many = QStringLiteral("It says: ") + QStringLiteral("a. ").repeated(20000);
    EXPECT_EQ(translated_sentences(many).text, many);
    EXPECT_FALSE(translated_sentences(many).complete);
}

TEST_F(Sentences, InEnglishAreWhatCoreSays)
{
    const std::string sentence = "The job was cancelled.";
    const QLocale hindi;
    QLocale::setDefault(QLocale(QLocale::English));
    EXPECT_EQ(sentence_text(sentence), qt(sentence));
    QLocale::setDefault(hindi);
}

// What is told in Hindi is what was told in English: each template's translation has each of its places once.
TEST(TemplatesOfSentences, HoldEveryValueInHindiToo)
{
    const HindiWindow window;
    EXPECT_GT(sentence_templates().size(), 800u);
    for (const SentenceTemplate& sentence : sentence_templates()) {
        QStringList values;
        for (int place = 1; place <= sentence.places(); ++place)
            values << QStringLiteral("<%1>").arg(place);
        const QString text = sentence.filled(values);
        for (const QString& value : values)
            EXPECT_EQ(text.count(value), 1) << text.toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('%') + QString::number(sentence.places() + 1))) << text.toStdString();
    }
}

}
}
