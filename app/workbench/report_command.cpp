#include "report_command.h"

#include "common/error.h"
#include "export/report.h"
#include "protocol/exit_code.h"
#include "store/splits.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>

namespace winnow {

namespace {

const QString report = QStringLiteral("export-report");
const QString run = QStringLiteral("run");
const QString on = QStringLiteral("on");
const QString with_text = QStringLiteral("with-text");

std::optional<std::int64_t> run_of(const QCommandLineParser& parser)
{
    if (!parser.isSet(run))
        return std::nullopt;
    bool is_number = false;
    const qlonglong number = parser.value(run).toLongLong(&is_number);
    if (!is_number || number < 1)
        throw Error(ErrorKind::Usage, "A run is named by its number, from 1.");
    return number;
}

std::optional<Split> part_of(const QCommandLineParser& parser)
{
    const QString name = parser.value(on);
    if (name.isEmpty())
        return std::nullopt;
    if (name != QLatin1String("test") && name != QLatin1String("validation"))
        throw Error(ErrorKind::Usage, "A report is on test or on validation.");
    return split_from_string(name.toStdString());
}

void write(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        throw Error(ErrorKind::Usage, "usage: winnow --export-report PROJECT OUT.html|OUT.pdf [--run N] [--on test|validation] [--with-text]");
    const CommentText text = parser.isSet(with_text) ? CommentText::Include : CommentText::LeaveOut;
    const std::filesystem::path path = path_of(parser.value(report));
    Project project = Project::open(path, Project::Access::ReadOnly);
    const Run reported = run_to_report(project, run_of(parser));
    const Split part = part_to_report(project, reported, part_of(parser));
    if (part == Split::Test) {
        Project counting = Project::open(path);
        count_test_look(counting, reported.task_id);
    }
    write_report(report_data(project, reported, part, text), path_of(parser.positionalArguments().first()));
}

}

void add_report_options(QCommandLineParser& parser)
{
    parser.addOption({report, QApplication::translate("main", "Write a report on a run of a project to the file that follows (.html or .pdf), and end."), QStringLiteral("project.winnow")});
    parser.addOption({run, QApplication::translate("main", "The run of the report; the newest finished one where none is named."), QStringLiteral("number")});
    parser.addOption({on, QApplication::translate("main", "The part that the figures are of, test or validation; each look at the test is counted. Where none is named: the test once it was looked at, else validation."), QStringLiteral("part")});
    parser.addOption({with_text, QApplication::translate("main", "Quote misclassified comments in the report.")});
}

bool report_is_wanted(const QCommandLineParser& parser)
{
    return parser.isSet(report);
}

int export_report(const QCommandLineParser& parser)
{
    try {
        write(parser);
        return static_cast<int>(ExitCode::Success);
    } catch (const Error& error) {
        std::fprintf(stderr, "winnow: %s\n", error.what());
        return static_cast<int>(exit_code(error.kind()));
    } catch (...) {
        std::fprintf(stderr, "winnow: %s\n", qPrintable(sentence_of(std::current_exception())));
        return static_cast<int>(ExitCode::Internal);
    }
}

}
