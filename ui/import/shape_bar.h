#pragma once

#include "ingest/file_shape.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace winnow {

// How a file is to be read: encoding, separator, quote and header, each as guessed until another is chosen.
class ShapeBar : public QWidget {
    Q_OBJECT

public:
    explicit ShapeBar(QWidget* parent = nullptr);

    void reset(); // everything is guessed again
    void show_shape(const FileShape& shape);
    ReadingOptions options() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* add_box(const char* name, const QString& title);

    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_quote;
    QCheckBox* m_header;
    bool m_header_is_chosen = false;
};

}
