import { asRead, type EditedText, edited } from './edited-text.js';
import { blockEdits, INLINE_EDITS, topHeadingOf } from './markdown-edits.js';
import { withPlainCharacters, withPlainSpacing } from './normalise.js';
import type { TextReport } from './plain-text.js';
import { type ReadingContext, type ReadReport, readReport } from './read-report.js';
import { firstOf, frontMatterOf } from './report-fields.js';

const withoutInlineMarks = (from: EditedText): EditedText =>
  INLINE_EDITS.reduce((text, editsOf) => edited(text, editsOf(text.text)), from);

/**
 * The document of a report in Markdown: front matter and the top heading give its fields, marks are taken out, lines
 * of a paragraph are joined. Its `origin` leads back to the offsets of `text` as given.
 *
 * @throws EntenteError `input-empty`
 * @example
 * documentFromMarkdown({ name: 'suva.md', text: '# Fiji and Samoa **sign**\n\nFiji …' }).document.title // 'Fiji and Samoa sign'
 */
export const documentFromMarkdown = (report: TextReport, context: ReadingContext = {}): ReadReport => {
  const { name, text, notes = [], ...fields } = report;
  const plain = withPlainCharacters(asRead(text));
  const front = frontMatterOf(plain.text);
  const body = edited(plain, [{ start: 0, end: front.end, by: '' }]);
  const heading = topHeadingOf(body.text);
  const title = heading === undefined ? undefined : withoutInlineMarks(asRead(heading)).text;
  const canonical = withPlainSpacing(withoutInlineMarks(edited(body, blockEdits(body.text))));
  return readReport(
    { name, text: canonical, source: text, fields: firstOf(fields, front.fields, { title }), notes },
    context,
  );
};
