#pragma once

#include "checkpoint/checkpoint.h"

namespace winnow::fuzz {

inline void use_tokenizer(const Tokenizer& tokenizer)
{
    const std::vector<std::int64_t> tokens = tokenizer.encode("The street  lights ab <table>\n\n\xff\xc3 \xf0\x9f\x91\x8d");
    for (const std::int64_t token : tokens)
        tokenizer.piece(token);
    tokenizer.decode(tokens);
    tokenizer.encode_with_places("ab  \xe0\xa4\xb9");
}

// Every number of a model and its tokenizer.
inline void use_checkpoint(const Checkpoint& checkpoint)
{
    for (const StoredTensor& tensor : checkpoint.tensors()) {
        std::vector<float> numbers(static_cast<std::size_t>(tensor.element_count()));
        checkpoint.read_rows(tensor.name, 0, tensor.shape.front(), numbers.data());
    }
    use_tokenizer(checkpoint.tokenizer());
}

}
