#include "window/crash_report.h"

#include "shell/settings.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QSysInfo>
#include <QVBoxLayout>
#include <array>
#include <csignal>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

namespace winnow {

namespace {

constexpr std::array crashes = {std::pair{SIGSEGV, "SIGSEGV"}, std::pair{SIGBUS, "SIGBUS"}, std::pair{SIGABRT, "SIGABRT"}, std::pair{SIGFPE, "SIGFPE"},
                                std::pair{SIGILL, "SIGILL"}};
constexpr qint64 most_bytes = 1 << 20; // that are shown
const QString told = QStringLiteral("crash_told");

QString report_file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/winnow/crash.txt");
}

// All that the handler needs stands here before there is a crash: in it nothing may be allocated.
char report_path[PATH_MAX];
char beginning[512];
alignas(16) std::array<char, 1 << 16> own_stack; // that of the program may be what is used up

void say(int file, const char* text)
{
    [[maybe_unused]] const ssize_t written = ::write(file, text, std::strlen(text));
}

void write_number(int file, std::int64_t number)
{
    char digits[24];
    char* at = digits + sizeof digits - 1;
    *at = '\0';
    do
        *--at = static_cast<char>('0' + number % 10);
    while ((number /= 10) > 0);
    say(file, at);
}

void write_report(int signal_number)
{
    const int file = ::open(report_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    say(file, beginning);
    say(file, "Signal: ");
    for (const auto& [number, name] : crashes)
        if (number == signal_number)
            say(file, name);
    say(file, "\nSeconds since 1970: ");
    write_number(file, ::time(nullptr));
    say(file, "\nFunctions, the innermost first:\n");
    void* frames[64];
    ::backtrace_symbols_fd(frames, ::backtrace(frames, 64), file);
    ::fsync(file);
    ::close(file);
}

// The signal is raised again, and now ends the program as it would have without us.
void on_crash(int signal_number)
{
    ::signal(signal_number, SIG_DFL);
    write_report(signal_number);
    ::raise(signal_number);
}

class CrashDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(CrashDialog)

public:
    explicit CrashDialog(QWidget* parent) : QDialog(parent)
    {
        setObjectName(QStringLiteral("crash_dialog"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("Report of the last crash"));
        auto* about = new QLabel(tr("This is all that was kept, in the file %1. It is sent to nobody; if you want to show it to those who make Winnow, send it yourself.")
                                     .arg(QDir::toNativeSeparators(report_file())),
                                 this);
        about->setTextFormat(Qt::PlainText);
        about->setWordWrap(true);
        auto* text = new QPlainTextEdit(this);
        text->setObjectName(QStringLiteral("crash_text"));
        text->setAccessibleName(windowTitle());
        text->setReadOnly(true);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        QFile file(report_file());
        if (file.open(QIODevice::ReadOnly))
            text->setPlainText(QString::fromUtf8(file.read(most_bytes)));
        auto* layout = new QVBoxLayout(this);
        layout->setSpacing(12);
        layout->addWidget(about);
        layout->addWidget(text, 1);
        layout->addWidget(make_buttons(text));
        resize(720, 480);
    }

private:
    QDialogButtonBox* make_buttons(const QPlainTextEdit* text)
    {
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
        QPushButton* remove = buttons->addButton(tr("Delete"), QDialogButtonBox::ActionRole);
        copy->setObjectName(QStringLiteral("crash_copy"));
        remove->setObjectName(QStringLiteral("crash_delete"));
        QObject::connect(copy, &QPushButton::clicked, text, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
        QObject::connect(remove, &QPushButton::clicked, this, [this] {
            QFile::remove(report_file());
            accept();
        });
        QObject::connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        return buttons;
    }
};

}

void keep_crash_reports()
{
    const QByteArray path = QFile::encodeName(report_file());
    if (path.size() >= PATH_MAX || !QDir().mkpath(QFileInfo(report_file()).path()))
        return;
    qstrncpy(report_path, path.constData(), sizeof report_path);
    const QString head = QStringLiteral("Winnow %1, Qt %2, %3, %4\n")
                             .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    qstrncpy(beginning, head.toUtf8().constData(), sizeof beginning);
    void* frame = nullptr;
    ::backtrace(&frame, 1); // its first call allocates
    const stack_t stack = {.ss_sp = own_stack.data(), .ss_flags = 0, .ss_size = own_stack.size()};
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = on_crash;
    action.sa_flags = SA_ONSTACK;
    for (const auto& [number, name] : crashes)
        ::sigaction(number, &action, nullptr);
}

bool has_crash_report()
{
    return QFile::exists(report_file());
}

std::optional<QString> crash_to_tell()
{
    const QDateTime time = QFileInfo(report_file()).lastModified();
    if (!time.isValid() || Settings().value(told).toLongLong() == time.toMSecsSinceEpoch())
        return std::nullopt;
    Settings().setValue(told, time.toMSecsSinceEpoch());
    return QLocale().toString(time, QLocale::ShortFormat);
}

void show_crash_report(QWidget* parent)
{
    (new CrashDialog(parent))->open();
}

}
