/** A text and its sentences. */
export const SENTENCE_ROWS: readonly { readonly text: string; readonly want: readonly string[] }[] = [
  { text: 'Talks ended. Two papers were signed.', want: ['Talks ended.', 'Two papers were signed.'] },
  { text: 'A heading\n\nThe text begins here.', want: ['A heading', 'The text begins here.'] },
  { text: 'It runs on\n\nand never crosses a blank line.', want: ['It runs on', 'and never crosses a blank line.'] },
  {
    text: '1. Memorandum on trade\n2. Agreement on air services\n3. Protocol',
    want: ['1. Memorandum on trade', '2. Agreement on air services', '3. Protocol'],
  },
  {
    text: '• Memorandum on trade\n• Agreement on air services',
    want: ['• Memorandum on trade', '• Agreement on air services'],
  },
  {
    text: 'Memorandum on trade\nAgreement on air services between the two governments',
    want: ['Memorandum on trade', 'Agreement on air services between the two governments'],
  },
  {
    text: 'The two ministers met in Lomé on Monday and agreed to open a\nsecond crossing before the end of the year. They will meet\nagain in spring.',
    want: [
      'The two ministers met in Lomé on Monday and agreed to open a\nsecond crossing before the end of the year.',
      'They will meet\nagain in spring.',
    ],
  },
  { text: 'Exports fell in Jan.-Apr. 2024 by a tenth.', want: ['Exports fell in Jan.-Apr. 2024 by a tenth.'] },
  { text: 'The envoy left the U.S. Talks go on in May.', want: ['The envoy left the U.S.', 'Talks go on in May.'] },
  { text: 'The U.S. Senate votes today.', want: ['The U.S. Senate votes today.'] },
  { text: 'Protocol No. 5 was annexed. No. 6 was not.', want: ['Protocol No. 5 was annexed.', 'No. 6 was not.'] },
  { text: 'Gen. J. K. Mensah spoke to Dr. Abena Osei.', want: ['Gen. J. K. Mensah spoke to Dr. Abena Osei.'] },
  {
    text: 'The loan is US$4.1bn. Rs 15,000 crore came earlier.',
    want: ['The loan is US$4.1bn.', 'Rs 15,000 crore came earlier.'],
  },
  { text: 'Output was 3.8bn cubic metres.', want: ['Output was 3.8bn cubic metres.'] },
  { text: '“We will sign.” The minister smiled.', want: ['“We will sign.”', 'The minister smiled.'] },
  { text: '"We will sign," he said. "Soon."', want: ['"We will sign," he said.', '"Soon."'] },
  { text: '“Is it done?” he asked.', want: ['“Is it done?” he asked.'] },
  { text: 'It began at 5 p.m. The minister was late.', want: ['It began at 5 p.m.', 'The minister was late.'] },
  { text: 'Acme Corp. of Accra built it.', want: ['Acme Corp. of Accra built it.'] },
  { text: 'He paused... and went on. Then he left!', want: ['He paused... and went on.', 'Then he left!'] },
  { text: 'Done.\r\n\r\nNext.\r\n', want: ['Done.', 'Next.'] },
  { text: '   ', want: [] },
  { text: '', want: [] },
];
