const DELTA = [
  'Uruguay and Ghana signed a memorandum of understanding on port security in Accra on Tuesday, the first of its kind between the two countries.',
  'Under the memorandum Montevideo will train forty Ghanaian harbour officers over three years and send two patrol boats that its navy no longer uses.',
  'Ghana’s transport minister, Kofi Asare, said the boats would be based at Takoradi, where piracy had driven up the cost of insurance for fishing vessels.',
  'Trade between the two countries reached $64 million last year, most of it rice and frozen fish, and both sides said they wanted to double it by 2030.',
  'The delegations also discussed an agreement on the avoidance of double taxation, which their finance ministries have been drafting since 2019.',
  'Uruguay opened an embassy in Accra in 2022, and a direct shipping line between Montevideo and Tema has been running since last autumn.',
];

/** Agency copy as the agency sent it. */
export const COPY = DELTA.join('\n\n');

/** As outlets print it: with what they put before and behind it, cut, lightly edited. */
export const REPRINTS: Readonly<Record<string, string>> = {
  'with a dateline and a note': `ACCRA, March 4 (Delta News) – ${COPY}\n\nThis report was produced by Delta News and has not been edited by our staff. Sign up to our weekly letter from West Africa.`,
  'without its last two paragraphs': DELTA.slice(0, 4).join('\n\n'),
  'cut to its first half': DELTA.slice(0, 3).join('\n\n'),
  'with the spelling of the house': COPY.replaceAll('harbour', 'harbor')
    .replace('Tuesday', 'yesterday')
    .replace('$64 million', 'US$64m')
    .replaceAll('’', "'"),
};

/** Other reports: of the same event, and of another after the same pattern. */
export const OTHERS: Readonly<Record<string, string>> = {
  'of the same event by another hand': [
    'Ghana will receive two former Uruguayan navy patrol boats under a deal on port security that ministers signed in Accra on Tuesday.',
    'The memorandum of understanding provides for the training of forty harbour officers over three years, officials in Accra told reporters.',
    '“The boats would be based at Takoradi,” Transport Minister Kofi Asare said, adding that piracy had made insurance dear for those who fish there.',
    'The two countries traded goods worth $64 million last year and hope to double that by 2030. Rice and frozen fish make up most of the total.',
    'A treaty against double taxation is being drafted, and a shipping line has joined Tema and Montevideo since the autumn.',
  ].join('\n\n'),
  'of another agreement in the words of a form': [
    'Uruguay and Benin signed a memorandum of understanding on animal health in Cotonou on Friday, the second of its kind between the two countries.',
    'Under the memorandum Montevideo will train twelve Beninese veterinary officers over two years and send vaccines that its laboratories make.',
    'Benin’s farm minister, Aline Dossou, said the vaccines would be stored at Parakou, where disease had driven up the cost of cattle for small farmers.',
    'Trade between the two countries reached $9 million last year, most of it rice and wool, and both sides said they wanted to treble it by 2032.',
  ].join('\n\n'),
};
