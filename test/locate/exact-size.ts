import type { AnyDraft, Form } from '@gxgk/core'
import { compiledForm } from '@gxgk/core'
import { createRequire } from 'node:module'
import type { Highs } from 'highs'

const load = createRequire(import.meta.url)('highs') as () => Promise<Highs>

export type { Highs }
export const loadHighs = (): Promise<Highs> => load()
