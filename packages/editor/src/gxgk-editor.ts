import type { AnyDraft, AnyRule, Diagnosis, Form } from '@gxgk/core'
import { officialForms } from '@gxgk/core'
import { assertProperty } from './assert-property'
import { blankByAttributes } from './blank-by-attributes'
import { DraftSession } from './draft-session'
import type { DraftState } from './draft-state'
import { stateOf } from './draft-state'
import { restoredState, setFormValue } from './form-value'
import { sessionView } from './session-view'
import { stylesheet } from './stylesheet'
import type { EditorView } from './view/editor-view'
import { leadToCell, leadToChange } from './view/leading'
import type { Sheet } from './view/sheet'
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
  #session: DraftSession | undefined
  #given: AnyDraft | undefined
  #previous: AnyDraft | undefined
  #forms: readonly Form[] = officialForms
  #rules: readonly AnyRule[] | undefined
  #sheet: Sheet | undefined
  #view: EditorView | undefined
  #blank = ''
  #disabled = false
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
    if (this.#given) this.#begin(stateOf(this.#given))
    else this.#schedule('build')
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled
    this.#schedule('build')
  }

  formStateRestoreCallback(state: string): void {
    this.#begin(restoredState(state))
  }

  /** The draft as it is by now; set, it is shown anew and nothing can be undone, unless it says the same as the one shown. */
  get draft(): AnyDraft | undefined {
    this.#flush()
    return this.#session?.present.draft
  }
  set draft(draft: AnyDraft | undefined) {
    assertProperty('draft', draft)
    // Frameworks give back what they were told, perhaps after the next key.
    if (draft ? this.#session?.says(draft) : !this.#session) return
    this.#given = draft
    if (draft) this.#begin(stateOf(draft))
    else {
      this.#session = undefined
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
    return this.#session?.judgement?.diagnosis
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
    return this.#sheet !== undefined && leadToCell(this.#sheet, address)
  }

  /** Puts a text into a cell as if it were typed there, a step that can be undone; whether there is such a cell that can be changed. */
  fillCell(address: string, text: string): boolean {
    this.#flush()
    if (this.readOnly || this.#disabled || !this.#sheet?.fields.has(address)) return false
    this.#session!.filled([{ ref: address, text }])
    return true
  }

  undo(): void {
    this.#travel('undo', this.#words.undone, this.#words.nothingToUndo)
  }

  redo(): void {
    this.#travel('redo', this.#words.redone, this.#words.nothingToRedo)
  }

  get #words() {
    return wordsIn(this.#saying.language)
  }
  get #saying() {
    return { language: languageOf(this.getAttribute('lang') ?? ''), forms: this.#forms }
  }

  #open(state: DraftState) {
    // Of a session that another has taken the place of nothing is heard any more: its fields lose the focus when they go.
    const ofThis = () => this.#session === session
    const session: DraftSession = new DraftSession(state, {
      against: () => ({ forms: this.#forms, previous: this.#previous, rules: this.#rules }),
      judged: (typing) => ofThis() && this.#show(typing),
      changed: () => ofThis() && this.#tell(),
    })
    this.#session = session
  }

  #begin(state: DraftState) {
    this.#open(state)
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
    if (due && this.#view) this.#session?.judge()
  }

  /** A blank draft by the attributes, where no draft is given; begun anew only where they have changed. */
  #fillBlank() {
    if (this.#given) return
    const [organ, year, form] = ['organ', 'year', 'report-form'].map((name) => this.getAttribute(name))
    const draft = blankByAttributes({ organ: organ!, year: year!, form: form! }, this.#forms)
    const key = JSON.stringify([organ, year, form])
    if (key === this.#blank || !draft) return
    this.#blank = key
    this.#open(stateOf(draft))
  }

  #build() {
    this.#fillBlank()
    this.#view?.node.remove()
    this.#view = this.#sheet = undefined
    if (!this.#session) return
    const { sheet, view } = sessionView(this.#session, {
      saying: this.#saying,
      isFixed: this.readOnly || this.#disabled,
      isDisabled: this.#disabled,
      undo: () => this.undo(),
      redo: () => this.redo(),
    })
    this.#sheet = sheet
    this.#view = view
    this.#root.append(view.node)
  }

  #travel(way: 'undo' | 'redo', done: string, nothing: string) {
    this.#flush()
    if (!this.#session || !this.#sheet) return
    const before = this.#session.present
    this.#session[way]()
    const after = this.#session.present
    this.#view!.say(after === before ? nothing : done)
    if (after !== before) leadToChange(this.#sheet, before, after)
  }

  #show(typing?: string) {
    const { present, judgement, canUndo, canRedo } = this.#session!
    this.#view!.show({ ...judgement!, state: present, canUndo, canRedo }, typing)
    setFormValue(this.#internals, this.#sheet!, present, judgement!, this.#saying)
  }

  #tell() {
    const { present, judgement } = this.#session!
    const detail: EditorChange = {
      draft: present.draft,
      diagnosis: judgement!.diagnosis,
      notFigures: [...present.typed].map(([cell, text]) => ({ cell, text })),
    }
    this.dispatchEvent(new CustomEvent('change', { detail, bubbles: true }))
  }
}
