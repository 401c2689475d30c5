import { ImportError } from '../import-error'
import type { Limits } from '../limits'
import { workOf } from '../work'
import { inlineImages } from './inline-images'
import { mappedLetters } from './mapped-letters'
import { pathOperators } from './path-operators'
import { latin1, streamsOf } from './streams'
import { isToldElsewhere, namesFilters, unpacked } from './unpacked'

/** What is printed on a page takes no more than so many bytes for each node of the limit, and on all pages together than so many. */
const bytesPerNode = 25
const bytesOfAllPerNode = 70
/** Steps of paths in all that is drawn, for each node of the limit. */
const stepsPerNode = 2
/** Bytes of functions that are programs, for each node of the limit: a shading goes through one hundreds of times. */
const programPerNode = 1 / 2
/** Letters that tables of letters make, for each node of the limit. */
const lettersPerNode = 20
/** Images within what is drawn, for each node of the limit. */
const imagesPerNode = 1 / 40
/** Of one byte of a stream whose filters are told elsewhere as many may come. */
const mostOfByte = 64

/**
 * Refuses a PDF whose streams hold more than the limits, tables that make more letters, more images one by one or longer paths. They are
 * unpacked in small parts and thrown away, before pdfjs-dist, which keeps them whole, sees them. Those that are not read are not.
 */
export const refuseInflated = (bytes: Uint8Array, limits: Limits): void => {
  const { inflated } = workOf(limits)
  const beyond = () => new ImportError('limit', { limit: 'nodes', most: limits.nodes })
  /** Counts what there may be so much of for each node of the limit. */
  const counter = (perNode: number) => {
    let found = 0
    return (more: number) => {
      if ((found += more) > limits.nodes * perNode) throw beyond()
    }
  }
  const letters = counter(lettersPerNode)
  const images = counter(imagesPerNode)
  const steps = counter(stepsPerNode)
  const program = counter(programPerNode)
  const bytesOfAll = counter(bytesOfAllPerNode)
  for (const { data, dictionary, isUnread, isContent } of streamsOf(bytes)) {
    if (isUnread) continue
    const isProgram = /\/FunctionType(?![\s\0]*0(?![\d.]))/.test(dictionary)
    const cost = isToldElsewhere(dictionary) ? mostOfByte : 1
    const table = mappedLetters(letters)
    const look = inlineImages(() => images(1))
    const paths = pathOperators(steps)
    const content = counter(bytesPerNode / cost)
    // It may look packed and be read as it lies there.
    if (isContent && !namesFilters(dictionary)) counter(bytesPerNode / cost)(data.length)
    for (const piece of unpacked(data, dictionary)) {
      inflated(piece.length)
      if (isContent) {
        content(piece.length)
        bytesOfAll(piece.length)
      }
      if (isProgram) program(piece.length)
      paths(piece)
      const text = latin1(piece)
      table(text)
      look(text)
    }
  }
}
