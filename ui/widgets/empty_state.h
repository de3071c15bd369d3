#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace winnow {

// What stands where nothing is yet: a picture, one friendly sentence, and the one button that helps.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    // An empty `button` shows none. `icon` is the name of a picture of resources/icons.
    void set(const QString& icon, const QString& title, const QString& sentence, const QString& button = {});
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_icon;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button;
};

}
