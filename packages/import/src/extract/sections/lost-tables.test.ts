import { form2021 } from '@gxgk/core'
import { expect, it } from 'vitest'
import type { Passage } from '../passage'
import { lostTables } from './lost-tables'

const { disclosure, requests } = form2021.tables
const line = (text: string): Passage => ({ kind: 'text', heading: false, text, source: {} })
const above = disclosure.rows.map(({ label }) => line(`${label}  1`))
const below = requests.rows.map(({ label }) => line(`${label}  1  2  3`))
const rest = line('收费  2')
const heading = line('二、主动公开政府信息情况')

const begins = (...passages: readonly Passage[]) => [
  ...lostTables([heading, ...passages], new Map([[0, 'disclosure']]), form2021),
]

it('a table whose heading is lost begins at its first label, after the last lines of the one above', () =>
  expect(begins(...above, rest, ...below)).toEqual([[above.length + 2, 'requests']]))

it('begins nowhere where few of its labels are, or where it is a table already', () => {
  expect(begins(...above, ...below.slice(0, 4))).toEqual([])
  expect(begins(...above, { kind: 'table', rows: [] }, ...below)).toEqual([])
})
