#pragma once

#include <QPlainTextEdit>
#include <QTimer>
#include <filesystem>

namespace winnow {

// The end of a worker's log, as it grows, while it is seen.
class LogView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LogView(QWidget* parent = nullptr);

    void follow(const std::filesystem::path& log); // empty: none

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void read();

    std::filesystem::path m_log;
    qint64 m_read = -1; // bytes of the file when it was read last
    QTimer m_watch;
};

}
