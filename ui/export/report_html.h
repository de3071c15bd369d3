#pragma once

#include "export/report_data.h"

#include <QByteArray>
#include <QString>
#include <QList>

namespace winnow {

// A plot as it goes into a report.
struct ReportPlot {
    QString title;
    QString image; // what stands in <img src="…">: a data: URL, or the name of a resource of the document
};

// One HTML page that needs no other file: task, policy, data, settings, curves, matrix, figures with intervals, limits.
// Whatever the document says is shown as text, never as markup.
QString report_html(const ReportData& data, const QList<ReportPlot>& plots);

}
