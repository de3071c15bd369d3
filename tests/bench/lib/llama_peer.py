"""The peer llama.cpp: llama_peer.py REQUEST.json, prints one JSON line. A process of its own, so that its peak memory is its own."""

import json
import math
import resource
import sys
import time
from pathlib import Path

import llama_cpp

SEQUENCES = 16
CONTEXT = 4096


def batch_of(tokens):
    """[(token, position, sequence, wants logits)] as llama.cpp takes them."""
    batch = llama_cpp.llama_batch_init(len(tokens), 0, 1)
    batch.n_tokens = len(tokens)
    for i, (token, position, sequence, wants) in enumerate(tokens):
        batch.token[i], batch.pos[i], batch.n_seq_id[i], batch.logits[i] = token, position, 1, wants
        batch.seq_id[i][0] = sequence
    return batch


def decode(context, tokens):
    batch = batch_of(tokens)
    if llama_cpp.llama_decode(context, batch):
        raise SystemExit("llama_decode failed")
    llama_cpp.llama_batch_free(batch)


def tokenized(model, text, beginning):
    vocabulary = llama_cpp.llama_model_get_vocab(model)
    raw = text.encode()
    tokens = (llama_cpp.llama_token * (len(raw) + 8))()
    count = llama_cpp.llama_tokenize(vocabulary, raw, len(raw), tokens, len(tokens), beginning, False)
    return list(tokens[:count])


def softmax(numbers):
    weights = [math.exp(number - max(numbers)) for number in numbers]
    return [weight / sum(weights) for weight in weights]


def scores(context, prompts, labels):
    """Groups of similar length, each behind the copied prefix."""
    prefix = 0
    while all(prompt[prefix] == prompts[0][prefix] for prompt in prompts):
        prefix += 1
    memory = llama_cpp.llama_get_memory(context)
    decode(context, [(token, i, 0, False) for i, token in enumerate(prompts[0][:prefix])])
    result = [None] * len(prompts)
    order = sorted(range(len(prompts)), key=lambda index: -len(prompts[index]))
    for begin in range(0, len(order), SEQUENCES):
        group = order[begin:begin + SEQUENCES]
        tokens, ends = [], []
        for sequence, index in enumerate(group, 1):
            llama_cpp.llama_memory_seq_cp(memory, 0, sequence, 0, prefix)
            suffix = prompts[index][prefix:]
            tokens += [(token, prefix + i, sequence, i + 1 == len(suffix)) for i, token in enumerate(suffix)]
            ends.append(len(tokens) - 1)
        decode(context, tokens)
        for sequence, (index, end) in enumerate(zip(group, ends), 1):
            logits = llama_cpp.llama_get_logits_ith(context, end)
            result[index] = softmax([logits[label] for label in labels])
            llama_cpp.llama_memory_seq_rm(memory, sequence, -1, -1)
    return result


def main():
    request = json.loads(Path(sys.argv[1]).read_text())
    llama_cpp.llama_backend_init()
    model = llama_cpp.llama_model_load_from_file(request["model"].encode(), llama_cpp.llama_model_default_params())
    parameters = llama_cpp.llama_context_default_params()
    parameters.n_ctx, parameters.n_batch, parameters.n_ubatch, parameters.n_seq_max = CONTEXT, 1024, 1024, SEQUENCES + 1
    parameters.n_threads = parameters.n_threads_batch = request["threads"]
    parameters.kv_unified = True  # sequences share the cells of the copied prefix
    context = llama_cpp.llama_init_from_model(model, parameters)
    prompts = [tokenized(model, prompt, True) for prompt in request["prompts"]]
    labels = [tokenized(model, label, False)[0] for label in request["labels"]]
    begin = time.perf_counter()
    result = {"scores": scores(context, prompts, labels), "examples": len(prompts), "seconds": time.perf_counter() - begin}
    result["peak_mebibytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(result))


main()
