#pragma once

#include "gui/gui_test.h"

#include "label/label_queues.h"
#include "store/second_reading.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <fstream>

namespace winnow {

// The page Label.
class LabelPageTest : public GuiTest {
protected:
    void SetUp() override
    {
        GuiTest::SetUp();
        Settings().setValue(QStringLiteral("annotator"), QStringLiteral("ben"));
    }

    // A project of unlabelled comments: "one", "two", ... in threads of two.
    std::filesystem::path make(const std::vector<std::string>& texts = {"one", "two", "three", "four", "five"})
    {
        const auto file = make_project(Filling::Empty);
        const auto table = path(QStringLiteral("comments.csv"));
        std::ofstream out(table);
        out << "text,thread,colleague\n";
        for (std::size_t i = 0; i < texts.size(); ++i)
            out << '"' << texts[i] << "\",thread " << i / 2 << ",Hostile\n";
        out.close();
        Project project = Project::open(file);
        import_file(project, tasks(project).front(), table, {});
        return file;
    }

    void open_label(const std::filesystem::path& file)
    {
        open(file, PageId::Label);
        wait_for("a comment or the end", [&] { return find<QWidget>("comment")->isVisible() || find<QWidget>("empty_title")->isVisible(); });
    }

    // anna and cleo label the second comment differently; it is shown to be settled.
    void open_a_disagreement()
    {
        const auto file = make();
        label_as(file, "anna", 2, "Fine");
        label_as(file, "cleo", 2, "Hostile", Reading::Second);
        open_label(file);
        choose(LabelQueue::Disagreements);
        expect_text("two");
    }

    QString text() { return find<QPlainTextEdit>("comment")->toPlainText(); }
    void expect_text(const char* expected)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return text() == QString::fromUtf8(expected); }, 5000)) << expected << ", but it is " << text().toStdString();
    }
    QString text_of(const char* label) { return find<QLabel>(label)->text(); }
    // Below the title at the end; "(s)" as the language has it.
    void expect_sentence(const char* pattern)
    {
        QString wanted = QString::fromLatin1(pattern);
        wanted.replace(QStringLiteral("(s)"), QStringLiteral("(\\(s\\)|s)?"));
        const QString sentence = text_of("empty_sentence");
        EXPECT_TRUE(QRegularExpression(QRegularExpression::anchoredPattern(wanted)).match(sentence).hasMatch()) << sentence.toStdString();
    }

    // By keys, as a user chooses it.
    void choose(LabelQueue queue)
    {
        auto* box = find<QComboBox>("queue");
        box->setFocus();
        press(Qt::Key_Home);
        if (box->currentData().toInt() != static_cast<int>(queue)) {
            const int steps = box->findData(static_cast<int>(queue));
            box->setFocus();
            for (int i = 0; i < steps; ++i) {
                box->setFocus();
                press(Qt::Key_Down);
            }
        }
        ASSERT_EQ(box->currentData().toInt(), static_cast<int>(queue));
        QTest::qWait(50);
        wait_for("the queue", [&] { return find<QWidget>("comment")->isVisible() || find<QWidget>("empty_title")->isVisible(); });
    }

    // N, a text, Enter: in place of what stands in the field.
    void note(const char* words)
    {
        press(Qt::Key_N);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(QString::fromUtf8(words));
        press(Qt::Key_Return);
    }
    std::string note_of(std::int64_t comment, const std::string& annotator)
    {
        const auto own = own_decision(session().project(), session().task().id, comment, annotator);
        return own ? own->note : "no decision";
    }

    std::string label_of(std::int64_t comment)
    {
        const auto current = Annotations(session().project()).current(comment, session().task().id);
        return current && current->kind == AnnotationKind::Label ? current->label : std::string();
    }
    AnnotationKind kind_of(std::int64_t comment)
    {
        const auto current = Annotations(session().project()).current(comment, session().task().id);
        return current ? current->kind : AnnotationKind::Cleared;
    }
    static void label_as(const std::filesystem::path& file, const std::string& annotator, std::int64_t comment, const std::string& label,
                         Reading reading = Reading::First)
    {
        Project project = Project::open_again(file);
        label_comments(project, tasks(project).front().id, std::span(&comment, 1), {AnnotationKind::Label, label, "because of the tone"}, annotator, reading);
    }
};

}
