#pragma once

#include <QLabel>

namespace winnow {

// Plain text that stands back, in any palette.
class MutedLabel : public QLabel {
    Q_OBJECT

public:
    explicit MutedLabel(const QString& text = {}, QWidget* parent = nullptr);
};

}
