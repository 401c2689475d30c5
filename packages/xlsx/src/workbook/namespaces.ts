/** SpreadsheetML (ECMA-376, transitional). */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
