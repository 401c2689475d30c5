import { element } from '@gxgk/read/ooxml/write'

export { element, escapeXml, part } from '@gxgk/read/ooxml/write'

/** An element of WordprocessingML that has one value, `<w:jc w:val="center"/>`. */
export const valued = (name: string, value: string | number): string => element(`w:${name}`, { 'w:val': value })
