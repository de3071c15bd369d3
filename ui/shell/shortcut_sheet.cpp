#include "shell/shortcut_sheet.h"

#include "shell/label_keys.h"
#include "shell/shortcuts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <utility>

namespace winnow {

namespace {

enum Column { Command, Keys };

// All commands by group with their keys; the keys of the chosen one are changed below the table.
class ShortcutSheet : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)

public:
    ShortcutSheet(std::vector<LabelLook> labels, QWidget* parent)
        : QDialog(parent), m_labels(std::move(labels)), m_search(new QLineEdit(this)), m_table(new QTableWidget(0, 2, this)), m_title(new QLabel(this)),
          m_keys(new QKeySequenceEdit(this)), m_standard(new QPushButton(tr("&Standard"), this)), m_conflict(new QLabel(this))
    {
        setObjectName(QStringLiteral("shortcut_sheet"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("Keyboard shortcuts"));
        m_search->setObjectName(QStringLiteral("shortcut_search"));
        m_search->setAccessibleName(tr("Search for a command or for keys"));
        m_search->setPlaceholderText(tr("Search for a command or for keys"));
        m_search->setClearButtonEnabled(true);
        prepare_table();
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(16, 16, 16, 16);
        layout->setSpacing(10);
        layout->addWidget(m_search);
        layout->addWidget(m_table, 1);
        layout->addLayout(make_editor());
        layout->addWidget(m_conflict);
        layout->addWidget(make_buttons());
        resize(560, 640);
        QObject::connect(m_search, &QLineEdit::textChanged, this, [this] { filter(); });
        QObject::connect(m_table, &QTableWidget::currentCellChanged, this, [this] { show_chosen(); });
        QObject::connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] { take(m_keys->keySequence()); });
        QObject::connect(m_standard, &QPushButton::clicked, this, [this] { take(chosen().standard); });
        fill();
        m_search->setFocus();
    }

