import { describe, expect, it } from 'vitest'
import { withLatexTables } from './latex-tables'

const read = (text: string) => withLatexTables(text.split('\n'))

describe('withLatexTables', () => {
  it('writes a table on its first line, merged cells with their spans', () => {
    expect(
      read(
        '前\n\\begin{tabular}{|c|p{2cm}|c|}\n\\hline\n\\multirow{2}{*}{\\textbf{项目}} & \\multicolumn{2}{c|}{件数} \\\\ \\cline{2-3}\n & 甲 & 乙 \\\\[2pt] \\hline\n一 & $1{,}234$ & 5\\% \\\\\n\\end{tabular}\n后',
      ),
    ).toEqual([
      '前',
      '<table><tr><td>项目</td><td colspan="2">件数</td></tr><tr><td></td><td>甲</td><td>乙</td></tr>' +
        '<tr><td>一</td><td>1,234</td><td>5%</td></tr></table>',
      '',
      '',
      '',
      '',
      '',
      '后',
    ])
  })

  it('reads a table on one line, also one of a formula, and what stands around it', () => {
    expect(read('前 $$\\begin{array}{cc} a & b<c \\\\ d & e \\end{array}$$ 后')).toEqual([
      '前 <table><tr><td>a</td><td>b&lt;c</td></tr><tr><td>d</td><td>e</td></tr></table> 后',
    ])
  })

  it('leaves what does not end, and lines without a table', () => {
    const open = ['\\begin{tabular}{c}', 'a & b \\\\']
    expect(withLatexTables(open)).toEqual(open)
    const plain = ['a & b']
    expect(withLatexTables(plain)).toBe(plain)
  })
})
