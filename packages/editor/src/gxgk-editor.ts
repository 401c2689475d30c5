import type { AnyDraft, AnyRule, Diagnosis, Filled, Form, Repair } from '@gxgk/core'
import { blankDraft, formatFigure, formForYear, officialForms } from '@gxgk/core'
import { assertProperty } from './assert-property'
import { listen } from './cell-events'
import { isOpen } from './cell-marks'
import type { DraftState } from './draft-state'
import { stateOf, withText, withTyped, writtenAt } from './draft-state'
import type { History } from './history'
import { newHistory, record, redone, settled, undone } from './history'
import type { Judgement } from './judge'
import { atRest, judge, whileTyping } from './judge'
import { placeBlock } from './paste-block'
import { stylesheet } from './stylesheet'
import type { EditorView } from './view/editor-view'
import { editorView } from './view/editor-view'
import type { Sheet } from './view/sheet'
import { sheetOf } from './view/sheet'
import type { Told } from './view/told'
import { sayFinding } from './view/told'
import { languageOf, wordsIn } from './words/words'

/** What the event `change` tells. */
export interface EditorChange {
  readonly draft: AnyDraft
  readonly diagnosis: Diagnosis
  /** What was typed that is no figure; these cells are blank in the draft, which says that they are not read. */
  readonly notFigures: readonly { readonly cell: string; readonly text: string }[]
}

/** Where there is no document, as on a server, the class is there and can do nothing. */
const Base =
  (globalThis as { readonly HTMLElement?: typeof HTMLElement }).HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * `<gxgk-editor>`: a report to be filled in and put right. Give it a `draft`, or the attributes `organ`, `year` and, unless it follows from
 * the year, `report-form` for a blank one; hear `change`. In a form its value is the draft as JSON.
 */
export class GxgkEditor extends Base {
  static readonly formAssociated = true
  static readonly observedAttributes = ['lang', 'readonly', 'report-form', 'organ', 'year']

  #internals = this.attachInternals()
  #root = this.attachShadow({ mode: 'open', delegatesFocus: true })
  #history: History<DraftState> | undefined
  #given: AnyDraft | undefined
  #previous: AnyDraft | undefined
  #forms: readonly Form[] = officialForms
  #rules: readonly AnyRule[] | undefined
  #sheet: Sheet | undefined
  #view: EditorView | undefined
  #judgement: (Judgement & { readonly draft: AnyDraft }) | undefined
  #blank = ''
  #disabled = false
  /** The drafts told of the step that is still being typed. */
  #echoes = new WeakSet<AnyDraft>()
  #due: 'build' | 'check' | undefined

  constructor() {
    super()
    this.#root.adoptedStyleSheets = [stylesheet()]
  }

  connectedCallback(): void {
    // What was set before the element was known is no property of its class.
    for (const name of ['draft', 'previous', 'forms', 'rules'] as const)
      if (Object.hasOwn(this, name)) {
        const value = this[name]
        Reflect.deleteProperty(this, name)
        Reflect.set(this, name, value)
      }
    this.#schedule('build')
  }

  attributeChangedCallback(): void {
    this.#schedule('build')
  }

  formResetCallback(): void {
    this.#blank = ''
    if (this.#given) this.#begin(this.#given)
    else this.#schedule('build')
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled
    this.#schedule('build')
  }

  formStateRestoreCallback(state: string): void {
    const { draft, typed } = JSON.parse(state) as { draft: AnyDraft; typed: [string, string][] }
    this.#history = newHistory({ draft, typed: new Map(typed) })
    this.#schedule('build')
  }

  /** The draft as it is by now; set, it is shown anew and nothing can be undone, unless it says the same as the one shown. */
  get draft(): AnyDraft | undefined {
    this.#flush()
    return this.#history?.present.draft
  }
  set draft(draft: AnyDraft | undefined) {
    assertProperty('draft', draft)
    const now = this.#history?.present.draft
    // Frameworks give back what they were told, perhaps after the next key.
    if (
      draft === now ||
      (draft && this.#echoes.has(draft)) ||
      (draft && now && JSON.stringify(draft) === JSON.stringify(now))
    )
      return
    this.#given = draft
    if (draft) this.#begin(draft)
    else {
      this.#history = undefined
      this.#blank = ''
      this.#internals.setFormValue(null)
      this.#schedule('build')
    }
  }

  /** The same organ's report of the year before. */
  get previous(): AnyDraft | undefined {
    return this.#previous
  }
  set previous(previous: AnyDraft | undefined) {
    assertProperty('previous', previous)
    this.#previous = previous
    this.#schedule('check')
  }

  /** The forms that a draft may be in; the official ones unless set. */
  get forms(): readonly Form[] {
    return this.#forms
  }
  set forms(forms: readonly Form[]) {
    assertProperty('forms', forms)
    this.#forms = forms
    this.#schedule('build')
  }

  /** The rules that it is held against; those of `@gxgk/core` unless set. */
  get rules(): readonly AnyRule[] | undefined {
    return this.#rules
  }
  set rules(rules: readonly AnyRule[] | undefined) {
    assertProperty('rules', rules)
    this.#rules = rules
    this.#schedule('check')
  }

  get readOnly(): boolean {
    return this.hasAttribute('readonly')
  }
  set readOnly(readOnly: boolean) {
    this.toggleAttribute('readonly', readOnly)
  }

  /** What was found in the draft as it is by now. */
  get diagnosis(): Diagnosis | undefined {
    this.#flush()
    return this.#judgement?.diagnosis
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form
  }
  get validity(): ValidityState {
    this.#flush()
    return this.#internals.validity
  }
  get validationMessage(): string {
    this.#flush()
    return this.#internals.validationMessage
  }
  checkValidity(): boolean {
    this.#flush()
    return this.#internals.checkValidity()
  }
  reportValidity(): boolean {
    this.#flush()
    return this.#internals.reportValidity()
  }

  /** Brings a cell into view and puts the cursor there; whether there is such a cell. */
  focusCell(address: string): boolean {
    this.#flush()
    const field = this.#sheet?.fields.get(address)
    field?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    field?.focus()
    return field !== undefined
  }

  undo(): void {
    this.#travel(undone, 'undone', 'nothingToUndo')
  }

  redo(): void {
    this.#travel(redone, 'redone', 'nothingToRedo')
  }

  get #language() {
    return languageOf(this.getAttribute('lang') ?? '')
  }
  get #words() {
    return wordsIn(this.#language)
  }
  get #isFixed() {
    return this.readOnly || this.#disabled
  }
  get #saying() {
    return { language: this.#language, forms: this.#forms }
  }

