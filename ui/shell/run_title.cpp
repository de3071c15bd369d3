#include "shell/run_title.h"

#include "shell/model_title.h"
#include "shell/recipe_text.h"

#include <QCoreApplication>

namespace winnow {

QString run_title(const Run& run)
{
    QStringList parts = {QCoreApplication::translate("RunTitle", "Run %1").arg(run.number)};
    if (const QString recipe = recipe_of(run); !recipe.isEmpty())
        parts << recipe;
    if (!run.model.empty())
        parts << model_title(run.model);
    return parts.join(QStringLiteral(" · "));
}

}
