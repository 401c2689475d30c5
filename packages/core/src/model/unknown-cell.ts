import { GxgkError } from '@gxgk/document'
import { addressParts } from '../forms/address'
import type { CompiledForm } from '../forms/compiled-form'

/** Addresses of the form that share most parts with one that it does not have. */
const nearTo = (address: string, { cells }: CompiledForm): readonly string[] => {
  const { table, row, column } = addressParts(address)
  const score = (one: CompiledForm['cells'][number]) =>
    2 * Number(one.row === row) + Number(one.table === table) + Number(one.column === column)
  const best = Math.max(...cells.map(score))
  return best < 2 ? [] : cells.filter((one) => score(one) === best).map((one) => one.address)
}

/** The error of an address that the form does not have, with those that may have been meant. */
export const unknownCell = (call: string, address: unknown, form: CompiledForm, printed = false): GxgkError => {
  const near = typeof address === 'string' ? nearTo(address, form).slice(0, 3) : []
  const shown = typeof address === 'string' ? `"${address}"` : typeof address
  const [zh, en] = printed ? ['照报告所印', ' as printed'] : ['', '']
  return new GxgkError(
    'unknownCell',
    { call, cell: address, form: form.form.id, near },
    {
      zh: `${call}：${form.form.id} 年格式${zh}没有格 ${shown}${near.length > 0 ? `，是否指 ${near.join('、')}` : '；地址形如 requests.granted.person'}`,
      en: `${call}: the ${form.form.id} form${en} has no cell ${shown}${near.length > 0 ? `; is ${near.join(' or ')} meant?` : '; an address is like requests.granted.person'}`,
    },
  )
}
