// 汇总一个区所属各单位的报告，再用 TREE-01 核对汇总报告。金额精确相加。
import { aggregate, blankDraft, check, describe, figureAt, form2021, parseReport } from '@gxgk/core'

/** @param {string} organ @param {number} requests @param {number} fees */
const bureau = (organ, requests, fees) => {
  const { tables, ...facts } = blankDraft(form2021, { organ, year: 2024 }, 0)
  const row = { ...tables.requests?.received, person: requests, total: requests }
  return parseReport(
    {
      ...facts,
      tables: {
        ...tables,
        disclosure: { ...tables.disclosure, fees: { amount: fees } },
        requests: { ...tables.requests, received: row, granted: row, handled: row },
      },
    },
    { forms: [form2021] },
  )
}

const members = [bureau('某区教育局', 12, 59237.2449), bureau('某区民政局', 7, 72701.2578), bureau('某区司法局', 0, 0)]
const district = aggregate(members, { organ: '某区人民政府', year: 2024 })
console.log(
  `新收 ${figureAt(district, 'requests.received.total')} 件，收费 ${figureAt(district, 'disclosure.fees.amount')} 万元`,
)
console.log(check(district, { members }).failed)
// 少一份报告时，不给名单就会判错；给了名单，就说缺哪一份，不判。
const memberNames = members.map(({ organ }) => organ)
for (const options of [{ members: members.slice(1) }, { members: members.slice(1), memberNames }])
  for (const finding of check(district, options).findings.slice(0, 1)) console.log(describe(finding))
