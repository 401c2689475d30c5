import { expect, it } from 'vitest'
import { form2021 } from '../forms/2021'
import { movements } from './movements'

it('movements are of every printed cell, totals and stocks told apart', () => {
  const tables = movements(form2021)
  expect(tables.map(({ table, cells }) => `${table} ${cells.length}`)).toEqual([
    'disclosure 10',
    'requests 175',
    'proceedings 15',
  ])
  const of = (cell: string) => tables.flatMap(({ cells }) => cells).find((one) => one.cell === cell)
  expect(of('disclosure.regulations.inForce')).toMatchObject({ moves: true, tells: false })
  expect(of('requests.handled.person')).toMatchObject({ moves: false, tells: false })
  expect(of('requests.granted.person')).toMatchObject({ moves: true, tells: true })
})
