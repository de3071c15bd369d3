#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_model()
{
    static constexpr const char* templates[] = {
        // core/model/adapter
        QT_TRANSLATE_NOOP("core", "the tensor \"%1\" is missing."),
        QT_TRANSLATE_NOOP("core", "The model has no adapter to write. This is a fault of Winnow."),
        // core/model/attention_plan
        QT_TRANSLATE_NOOP("core", "A packed batch is empty, or has a prefix beside the cached one. This is a fault of Winnow."),
        QT_TRANSLATE_NOOP("core", "A packed batch wants a position that it does not have. This is a fault of Winnow."),
        QT_TRANSLATE_NOOP("core", "The token %1 is not one of this model's: they go from 0 to %2."),
        // core/model/device
        QT_TRANSLATE_NOOP("core", "The device \"%1\" was asked for, but libtorch finds none on this machine. Use --device auto."),
        QT_TRANSLATE_NOOP("core", "\"%1\" is not a device. Use auto, cpu, cuda or mps."),
        // core/model/generate
        QT_TRANSLATE_NOOP("core", "There is no prompt to continue. Give at least one token."),
        QT_TRANSLATE_NOOP("core", "A sampling setting is out of range: the temperature and top-k must not be negative, and top-p must be above 0 and at most 1."),
        // core/model/lora_init
        QT_TRANSLATE_NOOP("core", "The rank of LoRA must be between 1 and 4096, not %1."),
        QT_TRANSLATE_NOOP("core", "LoRA's alpha must be a number above 0."),
        QT_TRANSLATE_NOOP("core", "LoRA's dropout must be at least 0 and below 1."),
        QT_TRANSLATE_NOOP("core", "LoRA needs at least one projection to adapt, such as q_proj."),
        QT_TRANSLATE_NOOP("core", "The first layer with adapters must be between 0 and %1 in this model, not %2."),
        QT_TRANSLATE_NOOP("core", "\"%1\" is not a projection that LoRA can adapt. There are q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj and down_proj."),
        // core/model/memory
        QT_TRANSLATE_NOOP("core", "There is not enough memory for this model and these settings. Choose a smaller model, a smaller batch, a shorter length limit or narrower "
                                  "base weights, or close other programs."),
        // core/model/weights
        QT_TRANSLATE_NOOP("core", "The model file holds the tensor \"%1\" with the shape %2, but its configuration asks for %3. Get the model again."),
    };
    return templates;
}

}
