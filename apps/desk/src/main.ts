import type { Language } from '@gxgk/core'
import type { GxgkEditor } from '@gxgk/editor'
import { found } from './found'
import { keeping } from './keeping'
import { keptText } from './kept-draft'
import { offer } from './offer'
import { panes } from './panes'
import type { ReadFile } from './read-files'
import type { DoubtView } from './scans/doubt-view'
import { sentencesOf } from './sentences-of'
import type { Shown } from './shown'
import { viewing } from './viewing'
import type { Words } from './words/words'
import { languages } from './words/words'

// Only what the page needs before there is a report; the editor, the rules and what reads and writes are loaded when they are needed.

const editor = found<GxgkEditor>('gxgk-editor')
const problems = found<HTMLDetailsElement>('#problems')
let language: Language = 'zh'
let status: (words: Words) => string = () => ''
let read: readonly ReadFile[] = []
let shown: Shown | undefined
let doubts: DoubtView | undefined
/** Who began last to show something; what comes of others comes too late. */
let turn = 0
let reading: AbortController | undefined

const words = () => languages[language]
const say = (sentence: typeof status) => {
  status = sentence
  found('#status').textContent = sentence(words())
}

const tellProblems = () => {
  const lines = read.flatMap(({ file, sentences }) => sentences(language).map((one) => words().ofFile(file.name, one)))
  problems.hidden = lines.length === 0
  found('#problems summary').textContent = words().problems(lines.length)
  found('#problems ul').replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  )
}

/** All words of the page anew, in the language that was chosen. */
const speak = () => {
  document.documentElement.lang = editor.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = words().page['title']!
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = words().page[element.dataset['word']!]!
  for (const button of document.querySelectorAll<HTMLElement>('[data-output]'))
    button.textContent = words().outputs[button.dataset['output'] as keyof Words['outputs']]
  say(status)
  tellProblems()
  doubts?.speak(language)
}

/** What the page shows, with its changes. */
const present = (): Shown | undefined => {
  const { draft } = editor
  if (!shown || !draft) return undefined
  const { draft: given, units } = shown
  return { ...shown, draft, ...(units && { units: units.map((one) => (one === given ? draft : one)) }) }
}

const kept = keeping(present, say)
const views = viewing(present, words)
editor.addEventListener('change', () => {
  kept.changed()
  views.changed()
  doubts?.refresh()
})

const show = async (next: Shown, isKept = false) => {
  const [{ outputs }, scans] = await Promise.all([
    import('./outputs'),
    next.original?.crops && import('./scans/doubt-view'),
    import('@gxgk/editor/define'),
  ])
  shown = next
  document.body.classList.add('shown')
  editor.previous = next.previous
  editor.draft = next.draft
  offer(outputs, present, say)
  kept.shown(isKept)
  views.shown(next)
  doubts = scans?.showDoubts(found('#doubts'), editor, next.original!)
  found('#doubts').hidden = !doubts
  speak()
  views.all()
}

/** What begins now is the last; what it fails of is told. */
const attempt = async (act: (isLast: () => boolean) => Promise<void>) => {
  const own = ++turn
  reading?.abort()
  try {
    await act(() => own === turn)
  } catch (error) {
    const sentences = sentencesOf(error)
    say(({ failed, code }) => failed(sentences[code]))
  }
}

const open = (files: readonly File[]) =>
  attempt(async (isLast) => {
    if (files.length === 0) return say(({ noFiles }) => noFiles)
    const { pairOf, readFiles } = await import('./read-files')
    const { signal } = (reading = new AbortController())
    const got = await readFiles(files, {
      signal,
      tell: (name, at, page) => isLast() && say((words) => words.reading(name, at, files.length, page)),
    })
    if (!isLast()) return
    read = got
    const next = pairOf(read)
    problems.open = next === undefined
    tellProblems()
    if (!next) return say(({ noReport }) => noReport)
    await show(next)
    say((words) => words.shown(next.draft, next.previous))
  })

found<HTMLInputElement>('#files').addEventListener('change', ({ target }) => {
  const chosen = target as HTMLInputElement
  const files = [...(chosen.files ?? [])]
  // The same file may be chosen again.
  chosen.value = ''
  if (files.length > 0) void open(files)
})
const over = (is: boolean) => (event: Event) => {
  event.preventDefault()
  document.body.classList.toggle('over', is)
}
document.addEventListener('dragover', over(true))
document.addEventListener('dragleave', over(false))
document.addEventListener('drop', (event) => {
  over(false)(event)
  void open([...(event.dataTransfer?.files ?? [])])
})
found('#example').addEventListener('click', () =>
  attempt(async (isLast) => {
    const { example } = await import('./example')
    if (!isLast()) return
    read = []
    await show({ draft: example })
    say((words) => words.example)
  }),
)
panes(editor)
const text = keptText()
if (text !== null)
  void attempt(async (isLast) => {
    const { recall } = await import('./recall')
    const next = recall(text)
    if (!isLast()) return
    await show(next, true)
    say(({ recalled }) => recalled(next.draft))
  })
found('#language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh'
  speak()
  views.all()
})
// What stands in the page is of the folder; the page in one file says less.
if (import.meta.env.MODE === 'single') speak()
// Where the page is of a server that a browser trusts: from then on it opens without it.
if (import.meta.env.PROD && import.meta.env.MODE !== 'single' && 'serviceWorker' in navigator)
  addEventListener('load', async () => {
    await navigator.serviceWorker.register('./service-worker.js').catch(() => undefined)
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage('keep the fonts')
  })
