/** What is to be seen at once: how grave a finding is, a figure that is likely wrong, the parts of an official document. Words alone are coloured: the colour of a cell is also that of its rules. */
export const marks = `.gxgk .code {
  font-size: 0.8em;
  white-space: nowrap;
}
.gxgk p:has(.code) {
  text-align: start;
}
.gxgk .error,
.gxgk .warning,
.gxgk td.note {
  font-size: inherit;
  font-weight: 600;
  text-align: center;
  white-space: nowrap;
}
.gxgk .error {
  background: rgb(215 0 21 / 9%);
}
.gxgk .warning {
  background: rgb(255 170 0 / 14%);
}
.gxgk td.note {
  background: rgb(0 90 200 / 8%);
}
.gxgk .error::first-line {
  color: light-dark(#a4000f, #ff9a9a);
}
.gxgk .warning::first-line {
  color: light-dark(#7a4b00, #ffcf7a);
}
.gxgk td.note::first-line {
  color: light-dark(#1f4e8c, #9cc4ff);
}
.gxgk .suspect {
  outline: 3px solid light-dark(#c0000f, #ff8080);
  outline-offset: -3px;
  background: rgb(215 0 21 / 10%);
  font-weight: 700;
}
.gxgk .suspect a,
.gxgk .member a {
  color: inherit;
}
.gxgk .member a {
  text-decoration: underline 1px dotted;
}
.gxgk .letterhead {
  margin: 0.5em 0 1.25em;
  color: light-dark(#c8102e, #ff8080);
  font-family: FZXiaoBiaoSong-B05S, FZXiaoBiaoSong-B05, "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", STZhongsong, SimSun, serif;
  font-size: clamp(1.5rem, 6vw, 2.5rem);
  font-weight: 600;
  line-height: 1.3;
  text-align: center;
  text-indent: 0;
  text-wrap: balance;
}
.gxgk .number {
  padding-bottom: 0.6em;
  border-bottom: 2px solid light-dark(#c8102e, #ff8080);
  text-align: center;
  text-indent: 0;
}
.gxgk .signature {
  width: fit-content;
  margin: 2em 2em 0 auto;
  padding-left: 2em;
  text-align: start;
  text-indent: -2em;
}
`
