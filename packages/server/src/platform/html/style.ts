/**
 * The one look of every page this program serves: paper on a desk, light or dark as the reader has
 * it. System fonts, so nothing is loaded. Text has a contrast of 4.5 to 1 or more, borders of controls
 * 3 to 1, and whatever is pressed is at least 44 pixels high.
 */
export const style = `
:root { color-scheme: light dark;
  --desk: #e6dfcf; --paper: #fbf7ec; --shade: #f2ebda; --ink: #23272b; --pencil: #565c63;
  --rule: #cfc6b2; --edge: #7f7666; --blue: #175a82; --guide: #9ed3e6; --red: #b3261e;
  --onred: #fff9f0; --shadow: 0 1px 2px #4a402a26, 0 12px 32px -12px #4a402a59;
  --type: ui-monospace, "Courier New", monospace }
@media (prefers-color-scheme: dark) { :root {
  --desk: #121518; --paper: #1d2125; --shade: #262b30; --ink: #f0eadc; --pencil: #aab0b5;
  --rule: #3b4248; --edge: #7b848c; --blue: #8fcdea; --guide: #2d637d; --red: #ff8f7a;
  --onred: #2a0c07; --shadow: 0 12px 32px -12px #000c } }
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0; min-height: 100dvh; padding: 1rem 1rem 3rem; display: grid;
  grid-template-columns: minmax(0, 1fr); align-content: safe center; justify-items: center; color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif;
  background:
    linear-gradient(color-mix(in srgb, var(--guide) 30%, transparent) 1px, transparent 1px) 0 0 / 48px 48px,
    linear-gradient(90deg, color-mix(in srgb, var(--guide) 30%, transparent) 1px, transparent 1px) 0 0 / 48px 48px,
    var(--desk) }
body.wide { align-content: start }
header, main { width: 100%; max-width: 28rem } .wide header, .wide main { max-width: 48rem }
header { display: flex; min-height: 44px; margin-bottom: .5rem }
main { position: relative; padding: 3.5rem clamp(1.125rem, 5vw, 2.25rem) 2rem;
  background: var(--paper); border: 1px solid var(--rule); border-radius: 2px;
  box-shadow: var(--shadow); overflow-wrap: break-word }
main::before { content: ""; position: absolute; top: 16px; left: 50%; width: 150px; height: 13px;
  transform: translateX(-50%);
  background: radial-gradient(circle 6.5px at 50% 50%, var(--desk) 96%, transparent),
    linear-gradient(var(--desk), var(--desk)) 0 50% / 34px 8px no-repeat,
    linear-gradient(var(--desk), var(--desk)) 100% 50% / 34px 8px no-repeat }
.brand { display: inline-flex; align-items: center; gap: .5rem; min-height: 44px; font-weight: 700;
  color: var(--ink); text-decoration: none }
.brand::before { content: ""; width: .7em; height: .7em; border-radius: 50%; background: var(--red) }
a.brand:hover { text-decoration: underline; text-underline-offset: .2em }
h1 { font-size: clamp(1.25rem, 5.5vw, 1.75rem); line-height: 1.15; letter-spacing: -.015em; margin: 0 0 .75rem }
h2 { font-size: 1.125rem; line-height: 1.3; margin: 2rem 0 .5rem }
p { margin: .5rem 0 } ul { margin: .5rem 0; padding-left: 1.25rem } li { margin: .375rem 0 }
a { color: var(--blue); text-underline-offset: .15em }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 2px }
code, pre, .id { font: .875rem/1.6 var(--type) }
code { background: var(--shade); border-radius: 2px; padding: .1em .3em }
pre { margin: .75rem 0; padding: .875rem 1rem; background: var(--shade); border: 1px solid var(--rule);
  border-radius: 2px; white-space: pre-wrap }
pre code { background: none; padding: 0 }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--rule); text-align: left;
  vertical-align: top }
th { border-top: 0; font-size: .875rem; color: var(--pencil) }
td:first-child { font: .875rem/1.6 var(--type) }
td a { display: inline-block; padding: .7rem 0; margin: -.7rem 0 }
@media (max-width: 44rem) { thead { display: none } tr { display: block; padding: .75rem 0;
  border-top: 1px solid var(--rule) } td { display: block; border: 0; padding: .125rem 0 } }
.kind { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
  gap: .5rem 1rem; margin: 0 0 .75rem }
.fact, .stamp { font: 700 .8125rem/1.4 var(--type); letter-spacing: .05em; text-transform: uppercase }
.fact, .id, .hint { color: var(--pencil) } .hint { font-size: .875rem }
.stamp { display: inline-block; padding: .125rem .5rem; color: var(--red); border: 2px solid;
  transform: rotate(-2deg) }
.price { font-size: clamp(2rem, 11vw, 2.75rem); font-weight: 700; letter-spacing: -.02em;
  line-height: 1.1; margin: .25rem 0 1.5rem; font-variant-numeric: tabular-nums }
.price small { font-size: 1rem; font-weight: 400; letter-spacing: 0; white-space: nowrap;
  color: var(--pencil) }
.problem { margin: 1rem 0; padding: .75rem 1rem; background: var(--shade);
  border-left: 4px solid var(--red); font-weight: 600 }
form { margin: .75rem 0 0 }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600 }
.hint { display: block; margin: .25rem 0 0 }
input:not([hidden]) { display: block; width: 100%; min-height: 48px; padding: .5rem .75rem; font: inherit;
  color: inherit; background: var(--paper); border: 1.5px solid var(--edge); border-radius: 2px }
input[aria-invalid] { border-color: var(--red) }
button, a.button { display: flex; align-items: center; justify-content: center; width: 100%;
  min-height: 48px; padding: .5rem 1rem; font: 600 1rem/1.3 system-ui, sans-serif; cursor: pointer;
  color: var(--ink); background: transparent; border: 1.5px solid var(--edge); border-radius: 2px;
  text-decoration: none }
input:not([type=hidden]) ~ button, .hint ~ button { margin-top: 1.25rem }
p:has(> a.button) { margin: 1.25rem 0 0 } .wide a.button { width: fit-content; min-width: 12rem }
button:hover, a.button:hover { background: var(--shade) }
.main button { color: var(--onred); background: var(--red); border-color: var(--red) }
.main button:hover { background: color-mix(in srgb, var(--red) 88%, var(--ink)) }
.quiet button, a.quiet { border-color: transparent; color: var(--pencil) }
details { margin: 1.5rem 0 0; border-top: 1px solid var(--rule) }
summary { min-height: 48px; padding: .75rem 0; font-weight: 600; color: var(--blue); cursor: pointer }
.note { margin: 1.75rem 0 0; padding-top: 1rem; border-top: 1px dashed var(--rule); font-size: .875rem;
  color: var(--pencil) }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: .625rem 1rem; padding: .875rem 0;
  border-top: 1px solid var(--rule) }
.row > div:first-child { flex: 1 1 16rem; min-width: 0 } .row p { margin: 0 }
.actions { display: flex; flex-wrap: wrap; gap: .5rem } .row form { margin: 0 }
.row button { min-height: 44px; width: auto; font-size: .9375rem }
@media (prefers-reduced-motion: no-preference) { button { transition: background-color .12s } }
@media print { body { background: none } main { box-shadow: none } }
`
