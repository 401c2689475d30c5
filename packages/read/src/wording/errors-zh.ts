import type { ImportErrorCode, ImportErrorFacts } from '../import-error'

const limits = {
  bytes: ['文件大小', '字节'],
  nodes: ['节点', '个'],
  rowSpan: ['跨行', '行'],
  colSpan: ['跨列', '列'],
  entries: ['压缩包内文件', '个'],
  inflated: ['解压后大小', '字节'],
  pages: ['页数', '页'],
} as const

const sentences: { readonly [C in ImportErrorCode]: (facts: ImportErrorFacts) => string } = {
  limit: ({ limit = 'bytes', most = 0, found }) => {
    const [name, unit] = limits[limit]
    const counted = found === undefined ? '' : `，已数到 ${found} ${unit}`
    return `超过上限：${name}最多 ${most} ${unit}${counted}（选项 limits.${limit}）`
  },
  damaged: ({ detail }) => `文件已损坏，读不了：${detail ?? '原因不明'}`,
  unsupported: ({ detail }) => `不读这种文件：${detail ?? '种类不明'}`,
  encrypted: () => '文件有密码，读不了',
  noLibrary: ({ detail }) => `没有安装所需的库 ${detail ?? ''}`,
}

export const zh = (code: ImportErrorCode, facts: ImportErrorFacts): string =>
  (facts.name === undefined ? '' : `${facts.name}：`) + sentences[code](facts)
