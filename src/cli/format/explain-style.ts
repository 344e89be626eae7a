import { TYPE_COLOUR_STYLE } from '../../model/type-colours.js';

/** Style of the page that explains a reading: the text on the left, what was read out of it on the right, a colour a type. */
export const EXPLAIN_STYLE = `${TYPE_COLOUR_STYLE}
:root { --ink: #1c1c1a; --soft: #6b6a65; --line: #d9d7d0; --paper: #fdfcf9; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4de; --soft: #9a988f; --line: #3b3a36; --paper: #191918; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; }
body { margin: 0; }
main { max-width: 78rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.25; font-weight: 600; text-wrap: balance; }
.source { margin: 0 0 1rem; color: var(--soft); font-size: .9rem; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin: 0 0 1.5rem; padding: .6rem 0; list-style: none; border-block: 1px solid var(--line); font: .8rem/1.4 ui-sans-serif, system-ui, sans-serif; }
.legend li::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .4em; border-radius: 2px; background: var(--own); }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); gap: 0 2rem; padding: .55rem 0; border-bottom: 1px solid color-mix(in srgb, var(--line) 45%, transparent); }
.row.opens { margin-top: 1.1rem; }
.row > p { margin: 0; white-space: pre-line; }
mark { color: inherit; background: color-mix(in srgb, var(--own) 15%, transparent); border-bottom: 2px solid var(--own); padding: .05em 0; }
mark mark { background: color-mix(in srgb, var(--own) 22%, transparent); }
.notes { font: .78rem/1.45 ui-sans-serif, system-ui, sans-serif; }
.statement { margin: .1rem 0 .6rem; padding-left: .7rem; border-left: 3px solid var(--own); }
.statement h2 { margin: 0; font-size: .8rem; font-weight: 600; color: var(--own); }
.statement h2 span, .dropped span { font-weight: 400; color: var(--soft); }
dl { display: grid; grid-template-columns: 5.8rem 1fr; margin: .15rem 0 0; gap: 0 .5rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.dropped { margin: .2rem 0; color: var(--soft); overflow-wrap: anywhere; }
.dropped q { color: var(--ink); }
pre { margin: .4rem 0; overflow-x: auto; font: .72rem/1.35 ui-monospace, monospace; color: var(--soft); }
summary { cursor: pointer; color: var(--soft); }
@media (max-width: 52rem) { .row { grid-template-columns: 1fr; } .notes { margin-top: .4rem; } }
@media print { main { max-width: none; padding: 0; } .row { break-inside: avoid; } }
`;
