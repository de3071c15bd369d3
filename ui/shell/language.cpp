#include "shell/language.h"

#include "shell/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace winnow {

namespace {

const QString setting = QStringLiteral("language");

// Qt's own words for the buttons of dialogs, for files and for a field of keys: it has no texts in Hindi, so ours have them too.
[[maybe_unused]] constexpr const char* words_of_qt[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),  QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),  QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),    QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut"),
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "File &name:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"), QT_TRANSLATE_NOOP("QFileDialog", "&Open"), QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Choose"), QT_TRANSLATE_NOOP("QFileSystemModel", "Name"), QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"), QT_TRANSLATE_NOOP("QFileSystemModel", "Computer"),
};

QString spoken_language()
{
    const QString chosen = chosen_language();
    const QString wanted = chosen.isEmpty() ? QLocale::system().name().section(QLatin1Char('_'), 0, 0) : chosen;
    return languages().contains(wanted) ? wanted : QStringLiteral("en");
}

void install(const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("hi")};
}

QString chosen_language()
{
    return Settings().value(setting).toString();
}

void choose_language(const QString& language)
{
    if (language.isEmpty())
        Settings().remove(setting);
    else
        Settings().setValue(setting, language);
}

void apply_language()
{
    const QString language = spoken_language();
    if (language != QLocale().name().section(QLatin1Char('_'), 0, 0))
        QLocale::setDefault(QLocale(language));
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("winnow_") + language, QStringLiteral(":/translations"));
}

}
