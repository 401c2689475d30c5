/**
 * Paper. A table of fewer than nine rows stays on one page. Nothing is positioned: what is, browsers write into the PDF
 * after all else, so that whoever copies the page or reads it aloud has tables after the prose behind them.
 */
export const print = `@page gxgk {
  size: A4;
  margin: 37mm 26mm 35mm 28mm;
}
@media print {
  .gxgk {
    page: gxgk;
    max-width: none;
    padding: 0;
    color: #000;
    background: #fff;
    color-scheme: light;
    font-size: 16pt;
    line-height: 1.75;
    orphans: 2;
    widows: 2;
  }
  .gxgk h1,
  .gxgk h2,
  .gxgk h3,
  .gxgk h4,
  .gxgk h5,
  .gxgk h6 {
    font-size: 16pt;
    break-after: avoid;
  }
  .gxgk h1 {
    font-size: 22pt;
  }
  .gxgk a {
    color: inherit;
    text-decoration: none;
  }
  .gxgk .member a {
    text-decoration: underline 0.5pt;
  }
  .gxgk .letterhead {
    font-size: 34pt;
  }
  .gxgk .note,
  .gxgk table {
    font-size: 10.5pt;
  }
  .gxgk .scroll,
  .gxgk .wide th[scope="row"]:not([rowspan]) {
    position: static;
    overflow: visible;
    box-shadow: none;
  }
  .gxgk .wide {
    min-width: 0;
    font-size: 9pt;
  }
  .gxgk .wide th,
  .gxgk .wide td {
    padding: 0.15em 0.2em;
    line-height: 1.4;
  }
  .gxgk thead {
    display: table-header-group;
    break-after: avoid;
  }
  .gxgk tbody:first-of-type tr:first-child,
  .gxgk tbody tr:last-child {
    break-before: avoid;
  }
  .gxgk tbody tr:has(th[scope="col"]),
  .gxgk tbody tr:has(th[scope="rowgroup"]) {
    break-after: avoid;
  }
  .gxgk table:not(:has(tr:nth-child(9))) {
    break-inside: avoid;
  }
  .gxgk figure,
  .gxgk svg,
  .gxgk td,
  .gxgk th:not([rowspan]) {
    break-inside: avoid;
  }
}
`
