#include "import/shape_bar.h"

#include "widgets/qt_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace winnow {

namespace {

constexpr int guessed = 0; // the first item of a box: as it was guessed
constexpr const char* encodings[] = {"UTF-8",        "UTF-16LE",     "UTF-16BE", "windows-1252", "ISO-8859-15", "windows-1250", "windows-1251",
                                     "windows-1254", "windows-1256", "KOI8-R",   "Shift_JIS",    "EUC-KR",      "GB18030",      "Big5"};

void add_characters(QComboBox* box, const QList<QPair<QString, char>>& choices)
{
    for (const auto& [title, character] : choices)
        box->addItem(title, static_cast<int>(character));
}

QString title_of(const QComboBox* box, const QVariant& value)
{
    for (int item = guessed + 1; item < box->count(); ++item)
        if (box->itemData(item) == value)
            return box->itemText(item);
    return value.toString();
}

}

ShapeBar::ShapeBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_delimiter = add_box("delimiter", tr("&Separator"));
    add_characters(m_delimiter, {{tr("Comma"), ','}, {tr("Semicolon"), ';'}, {tr("Tab"), '\t'}, {tr("Bar"), '|'}});
    m_encoding = add_box("encoding", tr("En&coding"));
    for (const char* name : encodings)
        m_encoding->addItem(QLatin1String(name), QLatin1String(name));
    m_quote = add_box("quote", tr("&Quotes"));
    add_characters(m_quote, {{QStringLiteral("\""), '"'}, {QStringLiteral("'"), '\''}, {tr("None"), no_quote}});
    m_header = new QCheckBox(tr("The first row &names the columns"), this);
    m_header->setObjectName(QStringLiteral("header_row"));
    layout->addSpacing(8);
    layout->addWidget(m_header);
    layout->addStretch(1);
    connect(m_header, &QCheckBox::clicked, this, [this] {
        m_header_is_chosen = true;
        Q_EMIT changed();
    });
}

void ShapeBar::reset()
{
    for (QComboBox* box : {m_encoding, m_delimiter, m_quote})
        box->setCurrentIndex(guessed);
    m_header_is_chosen = false;
}

void ShapeBar::show_shape(const FileShape& shape)
{
    const auto show = [](QComboBox* box, const QVariant& value) {
        if (box->currentIndex() == guessed)
            box->setItemText(guessed, tr("%1 (guessed)").arg(title_of(box, value)));
    };
    show(m_encoding, qt(shape.encoding));
    show(m_delimiter, static_cast<int>(shape.delimiter));
    show(m_quote, static_cast<int>(shape.quote));
    m_header->setChecked(shape.header == HeaderRow::Present);
    for (QWidget* widget : {static_cast<QWidget*>(m_delimiter), static_cast<QWidget*>(m_quote), static_cast<QWidget*>(m_header)})
        widget->setEnabled(shape.format == FileFormat::Delimited);
}

ReadingOptions ShapeBar::options() const
{
    ReadingOptions options;
    if (m_encoding->currentIndex() != guessed)
        options.encoding = m_encoding->currentData().toString().toStdString();
    if (m_delimiter->currentIndex() != guessed)
        options.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    if (m_quote->currentIndex() != guessed)
        options.quote = static_cast<char>(m_quote->currentData().toInt());
    if (m_header_is_chosen)
        options.header = m_header->isChecked() ? HeaderRow::Present : HeaderRow::Absent;
    return options;
}

QComboBox* ShapeBar::add_box(const char* name, const QString& title)
{
    auto* label = new QLabel(title, this);
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(tr("Guessed"));
    label->setBuddy(box);
    layout()->addWidget(label);
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, &ShapeBar::changed);
    return box;
}

}
