// Alt and a letter does one thing: a button of a page has no letter of a menu, which would then do neither.

#include "gui/gui_test.h"
#include "gui/run_fixture.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <map>

namespace winnow {
namespace {

class Mnemonics : public GuiTest {
protected:
    // Letters that are taken, and by what.
    std::map<QString, QString> of_menus()
    {
        std::map<QString, QString> letters;
        for (const QAction* menu : window().menuBar()->actions())
            letters[QKeySequence::mnemonic(menu->text()).toString()] = menu->text();
        return letters;
    }

    void expect_none(const std::map<QString, QString>& taken, const QString& text)
    {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty())
            EXPECT_FALSE(taken.contains(letter)) << text.toStdString() << " has the letter of the menu " << taken.at(letter).toStdString();
    }
};

TEST_F(Mnemonics, NothingOnAPageHasTheLetterOfAMenu)
{
    const auto file = make_project();
    add_made_up_run(file);
    open(file, PageId::Comments);
    window().workspace()->make_pages();
    const auto taken = of_menus();
    ASSERT_GE(taken.size(), 5u);
    for (const QAbstractButton* button : window().workspace()->findChildren<QAbstractButton*>())
        expect_none(taken, button->text());
    for (const QLabel* label : window().workspace()->findChildren<QLabel*>())
        if (label->buddy())
            expect_none(taken, label->text());
    for (const QAbstractButton* button : find<QWidget>("close_question")->findChildren<QAbstractButton*>())
        expect_none(taken, button->text());
}

}
}
