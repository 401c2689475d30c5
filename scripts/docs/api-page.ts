import { fileURLToPath } from 'node:url'
import type { PublicName } from './public-names'
import { publicNames } from './public-names'

/** The groups in the order of the page, and the folders or files of core that each is. */
const groups: readonly (readonly [title: string, places: readonly string[]])[] = [
  ['表式与地址', ['forms']],
  ['报告与草稿', ['model']],
  ['核对与规则', ['check', 'rules']],
  ['归因、定位、补全、说明', ['diagnose', 'locate', 'complete', 'explain']],
  ['对照与汇总', ['compare', 'aggregate']],
  ['文字中的陈述', ['narrative']],
  ['句子', ['wording']],
  ['成文与输出', ['compose']],
]

const placeOf = ({ file }: PublicName) => file.replace(/\/.*/, '')

const isType = ({ declaration }: PublicName) => /^(?:interface|type) /.test(declaration)

/** One line where a line break is only where the source has one; a docstring is prose. */
const prose = (text: string) => text.replace(/\n(?!\n|\s)/g, ' ').trim()

const entry = (one: PublicName) => [
  `### ${one.name}`,
  '',
  '```typescript',
  one.declaration,
  '```',
  '',
  ...(one.doc ? [prose(one.doc), ''] : []),
]

const group = (title: string, names: readonly PublicName[]) => [
  `## ${title}`,
  '',
  ...[...names.filter((one) => !isType(one)), ...names.filter(isType)].flatMap(entry),
]

/** docs/api.md */
export const apiPage = (): string => {
  const names = publicNames(fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url)))
  const stray = names.find((one) => !groups.some(([, places]) => places.includes(placeOf(one))))
  if (stray) throw new Error(`${stray.name} of core/src/${stray.file} is in no group of docs/api.md`)
  return [
    '<!-- 由 npm run docs 生成，请勿手改 -->',
    '# `@gxgk/core` 导出的名目',
    '',
    '按类排列，各类先函数和值、后类型；声明和英文说明取自源码。怎么用见 [`@gxgk/core`](../packages/core/README.md)，抛出的错误见 [错误](errors.md)。',
    '',
    ...groups.map(([title, places]) => {
      const own = names.filter((one) => places.includes(placeOf(one)))
      return `- ${title}：${own
        .filter((one) => !isType(one))
        .map(({ name }) => `[\`${name}\`](#${name.toLowerCase()})`)
        .join('、')}`
    }),
    '',
    ...groups.flatMap(([title, places]) =>
      group(
        title,
        names.filter((one) => places.includes(placeOf(one))),
      ),
    ),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}
