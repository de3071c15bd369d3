#include "shell/label_keys.h"

#include "shell/shortcuts.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace winnow {

namespace {

constexpr std::size_t most_digits = 9;

const QStringList& groups_with_labels()
{
    static const QStringList groups = {QStringLiteral("label"), QStringLiteral("comments"), QStringLiteral("review")};
    return groups;
}

bool meets_labels(const QString& command)
{
    const QString group = command.section(QLatin1Char('.'), 0, 0);
    return group == QStringLiteral("window") || groups_with_labels().contains(group);
}

}

QString command_of_label_key(const QKeySequence& key)
{
    for (const QString& group : groups_with_labels())
        if (const QString conflict = Shortcuts::instance().conflict(group + QStringLiteral(".decision"), key); !conflict.isEmpty())
            return conflict;
    return {};
}

QString label_of_command_keys(const QString& command, const QKeySequence& keys, const std::vector<LabelLook>& labels)
{
    if (keys.isEmpty() || !meets_labels(command))
        return {};
    for (std::size_t place = 0; place < labels.size(); ++place)
        if (label_key(labels[place], place) == keys)
            return QCoreApplication::translate("winnow::Shortcuts", "%1 gives the label “%2”. Choose other keys, or change the label's key in the task settings first.")
                .arg(keys.toString(QKeySequence::NativeText), qt(labels[place].label));
    return {};
}

QKeySequence label_key(const LabelLook& look, std::size_t place)
{
    const QKeySequence key(look.key);
    if (command_of_label_key(key).isEmpty())
        return key;
    return place < most_digits ? QKeySequence(QString::number(place + 1)) : QKeySequence();
}

}
