/** Each colour in the light and in the dark; a page may set `--gxgk-` and the name. */
const colours = {
  ink: ['#1a1a1a', '#e8eaed'],
  paper: ['#fff', '#17191d'],
  ground: ['#f4f5f7', '#0f1114'],
  line: ['#6b7280', '#7d8590'],
  faint: ['#5b6472', '#a3abb7'],
  accent: ['#0b57b7', '#8ab8ff'],
  error: ['#b3000f', '#ff9a9a'],
  'error-ground': ['#fdecec', '#3a1618'],
  warning: ['#7a4b00', '#ffcf7a'],
  'warning-ground': ['#fff4dd', '#33270f'],
  note: ['#1f4e8c', '#9cc4ff'],
  'note-ground': ['#e9f1fc', '#16263b'],
} as const

const serif = '"Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC"'

const fonts = {
  font: '"Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, sans-serif',
  'document-font': `FangSong, FangSong_GB2312, STFangsong, ${serif}, SimSun, serif`,
  'title-font': `FZXiaoBiaoSong-B05S, FZXiaoBiaoSong-B05, ${serif}, STZhongsong, SimSun, serif`,
  'figure-font': '"Times New Roman", Times, "Liberation Serif", serif',
}

const declared = <V>(values: { readonly [name: string]: V }, written: (value: V) => string) =>
  Object.entries(values)
    .map(([name, value]) => `--${name}: var(--gxgk-${name}, ${written(value)});`)
    .join('\n')

/** Colours, letters and the room for each part. Whether it is dark the `color-scheme` of the page decides. */
export const look = `
:host {
  ${declared(colours, ([light]) => light)}
  ${declared(fonts, (font) => font)}
  display: block; container-type: inline-size; color: var(--ink); background: var(--ground);
  font: 1rem/1.6 var(--font); text-align: start; overflow-wrap: anywhere; line-break: strict;
}
:host([hidden]) { display: none }
@supports (color: light-dark(#fff, #000)) {
  :host { ${declared(colours, ([light, dark]) => `light-dark(${light}, ${dark})`)} }
}
* { box-sizing: border-box }
.frame { display: grid; gap: 1rem; max-width: 100rem; margin: 0 auto; padding: 0.75rem }
.unseen, caption {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
button {
  min-height: 2rem; padding: 0.2rem 0.75rem; border: 1px solid var(--line); border-radius: 0.375rem;
  color: var(--ink); background: var(--paper); font: inherit; font-size: 0.875rem; cursor: pointer;
}
button:hover:not(:disabled) { border-color: var(--accent); color: var(--accent) }
button:disabled { color: var(--faint); border-color: var(--faint); border-style: dotted; cursor: default }
button.take { border-color: var(--accent); color: var(--paper); background: var(--accent) }
button.take:hover { color: var(--paper); filter: brightness(1.1) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px }
.bar {
  position: sticky; z-index: 3; top: var(--gxgk-top, 0px); padding: 0.35rem 0; background: var(--ground);
  display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center;
}
.bar .message { flex: 1 1 12rem; color: var(--faint); font-size: 0.875rem }
`
