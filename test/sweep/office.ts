import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Produced } from './produced'

/** What LibreOffice saves a file as, and as what it opens it. */
export interface Conversion {
  readonly program: string
  readonly from: 'html' | 'docx' | 'xlsx'
  readonly to: 'pdf' | 'docx' | 'doc' | 'html' | 'txt' | 'xlsx'
}

const filters = {
  pdf: 'pdf',
  docx: 'docx:MS Word 2007 XML',
  doc: 'doc:MS Word 97',
  html: 'html:HTML (StarWriter)',
  txt: 'txt:Text (encoded):UTF8',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
} as const

const conversion = (from: Conversion['from'], to: Conversion['to']): Conversion => ({
  program: `office-${from}-${to}`,
  from,
  to,
})

/** Pages as PDF, Word file, page, text; `.doc` too. */
export const ofPages = (['pdf', 'docx', 'doc', 'html', 'txt'] as const).map((to) => conversion('html', to))

/** Word files as PDF, Word file, page, text. */
export const ofWord = (['pdf', 'docx', 'html', 'txt'] as const).map((to) => conversion('docx', to))

/** Papers that LibreOffice prints pages on. */
export const officePapers = {
  usual: '',
  A4: '@page{size:210mm 297mm;margin:20mm}',
  A5: '@page{size:148mm 210mm;margin:10mm}',
  landscape: '@page{size:297mm 210mm;margin:20mm}',
  low: '@page{size:210mm 163mm;margin:15mm}',
  lower: '@page{size:210mm 121mm;margin:15mm}',
} as const

/** A page for a paper. */
export const onPaper = (html: string, paper: keyof typeof officePapers): string =>
  html.replace('</head>', `<style>${officePapers[paper]}</style></head>`)

/** Converts files by name at one go, since LibreOffice takes long to start; what it did not write is not there. */
export const converted = (
  folder: string,
  env: NodeJS.ProcessEnv,
  { program, from, to }: Conversion,
  files: ReadonlyMap<string, string | Uint8Array>,
): ReadonlyMap<string, Produced> => {
  const source = join(folder, `from-${from}`)
  const target = join(folder, program)
  mkdirSync(source, { recursive: true })
  const paths = [...files].map(([name, content]) => {
    const path = join(source, `${name}.${from}`)
    writeFileSync(path, content)
    return path
  })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  // Otherwise a page is opened in the editor of pages, which saves no Word files.
  const opened = from === 'html' && to !== 'pdf' ? ['--infilter=HTML (StarWriter)'] : []
  execFileSync(
    'soffice',
    ['--headless', profile, ...opened, '--convert-to', filters[to], '--outdir', target, ...paths],
    { env, stdio: 'ignore', timeout: 600_000 + 20_000 * files.size },
  )
  return new Map(
    [...files.keys()].flatMap((name) => {
      const path = join(target, `${name}.${to}`)
      return existsSync(path)
        ? [[name, { program, setting: name, ending: to, bytes: readFileSync(path) }] as const]
        : []
    }),
  )
}
