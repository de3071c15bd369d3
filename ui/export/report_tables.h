#pragma once

#include "export/report_data.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace winnow {

// The tables of a report, as rows of cells (the first is the heading) for a file, and as HTML.
QList<QStringList> figures_rows(const ReportData& data);
QList<QStringList> matrix_rows(const ReportData& data);
QList<QStringList> label_rows(const ReportData& data);

QString figures_table(const ReportData& data);
QString matrix_table(const ReportData& data);
QString label_table(const ReportData& data);
QString data_table(const ReportData& data);
QString training_table(const ReportData& data);
QString mistakes_table(const ReportData& data);

}