  #begin(draft: AnyDraft) {
    this.#history = newHistory(stateOf(draft))
    this.#schedule('build')
  }

  /** Properties are set one by one; what follows from them is worked out once. */
  #schedule(what: 'build' | 'check') {
    if (this.#due === undefined) queueMicrotask(() => this.#flush())
    if (this.#due !== 'build') this.#due = what
  }

  #flush() {
    const due = this.#due
    this.#due = undefined
    if (due === 'build') this.#build()
    if (due && this.#view) this.#show(atRest)
  }

  /** A blank draft by the attributes, where no draft is given. */
  #fillBlank() {
    const [organ, year, id] = ['organ', 'year', 'report-form'].map((name) => this.getAttribute(name))
    if (this.#given || !organ || !year) return
    const key = JSON.stringify([organ, year, id])
    const form = id ? this.#forms.find((one) => one.id === id) : formForYear(Number(year), this.#forms)
    if (key === this.#blank || !form) return
    this.#blank = key
    this.#history = newHistory(stateOf(blankDraft(form, { organ, year: Number(year) }) as unknown as AnyDraft))
  }

  #build() {
    this.#fillBlank()
    this.#view?.node.remove()
    this.#view = this.#sheet = undefined
    const draft = this.#history?.present.draft
    if (!draft) return
    // Where no form is found toDocument tells it.
    const form = this.#forms.find(({ id }) => id === draft.form) ?? this.#forms[0]!
    const sheet = sheetOf(draft, form, this.#forms, this.#language)
    for (const field of [...sheet.fields.values(), ...[...sheet.narratives.values()].map((one) => one.field)]) {
      field.readOnly = this.#isFixed
      field.disabled = this.#disabled
    }
    this.#sheet = sheet
    this.#view = editorView(sheet, this.#saying, {
      show: (told) => this.#lead(told),
      take: (repair) => this.#take(repair),
      fill: (filled) => this.#fill(filled),
      readOnly: () => this.#isFixed,
      undo: () => this.undo(),
      redo: () => this.redo(),
    })
    listen(this.#view.node, sheet, this.#view, {
      typed: (field) => this.#edit(withTyped(this.#present, field.id, field.value, this.#forms), field.id, field.id),
      written: (section, text, event) => this.#write(section, text, event),
      settled: () => this.#settle(),
      pasted: (field, block) => this.#paste(field.id, block),
      gaveBack: (field) => this.#giveBack(field),
      undo: () => this.#isFixed || this.undo(),
      redo: () => this.#isFixed || this.redo(),
    })
    this.#root.append(this.#view.node)
  }

  get #present() {
    return this.#history!.present
  }

  #edit(next: DraftState, at?: string, typing?: string) {
    if (next === this.#present) return
    this.#history = record(this.#history!, next, at)
    this.#show(typing === undefined ? atRest : whileTyping, typing)
    this.#tell()
  }

  /** A step of a text ends where a sentence does, or another kind of change begins. */
  #write(section: string, text: string, { data, inputType }: InputEvent) {
    this.#edit(withText(this.#present, section, text), `${section} ${inputType}`, section)
    if (/[\s，。；：！？,.;]$/.test(data ?? '')) this.#history = settled(this.#history!)
  }

  /** Nothing more is typed here: what stands there is shown as it was read, and looked at with more time. */
  #settle() {
    if (this.#history?.open === undefined) return
    this.#history = settled(this.#history)
    this.#echoes = new WeakSet()
    this.#show(atRest)
  }

  #giveBack(field: HTMLInputElement) {
    if (this.#history!.open === field.id) {
      this.#history = { ...undone(this.#history!), future: [] }
      this.#show(atRest)
      this.#tell()
    }
  }

  #travel(to: typeof undone<DraftState>, done: 'undone' | 'redone', nothing: 'nothingToUndo' | 'nothingToRedo') {
    this.#flush()
    if (!this.#history || !this.#sheet) return
    const before = this.#present
    this.#history = to(this.#history)
    const after = this.#present
    this.#view!.say(this.#words[after === before ? nothing : done])
    if (after === before) return
    this.#show(atRest)
    this.#tell()
    const cell = [...this.#sheet.fields.keys()].find((ref) => writtenAt(before, ref) !== writtenAt(after, ref))
    if (cell !== undefined) this.focusCell(cell)
    else this.#focusChange(before, after)
  }

  /** Where a text has changed. */
  #focusChange(before: DraftState, after: DraftState) {
    for (const [section, { field }] of this.#sheet!.narratives) {
      const [old = '', now = ''] = [before, after].map(({ draft }) => draft.narratives?.[section])
      if (old === now) continue
      let same = 0
      while (same < Math.min(old.length, now.length) && old.at(-1 - same) === now.at(-1 - same)) same++
      field.focus()
      field.setSelectionRange(now.length - same, now.length - same)
    }
  }

  #typeAll(values: readonly { readonly ref: string; readonly text: string }[]) {
    this.#edit(values.reduce((state, { ref, text }) => withTyped(state, ref, text, this.#forms), this.#present))
  }

  #paste(from: string, block: readonly (readonly string[])[]): boolean {
    if (this.#isFixed || (block.length === 1 && block[0]!.length === 1)) return false
    const { placed, misfits } = placeBlock(this.#sheet!.grids.get(from)!, from, block)
    this.#typeAll(placed)
    this.#view!.say(this.#words.pasted(placed.length, misfits))
    return true
  }

  #take({ changes }: Repair) {
    this.#typeAll(changes.map(({ cell, to }) => ({ ref: cell, text: formatFigure(to) })))
    this.#view!.say(this.#words.used(changes.length))
    this.focusCell(changes[0]!.cell)
  }

  #fill(filled: readonly Filled[]) {
    this.#typeAll(filled.map(({ cell, value }) => ({ ref: cell, text: formatFigure(value) })))
    this.#view!.say(this.#words.completed(filled.length))
    this.focusCell(filled[0]!.cell)
  }

  /** To the words of a text where it is about one, else to the first of its cells that is seen. */
  #lead({ cells, place }: Told) {
    const field = place && this.#sheet?.narratives.get(place.section)?.field
    if (!field) return void cells.some((cell) => this.focusCell(cell))
    field.focus()
    field.setSelectionRange(place.offset, place.offset + place.length)
  }

  /** What it cannot be held against is told to the page as an error; it is held against the rest. */
  #judge(timeLimit: number): Judgement {
    const forms = this.#forms
    try {
      const against = { forms, previous: this.#previous, rules: this.#rules }
      return judge(this.#present, against, timeLimit, this.#judgement)
    } catch (error) {
      reportError(error)
      return judge(this.#present, { forms }, timeLimit, this.#judgement)
    }
  }

  #show(timeLimit: number, typing?: string) {
    const { past, present, future } = this.#history!
    const judgement = this.#judge(timeLimit)
    this.#judgement = { ...judgement, draft: present.draft }
    this.#view!.show({ ...judgement, state: present, canUndo: past.length > 0, canRedo: future.length > 0 }, typing)
    this.#setFormValue()
  }

  #setFormValue() {
    const { draft, typed } = this.#present
    const json = JSON.stringify(draft)
    this.#internals.setFormValue(json, JSON.stringify({ draft, typed: [...typed] }))
    const error = this.#judgement!.diagnosis.findings.find((one) => isOpen(one) && one.severity === 'error')
    const [[cell, text] = []] = typed
    const message = text !== undefined ? this.#words.notFigure(text) : error && sayFinding(error, this.#saying)
    const anchor = [cell, ...(error?.cells ?? [])].map((one) => this.#sheet!.fields.get(one ?? '')).find(Boolean)
    this.#internals.setValidity(message ? { customError: true } : {}, message, anchor)
  }

  #tell() {
    const { draft, typed } = this.#present
    if (this.#history?.open !== undefined) this.#echoes.add(draft)
    const detail: EditorChange = {
      draft,
      diagnosis: this.#judgement!.diagnosis,
      notFigures: [...typed].map(([cell, text]) => ({ cell, text })),
    }
    this.dispatchEvent(new CustomEvent('change', { detail, bubbles: true }))
  }
}
