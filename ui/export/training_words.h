#pragma once

#include "export/report_data.h"

#include <QStringList>

namespace winnow {

// How a run was trained, in words for a reader: a heading, and a row a setting.
QList<QStringList> training_words(const ReportData& data);

}
