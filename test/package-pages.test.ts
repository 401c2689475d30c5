import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workspaces } from './packed/pack-all'
import { optionNames } from './packages/option-names'
import { pathOfLink, repositoryUrl } from './packages/repository'
import { root } from './markdown-pages'

const pages = workspaces.map(({ folder, manifest }) => ({
  folder,
  name: manifest.name,
  manifest: manifest as unknown as { readonly [field: string]: unknown },
  text: readFileSync(join(root, 'packages', folder, 'README.md'), 'utf8'),
}))
const options = optionNames(pages.map(({ folder }) => folder))

/** The fenced blocks of a page in order: their language and their code. */
const blocksOf = (text: string) =>
  [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language, code]) => ({ language: language!, code: code! }))

const installedBy = (text: string) =>
  blocksOf(text)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => [...code.matchAll(/^npm install (.*)$/gm)])
    .flatMap(([, names]) => names!.split(' '))

/** The packages that a program takes. */
const takenBy = (code: string) =>
  [...code.matchAll(/from '((?:@[^/']+\/)?[^/']+)/g)].map(([, name]) => name!).filter((name) => !/^node:/.test(name))

describe.each(pages)('the page of $name', ({ folder, name, manifest, text }) => {
  it('opens with how it is installed and the shortest program, which takes nothing else', () => {
    const [install, program] = blocksOf(text)
    expect(install).toMatchObject({ language: 'sh', code: expect.stringMatching(`^npm install ${name}( |\n)`) })
    expect(program!.language).toBe('ts')
    expect(takenBy(program!.code)).toContain(name)
    expect(program!.code.trim().split('\n').length).toBeLessThanOrEqual(20)
    expect(text.indexOf('```sh')).toBeLessThan(text.indexOf('## ') === -1 ? Infinity : text.indexOf('## '))
  })

  it('says to install whatever its programs take', () => {
    const programs = blocksOf(text).filter(({ language }) => language === 'ts')
    expect(installedBy(text)).toEqual(expect.arrayContaining(programs.flatMap(({ code }) => takenBy(code))))
  })

  it('has every option in a table, and says how it is bundled', () => {
    const cells = text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .join('\n')
    expect(options[folder]!.filter((option) => !cells.includes(`\`${option}\``))).toEqual([])
    expect(text).toContain('\n## 打包\n')
  })

  it('has links that lead somewhere from wherever it is shown', () => {
    const hrefs = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => href!)
    expect(hrefs.filter((href) => !/^(?:https:|#)/.test(href))).toEqual([])
    const paths = hrefs.map(pathOfLink).filter((path) => path !== undefined)
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('is found from its package.json, which is of the one repository', () => {
    expect(manifest).toMatchObject({
      homepage: `${repositoryUrl}/tree/main/packages/${folder}#readme`,
      bugs: `${repositoryUrl}/issues`,
      repository: { type: 'git', url: `git+${repositoryUrl}.git`, directory: `packages/${folder}` },
      publishConfig: { access: 'public', provenance: true },
    })
    expect(manifest['keywords']).toEqual(expect.arrayContaining(['gxgk', '政府信息公开']))
    expect(existsSync(join(root, 'packages', folder, 'LICENSE'))).toBe(true)
  })
})

it('options are found where there are some', () => {
  expect(options['html']).toEqual(['embed', 'lang', 'page', 'stylesheet'])
  expect(options['import']).toEqual(expect.arrayContaining(['signal', 'organ', 'language']))
})

it('the workflow that publishes calls scripts that there are, and may prove where a package comes from', () => {
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
  const called = [...workflow.matchAll(/npm run (\S+)/g)].map(([, script]) => script!)
  expect(called).toContain('release')
  expect(called.filter((script) => !(script in scripts))).toEqual([])
  expect(workflow).toMatch(/needs: check[^]*id-token: write/)
})
