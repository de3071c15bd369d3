#include "try/try_page.h"

#include "classify/words.h"
#include "protocol/serving.h"
#include "shell/settings.h"
#include "try/text_field.h"
#include "try/word_legend.h"
#include "try/word_progress.h"
#include "try/word_table.h"
#include "widgets/qt_text.h"
#include "widgets/table_copy.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace winnow {

namespace {

const QString words_setting = QStringLiteral("try/words");

// Of which nothing is known yet.
std::vector<WordEffect> words_without_effect(const std::string& text)
{
    std::vector<WordEffect> words;
    for (const TextSpan& word : words_of(text, most_word_effects))
        words.push_back({static_cast<std::int64_t>(word.begin), static_cast<std::int64_t>(word.end), 0});
    return words;
}

}

QLayout* TryPage::make_words(QWidget* parent)
{
    m_wants_words = new QCheckBox(tr("Show which &words moved the score"), parent);
    m_wants_words->setObjectName(QStringLiteral("try_wants_words"));
    m_wants_words->setChecked(Settings().value(words_setting, true).toBool());
    m_wants_words->setToolTip(tr("Each word is left out in turn, and the rest scored again. The change says how the score moves with and "
                                 "without that word; it does not say why. Two words that say the same can each show almost no change."));
    m_legend = new WordLegend(parent);
    m_legend->setVisible(m_wants_words->isChecked());
    m_progress = new WordProgress(parent);
    m_words = new WordTable(this);
    m_word_view = new QTableView(parent);
    m_word_view->setObjectName(QStringLiteral("try_words"));
    m_word_view->setAccessibleName(tr("Words and the change of the score without each"));
    m_word_view->setModel(m_words);
    m_word_view->verticalHeader()->hide();
    m_word_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_word_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_word_view->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_word_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_word_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    copy_on_request(m_word_view);
    auto* column = new QVBoxLayout;
    column->addWidget(m_wants_words);
    column->addWidget(m_legend);
    column->addWidget(m_progress);
    column->addWidget(m_word_view, 1);
    connect(m_wants_words, &QCheckBox::toggled, this, [this](bool wanted) {
        Settings().setValue(words_setting, wanted);
        m_legend->setVisible(wanted);
        show_words({});
        text_changed();
    });
    connect(m_progress, &WordProgress::stop_wanted, this, [this] {
        show_words({});
        ask(WordEffects::None); // takes the place of what is under way
    });
    return column;
}

// Those of the text before say nothing of this one: its own stand there, and their change comes.
void TryPage::expect_words()
{
    m_marks.clear();
    tint_words();
    m_progress->end();
    m_word_view->setEnabled(false);
    if (!m_wants_words->isChecked())
        return;
    const std::string text = m_text->toPlainText().toStdString();
    m_words->set(qt(text), word_marks(text, words_without_effect(text)), WordTable::Changes::Awaited);
}

void TryPage::show_words(const std::vector<WordEffect>& effects)
{
    m_progress->end();
    m_marks = word_marks(m_asked, effects);
    m_words->set(qt(m_asked), m_marks, WordTable::Changes::Known);
    m_word_view->setEnabled(true);
    tint_words();
}

void TryPage::tint_words()
{
    m_text->setExtraSelections(tinted_words(m_text->document(), m_marks, palette()));
}

}
