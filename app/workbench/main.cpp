#include "shell/language.h"
#include "shell/theme.h"
#include "widgets/icons.h"
#include "widgets/qt_text.h"
#include "window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("winnow"));
    QApplication::setApplicationDisplayName(QStringLiteral("Winnow"));
    QApplication::setApplicationVersion(QStringLiteral(WINNOW_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("winnow"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Turns labelled comments into a safety classifier of your own."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"), QApplication::translate("main", "A project to open."), QStringLiteral("[project.winnow]"));
    parser.process(application);

    winnow::apply_language();
    winnow::apply_theme();
    QApplication::setWindowIcon(winnow::icon(QStringLiteral("winnow"), QColor(0x00, 0x72, 0xb2)));
    winnow::MainWindow window;
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.open_project(winnow::path_of(parser.positionalArguments().first()));
    return QApplication::exec();
}
