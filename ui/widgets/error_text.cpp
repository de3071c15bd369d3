#include "widgets/error_text.h"

#include "sentences/setting_titles.h"
#include "sentences/translated_sentences.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace winnow {

namespace {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString headline(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::Usage:
            return tr("This cannot be done in the way it was asked for.");
        case ErrorKind::NotFound:
            return tr("Something that is needed is not there. Was it moved, renamed or removed?");
        case ErrorKind::BadInput:
            return tr("The data cannot be read as they are.");
        case ErrorKind::Damaged:
            return tr("A file is damaged, or is not what it should be.");
        case ErrorKind::NewerFormat:
            return tr("The file comes from a newer version of Winnow. Open it with that version.");
        case ErrorKind::Busy:
            return tr("Another program is using it. Wait, or close that program, then try again.");
        case ErrorKind::Denied:
            return tr("There is no permission for this.");
        case ErrorKind::NoSpace:
            return tr("The disk is full. Free some space, then try again.");
        case ErrorKind::NoMemory:
            return tr("The memory is not enough. Close other programs, or choose what takes less.");
        case ErrorKind::Training:
            return tr("The training cannot go on.");
        case ErrorKind::Cancelled:
            return tr("It was cancelled.");
        case ErrorKind::Network:
            return tr("The connection or a server failed. Try again later.");
        case ErrorKind::Internal:
            break;
        }
        return tr("This is a fault of Winnow's own. Please report it.");
    }
};

TranslatedSentences in_language_of_window(const std::string& sentence)
{
    const QString english = qt(sentence);
    TranslatedSentences said{.text = english};
    if (QLocale().language() != QLocale::English)
        said = translated_sentences(english);
    said.text = with_setting_titles(said.text);
    return said;
}

}

QString error_text(ErrorKind kind, const std::string& sentence)
{
    const TranslatedSentences said = in_language_of_window(sentence);
    return said.complete ? said.text : ErrorText::headline(kind) + QLatin1Char('\n') + said.text;
}

QString sentence_text(const std::string& sentence)
{
    return in_language_of_window(sentence).text;
}

}
