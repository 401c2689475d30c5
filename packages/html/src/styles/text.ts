/** The text, headings and tables of a document. */
export const text = `
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
  word-break: keep-all;
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
  overflow-wrap: break-word;
}
.gxgk .wide {
  min-width: 42rem;
}
.gxgk caption,
.gxgk .drawn .scroll {
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
  overflow: visible;
}
`
