/** Names of the fonts of a document, as Word lists them. */
export interface DocxFonts {
  /** Of the title, 方正小标宋简体. */
  readonly title: string
  /** Of headings of the first level, 黑体. */
  readonly heading: string
  /** Of headings of the second level, 楷体_GB2312. */
  readonly subheading: string
  /** Of all else, 仿宋_GB2312. */
  readonly body: string
  /** Of page numbers, 宋体. */
  readonly pageNumber: string
  /** Of digits and Latin letters, Times New Roman. */
  readonly latin: string
}

/** GB/T 9704-2012 by the names that offices have them under. */
export const standardFonts: DocxFonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  pageNumber: '宋体',
  latin: 'Times New Roman',
}

/** Names under which Word finds the same face, or one like it, where the font is not installed. */
export const otherNames: { readonly [font: string]: string } = {
  方正小标宋简体: '方正小标宋_GBK,小标宋,华文中宋,宋体',
  黑体: 'SimHei',
  楷体_GB2312: '楷体,KaiTi',
  仿宋_GB2312: '仿宋,FangSong',
  宋体: 'SimSun',
}
