#include "review/figure_text.h"

#include "common/number_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace winnow {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("FigureText", text);
}

}

QString figure_text(std::optional<double> value, int digits)
{
    return value ? QLocale().toString(with_plain_zero(*value, digits), 'f', digits) : QStringLiteral("–");
}

QString interval_text(const std::optional<Interval>& interval)
{
    return interval ? QStringLiteral("%1–%2").arg(figure_text(interval->low), figure_text(interval->high)) : QString();
}

QString measure_name(Measure measure)
{
    switch (measure) {
    case Measure::RocAuc: return translated(QT_TRANSLATE_NOOP("FigureText", "ROC-AUC"));
    case Measure::AveragePrecision: return translated(QT_TRANSLATE_NOOP("FigureText", "Average precision"));
    case Measure::F1: return translated(QT_TRANSLATE_NOOP("FigureText", "F1"));
    case Measure::Precision: return translated(QT_TRANSLATE_NOOP("FigureText", "Precision"));
    case Measure::Recall: return translated(QT_TRANSLATE_NOOP("FigureText", "Recall"));
    case Measure::Accuracy: return translated(QT_TRANSLATE_NOOP("FigureText", "Accuracy"));
    case Measure::MacroF1: return translated(QT_TRANSLATE_NOOP("FigureText", "Macro F1"));
    }
    return {};
}

QString measure_help(Measure measure)
{
    switch (measure) {
    case Measure::RocAuc:
        return translated(QT_TRANSLATE_NOOP("FigureText", "How often a comment of the positive label scores higher than one of another label. The threshold does not change it."));
    case Measure::AveragePrecision:
        return translated(QT_TRANSLATE_NOOP("FigureText", "The mean precision over all recalls. The threshold does not change it."));
    case Measure::F1: return translated(QT_TRANSLATE_NOOP("FigureText", "The harmonic mean of precision and recall of the positive label."));
    case Measure::Precision: return translated(QT_TRANSLATE_NOOP("FigureText", "Of what is called positive, the share that is."));
    case Measure::Recall: return translated(QT_TRANSLATE_NOOP("FigureText", "Of what is positive, the share that is found."));
    case Measure::Accuracy: return translated(QT_TRANSLATE_NOOP("FigureText", "The share of comments that get their label."));
    case Measure::MacroF1: return translated(QT_TRANSLATE_NOOP("FigureText", "The mean of the labels' F1, each counted alike."));
    }
    return {};
}

QString undefined_help(Measure measure)
{
    switch (measure) {
    case Measure::Precision: return translated(QT_TRANSLATE_NOOP("FigureText", "Precision is not defined here: no comment is called positive."));
    case Measure::Recall: return translated(QT_TRANSLATE_NOOP("FigureText", "Recall is not defined here: no comment is positive."));
    case Measure::F1: return translated(QT_TRANSLATE_NOOP("FigureText", "F1 is not defined here: no comment is positive, and none is called so."));
    case Measure::RocAuc: return translated(QT_TRANSLATE_NOOP("FigureText", "ROC-AUC is not defined here: it takes comments that are positive and comments that are not."));
    case Measure::AveragePrecision: return translated(QT_TRANSLATE_NOOP("FigureText", "Average precision is not defined here: no comment is positive."));
    default: return {};
    }
}

}
