import type { OptionCheck } from '@gxgk/document'

const isForm = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value && 'sections' in value && 'tables' in value

export const aForm: OptionCheck = { expected: { zh: '表式', en: 'a form' }, is: isForm }
export const someForms: OptionCheck = {
  expected: { zh: '表式的列表，至少一个', en: 'an array of forms, at least one' },
  is: (value) => Array.isArray(value) && value.length > 0 && value.every(isForm),
}
