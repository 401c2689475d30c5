import type { OptionCheck } from '@gxgk/document'
import { assertArgument, GxgkError, record } from '@gxgk/document'
import { compiledForm } from './compiled-form'
import type { Form, TableForm } from './form'
import { aForm } from './form-kinds'

const aName: OptionCheck = {
  expected: { zh: '名称，一字以上', en: 'a name of at least one letter' },
  is: (value) => typeof value === 'string' && value !== '',
}

const idShape = /^[A-Za-z][A-Za-z0-9]*$/

const must = (holds: boolean, en: string, zh: string): void => {
  if (!holds) throw new GxgkError('badForm', {}, { zh, en })
}

const assertRows = (place: string, { layout, groups, columns, rows }: TableForm): void => {
  const columnIds = columns.map(({ id }) => id)
  const seen = new Set<string>(Object.keys(groups))
  must(new Set(columnIds).size === columnIds.length, `${place}: two columns have one id`, `${place}：两列同名`)
  for (const { id, under, columns: own } of rows) {
    must(!seen.has(id), `${place}: "${id}" names two rows or groups`, `${place}：“${id}”是两行或两组的名称`)
    seen.add(id)
    for (const column of own ?? [])
      must(
        columnIds.includes(column),
        `${place}: row ${id} has the column "${column}", which the table has not`,
        `${place}：行 ${id} 的列“${column}”表中没有`,
      )
    must(
      !own || (own.length > 0 && layout === 'blocks'),
      `${place}: row ${id} can have columns of its own in the layout "blocks" only, and at least one`,
      `${place}：只有 blocks 版式的行可以有自己的列，且至少一列（行 ${id}）`,
    )
    const summed = (under ?? []).filter((group) => groups[group]?.sum)
    must(summed.length < 2, `${place}: row ${id} stands in two summed groups`, `${place}：行 ${id} 在两个有合计的组里`)
  }
  for (const id of [...seen, ...columnIds])
    must(
      idShape.test(id),
      `${place}: the id "${id}" must be Latin letters and digits`,
      `${place}：名称“${id}”应为拉丁字母和数字`,
    )
}

const assertGroups = (place: string, { groups, columns, rows }: TableForm): void => {
  const named = [...columns.map((one) => ({ ...one, what: 'column' })), ...rows.map((one) => ({ ...one, what: 'row' }))]
  for (const { what, id, under = [] } of named)
    for (const group of under)
      must(
        Object.hasOwn(groups, group),
        `${place}: ${what} ${id} stands under "${group}", which is not a group`,
        `${place}：${what === 'row' ? '行' : '列'} ${id} 在“${group}”之下，而没有这一组`,
      )
  for (const group of Object.keys(groups)) {
    const inside = rows.flatMap(({ under }, i) => (under?.includes(group) ? [i] : []))
    const together = inside.every((at, i) => i === 0 || at === inside[i - 1]! + 1)
    must(
      together,
      `${place}: the rows of the group ${group} do not follow one another`,
      `${place}：组 ${group} 的各行不相连`,
    )
  }
}

const assertIdentities = (place: string, { groups, columns, rows, sums, flows }: TableForm): void => {
  const rowIds = [...Object.keys(groups), ...rows.map(({ id }) => id)]
  const sides = [
    ...sums.map(({ rule, each, total, parts }) => ({ rule, each, ids: [total, ...parts] })),
    ...flows.map(({ rule, each, opening, closing }) => ({ rule, each, ids: [...opening, ...closing] })),
  ]
  for (const { rule, each, ids } of sides) {
    const [known, what] = each === 'column' ? [rowIds, 'row or group'] : [columns.map(({ id }) => id), 'column']
    for (const id of ids)
      must(
        known.includes(id),
        `${place}: ${rule} names ${id}, which is no ${what}`,
        `${place}：${rule} 所说的 ${id} 不是${what === 'column' ? '列' : '行或组'}`,
      )
    must(new Set(ids).size === ids.length, `${place}: ${rule} names something twice`, `${place}：${rule} 有重复的名称`)
    if (each === 'column') continue
    const kinds = new Set(columns.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind ?? 'count'))
    must(kinds.size === 1, `${place}: ${rule} adds columns of different kinds`, `${place}：${rule} 把不同种类的列相加`)
  }
}

const assertSections = ({ id: form, sections, tables }: Form): void => {
  const ids = sections.map(({ id }) => id)
  const held = sections.flatMap(({ table }) => (table === undefined ? [] : [table]))
  for (const id of ids) {
    must(
      idShape.test(id),
      `form ${form}: the section id "${id}" must be Latin letters and digits`,
      `表式 ${form}：部分的名称“${id}”应为拉丁字母和数字`,
    )
    must(
      id !== 'preamble',
      `form ${form}: "preamble" is what stands before the sections and cannot be one`,
      `表式 ${form}：preamble 指各部分之前的文字，不能用作部分的名称`,
    )
    must(
      ids.indexOf(id) === ids.lastIndexOf(id),
      `form ${form}: two sections have the id ${id}`,
      `表式 ${form}：两个部分都叫 ${id}`,
    )
  }
  for (const id of held) {
    must(
      Object.hasOwn(tables, id),
      `form ${form}: a section holds the table "${id}", which is missing`,
      `表式 ${form}：有一部分的表“${id}”没有写出`,
    )
    must(
      held.indexOf(id) === held.lastIndexOf(id),
      `form ${form}: two sections hold the table ${id}`,
      `表式 ${form}：两个部分都有表 ${id}`,
    )
  }
  for (const id of Object.keys(tables)) {
    must(
      idShape.test(id),
      `form ${form}: the table id "${id}" must be Latin letters and digits`,
      `表式 ${form}：表的名称“${id}”应为拉丁字母和数字`,
    )
    must(held.includes(id), `form ${form}: no section holds the table ${id}`, `表式 ${form}：没有一个部分有表 ${id}`)
  }
}

/**
 * A form of one's own, checked: ids are unique and can stand in an address, headings and columns exist, identities name
 * cells. Throws one sentence that names the place. The official forms need no checking.
 */
export const defineForm = <const F extends Form>(form: F): F => {
  assertArgument('defineForm', 'form', form, aForm)
  assertArgument('defineForm', 'form.id', form.id, aName)
  assertArgument('defineForm', 'form.years', form.years, record)
  const { from, to = from } = form.years
  must(
    Number.isInteger(from) && Number.isInteger(to) && from <= to,
    `form ${form.id}: its years must be whole numbers, the first not after the last`,
    `表式 ${form.id}：年份应为整数，首年不晚于末年`,
  )
  assertSections(form)
  for (const [id, table] of Object.entries(form.tables)) {
    const place = `form ${form.id}, table ${id}`
    assertRows(place, table)
    assertGroups(place, table)
    assertIdentities(place, table)
  }
  compiledForm(form)
  return form
}
