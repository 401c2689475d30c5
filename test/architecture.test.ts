import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chineseLiterals } from './architecture/chinese-literals'
import { exception, wrongLayers } from './architecture/core-layers'
import type { Manifest } from './architecture/declared-imports'
import { wrongDeclarations } from './architecture/declared-imports'
import { permissions, wrongImports } from './architecture/import-directions'
import { allSources, importsOf, packageNames, shippedSources } from './architecture/sources'
import { yearComparisons } from './architecture/year-comparisons'
import { root } from './markdown-pages'

const manifests = Object.fromEntries(
  packageNames.map((name) => [
    name,
    JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest,
  ]),
)

/** A file for a guard to accept or refuse. */
const at = (path: string, text: string) => [{ path: `packages/${path}`, text }]

describe('the sources', () => {
  it('are found in every package of the table, and no package is outside of it', () => {
    expect(Object.keys(permissions).sort()).toEqual(packageNames)
    for (const name of packageNames)
      expect(shippedSources.map(({ path }) => path)).toContain(`packages/${name}/src/index.ts`)
  })

  it('do not mention files beside the clone', () => {
    expect(allSources.filter(({ text }) => /\.\.\/shared\b|\/work\//.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('imports between packages', () => {
  it('go as the table says', () => expect(wrongImports(shippedSources)).toEqual([]))

  it.each([
    ['html/src/a.ts', "import { check } from '@gxgk/core'", '@gxgk/core is not among what html may import'],
    ['core/src/a.ts', "export type { Html } from '@gxgk/html'", '@gxgk/html is not among what core may import'],
    ['document/src/a.ts', "import fc from 'fast-check'", 'fast-check is not among what document may import'],
    ['core/src/a.ts', "import { b } from '@gxgk/document/testing'", '@gxgk/document/testing is for tests'],
    ['core/src/a/a.ts', "import { b } from '../testing'", '../testing is for tests'],
    ['core/src/a.ts', "import { b } from './testing/index'", './testing/index is for tests'],
    ['core/src/testing/a.ts', "import { b } from '@gxgk/html'", '@gxgk/html is not among what core may import'],
    ['html/src/a.ts', "import { b } from '../../core/src/check'", '../../core/src/check leaves the package'],
    ['html/src/a.ts', "const b = await import('node:fs')", 'node:fs is of Node'],
    ['import/src/extract/a.ts', "import { parse } from 'parse5'", 'parse5 is not among what import may import'],
    ['read/src/a.ts', "import { check } from '@gxgk/core'", '@gxgk/core is not among what read may import'],
    ['other/src/a.ts', "import './b'", 'the package other has no line in the table'],
  ])('in %s, %s is refused', (path, text, sentence) =>
    expect(wrongImports(at(path, text))).toEqual([`packages/${path}: ${sentence}`]),
  )

  it.each([
    ['core/src/testing/a.ts', "import fc from 'fast-check'\nimport { b } from '../rules/index'"],
    ['core/src/testing/a.ts', "import { b } from '@gxgk/document/testing'"],
    ['read/src/html/a.ts', "import { parse } from 'parse5'"],
    ['import/src/a.ts', "import { readHtml } from '@gxgk/read/html'"],
    ['deviations/src/a.ts', "import { reportArbitrary } from '@gxgk/core/testing'"],
  ])('in %s, %s is right', (path, text) => expect(wrongImports(at(path, text))).toEqual([]))
})

describe('the package.json of each package', () => {
  it('declares what is imported and nothing else', () =>
    expect(wrongDeclarations(shippedSources, manifests)).toEqual([]))

  it('is refused with an import that it does not declare', () =>
    expect(
      wrongDeclarations(at('html/src/a.ts', "import { z } from 'zod/v4'"), { html: { name: '@gxgk/html' } }),
    ).toEqual(['html imports zod and does not declare it']))

  it('is refused with a dependency that nothing imports', () =>
    expect(
      wrongDeclarations(at('html/src/a.ts', ''), { html: { name: '@gxgk/html', dependencies: { zod: '4' } } }),
    ).toEqual(['html declares zod and does not import it']))

  it('may have a dependency that a package below leaves to its users', () =>
    expect(
      wrongDeclarations(at('cli/src/a.ts', "import { readPdf } from '@gxgk/read'"), {
        cli: { name: '@gxgk/cli', dependencies: { '@gxgk/read': '1', 'pdfjs-dist': '5' } },
        read: { name: '@gxgk/read', peerDependencies: { 'pdfjs-dist': '5' } },
      }).filter((wrong) => wrong.startsWith('cli')),
    ).toEqual([]))
})

describe('imports inside core', () => {
  it('go from right to left only', () => expect(wrongLayers(shippedSources)).toEqual([]))

  it('make the one exception that is named, and still need it', () => {
    const file = shippedSources.find(({ path }) => path === exception.path)
    expect(importsOf(file!.text)).toContain(exception.specifier)
    expect(wrongLayers(at('core/src/model/a.ts', `import '${exception.specifier}'`))).toHaveLength(1)
  })

  it.each([
    ['forms/a.ts', '../model/report', 'forms imports model'],
    ['rules/sum.ts', '../check', 'rules imports check'],
    ['check.ts', './wording/zh', 'check imports wording'],
    ['locate/a.ts', '../complete/b', 'locate imports complete'],
    ['compose/a.ts', '../index', 'compose imports index'],
    ['wording/zh.ts', '../compose/table', 'wording imports compose'],
    ['check.ts', './elsewhere', 'check imports elsewhere'],
    ['helpers/a.ts', './b', 'helpers is in no layer'],
  ])('in %s, %s is refused', (inside, specifier, sentence) => {
    const path = `core/src/${inside}`
    expect(wrongLayers(at(path, `import { b } from '${specifier}'`))).toEqual([
      `packages/${path}: ${sentence} (${specifier})`,
    ])
  })
})

describe('renderers', () => {
  it('hold no Chinese word', () => expect(chineseLiterals(shippedSources)).toEqual([]))

  it.each(["'第一页'", '`共 ${n} 页`', '`${n}${m}页${n}`', '/^（一）/', "'\\u7b2c'", "'。'", "import '表'"])(
    'with %s are refused',
    (code) => expect(chineseLiterals(at('pdf/src/a.ts', `const n = 1, m = 2; ${code}`))).not.toEqual([]),
  )

  it('may be explained in any language', () =>
    expect(chineseLiterals(at('pdf/src/a.ts', '/** 页 */\nconst n = 1 // 页'))).toEqual([]))
})

describe('an address', () => {
  // The narrative names cells in its own tables of topics.
  const elsewhere = /^packages\/core\/src\/(?:forms\/address\.ts$|narrative\/)/

  it('is taken apart in one file', () =>
    expect(
      shippedSources
        .filter(({ path, text }) => !elsewhere.test(path) && text.includes("split('.')"))
        .map(({ path }) => path),
    ).toEqual([]))
})

describe('the report year', () => {
  it('decides in formForYear alone', () => expect(yearComparisons(shippedSources)).toEqual([]))

  it('is compared there', () =>
    expect(
      yearComparisons(
        shippedSources
          .filter(({ path }) => path.endsWith('/form-for-year.ts'))
          .map(({ text }) => ({ path: 'packages/core/src/forms/elsewhere.ts', text })),
      ),
    ).not.toEqual([]))

  it.each([
    'report.year >= first',
    'first < reportYear',
    'report.form === "2021"',
    '2019 !== year',
    'const first = 2021',
    'switch (year) { case 2020: }',
    '[2019, 2020].includes(year)',
  ])('in “%s” elsewhere is refused', (code) =>
    expect(yearComparisons(at('core/src/rules/a.ts', code)).length).toBeGreaterThan(0),
  )

  it.each(['const one = { form: "2019", year: 2020 }', 'previous.year === year - 1'])('in “%s” is right', (code) =>
    expect(yearComparisons(at('core/src/rules/a.ts', code))).toEqual([]),
  )
})
