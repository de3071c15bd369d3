#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_gguf()
{
    static constexpr const char* templates[] = {
        // core/checkpoint/gguf
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is not a list of FLOAT32."),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is not a list of INT32."),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is not a floating-point number."),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is not true or false."),
        QT_TRANSLATE_NOOP("core", "its metadata has no \"%1\"."),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is 0."),
        // core/checkpoint/gguf_checkpoint
        QT_TRANSLATE_NOOP("core", "it holds no model but \"%1\" (general.type)."),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" has the shape %2, but its metadata asks for %3."),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" is in \"%2\" too."),
        QT_TRANSLATE_NOOP("core", "its tensor %1 has no dtype."),
        QT_TRANSLATE_NOOP("core", "its tensor %1 has no shape."),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" is a vector stored as %2; F32, F16 and BF16 are allowed."),
        QT_TRANSLATE_NOOP("core", "it has the tensor \"%1\", which such a Gemma does not have."),
        QT_TRANSLATE_NOOP("core", "it has the tensor %1, which such a Gemma does not have."),
        QT_TRANSLATE_NOOP("core", "it has the variable %1, which such a Gemma does not have."),
        // core/checkpoint/gguf_config
        QT_TRANSLATE_NOOP("core", "its architecture is \"%1\"; gemma, gemma2 and gemma3 can be read."),
        QT_TRANSLATE_NOOP("core", "its metadata has different lengths of keys and values (attention.value_length)."),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is \"%2\"; linear and none can be read."),
        QT_TRANSLATE_NOOP("core", "its metadata does not describe a Gemma: %1"),
        // core/checkpoint/gguf_head
        QT_TRANSLATE_NOOP("core", "the number of tensors"),
        QT_TRANSLATE_NOOP("core", "the number of tensors is %1; at most %2 are allowed."),
        QT_TRANSLATE_NOOP("core", "the number of metadata values"),
        QT_TRANSLATE_NOOP("core", "the number of metadata values is %1; at most %2 are allowed."),
        QT_TRANSLATE_NOOP("core", "its first bytes"),
        QT_TRANSLATE_NOOP("core", "it does not begin with \"GGUF\"."),
        QT_TRANSLATE_NOOP("core", "its version"),
        QT_TRANSLATE_NOOP("core", "its GGUF version is %1; 2 and 3 can be read."),
        QT_TRANSLATE_NOOP("core", "the type of a metadata value"),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" has the unknown type %2."),
        QT_TRANSLATE_NOOP("core", "its piece %1 has the unknown type %2."),
        QT_TRANSLATE_NOOP("core", "a metadata key"),
        QT_TRANSLATE_NOOP("core", "it has a metadata key without a name."),
        QT_TRANSLATE_NOOP("core", "its metadata key \"%1\" is there twice."),
        QT_TRANSLATE_NOOP("core", "a metadata value"),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" should be true or false (1 or 0), but is %2."),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is a list of lists; none is allowed."),
        QT_TRANSLATE_NOOP("core", "the length of a metadata list"),
        QT_TRANSLATE_NOOP("core", "the length of a metadata list is %1; at most %2 are allowed."),
        QT_TRANSLATE_NOOP("core", "a metadata list"),
        QT_TRANSLATE_NOOP("core", "a text of a metadata list"),
        QT_TRANSLATE_NOOP("core", "a metadata list claims %1 texts, more than the file has left."),
        QT_TRANSLATE_NOOP("core", "its metadata \"general.alignment\" is not of the type UINT32."),
        QT_TRANSLATE_NOOP("core", "its metadata \"general.alignment\" is %1; a power of two up to 4096 is expected."),
        QT_TRANSLATE_NOOP("core", "the name of a tensor"),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" is there twice or has no name."),
        QT_TRANSLATE_NOOP("core", "the type of a tensor"),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" is stored as ggml type %2; %3 and %4 can be read."),
        QT_TRANSLATE_NOOP("core", "the offset of a tensor"),
        QT_TRANSLATE_NOOP("core", "the rank of a tensor"),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" has %2 dimensions; 1 to 4 are allowed."),
        QT_TRANSLATE_NOOP("core", "the shape of a tensor"),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a dimension of %2."),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" has a dimension of %2."),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" has rows of %2 elements, which are no whole blocks of %3."),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" has a shape that is too large."),
        QT_TRANSLATE_NOOP("core", "its tensor %1 has a shape that is too large."),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" has the offset %2, but %3 was expected."),
        QT_TRANSLATE_NOOP("core", "its tensor \"%1\" does not lie inside the file, which was perhaps cut short."),
        // core/checkpoint/gguf_metadata
        QT_TRANSLATE_NOOP("core", "This model cannot be written as GGUF: its sliding and global layers take turns in a way that the format cannot say. Export it as "
                                  "safetensors."),
        QT_TRANSLATE_NOOP("core", "This model cannot be written as GGUF: its query_pre_attn_scalar is not the one that llama.cpp computes with. Export it as safetensors."),
        QT_TRANSLATE_NOOP("core", "The tokenizer cannot be written: %1"),
        // core/checkpoint/gguf_model
        QT_TRANSLATE_NOOP("core", "it is one of %1 parts of a model (split.count), but its name does not end as in \"%2\"."),
        QT_TRANSLATE_NOOP("core", "its name says part %1 of %2, but its metadata \"split.count\" is %3."),
        QT_TRANSLATE_NOOP("core", "The model file \"%1\" is not there: it is part %2 of %3 of a model that needs all of them. Put it beside the others."),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is %2, but %3 was expected of this part."),
        QT_TRANSLATE_NOOP("core", "its architecture is \"%1\", but that of the first part is \"%2\": it is of another model."),
        QT_TRANSLATE_NOOP("core", "its parts have %1 tensors together, but its metadata \"%2\" is %3."),
        QT_TRANSLATE_NOOP("core", "it has no tensor \"%1\"."),
        QT_TRANSLATE_NOOP("core", "it has no tensor %1, which %2 says is there."),
        QT_TRANSLATE_NOOP("core", "it has no tensor %1."),
        // core/checkpoint/gguf_stream
        QT_TRANSLATE_NOOP("core", "%1 claims %2 bytes; at most %3 are allowed."),
        QT_TRANSLATE_NOOP("core", "%1 claims %2 bytes, more than the file has left."),
        QT_TRANSLATE_NOOP("core", "it ends before byte %1, so it was cut short."),
        QT_TRANSLATE_NOOP("core", "it ends within %1, so it was cut short."),
        QT_TRANSLATE_NOOP("core", "it should have %1 bytes, but has %2, so it was cut short."),
        // core/checkpoint/gguf_tokenizer
        QT_TRANSLATE_NOOP("core", "its tokenizer.ggml.tokens, scores and token_type differ in length."),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is %2, but there are %3 tokens."),
        QT_TRANSLATE_NOOP("core", "its tokenizer.ggml.token_type has the unknown type %1 at token %2."),
        QT_TRANSLATE_NOOP("core", "its tokenizer.ggml.model is \"%1\", but a Gemma has \"llama\" (SentencePiece)."),
        QT_TRANSLATE_NOOP("core", "it has %1 tokens, but only %2 rows of embeddings."),
        // core/checkpoint/gguf_writer
        QT_TRANSLATE_NOOP("core", "A tensor's rows are no whole blocks. Please report this fault."),
    };
    return templates;
}

}
