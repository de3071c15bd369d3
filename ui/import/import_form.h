#pragma once

#include "ingest/import.h"
#include "ingest/label_values.h"
#include "ingest/preview.h"
#include "shell/session.h"

#include <QWidget>
#include <map>

class QComboBox;
class QLabel;
class QLineEdit;

namespace winnow {

class LabelRuleBox;
class PreviewTable;
class ShapeBar;

// Everything that is chosen about a file: how it is read, what its columns are, how its labels are understood, what
// becomes of duplicates, who labelled.
class ImportForm : public QWidget {
    Q_OBJECT

public:
    explicit ImportForm(Session& session, QWidget* parent = nullptr);

    void begin(const std::filesystem::path& file); // another one: everything is guessed anew
    void show_preview(const ImportPreview& preview);
    void focus_preview();
    void show_values(const LabelValues& values); // of the label column
    void take_task();

    bool is_empty() const; // no file could be read
    bool is_changed() const { return m_is_changed; } // something was chosen for this file
    std::string label_column() const;
    ImportOptions options() const;
    void remember() const; // what was chosen, for files with the same columns

Q_SIGNALS:
    void another_file_wanted();
    void shape_changed();   // the file is to be read anew
    void columns_changed(); // perhaps another label column
    void rule_changed();    // all else that changes what the file would bring

private:
    QWidget* make_head();
    QWidget* make_choices();
    void connect_parts();
    void follow_columns();

    Session& m_session;
    std::filesystem::path m_file;
    bool m_is_new = false; // what was remembered is not yet taken
    bool m_is_changed = false;
    std::string m_values_of; // the label column that the rule is about
    std::map<std::string, LabelRule> m_rules; // that were chosen in this file: label column -> rule
    QLabel* m_title;
    QLabel* m_columns_hint;
    ShapeBar* m_shape;
    PreviewTable* m_table;
    QLabel* m_rule_title;
    LabelRuleBox* m_rule;
    QComboBox* m_duplicates;
    QLineEdit* m_annotator;
};

}
