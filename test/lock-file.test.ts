import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './markdown-pages'

interface Entry {
  readonly link?: boolean
  readonly resolved?: string
  readonly integrity?: string
  readonly optionalDependencies?: { readonly [name: string]: string }
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: { readonly [path: string]: Entry }
}
const downloaded = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link)

describe('package-lock.json', () => {
  it('has the packages of every platform; npm ci refuses it on all of them otherwise', () => {
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    const paths = Object.keys(packages)
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([])
  })

  it('knows what each download must be, and no address of it', () => {
    expect(downloaded.length).toBeGreaterThan(0)
    expect(downloaded.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([])
    expect(downloaded.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([])
  })
})
