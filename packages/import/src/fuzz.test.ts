import { describe, expect, it } from 'vitest'
import { measuredAgain } from '../../../test/measured-again'
import { faultyFile, readFaulty } from '../test/fuzz-case'

const runs = { html: 60, text: 80, markdown: 80, docx: 60, xlsx: 60, json: 120, pdf: 12 } as const

describe.each(Object.entries(runs) as [keyof typeof runs, number][])('a faulty file of type %s', (type, count) => {
  it('is read or refused with an ImportError, in less than 2 s', async () => {
    for (let seed = 0; seed < count; seed++) {
      const file = faultyFile(type, seed)
      const told = seed % 4 === 0 ? undefined : type
      const read = () =>
        readFaulty(file, told).catch((error: unknown) => {
          throw new Error(`${type}, seed ${seed}`, { cause: error })
        })
      const took = await measuredAgain(read, (one) => one <= 2000)
      expect({ seed, isSlow: took > 2000 }).toEqual({ seed, isSlow: false })
    }
  })
})
