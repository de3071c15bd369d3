#pragma once

#include <QTextEdit>

namespace winnow {

// A policy as widgets/policy_text.h reads it. No link or picture in it is followed.
class PolicyView : public QTextEdit {
    Q_OBJECT

public:
    explicit PolicyView(QWidget* parent = nullptr);

    QSize sizeHint() const override; // as high as the text at the present width

    void set_policy(const QString& text);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void calm_headings();

    QString m_text;
};

}
