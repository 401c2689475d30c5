/** A sum of cells, by address, that a phrase may mean. */
export type Reading = readonly string[]

const requests = (...rows: readonly string[]): Reading => rows.map((row) => `requests.${row}.total`)
const proceedings = (rows: readonly string[], column: string): Reading =>
  rows.map((row) => `proceedings.${row}.${column}`)
const alone = (row: string): readonly Reading[] => [requests(row)]
const disclosure = (row: string, ...columns: readonly string[]): readonly Reading[] =>
  columns.map((column) => [`disclosure.${row}.${column}`])

const litigation = ['directLitigation', 'litigationAfterReconsideration']
const blocks = ['reconsideration', ...litigation]
const organizations = ['business', 'research', 'nonprofit', 'legalService', 'otherOrganization']
const results = ['granted', 'partlyGranted', 'refused', 'unavailable', 'notProcessed', 'otherHandling']

/** From applicants of these kinds: of the requests received, with those carried in, or handled. */
const applicants = (...columns: readonly string[]): readonly Reading[] =>
  [['received'], ['received', 'carriedIn'], ['handled']].map((rows) =>
    rows.flatMap((row) => columns.map((column) => `requests.${row}.${column}`)),
  )

const outcomes = <T extends string>(name: T, rows: readonly string[]) =>
  ({
    [`${name}.total`]: [proceedings(rows, 'total')],
    [`${name}.upheld`]: [proceedings(rows, 'upheld')],
    [`${name}.corrected`]: [proceedings(rows, 'corrected')],
    [`${name}.otherResult`]: [proceedings(rows, 'otherResult')],
    [`${name}.pending`]: [proceedings(rows, 'pending')],
  }) as unknown as {
    readonly [K in `${T}.${'total' | 'upheld' | 'corrected' | 'otherResult' | 'pending'}`]: readonly Reading[]
  }

/** The 2019 form has other columns than that of 2021; readings whose cells a form lacks do not count there. */
const documents = <T extends string>(row: T) =>
  ({
    [`${row}.issued`]: disclosure(row, 'issued', 'made', 'disclosed'),
    // The form of 2021 does not count what was disclosed: 主动公开规范性文件5件 may be those of other years too.
    [`${row}.disclosed`]: disclosure(row, 'made', 'disclosed', 'disclosedTotal'),
    [`${row}.repealed`]: disclosure(row, 'repealed'),
    [`${row}.inForce`]: disclosure(row, 'inForce', 'disclosedTotal'),
  }) as unknown as { readonly [K in `${T}.${'issued' | 'disclosed' | 'repealed' | 'inForce'}`]: readonly Reading[] }

/**
 * What a figure can be told of, and the sums of cells that the words usually mean. Where there are several, a figure is
 * right when one of them is.
 */
export const topics = {
  /** 收到、受理、接收. */
  received: [requests('received'), requests('received', 'carriedIn')],
  /** 新收. */
  newlyReceived: alone('received'),
  carriedIn: alone('carriedIn'),
  /** 办理, and requests of which nothing more is said. */
  processed: [requests('handled'), requests('received'), requests('received', 'carriedIn')],
  /** 办结. */
  handled: alone('handled'),
  /** 答复: some results are no answers. */
  answered: [
    requests('handled'),
    requests(...results.slice(0, 5)),
    requests(...results.slice(0, 4)),
    requests('granted', 'partlyGranted', 'refused', 'notHeld', 'notReadyMade'),
  ],
  carriedOut: alone('carriedOut'),
  granted: [requests('granted'), requests('granted', 'partlyGranted')],
  partlyGranted: alone('partlyGranted'),
  refused: alone('refused'),
  stateSecret: alone('stateSecret'),
  otherLaw: alone('otherLaw'),
  publicSecurity: alone('publicSecurity'),
  thirdParty: alone('thirdParty'),
  internalAffairs: alone('internalAffairs'),
  processInformation: alone('processInformation'),
  enforcementFile: alone('enforcementFile'),
  administrativeQuery: alone('administrativeQuery'),
  unavailable: alone('unavailable'),
  /** 不掌握. */
  notHeld: [requests('notHeld'), requests('unavailable')],
  /** 信息不存在: not held, or held by nobody in this shape. */
  notExisting: [
    requests('notHeld'),
    requests('notReadyMade'),
    requests('notHeld', 'notReadyMade'),
    requests('unavailable'),
  ],
  notReadyMade: alone('notReadyMade'),
  unclear: alone('unclear'),
  notProcessed: alone('notProcessed'),
  petition: alone('petition'),
  repeated: alone('repeated'),
  publication: alone('publication'),
  excessive: alone('excessive'),
  confirmation: alone('confirmation'),
  otherHandling: alone('otherHandling'),
  correctionOverdue: alone('correctionOverdue'),
  feeOverdue: alone('feeOverdue'),
  otherReason: alone('otherReason'),
  fromPersons: applicants('person'),
  fromOrganizations: applicants(...organizations),
  fromBusinesses: applicants('business'),
  fromResearch: applicants('research'),
  fromNonprofits: applicants('nonprofit'),
  fromLegalServices: applicants('legalService'),
  /** 其他组织: the last kind alone, or all that are no businesses. */
  fromOtherOrganizations: [...applicants('otherOrganization'), ...applicants(...organizations.slice(1))],
  ...outcomes('reconsideration', ['reconsideration']),
  ...outcomes('litigation', litigation),
  ...outcomes('directLitigation', ['directLitigation']),
  ...outcomes('litigationAfterReconsideration', ['litigationAfterReconsideration']),
  ...outcomes('proceedings', blocks),
  ...documents('regulations'),
  ...documents('normativeDocuments'),
  licensing: disclosure('licensing', 'decisions'),
  penalties: disclosure('penalties', 'decisions'),
  coercion: disclosure('coercion', 'decisions'),
  otherServices: disclosure('otherServices', 'decisions'),
  'licensing.items': disclosure('licensing', 'itemsLastYear'),
  'otherServices.items': disclosure('otherServices', 'itemsLastYear'),
  'penalties.items': disclosure('penalties', 'itemsLastYear'),
  'coercion.items': disclosure('coercion', 'itemsLastYear'),
  /** 政府集中采购, in the form of 2019 only. */
  'procurement.projects': disclosure('procurement', 'projects'),
  'procurement.amount': disclosure('procurement', 'amount'),
  /** 行政事业性收费. */
  fees: disclosure('fees', 'amount'),
  /** 信息处理费: in no table, and never to be held against 行政事业性收费. */
  processingFee: [],
} as const satisfies { readonly [topic: string]: readonly Reading[] }

export type Topic = keyof typeof topics

/** The groups of results whose items are told of together with them: 属于行政查询事项不予公开. */
export const groupOf: { readonly [T in Topic]?: Topic } = {
  stateSecret: 'refused',
  otherLaw: 'refused',
  publicSecurity: 'refused',
  thirdParty: 'refused',
  internalAffairs: 'refused',
  processInformation: 'refused',
  enforcementFile: 'refused',
  administrativeQuery: 'refused',
  notHeld: 'unavailable',
  notExisting: 'unavailable',
  notReadyMade: 'unavailable',
  unclear: 'unavailable',
  petition: 'notProcessed',
  repeated: 'notProcessed',
  publication: 'notProcessed',
  excessive: 'notProcessed',
  confirmation: 'notProcessed',
  correctionOverdue: 'otherHandling',
  feeOverdue: 'otherHandling',
  otherReason: 'otherHandling',
}
