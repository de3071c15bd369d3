#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_bundle()
{
    static constexpr const char* templates[] = {
        // core/bundle/disk_space
        QT_TRANSLATE_NOOP("core", "\"%1\" would need %2 MB, but its disk has %3 MB free. Free some space, or choose a smaller --type or another disk."),
        // core/bundle/golden_check
        QT_TRANSLATE_NOOP("core", "A golden row does not have one score for each label."),
        // core/bundle/merged_folder
        QT_TRANSLATE_NOOP("core", "A safetensors folder cannot hold %1. Choose f32, f16 or bf16, or export it with --format gguf."),
        // core/bundle/merged_gguf
        QT_TRANSLATE_NOOP("core", "A merged model cannot be stored as %1. Please report this fault."),
        QT_TRANSLATE_NOOP("core", "Numbers cannot be stored as %1. Please report this fault."),
    };
    return templates;
}

}
