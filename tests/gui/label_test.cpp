#include "gui/gui_test.h"
#include "gui/run_fixture.h"
#include "label/label_queues.h"
#include "label/next_training.h"
#include "shell/shortcuts.h"
#include "store/label_queue.h"
#include "store/labelling.h"
#include "store/project_settings.h"
#include "store/second_reading.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <fstream>

namespace winnow {
namespace {

class LabelPage : public GuiTest {
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

TEST_F(LabelPage, ADigitLabelsAndShowsTheNextComment)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_2);
    EXPECT_EQ(text(), QStringLiteral("two"));
    EXPECT_EQ(label_of(1), "Hostile");
    press(Qt::Key_1);
    EXPECT_EQ(text(), QStringLiteral("three"));
    EXPECT_EQ(label_of(2), "Fine");
    wait_for("the counts", [&] { return text_of("label_counts").contains(QStringLiteral("2 of 5 labelled")); });
    EXPECT_TRUE(text_of("label_counts").contains(QStringLiteral("Hostile 1")));
}

TEST_F(LabelPage, AClickOnALabelDoesAsItsKey)
{
    open_label(make());
    expect_text("one");
    click("button_label_2");
    EXPECT_EQ(text(), QStringLiteral("two"));
    EXPECT_EQ(label_of(1), "Hostile");
    press(Qt::Key_1);
    EXPECT_EQ(label_of(2), "Fine");
}

TEST_F(LabelPage, KeysWorkAfterAClickIntoTheComment)
{
    open_label(make());
    expect_text("one");
    QTest::mouseClick(find<QPlainTextEdit>("comment")->viewport(), Qt::LeftButton);
    press(Qt::Key_Space);
    expect_text("two");
    press(Qt::Key_Left);
    expect_text("one");
}

TEST_F(LabelPage, UndoGoesBackToTheCommentAndRedoLabelsItAgain)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_2);
    press(Qt::Key_1);
    expect_text("three");
    press(Qt::Key_Z, Qt::ControlModifier);
    expect_text("two");
    EXPECT_EQ(label_of(2), "");
    press(Qt::Key_Backspace);
    expect_text("one");
    EXPECT_EQ(label_of(1), "");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    expect_text("one");
    EXPECT_EQ(label_of(1), "Hostile");
    EXPECT_TRUE(find<QPushButton>("button_label_2")->isChecked());
}

TEST_F(LabelPage, UndoGoesBackToTheCommentAfterTheProjectWasOpenedAgain)
{
    const auto file = make();
    open_label(file);
    expect_text("one");
    press(Qt::Key_2);
    expect_text("two");
    window().close_project();
    open_label(file);
    expect_text("two");
    press(Qt::Key_Z, Qt::ControlModifier);
    expect_text("one");
    EXPECT_EQ(label_of(1), "");
    press(Qt::Key_1);
    expect_text("two");
}

TEST_F(LabelPage, SkipUnsureAndClearAreKept)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_Space);
    press(Qt::Key_U);
    press(Qt::Key_2);
    EXPECT_EQ(kind_of(1), AnnotationKind::Skip);
    EXPECT_EQ(kind_of(2), AnnotationKind::Unsure);
    press(Qt::Key_Left);
    expect_text("three");
    press(Qt::Key_0);
    EXPECT_EQ(kind_of(3), AnnotationKind::Cleared);
    expect_text("three");
}

TEST_F(LabelPage, SkippingALabelledCommentLeavesItsLabel)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_2);
    press(Qt::Key_Left);
    expect_text("one");
    press(Qt::Key_Space);
    expect_text("two");
    EXPECT_EQ(label_of(1), "Hostile");
}

TEST_F(LabelPage, ANoteIsTypedInPlaceAndLabelsNothing)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_N);
    type(QStringLiteral("2 or 1? u"));
    press(Qt::Key_Return);
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: 2 or 1? u"));
    EXPECT_EQ(kind_of(1), AnnotationKind::Cleared);
    press(Qt::Key_N);
    type(QStringLiteral("no"));
    press(Qt::Key_Escape);
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: 2 or 1? u"));
    press(Qt::Key_1);
    expect_text("two");
}

