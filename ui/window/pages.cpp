#include "window/pages.h"

#include "comments/comments_page.h"
#include "export/export_page.h"
#include "import/import_page.h"
#include "label/label_page.h"
#include "models/models_page.h"
#include "review/review_page.h"
#include "train/train_page.h"
#include "try/try_page.h"

namespace winnow {

Page* make_page(PageId id, Session& session, QWidget* parent)
{
    switch (id) {
    case PageId::Comments:
        return new CommentsPage(session, parent);
    case PageId::Label:
        return new LabelPage(session, parent);
    case PageId::Train:
        return new TrainPage(session, parent);
    case PageId::Review:
        return new ReviewPage(session, parent);
    case PageId::Try:
        return new TryPage(session, parent);
    case PageId::Models:
        return new ModelsPage(session, parent);
    case PageId::Import:
        return new ImportPage(session, parent);
    case PageId::Export:
        return new ExportPage(session, parent);
    }
    return nullptr;
}

void declare_page_commands()
{
    CommentsPage::declare_commands();
    LabelPage::declare_commands();
    ReviewPage::declare_commands();
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
