#pragma once

#include "label/label_queues.h"
#include "store/comment_list.h"

#include <QCoreApplication>
#include <QString>

namespace winnow {

// What stands where no comment is left to show, and the one button that helps.
struct EndText {
    Q_DECLARE_TR_FUNCTIONS(EndText)

public:
    enum class Way { None, Import, Train, AllComments, SecondReading, FromTheStart };

    QString icon;
    QString title;
    QString sentence;
    QString button;
    Way way = Way::None;
};

// `size`: how many the queue had; `left`: how many of them are still open (see still_open); `was_trained`: whether a run has finished.
EndText end_text(LabelQueue queue, std::size_t size, std::size_t left, const LabelCounts& counts, bool was_trained);

}
