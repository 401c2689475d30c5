/** The report as on paper: title, tables with their fields, texts with the marks behind them. */
export const sheet = `
.sheet {
  position: relative; min-width: 0; padding: clamp(1rem, 3cqi, 2.5rem) clamp(0.75rem, 3cqi, 3rem) 2.5rem;
  border-radius: 0.25rem; background: var(--paper);
  box-shadow: 0 0 0 1px color-mix(in srgb, var(--line) 35%, transparent); font-family: var(--document-font);
}
.title {
  margin: 0.5rem 0 1.5rem; font-family: var(--title-font); font-size: clamp(1.25rem, 3.2cqi, 1.75rem);
  font-weight: 600; line-height: 1.4; text-align: center; text-wrap: balance; word-break: keep-all;
}
h3 { margin: 2rem 0 0.5rem; font-family: var(--font); font-size: 1.125rem; font-weight: 600 }
.scroll { padding: 1px; overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.4 }
.wide { min-width: 46rem }
th, td { padding: 0.3em 0.4em; border: 1px solid var(--line); font-weight: 400; text-align: start; text-wrap: balance }
th[scope="col"], th[scope="rowgroup"], th[rowspan] { text-align: center }
th[scope="col"], th[scope="rowgroup"] { font-family: var(--font) }
th[scope="rowgroup"] { background: var(--ground) }
.corner { color: var(--faint); font-size: 0.8125rem }
.figure { height: 2.1rem; min-width: 2.6rem; padding: 0 }
input {
  scroll-margin: calc(var(--gxgk-top, 0px) + 4rem) 12rem; display: block; width: 100%;
  min-width: max(2.6rem, calc(var(--digits, 0) * 1ch + 0.6rem)); height: 100%; min-height: 2.1rem; padding: 0 0.15rem; border: 0; border-radius: 0; color: inherit;
  background: transparent; font: 1rem/1 var(--figure-font); font-variant-numeric: tabular-nums; text-align: center;
}
input:hover:not(:read-only) { background: color-mix(in srgb, var(--accent) 8%, transparent) }
input:focus { outline: 2px solid var(--accent); outline-offset: -2px }
input.editing { outline-style: dashed }
input::placeholder { color: var(--faint); opacity: 1 }
.unread {
  background: repeating-linear-gradient(135deg, transparent 0 5px, color-mix(in srgb, var(--warning) 28%, transparent) 5px 6px);
}
.unread::placeholder { color: var(--warning); font: 0.8125rem var(--font) }
.member {
  --told: var(--note);
  background: linear-gradient(var(--told), var(--told)) 50% calc(50% + 0.7em) / 1.75em 1px no-repeat;
}
.member.error { --told: var(--error) }
.member.warning { --told: var(--warning) }
.suspect {
  color: var(--error); background: var(--error-ground); box-shadow: inset 0 0 0 2px var(--error); font-weight: 700;
}
.suspect.warning {
  color: var(--warning); background: var(--warning-ground); box-shadow: inset 0 0 0 2px var(--warning);
}
.suspect.note { color: var(--note); background: var(--note-ground); box-shadow: inset 0 0 0 2px var(--note) }
.suspect:focus { outline-offset: 1px }
@media (forced-colors: active) { .suspect { border: 2px solid } }
.narrative { display: grid; font: 1.125rem/1.8 var(--document-font) }
.narrative > * {
  grid-area: 1 / 1; width: 100%; min-height: 3.4rem; margin: 0; padding: 0.5rem 0.75rem;
  border: 1px solid color-mix(in srgb, var(--line) 45%, transparent); border-radius: 0.25rem; font: inherit;
  letter-spacing: inherit; text-align: start; white-space: pre-wrap; overflow-wrap: anywhere; line-break: strict;
}
.behind { color: transparent; border-color: transparent }
textarea {
  position: relative; display: block; overflow: hidden; color: inherit; background: transparent; resize: none;
}
textarea::placeholder { color: var(--faint); opacity: 1 }
textarea.unread { border-color: var(--warning); border-style: dashed; background: none }
mark {
  color: transparent; background: none; text-decoration: underline 1px dotted var(--line);
  text-underline-offset: 0.35em;
}
mark.differs { background: var(--error-ground); text-decoration: underline 2px solid var(--error) }
.beside {
  position: absolute; z-index: 2; max-width: min(26rem, calc(100% - 1rem)); padding: 0.5rem 0.75rem;
  border: 1px solid var(--line); border-radius: 0.375rem; background: var(--paper);
  box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 25%); font: 0.875rem/1.6 var(--font);
}
.beside p { margin: 0.15rem 0 }
.determined { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline }
`
