import { expect, it } from 'vitest'
import { cellName, fixedName, fixedRange, onSheet, rangeName } from './cell-name'

it('names cells as sheets do', () => {
  expect([cellName(0, 0), cellName(4, 25), cellName(4, 26), cellName(0, 702)]).toEqual(['A1', 'Z5', 'AA5', 'AAA1'])
  expect(fixedName(4, 2)).toBe('$C$5')
  expect(rangeName({ top: 1, left: 1, bottom: 1, right: 1 })).toBe('B2')
  expect(rangeName({ top: 1, left: 1, bottom: 3, right: 2 })).toBe('B2:C4')
  expect(fixedRange({ top: 1, left: 1, bottom: 3, right: 2 })).toBe('$B$2:$C$4')
  expect(onSheet('子’s 表', 'A1')).toBe("'子’s 表'!A1")
  expect(onSheet("a'b", 'A1')).toBe("'a''b'!A1")
})
