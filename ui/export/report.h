#pragma once

#include "export/report_data.h"

#include <filesystem>

namespace winnow {

// Writes a report on a run, whole or not at all: an HTML page in one file where the name ends in .html, else a PDF
// (.pdf). Needs a QApplication, but no display. Throws Error: Usage (another ending), NoSpace, Denied, NotFound.
void write_report(const ReportData& data, const std::filesystem::path& path);

// Writes each plot of a run into a folder, as "roc.svg" and so on; `format` is "png", "svg" or "pdf". Gives their names.
std::vector<std::string> write_plots(const ReportData& data, const std::filesystem::path& folder, const std::string& format);

// Writes the tables of a run into a folder as CSV: figures, confusion_matrix, labels, and the points of the curves: roc,
// precision_recall, calibration. Gives their names.
std::vector<std::string> write_tables(const ReportData& data, const std::filesystem::path& folder);

}
