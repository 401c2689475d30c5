import type { ImportErrorCode, ImportErrorParams } from '../import-error'

const lighter = '请删去图片、附件，另存后再试'
const shorter = '请只留报告本身，另存后再试'

/** What is counted, in what, and what helps where there is too much of it. */
const limits = {
  bytes: ['文件大小', '字节', lighter],
  nodes: ['内容', '项', shorter],
  letters: ['文字', '字', shorter],
  passages: ['段落、行和单元格', '个', shorter],
  rowSpan: ['跨行', '行', shorter],
  colSpan: ['跨列', '列', shorter],
  entries: ['压缩包内文件', '个', shorter],
  inflated: ['解压后大小', '字节', lighter],
  pages: ['页数', '页', '请只留报告所在的各页，另存后再试'],
} as const

const word = '请在 Word 或 WPS 中另存为 .docx 再试'
const table = '请把报告另存为 .docx 或网页再试'
const sheet = (program: string) => `请在 ${program} 中另存为 .xlsx 再试`
const picture = (name: string) => `这是图片（${name}），里面没有文字：请找网页、Word 文件或有文字的 PDF 再试`
const packed = (name: string) => `这是 ${name} 压缩包：请解压后导入其中的文件`

/** What a file is, and what to do. */
const kinds: { readonly [detail: string]: string } = {
  RTF: `这是 RTF 文件：${word}`,
  ODT: `这是 ODT 文件：请在 LibreOffice、Word 或 WPS 中另存为 .docx 再试`,
  WPS: `这是 WPS 文字文件：请在 WPS 中另存为 .docx 再试`,
  '.doc (Word 97–2003)': `这是 Word 97–2003 的 .doc 文件：${word}`,
  XML: `这是 XML 文件：如果是 Word 存的，${word}`,
  OLE2: `这是旧版 Office 或 WPS 的文件：${word}`,
  OFD: '这是 OFD 文件：请用 OFD 阅读器另存为有文字的 PDF，或找网页再试',
  EPUB: `这是 EPUB 电子书：${table}`,
  XLSB: `这是 Excel 的二进制工作簿（XLSB）：${sheet('Excel 或 WPS')}`,
  '.xls (Excel 97–2003)': `这是 Excel 97–2003 的 .xls 表格：${sheet('Excel 或 WPS')}`,
  ET: `这是 WPS 表格（ET）：${sheet('WPS')}`,
  ODS: `这是 ODS 表格：${sheet('LibreOffice、Excel 或 WPS')}`,
  PPTX: `这是演示文稿（PPTX）：${table}`,
  '.ppt (PowerPoint 97–2003)': `这是 PowerPoint 97–2003 的 .ppt 演示文稿：${table}`,
  ODP: `这是 ODP 演示文稿：${table}`,
  ...Object.fromEntries(['JPEG', 'PNG', 'GIF', 'TIFF', 'BMP', 'WebP', 'HEIC'].map((name) => [name, picture(name)])),
  ...Object.fromEntries(['ZIP', 'RAR', '7Z', 'GZIP', 'BZIP2', 'XZ', 'TAR'].map((name) => [name, packed(name)])),
  MHTML: '这是网页归档或邮件，但里面没有网页：请把网页另存为 .html 再试',
  'application/octet-stream': '这个文件里没有文字，也认不出是哪一种文件：请找网页、Word 文件或 PDF 再试',
}

const sentences: { readonly [C in ImportErrorCode]: (facts: ImportErrorParams) => string } = {
  limit: ({ limit = 'bytes', most = 0, found }) => {
    const [name, unit, help] = limits[limit]
    const counted = found === undefined ? '' : `，已数到 ${found} ${unit}`
    return `超过上限：${name}最多 ${most} ${unit}${counted}。${help}`
  },
  damaged: ({ detail }) => `文件已损坏，读不了：${detail ?? '原因不明'}`,
  unsupported: ({ detail = '种类不明' }) => (Object.hasOwn(kinds, detail) ? kinds[detail]! : `不读这种文件：${detail}`),
  empty: () => '这是空文件：里面一个字也没有',
  encrypted: () => '文件有密码，读不了：请先去掉密码，另存后再试',
  timeout: ({ most = 0 }) => `读了 ${most / 1000} 秒还没有读完，已经停下：请单独再读一次；还是不行，${shorter}`,
  memory: ({ most = 0 }) => `读这个文件要用的内存超过 ${most} MB，已经停下：${shorter}`,
  crashed: ({ detail = '原因不明' }) => `读这个文件的进程意外停止（${detail}）：请再试一次；还是不行，${table}`,
  noLibrary: ({ detail = '' }) => `没有安装所需的库 ${detail}：请先运行 npm install ${detail}`,
}

export const zh = (code: ImportErrorCode, facts: ImportErrorParams): string =>
  (facts.name === undefined ? '' : `${facts.name}：`) + sentences[code](facts)
