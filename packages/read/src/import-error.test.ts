import { describe, expect, it } from 'vitest'
import { describeImportError, ImportError } from './import-error'

const told = (detail: string) => new ImportError('unsupported', { detail })

const details = [
  ...['RTF', 'ODT', 'ODS', 'ODP', 'WPS', 'ET', 'OFD', 'EPUB', 'XML', 'OLE2', 'XLSB', 'PPTX', 'MHTML'],
  ...['.doc (Word 97–2003)', '.xls (Excel 97–2003)', '.ppt (PowerPoint 97–2003)'],
  ...['JPEG', 'PNG', 'GIF', 'TIFF', 'BMP', 'WebP', 'HEIC', 'ZIP', 'RAR', '7Z', 'GZIP', 'BZIP2', 'XZ', 'TAR'],
  'application/octet-stream',
]

describe('a kind that is not read', () => {
  it.each(details)('%s is told in one sentence with what to do', (detail) => {
    const error = told(detail)
    expect(error.message).toMatch(/^这[^。！\n]+[：，]请?[^。！\n]+$/)
    expect(describeImportError(error, 'en')).toMatch(
      /^th(?:is|ere) is [^.!\n]+(?:\.doc|\.xls|\.ppt|\.docx|\.html|[^.!\n])+$/,
    )
    expect(error.message).not.toContain('损坏')
  })

  it('is told by its name where nothing is known of it', () => {
    expect(told('ZIP64').message).toBe('不读这种文件：ZIP64')
    expect(told('constructor').message).toBe('不读这种文件：constructor')
    expect(describeImportError(told('ZIP64'), 'en')).toBe('this kind of file is not read: ZIP64')
  })

  it('is told with the name of the file', () =>
    expect(new ImportError('unsupported', { detail: 'RTF', name: '年报.rtf' }).message).toBe(
      '年报.rtf：这是 RTF 文件：请在 Word 或 WPS 中另存为 .docx 再试',
    ))
})

it('an empty file and one with a password are told too', () => {
  expect(new ImportError('empty').message).toBe('这是空文件：里面一个字也没有')
  expect(new ImportError('encrypted').message).toContain('去掉密码')
  expect(new ImportError('timeout', { most: 9 }).message).toBe(
    '读了 0.009 秒还没有读完，已经停下：请单独再读一次；还是不行，请只留报告本身，另存后再试',
  )
  expect(describeImportError(new ImportError('memory', { most: 512, name: 'a' }), 'en')).toBe(
    'a: to read it takes more than 512 MB of memory, and it was stopped: leave only the report in it, save it and try again',
  )
})
