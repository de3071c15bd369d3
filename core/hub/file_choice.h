#pragma once

#include "hub/remote_model.h"

#include <string>
#include <vector>

namespace winnow {

// The files of a repository that a model needs, small ones first: configuration, tokenizer, weights as safetensors (or
// as a Keras preset), licence. Or the one GGUF file, where it has no other weights or `wanted_file` names it. The paths
// are those below the model's folder. Throws Error: NotFound where there are no weights that Winnow reads or no such
// file; Usage that names them where there are several GGUF files.
std::vector<RemoteFile> choose_files(const RemoteModel& model, const std::string& wanted_file = {});

// The GGUF files of a repository that has several and no other weights: choose_files needs the name of one of them. Else none.
std::vector<RemoteFile> files_to_choose_from(const RemoteModel& model);

}
