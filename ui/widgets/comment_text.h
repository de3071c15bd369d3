#pragma once

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStringList>
#include <string>

namespace winnow {

// A comment's text as it is shown: characters that turn the direction of text round, and would hide what it says, are
// written out ("⟦RLO⟧").
QString shown_text(const std::string& text);

// The direction in which a line of shown text is read: that of its first letter. Names of written-out characters, signs
// and digits have none; a line of nothing else is read from left to right.
Qt::LayoutDirection direction_of(const QString& line);

// All of it covered but the spaces: a ● for each character that a reader sees.
QString covered_text(const QString& text);

// Words that are covered where they stand whole, in capitals or not: as many ● as they have characters.
class WordMask {
public:
    explicit WordMask(const QStringList& words = {});

    QString masked(const QString& text) const;

private:
    QRegularExpression m_words; // an empty pattern: no words
};

// A comment in large, calm type: plain text, each line in its own direction, copied but never changed.
class CommentView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CommentView(QWidget* parent = nullptr);

    // With a masked form that one is shown, until the mouse is on it or it is opened.
    void set_text(const QString& text, const QString& masked = {});
    void open_text(); // shows the text itself until the next one is set
    bool is_masked() const { return m_masked != m_text && !m_open && !m_pointed_at; }
    void set_scale(double scale); // of the application's font

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void show_text();
    void turn_lines();
    void take_font();

    QString m_text;
    QString m_masked;
    bool m_open = false;
    bool m_pointed_at = false;
    double m_scale = 1;
};

}
