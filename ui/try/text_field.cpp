#include "try/text_field.h"

#include <QMimeData>
#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype most_characters = 4000; // emoji of several characters take 30 microseconds each

}

void TextField::insertFromMimeData(const QMimeData* source)
{
    const QString pasted = source->text();
    const qsizetype kept = document()->characterCount() - 1 - textCursor().selectedText().size();
    qsizetype room = std::max<qsizetype>(most_characters - kept, 0);
    if (pasted.size() <= room) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    if (room > 0 && pasted[room - 1].isHighSurrogate())
        --room;
    QMimeData beginning;
    beginning.setText(pasted.left(room));
    QPlainTextEdit::insertFromMimeData(&beginning);
    Q_EMIT shortened(room, pasted.size());
}

}
