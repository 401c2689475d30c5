/** A narrow screen: a wide table scrolls under the heads of its rows, with a shadow where it goes on. */
export const narrow = `
@media (max-width: 40rem) {
  .gxgk h1 {
    font-size: 1.3rem;
  }
  .gxgk .scroll {
    background:
      linear-gradient(to right, Canvas 40%, transparent) 0 0 / 2.5rem 100% no-repeat local,
      linear-gradient(to left, Canvas 40%, transparent) 100% 0 / 2.5rem 100% no-repeat local,
      linear-gradient(to right, rgb(128 128 128 / 45%), transparent) 0 0 / 0.75rem 100% no-repeat scroll,
      linear-gradient(to left, rgb(128 128 128 / 45%), transparent) 100% 0 / 0.75rem 100% no-repeat scroll;
  }
  .gxgk table {
    font-size: 0.875rem;
  }
  .gxgk th,
  .gxgk td {
    padding: 0.35em 0.3em;
  }
  .gxgk th[scope="row"] {
    min-width: 3.5em;
  }
  .gxgk .wide th[scope="row"]:not([rowspan]) {
    position: sticky;
    left: 0;
    background: Canvas;
    box-shadow: 1px 0 currentColor;
  }
  .gxgk .wide {
    min-width: 34rem;
    font-size: 0.8125rem;
  }
  .gxgk .wide th,
  .gxgk .wide td {
    padding: 0.35em;
  }
}
`
