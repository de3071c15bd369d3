#include "shell/shortcut_sheet.h"

#include "shell/shortcuts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace winnow {

namespace {

class ShortcutSheet : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)

public:
    explicit ShortcutSheet(QWidget* parent)
        : QDialog(parent), m_search(new QLineEdit(this)), m_table(new QTableWidget(0, 2, this)), m_conflict(new QLabel(this))
    {
        setObjectName(QStringLiteral("shortcut_sheet"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("Shortcuts"));
        m_search->setObjectName(QStringLiteral("shortcut_search"));
        m_search->setPlaceholderText(tr("Search"));
        m_table->setObjectName(QStringLiteral("shortcuts"));
        m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_table->setColumnWidth(1, 170);
        m_table->verticalHeader()->hide();
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        auto* reset = new QPushButton(tr("Reset all"), this);
        reset->setObjectName(QStringLiteral("reset_shortcuts"));
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_search);
        layout->addWidget(m_table, 1);
        layout->addWidget(m_conflict);
        layout->addWidget(reset, 0, Qt::AlignLeft);
        resize(520, 600);
        QObject::connect(m_search, &QLineEdit::textChanged, this, [this] { filter(); });
        QObject::connect(reset, &QPushButton::clicked, this, [this] {
            Shortcuts::instance().reset();
            fill();
        });
        fill();
    }

private:
    void fill()
    {
        const QList<Shortcuts::Command> commands = Shortcuts::instance().commands();
        m_table->setRowCount(static_cast<int>(commands.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            m_table->setItem(row, 0, new QTableWidgetItem(commands[row].title));
            auto* editor = new QKeySequenceEdit(commands[row].keys, m_table);
            editor->setObjectName(commands[row].id);
            editor->setAccessibleName(commands[row].title);
            m_table->setCellWidget(row, 1, editor);
            QObject::connect(editor, &QKeySequenceEdit::editingFinished, this, [this, editor, id = commands[row].id] { take(id, *editor); });
        }
        filter();
    }

    void take(const QString& id, QKeySequenceEdit& editor)
    {
        const QString other = Shortcuts::instance().taken_by(id, editor.keySequence());
        m_conflict->setText(other.isEmpty() ? QString() : tr("These keys are taken by another command."));
        if (other.isEmpty())
            Shortcuts::instance().set_keys(id, editor.keySequence());
        else
            editor.setKeySequence(Shortcuts::instance().keys(id));
    }

    void filter()
    {
        for (int row = 0; row < m_table->rowCount(); ++row)
            m_table->setRowHidden(row, !m_table->item(row, 0)->text().contains(m_search->text(), Qt::CaseInsensitive));
    }

    QLineEdit* m_search;
    QTableWidget* m_table;
    QLabel* m_conflict;
};

}

void show_shortcuts(QWidget* parent)
{
    (new ShortcutSheet(parent))->open();
}

}
