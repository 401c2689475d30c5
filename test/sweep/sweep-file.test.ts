import { describe, expect, it } from 'vitest'
import { madeSources } from './made-sources'
import type { Produced } from './produced'
import { newSweep, sweepFile, tooLittleRead } from './sweep'

const [source] = madeSources()

const page = (html: string): Produced => ({
  program: 'page',
  setting: 'as it is',
  ending: 'html',
  bytes: new TextEncoder().encode(html),
})

describe('sweepFile', () => {
  it('finds no fault in any source as it is, and all of it read', async () => {
    const sweep = newSweep()
    for (const one of madeSources()) await sweepFile(sweep, one, page(one.html))
    expect(sweep.faults).toEqual([])
    expect(tooLittleRead(sweep)).toEqual([])
    const { of, exact } = sweep.tally.get('page')!
    expect([of > 1000, exact]).toEqual([true, of])
  })

  it('tells a figure, an organ and a year other than those of the source', async () => {
    const sweep = newSweep()
    const { organ, year, printed } = source!
    const [address, figure] = [...printed].find(([, one]) => typeof one === 'number' && one > 1)!
    const other = { ...source!, organ: `${organ}办公室`, year: year + 1 }
    await sweepFile(sweep, { ...other, printed: new Map(printed).set(address, Number(figure) - 1) }, page(source!.html))
    expect(sweep.faults.map((fault) => fault.replace(/^.*：/, ''))).toEqual([
      `读错 ${address}`,
      `机关 ${organ}`,
      `年度 ${year}`,
    ])
  })

  it('counts a file that is refused as told, and too little as read', async () => {
    const sweep = newSweep()
    await sweepFile(sweep, source!, {
      ...page(''),
      bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    })
    expect(sweep.faults).toEqual([])
    expect(sweep.tally.get('page')).toMatchObject({ exact: 0, wrong: 0, silent: 0 })
    expect(tooLittleRead(sweep)).toHaveLength(1)
  })
})
