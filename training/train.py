"""Trains the English model. See README.md for data, packages and times.

    /usr/bin/python3 train.py --data PATH --vectors vectors.npz --out run/ --minutes 60
"""

import argparse
import json
import math
import random
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from bilstm import Adam
from data import CROSSNER, NAME_LABELS, UNER, Sentence, conllu, gum, iob, spans
from evaluate import evaluate
from features import affixes, keys
from model import Parser, Sizes
from name_pool import ORGANIZATIONS, PERSONS, PLACES, composed, words

BATCH_TOKENS = 600
UNSEEN = -100


def load(data: Path) -> list[Sentence]:
    ewt = conllu(data / "ud/ewt-train.conllu.gz")
    uner = iob(data / "ner/uner-ewt-dev.iob2.gz", UNER)
    cross = iob(data / "ner/crossner-politics-train.conll.gz", CROSSNER) + iob(data / "ner/crossner-politics-dev.conll.gz", CROSSNER)
    for s in uner:
        s.id = "uner:" + s.id
    return [s for s in ewt + gum(data / "ud/gum-train.conllu.gz") + uner + cross if len(s.forms) <= 120]


def build_pool(sentences: list[Sentence]) -> dict[str, list[list[str]]]:
    """The data's names by type."""
    pool: dict[str, list[list[str]]] = {"organization": [], "place": [], "person": [], "other": []}
    for s in sentences:
        for a, b, kind in sorted(spans(s.names or [])):
            pool[kind].append(s.forms[a : b + 1])
    return pool


def another(kind: str, pool: dict[str, list[list[str]]], rng: random.Random) -> list[str]:
    """A name of the type: of the data, of our own lists, or put together."""
    r = rng.random()
    if kind == "organization" and r < 0.6:
        return rng.choice(ORGANIZATIONS) if r < 0.3 else composed(pool["place"], pool["person"], rng)
    if kind == "place" and r < 0.2:
        return words(rng.choice(PLACES))
    if kind == "person" and r < 0.3:
        return rng.choice(PERSONS)
    return rng.choice(pool[kind])


