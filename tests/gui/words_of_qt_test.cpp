// What Qt itself shows is in Hindi too: menus of text fields, the columns of a file dialog, its buttons and questions.

#include "hindi_window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

namespace winnow {
namespace {

bool is_hindi(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.script() == QChar::Script_Devanagari; });
}

void expect_hindi(QMenu* menu)
{
    const std::unique_ptr<QMenu> owned(menu);
    EXPECT_GE(menu->actions().size(), 6);
    for (const QAction* action : menu->actions())
        EXPECT_TRUE(action->isSeparator() || is_hindi(action->text())) << action->text().toStdString();
}

TEST(WordsOfQt, TheMenusOfTextFieldsAreInHindi)
{
    const HindiWindow hindi;
    expect_hindi(QLineEdit().createStandardContextMenu());
    expect_hindi(QPlainTextEdit().createStandardContextMenu());
}

TEST(WordsOfQt, AFileDialogIsInHindi)
{
    const HindiWindow hindi;
    const QFileSystemModel model;
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_TRUE(is_hindi(model.headerData(column, Qt::Horizontal).toString())) << column;
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    for (const QToolButton* button : dialog.findChildren<QToolButton*>())
        EXPECT_TRUE(button->icon().isNull() || is_hindi(button->toolTip())) << button->objectName().toStdString();
}

TEST(WordsOfQt, AFileThatIsThereIsAskedForInHindi)
{
    const HindiWindow hindi;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("there.csv")));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    QFileDialog dialog(nullptr, QString(), folder.path());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(QStringLiteral("there.csv"));
    QString question;
    QTimer::singleShot(0, &dialog, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        question = box->text();
        box->reject();
    });
    QMetaObject::invokeMethod(&dialog, "accept");
    EXPECT_TRUE(question.startsWith(QStringLiteral("there.csv")) && is_hindi(question)) << question.toStdString();
}

}
}
