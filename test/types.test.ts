import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { root } from './markdown-pages'

const path = join(root, 'test', 'types', 'user-code.ts')
const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile) as { config: object }
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
const program = ts.createProgram([path], { ...options, noEmit: true, customConditions: ['@gxgk/source'] })

it('what a user writes is right where it should be, and wrong where it should not', () => {
  const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(path))
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})

it('types are shown by their names', () => {
  const checker = program.getTypeChecker()
  const [names, symbols] = [{} as { [name: string]: string }, checker.getSymbolAtLocation(program.getSourceFile(path)!)]
  for (const symbol of checker.getExportsOfModule(symbols!))
    names[symbol.name] = checker.typeToString(
      checker.getTypeOfSymbol(symbol),
      undefined,
      ts.TypeFormatFlags.NoTruncation,
    )
  expect(names).toEqual({
    report: 'ReportOf<Form2019> | ReportOf<Form2021>',
    draft: 'DraftOf<Form2019> | DraftOf<Form2021>',
    blank: 'DraftOf<Form2021>',
    form: 'Form2021',
    changed: 'DraftOf<Form2021>',
    made: 'Document',
  })
})
