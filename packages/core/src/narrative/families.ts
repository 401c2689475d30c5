import type { Subject } from './state'
import type { Topic } from './topics'
import { groupOf } from './topics'

/** What is received and handled, but for what is carried over. */
export const flows: readonly (Topic | undefined)[] = ['received', 'newlyReceived', 'processed', 'handled', 'answered']

/** The results of requests, each with or without items of its own. */
export const results = ['granted', 'partlyGranted', 'refused', 'unavailable', 'notProcessed', 'otherHandling'] as const

/** Whether a figure is of a result or one of its items. */
export const isResult = (topic: Topic | undefined): topic is Topic =>
  results.some((one) => topic !== undefined && (one === topic || groupOf[topic] === one))

export const decisions = ['licensing', 'otherServices', 'penalties', 'coercion'] as const

export const suits = ['reconsideration', 'litigation', 'directLitigation', 'litigationAfterReconsideration'] as const

/** The suit that is spoken of, if it is one. */
export const suitAmong = (subject: string | undefined): (typeof suits)[number] | undefined =>
  suits.find((one) => one === subject)

/** Whether documents are spoken of. */
export const isDocument = (subject: Subject | undefined): subject is 'regulations' | 'normativeDocuments' =>
  subject === 'regulations' || subject === 'normativeDocuments'