def renamed(s: Sentence, pool: dict[str, list[list[str]]], rng: random.Random) -> Sentence:
    """The sentence with some of its names put out for others of their type; in one with a tree only single words and persons of two."""
    if not s.names or rng.random() < 0.25:
        return s
    forms, names, end = [], [], 0
    for a, b, kind in sorted(spans(s.names)):
        forms += s.forms[end:a]
        names += s.names[end:a]
        name = s.forms[a : b + 1]
        if rng.random() < 0.5:
            new = another(kind, pool, rng)
            fits = len(new) == len(name) and kind != "other" and (len(name) == 1 or len(name) == 2 and kind == "person")
            if not s.parsed or fits and all(s.upos[i] == "PROPN" for i in range(a, b + 1)):
                name = new
        forms += name
        names += [f"B-{kind}"] + [f"I-{kind}"] * (len(name) - 1)
        end = b + 1
    return replace(s, forms=forms + s.forms[end:], names=names + s.names[end:])


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
        self.rows: dict[str, np.ndarray] = {}
        self.rare: dict[str, float] = {}
        self.index = {k: {v: i for i, v in enumerate(vocabulary[k])} for k in ("upos", "feats", "relations", "names")}

    def row(self, form: str) -> np.ndarray:
        known = self.rows.get(form)
        if known is None:
            low, zeroed = keys(form)
            known = self.rows[form] = np.array([self.vector.get(low, 0), self.word.get(zeroed, 1), *affixes(form)])
            self.rare[form] = 1 / (1 + self.counts.get(zeroed, 0))
        return known

    def batch(self, sentences: list[Sentence], rng: random.Random | None = None):
        """Sentences of like length, longest first, as tensors of time × batch. With `rng` words are disguised and dropped, as in training."""
        sentences = sorted(sentences, key=lambda s: -len(s.forms))
        t, b = len(sentences[0].forms), len(sentences)
        ids = np.zeros((t, b, 8), np.int64)
        rare = np.zeros((t, b))
        gold = {k: np.full((t, b), UNSEEN, np.int64) for k in ("upos", "feats", "head", "rel", "name")}
        no_other = np.zeros((t, b), bool)
        for j, s in enumerate(sentences):
            forms = disguise(s, rng) if rng else s.forms
            n = len(forms)
            ids[:n, j] = [self.row(f) for f in forms]
            if rng:
                rare[:n, j] = [self.rare[f] for f in forms]
            if s.parsed:
                if s.gold is None:
                    s.gold = [[self.index["upos"].get(v, UNSEEN) for v in s.upos], [self.index["feats"].get(v, UNSEEN) for v in s.feats], s.heads, [self.index["relations"].get(v, UNSEEN) for v in s.deprels]]
                for k, values in zip(("upos", "feats", "head", "rel"), s.gold):
                    gold[k][:n, j] = values
            if s.names is not None:
                gold["name"][:n, j] = [self.index["names"][v] for v in s.names]
                no_other[:n, j] = s.id.startswith("uner:")
        if rng:
            ids[..., 1][np.random.default_rng(rng.getrandbits(32)).random((t, b)) < rare] = 1
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
    scores = model.heads(x)
    loss = torch.zeros(())
    head = gold["head"].transpose(0, 1)
    bi, di = (head != UNSEEN).nonzero(as_tuple=True)
    if len(bi):

        def cross(logits: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
            return F.cross_entropy(logits.flatten(0, 1), wanted.flatten(), ignore_index=UNSEEN, reduction="sum") / len(bi)

        beyond = torch.arange(t + 1)[None] > lengths[:, None]
        loss = 0.5 * cross(scores["upos"], gold["upos"]) + 0.3 * cross(scores["feats"], gold["feats"])
        loss = loss + cross(scores["arcs"].masked_fill(beyond[:, None], -1e4), head)
        relations = model.relations(scores, bi, di, head[bi, di])
        loss = loss + 0.7 * F.cross_entropy(relations, gold["rel"][di, bi], ignore_index=UNSEEN, reduction="sum") / len(bi)
    seen = gold["name"] != UNSEEN
    if seen.any():
        logp = F.log_softmax(scores["names"], -1)
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
    ap.add_argument("--begin", type=Path, help="a model.pt of an earlier run to begin from")
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
    pool = build_pool(sentences)
    sizes = Sizes(len(vector_words) + 1, len(vocabulary["words"]), len(vocabulary["upos"]), len(vocabulary["feats"]), len(vocabulary["relations"]), len(NAME_LABELS), layers=args.layers, hidden=args.hidden)
    model = Parser(sizes, np.vstack([np.zeros((1, sizes.vector), np.float32), vectors]), args.dropout)
    if args.begin:
        model.load_state_dict(torch.load(args.begin, map_location="cpu")["model"], strict=False)
    (args.out / "vocabulary.json").write_text(json.dumps({**vocabulary, "sizes": model.config()}))
    print("parameters", sum(p.numel() for p in model.parameters()), "sentences", len(sentences), flush=True)
    optimizer = Adam(model)
    start, step, seen, done = time.time(), 0, 0, False
    per_epoch = len(batches(sentences + [s for s in sentences if not s.parsed], rng))
    epoch = 0
    while not done:
        total = 0.0
        # The little data on names alone goes through twice, each time with other names.
        shown = [renamed(s, pool, rng) for s in sentences for _ in range(1 if s.parsed else 2)]
        for group in batches(shown, rng):
            model.train()
            spent = (time.time() - start) / 60 / args.minutes if args.minutes else step / (args.epochs * per_epoch)
            if spent >= 1:
                done = True
                break
            loss = loss_of(model, *encoder.batch(group, rng))
            loss.backward()
            optimizer.step(args.rate * min(1, (step + 1) / 100) * max(1 - spent, 0.002))
            step += 1
            seen += sum(len(s.forms) for s in group)
            total += float(loss)
            if step % 200 == 0:
                print(f"step {step} epoch {epoch} loss {float(loss):.3f} {seen / (time.time() - start):.0f} tokens/s", flush=True)
        epoch += 1
        torch.save({"model": optimizer.average, "epoch": epoch, "step": step, "args": vars(args)}, args.out / "model.part")
        (args.out / "model.part").rename(args.out / "model.pt")
        if epoch % 4 == 0 or done:
            live = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(optimizer.average, strict=False)
            scores = evaluate(model, encoder, vocabulary, args.data, quick=not done)
            model.load_state_dict(live, strict=False)
            print(f"epoch {epoch} {(time.time() - start) / 60:.1f} min", json.dumps(scores), flush=True)
    assert not math.isnan(total)


if __name__ == "__main__":
    main()
