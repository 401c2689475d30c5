import { packageNamespaces } from '@gxgk/read/ooxml/write'

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'

/** ECMA-376, transitional: what every version of Word writes and reads. */
export const namespaces = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relationships: packageNamespaces.relationships,
  packaged: packageNamespaces.packaged,
  drawing: `${drawing}/main`,
  chart: `${drawing}/chart`,
  wordDrawing: `${drawing}/wordprocessingDrawing`,
} as const

/** The attributes of the root of a part in WordprocessingML. */
export const wordNamespaces = { 'xmlns:w': namespaces.main, 'xmlns:r': namespaces.relationships } as const
