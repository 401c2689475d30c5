import { cell, document, number, row, table } from '@gxgk/document'
import { renderXlsx } from '@gxgk/xlsx'
import { tooManyCells } from '../errors'
import type { Duck } from '../store/duckdb'

/** So many cells a workbook holds; of more all that is at hand would not fit in the memory of those who open it. */
const mostCells = 1_000_000

const isNumeric = (type: string) => /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DECIMAL.*|DOUBLE|FLOAT)$/.test(type)

/** A number that comes as a text, as decimals and 64-bit ones do, without the noughts behind it. */
const digitsOf = (value: unknown) => {
  const text = String(value)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** What was asked of a corpus (the table `told`) as a workbook of one sheet: numbers as numbers, texts as texts, blank where there is none. */
export const toldWorkbook = async (duck: Duck, count: number): Promise<Uint8Array> => {
  const described = await duck.rows('DESCRIBE told')
  const columns = described.map(([name, type]) => ({ name: String(name), isNumeric: isNumeric(String(type)) }))
  const cells = columns.length * (count + 1)
  if (cells > mostCells) throw tooManyCells(cells, mostCells)
  const rows = await duck.rows('SELECT * FROM told ORDER BY rowid')
  const valueOf = (value: unknown, i: number) => {
    if (value === null || value === undefined) return ''
    if (columns[i]!.isNumeric) return number(Number(value), digitsOf(value))
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
  const head = row(columns.map(({ name }) => cell(name, { header: 'column' })))
  const lines = rows.map((one) => row(one.map((value, i) => cell(valueOf(value, i)))))
  const title = '整库'
  return renderXlsx(document({ title, lang: 'zh-CN' }, [table(title, [head, ...lines], { headRows: 1 })]))
}
