#include "comments/filter_bar.h"

#include "comments/metadata_dialog.h"
#include "shell/settings.h"
#include "store/imports.h"
#include "widgets/comment_text.h"
#include "widgets/qt_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int chip_width = 240; // pixels

// A menu takes & for the mark of a key.
QString menu_text(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}

FilterBar::FilterBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_words(new QLineEdit(this)), m_menu(new QMenu(this)), m_count(new QLabel(this)), m_chips(new QWidget(this))
{
    setObjectName(QStringLiteral("filter_bar"));
    make_search();
    auto* button = new QPushButton(tr("Filter"), this);
    button->setObjectName(QStringLiteral("filter_button"));
    button->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("filter_menu"));
    m_count->setObjectName(QStringLiteral("comment_count"));
    m_count->setTextFormat(Qt::PlainText);
    m_chips->setObjectName(QStringLiteral("chips"));
    m_chip_row = new QHBoxLayout(m_chips);
    m_chip_row->setContentsMargins(0, 0, 0, 0);
    m_chip_row->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_words, 1);
    row->addWidget(button);
    row->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addLayout(row);
    layout->addWidget(m_chips);
    m_chips->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fill_menu);
    connect(&session, &Session::task_chosen, this, &FilterBar::restore);
    restore();
}

void FilterBar::restore()
{
    m_choice = FilterChoice::from_stored(Settings().value(setting()).toByteArray());
}

// The filters belong to the task: its labels are among them.
QString FilterBar::setting() const
{
    return QStringLiteral("%1/filters_%2").arg(m_session.settings_group()).arg(m_session.task().id);
}

void FilterBar::make_search()
{
    m_words->setObjectName(QStringLiteral("search"));
    m_words->setAccessibleName(tr("Search"));
    m_words->setPlaceholderText(tr("Search  /"));
    m_words->setToolTip(tr("Words of the comments, the last one as a beginning; or the whole id that a file gave a comment."));
    m_words->setClearButtonEnabled(true);
    auto* leave = new QAction(m_words);
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    leave->setShortcutContext(Qt::WidgetShortcut);
    m_words->addAction(leave);
    connect(leave, &QAction::triggered, this, [this] {
        m_words->clear();
        Q_EMIT left();
    });
    connect(m_words, &QLineEdit::returnPressed, this, &FilterBar::left);
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::changed); // a list that is not wanted any more is given up at once
}

CommentFilter FilterBar::filter() const
{
    return m_choice.filter(m_session, m_words->text().toStdString());
}

bool FilterBar::is_empty() const
{
    return m_words->text().isEmpty() && m_choice.is_empty();
}

void FilterBar::show_only(const std::vector<std::int64_t>& ids)
{
    m_choice = {};
    m_choice.ids = ids;
    const QSignalBlocker blocker(m_words);
    m_words->clear();
    apply();
}

void FilterBar::set_count(const QString& text)
{
    m_count->setText(text);
}

void FilterBar::focus_search()
{
    m_words->setFocus();
    m_words->selectAll();
}

void FilterBar::clear()
{
    m_choice = {};
    const QSignalBlocker blocker(m_words);
    m_words->clear();
    apply();
}

void FilterBar::refresh()
{
    m_choice.drop_what_is_gone(m_session);
    show_chips();
}

void FilterBar::fill_menu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    add_labels();
    add_parts();
    add_outcomes();
    add_metadata();
    add_imports();
}

QMenu* FilterBar::add_menu(const QString& name, const QString& title)
{
    QMenu* menu = m_menu->addMenu(title);
    menu->setObjectName(name);
    return menu;
}

void FilterBar::add_choice(QMenu* menu, const QString& title, const std::function<void(FilterChoice&)>& choose)
{
    connect(menu->addAction(menu_text(title)), &QAction::triggered, this, [this, choose] {
        choose(m_choice);
        apply();
    });
}

void FilterBar::add_labels()
{
    QMenu* menu = add_menu(QStringLiteral("filter_label"), tr("Label"));
    for (const std::string& label : m_session.task().task.labels)
        add_choice(menu, qt(label), [label](FilterChoice& choice) {
            choice.label = label;
            choice.state.reset();
        });
    menu->addSeparator();
    for (const LabelState state : {LabelState::Unlabelled, LabelState::Labelled, LabelState::Skipped, LabelState::Unsure})
        add_choice(menu, FilterText::state(state), [state](FilterChoice& choice) {
            choice.label.clear();
            choice.state = state;
        });
}

void FilterBar::add_parts()
{
    QMenu* menu = add_menu(QStringLiteral("filter_split"), tr("Part of the split"));
    for (const Split split : {Split::Train, Split::Validation, Split::Test, Split::None})
        add_choice(menu, FilterText::part(split), [split](FilterChoice& choice) { choice.split = split; });
}

