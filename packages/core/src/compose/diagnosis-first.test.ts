import { assertDocument, plainText, walk } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../diagnose/diagnose'
import { caseReport } from '../testing/case-report'
import { describeCause } from '../wording/describe-cause'
import { checkSchema } from './check-schema'
import { checkToJson } from './check-to-json'
import { checkToSarif } from './check-to-sarif'
import { findingsToDocument } from './findings-to-document'
import { markedDocument } from './marked-document'

const cell = 'requests.handled.total'
const report = caseReport(
  {
    set: {
      ...Object.fromEntries(['received', 'granted', 'handled'].map((row) => [`requests.${row}.person`, 5])),
      ...{ 'requests.received.total': 5, 'requests.granted.total': 5, [cell]: 4 },
      'disclosure.fees.amount': -1,
    },
  },
  2024,
)
const diagnosis = diagnose(report)
const [cause] = diagnosis.causes

describe('of a diagnosis the causes are shown first', () => {
  it('in the document of findings, before the table, with the numbers that their findings have there', () => {
    const made = findingsToDocument(diagnosis)
    assertDocument(made)
    const text = plainText(made)
    const at = text.indexOf(`${describeCause(cause!)}（第 1 至 3 项）`)
    expect(at).toBeGreaterThan(0)
    expect(at).toBeLessThan(text.indexOf('SUM-01'))
    expect(text.indexOf('FLOW-01')).toBeLessThan(text.indexOf('CELL-02'))
    expect(plainText(findingsToDocument(diagnosis, { language: 'en' }))).toContain(
      `${describeCause(cause!, 'en')} (nos. 1–3)`,
    )
  })

  it('in the marked report, whose suspected figures alone are strong', () => {
    const made = markedDocument(report, diagnosis)
    assertDocument(made)
    const marked = [...walk(made)].flatMap((node) =>
      node.type === 'cell' && node.ref !== undefined && node.children[0]?.type === 'link' && !/^finding/.test(node.ref)
        ? [[node.ref, node.children[0].href, node.children[0].children[0]?.type] as const]
        : [],
    )
    expect(marked).toContainEqual([cell, '#cause-1', 'strong'])
    expect(marked).toContainEqual(['requests.granted.total', '#finding-1', 'number'])
    expect(marked.filter(([, , type]) => type === 'strong')).toHaveLength(1)
  })

  it('in JSON, by the fingerprints of their findings', () => {
    const made = checkToJson(diagnosis, report)
    expect(checkSchema.parse(made)).toEqual(made)
    expect(made.causes).toMatchObject([
      {
        sentence: { zh: describeCause(cause!), en: describeCause(cause!, 'en') },
        changes: [{ cell, from: 4, to: 5 }],
        count: 1,
        findings: made.findings.slice(0, 3).map(({ fingerprint }) => fingerprint),
      },
    ])
  })

  it('in SARIF, as the first related location of each result that follows from them', () => {
    const [{ results }] = checkToSarif(diagnosis).runs
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['SUM-01', 'SUM-02', 'FLOW-01', 'CELL-02'])
    for (const { relatedLocations } of results.slice(0, 3))
      expect(relatedLocations![0]).toMatchObject({
        logicalLocations: [{ fullyQualifiedName: cell }],
        message: { text: describeCause(cause!) },
      })
    expect(results[3]).not.toHaveProperty('relatedLocations')
  })
})
