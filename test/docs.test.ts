import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conformanceFolder } from '../scripts/docs/conformance-cases'
import { generatedDocs } from '../scripts/docs/generated-docs'
import { markdownPages, root, snippetsOf } from './markdown-pages'
import type { Ran } from './run-node'
import { runTogether } from './run-node'

describe('generated pages', () => {
  const docs = generatedDocs()

  it.each(Object.entries(docs))('%s is what the forms and rules say (else: npm run docs)', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })

  it('are all the cases of conformance that there are', () => {
    const there = readdirSync(join(root, conformanceFolder), { recursive: true, encoding: 'utf8' })
    const made = Object.keys(docs).filter((path) => path.startsWith(conformanceFolder))
    expect(
      there
        .filter((path) => path.endsWith('.json'))
        .map((path) => join(conformanceFolder, path))
        .sort(),
    ).toEqual(made.sort())
  })
})

describe('links of the pages', () => {
  it.each(markdownPages)('%s points to files that are there', (path) => {
    const targets = [...readFileSync(join(root, path), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
      ([, target]) => target!,
    )
    expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([])
  })
})

describe('snippets of the pages', () => {
  // Inside the repository, so that packages are found as a user's project finds them.
  const folder = mkdtempSync(join(root, 'test', '.snippets-'))
  symlinkSync(join(root, 'examples'), join(folder, 'examples'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const snippets = markdownPages.flatMap((path) =>
    snippetsOf(path).map(
      (code, i) => [path, i + 1, join(folder, `${path.replace(/\W/g, '-')}-${i}.mts`), code] as const,
    ),
  )
  let ran: ReadonlyMap<string, Ran>
  beforeAll(async () => {
    for (const [, , file, code] of snippets) writeFileSync(file, code)
    ran = await runTogether(
      snippets.map(([, , file]) => file),
      { cwd: folder },
    )
  })

  it('are there, in both READMEs among others', () => {
    expect(snippets.map(([path]) => path)).toEqual(expect.arrayContaining(['README.md', 'README.en.md']))
  })

  it.each(snippets)('%s, snippet %i, runs', (_path, _i, file) =>
    expect([ran.has(file), ran.get(file)?.error]).toEqual([true, undefined]),
  )
})
