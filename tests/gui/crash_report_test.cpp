#include "gui/safekeeping_test.h"

#include "window/crash_report.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <csignal>

namespace winnow {
namespace {

using CrashReportTest = SafekeepingTest;

TEST_F(CrashReportTest, ACrashOfTheProgramLeavesAReportThatIsReadAndDeleted)
{
    const auto file = make_project();
    QProcess program;
    program.start(QStringLiteral(WINNOW_WINDOW), {qt(file)});
    ASSERT_TRUE(program.waitForStarted());
    wait_for("the program", [&] { return QFile::exists(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/winnow")); });
    QTest::qWait(1500); // it shows its project
    ::kill(static_cast<pid_t>(program.processId()), SIGSEGV);
    program.waitForFinished();
    EXPECT_EQ(program.exitStatus(), QProcess::CrashExit);
    ASSERT_TRUE(has_crash_report());

    window();
    wait_for("what is said", [this] { return message().contains(QStringLiteral("ended unexpectedly")); });
    click_in_bar("message_action");
    auto* crash = dialog("crash_dialog");
    const QString text = crash->findChild<QPlainTextEdit*>(QStringLiteral("crash_text"))->toPlainText();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Winnow "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Signal: SIGSEGV")));
    EXPECT_TRUE(text.contains(QStringLiteral("libQt6"))) << "the functions: " << text.toStdString();
    QTest::mouseClick(crash->findChild<QPushButton*>(QStringLiteral("crash_delete")), Qt::LeftButton);
    EXPECT_FALSE(has_crash_report());
    m_window.reset();
    window();
    QTest::qWait(50);
    EXPECT_EQ(message(), QString());
}

}
}
