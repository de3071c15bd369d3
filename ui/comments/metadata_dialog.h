#pragma once

#include "shell/session.h"
#include "widgets/background.h"

#include <QDialog>

class QComboBox;

namespace winnow {

// Asks for the value of one further column: one of those that occur, the most frequent first, or another.
class MetadataDialog : public QDialog {
    Q_OBJECT

public:
    MetadataDialog(Session& session, const std::string& key, QWidget* parent = nullptr);

    std::string value() const;

private:
    void look_for_values(Session& session, const std::string& key);

    QComboBox* m_value;
    Background m_values;
};

}
