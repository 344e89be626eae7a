"""Reads treebanks and name data into sentences of one kind."""

import gzip
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from name_pool import PLACES

NAME_LABELS = ["O"] + [f"{p}-{t}" for t in ("person", "organization", "place", "other") for p in "BI"]

UNER = {"PER": "person", "ORG": "organization", "LOC": "place", "OTH": "other"}
CROSSNER = {
    "politician": "person",
    "person": "person",
    "organisation": "organization",
    "politicalparty": "organization",
    "country": "place",
    "location": "place",
    "event": "other",
    "election": "other",
    "misc": "other",
}
GUM = {"person": "person", "organization": "organization", "place": "place", "event": "other", "object": "other", "abstract": "other", "animal": "other", "plant": "other", "substance": "other", "time": "other"}


@dataclass
class Sentence:
    forms: list[str]
    upos: list[str] = field(default_factory=list)
    feats: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deprels: list[str] = field(default_factory=list)
    names: list[str] | None = None
    xpos: list[str] = field(default_factory=list)
    entities: list[tuple[int, int, str]] = field(default_factory=list)
    id: str = ""
    gold: list[list[int]] | None = None  # label numbers, filled on first use

    @property
    def parsed(self) -> bool:
        return bool(self.heads)


def conllu(path: Path) -> list[Sentence]:
    """Syntactic words only: surface ranges and empty nodes are left out."""
    found: list[Sentence] = []
    opened: list[tuple[str, str, int]] = []
    s = Sentence([])
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if s.forms:
                    found.append(s)
                s, opened = Sentence([]), []
                continue
            if line.startswith("#"):
                if line.startswith("# sent_id = "):
                    s.id = line[12:]
                continue
            c = line.split("\t")
            if not c[0].isdigit():
                if (m := re.search(r"Entity=([^|]+)", c[9])) and "-" in c[0]:
                    _entities(m[1], len(s.forms), s, opened, ahead=True)
                continue
            s.forms.append(c[1])
            s.lemmas.append(c[2])
            s.upos.append(c[3])
            s.xpos.append(c[4])
            s.feats.append("" if c[5] == "_" else c[5])
            s.heads.append(int(c[6]))
            s.deprels.append(c[7])
            if m := re.search(r"Entity=([^|]+)", c[9]):
                _entities(m[1], len(s.forms) - 1, s, opened)
    return found


def _entities(spec: str, at: int, s: Sentence, opened: list, ahead: bool = False) -> None:
    """GUM's bracketed entities: `(1-person-…`, `1)`, `(3-place-…)`."""
    for opening, number, kind, closing in re.findall(r"(\()?(\d+)(?:-([a-z]+)[^()]*)?(\))?", spec):
        if opening and not closing:
            opened.append((number, kind, at))
        elif opening:
            s.entities.append((at, at, kind))
        elif closing:
            for i in range(len(opened) - 1, -1, -1):
                if opened[i][0] == number:
                    _, k, start = opened.pop(i)
                    s.entities.append((start, at, k))
                    break


INNER = {"compound", "flat", "punct", "case", "amod", "nmod", "nmod:poss", "nummod", "det", "cc", "conj", "fixed", "goeswith", "nmod:desc"}


