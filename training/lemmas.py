"""Learns rules for lemmas from the treebanks: `/usr/bin/python3 lemmas.py --data PATH --out ../models/en/lemmas.txt`.

A line a rule: class, ending, how many characters to cut, what to add (`VERB.Part` TAB `ied` TAB `3` TAB `y`). The longest ending wins; an ending that starts
with `^` is a whole word. Words whose lemma the endings do not give are listed whole.
"""

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from data import conllu

KEPT = {
    "NOUN": ("Number",),
    "PROPN": ("Number",),
    "VERB": ("Tense", "VerbForm", "Person"),
    "AUX": ("Tense", "VerbForm", "Person"),
    "ADJ": ("Degree", "VerbForm"),
    "ADV": ("Degree",),
}
LONGEST = 6


def class_of(upos: str, feats: str) -> str:
    told = dict(f.split("=") for f in feats.split("|") if "=" in f)
    return ".".join([upos, *(told[k] for k in KEPT.get(upos, ()) if k in told)])


def edit(form: str, lemma: str) -> tuple[int, str]:
    n = 0
    while n < min(len(form), len(lemma)) and form[n] == lemma[n]:
        n += 1
    return len(form) - n, lemma[n:]


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    args = ap.parse_args()
    seen: dict[str, dict[str, Counter]] = defaultdict(lambda: defaultdict(Counter))
    for path in ("ud/ewt-train.conllu.gz", "ud/gum-train.conllu.gz"):
        for s in conllu(args.data / path):
            for form, lemma, upos, feats in zip(s.forms, s.lemmas, s.upos, s.feats):
                if upos in ("PUNCT", "SYM", "X", "NUM") or lemma == "_" or "Typo" in feats or "Abbr" in feats or any(c.isdigit() for c in form):
                    continue
                form = form.replace("’", "'").lower()
                seen[class_of(upos, feats)][form][edit(form, lemma.replace("’", "'").lower())] += 1
    lines = []
    for key, forms in sorted(seen.items()):
        best = {f: c.most_common(1)[0][0] for f, c in forms.items()}
        closed = key.split(".")[0] in ("PRON", "DET", "PART", "ADP", "CCONJ", "SCONJ", "INTJ")
        rules: dict[str, tuple[int, str]] = {}

        def decide(form: str) -> tuple[int, str]:
            for n in range(min(LONGEST, len(form) - 1), 0, -1):
                if form[-n:] in rules:
                    return rules[form[-n:]]
            return rules.get("", (0, ""))

        for n in range(0, LONGEST + 1):
            groups = defaultdict(Counter)
            for form, e in best.items():
                if len(form) > n and not closed:
                    groups[form[len(form) - n :]][e] += 1
            for ending, edits in sorted(groups.items()):
                top, count = sorted(edits.items(), key=lambda p: (-p[1], p[0]))[0]
                now = decide("x" + ending) if n else (0, "")
                if top != now and top[0] <= n and count >= 2 and count - edits[now] >= 2 and count >= 0.6 * sum(edits.values()):
                    rules[ending] = top
        for ending, (cut, add) in sorted(rules.items()):
            lines.append(f"{key}\t{ending}\t{cut}\t{add}")
        for form, e in sorted(best.items()):
            if decide(form) != e:
                lines.append(f"{key}\t^{form}\t{e[0]}\t{e[1]}")
    args.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines), "rules", args.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
