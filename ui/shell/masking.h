#pragma once

#include "widgets/comment_text.h"

#include <QObject>
#include <optional>

namespace winnow {

class Session;

// The wellbeing default of a project: what the chosen run scores as harmful is covered as a whole, and the words of a list
// are covered wherever they stand, until a comment is pointed at or opened. One command shows everything, everywhere.
// Kept in the project (project_settings mask and mask_words).
class Masking : public QObject {
    Q_OBJECT

public:
    explicit Masking(Session& session);

    bool is_on() const { return m_on; }
    void set_on(bool on); // as a change of view it is no step of undo

    const QStringList& words() const { return m_words; }
    // The score from which on a comment is covered as a whole; 0: none is. It has nothing to do with a run's threshold,
    // which can be anywhere.
    double least_score() const { return m_least_score; }
    // One step of undo. Throws Error.
    void set_rules(const QStringList& words, double least_score);

    // A comment's shown_text as it may be seen; the very text where nothing of it is masked.
    QString masked(const QString& shown, std::optional<double> score) const;

Q_SIGNALS:
    void changed();

private:
    void read();

    Session& m_session;
    bool m_on = true;
    QStringList m_words;
    WordMask m_mask;
    double m_least_score;
};

}
