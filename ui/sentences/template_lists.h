#pragma once

#include <QtGlobal>

#include <span>

namespace winnow {

// The sentences that core builds, as templates for SentenceTemplate, by the folder of core that builds them (the readers
// of GGUF and of HDF5 apart). They are translated in resources/translations, in the context "core";
// tests/translations/core_templates fails where core has a text for the user that is in none of them.
using Templates = std::span<const char* const>;

Templates templates_of_adapter();
Templates templates_of_bundle();
Templates templates_of_catalog();
Templates templates_of_checkpoint();
Templates templates_of_classify();
Templates templates_of_common();
Templates templates_of_evaluation();
Templates templates_of_gguf();
Templates templates_of_hdf5();
Templates templates_of_hub();
Templates templates_of_ingest();
Templates templates_of_jobs();
Templates templates_of_model();
Templates templates_of_prompt();
Templates templates_of_protocol();
Templates templates_of_store();
Templates templates_of_training();

}
