import type { DocxFonts } from '../font-names'
import { otherNames } from '../font-names'
import { wordNamespaces } from '../namespaces'
import { element, part, valued } from '../xml'

const wordOf2013 = element('w:compatSetting', {
  'w:name': 'compatibilityMode',
  'w:uri': 'http://schemas.microsoft.com/office/word',
  'w:val': 15,
})

/** Even pages are bound at the right and have footers of their own; punctuation is set as in the standard. */
export const settingsPart = (lang: string): string =>
  part(
    'w:settings',
    wordNamespaces,
    '<w:mirrorMargins/>' +
      '<w:evenAndOddHeaders/>' +
      valued('characterSpacingControl', 'compressPunctuation') +
      element('w:compat', {}, '<w:balanceSingleByteDoubleByteWidth/>' + wordOf2013) +
      element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': lang }),
  )

/** Under which other names Word finds the fonts. */
export const fontTablePart = (fonts: DocxFonts): string =>
  part(
    'w:fonts',
    wordNamespaces,
    [...new Set(Object.values(fonts))]
      .map((name) =>
        element(
          'w:font',
          { 'w:name': name },
          otherNames[name] === undefined ? '' : valued('altName', otherNames[name]),
        ),
      )
      .join(''),
  )
