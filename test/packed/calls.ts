const readers = {
  html: `({ readHtml }) => readHtml('<p>甲').children.length === 1`,
  text: `({ readText }) => readText('甲').children.length === 1`,
  markdown: `({ readMarkdown }) => readMarkdown('甲').children.length === 1`,
  json: `({ readJson }) => readJson('[1]').meta.embedded.data[0] === 1`,
  mht: `({ readMht }) =>
    readMht('MIME-Version: 1.0\\nContent-Type: text/html\\n\\n<p>甲').children.length === 1`,
  docx: `({ readDocx }) => {
    try { readDocx(new Uint8Array(9)) } catch (error) { return error.name === 'ImportError' }
  }`,
  xlsx: `({ readXlsx }) => {
    try { readXlsx(new Uint8Array(9)) } catch (error) { return error.name === 'ImportError' }
  }`,
  pdf: `({ readPdf }) =>
    readPdf(new TextEncoder().encode('%PDF-1.7')).then(() => false, (error) => error.name === 'ImportError')`,
}

const readersOf = (name: string) =>
  Object.fromEntries(Object.entries(readers).map(([kind, call]) => [`${name}/${kind}`, call]))

/** A small call for everything that can be imported, as code: a function of the module, true when it works. */
export const calls: { readonly [specifier: string]: string } = {
  '@gxgk/document': `({ plainText }) => plainText(page) === '甲'`,
  '@gxgk/document/testing': `({ canonicalDocuments }) => canonicalDocuments.empty.type === 'document'`,
  '@gxgk/core': `({ check, parseReport, toDocument }) =>
    check(parseReport(report)).failed.length === 0 && toDocument(parseReport(report)).type === 'document'`,
  '@gxgk/core/testing': `({ formArbitrary }) => typeof formArbitrary().generate === 'function'`,
  '@gxgk/html': `({ renderHtml }) => renderHtml(page).includes('甲')`,
  '@gxgk/markdown': `({ renderMarkdown }) => renderMarkdown(page) === '甲\\n'`,
  '@gxgk/docx': `({ renderDocx, markDocx }) =>
    markDocx(renderDocx(page), [{ place: { words: '甲' }, text: '乙' }]).placed === 1`,
  '@gxgk/xlsx': `({ renderXlsx, fillInWorkbook, markXlsx }) =>
    typeof fillInWorkbook === 'function' &&
    markXlsx(renderXlsx(page), [{ place: { words: '甲' }, text: '乙' }]).placed === 1`,
  '@gxgk/editor': `({ defineGxgkEditor, editorName, GxgkEditor }) => {
    const defined = new Map()
    defineGxgkEditor({ get: (name) => defined.get(name), define: (name, made) => defined.set(name, made) })
    return defineGxgkEditor() === undefined && defined.get(editorName) === GxgkEditor
  }`,
  '@gxgk/editor/define': `(module) => Object.keys(module).every((name) => name === 'default')`,
  '@gxgk/cli': `async ({ run, exitCodes }) => {
    const lines = []
    const io = { cwd: '.', out: (line) => lines.push(line), err: (line) => lines.push(line), raw: () => {}, progress: () => {} }
    return (await run(['addresses', '2024'], io)) === exitCodes.clean && lines.includes('requests.received.person')
  }`,
  '@gxgk/corpus': `({ corpusColumns, schemaScript }) =>
    corpusColumns().length === 247 && schemaScript('clickhouse').includes('join_use_nulls')`,
  '@gxgk/layout': `({ composeDocument }) => {
    const face = { id: 'a', advance: () => 1000 }
    const faces = { xiaobiaosong: [face], heiti: [face], kaiti: [face], fangsong: [face] }
    return composeDocument(page, faces).pages.length === 1
  }`,
  '@gxgk/layout/fonts': `({ faceOf, openSource }) => {
    try { openSource(new Uint8Array(9), { call: 'a', font: 'b' }, {}) } catch (error) { return error.code === 'badFont' }
  }`,
  '@gxgk/layout/testing': `({ squareFace }) => squareFace().advance(0x7532) === 1000`,
  '@gxgk/pdf': `async ({ renderPdf }) => Buffer.from((await renderPdf(page)).subarray(0, 5)).toString() === '%PDF-'`,
  '@gxgk/pdf/pdfmake': `async ({ toPdfmake }) => (await toPdfmake(page)).content.length === 1`,
  '@gxgk/fonts-fandol': `async ({ faceNames, loadFace }) => (await loadFace(faceNames[0])).length > 0`,
  '@gxgk/fonts-kai': `async ({ faceNames, loadFace }) => (await loadFace(faceNames[0])).length > 0`,
  '@gxgk/fonts-tinos': `async ({ faceNames, loadFace }) => (await loadFace(faceNames[0])).length > 0`,
  '@gxgk/fonts-noto': `async ({ faceNames, loadFace }) => (await loadFace(faceNames[0])).length > 0`,
  '@gxgk/import': `async ({ importReport }) => (await importReport('甲')).problems.length > 0`,
  '@gxgk/import/isolated': `async ({ importIsolated }) => (await importIsolated('甲')).problems.length > 0`,
  '@gxgk/ocr': `({ ocr, ocrWith }) => typeof ocr === 'function' && typeof ocrWith({ threads: 1 }) === 'function'`,
  '@gxgk/read': `({ sniff }) => sniff('<html>') === 'html'`,
  '@gxgk/read/ooxml': `({ openPackage }) => {
    try { openPackage(new Uint8Array(9), 'DOCX', {}) } catch (error) { return error.name === 'ImportError' }
  }`,
  '@gxgk/read/ooxml/write': `({ element }) => element('a', { b: '<' }) === '<a b="&lt;"/>'`,
  '@gxgk/read/pages': `({ latticesOf }) => latticesOf({ horizontal: [], vertical: [] }, {}).length === 0`,
  ...readersOf('@gxgk/read'),
  ...readersOf('@gxgk/import'),
}

/** What the calls are given. */
export const given = (report: string): string => `
const page = { type: 'document', meta: { title: '甲', lang: 'zh-CN' }, children: [
  { type: 'paragraph', children: [{ type: 'text', value: '甲' }] } ] }
const report = ${report}
`
