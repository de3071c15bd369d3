#include "shell/annotator_text.h"

#include "widgets/comment_text.h"

#include <QCoreApplication>

namespace winnow {

QString annotator_text(const std::string& annotator)
{
    return annotator.empty() ? QCoreApplication::translate("winnow::AnnotatorText", "the file") : shown_text(annotator);
}

}
