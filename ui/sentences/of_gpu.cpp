#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_gpu()
{
    static constexpr const char* templates[] = {
        // core/gpu/program
        QT_TRANSLATE_NOOP("core", "%1 failed with %2."),
        QT_TRANSLATE_NOOP("core", "%1 failed with error %2."),
        QT_TRANSLATE_NOOP("core", "The kernel %1 failed with %2."),
        QT_TRANSLATE_NOOP("core", "The kernel %1 failed with error %2."),
        QT_TRANSLATE_NOOP("core", "no reason is given"),
        QT_TRANSLATE_NOOP("core", "%1 Warning: Kernels of Winnow's own are not used on %2, so that all takes longer there: %3 (function %4)"),
        QT_TRANSLATE_NOOP("core", "Kernels of Winnow's own are not used on %1, so that all takes longer there: %2"),
        QT_TRANSLATE_NOOP("core", "NVRTC makes no program."),
        QT_TRANSLATE_NOOP("core", "NVRTC does not compile the kernels for %1: %2"),
        QT_TRANSLATE_NOOP("core", "NVRTC gives no code for %1."),
        QT_TRANSLATE_NOOP("core", "NVIDIA's driver is not there."),
    };
    return templates;
}

}
