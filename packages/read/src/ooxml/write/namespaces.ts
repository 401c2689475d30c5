const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** What Word files and workbooks have in common (ECMA-376, transitional). */
export const packageNamespaces = {
  relationships: `${officeDocument}/relationships`,
  customXml: `${officeDocument}/customXml`,
  extended: `${officeDocument}/extended-properties`,
  packaged: 'http://schemas.openxmlformats.org/package/2006',
  /** Our own, by which the reader finds the data: `<data name="report.json">` and JSON in it. */
  embedded: 'urn:gxgk:embedded',
} as const
