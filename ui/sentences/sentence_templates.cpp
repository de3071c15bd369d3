#include "sentences/sentence_template.h"
#include "sentences/template_lists.h"

namespace winnow {

const std::vector<SentenceTemplate>& sentence_templates()
{
    static const std::vector<SentenceTemplate> templates = [] {
        std::vector<SentenceTemplate> all;
        for (const Templates& list :
             {templates_of_adapter(), templates_of_bundle(), templates_of_catalog(), templates_of_checkpoint(), templates_of_classify(), templates_of_common(),
              templates_of_evaluation(), templates_of_gguf(), templates_of_hdf5(), templates_of_hub(), templates_of_ingest(), templates_of_jobs(),
              templates_of_model(), templates_of_prompt(), templates_of_protocol(), templates_of_store(), templates_of_training()})
            for (const char* english : list)
                all.emplace_back(english);
        return all;
    }();
    return templates;
}

}
