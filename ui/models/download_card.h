#pragma once

#include "shell/download_desk.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QToolButton;

namespace winnow {

class MessageBar;
class TransferTable;

// One download: how far it is, in all and by file, what went wrong, and what can be done.
class DownloadCard : public QFrame {
    Q_OBJECT

public:
    explicit DownloadCard(const DownloadState& state, QWidget* parent = nullptr);

    void show_state(const DownloadState& state);

Q_SIGNALS:
    void resume_wanted();
    void pause_wanted();
    void discard_wanted();
    void sign_in_wanted(winnow::Hub hub);
    void connection_wanted();

private:
    QWidget* make_head();
    QWidget* make_files();
    QPushButton* make_button(const QString& name, const QString& text);
    void show_buttons();
    void show_failure();
    void show_page(const QString& sentence, const QString& button, const QString& then);
    void ask_before_discarding();

    DownloadState m_state;
    QString m_title;
    QString m_shown_failure; // its sentence
    QPushButton* m_resume;
    QPushButton* m_pause;
    QPushButton* m_discard;
    QProgressBar* m_bar;
    QLabel* m_text;
    QLabel* m_notice;
    MessageBar* m_messages;
    QToolButton* m_show_files;
    TransferTable* m_files;
    QTableView* m_view;
};

}