void FilterBar::add_outcomes()
{
    QMenu* menu = add_menu(QStringLiteral("filter_outcome"), m_session.run() ? tr("Run %1").arg(*m_session.run()) : tr("Run"));
    menu->setEnabled(m_session.run().has_value());
    for (const RunFilter::Outcome outcome : {RunFilter::Outcome::Wrong, RunFilter::Outcome::Right, RunFilter::Outcome::Scored})
        add_choice(menu, FilterText::outcome(outcome), [outcome](FilterChoice& choice) { choice.outcome = outcome; });
}

void FilterBar::add_metadata()
{
    QMenu* menu = add_menu(QStringLiteral("filter_metadata"), tr("Further columns"));
    const std::vector<std::string> keys = metadata_keys(m_session.project());
    menu->setEnabled(!keys.empty());
    for (const std::string& key : keys)
        connect(menu->addAction(menu_text(shown_text(key)) + QStringLiteral("…")), &QAction::triggered, this, [this, key] { ask_for_metadata(key); });
}

void FilterBar::add_imports()
{
    QMenu* menu = add_menu(QStringLiteral("filter_import"), tr("Import"));
    const std::vector<StoredImport> all = imports(m_session.project());
    menu->setEnabled(!all.empty());
    for (const StoredImport& import : all)
        add_choice(menu, shown_text(import.file_name), [id = import.id](FilterChoice& choice) { choice.import_id = id; });
}

void FilterBar::ask_for_metadata(const std::string& key)
{
    auto* dialog = new MetadataDialog(m_session, key, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] {
        std::erase_if(m_choice.metadata, [&](const MetadataFilter& filter) { return filter.key == key; });
        m_choice.metadata.push_back({key, dialog->value()});
        apply();
    });
    dialog->open();
}

void FilterBar::apply()
{
    Settings().setValue(setting(), m_choice.stored());
    show_chips();
    Q_EMIT changed();
}

void FilterBar::show_chips()
{
    while (QLayoutItem* item = m_chip_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (m_choice.ids)
        add_chip(QStringLiteral("chip_chosen"), tr("%n chosen comment(s)", nullptr, static_cast<int>(m_choice.ids->size())), [](FilterChoice& choice) { choice.ids.reset(); });
    if (!m_choice.label.empty())
        add_chip(QStringLiteral("chip_label"), tr("Label: %1").arg(qt(m_choice.label)), [](FilterChoice& choice) { choice.label.clear(); });
    if (m_choice.state)
        add_chip(QStringLiteral("chip_label"), tr("Label: %1").arg(FilterText::state(*m_choice.state)), [](FilterChoice& choice) { choice.state.reset(); });
    if (m_choice.split)
        add_chip(QStringLiteral("chip_split"), tr("Part: %1").arg(FilterText::part(*m_choice.split)), [](FilterChoice& choice) { choice.split.reset(); });
    if (m_choice.outcome && m_session.run())
        add_chip(QStringLiteral("chip_outcome"), tr("Run %1: %2").arg(*m_session.run()).arg(FilterText::outcome(*m_choice.outcome)),
                 [](FilterChoice& choice) { choice.outcome.reset(); });
    for (const MetadataFilter& filter : m_choice.metadata)
        add_chip(QStringLiteral("chip_metadata"), QStringLiteral("%1 = %2").arg(shown_text(filter.key), shown_text(filter.value)), [key = filter.key](FilterChoice& choice) {
            std::erase_if(choice.metadata, [&](const MetadataFilter& one) { return one.key == key; });
        });
    if (m_choice.import_id)
        for (const StoredImport& import : imports(m_session.project()))
            if (import.id == *m_choice.import_id)
                add_chip(QStringLiteral("chip_import"), tr("Import: %1").arg(shown_text(import.file_name)), [](FilterChoice& choice) { choice.import_id.reset(); });
    auto* clear_all = new QPushButton(tr("Clear filters"), m_chips);
    clear_all->setObjectName(QStringLiteral("clear_filters"));
    clear_all->setFlat(true);
    connect(clear_all, &QPushButton::clicked, this, &FilterBar::clear);
    m_chip_row->addWidget(clear_all);
    m_chip_row->addStretch(1);
    m_chips->setVisible(!m_choice.is_empty());
}

void FilterBar::add_chip(const QString& name, const QString& text, const std::function<void(FilterChoice&)>& take_away)
{
    auto* chip = new QPushButton(m_chips);
    chip->setObjectName(name);
    chip->setText(menu_text(chip->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, chip_width)) + QStringLiteral("  ✕"));
    chip->setAccessibleName(tr("Take away the filter %1").arg(text));
    connect(chip, &QPushButton::clicked, this, [this, take_away] {
        take_away(m_choice);
        apply();
    });
    m_chip_row->addWidget(chip);
}

}
