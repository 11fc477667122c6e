/** Paper on a desk, light or dark as the reader has it. System fonts: nothing is loaded. */
export const style = `
:root { color-scheme: light dark;
  --desk: #e6dfcf; --paper: #fbf7ec; --ink: #23272b; --pencil: #565c63; --rule: #cfc6b2;
  --edge: #8b8271; --blue: #175a82; --guide: #9ed3e6; --red: #b3261e; --onred: #fff9f0;
  --hover: #f2ebda; --shadow: 0 1px 2px #4a402a26, 0 12px 32px -12px #4a402a59 }
@media (prefers-color-scheme: dark) { :root {
  --desk: #121518; --paper: #1d2125; --ink: #f0eadc; --pencil: #aab0b5; --rule: #3b4248;
  --edge: #7b848c; --blue: #8fcdea; --guide: #2d637d; --red: #ff8f7a; --onred: #2a0c07;
  --hover: #262b30; --shadow: 0 12px 32px -12px #000c } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100dvh; padding: 1rem; display: grid; align-content: center;
  justify-items: center; color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
  background:
    linear-gradient(color-mix(in srgb, var(--guide) 30%, transparent) 1px, transparent 1px) 0 0 / 48px 48px,
    linear-gradient(90deg, color-mix(in srgb, var(--guide) 30%, transparent) 1px, transparent 1px) 0 0 / 48px 48px,
    var(--desk) }
main { width: 100%; max-width: 27rem; background: var(--paper); border: 1px solid var(--rule);
  border-radius: 2px; box-shadow: var(--shadow); padding: 3rem 1.75rem 1.75rem; position: relative;
  overflow-wrap: break-word }
main.wide { max-width: 46rem }
main::before { content: ""; position: absolute; top: 14px; left: 50%; width: 150px; height: 13px;
  transform: translateX(-50%); border-radius: 3px;
  background: radial-gradient(circle 6.5px at 50% 50%, var(--desk) 96%, transparent),
    linear-gradient(var(--desk), var(--desk)) 0 50% / 34px 8px no-repeat,
    linear-gradient(var(--desk), var(--desk)) 100% 50% / 34px 8px no-repeat }
h1 { font-size: 1.25rem; line-height: 1.2; margin: 0 }
h2 { font-size: 1rem; margin: 1.75rem 0 .25rem }
p { margin: .5rem 0 }
.fact { font: 700 .8125rem/1.4 ui-monospace, "Courier New", monospace; letter-spacing: .05em;
  text-transform: uppercase; color: var(--pencil) }
.price { font-size: 2.75rem; font-weight: 700; letter-spacing: -.02em; line-height: 1.1;
  margin: .25rem 0 1.25rem; font-variant-numeric: tabular-nums }
.price small { font-size: 1rem; font-weight: 400; letter-spacing: 0; color: var(--pencil) }
form { margin: .625rem 0 0 }
button, a.button { display: flex; align-items: center; justify-content: center; width: 100%;
  min-height: 48px; padding: .5rem 1rem; font: 600 1rem/1.3 system-ui, sans-serif; cursor: pointer;
  color: var(--ink); background: transparent; border: 1.5px solid var(--edge); border-radius: 2px;
  text-decoration: none }
button:hover, a.button:hover { background: var(--hover) }
.main button { color: var(--onred); background: var(--red); border-color: var(--red) }
.main button:hover { background: color-mix(in srgb, var(--red) 88%, var(--ink)) }
.quiet button { border-color: transparent; color: var(--pencil); font-weight: 400 }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px }
.note { margin: 1.5rem 0 0; padding-top: 1rem; border-top: 1px dashed var(--rule); font-size: .875rem;
  color: var(--pencil) }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; padding: .625rem 0;
  border-top: 1px solid var(--rule) }
.row > div { flex: 1 1 14rem } .row p { margin: 0 }
.row form { margin: 0 } .row button { min-height: 40px; width: auto; font-size: .9375rem }
a { color: var(--blue) }
@media (prefers-reduced-motion: no-preference) { button { transition: background-color .12s } }
@media print { body { background: none } main { box-shadow: none } }
`
