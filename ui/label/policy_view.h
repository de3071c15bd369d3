#pragma once

#include <QTextEdit>

namespace winnow {

// A policy as paragraphs: lines that begin with # are headings, with - or * items; nothing else is markup.
class PolicyView : public QTextEdit {
    Q_OBJECT

public:
    explicit PolicyView(QWidget* parent = nullptr);

    void set_policy(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString m_text;
};

}
