import { describe, expect, it } from 'vitest'
import { pdfjsFailure } from './pdfjs-failure'

const file = 'pdfjs-dist/legacy/build/pdf.mjs'

describe('pdfjsFailure', () => {
  it.each([
    ['Node', 'ERR_MODULE_NOT_FOUND', `Cannot find package 'pdfjs-dist' imported from /a/b.js`],
    ['webpack', 'MODULE_NOT_FOUND', `Cannot find module '${file}'`],
    ['Vite', undefined, `Could not resolve "${file}" imported by "@gxgk/read". Is it installed?`],
    ['Chromium', undefined, `Failed to resolve module specifier '${file}'`],
    ['Firefox', undefined, `The specifier “${file}” was a bare specifier, but was not remapped to anything.`],
    ['Safari', undefined, `Module name, '${file}' does not resolve to a valid URL.`],
  ])('tells from what %s says that the package is not installed', (_, code, message) => {
    const error = Object.assign(new Error(message), { code })
    expect(pdfjsFailure(error)).toMatchObject({ code: 'noLibrary', params: { detail: 'pdfjs-dist' }, cause: error })
  })

  it.each([
    new Error(`${file} is cut short`),
    Object.assign(new Error(`Cannot find package 'other'`), { code: 'ERR_MODULE_NOT_FOUND' }),
    'no',
  ])('is any other failure as it is: %s', (error) => expect(pdfjsFailure(error)).toBe(error))
})
