#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_protocol()
{
    static constexpr const char* templates[] = {
        // core/protocol/adapter_description
        QT_TRANSLATE_NOOP("core", "A golden row of the adapter's description"),
        QT_TRANSLATE_NOOP("core", "has not one number a label"),
        QT_TRANSLATE_NOOP("core", "The description of the adapter"),
        QT_TRANSLATE_NOOP("core", "It was written by a newer version of Winnow. Update Winnow to use it."),
        QT_TRANSLATE_NOOP("core", "holds something else than texts"),
        QT_TRANSLATE_NOOP("core", "\"%1\" is no adapter: it has no %2. Name the folder that an adapter was exported to."),
        QT_TRANSLATE_NOOP("core", "The adapter \"%1\" was not made by Winnow: it has no %2, so it does not say what it decides. Name its task (winnow-cli score: --labels, "
                                  "--positive, --instructions)."),
        // core/protocol/event_reading
        QT_TRANSLATE_NOOP("core", "An event of the worker"),
        QT_TRANSLATE_NOOP("core", "An event of the worker is longer than %1 bytes."),
        QT_TRANSLATE_NOOP("core", "No such device."),
        QT_TRANSLATE_NOOP("core", "An event of the worker, an effect"),
        QT_TRANSLATE_NOOP("core", "An event of the worker, a file"),
        QT_TRANSLATE_NOOP("core", "An event of the worker, its advice"),
        QT_TRANSLATE_NOOP("core", "names an event that this version of Winnow does not know"),
        QT_TRANSLATE_NOOP("core", "is not %1, so the worker is of another version of Winnow"),
        // core/protocol/event_writing
        QT_TRANSLATE_NOOP("core", "A change of a score is not a number, and the job did not stop for it."),
        QT_TRANSLATE_NOOP("core", "A score is not a number, and the job did not stop for it."),
        QT_TRANSLATE_NOOP("core", "The training loss of an epoch is not a number, and the job did not stop for it."),
        QT_TRANSLATE_NOOP("core", "A score"),
        // core/protocol/examples
        QT_TRANSLATE_NOOP("core", "The comment with the number %1"),
        QT_TRANSLATE_NOOP("core", "The comment with the number %1 has the label \"%2\", which the task \"%3\" does not have."),
        QT_TRANSLATE_NOOP("core", "The comment with the number %1 is there twice."),
        QT_TRANSLATE_NOOP("core", "is none of \"\", \"train\", \"validation\", \"test\""),
        QT_TRANSLATE_NOOP("core", "has a score that is not from 0 to 1"),
        QT_TRANSLATE_NOOP("core", "does not add up to 1"),
        QT_TRANSLATE_NOOP("core", "Line %1"),
        QT_TRANSLATE_NOOP("core", "Line %1: the field \"id\" repeats that of an earlier line."),
        QT_TRANSLATE_NOOP("core", "\"%1\" cannot be used. Its lines have different numbers of scores."),
        // core/protocol/exit_code
        QT_TRANSLATE_NOOP("core", "An event names a kind of failure that this version of Winnow does not know."),
        // core/protocol/in_file
        QT_TRANSLATE_NOOP("core", "\"%1\" cannot be used."),
        QT_TRANSLATE_NOOP("core", "\"%1\" cannot be used. %2"),
        // core/protocol/job
        QT_TRANSLATE_NOOP("core", "The settings of the generation"),
        QT_TRANSLATE_NOOP("core", "The job"),
        QT_TRANSLATE_NOOP("core", "The job was written by a newer version of Winnow. Use that version for it."),
        QT_TRANSLATE_NOOP("core", "The kind of the job (field \"kind\") is none of %1."),
        QT_TRANSLATE_NOOP("core", "kind of the job (field \"kind\")"),
        QT_TRANSLATE_NOOP("core", "The prompt is empty. Write one."),
        QT_TRANSLATE_NOOP("core", "The setting \"max_length\" must be from 1 to 32768."),
        QT_TRANSLATE_NOOP("core", "The setting \"temperature\" must be from 0 to 100."),
        QT_TRANSLATE_NOOP("core", "The setting \"top_k\" must be 0 (all) or more."),
        QT_TRANSLATE_NOOP("core", "The setting \"top_p\" must be above 0 and at most 1."),
        QT_TRANSLATE_NOOP("core", "No model is named. Choose one."),
        QT_TRANSLATE_NOOP("core", "The device must be auto, cpu, cuda or mps."),
        QT_TRANSLATE_NOOP("core", "The number of threads must be from 0 (all) to 4096."),
        QT_TRANSLATE_NOOP("core", "The setting \"idle_seconds\" must be from 1 to 86400."),
        QT_TRANSLATE_NOOP("core", "Products in eight bits (int8_products) are for scoring with weights in int8 (base_weights)."),
        // core/protocol/memory_plan
        QT_TRANSLATE_NOOP("core", "The memory plan"),
        QT_TRANSLATE_NOOP("core", "weights in %1"),
        QT_TRANSLATE_NOOP("core", "weights in %1, gradient checkpointing"),
        QT_TRANSLATE_NOOP("core", "weights in %1, activations in bfloat16"),
        QT_TRANSLATE_NOOP("core", "weights in %1, gradient checkpointing, activations in bfloat16"),
        // core/protocol/named_field
        QT_TRANSLATE_NOOP("core", "has a name that this version of Winnow does not know"),
        // core/protocol/recipes
        QT_TRANSLATE_NOOP("core", "The setting \"%1\" (%2) must be %3."),
        QT_TRANSLATE_NOOP("core", "at least one of the seven projections"),
        QT_TRANSLATE_NOOP("core", "made of q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj and down_proj"),
        QT_TRANSLATE_NOOP("core", "a list that names each projection once"),
        QT_TRANSLATE_NOOP("core", "from 1 to 1024"),
        QT_TRANSLATE_NOOP("core", "from 0.001 to 100000"),
        QT_TRANSLATE_NOOP("core", "from 0 to 0.95"),
        QT_TRANSLATE_NOOP("core", "the number of a layer, from 0, or -1, -2 or -3 (the upper half, third or quarter of the layers)"),
        QT_TRANSLATE_NOOP("core", "from 1e-9 to 1"),
        QT_TRANSLATE_NOOP("core", "from 0 to 1"),
        QT_TRANSLATE_NOOP("core", "from 0 to below 1"),
        QT_TRANSLATE_NOOP("core", "from 1e-16 to 0.01"),
        QT_TRANSLATE_NOOP("core", "from 0 (no clipping) to 1000000"),
        QT_TRANSLATE_NOOP("core", "from 1 to 4096"),
        QT_TRANSLATE_NOOP("core", "from 0 (not trained) to 1000"),
        QT_TRANSLATE_NOOP("core", "from 0 (never) to 1000"),
        QT_TRANSLATE_NOOP("core", "from 8 to 32768"),
        QT_TRANSLATE_NOOP("core", "from 1 to 86400"),
        QT_TRANSLATE_NOOP("core", "0 (all) or more"),
        QT_TRANSLATE_NOOP("core", "0 or more"),
        QT_TRANSLATE_NOOP("core", "There is no recipe \"%1\". Choose quick, recommended, codelab or untrained."),
        QT_TRANSLATE_NOOP("core", "quick, recommended, codelab, untrained or own"),
        // core/protocol/result
        QT_TRANSLATE_NOOP("core", "The result, an epoch"),
        QT_TRANSLATE_NOOP("core", "The result, a loss"),
        QT_TRANSLATE_NOOP("core", "The result, the estimate"),
        QT_TRANSLATE_NOOP("core", "The result"),
        QT_TRANSLATE_NOOP("core", "is neither \"finished\" nor \"cancelled\""),
        // core/protocol/serving
        QT_TRANSLATE_NOOP("core", "The request"),
        QT_TRANSLATE_NOOP("core", "The request is longer than %1 bytes. Score such a text as a comment of the project."),
        QT_TRANSLATE_NOOP("core", "The text"),
        // core/protocol/task_json
        QT_TRANSLATE_NOOP("core", "The task"),
        // core/protocol/training_settings
        QT_TRANSLATE_NOOP("core", "The training settings"),
        QT_TRANSLATE_NOOP("core", "The type of the activations is none of %1."),
        QT_TRANSLATE_NOOP("core", "The type of the weights (besides \"auto\") is none of %1."),
        QT_TRANSLATE_NOOP("core", "The setting of gradient checkpointing (besides \"auto\") is none of %1."),
    };
    return templates;
}

}
