/** Texts of all lengths and manners, our own: the analysis must hold on all of them, the odd ones too. */
export const ANALYSIS_TEXTS: readonly string[] = [
  'Signed.',
  'Ghana and Togo signed a transit accord worth US$4.1bn in Lomé on Monday, the Ghanaian Foreign Ministry said.',
  'JOINT STATEMENT\n\n1. Memorandum of Understanding between the Ministry of Agriculture of the Republic of Peru and the Ministry of Agriculture of the Kingdom of Thailand on Cooperation in Rice Research;\n2. Protocol amending the Agreement on Air Services;\n3. Programme of Cultural Exchange for 2031-2033.',
  'The two presidents, Adwoa Mensah and Kossi Lawson, who had last met in Dakar, agreed on Tuesday to open three crossings, build a 330 kV line, and double trade to $2 billion by 2035.',
  '“It wasn’t ratified,” said the envoy. “We’ll wait... won’t we?”',
  'Trade fell.\n\nTrade rose by 3.5% to 816,000 tonnes in Jan.-Apr. 2031; exports of copper, zinc, manganese and sugar led.',
  'KUALA LUMPUR — Ministers OK Gas Swap Deal',
  'ОАЭ и Россия подписали соглашение. 阿联酋 😀 signed it.',
  Array.from(
    { length: 12 },
    (_, i) =>
      `In year ${i + 1} the joint commission met again, took note of the report and asked both sides to finish the road before the rains.`,
  ).join(' '),
];
