#pragma once

#include <QDialog>

class QDoubleSpinBox;
class QPlainTextEdit;

namespace winnow {

class MessageBar;
class Session;

// What a project masks: its words, one a line, and from which score on a comment is covered as a whole.
class MaskDialog : public QDialog {
    Q_OBJECT

public:
    explicit MaskDialog(Session& session, QWidget* parent = nullptr);

    void accept() override;

private:
    Session& m_session;
    MessageBar* m_messages;
    QPlainTextEdit* m_words;
    QDoubleSpinBox* m_score;
};

}
