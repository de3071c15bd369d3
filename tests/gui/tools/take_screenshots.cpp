// Takes a picture of every page of a project, as a user sees it: take_screenshots PROJECT FOLDER. Appearance, language
// and scale come from the environment, so that one process is one look (tests/gui/screenshots).
#include "gui/tools/further_pictures.h"
#include "gui/tools/hub_pictures.h"
#include "gui/tools/opening.h"
#include "shell/language.h"
#include "shell/settings.h"
#include "shell/theme.h"
#include "widgets/qt_text.h"
#include "window/main_window.h"
#include "window/pages.h"
#include "window/workspace.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <cstdio>

namespace {

using winnow::PageId;

// Milliseconds: lists and intervals come from other threads.
constexpr int until_drawn = 2500;
constexpr int until_drawn_again = 1200; // of what is on a page that was drawn

void take(QWidget& window, const QDir& folder, const QString& name, int wait = until_drawn)
{
    QTest::qWait(wait);
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    if (!window.grab().save(file))
        std::fprintf(stderr, "could not write %s\n", qPrintable(file));
}

void take_pages(winnow::MainWindow& window, const QDir& folder)
{
    for (const PageId page : {PageId::Comments, PageId::Label, PageId::Train, PageId::Review, PageId::Try, PageId::Models, PageId::Import, PageId::Export}) {
        window.workspace()->open_page(page);
        take(window, folder, winnow::name_of(page));
    }
}

}

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    if (count != 3) {
        std::fprintf(stderr, "usage: take_screenshots PROJECT FOLDER\n");
        return 2;
    }
    winnow::Settings().setValue(QStringLiteral("appearance"), qEnvironmentVariable("WINNOW_APPEARANCE", QStringLiteral("light")));
    winnow::choose_language(qEnvironmentVariable("WINNOW_LANGUAGE", QStringLiteral("en")));
    winnow::apply_language();
    winnow::apply_theme();
    const QDir folder(QString::fromLocal8Bit(arguments[2]));
    folder.mkpath(QStringLiteral("."));
    winnow::MainWindow window;
    window.resize(1280, 800);
    window.show();
    take(window, folder, QStringLiteral("home"));
    if (!opens(window, arguments[1]))
        return 1;
    take_pages(window, folder);
    const auto take_here = [&folder](QWidget& widget, const QString& name) { take(widget, folder, name); };
    take_hub_pictures(window, take_here);
    take_further_pictures(window, [&folder](QWidget& widget, const QString& name) { take(widget, folder, name, until_drawn_again); });
    return 0;
}
