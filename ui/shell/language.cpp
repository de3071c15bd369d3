#include "shell/language.h"

#include "shell/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace winnow {

namespace {

const QString setting = QStringLiteral("language");

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
