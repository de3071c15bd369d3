#include "shell/contradiction_text.h"

#include "widgets/comment_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace winnow {

namespace {

class ContradictionText {
    Q_DECLARE_TR_FUNCTIONS(ContradictionText)

public:
    static QString of(const Contradiction& contradiction)
    {
        const QString label = shown_text(contradiction.label);
        const QString other = other_of(contradiction);
        switch (contradiction.duplicates) {
        case Duplicates::Skip:
            return tr("%1; the comment has %2, which stays").arg(label, other);
        case Duplicates::Update:
            return tr("%1, which takes the place of %2").arg(label, other);
        case Duplicates::Keep:
            break;
        }
        return tr("%1; a comment with the same text has %2, and both stay").arg(label, other);
    }

private:
    static QString other_of(const Contradiction& contradiction)
    {
        const QString label = shown_text(contradiction.other_label);
        if (!contradiction.other_line)
            return label;
        return tr("%1 from line %2", "a label").arg(label, QLocale().toString(static_cast<qlonglong>(*contradiction.other_line)));
    }
};

}

QString contradiction_text(const Contradiction& contradiction)
{
    return ContradictionText::of(contradiction);
}

}
