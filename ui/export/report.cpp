#include "export/report.h"

#include "common/error.h"
#include "common/files.h"
#include "export/pages.h"
#include "export/report_html.h"
#include "plots/run_plots.h"
#include "widgets/qt_text.h"

#include <QApplication>
#include <QPalette>
#include <QPdfWriter>
#include <QTextDocument>
#include <functional>
#include <memory>

namespace winnow {

namespace {

constexpr QSize plot_size(420, 380);
constexpr double picture_scale = 3;
constexpr QSize picture_in_pdf(280, 253); // two in a row
constexpr QMarginsF margins_in_pdf(25, 20, 25, 15);

// On paper a plot is dark on white, whatever the window looks like.
QPalette paper()
{
    return QPalette(QColor(0x22, 0x26, 0x2b), Qt::white, Qt::white, Qt::black, Qt::gray, QColor(0x22, 0x26, 0x2b), Qt::white, Qt::white, Qt::white);
}

// Calls `use` with each plot of the run, drawn but not shown.
void for_each_plot(const ReportData& data, const std::function<void(Plot&)>& use)
{
    const BinarySample sample = one_against_rest(data.sample, data.evaluation.positive);
    const QString run = QCoreApplication::translate("Report", "Run %1").arg(data.run.number);
    RocPlot roc;
    roc.set_sample(sample, run);
    roc.set_band(roc_band(sample));
    PrecisionRecallPlot precision_recall;
    precision_recall.set_sample(sample, run);
    precision_recall.set_band(precision_recall_band(sample));
    CalibrationPlot calibration;
    calibration.set_sample(sample, run);
    ScoreHistogram scores;
    scores.set_sample(sample, data.task);
    for (ThresholdPlot* plot : {static_cast<ThresholdPlot*>(&roc), static_cast<ThresholdPlot*>(&precision_recall),
                                static_cast<ThresholdPlot*>(&calibration), static_cast<ThresholdPlot*>(&scores)}) {
        plot->setPalette(paper());
        plot->take_size(plot_size);
        if (data.evaluation.threshold)
            plot->set_threshold(*data.evaluation.threshold);
        plot->replot();
        use(*plot);
    }
}

void write_html(const ReportData& data, const std::filesystem::path& path)
{
    QList<ReportPlot> plots;
    for_each_plot(data, [&](Plot& plot) {
        plots.append({plot.title(), QStringLiteral("data:image/svg+xml;base64,") + QString::fromLatin1(plot.svg(plot_size).toBase64())});
    });
    write_file_atomically(path, report_html(data, plots).toStdString());
}

void write_pdf(const ReportData& data, const std::filesystem::path& path)
{
    QTextDocument document;
    QList<ReportPlot> plots;
    for_each_plot(data, [&](Plot& plot) {
        const QString name = QStringLiteral("plot:") + plot.file_name();
        document.addResource(QTextDocument::ImageResource, QUrl(name), plot.picture(plot_size, picture_scale));
        plots.append({plot.title(), name + QStringLiteral("\" width=\"%1\" height=\"%2").arg(picture_in_pdf.width()).arg(picture_in_pdf.height())});
    });
    document.setHtml(report_html(data, plots));
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        QPdfWriter writer(qt(temporary));
        writer.setTitle(qt(data.task.name));
        writer.setPageMargins(margins_in_pdf, QPageLayout::Millimeter);
        print_pages(document, writer);
    });
}

}

void write_report(const ReportData& data, const std::filesystem::path& path)
{
    const std::string ending = path.extension().string();
    if (ending == ".html")
        write_html(data, path);
    else if (ending == ".pdf")
        write_pdf(data, path);
    else
        throw Error(ErrorKind::Usage, "A report is written as .html or .pdf, not as \"" + path.filename().string() + "\".");
}

std::vector<std::string> write_plots(const ReportData& data, const std::filesystem::path& folder, const std::string& format)
{
    std::vector<std::string> names;
    for_each_plot(data, [&](Plot& plot) {
        names.push_back(plot.file_name().toStdString() + "." + format);
        plot.save(folder / names.back());
    });
    return names;
}

}
