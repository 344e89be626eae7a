"""What the network sees of a word. `src/language/en/features.ts` computes the same numbers; a test holds the two together."""

from functools import lru_cache

BUCKETS = 4096
SHAPES = 512
# Typographic variants that the treebanks write in one way and newspapers in another.
PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‛": "'", "–": "-", "−": "-", "‑": "-", "…": "..."})


def plain(form: str) -> str:
    """The form with quotation marks and dashes in their typewriter shape."""
    return form.translate(PLAIN)


def digits_to_zero(word: str) -> str:
    return "".join("0" if "0" <= ch <= "9" else ch for ch in word)


def fnv(word: str) -> int:
    """FNV-1a over UTF-16 code units, folded to 32 bits."""
    h = 2166136261
    raw = word.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(raw), 2):
        h ^= raw[i] | raw[i + 1] << 8
        h = h * 16777619 & 0xFFFFFFFF
    return h ^ h >> 15


def shape(form: str) -> str:
    """`Russia` → `Xxx`, `U.S.` → `X.X.`, `2024` → `dddd`: letters repeat at most twice, digits four times."""
    out: list[str] = []
    for ch in form:
        if "0" <= ch <= "9":
            sign, most = "d", 4
        elif ch != ch.lower():
            sign, most = "X", 2
        elif ch != ch.upper():
            sign, most = "x", 2
        else:
            sign, most = ch, 2
        if len(out) >= most and all(o == sign for o in out[-most:]):
            continue
        out.append(sign)
    return "".join(out)


@lru_cache(maxsize=None)
def affixes(form: str) -> tuple[int, ...]:
    """Buckets of the prefixes of 2 and 3 and the suffixes of 2, 3 and 4 characters, and of the shape."""
    flat = plain(form)
    low = digits_to_zero(flat.lower())
    units = low.encode("utf-16-le", "surrogatepass")

    def part(a: int, b: int | None) -> str:
        return units[(a * 2 if a >= 0 else max(0, len(units) + a * 2)) : None if b is None else b * 2].decode("utf-16-le", "surrogatepass")

    parts = [part(0, 2), part(0, 3), part(-2, None), part(-3, None), part(-4, None)]
    return tuple(fnv(p) % BUCKETS for p in parts) + (fnv(shape(flat)) % SHAPES,)


@lru_cache(maxsize=None)
def keys(form: str) -> tuple[str, str]:
    """The key into the word vectors and the key into the trained word embedding."""
    low = plain(form).lower()
    return low, digits_to_zero(low)
