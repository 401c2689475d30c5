import type { OfForm } from './params'
import { makesRegulations } from '../model/makes-regulations'
import type { CompiledForm, FormCell } from '../forms/compiled-form'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Cell04Params = OfForm & {
  readonly organ: string
  /** False where the name says that the organ cannot make regulations, null where it leaves that open. */
  readonly able: boolean | null
}

/** What an organ discloses of regulations others may have made, as the 2019 form counts it. */
const isDisclosed = (column: string) => column.startsWith('disclosed')

/** Where the row of 规章 stands among the cells. */
const regulationsOf = (form: CompiledForm): { readonly start: number; readonly length: number } | undefined => {
  for (const { table, row, start, columns } of form.rows)
    if (table === 'disclosure' && row === 'regulations') return { start, length: columns.length }
  return undefined
}

export const cell04Passport: Passport = {
  per: 'cell',
  demands: {
    zh: '没有规章制定权的机关，规章各栏为 0 或“/”（国务院部门和省、自治区、直辖市、设区的市、自治州的政府有制定权）',
    en: 'regulations (规章) of an organ that cannot make them are 0 or `/`; departments of the State Council may make them, and the governments of provinces, autonomous regions, municipalities, cities divided into districts and autonomous prefectures',
  },
  source: {
    zh: '《立法法》（2023 年修正）第九十一条、第九十三条',
    en: 'Legislation Law (2023), Art. 91 and 93',
  },
  needs: [],
  cases: {
    pass: [
      { why: 'a county bureau with none', organ: '某县教育局' },
      { why: 'a province', organ: '某省人民政府', set: { 'disclosure.regulations.inForce': 74 } },
      { why: 'a city divided into districts', organ: '苏州市人民政府', set: { 'disclosure.regulations.issued': 2 } },
      { why: 'a department of the State Council', organ: '财政部', set: { 'disclosure.regulations.inForce': 9 } },
    ],
    fail: [
      { why: 'a county bureau', organ: '某县教育局', set: { 'disclosure.regulations.inForce': 3 } },
      { why: 'a district', organ: '某市某区人民政府', set: { 'disclosure.regulations.issued': 1 } },
      {
        why: 'what was disclosed others may have made',
        organ: '某县教育局',
        form: '2019',
        year: 2020,
        set: { 'disclosure.regulations.disclosed': 4 },
      },
    ],
  },
}

export const cell04: Judge<'CELL-04'> = {
  code: 'CELL-04',
  severity: 'warning',
  check: ({ figures }) => {
    const { form, values, unread, report } = figures
    const { start, length } = regulationsOf(form) ?? {}
    if (start === undefined || length === undefined) return undefined
    const filled: FormCell[] = []
    let open = false
    for (let cell = start; cell < start + length; cell++) {
      if (values[cell]! > 0) filled.push(form.cells[cell]!)
      if (unread.has(cell)) open = true
    }
    // Most organs have none, and need not be asked what they may make.
    const able = filled.length > 0 ? makesRegulations(report) : false
    if (able) return outcome([])
    if (filled.length === 0) return outcome([], open)
    const sure = able === false && filled.some(({ column }) => !isDisclosed(column))
    return outcome(
      [
        finding(cell04, figures, {
          ...(!sure && { severity: 'note' as const }),
          ...(able === undefined && { status: 'unknown' as const }),
          cells: filled.map(({ address }) => address),
          params: { form: form.form.id, organ: report.organ, able: able ?? null },
        }),
      ],
      open,
    )
  },
}
