"""The peer: transformers + PEFT on the same model (a GGUF file or a Hugging Face folder), well used.

Batches are sorted by length and padded on the right, to their longest text only: causal attention then needs no mask, and
takes torch's fast path. Logits at the last position of each text only (a step over whole texts would need them all, and is
not timed here); scaled-dot-product attention. Float32 on a CPU, bfloat16 on a GPU, as Winnow has it.
Run as a process of its own, so that its peak memory is its own: peer.py train|score REQUEST.json, prints one JSON line.
"""

import json
import resource
import sys
import time
from pathlib import Path

import sentencepiece
import torch
from sentencepiece import sentencepiece_model_pb2
from transformers import AutoModelForCausalLM


def tokenizer(path: str):
    if Path(path).is_dir():
        return sentencepiece.SentencePieceProcessor(model_file=str(Path(path) / "tokenizer.model"))
    return tokenizer_of_gguf(path)


def tokenizer_of_gguf(path: str):
    """The SentencePiece model in the GGUF file's metadata. (transformers rebuilds it wrongly.)

    llama.cpp's converter writes spaces for the space marks of user-defined pieces; here they are marks again, so that
    two spaces are the one token that they are in Google's tokenizer.model.
    """
    import gguf

    fields = gguf.GGUFReader(path).fields
    values = lambda name: [fields[name].parts[index] for index in fields[name].data]
    model = sentencepiece_model_pb2.ModelProto()
    tokens = values("tokenizer.ggml.tokens")
    for token, score, kind in zip(tokens, values("tokenizer.ggml.scores"), values("tokenizer.ggml.token_type")):
        model.pieces.add(piece=bytes(token).decode("utf-8").replace(" ", "\u2581"), score=float(score[0]), type=int(kind[0]))
    model.pieces[3].type = sentencepiece_model_pb2.ModelProto.SentencePiece.UNKNOWN
    trainer = model.trainer_spec
    trainer.model_type = sentencepiece_model_pb2.TrainerSpec.BPE
    trainer.byte_fallback = True
    trainer.unk_id, trainer.bos_id, trainer.eos_id, trainer.pad_id = 3, 2, 1, 0
    trainer.vocab_size = len(tokens)
    normalizer = model.normalizer_spec
    normalizer.name = "identity"
    normalizer.add_dummy_prefix = normalizer.remove_extra_whitespaces = False
    normalizer.escape_whitespaces = True
    return sentencepiece.SentencePieceProcessor(model_proto=model.SerializeToString())


def load(request):
    path = Path(request["model"])
    where = {"pretrained_model_name_or_path": path} if path.is_dir() else {
        "pretrained_model_name_or_path": path.parent, "gguf_file": path.name}
    dtype = torch.bfloat16 if request["device"] == "cuda" else torch.float32
    model = AutoModelForCausalLM.from_pretrained(**where, dtype=dtype, attn_implementation="sdpa")
    return model.to(request["device"]).eval()


def seconds_since(begin: float, device: str) -> float:
    """A GPU works on after the call that asked it to."""
    if device == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter() - begin


def peak_mebibytes(device: str) -> float:
    if device == "cuda":
        return torch.cuda.max_memory_reserved() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def last_logits(model, sequences):
    """After the last token of each sequence, (sequences, vocabulary)."""
    ends = torch.tensor([len(sequence) - 1 for sequence in sequences])
    tokens = torch.zeros(len(sequences), int(ends.max()) + 1, dtype=torch.long)
    for row, sequence in enumerate(sequences):
        tokens[row, :len(sequence)] = torch.tensor(sequence)
    hidden = model.model(input_ids=tokens.to(model.device), use_cache=False).last_hidden_state
    return model.lm_head(hidden[torch.arange(len(ends)), ends])


def encoded(request, processor):
    limit = request["max_length"]
    sequences = []
    for text in request["prompts"]:
        tokens = [2] + processor.encode(text)
        assert len(tokens) < limit, "the bench takes texts that need no cut"
        sequences.append(tokens)
    return sequences


def train(request):
    from peft import LoraConfig, get_peft_model

    torch.manual_seed(request["seed"])
    processor = tokenizer(request["model"])
    labels = torch.tensor([processor.encode(label)[0] for label in request["labels"]])
    sequences = encoded(request, processor)
    targets = torch.tensor(request["targets"])
    model = get_peft_model(load(request), LoraConfig(
        r=request["r"], lora_alpha=request["alpha"], target_modules=request["target_modules"], task_type="CAUSAL_LM"))
    model.train()
    adapted = model.get_base_model()  # with the adapters in it, and without PEFT's way around it
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=request["learning_rate"], weight_decay=0)
    order = sorted(range(len(sequences)), key=lambda index: len(sequences[index]))
    batches = [order[begin:begin + request["batch_size"]] for begin in range(0, len(order), request["batch_size"])]
    shuffle = torch.randperm(len(batches)).tolist()

    def step(batch):
        logits = last_logits(adapted, [sequences[index] for index in batch])
        wanted = targets[batch]
        if request["loss"] == "label_over_labels":
            loss = torch.nn.functional.cross_entropy(logits[:, labels].float(), wanted.to(logits.device))
        else:
            loss = torch.nn.functional.cross_entropy(logits.float(), labels[wanted].to(logits.device))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        return len(batch)

    step(batches[shuffle[0]])  # the first step sets up buffers: not timed, as in Winnow
    seconds_since(0, request["device"])
    begin = time.perf_counter()
    done = sum(step(batches[index]) for index in shuffle[1:])
    return {"examples": done, "seconds": seconds_since(begin, request["device"])}


def score(request):
    processor = tokenizer(request["model"])
    labels = torch.tensor([processor.encode(label)[0] for label in request["labels"]])
    sequences = encoded(request, processor)
    model = load(request)
    order = sorted(range(len(sequences)), key=lambda index: len(sequences[index]))
    scores = [None] * len(sequences)
    begin = time.perf_counter()
    with torch.inference_mode():
        for start in range(0, len(order), request["batch_size"]):
            batch = order[start:start + request["batch_size"]]
            logits = last_logits(model, [sequences[index] for index in batch])
            for index, row in zip(batch, torch.softmax(logits[:, labels].double(), -1).tolist()):
                scores[index] = row
    return {"examples": len(sequences), "seconds": seconds_since(begin, request["device"]), "scores": scores}


def main():
    request = json.loads(Path(sys.argv[2]).read_text())
    torch.set_num_threads(request["threads"])
    result = {"train": train, "score": score}[sys.argv[1]](request)
    result["peak_mebibytes"] = peak_mebibytes(request["device"])
    print(json.dumps(result))


if __name__ == "__main__":
    main()
