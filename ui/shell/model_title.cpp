#include "shell/model_title.h"

#include "catalog/known_models.h"
#include "widgets/qt_text.h"

namespace winnow {

QString model_title(const std::string& id)
{
    const KnownModel* known = known_model(id);
    return qt(known ? known->name : id);
}

}
