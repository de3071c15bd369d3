#pragma once

#include "gui/exporting_test.h"
#include "gui/run_fixture.h"

#include <QFile>
#include <QLabel>

namespace winnow {

// The page Export, with a run of made-up scores or without one.
class ExportPageTest : public ExportingTest {
protected:
    void open_export_page(bool with_run = true)
    {
        const auto file = make_project();
        if (with_run)
            add_made_up_run(file);
        open(file, PageId::Export);
    }

    int looks() { return test_looks(session().project(), session().task().id); }
    QString message() { return find<QLabel>("message_text")->text(); }
    QString at(const QString& name) const { return m_folder.filePath(name); }

    static QString content(const QString& file)
    {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
        return QString::fromUtf8(in.readAll());
    }
};

}
