// Second readings: how far they agree, and how a disagreement is settled.

#include "gui/label_page_test.h"

#include "store/second_reading.h"

#include <QListWidget>
#include <QPushButton>

namespace winnow {
namespace {

TEST_F(LabelPageTest, ASecondReadingHidesTheFirstAndItsKappaIsCohens)
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

TEST_F(LabelPageTest, ADisagreementIsSettledByADigit)
{
    open_a_disagreement();
    EXPECT_TRUE(text_of("label_hint").contains(QStringLiteral("anna says Fine (“because of the tone”), cleo says Hostile (“because of the tone”)")));
    wait_for("the list", [&] { return find<QListWidget>("disagreements")->count() == 1; });
    EXPECT_EQ(find<QListWidget>("disagreements")->item(0)->text(), QStringLiteral("anna: Fine, cleo: Hostile\ntwo"));
    press(Qt::Key_U); // settles nothing
    expect_text("two");
    press(Qt::Key_2);
    EXPECT_EQ(label_of(2), "Hostile");
    wait_for("the list is empty", [&] { return find<QListWidget>("disagreements")->count() == 0; });
    EXPECT_TRUE(text_of("agreement_figures").endsWith(QStringLiteral("\n0 left to settle")));
    EXPECT_TRUE(text_of("agreement_figures").contains(QStringLiteral("agree on 0 of 1")));
    press(Qt::Key_Z, Qt::ControlModifier);
    expect_text("two");
    EXPECT_EQ(label_of(2), "Fine");
}

TEST_F(LabelPageTest, LabelsOfAFileThatNamesNobodyAreTheFiles)
{
    const auto file = make();
    {
        Project project = Project::open(file);
        Annotations(project).add({.comment_id = 2, .task_id = tasks(project).front().id, .source = AnnotationSource::Import, .label = "Fine"});
    }
    label_as(file, "cleo", 2, "Hostile", Reading::Second);
    open_label(file);
    choose(LabelQueue::Disagreements);
    expect_text("two");
    EXPECT_TRUE(text_of("label_hint").contains(QStringLiteral("the file says Fine, cleo says Hostile"))) << text_of("label_hint").toStdString();
    wait_for("the list", [&] { return find<QListWidget>("disagreements")->count() == 1; });
    EXPECT_EQ(find<QListWidget>("disagreements")->item(0)->text(), QStringLiteral("the file: Fine, cleo: Hostile\ntwo"));
    EXPECT_TRUE(text_of("agreement_figures").startsWith(QStringLiteral("the file and cleo agree on 0 of 1")));
}

TEST_F(LabelPageTest, WhatIsSettledSaysSoAndTheListKeepsItsRow)
{
    const auto file = make();
    for (const std::int64_t id : {1, 2, 4}) {
        label_as(file, "anna", id, "Fine");
        label_as(file, "cleo", id, "Hostile", Reading::Second);
    }
    open_label(file);
    choose(LabelQueue::Disagreements);
    expect_text("one");
    auto* list = find<QListWidget>("disagreements");
    wait_for("the list", [&] { return list->count() == 3 && list->currentRow() == 0; });
    EXPECT_TRUE(text_of("agreement_figures").endsWith(QStringLiteral("\n3 left to settle")));
    press(Qt::Key_2);
    expect_text("two");
    wait_for("one less", [&] { return list->count() == 2; });
    EXPECT_EQ(list->currentRow(), 0);
    EXPECT_TRUE(list->currentItem()->isSelected());
    press(Qt::Key_Left);
    expect_text("one");
    EXPECT_TRUE(text_of("label_hint").endsWith(QStringLiteral("anna says Fine (“because of the tone”), cleo says Hostile (“because of the tone”)  ·  settled as Hostile by ben"))) << text_of("label_hint").toStdString();
    EXPECT_EQ(list->currentRow(), -1); // it is in the list no more
    press(Qt::Key_Right);
    EXPECT_FALSE(text_of("label_hint").contains(QStringLiteral("settled")));
}

TEST_F(LabelPageTest, AfterTheLastDisagreementATrainingIsOfferedAndNoEmptyQueue)
{
    open_a_disagreement();
    press(Qt::Key_2);
    wait_for("the end", [&] { return find<QLabel>("empty_title")->isVisible(); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("All disagreements are settled"));
    click("empty_button");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
}

TEST_F(LabelPageTest, FromTheStartGoesToTheDisagreementsThatWereLeftForLater)
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
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("This is the end of the queue"));
    expect_sentence("1 comment(s) of this queue (is|are) still to be settled.");
    click("empty_button");
    expect_text("two");
}

TEST_F(LabelPageTest, ADisagreementThatComesMeanwhileIsCountedInTheQueueToo)
{
    open_a_disagreement();
    EXPECT_TRUE(text_of("label_hint").startsWith(QStringLiteral("1 of 1, with those that are done"))) << text_of("label_hint").toStdString();
    label_as(session().path(), "anna", 4, "Fine");
    label_as(session().path(), "cleo", 4, "Hostile", Reading::Second);
    wait_for("both", [&] { return text_of("label_hint").startsWith(QStringLiteral("1 of 2")) && text_of("agreement_figures").endsWith(QStringLiteral("\n2 left to settle")); });
    press(Qt::Key_2);
    expect_text("four");
    wait_for("one left", [&] { return text_of("agreement_figures").endsWith(QStringLiteral("\n1 left to settle")); });
    EXPECT_TRUE(text_of("label_hint").startsWith(QStringLiteral("2 of 2"))) << text_of("label_hint").toStdString();
}

TEST_F(LabelPageTest, ANoteTypedBeforeADisagreementIsSettledStays)
{
    open_a_disagreement();
    note("policy says");
    press(Qt::Key_2);
    EXPECT_EQ(label_of(2), "Hostile");
    EXPECT_EQ(Annotations(session().project()).current(2, session().task().id)->note, "policy says");
}

TEST_F(LabelPageTest, OfADisagreementOfThreeReadersThereIsOneRowWithAllOfThemAndTheText)
{
    const auto file = make({"one", "The second comment is long enough to be read in a line of its own", "three"});
    label_as(file, "anna", 2, "Fine");
    label_as(file, "bartholomew of the night shift", 2, "Hostile", Reading::Second);
    label_as(file, "cleo", 2, "Fine", Reading::Second);
    open_label(file);
    choose(LabelQueue::Disagreements);
    auto* list = find<QListWidget>("disagreements");
    wait_for("the list", [&] { return list->count() == 1; });
    const QStringList lines = list->item(0)->text().split(QLatin1Char('\n'));
    EXPECT_EQ(lines.mid(0, lines.size() - 1).join(QLatin1Char(' ')), QStringLiteral("anna: Fine, bartholomew of the night shift: Hostile, cleo: Fine"));
    EXPECT_TRUE(lines.last().startsWith(QStringLiteral("The second comment is"))) << qPrintable(lines.last());
    EXPECT_GE(lines.size(), 3);
    for (const QString& line : lines) // of one that is too long the list would cut the end and all lines behind it
        EXPECT_LE(list->fontMetrics().horizontalAdvance(line), list->viewport()->width()) << qPrintable(line);
    EXPECT_TRUE(text_of("agreement_figures").endsWith(QStringLiteral("\n1 left to settle")));
}

}
}
