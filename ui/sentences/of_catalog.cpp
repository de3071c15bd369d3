#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_catalog()
{
    static constexpr const char* templates[] = {
        // core/catalog/catalog
        QT_TRANSLATE_NOOP("core", "The model %1 is not on this machine. Accept its licence on %2, then get it with: %3"),
        QT_TRANSLATE_NOOP("core", "The model %1 is not on this machine. Accept its licence, then get it with: %2"),
        QT_TRANSLATE_NOOP("core", "The model %1 is not on this machine. Get it with: %2"),
        QT_TRANSLATE_NOOP("core", "The model %1 is not on this machine. Download it from %2, then name its folder: winnow-cli models add FOLDER"),
        QT_TRANSLATE_NOOP("core", "The model %1 is not on this machine. Download it, then name its folder: winnow-cli models add FOLDER"),
        QT_TRANSLATE_NOOP("core", "The model %1 was in %2 and is not there any more. Add it again: winnow-cli models add PATH"),
        QT_TRANSLATE_NOOP("core", "There is no model or file called %1. winnow-cli models lists those there are; the starter model comes with: ./installer/quickstart "
                                  "--no-demo"),
        QT_TRANSLATE_NOOP("core", "There is no file or folder %1."),
        QT_TRANSLATE_NOOP("core", "A model called %1 is in %2 already."),
        QT_TRANSLATE_NOOP("core", "The model %1 lies in the cache of another program, %2, and is only used there. Remove it with that program."),
        QT_TRANSLATE_NOOP("core", "There is no model called %1 on this machine. winnow-cli models lists those there are."),
        // core/catalog/known_models
        QT_TRANSLATE_NOOP("core", "The catalogue"),
        QT_TRANSLATE_NOOP("core", "The catalogue %1"),
        QT_TRANSLATE_NOOP("core", "The catalogue %1, a model"),
        QT_TRANSLATE_NOOP("core", "The catalogue, a model"),
        QT_TRANSLATE_NOOP("core", "It is left out."),
        // core/catalog/model_registry
        QT_TRANSLATE_NOOP("core", "The list of models in %1 is damaged. Remove the file and add the models again with winnow-cli models add PATH."),
    };
    return templates;
}

}
