#include "window/pages.h"

#include "widgets/empty_state.h"

#include <QVBoxLayout>

namespace winnow {

Page* make_page(PageId id, Session& session, QWidget* parent)
{
    auto* page = new Page(session, parent);
    auto* empty = new EmptyState(page);
    (new QVBoxLayout(page))->addWidget(empty);
    empty->set(name_of(id), name_of(id), QString());
    return page;
}

QString name_of(PageId id)
{
    switch (id) {
    case PageId::Comments:
        return QStringLiteral("comments");
    case PageId::Label:
        return QStringLiteral("label");
    case PageId::Train:
        return QStringLiteral("train");
    case PageId::Review:
        return QStringLiteral("review");
    case PageId::Try:
        return QStringLiteral("try");
    case PageId::Models:
        return QStringLiteral("models");
    case PageId::Import:
        return QStringLiteral("import");
    case PageId::Export:
        return QStringLiteral("export");
    }
    return {};
}

}