TEST_F(LabelPage, ChangedKeysWorkAndStandOnTheButtons)
{
    open_label(make());
    expect_text("one");
    Shortcuts::instance().set_keys(QStringLiteral("label.skip"), QKeySequence(Qt::Key_X));
    EXPECT_TRUE(find<QPushButton>("button_label.skip")->text().startsWith(QLatin1Char('X')));
    press(Qt::Key_X);
    expect_text("two");
    EXPECT_EQ(kind_of(1), AnnotationKind::Skip);
    Shortcuts::instance().reset();
    const char* looks = R"({"Hostile comments": {"Fine": {"key": "f", "colour": "#336699"}, "Hostile": {"key": "u"}}})";
    change_setting(session().project(), project_settings::label_looks, looks, "ben");
    session().announce(Changes{.tasks = true});
    EXPECT_TRUE(find<QPushButton>("button_label_1")->text().startsWith(QLatin1Char('F')));
    press(Qt::Key_F);
    expect_text("three");
    EXPECT_EQ(label_of(2), "Fine");
    press(Qt::Key_2); // "u" is taken: Hostile keeps its digit
    expect_text("four");
    EXPECT_EQ(label_of(3), "Hostile");
}

TEST_F(LabelPage, TheLastDecisionsAreShownAndLeadBack)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_2);
    press(Qt::Key_Space);
    const auto chips = [&] {
        QStringList texts;
        for (const QToolButton* chip : find<QWidget>("last_decisions")->findChildren<QToolButton*>())
            if (chip->isVisible())
                texts << chip->text();
        return texts;
    };
    EXPECT_EQ(chips(), QStringList({QStringLiteral("skipped"), QStringLiteral("Hostile")}));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(chips(), QStringList({QStringLiteral("Hostile")}));
    for (QToolButton* chip : find<QWidget>("last_decisions")->findChildren<QToolButton*>())
        if (chip->isVisible())
            QTest::mouseClick(chip, Qt::LeftButton);
    expect_text("one");
}

TEST_F(LabelPage, ThePlaceInEachQueueIsKept)
{
    const auto file = make();
    open_label(file);
    choose(LabelQueue::InOrder);
    expect_text("one");
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    expect_text("four");
    choose(LabelQueue::Unlabelled);
    expect_text("one");
    window().close_project();
    open_label(file);
    choose(LabelQueue::InOrder);
    expect_text("four");
}

