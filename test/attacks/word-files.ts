import type { Zippable } from 'fflate'
import { strToU8, zipSync } from 'fflate'
import type { Attack } from './attack'
import { long } from './attack'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

const word = (name: string, xml: () => string, more: Zippable = {}): Attack => ({
  name: `Word file of ${name}`,
  bytes: () =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': strToU8(relationships),
      'word/document.xml': strToU8(xml()),
      ...more,
    }),
})

const body = (inside: string, before = '') =>
  `${before}<w:document xmlns:w="${main}"><w:body>${inside}</w:body></w:document>`
const text = (inside: string) => body(`<w:p><w:r><w:t>${inside}</w:t></w:r></w:p>`)

const listed =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>1</w:t></w:r></w:p>'
const numberingOf = (target: string) =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" ' +
  `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="${target}"/></Relationships>`

/** Word files that are small until they are inflated. */
export const wordFiles: readonly Attack[] = [
  word('a DOCTYPE', () => body('', `<!DOCTYPE w [${long('<!ENTITY a "b">', 12_000_000)}]>`)),
  word('an open DOCTYPE', () => `<!DOCTYPE w [${long('x', 12_000_000)}`),
  word('pieces of CDATA', () => text(long('<![CDATA[1]]>', 12_000_000))),
  word('full stops', () => text(long('。', 4_000_000))),
  word('references', () => text(long('&#49;', 12_000_000))),
  word('ampersands', () => text(long('&amp;', 12_000_000))),
  word('one attribute', () => body(`<w:p w:a="${long('x', 12_000_000)}"/>`)),
  word('references in an attribute', () => body(`<w:p w:a="${long('&#49;', 12_000_000)}"/>`)),
  word('one comment', () => body(`<!--${long('x', 12_000_000)}-->`)),
  word('comments', () => body(long('<!--x-->', 12_000_000))),
  word('instructions', () => body(long('<?x y?>', 12_000_000))),
  word('one instruction', () => body(`<?x ${long('y', 12_000_000)}?>`)),
  word('one name', () => body(`<w:${long('p', 12_000_000)}/>`)),
  word('names', () => body(Array.from({ length: 150_000 }, (_, i) => `<w:a${i}/>`).join(''))),
  word('paragraphs', () => body(long('<w:p><w:r><w:t>1</w:t></w:r></w:p>', 1_900_000))),
  word('cells', () =>
    body(`<w:tbl>${long('<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>', 2_400_000)}</w:tbl>`),
  ),
  word('elements in elements', () => body(long('<w:sdt><w:sdtContent>', 3_000_000))),
  word('spaces', () => body(long(' ', 12_000_000))),
  word('spaces in words', () => text(long(' ', 12_000_000))),
  word('namespaces', () => body(long('<w:p xmlns:a="b" xmlns:c="d"/>', 4_000_000))),
  word('labels of a list', () => body(long(listed, 1_200_000)), {
    'word/_rels/document.xml.rels': strToU8(numberingOf('numbering.xml')),
    'word/numbering.xml': strToU8(
      `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${long('%1', 8000)}"/></w:lvl></w:abstractNum>` +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    ),
  }),
  word('data', () => text('1'), { 'gxgk/report.json': strToU8(`[${long('1,', 12_000_000)}1]`) }),
]
