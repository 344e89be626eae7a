"""Trains the English model. See README.md for data, packages and times.

    /usr/bin/python3 train.py --data PATH --vectors vectors.npz --out run/ --minutes 60
"""

import argparse
import json
import math
import random
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from data import CROSSNER, NAME_LABELS, UNER, Sentence, conllu, gum_names, iob
from evaluate import evaluate
from features import affixes, keys
from model import Parser, Sizes

BATCH_TOKENS = 600
UNSEEN = -100


def load(data: Path) -> list[Sentence]:
    gum = conllu(data / "ud/gum-train.conllu.gz")
    for s in gum:
        s.names = gum_names(s)
    ewt = conllu(data / "ud/ewt-train.conllu.gz")
    uner = iob(data / "ner/uner-ewt-dev.iob2.gz", UNER)
    cross = iob(data / "ner/crossner-politics-train.conll.gz", CROSSNER) + iob(data / "ner/crossner-politics-dev.conll.gz", CROSSNER)
    for s in uner:
        s.id = "uner:" + s.id
    return [s for s in ewt + gum + uner + cross if len(s.forms) <= 120]


def build_vocabulary(sentences: list[Sentence], vector_words: list[str]) -> dict:
    words = Counter(keys(f)[1] for s in sentences for f in s.forms)
    parsed = [s for s in sentences if s.parsed]
    pairs = Counter((u, f) for s in parsed for u, f in zip(s.upos, s.feats))
    feats = sorted({f for (u, f), n in pairs.items() if n >= 3})
    return {
        "vectors": vector_words,
        "words": ["", "*"] + sorted(w for w, n in words.items() if n >= 3),
        "upos": sorted({u for s in parsed for u in s.upos}),
        "feats": feats,
        "feats_of_upos": {u: sorted({feats.index(f) for (v, f), n in pairs.items() if v == u and n >= 3}) for u in sorted({v for v, _ in pairs})},
        "relations": sorted({r for s in parsed for r in s.deprels}),
        "names": NAME_LABELS,
        "counts": dict(words),
    }


class Encoder:
    def __init__(self, vocabulary: dict):
        self.vector = {w: i + 1 for i, w in enumerate(vocabulary["vectors"])}
        self.word = {w: i for i, w in enumerate(vocabulary["words"]) if i > 1}
        self.counts = vocabulary["counts"]
        self.index = {k: {v: i for i, v in enumerate(vocabulary[k])} for k in ("upos", "feats", "relations", "names")}

    def ids(self, form: str) -> list[int]:
        low, zeroed = keys(form)
        return [self.vector.get(low, 0), self.word.get(zeroed, 1), *affixes(form)]

    def batch(self, sentences: list[Sentence], rng: random.Random | None = None):
        """Sentences of like length, longest first, as tensors of time × batch."""
        sentences = sorted(sentences, key=lambda s: -len(s.forms))
        t, b = len(sentences[0].forms), len(sentences)
        ids = np.zeros((t, b, 8), np.int64)
        gold = {k: np.full((t, b), UNSEEN, np.int64) for k in ("upos", "feats", "head", "rel", "name")}
        no_other = np.zeros((t, b), bool)
        for j, s in enumerate(sentences):
            forms = disguise(s, rng) if rng else s.forms
            for i, f in enumerate(forms):
                ids[i, j] = self.ids(f)
                if rng and rng.random() < 1 / (1 + self.counts.get(keys(f)[1], 0)):
                    ids[i, j, 1] = 1
            n = len(forms)
            if s.parsed:
                gold["upos"][:n, j] = [self.index["upos"].get(u, UNSEEN) for u in s.upos]
                gold["feats"][:n, j] = [self.index["feats"].get(u, UNSEEN) for u in s.feats]
                gold["head"][:n, j] = s.heads
                gold["rel"][:n, j] = [self.index["relations"].get(u, UNSEEN) for u in s.deprels]
            if s.names is not None:
                gold["name"][:n, j] = [self.index["names"][u] for u in s.names]
                no_other[:n, j] = s.id.startswith("uner:")
        return torch.from_numpy(ids), torch.tensor([len(s.forms) for s in sentences]), {k: torch.from_numpy(v) for k, v in gold.items()}, torch.from_numpy(no_other)


