import { execFileSync } from 'node:child_process'
import type { Produced } from './produced'

/** Whether a program can be run here. */
export const isInstalled = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

type Input = string | Uint8Array

/** What a program writes of its input. */
export const output = (command: string, args: readonly string[], input: Input): Uint8Array =>
  execFileSync(command, args, { input, maxBuffer: 2 ** 26, stdio: ['pipe', 'pipe', 'ignore'] })

/** The text of a PDF in the orders of pdftotext. */
export const pdfTexts = (pdf: Uint8Array, setting: string): readonly Produced[] =>
  ['plain', 'layout', 'raw'].map((order) => ({
    program: `pdftotext-${order}`,
    setting,
    ending: 'txt',
    bytes: output('pdftotext', [...(order === 'plain' ? [] : [`-${order}`]), '-', '-'], pdf),
  }))

const columns = [72, 80, 100, 132, 200]

/** A page as w3m prints it at several widths. */
export const w3mDumps = (html: string): readonly Produced[] =>
  columns.map((width) => ({
    program: 'w3m',
    setting: `${width}`,
    ending: 'txt',
    bytes: output('w3m', ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', `${width}`], html),
  }))

const lynxArguments = ['-dump', '-stdin', '-nolist', '-assume_charset=utf-8', '-display_charset=utf-8']

/** A page as Lynx prints it at several widths. */
export const lynxDumps = (html: string): readonly Produced[] =>
  columns.map((width) => ({
    program: 'lynx',
    setting: `${width}`,
    ending: 'txt',
    bytes: output('lynx', [...lynxArguments, `-width=${width}`], html),
  }))

const endings = { gfm: 'md', markdown: 'md', plain: 'txt', html: 'html', docx: 'docx' } as const

const pandoc = (from: 'html' | 'docx', to: keyof typeof endings, input: Input, option?: string): Produced => ({
  program: `pandoc-${from}-${to}`,
  setting: option?.replace(/^-+/, '') ?? 'usual',
  ending: endings[to],
  bytes: output('pandoc', ['-f', from, '-t', to, '-o', '-', ...(option ? [option] : [])], input),
})

/** What pandoc makes of a page. */
export const pandocsOfPage = (html: string): readonly Produced[] => [
  pandoc('html', 'gfm', html),
  pandoc('html', 'gfm', html, '--wrap=none'),
  pandoc('html', 'markdown', html),
  pandoc('html', 'plain', html),
  pandoc('html', 'plain', html, '--columns=120'),
  pandoc('html', 'html', html, '--standalone'),
  pandoc('html', 'docx', html),
]

/** What pandoc makes of a Word file. */
export const pandocsOfWord = (docx: Uint8Array): readonly Produced[] => [
  pandoc('docx', 'gfm', docx),
  pandoc('docx', 'plain', docx),
  pandoc('docx', 'markdown', docx),
]
