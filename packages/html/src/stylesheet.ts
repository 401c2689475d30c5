// A width in per cent is a class, because a style attribute would be against a strict Content-Security-Policy.
const shares = Array.from({ length: 100 }, (_, i) => `.gxgk .w${i + 1} { width: ${i + 1}%; }`).join('\n')

/**
 * Styles of a rendered document, in the look of a Chinese official document; every selector begins with `.gxgk`.
 * Colours are those of the page around it, so that a dark page stays dark.
 */
export const stylesheet = `
.gxgk {
  box-sizing: border-box;
  max-width: 54rem;
  margin: 0 auto;
  padding: 1rem 0.5rem 3rem;
  font-family: FangSong, FangSong_GB2312, STFangsong, "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
  font-size: 1.125rem;
  line-height: 1.8;
  text-align: justify;
  overflow-wrap: anywhere;
  line-break: strict;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.gxgk h1,
.gxgk h2,
.gxgk h3,
.gxgk h4,
.gxgk h5,
.gxgk h6 {
  margin: 1.25em 0 0.5em;
  font-size: 1.125rem;
  line-height: 1.5;
  text-align: start;
  text-indent: 2em;
}
.gxgk h1 {
  margin: 1em 0 1.25em;
  font-family: FZXiaoBiaoSong-B05S, FZXiaoBiaoSong-B05, "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", STZhongsong, SimSun, serif;
  font-size: 1.75rem;
  font-weight: 600;
  line-height: 1.4;
  text-align: center;
  text-indent: 0;
  text-wrap: balance;
}
.gxgk h2,
.gxgk th[scope="col"],
.gxgk th[scope="rowgroup"] {
  font-family: SimHei, "Heiti SC", STHeiti, "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif;
  font-weight: 500;
}
.gxgk h2 {
  font-size: 1.25rem;
}
.gxgk h3 {
  font-family: KaiTi, KaiTi_GB2312, "Kaiti SC", STKaiti, "LXGW WenKai", serif;
  font-weight: 500;
}
.gxgk p {
  margin: 0;
  text-indent: 2em;
}
.gxgk ul,
.gxgk ol {
  margin: 0;
  padding-inline-start: 3em;
}
.gxgk li p,
.gxgk .note {
  text-indent: 0;
}
.gxgk .note {
  margin: 0.5em 0;
  font-size: 0.9375rem;
}
.gxgk a {
  text-underline-offset: 0.2em;
}
.gxgk .scroll {
  position: relative;
  margin: 1em 0;
  overflow-x: auto;
}
.gxgk .scroll:focus-visible,
.gxgk :target {
  outline: 2px solid;
  outline-offset: -2px;
}
.gxgk :target {
  background: rgb(255 193 7 / 35%);
  scroll-margin: 4rem;
}
.gxgk table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9375rem;
  line-height: 1.5;
  text-align: start;
  overflow-wrap: break-word;
}
.gxgk .wide {
  min-width: 42rem;
}
.gxgk caption {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.gxgk th,
.gxgk td {
  min-width: 2em;
  padding: 0.35em 0.5em;
  border: 1px solid;
  font-weight: 400;
  text-align: start;
  vertical-align: middle;
}
.gxgk th[scope="col"],
.gxgk th[scope="rowgroup"],
.gxgk th[rowspan] {
  text-align: center;
}
.gxgk th[scope="rowgroup"] {
  background: rgb(128 128 128 / 12%);
}
.gxgk .figure {
  font-family: "Times New Roman", Times, "Liberation Serif", serif;
  font-variant-numeric: tabular-nums;
  text-align: center;
  white-space: nowrap;
}
.gxgk figure {
  margin: 1.5em 0;
}
.gxgk svg {
  display: block;
}
${shares}
@media (max-width: 40rem) {
  .gxgk .wide {
    min-width: 34rem;
    font-size: 0.8125rem;
  }
  .gxgk .wide th,
  .gxgk .wide td {
    padding: 0.35em;
  }
}
@page gxgk {
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
  .gxgk h1 {
    font-size: 22pt;
  }
  .gxgk h2,
  .gxgk h3,
  .gxgk h4,
  .gxgk h5,
  .gxgk h6 {
    font-size: 16pt;
  }
  .gxgk h1,
  .gxgk h2,
  .gxgk h3,
  .gxgk h4,
  .gxgk h5,
  .gxgk h6 {
    break-after: avoid;
  }
  .gxgk a {
    color: inherit;
    text-decoration: none;
  }
  .gxgk .note,
  .gxgk table {
    font-size: 10.5pt;
  }
  .gxgk .scroll {
    overflow: visible;
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
  }
  .gxgk svg,
  .gxgk table,
  .gxgk td,
  .gxgk th:not([rowspan]) {
    break-inside: avoid;
  }
}
`

/** Hash of `stylesheet` for the style-src of a Content-Security-Policy; written there in single quotes. */
export const stylesheetHash = 'sha256-Z32dJTLmTCatPJ4qmB9wfIwzrZfHD9QeedyKeEG7Kpg='
