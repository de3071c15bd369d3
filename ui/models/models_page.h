#pragma once

#include "models/model_facts.h"
#include "shell/page.h"
#include "widgets/background.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace winnow {

class EmptyState;
class KnownList;
class MessageBar;
class ModelTable;

// The models of this machine: where they lie, what they may be used for, and which runs use them; and how to get others.
class ModelsPage : public Page {
    Q_OBJECT

public:
    explicit ModelsPage(Session& session, QWidget* parent = nullptr);

    void entered() override;
    QList<QAction*> commands() const override { return {m_add_file, m_add_folder, m_terms, m_remove}; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void make_actions();
    QAction* make_action(const QString& id, const QString& title, void (ModelsPage::*act)());
    QWidget* make_content();
    QWidget* make_table();
    QWidget* make_buttons();
    void refresh();
    void show_models(std::vector<ModelFacts> facts);
    void ask_for_file();
    void ask_for_folder();
    void choose_path(const QString& title, bool folder);
    void add(const QString& path);
    void show_terms_of_chosen();
    void ask_before_removing();
    void remove(const LocalModel& model);
    void enable_actions();
    const ModelFacts* chosen() const; // null: none

    MessageBar* m_messages;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ModelTable* m_models;
    QTableView* m_view;
    QLabel* m_known_title;
    KnownList* m_known;
    QAction* m_add_file;
    QAction* m_add_folder;
    QAction* m_terms;
    QAction* m_remove;
    std::string m_to_choose; // a model that was just added
    Background m_reading;
    Background m_work; // adding or removing
};

}
