import { assertArgument } from '@gxgk/document'
import type { Identity } from '../forms/compiled-form'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { aForm } from '../forms/form-kinds'
import { equationsOf } from '../rules/equation'
import { eliminate } from './eliminate'

/** An identity that others imply: it is their sum, each taken so many times. */
export interface RedundantIdentity {
  readonly identity: Identity
  readonly impliedBy: readonly Identity[]
}

/**
 * The identities of a form that follow from others of it, by exact elimination over the rationals: as many as there are more identities
 * than their rank. Of those that imply one another the last one declared is named.
 */
export const redundantIdentities = (form: Form): readonly RedundantIdentity[] => {
  assertArgument('redundantIdentities', 'form', form, aForm)
  const { dependent } = eliminate(equationsOf(compiledForm(form)), () => true)
  return dependent.map((multiples) => {
    const identities = multiples.map(({ equation }) => equation.identity!)
    return { identity: identities.at(-1)!, impliedBy: identities.slice(0, -1) }
  })
}
