import type { AnyDraft } from '@gxgk/core'
import type { DraftState } from './draft-state'
import { withText, withTyped } from './draft-state'
import type { History } from './history'
import { newHistory, record, redone, settled, undone } from './history'
import type { Against, Judgement } from './judge'
import { atRest, judge, whileTyping } from './judge'

export interface SessionEvents {
  /** What it is held against by now. */
  readonly against: () => Against
  /** Judged anew; `typing` is where one is still typing. */
  readonly judged: (typing?: string) => unknown
  /** The draft is another one by what was done. */
  readonly changed: () => unknown
}

/** One draft being worked on: its steps, which can be undone, and what is found in it as it is by now. */
export class DraftSession {
  #history: History<DraftState>
  #judgement: (Judgement & { readonly draft: AnyDraft }) | undefined
  /** The drafts told of the step that is still being typed. */
  #echoes = new WeakSet<AnyDraft>()

  constructor(
    start: DraftState,
    readonly on: SessionEvents,
  ) {
    this.#history = newHistory(start)
  }

  get present(): DraftState {
    return this.#history.present
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0
  }
  get judgement(): Judgement | undefined {
    return this.#judgement
  }

  /** Whether a draft says what this one says, or said while the step that is open was typed. */
  says(draft: AnyDraft): boolean {
    const now = this.present.draft
    return draft === now || this.#echoes.has(draft) || JSON.stringify(draft) === JSON.stringify(now)
  }

  /** With as many milliseconds for the search for wrong cells. */
  judge(timeLimit = atRest, typing?: string): void {
    this.#judgement = { ...this.#judged(timeLimit), draft: this.present.draft }
    this.on.judged(typing)
  }

  typed(address: string, text: string): void {
    this.#edit(withTyped(this.present, address, text, this.on.against().forms), address, address)
  }

  /** A step of a text ends where a sentence does, or another kind of change begins. */
  written(section: string, text: string, { data, inputType }: Pick<InputEvent, 'data' | 'inputType'>): void {
    this.#edit(withText(this.present, section, text), `${section} ${inputType}`, section)
    if (/[\s，。；：！？,.;]$/.test(data ?? '')) this.#history = settled(this.#history)
  }

  /** Many cells in one step. */
  filled(values: readonly { readonly ref: string; readonly text: string }[]): void {
    const { forms } = this.on.against()
    this.#edit(values.reduce((state, { ref, text }) => withTyped(state, ref, text, forms), this.present))
  }

  /** Nothing more is typed here: what stands there is shown as it was read, and looked at with more time. */
  settle(): void {
    if (this.#history.open === undefined) return
    this.#history = settled(this.#history)
    this.#echoes = new WeakSet()
    this.judge()
  }

  /** What was typed into the cell since one came to it is given up, and is not there to be redone. */
  giveBack(address: string): void {
    if (this.#history.open === address) this.#move({ ...undone(this.#history), future: [] })
  }

  undo(): void {
    if (this.canUndo) this.#move(undone(this.#history))
  }

  redo(): void {
    if (this.canRedo) this.#move(redone(this.#history))
  }

  #move(history: History<DraftState>) {
    this.#history = history
    this.judge()
    this.on.changed()
  }

  #edit(next: DraftState, at?: string, typing?: string) {
    if (next === this.present) return
    this.#history = record(this.#history, next, at)
    if (at !== undefined) this.#echoes.add(next.draft)
    this.judge(typing === undefined ? atRest : whileTyping, typing)
    this.on.changed()
  }

  /** What it cannot be held against is told to the page as an error; it is held against the rest. */
  #judged(timeLimit: number): Judgement {
    const against = this.on.against()
    try {
      return judge(this.present, against, timeLimit, this.#judgement)
    } catch (error) {
      reportError(error)
      return judge(this.present, { forms: against.forms }, timeLimit, this.#judgement)
    }
  }
}
