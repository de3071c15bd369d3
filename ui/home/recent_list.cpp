#include "home/recent_list.h"

#include "shell/recent_projects.h"
#include "widgets/title.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace winnow {

namespace {

constexpr const char* usual_colour = "usual_colour"; // of a label: its QPalette::ColorRole while its row is not chosen

QString when_text(const QDateTime& time)
{
    const QLocale locale;
    const qint64 days = time.date().daysTo(QDate::currentDate());
    if (!time.isValid())
        return {};
    if (days == 0)
        return RecentList::tr("today, %1").arg(locale.toString(time.time(), QLocale::ShortFormat));
    if (days == 1)
        return RecentList::tr("yesterday, %1").arg(locale.toString(time.time(), QLocale::ShortFormat));
    return locale.toString(time.date(), QLocale::LongFormat);
}

// With the home folder as "~".
QString shown_path(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QStringLiteral("~") + path.mid(home.size()) : path;
}

// A path that is cut in its middle where it does not fit: its beginning and the file's name say the most.
class PathLabel : public QLabel {
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(), shown, foregroundRole());
    }
};

template <typename Label = QLabel>
QLabel* plain_label(const QString& text, QPalette::ColorRole colour, QWidget* parent)
{
    auto* label = new Label(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setForegroundRole(colour);
    label->setProperty(usual_colour, colour);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

}

RecentList::RecentList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("recent_projects"));
    setAccessibleName(tr("Recent projects"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* forget_action = new QAction(tr("Remove from this list"), this);
    forget_action->setShortcut(QKeySequence::Delete);
    forget_action->setShortcutContext(Qt::WidgetShortcut);
    addAction(forget_action);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(forget_action, &QAction::triggered, this, [this] {
        if (const QListWidgetItem* item = currentItem())
            forget(item->data(Qt::UserRole).toString());
    });
    const auto choose = [this](const QListWidgetItem* item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); };
    connect(this, &QListWidget::itemActivated, this, choose);
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemSelectionChanged, this, &RecentList::colour_rows);
}

void RecentList::colour_rows()
{
    for (int row = 0; row < count(); ++row)
        for (QLabel* label : itemWidget(item(row))->findChildren<QLabel*>())
            label->setForegroundRole(item(row)->isSelected() ? QPalette::HighlightedText : label->property(usual_colour).value<QPalette::ColorRole>());
}

void RecentList::refresh()
{
    const int row = currentRow();
    clear();
    for (const QString& path : recent_projects())
        add_project(path);
    if (count() > 0)
        setCurrentRow(std::clamp(row, 0, count() - 1));
    updateGeometry();
    Q_EMIT refreshed();
}

// As high as its projects.
QSize RecentList::sizeHint() const
{
    const int rows = count() > 0 ? sizeHintForRow(0) * count() : 0;
    return {QListWidget::sizeHint().width(), rows + 2 * frameWidth() + 2};
}

void RecentList::add_project(const QString& path)
{
    const bool is_missing = !QFileInfo::exists(path);
    auto* item = new QListWidgetItem(this);
    item->setData(Qt::UserRole, path);
    item->setData(Qt::AccessibleTextRole, is_missing ? tr("%1, not there any more").arg(path) : path);
    item->setToolTip(path);
    QWidget* row = make_row(path, is_missing);
    item->setSizeHint({0, row->sizeHint().height()}); // as wide as the list, however long the path is
    setItemWidget(item, row);
}

QWidget* RecentList::make_row(const QString& path, bool is_missing)
{
    auto* row = new QWidget(this);
    QLabel* name = plain_label(QFileInfo(path).completeBaseName(), is_missing ? QPalette::PlaceholderText : QPalette::Text, row);
    set_title_font(name);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    QLabel* where = plain_label<PathLabel>(shown_path(path), QPalette::PlaceholderText, row);
    where->setObjectName(QStringLiteral("recent_path"));
    words->addWidget(where);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 9, 14, 9);
    layout->addLayout(words, 1);
    layout->addWidget(plain_label(is_missing ? tr("Not there any more") : when_text(last_opened(path)), QPalette::PlaceholderText, row));
    if (!is_missing)
        return row;
    auto* remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("forget_project"));
    remove->setText(tr("Remove from the list"));
    remove->setAccessibleName(tr("Remove %1 from the list").arg(QFileInfo(path).completeBaseName()));
    connect(remove, &QToolButton::clicked, this, [this, path] { forget(path); }, Qt::QueuedConnection); // the button goes with its row
    layout->addWidget(remove);
    return row;
}

void RecentList::forget(const QString& path)
{
    forget_project(path);
    refresh();
}

}
