import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './markdown-pages'
import { calls, given } from './packed/calls'
import type { Packed } from './packed/pack-all'
import { packAll, run, workspaces } from './packed/pack-all'

let packed: Packed
beforeAll(async () => {
  packed = await packAll()
})
afterAll(() => packed && rmSync(dirname(packed.project), { recursive: true }))

const bin = (file: string) => join(root, 'node_modules', file)
const specifiers = workspaces.flatMap((workspace) => workspace.specifiers)

/** Runs code in the empty project and gives the JSON that it printed; it exits with an error when a module does not load. */
const inProject = async (file: string, code: string): Promise<unknown> => {
  writeFileSync(join(packed.project, file), code)
  return JSON.parse((await run(process.execPath, [file], { cwd: packed.project })).stdout)
}

/** What attw finds wrong with the types of a tarball. It ends before a pipe has taken all that it says; a file takes it at once. */
const typeProblems = async (tarball: string) => {
  const told = `${tarball}.attw.json`
  const attw = [bin('@arethetypeswrong/cli/dist/index.js'), tarball, '--no-definitely-typed', '--format', 'json']
  const output = openSync(told, 'w')
  try {
    // It exits with an error when it finds something.
    await new Promise((resolve) =>
      spawn(process.execPath, attw, { stdio: ['ignore', output, 'ignore'] }).on('close', resolve),
    )
  } finally {
    closeSync(output)
  }
  const found = JSON.parse(readFileSync(told, 'utf8')) as {
    analysis: { problems: readonly { readonly resolutionKind?: string }[] }
  }
  return found.analysis.problems
}

const ways = {
  import: { file: 'import.mjs', load: (specifier: string) => `await import('${specifier}')` },
  require: { file: 'require.cjs', load: (specifier: string) => `require('${specifier}')` },
}

describe.concurrent.each(workspaces.map((workspace) => [workspace.manifest.name, workspace] as const))(
  '%s as packed',
  (name, { manifest, specifiers }) => {
    // Defining an element is one, in the one file that does nothing else.
    it('has no side effects, unless to be imported for them', () =>
      expect(manifest.sideEffects).toEqual(
        name === '@gxgk/editor' ? ['./dist/define.js', './dist/define.cjs', './src/define.ts'] : false,
      ))

    it('is clean for publint --strict', async () => {
      const { stdout } = await run(process.execPath, [
        bin('publint/src/cli.js'),
        'run',
        packed.tarballs[name]!,
        '--strict',
      ])
      expect(stdout).toContain('All good!')
    })

    it('is clean for attw', async () => {
      const problems = await typeProblems(packed.tarballs[name]!)
      // The resolution of Node 10 knows no subpaths, so only packages without them are held to it.
      expect(problems.filter(({ resolutionKind }) => resolutionKind !== 'node10' || specifiers.length === 1)).toEqual(
        [],
      )
    })
  },
)

it('the conformance cases are found by the name of the package', async () => {
  const code = `const { code, expected } = require('@gxgk/core/conformance/FLOW-01/fail-1.json')
    console.log(JSON.stringify([code, expected.status]))`
  expect(await inProject('conformance.cjs', code)).toEqual(['FLOW-01', 'fail'])
})

describe.each(Object.entries(ways))('%s, from an empty project', (_, { file, load }) => {
  it('gives the names that the source exports', async () => {
    const names = specifiers.map((specifier) => `'${specifier}': Object.keys(${load(specifier)}).sort()`)
    const found = await inProject(
      `names-${file}`,
      `(async () => console.log(JSON.stringify({ ${names.join(',\n')} })))()`,
    )
    const expected = specifiers.map(async (specifier) => [specifier, Object.keys(await import(specifier)).sort()])
    expect(found).toEqual(Object.fromEntries(await Promise.all(expected)))
  })

  it('gives functions that work', async () => {
    expect(Object.keys(calls).sort()).toEqual([...specifiers].sort())
    const report = readFileSync(join(root, 'examples/report.json'), 'utf8')
    const results = specifiers.map((specifier) => `'${specifier}': await (${calls[specifier]!})(${load(specifier)})`)
    const found = await inProject(
      `calls-${file}`,
      `${given(report)};(async () => console.log(JSON.stringify({ ${results.join(',\n')} })))()`,
    )
    expect(found).toEqual(Object.fromEntries(specifiers.map((specifier) => [specifier, true])))
  })
})

describe('the declarations', () => {
  it('need no types of Node or of a browser, but for the packages that read files and the element', () => {
    const libraries = specifiers.filter((specifier) => !/^@gxgk\/(?:pdf|fonts-|layout\/fonts|editor)/.test(specifier))
    const code = libraries.map((specifier, i) => `import * as p${i} from '${specifier}'\nexport { p${i} }`).join('\n')
    const files = ['types.mts', 'types.cts'].map((file) => join(packed.project, file))
    for (const file of files) writeFileSync(file, code)
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts'],
      types: [],
      skipLibCheck: false,
    })
    const ours = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => !file || file.fileName.includes('/node_modules/@gxgk/') || files.includes(file.fileName))
    expect(
      ours.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
    ).toEqual([])
  })
})

// The last: it takes a package away.
describe('where pdfjs-dist is not installed', () => {
  it('a program that imports reports is bundled, runs, and tells of it when it is given a PDF', async () => {
    rmSync(join(packed.project, 'node_modules/@gxgk/read/node_modules/pdfjs-dist'))
    const code = `import { importReport } from '@gxgk/import'
      const { problems } = await importReport('甲')
      const error = await importReport(new TextEncoder().encode('%PDF-1.7')).catch((one) => one)
      console.log(JSON.stringify([problems.length > 0, error.code, error.params.detail]))`
    const { errors } = await build({
      stdin: { contents: code, resolveDir: packed.project },
      outfile: join(packed.project, 'bundled.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    })
    expect(errors).toEqual([])
    const { stdout } = await run(process.execPath, ['bundled.mjs'], { cwd: packed.project })
    expect(JSON.parse(stdout)).toEqual([true, 'noLibrary', 'pdfjs-dist'])
  })
})