TEST_F(LabelPage, TheRandomQueueIsTheDocumentsOwnOrder)
{
    open_label(make());
    choose(LabelQueue::Random);
    const auto ids = queue_ids(session().project(), session().task().id, {.kind = QueueKind::Random, .seed = 1});
    const QStringList texts = {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("five")};
    for (const std::int64_t id : ids) {
        EXPECT_EQ(text(), texts.at(id - 1));
        press(Qt::Key_1);
        EXPECT_EQ(label_of(id), "Fine");
    }
    wait_for("the end", [&] { return find<QWidget>("empty_title")->isVisible(); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("All 5 comments are labelled"));
}

TEST_F(LabelPage, QueuesByTheLastRunSayWhatItSaid)
{
    const auto file = make_project();
    add_made_up_run(file, {.sharpness = 0.1});
    open_label(file);
    choose(LabelQueue::SuspectedMistakes);
    const auto ids = queue_ids(session().project(), session().task().id, {.kind = QueueKind::SuspectedMistakes});
    ASSERT_FALSE(ids.empty());
    const auto scores = winnow::scores(session().project(), 1);
    const auto& worst = *std::ranges::find(scores, ids.front(), &StoredScore::comment_id);
    const std::string other = worst.label == "Fine" ? "Hostile" : "Fine";
    const QString expected = QStringLiteral("labelled %1, the last run says %2 with %3")
                                 .arg(qt(worst.label), qt(other), QLocale().toString(*std::ranges::max_element(worst.scores), 'f', 2));
    EXPECT_TRUE(text_of("label_hint").contains(expected)) << text_of("label_hint").toStdString();
    const QString before = text();
    press(Qt::Key_Space); // the label is right: it stays
    EXPECT_NE(text(), before);
    EXPECT_EQ(label_of(ids.front()), worst.label);
    choose(LabelQueue::LeastSure);
    EXPECT_TRUE(text_of("label_hint").contains(QStringLiteral("the last run says")));
}

TEST_F(LabelPage, ASecondReadingHidesTheFirstAndItsKappaIsCohens)
{
    const auto file = make();
    label_as(file, "anna", 1, "Fine");
    label_as(file, "anna", 2, "Fine");
    label_as(file, "anna", 3, "Hostile");
    label_as(file, "anna", 4, "Hostile");
    open_label(file);
    choose(LabelQueue::SecondReading);
    const std::map<QString, Qt::Key> readings = {{QStringLiteral("one"), Qt::Key_1},
                                                 {QStringLiteral("two"), Qt::Key_2},
                                                 {QStringLiteral("three"), Qt::Key_2},
                                                 {QStringLiteral("four"), Qt::Key_2}};
    for (int i = 0; i < 4; ++i) {
        EXPECT_FALSE(find<QPushButton>("button_label_1")->isChecked());
        EXPECT_FALSE(find<QPushButton>("button_label_2")->isChecked());
        EXPECT_FALSE(find<QWidget>("shown_note")->isVisible());
        for (const QLabel* fact : find<QWidget>("side_panel")->findChildren<QLabel*>())
            EXPECT_NE(fact->text(), QStringLiteral("Hostile"));
        press(readings.at(text()));
    }
    EXPECT_EQ(label_of(2), "Fine"); // what counts is the first reading, until somebody settles
    // Three of four agree, by chance half of them would: (0.75 - 0.5) / (1 - 0.5).
    wait_for("the agreement", [&] { return text_of("agreement_figures") == QStringLiteral("anna and ben agree on 3 of 4. Cohen's kappa: 0.50"); });
    EXPECT_EQ(find<QPushButton>("settle")->text(), QStringLiteral("Settle 1 disagreement"));
}

TEST_F(LabelPage, ADisagreementIsSettledByADigit)
{
    open_a_disagreement();
    EXPECT_TRUE(text_of("label_hint").contains(QStringLiteral("anna says Fine, cleo says Hostile")));
    wait_for("the list", [&] { return find<QListWidget>("disagreements")->count() == 1; });
    EXPECT_EQ(find<QListWidget>("disagreements")->item(0)->text(), QStringLiteral("anna: Fine, cleo: Hostile\ntwo"));
    press(Qt::Key_U); // settles nothing
    expect_text("two");
    press(Qt::Key_2);
    EXPECT_EQ(label_of(2), "Hostile");
    wait_for("the list is empty", [&] { return find<QListWidget>("disagreements")->count() == 0; });
    EXPECT_TRUE(text_of("agreement_figures").contains(QStringLiteral("agree on 0 of 1")));
    press(Qt::Key_Z, Qt::ControlModifier);
    expect_text("two");
    EXPECT_EQ(label_of(2), "Fine");
}

TEST_F(LabelPage, AfterTheLastDisagreementATrainingIsOfferedAndNoEmptyQueue)
{
    open_a_disagreement();
    press(Qt::Key_2);
    wait_for("the end", [&] { return find<QLabel>("empty_title")->isVisible(); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("All disagreements are settled"));
    click("empty_button");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
}

TEST_F(LabelPage, FromTheStartGoesToTheDisagreementsThatWereLeftForLater)
{
    const auto file = make();
    for (const std::int64_t id : {2, 4}) {
        label_as(file, "anna", id, "Fine");
        label_as(file, "cleo", id, "Hostile", Reading::Second);
    }
    open_label(file);
    choose(LabelQueue::Disagreements);
    expect_text("two");
    press(Qt::Key_Right);
    expect_text("four");
    press(Qt::Key_2);
    wait_for("the end", [&] { return find<QLabel>("empty_title")->isVisible(); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("You are through"));
    click("empty_button");
    expect_text("two");
}

TEST_F(LabelPage, AnotherWindowsDecisionIsShown)
{
    const auto file = make();
    open_label(file);
    expect_text("one");
    label_as(file, "anna", 1, "Hostile");
    wait_for("the other's label", [&] { return find<QPushButton>("button_label_2")->isChecked(); });
    expect_text("one");
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: because of the tone"));
    wait_for("the counts", [&] { return text_of("label_counts").contains(QStringLiteral("1 of 5 labelled")); });
}

TEST_F(LabelPage, CommentsThatAreDeletedMeanwhileAreLeftOut)
{
    const auto file = make();
    open_label(file);
    expect_text("one");
    const std::vector<std::int64_t> gone = {1, 2};
    delete_comments(session().project(), gone, "ben");
    session().announce(Changes::everything());
    expect_text("three");
}

TEST_F(LabelPage, ChosenCommentsAreShownThoughThePageWasNotOpened)
{
    open(make(), PageId::Comments);
    Q_EMIT session().label_wanted({4, 2});
    EXPECT_EQ(window().workspace()->page_id(), PageId::Label);
    expect_text("four");
    press(Qt::Key_1);
    expect_text("two");
}

TEST_F(LabelPage, ACommentFromRightToLeftIsShownSo)
{
    open_label(make({"مرحبا بالجميع في الحي", "two"}));
    expect_text("مرحبا بالجميع في الحي");
    EXPECT_EQ(find<QPlainTextEdit>("comment")->document()->firstBlock().textDirection(), Qt::RightToLeft);
    press(Qt::Key_1);
    expect_text("two");
    EXPECT_EQ(find<QPlainTextEdit>("comment")->document()->firstBlock().textDirection(), Qt::LeftToRight);
}

TEST_F(LabelPage, TheThreadIsBesideTheComment)
{
    open_label(make());
    expect_text("one");
    const auto says = [&](const char* wanted) {
        for (const QLabel* label : find<QWidget>("thread")->findChildren<QLabel*>())
            if (label->text() == QLatin1String(wanted))
                return true;
        return false;
    };
    wait_for("the one after it", [&] { return says("two"); });
    press(Qt::Key_Right);
    wait_for("the one before it", [&] { return says("one"); });
    EXPECT_FALSE(says("three"));
}

TEST_F(LabelPage, PShowsAndHidesThePolicy)
{
    const auto file = make();
    {
        Project project = Project::open(file);
        add_policy(project, tasks(project).front().id, "# Hostile\nAttacks people,\n**not** things.\n\n- insults\n- <b>contempt</b>\n");
    }
    open_label(file);
    expect_text("one");
    EXPECT_EQ(find<QTextEdit>("policy")->toPlainText(), QStringLiteral("Hostile\nAttacks people, not things.\ninsults\n<b>contempt</b>"));
    EXPECT_TRUE(find<QWidget>("policy_panel")->isVisible());
    press(Qt::Key_P);
    EXPECT_FALSE(find<QWidget>("policy_panel")->isVisible());
    press(Qt::Key_P);
    EXPECT_TRUE(find<QWidget>("policy_panel")->isVisible());
}

TEST_F(LabelPage, AnEmptyProjectLeadsToTheImport)
{
    open_label(make_project(Filling::Empty));
    wait_for("the sentence", [&] { return text_of("empty_title") == QStringLiteral("No comments yet"); });
    press(Qt::Key_1);
    click("empty_button");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Import);
}

TEST_F(LabelPage, SpaceOnAFocusedButtonIsTheButtons)
{
    open_label(make_project(Filling::Empty));
    wait_for("the sentence", [&] { return text_of("empty_title") == QStringLiteral("No comments yet"); });
    find<QPushButton>("empty_button")->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(window().workspace()->page_id(), PageId::Import);
}

TEST_F(LabelPage, SaysHowManyMoreUntilATrainingAndLeadsToIt)
{
    const auto file = make_project();
    open_label(file);
    wait_for("the hint", [&] { return text_of("until_training") == QStringLiteral("enough labels for a first training"); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("All 400 comments are labelled"));
    click("train_now");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
}

TEST(NextTraining, WaitsForThirtyOfEachLabelAndSixtyInAll)
{
    LabelCounts counts;
    EXPECT_EQ(labels_until_training(counts, 2, std::nullopt), 60);
    counts.labels = {{"Fine", 50}, {"Hostile", 12}};
    EXPECT_EQ(labels_until_training(counts, 2, std::nullopt), 18);
    counts.labels = {{"Fine", 30}, {"Hostile", 29}};
    EXPECT_EQ(labels_until_training(counts, 2, std::nullopt), 1);
    counts.labels = {{"Fine", 30}, {"Hostile", 30}};
    EXPECT_EQ(labels_until_training(counts, 2, std::nullopt), 0);
}

TEST(NextTraining, ThenForAQuarterOfTheLastTrainingPart)
{
    LabelCounts counts;
    counts.labels = {{"Fine", 60}, {"Hostile", 40}};
    const LastTraining last{1, 70, 100};
    EXPECT_EQ(labels_until_training(counts, 2, last), 18);
    counts.labels["Fine"] = 78;
    EXPECT_EQ(labels_until_training(counts, 2, last), 0);
}

}
}
