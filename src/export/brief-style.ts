/** The brief's looks: one column of readable width, colours of the reader's choice, and on paper the addresses of its links. */
export const briefStyle = `
:root { color-scheme: light dark; --ink: #1d1f23; --faint: #5a616b; --paper: #fdfdfb; --line: #d9dcd6; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e7e3; --faint: #a3a9b3; --paper: #17191c; --line: #363b41; --link: #8ab8ee; }
}
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.55 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper); }
h1, h2, h3, nav, .day, .notes, cite { font-family: system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.4rem 0 .4rem; padding-top: .6rem; border-top: 2px solid var(--line); }
h3 { font-size: .95rem; margin: 1.2rem 0 .3rem; color: var(--faint); }
ul { margin: 0; padding: 0; list-style: none; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem .9rem; font-size: .9rem; }
main li { padding: .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.day { display: inline-block; min-width: 7.5rem; color: var(--faint); font-size: .9rem; }
.notes, q, cite { display: block; font-size: .9rem; }
.notes { color: var(--faint); }
q { margin: .2rem 0; font-style: italic; quotes: '“' '”'; }
cite { font-style: normal; }
a { color: var(--link); }
@media print {
  :root { --ink: #000; --faint: #444; --paper: #fff; --line: #bbb; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  cite a::after { content: ' <' attr(href) '>'; font-size: 8pt; }
}
`