def gum_names(s: Sentence) -> list[str]:
    """Proper names out of GUM's entities: the run of proper nouns around the entity's head word, with what joins them.

    GUM marks whole noun phrases ("the former president of France"); a name is kept where the phrase's head is a proper noun, cut to its proper nouns.
    """
    labels = ["O"] * len(s.forms)
    proper = [u == "PROPN" or (x in ("NNP", "NNPS") and u != "PUNCT") for u, x in zip(s.upos, s.xpos)]
    for start, end, kind in sorted(s.entities, key=lambda e: (e[0], -e[1])):
        inside = range(start, end + 1)
        heads = [i for i in inside if not start <= s.heads[i] - 1 <= end]
        if not heads:
            continue
        head = heads[0]
        if s.upos[head] != "PROPN":
            continue
        a = b = head
        while a > start and (proper[a - 1] or (s.forms[a - 1] in "-–&.'" and a - 1 > start and proper[a - 2])):
            a -= 1
        while b < end:
            if proper[b + 1]:
                b += 1
            elif b + 2 <= end and proper[b + 2] and s.forms[b + 1] in ("-", "–", "&", "of", "'s", "’s", "."):
                b += 2
            elif b + 3 <= end and proper[b + 3] and s.forms[b + 1] == "of" and s.forms[b + 2] in ("the", "The"):
                b += 3
            else:
                break
        # "President Putin": the title is no part of the name.
        while a < b and kind == "person" and s.forms[a] in TITLES:
            a += 1
        # Peoples ("Americans") and bare titles and common nouns in capitals ("the Nation") are no names of the other data.
        if kind == "person" and s.xpos[head] == "NNPS" or a == b and (s.forms[a] in TITLES or s.forms[a] in GENERIC):
            continue
        if any(labels[i] != "O" for i in range(a, b + 1)):
            continue
        t = GUM.get(kind)
        if t and t != "other" or t == "other" and kind in ("event", "object", "abstract"):
            for i in range(a, b + 1):
                labels[i] = ("B-" if i == a else "I-") + t
    return labels


def gum(path: Path) -> list[Sentence]:
    """GUM with its names. It calls a country that acts an organization; the other data call it a place, and so does this."""
    sentences = conllu(path)
    counts: dict[str, Counter] = defaultdict(Counter)
    for s in sentences:
        s.names = gum_names(s)
        for a, b, kind in spans(s.names):
            counts[" ".join(s.forms[a : b + 1])][kind] += 1
    for s in sentences:
        for a, b, kind in spans(s.names):
            name = " ".join(s.forms[a : b + 1])
            if kind == "organization" and (name in PLACES or counts[name]["place"] > counts[name]["organization"]):
                s.names[a : b + 1] = ["B-place"] + ["I-place"] * (b - a)
    return sentences


def spans(labels: list[str]) -> set[tuple[int, int, str]]:
    """Names as first word, last word and type."""
    found, start, kind = set(), None, ""
    for i, label in enumerate([*labels, "O"]):
        if start is not None and (label == "O" or label[0] == "B" or label[2:] != kind):
            found.add((start, i - 1, kind))
            start = None
        if label != "O" and start is None:
            start, kind = i, label[2:]
    return found


GENERIC = {"Nation", "State", "Street", "Terminal", "Figure", "Speaker", "Listing", "Extract", "Section", "Chapter", "Table", "Government"}
TITLES = {"President", "Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Mrs", "Ms", "Dr", "Sir", "Professor", "Prof.", "Senator", "Minister", "Prime", "King", "Queen", "Prince", "Princess", "Pope", "General", "Governor", "Captain", "Judge", "Justice", "Secretary", "Chairman", "Chancellor", "Ambassador", "Congressman", "Rep.", "Sen.", "Gov.", "Gen.", "Col.", "Lord", "Lady", "Saint", "St."}


def iob(path: Path, mapping: dict[str, str]) -> list[Sentence]:
    """Name data in columns: UNER (five columns) and CrossNER (two)."""
    found: list[Sentence] = []
    s = Sentence([], names=[])
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line.strip():
                if s.forms:
                    found.append(s)
                s = Sentence([], names=[])
                continue
            if line.startswith("# "):
                if line.startswith("# sent_id = "):
                    s.id = line[12:]
                continue
            c = line.split("\t")
            form, tag = (c[1], c[2]) if len(c) >= 4 else (c[0], c[1])
            s.forms.append(form)
            kind = mapping.get(tag[2:]) if tag != "O" else None
            s.names.append(f"{tag[0]}-{kind}" if kind else "O")
    if s.forms:
        found.append(s)
    return found
