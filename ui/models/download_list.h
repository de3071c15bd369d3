#pragma once

#include "shell/download_desk.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace winnow {

class DownloadCard;

// The models that are coming, a card each.
class DownloadList : public QWidget {
    Q_OBJECT

public:
    explicit DownloadList(QWidget* parent = nullptr);

    void set(const std::vector<DownloadState>& states);

Q_SIGNALS:
    void resume_wanted(const std::string& id);
    void pause_wanted(const std::string& id);
    void discard_wanted(const std::string& id);
    void sign_in_wanted(winnow::Hub hub, const std::string& id);
    void connection_wanted();

private:
    DownloadCard* make_card(const DownloadState& state);

    QHash<QString, DownloadCard*> m_cards; // by id
    QVBoxLayout* m_layout;
};

}
