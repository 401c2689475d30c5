import { addressesOf, form2019, form2021 } from '@gxgk/core'
import { expect, it } from 'vitest'
import { definedName } from './defined-name'

it('leaves addresses as they are', () => {
  for (const form of [form2019, form2021])
    for (const address of addressesOf(form)) expect(definedName(address)).toBe(address)
})

it.each([
  ['finding-1', 'finding_1'],
  ['A1', '_A1'],
  ['r1c1', '_r1c1'],
  ['c', '_c'],
  ['1.2', '_1.2'],
  ['甲 乙', '甲_乙'],
  ['', '_'],
])('makes of %j the lawful %s', (ref, name) => expect(definedName(ref)).toBe(name))

it('is no longer than Excel takes', () => expect(definedName('a'.repeat(400)).length).toBeLessThanOrEqual(255))
