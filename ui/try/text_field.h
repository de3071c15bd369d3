#pragma once

#include <QPlainTextEdit>

namespace winnow {

// Where a text is typed or pasted. Of what is pasted it takes so much as is laid out within a frame: a classifier reads the
// beginning of a text only, and much less of it.
class TextField : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void shortened(qsizetype taken, qsizetype pasted); // characters

protected:
    void insertFromMimeData(const QMimeData* source) override;
};

}
