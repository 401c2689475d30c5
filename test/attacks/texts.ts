import type { Attack } from './attack'
import { attack, long } from './attack'

const title = '某县教育局2024年政府信息公开工作年度报告\n'
const section = '三、收到和处理政府信息公开申请情况\n'
const sentence = '全年收到申请１２件，办结11件，予以公开5件，部分公开2件；'

/** Texts, Markdown, JSON. */
export const texts: readonly Attack[] = [
  attack('text of full stops', () => title + long('。', 1_600_000)),
  attack('text of digits', () => title + long('7', 19_000_000)),
  attack('text of one line', () => title + long(sentence, 2_000_000)),
  attack('text of many sentences', () => title + long(`${sentence}\n`, 2_000_000)),
  attack('text of headings', () => title + long('一、总体情况\n', 400_000)),
  attack('text of blank lines', () => title + long('\n', 10_000_000)),
  attack('text of words and figures', () => title + section + long('甲乙丙\n1\t2\n', 400_000)),
  attack(
    'text of wide spaces before heads',
    () => title + '\u200b' + long('\u3000', 30_000) + long('自然人\t法人或其他组织\t总计\n', 30_000),
  ),
  attack('text of rows', () => title + section + long('（一）予以公开\t1\t2\t3\t4\t5\t6\t7\n', 400_000)),
  attack(
    'text of rows in no section',
    () =>
      title +
      Array.from({ length: 2000 }, (_, i) => `${i}本年新收政府信息公开申请数量 5 0 0 0 0 0 5\n┌──┬──┐\n`).join(''),
  ),
  attack(
    'text of lines that differ, each with a heading at its end',
    () => title + Array.from({ length: 9000 }, (_, i) => `${i}某县教育局${i}${section}`).join(''),
  ),
  attack('text of heads', () => title + section + long('自然人\t法人或其他组织\t总计\n', 400_000)),
  attack('text of bars', () => title + long('|\n', 400_000)),
  attack('text of cells', () => title + section + long('0\t', 400_000)),
  attack('text of tabs before a cross', () => `${title}${long('\t', 60_000)}+--+x\n`),
  attack('text of frames', () => title + long('┌──┬──┐\n│一│二│\n', 400_000)),
  attack('text of titles', () => long(title, 400_000)),
  attack('text of names', () => title + long('某县教育局、', 400_000)),
  attack('text of years', () => title + long('2024年', 400_000)),
  attack('text of opening brackets', () => title + long('（', 400_000)),
  attack('text of spaces', () => title + section + long('1 ', 400_000)),
  attack('text of letters set apart', () => title + section + long('收 到 ', 400_000)),
  attack('text of form feeds', () => title + long('1\f', 400_000)),
  attack('text of short sentences', () => title + long('甲。；', 400_000)),
  attack('text of spaces in one cell', () => `${title}\u200b${long('\u3000', 60_000)}自然人\t法人或其他组织\t总计\n`),
  attack(
    'text of stars after a figure',
    () => `${title}${section}本年新收政府信息公开申请数量 1${long('*', 60)}x 0 0 0 0 0 1\n`,
  ),
  attack('Markdown of spaces in a fence', () => `# ${title}\n:::${long(' ', 100_000)}!\n`),
  attack('Markdown of blank lines', () => `# ${title}${long('\n', 10_000_000)}| a |\n|---|\n`),
  attack('Markdown of asterisks', () => `# ${title}\n${long('*', 20_000)}a${long('*', 20_000)}\n`),
  attack('Markdown of headings under lines', () => `# ${title}\n${long('a\n=\n', 300_000)}`),
  attack('Markdown of brackets', () => `# ${title}\n${long('[', 300_000)}`),
  attack('Markdown of links', () => `# ${title}\n${long('[a](', 300_000)}`),
  attack('Markdown of quotes', () => `# ${title}\n${long('> ', 300_000)}a`),
  attack(
    'Markdown of lists in lists',
    () => `# ${title}\n${Array.from({ length: 700 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')}`,
  ),
  attack(
    'Markdown of backticks',
    () => `# ${title}\n${Array.from({ length: 900 }, (_, i) => '`'.repeat(i)).join(' ')}`,
  ),
  attack('Markdown of tables', () => `# ${title}\n${long('| a | b |\n|---|---|\n| 1 | 2 |\n\n', 400_000)}`),
  attack('Markdown of HTML', () => `# ${title}\n${long('<b>x</b> ', 300_000)}`),
  attack('Markdown of escapes', () => `# ${title}\n${long('\\*', 400_000)}`),
  attack('Markdown of emphasis', () => `# ${title}\n${long('*a_', 300_000)}`),
  attack('JSON of brackets', () => long('[', 4_000_000)),
  attack('JSON of numbers', () => `{"form":"2021","tables":[${long('1,', 8_000_000)}1]}`),
  attack('JSON of one text', () => JSON.stringify({ content: `<p>${title}</p><p>${long('。', 1_500_000)}</p>` })),
]
