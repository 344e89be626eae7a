"""Scores a model on gold tokens. The figures that count are measured again in Node by `npm run bench:language`."""

from pathlib import Path

import numpy as np
import torch

from data import conllu, gum, spans


@torch.no_grad()
def evaluate(model, encoder, vocabulary, data: Path, quick: bool = False) -> dict:
    """UPOS and LAS (heads by plain argmax, so a shade below the tree's), names by span and type."""
    model.eval()
    scores = {}
    sets = [("ewt-dev", "ud/ewt-dev.conllu.gz"), ("gum-dev", "ud/gum-dev.conllu.gz")]
    for name, path in sets:
        sentences = conllu(data / path)
        if quick:
            sentences = sentences[::3]
        tokens = tagged = arcs_right = right = feats_right = 0
        for group in grouped(sentences):
            ids, lengths, gold, _ = encoder.batch(group)
            x = model.encode(ids, lengths)
            t = x.shape[0]
            scored = model.heads(x)
            arcs = scored["arcs"].masked_fill((torch.arange(t + 1)[None] > lengths[:, None])[:, None], -1e4)
            arcs[:, torch.arange(t), torch.arange(t) + 1] = -1e4
            head = arcs.argmax(-1)
            goldhead = gold["head"].transpose(0, 1)
            b, d = (goldhead >= 0).nonzero(as_tuple=True)
            rel = model.relations(scored, b, d, head[b, d]).argmax(-1)
            ok = head[b, d] == goldhead[b, d]
            tokens += len(b)
            arcs_right += int(ok.sum())
            right += int((ok & (rel == gold["rel"][d, b])).sum())
            tagged += int((scored["upos"].argmax(-1)[d, b] == gold["upos"][d, b]).sum())
            feats_right += int((scored["feats"].argmax(-1)[d, b] == gold["feats"][d, b]).sum())
        scores[name] = {"upos": round(100 * tagged / tokens, 2), "feats": round(100 * feats_right / tokens, 2), "uas": round(100 * arcs_right / tokens, 2), "las": round(100 * right / tokens, 2)}
    sentences = gum(data / "ud/gum-dev.conllu.gz")
    hit = said = true = 0
    for group in grouped(sentences):
        ordered = sorted(group, key=lambda s: -len(s.forms))
        ids, lengths, _, _ = encoder.batch(ordered)
        best = model.heads(model.encode(ids, lengths))["names"].argmax(-1).numpy()
        for j, s in enumerate(ordered):
            a = {x for x in spans([vocabulary["names"][k] for k in best[: len(s.forms), j]]) if x[2] != "other"}
            b = {x for x in spans(s.names) if x[2] != "other"}
            hit, said, true = hit + len(a & b), said + len(a), true + len(b)
    scores["names"] = round(200 * hit / max(1, said + true), 2)
    return scores


def grouped(sentences, tokens: int = 3000):
    group, size = [], 0
    for s in sorted(sentences, key=lambda s: len(s.forms)):
        group.append(s)
        size += len(s.forms)
        if size > tokens:
            yield group
            group, size = [], 0
    if group:
        yield group
