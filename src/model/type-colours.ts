import type { StatementType } from './statement.js';

/** A colour on light paper and on dark. */
interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colour of each type of statement, the same wherever types are told apart. Each can be read as text on its paper
 * (`#fdfcf9`, `#191918`): a contrast of 4.5 to 1 at least.
 */
export const TYPE_COLOURS: Readonly<Record<StatementType, Colour>> = {
  meeting: { light: '#6b4aa6', dark: '#b39ae6' },
  agreement: { light: '#2a64a3', dark: '#7fb2ea' },
  package: { light: '#11707f', dark: '#5fc3d3' },
  commitment: { light: '#21743f', dark: '#6fca97' },
  figure: { light: '#93590f', dark: '#e0a860' },
  quote: { light: '#69655a', dark: '#b5b0a2' },
  distinction: { light: '#a83a5e', dark: '#e88aa9' },
};

const declarations = (shade: keyof Colour): string =>
  Object.entries(TYPE_COLOURS)
    .map(([type, colour]) => `--${type}: ${colour[shade]};`)
    .join(' ');

/** A style sheet that names each type's colour (`--meeting` …), and lets a class of the type's name choose it as `--own`. */
export const TYPE_COLOUR_STYLE = `:root { ${declarations('light')} }
@media (prefers-color-scheme: dark) { :root { ${declarations('dark')} } }
${Object.keys(TYPE_COLOURS)
  .map((type) => `.${type} { --own: var(--${type}); }`)
  .join('\n')}
`;
