#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;

namespace winnow {

// Every command's keys, in one place: declared with their defaults by who owns the command, changed by the user, kept in
// the settings, shown in menus, tooltips and the sheet of shortcuts.
class Shortcuts : public QObject {
    Q_OBJECT

public:
    struct Command {
        QString id;    // "label.skip"; what stands before the dot is the group
        QString title; // for people
        QKeySequence standard;
        QKeySequence keys; // as they are now
    };

    static Shortcuts& instance();

    // Makes a command known, which may be long before there is an action for it: nothing else then gets its keys.
    void declare(const QString& id, const QString& title, const QKeySequence& standard);
    // Gives the action the keys of a declared command, now and whenever the user changes them, and its title where it has none.
    void bind(QAction* action, const QString& id);
    // Both at once.
    void bind(QAction* action, const QString& id, const QString& title, const QKeySequence& standard);

    QList<Command> commands() const; // in the order of their declaration
    QKeySequence keys(const QString& id) const;
    // The command of the same group, or a global one, that has the keys already; empty: none.
    QString taken_by(const QString& id, const QKeySequence& keys) const;
    QString conflict(const QString& id, const QKeySequence& keys) const; // the sentence that says so; empty: none
    void set_keys(const QString& id, const QKeySequence& keys);
    void reset();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of the application

private:
    Shortcuts();

    struct Bound {
        Command command;
        QList<QPointer<QAction>> actions;
    };
    Bound* find(const QString& id);
    const Bound* find(const QString& id) const;
    static void apply(const Bound& bound);

    QList<Bound> m_bound;
};

}
