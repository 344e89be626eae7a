"""Packs the word vectors into int8, a scale a word: `/usr/bin/python3 vectors.py FOLDER_OF_vectors.mjs OUT.npz`."""

import sys
from pathlib import Path

import numpy as np

folder, out = Path(sys.argv[1]), sys.argv[2]
words = (folder / "words.txt").read_text(encoding="utf-8").split("\n")
raw = np.fromfile(folder / "vectors.f32", "<f4").reshape(len(words), -1)
# Unit variance on the whole, so that the vectors meet the trained embeddings on equal terms.
raw = raw / raw.std() * 0.5
scale = np.maximum(np.abs(raw).max(1), 1e-6).astype(np.float32) / 127
packed = np.round(raw / scale[:, None]).astype(np.int8)
np.savez(out, words=np.array(words), int8=packed, scale=scale, vectors=(packed * scale[:, None]).astype(np.float32))
print(len(words), "words", "error", float(np.abs(packed * scale[:, None] - raw).mean()))
