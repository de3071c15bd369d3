#include "training/encoded_job.h"

#include "training/examples.h"

namespace winnow {

EncodedJob read_and_check_examples(const JobRun& run)
{
    EncodedJob encoded;
    encoded.examples = read_examples(run.folder);
    encoded.training = training_examples(encoded.examples, run.job.task, run.job.settings.train_limit);
    encoded.validation = validation_examples(encoded.examples);
    return encoded;
}

void encode(EncodedJob& encoded, const Job& job, const Tokenizer& tokenizer)
{
    encoded.labels = label_tokens(tokenizer, job.task);
    const PromptEncoder encoder(tokenizer, job.task, encoded.labels, job.settings.max_length);
    encoded.prompts = encode_examples(encoder, encoded.examples, job.task);
}

TrainingData training_data(const EncodedJob& encoded, const Task& task, std::int64_t eos)
{
    return {chosen(encoded.prompts, encoded.training), chosen(encoded.prompts, encoded.validation), encoded.labels, eos,
            task.positive_index(), std::ssize(encoded.prompts)};
}

}
