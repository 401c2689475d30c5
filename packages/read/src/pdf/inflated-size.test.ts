import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pdfOfPages } from '../../../../test/pdf-writer'
import { ImportError } from '../import-error'
import { defaultLimits } from '../limits'
import { refuseInflated } from './inflated-size'

const limits = { ...defaultLimits, inflated: 100_000, nodes: 2000 }
const deflated = (length: number, dictionary = '') => ({
  dictionary: `${dictionary} /Filter /FlateDecode`,
  data: zlibSync(new Uint8Array(length)),
})
const refusal = (...streams: Parameters<typeof pdfOfPages>[0]) => {
  try {
    refuseInflated(pdfOfPages(streams), limits)
    return undefined
  } catch (error) {
    return error instanceof ImportError ? error.params.limit : error
  }
}

describe('refuseInflated', () => {
  it('refuses streams that hold more than the limit together', () => {
    const font = deflated(60_000, '/Length1 60000')
    expect(refusal(font)).toBeUndefined()
    expect(refusal(font, font)).toBe('inflated')
  })

  it('refuses the content of a page that is longer than what can be printed', () => {
    expect(refusal(deflated(50_000))).toBeUndefined()
    expect(refusal(deflated(50_001))).toBe('nodes')
    expect(refusal({ dictionary: '', data: ' '.repeat(50_001) })).toBe('nodes')
    expect(refusal(deflated(50_001, '/Type /XObject /Subtype /Form'))).toBe('nodes')
  })

  it('refuses more content on all pages together than can be read at a time', () => {
    const more = { ...limits, inflated: 1_000_000 }
    const form = '/Type /XObject /Subtype /Form'
    const refuse = (last: number) => () =>
      refuseInflated(pdfOfPages([deflated(40_000), deflated(50_000, form), deflated(40_000), deflated(last)]), more)
    expect(refuse(10_000)).not.toThrow()
    expect(refuse(10_001)).toThrow(ImportError)
  })

  it('refuses paths of more steps, whatever the stream says that it is', () => {
    const steps = (count: number, dictionary = '') => ({ dictionary, data: '9 9 l '.repeat(count) })
    expect(refusal(steps(2000), steps(2000))).toBeUndefined()
    expect(refusal(steps(2000), steps(2001))).toBe('nodes')
    expect(refusal(steps(4001, '/Type /Font /Length1 9'))).toBe('nodes')
  })

  it('looks into what is deflated twice', () => {
    const inner = zlibSync(zlibSync(new Uint8Array(10_000_000)))
    expect(inner.length).toBeLessThan(1000)
    expect(refusal({ dictionary: '/Filter [/FlateDecode /FlateDecode]', data: inner })).toBe('inflated')
  })

  it('leaves images out, which are not inflated', () =>
    expect(refusal(deflated(500_000, '/Type /XObject /Subtype /Image'))).toBeUndefined())

  it('leaves what is damaged to the reader', () => {
    const { dictionary, data } = deflated(5000)
    expect(refusal({ dictionary, data: data.slice(0, 10) }, { dictionary, data: data.fill(7, 5) })).toBeUndefined()
    refuseInflated(new TextEncoder().encode('stream'), limits)
  })
})
