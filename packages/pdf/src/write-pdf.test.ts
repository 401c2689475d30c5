import type { Content, Definition } from 'pdfmake'
import { describe, expect, it } from 'vitest'
import { openFonts } from './font-set'
import { writePdf } from './write-pdf'

const faces = Object.values(await openFonts({})).flat()
const definition = (more: object, content: readonly object[] = []): Definition => ({
  version: '1.7',
  pageSize: { width: 100, height: 100 },
  pageMargins: [0, 0, 0, 0],
  defaultStyle: { font: faces[0]!.id },
  content: content as Content[],
  language: 'zh-CN',
  displayTitle: true,
  info: { title: '', creator: '', creationDate: new Date(0) },
  ...more,
})

// Nothing here ever asks for these; they are asked for all the same, to see that the way is barred.
describe('writePdf', () => {
  it.each([
    ['an image', definition({}, [{ image: '/etc/hostname' }])],
    ['a named image', definition({ images: { a: '/etc/hostname' } }, [{ image: 'a' }])],
    ['an attachment', definition({ files: { a: { src: '/etc/hostname', name: 'a' } } })],
  ])('reads no file for %s', async (_, asked) => {
    await expect(writePdf(asked, faces)).rejects.toThrow('Access to local file denied')
  })

  it.each([
    ['an image', definition({ images: { a: 'http://127.0.0.1:9/a.png' } })],
    ['an attachment', definition({ files: { a: { src: 'https://127.0.0.1:9/a', name: 'a' } } })],
  ])('asks no address for %s', async (_, asked) => {
    await expect(writePdf(asked, faces)).rejects.toThrow('Access to URL denied')
  })

  it('has no font but those given', async () => {
    const asked = definition({ defaultStyle: { font: 'Helvetica' } }, [{ text: 'a' }])
    await expect(writePdf(asked, faces)).rejects.toThrow("Font 'Helvetica' in style 'normal' is not defined")
  })

  it('leaves pdfmake as it was for others', async () => {
    const shared = (await import('pdfmake')).default
    const before = { ...shared }
    await writePdf(definition({}, [{ text: '字' }]), faces)
    expect({ ...shared }).toEqual(before)
    expect(shared.virtualfs.existsSync(faces[0]!.id)).toBe(false)
  })
})
