#include "gui/tools/further_pictures.h"

#include "backups/copy_dialog.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/runs.h"
#include "widgets/qt_text.h"
#include "window/main_window.h"
#include "window/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

namespace {

using namespace winnow;

class FurtherPictures {
public:
    FurtherPictures(MainWindow& window, const std::function<void(QWidget&, const QString&)>& take) : m_window(window), m_take(take) {}

    void take_all()
    {
        take_menus();
        take_dialogs();
        take_label();
        take_train();
        take_review();
        take_comments();
        take_import();
    }

private:
    void open(PageId page) { m_window.workspace()->open_page(page); }
    QWidget* page() { return m_window.workspace()->page(); }

    void take_menus()
    {
        const QList<QAction*> titles = m_window.menuBar()->actions();
        for (int i = 0; i < titles.size(); ++i) {
            QMenu* menu = titles[i]->menu();
            menu->popup(m_window.mapToGlobal(QPoint(0, 0)));
            m_take(*menu, QStringLiteral("menu-%1").arg(i + 1));
            menu->hide();
        }
    }

    void take_dialogs()
    {
        open(PageId::Comments);
        delete_some_comments();
        take_dialog("window.new", QStringLiteral("new-project"));
        take_dialog("window.task", QStringLiteral("task-settings"));
        take_dialog("window.annotator", QStringLiteral("annotator"));
        take_dialog("window.sheet", QStringLiteral("shortcuts"));
        take_dialog("window.mask_rules", QStringLiteral("masking"));
        take_dialog("window.about", QStringLiteral("about"));
        m_window.findChild<QAction*>(QStringLiteral("window.backup"))->trigger();
        m_take(m_window, QStringLiteral("backed-up"));
        take_dialog("window.restore", QStringLiteral("restore"));
        take_dialog("window.check", QStringLiteral("check"));
        take_dialog("window.erase", QStringLiteral("erase"));
        take_copy_dialog();
    }

    // So that there is something to erase.
    void delete_some_comments()
    {
        Session& session = m_window.workspace()->session();
        std::vector<std::int64_t> ids = Comments(session.project()).ids();
        ids.resize(std::min<std::size_t>(ids.size(), 3));
        if (ids.empty())
            return;
        delete_comments(session.project(), ids, session.annotator());
        session.announce(Changes::everything());
    }

    void take_dialog(const char* action, const QString& name)
    {
        m_window.findChild<QAction*>(QString::fromLatin1(action))->trigger();
        take_open_dialogs(name);
    }

    void take_open_dialogs(const QString& name)
    {
        for (auto* dialog : m_window.findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            m_take(*dialog, name);
            dialog->reject();
        }
    }

    // Asked for where a project is write-protected, which it is not for everyone who takes pictures.
    void take_copy_dialog()
    {
        auto* dialog = new CopyDialog(MainWindow::tr("Where the copy goes"), MainWindow::tr("%1 copy").arg(QStringLiteral("demo")), &m_window);
        dialog->open();
        take_open_dialogs(QStringLiteral("copy"));
    }

    // Every queue, also those in which there is a comment where all are labelled.
    void take_label()
    {
        open(PageId::Label);
        auto* queue = page()->findChild<QComboBox*>(QStringLiteral("queue"));
        for (int i = 1; i < queue->count(); ++i) {
            queue->setCurrentIndex(i);
            Q_EMIT queue->activated(i);
            m_take(m_window, QStringLiteral("label-%1").arg(i));
        }
    }

    void take_train()
    {
        open(PageId::Train);
        auto* fold = page()->findChild<QAbstractButton*>(QStringLiteral("all_settings"));
        auto* start = page()->findChild<QWidget*>(QStringLiteral("start_from"));
        if (!fold->isVisible())
            return;
        fold->click();
        scroll_to(start);
        m_take(m_window, QStringLiteral("train-start"));
        scroll_to(page()->findChild<QWidget*>(QStringLiteral("setting_checkpoint_seconds")));
        m_take(m_window, QStringLiteral("train-settings"));
        if (runs(m_window.workspace()->session().project()).size() < 2)
            return;
        page()->findChild<QTableView*>(QStringLiteral("runs"))->selectAll();
        page()->findChild<QAbstractButton*>(QStringLiteral("compare_settings"))->click();
        take_open_dialogs(QStringLiteral("train-difference"));
    }

    void scroll_to(QWidget* part)
    {
        QWidget* parent = part->parentWidget();
        while (parent && !qobject_cast<QScrollArea*>(parent))
            parent = parent->parentWidget();
        QApplication::processEvents(); // what unfolded is laid out
        if (parent)
            qobject_cast<QScrollArea*>(parent)->ensureWidgetVisible(part);
    }

    void take_review()
    {
        open(PageId::Review);
        for (auto* tabs : page()->findChildren<QTabWidget*>()) {
            if (!tabs->isVisible())
                continue;
            for (int tab = 1; tab < tabs->count(); ++tab) {
                if (!tabs->isTabVisible(tab))
                    continue;
                tabs->setCurrentIndex(tab);
                m_take(m_window, QStringLiteral("review-%1-%2").arg(tabs->objectName()).arg(tab));
            }
            tabs->setCurrentIndex(0);
        }
    }

    void take_comments()
    {
        open(PageId::Comments);
        auto* search = page()->findChild<QLineEdit*>();
        if (!search->isVisible())
            return;
        search->setText(QStringLiteral("council"));
        page()->findChild<QTableView*>()->selectRow(0);
        m_take(m_window, QStringLiteral("comments-found"));
        search->clear();
    }

    void take_import()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral(WINNOW_SOURCE_DIR "/resources/demo/comments.csv"))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &enter);
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &drop);
        m_take(m_window, QStringLiteral("import-file"));
        page()->findChild<QAbstractButton*>(QStringLiteral("import"))->click();
        m_take(m_window, QStringLiteral("import-done"));
    }

    MainWindow& m_window;
    const std::function<void(QWidget&, const QString&)>& m_take;
};

}

void take_further_pictures(MainWindow& window, const std::function<void(QWidget&, const QString&)>& take)
{
    FurtherPictures(window, take).take_all();
}
