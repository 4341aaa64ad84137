/** Style of the marked page: light and dark, readable when printed. */
export const style = `
:root { --ink:#1c1c1a; --paper:#fcfbf8; --line:#d9d5cb; --dim:#6a665d; --event:#d9e8f7; --statement:#f7efd0; --entity:#e3f1dd; --time:#f5dfe6; --tally:#e8e0f4; --hit:#ffb703; }
@media (prefers-color-scheme: dark) { :root { --ink:#e8e6e1; --paper:#191917; --line:#3a3833; --dim:#a09b8f; --event:#1f3a55; --statement:#4a4115; --entity:#243f1f; --time:#4d2532; --tally:#392a55; --hit:#b97f00; } }
* { box-sizing:border-box } body { margin:0; display:grid; grid-template:"head head" auto "text facts" 1fr / minmax(0,1fr) minmax(18rem,26rem); min-height:100vh; color:var(--ink); background:var(--paper); font:17px/1.6 Georgia,serif }
header { grid-area:head; padding:1rem 2rem; border-bottom:1px solid var(--line) } h1 { font-size:1.4rem; margin:0 } header p { margin:.2rem 0 0; color:var(--dim); font:14px system-ui,sans-serif; overflow-wrap:anywhere }
main { grid-area:text; padding:1rem 2rem; max-width:46rem } .title { font-weight:bold } .heading { font-weight:bold } .caption,.credit { color:var(--dim); font-size:.9em }
aside { grid-area:facts; padding:1rem; border-left:1px solid var(--line); font:14px/1.4 system-ui,sans-serif; position:sticky; top:0; max-height:100vh; overflow:auto }
mark { color:inherit; background:none; cursor:pointer } mark.event { background:var(--event) } mark.statement { background:var(--statement) } mark.tally { background:var(--tally) }
mark.entity { border-bottom:2px solid #6a994e } mark.time { border-bottom:2px dotted #c1447e } mark.hit { background:var(--hit) }
summary { font-weight:600; cursor:pointer; padding:.3rem 0 } ul { list-style:none; margin:0; padding:0 }
button { all:unset; display:block; width:100%; padding:.4rem .5rem; border-left:4px solid var(--line); margin:.25rem 0; cursor:pointer; overflow-wrap:anywhere; box-sizing:border-box } button:hover,button:focus-visible { outline:1px solid var(--line) } button.hit { background:var(--hit) }
button.event { border-color:#4a86c5 } button.statement { border-color:#c9a227 } button.entity { border-color:#6a994e } button.time { border-color:#c1447e } button.tally { border-color:#8e6bbf }
q { display:block; color:var(--dim) } small { color:var(--dim) }
@media (max-width:50rem) { body { display:block } aside { position:static; max-height:none; border-left:0; border-top:1px solid var(--line) } }
`

/** Links the marks and the panel both ways. Knows only ids; puts no text into the page. */
export const script = `
const clear = () => document.querySelectorAll('.hit').forEach((x) => x.classList.remove('hit'));
document.querySelector('aside').addEventListener('click', (event) => {
  const row = event.target.closest('button'); if (!row) return;
  clear(); row.classList.add('hit');
  const marks = [...document.querySelectorAll('mark')].filter((mark) => mark.dataset.facts.split(' ').includes(row.dataset.fact));
  marks.forEach((mark) => mark.classList.add('hit'));
  marks[0]?.scrollIntoView({ block: 'center' });
});
document.querySelector('#text').addEventListener('click', (event) => {
  const mark = event.target.closest('mark'); if (!mark) return;
  clear(); mark.classList.add('hit');
  const rows = mark.dataset.facts.split(' ').map((id) => document.querySelector('button[data-fact="' + id + '"]')).filter(Boolean);
  rows.forEach((row) => row.classList.add('hit'));
  rows[0]?.scrollIntoView({ block: 'center' });
});
`
