#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace winnow {

class Masking;

// A line beside a list: why there are dots in it, and the key that shows the words. Until it is closed, on this machine. It
// comes with the first that is covered; its place is kept before, so that a list does not move under the hand that scrolls.
class MaskHint : public QWidget {
    Q_OBJECT

public:
    explicit MaskHint(const Masking& masking, QWidget* parent = nullptr);

    void come(); // something is covered in the list; cheap, while it is painted

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    bool is_wanted() const;
    void keep_place();
    void show_if_wanted();
    void show_words();
    void close_for_good();

    const Masking& m_masking;
    QLabel* m_words;
    QToolButton* m_close;
    bool m_is_coming = false;
};

// The tool tip of a text that is covered: the text itself. Empty where nothing is.
QString uncovered_tip(const QString& shown, const QString& masked);

}
