import { document, plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { docxParts, zipOf } from '@gxgk/deviations'
import { readDocx } from './read-docx'

const blank = docxParts(document({ title: '', lang: 'zh-CN' }, []))
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const styles = `<w:styles ${w}>
  <w:style w:styleId="old"><w:rPr><w:strike/></w:rPr></w:style>
  <w:style w:styleId="gone"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:styleId="note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
</w:styles>`

const run = (words: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`
const cell = (runs: string) => `<w:tc><w:p>${runs}</w:p></w:tc>`

/** What is read of a cell beside another one. */
const cellOf = (runs: string, beside = run('甲')) => {
  const table = `<w:tbl><w:tr>${cell(beside)}${cell(runs)}</w:tr></w:tbl>`
  const main = blank['word/document.xml']!.replace('<w:body></w:body>', `<w:body>${table}</w:body>`)
  const { children } = readDocx(zipOf({ ...blank, 'word/document.xml': main, 'word/styles.xml': styles }))
  const [found] = children
  return found?.type === 'table' ? plainText(found.children[0]!.children[1]!) : undefined
}

const above = '<w:vertAlign w:val="superscript"/>'

describe('in a cell', () => {
  it.each([
    [run('7') + run('1', above), '7¹'],
    [run('7') + run('(1)', above), '7⁽¹⁾'],
    [run('7') + run('1', '<w:rStyle w:val="note"/>'), '7¹'],
    [run('7') + run('1', '<w:rStyle w:val="note"/><w:vertAlign w:val="baseline"/>'), '71'],
    [run('7') + run('注', above), '7〔注〕'],
    [run('1', above) + run('7'), '¹7'],
    [run('7') + run('②', above), '7②'],
    [run('7') + run('1', '<w:vertAlign w:val="subscript"/>'), '7¹'],
    [run('CO') + run('2', '<w:vertAlign w:val="subscript"/>'), 'CO2'],
  ])('a mark off the line is raised: %s', (runs, expected) => expect(cellOf(runs)).toBe(expected))

  it.each([
    run('5', '<w:strike/>') + run('7'),
    run('5', '<w:dstrike/>') + run('7', '<w:strike w:val="0"/>'),
    run('5', '<w:rStyle w:val="old"/>') + run('7', '<w:rStyle w:val="old"/><w:strike w:val="false"/>'),
    run('5', '<w:vanish/>') + run('7'),
    run('5', '<w:rStyle w:val="gone"/>') + run('7', '<w:u w:val="single"/>'),
    `<w:del>${run('5')}</w:del><w:ins>${run('7')}</w:ins>`,
  ])('what is struck or hidden is not read: %s', (runs) => expect(cellOf(runs)).toBe('7'))

  it('a cell of struck words is blank, and keeps its place', () => {
    expect(cellOf(run('5', '<w:strike/>'))).toBe('')
    expect(cellOf(run('7'), run('甲', '<w:strike/>'))).toBe('7')
  })

  const image = (properties = '') =>
    `<w:r><w:drawing xmlns:wp="wp" xmlns:a="a"><wp:inline><wp:docPr id="1" name="图1" ${properties}/><a:graphic><a:blip/></a:graphic></wp:inline></w:drawing></w:r>`
  const box = (name: string, inside: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:${name}>${inside}</w:${name}></w:ffData></w:fldChar></w:r>`

  it.each([
    [image(), '〔图片〕'],
    [image('descr="7"'), '〔图片：7〕'],
    [run('1') + image(), '1〔图片〕'],
    [`${run('1')}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`, '1〔符号〕'],
    [`${run('1')}<w:r><w:sym w:font="Arial" w:char="0035"/></w:r>`, '1〔符号〕'],
    ['<w:r><w:sym w:font="Wingdings" w:char="F06E"/></w:r>' + run('乙'), '乙'],
    [`<w:r><w:ruby><w:rt>${run('99')}</w:rt><w:rubyBase>${run('51')}</w:rubyBase></w:ruby></w:r>`, '51⁹⁹'],
    ['<w:r><w:pict xmlns:v="v"><v:shape alt="7"><v:imagedata/></v:shape></w:pict></w:r>', '〔图片：7〕'],
    ['<w:r><w:object xmlns:o="o"><o:OLEObject ProgID="Excel.Sheet"/></w:object></w:r>', '〔图片〕'],
    [box('checkBox', '<w:default w:val="0"/><w:checked/>'), '〔复选框：已选〕'],
    [box('checkBox', '<w:default w:val="0"/>'), '〔复选框：未选〕'],
    [box('ddList', '<w:result w:val="1"/><w:listEntry w:val="6"/><w:listEntry w:val="7"/>'), '〔选项：7〕'],
    [`${box('textInput', '<w:default w:val="5"/>')}${run('7')}`, '7'],
  ])('a picture or a field is told: %s', (runs, expected) => expect(cellOf(runs)).toBe(expected))

  it.each([
    [run('规章') + image(), '规章'],
    [image('hidden="1"') + run('7'), '7'],
    ['<w:r><w:pict xmlns:v="v"><v:line from="0,0" to="9,9"/></w:pict></w:r>', ''],
    [image().replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'), ''],
  ])('an ornament is none: %s', (runs, expected) => expect(cellOf(runs)).toBe(expected))
})
