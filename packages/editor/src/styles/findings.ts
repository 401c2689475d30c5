/** What was found, beside the report or below it. */
export const findings = `
.panel { min-width: 0; font-size: 0.9375rem }
.panel h3 { scroll-margin-top: calc(var(--gxgk-top, 0px) + 4rem); margin: 0 0 0.25rem }
.panel p, .panel ul, .panel ol { margin: 0 }
.panel ul, .panel ol { padding: 0; list-style: none }
.findings > li {
  margin: 0.6rem 0; padding: 0.6rem 0.75rem; border-inline-start: 4px solid var(--line); border-radius: 0.25rem;
  background: var(--paper);
}
.findings > .error { border-color: var(--error) }
.findings > .warning { border-color: var(--warning) }
.findings > .note { border-color: var(--note) }
.severity { padding: 0 0.35em; border-radius: 0.2em; font-size: 0.8125rem; white-space: nowrap }
.error .severity { color: var(--error); background: var(--error-ground) }
.warning .severity { color: var(--warning); background: var(--warning-ground) }
.note .severity { color: var(--note); background: var(--note-ground) }
.goto {
  display: inline; min-height: 0; padding: 0; border: 0; background: none; font-size: inherit; text-align: start;
}
.goto:hover { text-decoration: underline }
.findings .take, .completion .take { margin-block: 0.3rem }
.code { color: var(--faint); font-size: 0.8125rem; white-space: nowrap }
summary { padding: 0.2rem 0; color: var(--faint); font-size: 0.875rem; cursor: pointer }
summary:hover { color: var(--accent) }
details li {
  padding: 0.3rem 0 0.3rem 0.75rem; border-inline-start: 1px solid color-mix(in srgb, var(--line) 40%, transparent);
  font-size: 0.875rem;
}
.completion { margin: 0.6rem 0 }
kbd { font: 600 0.8125rem var(--font) }
@container (min-width: 64rem) {
  .frame { grid-template: auto 1fr / minmax(0, 1fr) minmax(17rem, 22rem); gap: 1rem 1.25rem; padding: 1.25rem }
  .bar { grid-column: 1 / -1 }
  .down { display: none }
  .panel {
    position: sticky; top: calc(var(--gxgk-top, 0px) + 3.25rem); align-self: start;
    max-height: calc(100vh - var(--gxgk-top, 0px) - 4rem); overflow-y: auto;
  }
}
`
