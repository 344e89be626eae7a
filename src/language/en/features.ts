const BUCKETS = 4096;
const SHAPES = 512;

/** Typographic variants that the treebanks write in one way and newspapers in another. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '–': '-',
  '−': '-',
  '‑': '-',
  '…': '...',
};
const FANCY = /[“”„«»‘’‛–−‑…]/gu;

/** The form with quotation marks and dashes in their typewriter shape: `n’t` → `n't`. */
export const plain = (form: string): string => form.replace(FANCY, (sign) => PLAIN[sign] ?? sign);

const digitsToZero = (word: string): string => word.replace(/\d/gu, '0');

/** FNV-1a over UTF-16 code units, folded to 32 bits. */
const fnv = (word: string): number => {
  let hash = 2166136261;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  hash >>>= 0;
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** `Russia` → `Xxx`, `U.S.` → `X.X.`, `2024` → `dddd`: letters repeat at most twice, digits four times. */
export const shape = (form: string): string => {
  let out = '';
  let last = '';
  let run = 0;
  for (const char of form) {
    let sign = char;
    if (char >= '0' && char <= '9') sign = 'd';
    else if (char !== char.toLowerCase()) sign = 'X';
    else if (char !== char.toUpperCase()) sign = 'x';
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= (sign === 'd' ? 4 : 2)) out += sign;
  }
  return out;
};

/** Keys of a form into the word vectors and into the trained word embedding: `["2,500", "0,000"]`. */
export const wordKeys = (form: string): readonly [vector: string, word: string] => {
  const low = plain(form).toLowerCase();
  return [low, digitsToZero(low)];
};

/** Buckets of the prefixes of 2 and 3 and the suffixes of 2, 3 and 4 characters, and of the shape. As `affixes` in training/features.py. */
export const affixBuckets = (form: string): readonly number[] => {
  const flat = plain(form);
  const low = digitsToZero(flat.toLowerCase());
  return [
    ...[2, 3].map((n) => fnv(low.slice(0, n)) % BUCKETS),
    ...[2, 3, 4].map((n) => fnv(low.slice(-n)) % BUCKETS),
    fnv(shape(flat)) % SHAPES,
  ];
};