SMALL = {"a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "by", "with", "at", "from", "as"}


def disguise(s: Sentence, rng: random.Random) -> list[str]:
    """Now and then a sentence in the capitals of a headline, so that headlines parse too."""
    r = rng.random()
    if r < 0.04:
        return [f if f in SMALL or not f[:1].islower() else f[0].upper() + f[1:] for f in s.forms]
    if r < 0.055:
        return [f.upper() for f in s.forms]
    return s.forms


def batches(sentences: list[Sentence], rng: random.Random, tokens: int = BATCH_TOKENS) -> list[list[Sentence]]:
    order = sorted(sentences, key=lambda s: (len(s.forms) + rng.random() * 3))
    out: list[list[Sentence]] = [[]]
    size = 0
    for s in order:
        if size + len(s.forms) > tokens and out[-1]:
            out.append([])
            size = 0
        out[-1].append(s)
        size += len(s.forms)
    rng.shuffle(out)
    return out


def loss_of(model: Parser, ids, lengths, gold, no_other) -> torch.Tensor:
    x = model.encode(ids, lengths)
    t, b, _ = x.shape
    loss = torch.zeros(())
    tokens = max(1, int((gold["head"] != UNSEEN).sum()))
    if (gold["head"] != UNSEEN).any():
        loss = loss + 0.5 * F.cross_entropy(model.upos(x).flatten(0, 1), gold["upos"].flatten(), ignore_index=UNSEEN, reduction="sum") / tokens
        loss = loss + 0.3 * F.cross_entropy(model.feats(x).flatten(0, 1), gold["feats"].flatten(), ignore_index=UNSEEN, reduction="sum") / tokens
        arcs, withroot = model.heads(x)
        beyond = torch.arange(t + 1)[None] > lengths[:, None]
        arcs = arcs.masked_fill(beyond[:, None], -1e4)
        head = gold["head"].transpose(0, 1)
        loss = loss + F.cross_entropy(arcs.flatten(0, 1), head.flatten(), ignore_index=UNSEEN, reduction="sum") / tokens
        bi, di = (head != UNSEEN).nonzero(as_tuple=True)
        rel = model.relations(x, withroot, bi, di, head[bi, di])
        loss = loss + 0.7 * F.cross_entropy(rel, gold["rel"][di, bi], ignore_index=UNSEEN, reduction="sum") / tokens
    if (gold["name"] != UNSEEN).any():
        logp = F.log_softmax(model.names(x), -1)
        seen = gold["name"] != UNSEEN
        picked = logp.gather(-1, gold["name"].clamp(min=0).unsqueeze(-1)).squeeze(-1)
        # Universal NER does not tell other names from no names.
        either = torch.logsumexp(logp[..., [0, 7, 8]], -1)
        picked = torch.where(no_other & (gold["name"] == 0), either, picked)
        loss = loss - 0.7 * (picked * seen).sum() / seen.sum()
    return loss


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--vectors", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--minutes", type=float, default=None, help="stop after so many minutes instead of so many epochs")
    ap.add_argument("--epochs", type=int, default=30)
    ap.add_argument("--layers", type=int, default=2)
    ap.add_argument("--hidden", type=int, default=200)
    ap.add_argument("--rate", type=float, default=2.5e-3)
    ap.add_argument("--dropout", type=float, default=0.25)
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)

    with np.load(args.vectors, allow_pickle=False) as z:
        vector_words, vectors = [str(w) for w in z["words"]], z["vectors"].astype(np.float32)
    sentences = load(args.data)
    vocabulary = build_vocabulary(sentences, vector_words)
    encoder = Encoder(vocabulary)
    sizes = Sizes(len(vector_words) + 1, len(vocabulary["words"]), len(vocabulary["upos"]), len(vocabulary["feats"]), len(vocabulary["relations"]), len(NAME_LABELS), layers=args.layers, hidden=args.hidden)
    model = Parser(sizes, np.vstack([np.zeros((1, sizes.vector), np.float32), vectors]), args.dropout)
    (args.out / "vocabulary.json").write_text(json.dumps({**vocabulary, "sizes": model.config()}))
    print("parameters", sum(p.numel() for p in model.parameters()), "sentences", len(sentences), flush=True)
    optimizer = torch.optim.Adam(model.parameters(), lr=args.rate, betas=(0.9, 0.98))
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    start, step, seen, done = time.time(), 0, 0, False
    per_epoch = len(batches(sentences, rng))
    epoch = 0
    while not done:
        total = 0.0
        for group in batches(sentences, rng):
            model.train()
            spent = (time.time() - start) / 60 / args.minutes if args.minutes else step / (args.epochs * per_epoch)
            if spent >= 1:
                done = True
                break
            optimizer.param_groups[0]["lr"] = args.rate * min(1, (step + 1) / 100) * max(1 - spent, 0.002)
            loss = loss_of(model, *encoder.batch(group, rng))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            step += 1
            seen += sum(len(s.forms) for s in group)
            total += float(loss)
            decay = min(0.998, step / (step + 20))
            with torch.no_grad():
                for k, v in model.state_dict().items():
                    average[k].lerp_(v, 1 - decay)
            if step % 200 == 0:
                print(f"step {step} epoch {epoch} loss {float(loss):.3f} {seen / (time.time() - start):.0f} tokens/s", flush=True)
        epoch += 1
        torch.save({"model": average, "epoch": epoch, "step": step, "args": vars(args)}, args.out / "model.part")
        (args.out / "model.part").rename(args.out / "model.pt")
        if epoch % 4 == 0 or done:
            live = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(average, strict=False)
            scores = evaluate(model, encoder, vocabulary, args.data, quick=not done)
            model.load_state_dict(live, strict=False)
            print(f"epoch {epoch} {(time.time() - start) / 60:.1f} min", json.dumps(scores), flush=True)
    assert not math.isnan(total)


if __name__ == "__main__":
    main()
