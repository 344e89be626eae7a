"""Tagger, parser and name finder: one BiLSTM over word features, small heads on top."""

from dataclasses import asdict, dataclass

import numpy as np
import torch
from torch import nn

from bilstm import BiLSTM, Half, Linear, reversal
from features import BUCKETS, SHAPES


@dataclass
class Sizes:
    vectors: int  # rows of the frozen word vectors, row 0 = none
    words: int  # rows of the trained word embedding, 0 = padding, 1 = rare
    upos: int
    feats: int
    relations: int
    names: int
    vector: int = 100
    word: int = 64
    affix: int = 20
    shape: int = 24
    hidden: int = 200
    layers: int = 2
    arc: int = 160
    relation: int = 160
    name: int = 96

    @property
    def input(self) -> int:
        return self.vector + self.word + 5 * self.affix + self.shape


class Parser(nn.Module):
    def __init__(self, sizes: Sizes, vectors: np.ndarray, dropout: float = 0.25):
        super().__init__()
        z = self.sizes = sizes
        self.dropout = dropout
        self.register_buffer("vectors", torch.from_numpy(vectors), persistent=False)
        self.word = nn.Embedding(z.words, z.word, padding_idx=0)
        self.affixes = nn.ModuleList(nn.Embedding(BUCKETS, z.affix) for _ in range(5))
        self.shape = nn.Embedding(SHAPES, z.shape)
        for e in [self.word, *self.affixes, self.shape]:
            nn.init.normal_(e.weight, std=0.3)
        self.lstms = nn.ModuleList(BiLSTM(z.input if i == 0 else 2 * z.hidden, z.hidden) for i in range(z.layers))
        out = 2 * z.hidden
        self.root = nn.Parameter(torch.randn(out) * 0.1)
        self.upos = Linear(out, z.upos)
        self.feats = Linear(out, z.feats)
        self.arc_dep = Linear(out, z.arc)
        self.arc_head = Linear(out, z.arc)
        self.rel_dep = Linear(out, z.relation)
        self.rel_head = Linear(out, z.relation)
        self.arc = nn.Parameter(torch.zeros(z.arc + 1, z.arc))
        self.rel = Linear(3 * z.relation, z.relations)
        nn.init.xavier_uniform_(self.arc)
        self.name_hidden = Linear(out, z.name)
        self.name = Linear(z.name, z.names)

    def _mask(self, x: torch.Tensor) -> torch.Tensor:
        """Variational dropout: one mask for a whole sentence."""
        if not self.training:
            return x
        return x * self._dropped(1, x.shape[1], x.shape[2])

    def _dropped(self, *shape: int) -> torch.Tensor:
        keep = 1 - self.dropout
        return (torch.rand(*shape) < keep).float().div_(keep)

    def encode(self, ids: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        """ids: time × batch × 8 (vector, word, five affixes, shape). Returns time × batch × 2·hidden."""
        parts = [self.vectors[ids[..., 0]], self.word(ids[..., 1])]
        if self.training:
            # Whole vectors drop out too, so that no one of them is leaned on.
            parts = [p * (torch.rand(*ids.shape[:2], 1) >= 0.1) for p in parts]
        parts += [e(ids[..., 2 + i]) for i, e in enumerate(self.affixes)]
        parts.append(self.shape(ids[..., 7]))
        x = torch.cat(parts, -1)
        back = reversal(lengths, len(x))
        for lstm in self.lstms:
            x = lstm(self._mask(x), back)
        return self._mask(x)

    def heads(self, x: torch.Tensor) -> dict[str, torch.Tensor]:
        """Scores of tags, features and names (time × batch × labels); arcs (batch × dependent × head; head 0 is the root, head j + 1 token j);
        `dep` and `head`, the two ends of relations (time × batch × r, and one more in front for the root)."""
        t, b, _ = x.shape
        z = self.sizes
        parts = [self.upos, self.feats, self.name_hidden, self.arc_dep, self.rel_dep, self.arc_head, self.rel_head]
        weight, bias = torch.cat([p.weight for p in parts]), torch.cat([p.bias for p in parts])
        rows = torch.cat([self.root.expand(b, -1), x.flatten(0, 1)])
        upos, feats, name, arc_dep, rel_dep, arc_head, rel_head = (Half.apply(rows, weight.t()) + bias).view(t + 1, b, -1).split([p.out_features for p in parts], -1)
        dep, head = torch.relu(arc_dep[1:]), torch.relu(arc_head)
        if self.training:
            dep, head = dep * self._dropped(1, b, z.arc), head * self._dropped(1, b, z.arc)
        scored = Half.apply(dep.flatten(0, 1), self.arc[:-1]).view(t, b, -1) + self.arc[-1]
        return {
            "upos": upos[1:],
            "feats": feats[1:],
            "names": self.name(torch.relu(name[1:])),
            "arcs": scored.transpose(0, 1) @ head.permute(1, 2, 0),
            "dep": torch.relu(rel_dep[1:]),
            "head": torch.relu(rel_head),
        }

    def relations(self, scores: dict[str, torch.Tensor], b: torch.Tensor, dep: torch.Tensor, head: torch.Tensor) -> torch.Tensor:
        """Relation scores of chosen arcs; b, dep, head index arcs one by one (head 0 = root)."""
        d, h = scores["dep"][dep, b], scores["head"][head, b]
        if self.training:
            d, h = d * self._dropped(*d.shape), h * self._dropped(*h.shape)
        return self.rel(torch.cat([d * h, d, h], -1))

    def config(self) -> dict:
        return asdict(self.sizes)
