/** Little room: a wide table scrolls under the heads of its rows. */
export const narrow = `
@container (max-width: 40rem) {
  .frame { padding: 0.25rem }
  .bar { padding-inline: 0.5rem }
  .wide { min-width: 38rem }
  .wide th[scope="row"]:not([rowspan]) {
    position: sticky; left: 0; z-index: 1; background: var(--paper); box-shadow: 1px 0 var(--line);
  }
  th, td { font-size: 0.8125rem }
  .narrative { font-size: 1rem }
}
`
