import type { Claim } from '@gxgk/core'

const open = ({ low, high }: { readonly low: number; readonly high: number }) => (low === high ? '' : '~')

/** A claim in a line: `received 52`, `narrower received 17`, `received +30.8%`, `none received`, `all due`, `year period 2024`. */
export const spelt = (claim: Claim): string => {
  if (claim.kind === 'year') return `year ${claim.as} ${claim.value}`
  const scope = claim.scope === 'own' ? '' : `${claim.scope} `
  const topics = claim.topics.join('+')
  if (claim.kind === 'none') return `${scope}none ${topics}`
  if (claim.kind === 'allHandled') return `${scope}all${claim.due ? ' due' : ''}`
  if (claim.kind === 'figure')
    return `${scope}${topics} ${claim.value}${claim.unit === 'yuan' ? '元' : ''}${open(claim)}`
  if (claim.kind === 'share') return `${scope}${topics} ${claim.value}%`
  const unit = { count: '', percent: '%', points: 'p' }[claim.unit]
  return `${scope}${topics} ${claim.direction === 'up' ? '+' : '-'}${claim.value}${unit}`
}
