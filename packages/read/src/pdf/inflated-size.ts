import { ImportError } from '../import-error'
import type { Limits } from '../limits'
import { workOf } from '../work'
import { inlineImages } from './inline-images'
import { mappedLetters } from './mapped-letters'
import { latin1, streamsOf } from './streams'
import { isToldElsewhere, namesFilters, unpacked } from './unpacked'

/** What is printed on a page takes no more than so many bytes for each node of the limit. */
const bytesPerNode = 25
/** Letters that tables of letters make, for each node of the limit. */
const lettersPerNode = 20
/** Images within what is drawn, for each node of the limit. */
const imagesPerNode = 1 / 40
/** Of one byte of a stream whose filters are told elsewhere as many may come. */
const mostOfByte = 64

/**
 * Refuses a PDF whose streams hold more than the limits, tables that make more letters, or more images one by one. They are unpacked in small parts
 * and thrown away, before pdfjs-dist, which keeps them whole, sees them. Those that are not read are not.
 */
export const refuseInflated = (bytes: Uint8Array, limits: Limits): void => {
  const beyond = () => new ImportError('limit', { limit: 'nodes', most: limits.nodes })
  const { inflated } = workOf(limits)
  let letters = 0
  let images = 0
  for (const { data, dictionary, isUnread, isContent } of streamsOf(bytes)) {
    if (isUnread) continue
    const cost = isToldElsewhere(dictionary) ? mostOfByte : 1
    const table = mappedLetters((more) => {
      letters += more
      if (letters > limits.nodes * lettersPerNode) throw beyond()
    })
    const look = inlineImages(() => {
      if (++images > limits.nodes * imagesPerNode) throw beyond()
    })
    const refuseContent = (length: number) => {
      if (isContent && length * cost > limits.nodes * bytesPerNode) throw beyond()
    }
    if (!namesFilters(dictionary)) refuseContent(data.length)
    let length = 0
    for (const piece of unpacked(data, dictionary)) {
      length += piece.length
      inflated(piece.length)
      refuseContent(length)
      const text = latin1(piece)
      table(text)
      look(text)
    }
  }
}
