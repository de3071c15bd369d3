#pragma once

#include "shell/page.h"
#include "try/run_server.h"
#include "try/word_marks.h"

#include <QTimer>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLayout;
class QStackedWidget;
class QTableView;

namespace winnow {

class EmptyState;
class MessageBar;
class RunChoice;
class ScoreBars;
class TextField;
class WordLegend;
class WordProgress;
class WordTable;

// Type or paste a text: what the chosen run's classifier says of it, as it is typed, and which words moved the score.
class TryPage : public Page {
    Q_OBJECT

public:
    explicit TryPage(Session& session, QWidget* parent = nullptr);

    void entered() override;
    QList<QAction*> commands() const override { return {m_clear}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* make_content();
    QWidget* make_answer();
    QLayout* make_words(QWidget* parent);
    void connect_parts();
    void follow_run();
    void begin(std::int64_t run);
    void show_nothing(const QString& title, const QString& sentence, const QString& button, PageId way);
    void follow_threshold();
    void text_changed();
    void ask(WordEffects effects);
    void show_answer(const Answered& answer, WordEffects effects);
    void show_decision();
    void expect_words();
    void show_words(const std::vector<WordEffect>& effects);
    void tint_words();
    void forget_answer();

    MessageBar* m_messages;
    RunChoice* m_choice;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PageId m_way = PageId::Train; // of the empty state's button
    QLabel* m_run_line;
    TextField* m_text;
    QWidget* m_answer;
    QLabel* m_decision;
    QLabel* m_state;
    ScoreBars* m_bars;
    QCheckBox* m_wants_words;
    WordLegend* m_legend;
    WordProgress* m_progress;
    WordTable* m_words;
    QTableView* m_word_view;
    QAction* m_clear;
    QTimer m_pause; // of the typing, after which the words are looked at
    std::unique_ptr<RunServer> m_server;
    std::int64_t m_served_run = 0;
    std::optional<double> m_threshold; // that the run decides at; none: the highest score does
    std::string m_asked; // the text of the newest request
    QString m_shortened; // said of it as it was pasted
    std::vector<double> m_scores; // of it; empty: none yet
    std::vector<WordMark> m_marks; // of its words; empty: none yet
};

}
