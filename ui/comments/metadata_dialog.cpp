#include "comments/metadata_dialog.h"

#include "store/comment_list.h"
#include "widgets/comment_text.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace winnow {

MetadataDialog::MetadataDialog(Session& session, const std::string& key, QWidget* parent) : QDialog(parent), m_value(new QComboBox(this))
{
    setObjectName(QStringLiteral("metadata_dialog"));
    setWindowTitle(tr("Filter by a further column"));
    auto* question = new QLabel(this);
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Comments whose %1 is").arg(shown_text(key)));
    m_value->setObjectName(QStringLiteral("metadata_value"));
    m_value->setAccessibleName(question->text());
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setMinimumContentsLength(36);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->lineEdit()->setPlaceholderText(tr("Looking for the values…"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_value);
    layout->addWidget(buttons);
    look_for_values(session, key);
}

// What was typed is the value, and so is what was chosen: the count behind it is only shown.
std::string MetadataDialog::value() const
{
    const int chosen = m_value->findText(m_value->currentText(), Qt::MatchExactly);
    return chosen < 0 ? m_value->currentText().toStdString() : m_value->itemData(chosen).toString().toStdString();
}

void MetadataDialog::look_for_values(Session& session, const std::string& key)
{
    m_values.start(
        [path = session.path(), key](const std::atomic<bool>& stop) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return metadata_values(project, key, 200, [&stop] { return stop.load(); });
        },
        [this](const std::vector<std::pair<std::string, std::int64_t>>& values) {
            const QString typed = m_value->currentText();
            for (const auto& [value, count] : values)
                m_value->addItem(tr("%1  (%2)").arg(shown_text(value).simplified(), QLocale().toString(static_cast<qlonglong>(count))), qt(value));
            m_value->setCurrentIndex(-1);
            m_value->setEditText(typed);
            m_value->lineEdit()->setPlaceholderText(tr("Choose or type a value"));
        },
        [this](const std::exception_ptr& exception) { m_value->lineEdit()->setPlaceholderText(sentence_of(exception)); });
}

}
