#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_adapter()
{
    static constexpr const char* templates[] = {
        // core/adapter/adapter_config
        QT_TRANSLATE_NOOP("core", "it is not a JSON object."),
        QT_TRANSLATE_NOOP("core", "it asks for DoRA (\"use_dora\"), which Winnow does not know."),
        QT_TRANSLATE_NOOP("core", "it asks for biases (\"lora_bias\"), which Winnow does not know."),
        QT_TRANSLATE_NOOP("core", "it asks for repeated layers (\"layer_replication\"), which Winnow does not know."),
        QT_TRANSLATE_NOOP("core", "it asks for trained modules beside LoRA (\"modules_to_save\"), which Winnow does not know."),
        QT_TRANSLATE_NOOP("core", "it asks for transposed weights (\"fan_in_fan_out\"), which Winnow does not know."),
        QT_TRANSLATE_NOOP("core", "the field \"%1\" must be \"%2\"."),
        QT_TRANSLATE_NOOP("core", "the field \"%1\" is out of range."),
        QT_TRANSLATE_NOOP("core", "it asks for ranks that differ between layers (\"rank_pattern\"), which Winnow does not know."),
        QT_TRANSLATE_NOOP("core", "it asks for scales that differ between layers (\"alpha_pattern\"), which Winnow does not know."),
        // core/adapter/adapter_names
        QT_TRANSLATE_NOOP("core", "the tensor %1 has not the rank %2 of adapter_config.json."),
        // core/adapter/adapter_shape
        QT_TRANSLATE_NOOP("core", "it holds the tensor %1, which is not a LoRA factor of a Gemma text model."),
        QT_TRANSLATE_NOOP("core", "it holds no adapter."),
        QT_TRANSLATE_NOOP("core", "its layers or projections are not those of this model: the adapter is of another model."),
        // core/adapter/damaged_adapter
        QT_TRANSLATE_NOOP("core", "The adapter file \"%1\" cannot be used: %2 Get the adapter again, or choose another one."),
        // core/adapter/lora_factors
        QT_TRANSLATE_NOOP("core", "the tensor %1 has the shape %2, but this model needs %3: the adapter is of another model."),
        QT_TRANSLATE_NOOP("core", "it holds the tensor %1, which has no place in this model: the adapter is of another model."),
        QT_TRANSLATE_NOOP("core", "it holds only one of the two factors of %1."),
    };
    return templates;
}

}
