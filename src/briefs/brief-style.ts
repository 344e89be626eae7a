/** Style of a brief's page: a quiet serif column, numbers of sources small and grey, black on white in print. */
export const BRIEF_STYLE = `
:root { --ink: #1c1c1a; --soft: #6b6a65; --line: #d9d7d0; --paper: #fdfcf9; --link: #2f4f6f; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4de; --soft: #9a988f; --line: #3b3a36; --paper: #191918; --link: #9bb9d6; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; text-rendering: optimizeLegibility; }
body { margin: 0; }
main { max-width: 41rem; margin: 0 auto; padding: 3.5rem 1.25rem 5rem; }
.kicker { margin: 0 0 .75rem; color: var(--soft); font-size: .875rem; letter-spacing: .01em; }
.kicker span::before { content: "· "; }
h1 { margin: 0 0 1.5rem; font-size: 1.9rem; font-weight: 600; line-height: 1.22; text-wrap: balance; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.06rem; font-weight: 600; line-height: 1.3; }
p { margin: 0; hyphens: auto; }
.summary { font-size: 1.15rem; line-height: 1.55; }
ul { margin: 0; padding: 0; list-style: none; }
section > ul > li { padding-left: 1.1rem; text-indent: -1.1rem; margin: .35rem 0; }
section > ul > li::before { content: "–"; display: inline-block; width: 1.1rem; text-indent: 0; color: var(--soft); }
.takeaways { margin-top: 2rem; padding: .25rem 0 1rem; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.takeaways h2 { margin-top: .85rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
.cite { font: .68em/1 ui-sans-serif, system-ui, sans-serif; vertical-align: .45em; letter-spacing: .01em; text-indent: 0; }
.cite a { color: var(--soft); margin-left: .3em; white-space: nowrap; }
.sources { margin-top: 3rem; border-top: 1px solid var(--line); font-size: .9rem; line-height: 1.5; }
.sources ol { margin: 0; padding-left: 1.5rem; }
.sources ol > li { margin: .9rem 0; }
.sources ol > li::marker { color: var(--soft); }
.sources ul { margin-top: .3rem; color: var(--soft); }
.sources ul li { display: grid; grid-template-columns: 2.6rem 1fr; margin: .2rem 0; scroll-margin-top: 2rem; }
.sources ul li:target { color: var(--ink); background: color-mix(in srgb, var(--link) 12%, transparent); }
.sources q { quotes: "“" "”" "‘" "’"; }
.label { font-variant-numeric: tabular-nums; }
.address { overflow-wrap: anywhere; }
@page { margin: 22mm 20mm; }
@media print {
  :root { --ink: #000; --soft: #555; --line: #bbb; --paper: #fff; --link: #000; }
  html { font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  li, .takeaways { break-inside: avoid; }
  .sources ol > li { break-inside: auto; }
}
`;
