const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Look of one style: spacing in twentieths of a point, size in half-points. */
interface Look {
  readonly name: string;
  readonly based?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const paragraphStyle = (id: string, { name, based = 'Normal', next = id, paragraph = '', run = '' }: Look): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const characterStyle = (id: string, name: string, look: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${look}</w:rPr></w:style>`;

const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const hanging = (left: number, by: number): string => `<w:ind w:left="${left}" w:hanging="${by}"/>`;
const GREY = '<w:color w:val="5F5E59"/>';

/** Styles of a brief: a serif column, headings that readers find their way by, numbers of sources small and grey. */
export const DOCX_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
${[
  paragraphStyle('Kicker', {
    name: 'Kicker',
    next: 'Heading1',
    paragraph: spacing(0, 80),
    run: `${GREY}<w:sz w:val="19"/>`,
  }),
  paragraphStyle('Heading1', {
    name: 'heading 1',
    next: 'Summary',
    paragraph: `<w:keepNext/>${spacing(0, 200)}<w:outlineLvl w:val="0"/>`,
    run: '<w:b/><w:sz w:val="36"/>',
  }),
  paragraphStyle('Heading2', {
    name: 'heading 2',
    next: 'Normal',
    paragraph: `<w:keepNext/>${spacing(300, 80)}<w:outlineLvl w:val="1"/>`,
    run: '<w:b/><w:sz w:val="24"/>',
  }),
  paragraphStyle('Summary', { name: 'Summary', next: 'Normal', run: '<w:sz w:val="24"/>' }),
  paragraphStyle('Point', {
    name: 'List Bullet',
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${spacing(0, 80)}${hanging(284, 284)}`,
  }),
  paragraphStyle('Source', {
    name: 'Source',
    paragraph: `<w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>${spacing(120, 40)}${hanging(397, 397)}`,
    run: '<w:sz w:val="20"/>',
  }),
  paragraphStyle('Passage', {
    name: 'Passage',
    paragraph: `${spacing(0, 40)}${hanging(964, 567)}`,
    run: `${GREY}<w:sz w:val="19"/>`,
  }),
  paragraphStyle('Footer', { name: 'footer', paragraph: '<w:jc w:val="right"/>', run: `${GREY}<w:sz w:val="18"/>` }),
  characterStyle('Citation', 'Citation', `${GREY}<w:vertAlign w:val="superscript"/>`),
  characterStyle('Outlet', 'Outlet', '<w:i/>'),
  characterStyle('Hyperlink', 'Hyperlink', '<w:color w:val="2F4F6F"/><w:u w:val="single"/>'),
].join('\n')}
</w:styles>`;

const level = (format: string, text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

/** Points with a dash, sources by number. */
export const DOCX_NUMBERING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level('bullet', '–')}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="singleLevel"/>${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
