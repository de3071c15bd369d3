#include "report_command.h"
#include "shell/language.h"
#include "shell/theme.h"
#include "widgets/icons.h"
#include "widgets/qt_text.h"
#include "window/crash_report.h"
#include "window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <csignal>

namespace {

// A report is written without a display: the platform must be chosen before there is an application.
void do_without_display(int count, char** arguments)
{
    for (int i = 1; i < count; ++i)
        if (QByteArrayView(arguments[i]).startsWith("--export-report") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
}

void name_application()
{
    QApplication::setApplicationName(QStringLiteral("winnow"));
    QApplication::setApplicationDisplayName(QStringLiteral("Winnow"));
    QApplication::setApplicationVersion(QStringLiteral(WINNOW_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("winnow"));
}

int open_window(const QStringList& projects)
{
    QApplication::setWindowIcon(winnow::icon(QStringLiteral("winnow"), QColor(0x00, 0x72, 0xb2)));
    winnow::MainWindow window;
    window.show();
    if (projects.isEmpty())
        window.begin_at_home();
    else
        window.open_at_start(winnow::path_of(projects.first()));
    return QApplication::exec();
}

}

int main(int count, char** arguments)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may grow no more is a full disk, said in a sentence
    do_without_display(count, arguments);
    QApplication application(count, arguments);
    name_application();
    winnow::keep_crash_reports();
    winnow::apply_language();
    winnow::apply_theme();

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Turns labelled comments into a safety classifier of your own."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"), QApplication::translate("main", "A project to open."), QStringLiteral("[project.winnow]"));
    winnow::add_report_options(parser);
    parser.process(application);
    if (winnow::report_is_wanted(parser))
        return winnow::export_report(parser);
    return open_window(parser.positionalArguments());
}
