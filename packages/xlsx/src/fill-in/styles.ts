import type { Style } from '../workbook/style'

const grey = 'F2F2F2'
const yellow = 'FFFBD6'

export const title: Style = { font: 'heading', size: 16, align: 'center' }
export const head: Style = { fill: grey, border: 'thin', align: 'center' }
export const label: Style = { fill: grey, border: 'thin', align: 'left' }
export const plain: Style = { border: 'thin', align: 'left' }
export const centred: Style = { border: 'thin', align: 'center' }
/** A figure, shown with all its decimals. */
export const figure: Style = { fill: yellow, border: 'thin', align: 'center', unlocked: true }
/** A total that is a formula. */
export const reckoned: Style = { border: 'thin', align: 'center' }
export const fact: Style = { fill: yellow, border: 'thin', align: 'left', unlocked: true, format: '@' }
export const yearFact: Style = { fill: yellow, border: 'thin', align: 'left', unlocked: true }
/** Not of the format of text: in that older Excels show long words as ####. */
export const narrative: Style = { fill: yellow, border: 'thin', align: 'left', unlocked: true, vertical: 'top' }
export const remark: Style = { align: 'left', size: 9, color: '595959' }
export const remarkHead: Style = { font: 'heading', align: 'left' }
export const mark: Style = { align: 'center', bold: true, color: 'C00000', noWrap: true }
export const link: Style = { border: 'thin', align: 'left', color: '1F4E79', underline: true }