private:
    void prepare_table()
    {
        m_table->setObjectName(QStringLiteral("shortcuts"));
        m_table->setAccessibleName(tr("Commands and their keys"));
        m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
        m_table->horizontalHeader()->setSectionResizeMode(Command, QHeaderView::Stretch);
        m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_table->horizontalHeader()->setHighlightSections(false);
        m_table->setColumnWidth(Keys, 170);
        m_table->verticalHeader()->hide();
        m_table->setShowGrid(false);
        m_table->setTabKeyNavigation(false);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    }

    QLayout* make_editor()
    {
        m_title->setTextFormat(Qt::PlainText);
        m_keys->setObjectName(QStringLiteral("shortcut_keys"));
        m_standard->setObjectName(QStringLiteral("standard_keys"));
        m_standard->setAutoDefault(false);
        m_conflict->setObjectName(QStringLiteral("shortcut_conflict"));
        m_conflict->setTextFormat(Qt::PlainText);
        m_conflict->setWordWrap(true);
        auto* row = new QHBoxLayout;
        row->addWidget(m_title, 1);
        row->addWidget(m_keys);
        row->addWidget(m_standard);
        return row;
    }

    QWidget* make_buttons()
    {
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        QPushButton* reset = buttons->addButton(tr("&All as standard"), QDialogButtonBox::ResetRole);
        reset->setObjectName(QStringLiteral("reset_shortcuts"));
        reset->setAutoDefault(false);
        buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
        QObject::connect(reset, &QPushButton::clicked, this, [this] {
            Shortcuts::instance().reset();
            fill();
        });
        QObject::connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        return buttons;
    }

    static QString group_of(const Shortcuts::Command& command) { return command.id.section(QLatin1Char('.'), 0, 0); }

    static QString group_title(const QString& group)
    {
        const std::pair<QString, QString> titles[] = {
            {QStringLiteral("window"), tr("Everywhere")}, {QStringLiteral("comments"), tr("Comments")}, {QStringLiteral("label"), tr("Label")},
            {QStringLiteral("train"), tr("Train")},       {QStringLiteral("review"), tr("Review")},     {QStringLiteral("try"), tr("Try")},
            {QStringLiteral("models"), tr("Models")},     {QStringLiteral("import"), tr("Import")},     {QStringLiteral("export"), tr("Export")}};
        for (const auto& [name, title] : titles)
            if (name == group)
                return title;
        return group;
    }

    static QString keys_text(const Shortcuts::Command& command) { return command.keys.toString(QKeySequence::NativeText); }

    void fill()
    {
        const QString before = chosen().id;
        m_table->setRowCount(0);
        m_commands.clear();
        const QList<Shortcuts::Command> commands = Shortcuts::instance().commands();
        QStringList groups;
        for (const Shortcuts::Command& command : commands)
            if (!groups.contains(group_of(command)))
                groups << group_of(command);
        for (const QString& group : groups) {
            add_heading(group_title(group));
            for (const Shortcuts::Command& command : commands)
                if (group_of(command) == group)
                    add_command(command);
        }
        filter();
        choose(before);
    }

    void add_heading(const QString& title)
    {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto* item = new QTableWidgetItem(title);
        QFont font = m_table->font();
        font.setWeight(QFont::DemiBold);
        item->setFont(font);
        item->setFlags(Qt::ItemIsEnabled);
        m_table->setItem(row, Command, item);
        m_table->setSpan(row, Command, 1, 2);
        m_commands.append(Shortcuts::Command());
    }

    void add_command(const Shortcuts::Command& command)
    {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, Command, new QTableWidgetItem(QStringLiteral("    ") + command.title));
        m_table->setItem(row, Keys, new QTableWidgetItem(keys_text(command)));
        m_commands.append(command);
    }

    // Of a group whose name is found all commands are; headings without a command that is found are hidden too.
    void filter()
    {
        const QString wanted = m_search->text().trimmed();
        const auto is_in = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
        int heading = -1;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const Shortcuts::Command& command = m_commands[row];
            const bool is_found = !command.id.isEmpty() && (is_in(command.title) || is_in(keys_text(command)) || is_in(group_title(group_of(command))));
            m_table->setRowHidden(row, !is_found);
            if (command.id.isEmpty())
                heading = row;
            else if (is_found)
                m_table->setRowHidden(heading, false);
        }
        show_chosen();
    }

    void choose(const QString& id)
    {
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (!id.isEmpty() && m_commands[row].id == id)
                m_table->setCurrentCell(row, Command);
        show_chosen();
    }

    Shortcuts::Command chosen() const
    {
        const int row = m_table->currentRow();
        return row >= 0 && row < m_commands.size() && !m_table->isRowHidden(row) ? m_commands[row] : Shortcuts::Command();
    }

    void show_chosen()
    {
        const Shortcuts::Command command = chosen();
        m_conflict->clear();
        m_keys->setEnabled(!command.id.isEmpty());
        m_standard->setEnabled(!command.id.isEmpty() && command.keys != command.standard);
        m_title->setText(command.id.isEmpty() ? tr("Choose a command to change its keys.") : tr("Keys of “%1”:").arg(command.title));
        m_keys->setAccessibleName(m_title->text());
        m_keys->setKeySequence(command.keys);
    }

    void take(const QKeySequence& keys)
    {
        const Shortcuts::Command command = chosen();
        if (command.id.isEmpty() || keys == command.keys)
            return;
        QString conflict = Shortcuts::instance().conflict(command.id, keys);
        if (conflict.isEmpty())
            conflict = label_of_command_keys(command.id, keys, m_labels);
        if (conflict.isEmpty()) {
            Shortcuts::instance().set_keys(command.id, keys);
            fill();
            return;
        }
        m_keys->setKeySequence(command.keys);
        m_conflict->setText(conflict);
    }

    std::vector<LabelLook> m_labels; // of the task, whose keys no command gets
    QLineEdit* m_search;
    QTableWidget* m_table;
    QLabel* m_title;
    QKeySequenceEdit* m_keys;
    QPushButton* m_standard;
    QLabel* m_conflict;
    QList<Shortcuts::Command> m_commands; // one a row; without an id: a heading
};

}

void show_shortcuts(std::vector<LabelLook> labels, QWidget* parent)
{
    (new ShortcutSheet(std::move(labels), parent))->open();
}

}
