/** A part of a help text as the parser of arguments makes it. */
interface Section {
  readonly title?: string
  readonly body: string
}

/** Heads of the parts, and what else the parser says in English. */
const heads: { readonly [english: string]: string } = {
  Usage: '用法',
  Commands: '命令',
  Options: '选项',
  Examples: '例子',
}

const words: readonly (readonly [RegExp, string])[] = [
  [/<command> \[options\]/, '<命令> [选项]'],
  [/Display this message/, '显示这段说明'],
  [/Display version number/, '显示版本号'],
  [/ *\(default: true\)/, ''],
  [/ *\(default: (.*?)\)/, '（缺省 $1）'],
]

/** How many columns of a terminal the text takes: two for a Chinese character. */
const columnsOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 2 : 1), 0)

const line = /^ {2}(\S.*?) {2,}(\S.*?) *$/

/** The lines of two columns with the second under one another, as a terminal shows Chinese. */
const aligned = (body: string): string => {
  const lines = body.split('\n')
  const room = Math.max(0, ...lines.map((one) => columnsOf(line.exec(one)?.[1] ?? '')))
  return lines
    .map((one) => {
      const [, name, meaning] = line.exec(one) ?? []
      return name === undefined ? one : `  ${name}${' '.repeat(room - columnsOf(name) + 2)}${meaning}`
    })
    .join('\n')
}

const exits = '退出码：0 没有问题（或只有提示），1 有错误或警告，2 用法不对，3 有文件读不了或写不了'

/** The help text in Chinese; of a command with what it is for. */
export const helpText = (sections: readonly Section[], purpose?: string): Section[] => [
  ...(purpose === undefined ? [] : [{ body: purpose }]),
  ...sections
    .filter(({ title }) => !title?.startsWith('For more info'))
    .map(({ title, body }) => ({
      ...(title !== undefined && { title: heads[title] ?? title }),
      body: aligned(
        words.reduce(
          (text, [english, chinese]) => text.replace(new RegExp(english, 'g'), chinese),
          title === 'Examples' ? body.replace(/^/gm, '  $ ') : body,
        ),
      ),
    })),
  { body: '某个命令的说明：gxgk 命令 --help' },
  { body: exits },
]
