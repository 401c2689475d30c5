/** Paper: the report alone, black on white. */
export const print = `
@media print {
  :host {
    --ink: #000; --paper: #fff; --ground: #fff; --line: #000; --faint: #000; container-type: normal;
    color-scheme: light;
  }
  .frame { display: block; max-width: none; padding: 0 }
  .bar, .panel, .beside { display: none }
  .sheet { padding: 0; box-shadow: none }
  .wide { min-width: 0 }
  table { font-size: 9pt }
  .figure, input { height: auto; min-width: 0; min-height: 1.6em }
  input { font-size: 10pt }
  input::placeholder { color: #000 }
  .suspect, .member, .unread { color: #000; background: none; box-shadow: none; font-weight: 400 }
  mark, mark.differs { background: none; text-decoration: none }
  .narrative > * { padding: 0; border: 0 }
  /* A text area cannot go on to another page; the words behind it can. */
  .behind { color: #000 }
  .behind mark { color: inherit }
  textarea { display: none }
  h2, h3 { break-after: avoid }
  tr { break-inside: avoid }
}
`
