#pragma once

#include <QPlainTextEdit>
#include <QStringList>
#include <string>

namespace winnow {

// A comment's text as it is shown: characters that turn the direction of text round, and would hide what it says, are
// written out ("⟦RLO⟧").
QString shown_text(const std::string& text);

// The same with the words of the list covered (whole words, whatever their case): as many ● as they have letters.
QString masked_text(const QString& text, const QStringList& words);

// All of it covered but the spaces.
QString covered_text(const QString& text);

// A comment in large, calm type: plain text, right to left where its own letters are, copied but never changed.
class CommentView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CommentView(QWidget* parent = nullptr);

    void set_text(const QString& text);
    void set_scale(double scale); // of the application's font

protected:
    void changeEvent(QEvent* event) override;

private:
    void take_font();

    double m_scale = 1;
};

}
