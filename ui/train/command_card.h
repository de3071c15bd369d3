#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace winnow {

// The same training from a terminal: folded away until asked for, and copied with one click.
class CommandCard : public QWidget {
    Q_OBJECT

public:
    explicit CommandCard(QWidget* parent = nullptr);

    void set_command(const QString& command);

private:
    QWidget* make_line();

    QToolButton* m_fold;
    QLineEdit* m_line;
};

}
