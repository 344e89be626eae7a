"""Tagger, parser and name finder: one BiLSTM over word features, small heads on top."""

from dataclasses import asdict, dataclass

import numpy as np
import torch
from torch import nn

from bilstm import BiLSTM, Linear, reversal
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
        keep = 1 - self.dropout
        return x * (torch.rand(1, x.shape[1], x.shape[2]) < keep) / keep

    def encode(self, ids: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        """ids: time × batch × 8 (vector, word, five affixes, shape). Returns time × batch × 2·hidden."""
        parts = [self.vectors[ids[..., 0]], self.word(ids[..., 1])]
        parts += [e(ids[..., 2 + i]) for i, e in enumerate(self.affixes)]
        parts.append(self.shape(ids[..., 7]))
        if self.training:
            # Whole feature groups drop out too, so that no one of them is leaned on.
            keep = torch.rand(len(parts), *ids.shape[:2], 1) >= 0.1
            parts = [p * k for p, k in zip(parts, keep)]
        x = torch.cat(parts, -1)
        back = reversal(lengths, len(x))
        for lstm in self.lstms:
            x = lstm(self._mask(x), back)
        return self._mask(x)

    def heads(self, x: torch.Tensor):
        """Tag scores, and arcs[b, dep, head]: head 0 is the root, head j + 1 token j."""
        t, b, _ = x.shape
        dep = torch.relu(self.arc_dep(x)).transpose(0, 1)
        withroot = torch.cat([self.root.expand(1, b, -1), x], 0)
        head = torch.relu(self.arc_head(withroot)).transpose(0, 1)
        if self.training:
            dep, head = self._mask(dep.transpose(0, 1)).transpose(0, 1), self._mask(head.transpose(0, 1)).transpose(0, 1)
        scored = torch.cat([dep, torch.ones(b, t, 1)], -1) @ self.arc
        return scored @ head.transpose(1, 2), withroot

    def relations(self, x: torch.Tensor, withroot: torch.Tensor, b: torch.Tensor, dep: torch.Tensor, head: torch.Tensor) -> torch.Tensor:
        """Relation scores of chosen arcs; b, dep, head index arcs one by one (head 0 = root)."""
        d = torch.relu(self.rel_dep(x[dep, b]))
        h = torch.relu(self.rel_head(withroot[head, b]))
        if self.training:
            keep = 1 - self.dropout
            d = d * (torch.rand_like(d) < keep) / keep
            h = h * (torch.rand_like(h) < keep) / keep
        return self.rel(torch.cat([d * h, d, h], -1))

    def names(self, x: torch.Tensor) -> torch.Tensor:
        return self.name(torch.relu(self.name_hidden(x)))

    def config(self) -> dict:
        return asdict(self.sizes)
