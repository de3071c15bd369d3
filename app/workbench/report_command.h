#pragma once

class QCommandLineParser;

namespace winnow {

// winnow --export-report PROJECT OUT [--run N] [--on test|validation] [--with-text]: writes a report on a run (ui/export/report.h) and ends,
// without a display.
void add_report_options(QCommandLineParser& parser);
bool report_is_wanted(const QCommandLineParser& parser);
int export_report(const QCommandLineParser& parser); // the exit code (protocol/exit_code.h)

}
