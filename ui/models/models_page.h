#pragma once

#include "hub/model_address.h"
#include "models/model_facts.h"
#include "shell/page.h"
#include "widgets/background.h"

#include <QTimer>
#include <functional>

class QLabel;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace winnow {

class DownloadList;
class EmptyState;
class KnownList;
class MessageBar;
class ModelTable;

// The models of this machine: where they lie, what they may be used for, and which runs use them; those that are coming, and
// the ways to get others.
class ModelsPage : public Page {
    Q_OBJECT

public:
    explicit ModelsPage(Session& session, QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    QList<QAction*> commands() const override { return m_actions; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void make_actions();
    QAction* make_action(const QString& id, const QString& title, std::function<void()> act);
    void make_account_actions();
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

    // models_downloading.cpp
    void connect_downloads();
    void follow_downloads();
    void show_known();
    void say_that_it_came(const QString& id);
    void get(const std::string& address, const std::string& id, const std::string& file);
    void resume(const std::string& id);
    void ask_for_address();
    void sign_in(Hub hub, const QString& page, std::function<void()> then);
    void change_connection();

    MessageBar* m_messages;
    QScrollArea* m_scroll;
    QLabel* m_coming_title;
    DownloadList* m_coming;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ModelTable* m_models;
    QTableView* m_view;
    QLabel* m_known_title;
    KnownList* m_known;
    std::vector<KnownModel> m_elsewhere;   // that are not here
    std::vector<std::string> m_shown_known; // their ids, without those that are coming
    QList<QAction*> m_actions;
    QAction* m_add_file;
    QAction* m_add_folder;
    QAction* m_address;
    QAction* m_terms;
    QAction* m_remove;
    QMenu* m_accounts;
    QAction* m_connection;
    QTimer m_look; // another program may bring a model too
    std::string m_to_choose; // a model that was just added
    Background m_reading;
    Background m_work; // adding or removing
};

}
