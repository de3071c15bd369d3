#pragma once

#include "hub/web_file.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace winnow {

class MessageBar;
class WebFetch;

// Fetches comments from the web: a table by its address, or the ETHOS data set, whose licence and language are told before
// anything is asked for.
class WebDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { AnyTable, Ethos };

    // The file comes into `folder`, which outlives this.
    WebDialog(Purpose purpose, const std::filesystem::path& folder, QWidget* parent = nullptr);

    void accept() override; // fetches
    void reject() override; // stops the fetching, then leaves

Q_SIGNALS:
    void came(const QString& path);

private:
    void add_address(QVBoxLayout* layout);
    void add_ethos(QVBoxLayout* layout);
    QWidget* make_buttons();
    WebFile wanted() const;
    void show_progress(const Downloading& progress, const QString& notice);
    void show_failure(const std::exception_ptr& exception);
    void set_fetching(bool fetching);
    void enable();

    Purpose m_purpose;
    std::filesystem::path m_folder;
    MessageBar* m_messages;
    QLineEdit* m_address = nullptr; // of any table
    QProgressBar* m_bar;
    QLabel* m_text;
    QPushButton* m_get;
    WebFetch* m_fetch;
};

}
