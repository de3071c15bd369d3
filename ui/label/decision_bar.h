#pragma once

#include "shell/label_looks.h"
#include "store/labelling.h"

#include <QAction>
#include <QWidget>
#include <functional>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace winnow {

// The buttons below the comment: one a label, in its colour, with its key on it; then skip, unsure, note, mask.
class DecisionBar : public QWidget {
    Q_OBJECT

public:
    explicit DecisionBar(QWidget* parent = nullptr);

    static void declare_commands(); // before there is any

    void set_labels(const std::vector<LabelLook>& looks);
    const std::vector<LabelLook>& labels() const { return m_looks; }
    void show_decision(AnnotationKind kind, const std::string& label); // the one that holds now: its button is marked
    // A disagreement is settled by a label, or left for later.
    enum class Offer { Everything, LabelOrLater };
    void set_offer(Offer offer);
    void set_masked(bool masked); // strong language is: the button then shows it
    QList<QAction*> actions() const { return m_label_actions + m_other_actions; }

Q_SIGNALS:
    void decided(const winnow::Decision& decision);
    void note_wanted();
    void mask_wanted();

private:
    QAction* add_other(const QString& id, std::function<void()> act);
    void add_mask();
    void add_label(const LabelLook& look);
    QPushButton* button_of(QAction* action);
    void paint_label(QPushButton* button, const QColor& colour) const;

    std::vector<LabelLook> m_looks;
    QList<QAction*> m_label_actions;
    QList<QAction*> m_other_actions;
    QAction* m_unsure;
    QAction* m_mask;
    QAction* m_clear;
    QList<QPushButton*> m_label_buttons;
    QGridLayout* m_labels;
    QHBoxLayout* m_others;
};

}
