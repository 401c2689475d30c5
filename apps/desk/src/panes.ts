import { found } from './found'

/**
 * F6 leads from the buttons to the figures of a scan, where there are any, to the tables, to what was found, and on to the buttons
 * again, Shift+F6 the other way, as between the panes of office programs: by Tab it is two hundred steps. In the tables to the cell
 * that was left.
 */
export const panes = (editor: HTMLElement): void => {
  let left: HTMLElement | undefined
  const within = (selector: string) => editor.shadowRoot?.querySelector<HTMLElement>(selector)
  const buttons = () => (found('#take').hidden ? found('#files') : found('#take button'))
  const doubts = () => document.querySelector<HTMLElement>('#doubts:not([hidden]) [data-next]')
  const tables = () => (left?.isConnected ? left : within('table input'))
  const findings = () => within('[part=panel] h3')
  const here = () => {
    const active = editor.shadowRoot?.activeElement as HTMLElement | null | undefined
    if (!active) return document.activeElement?.closest('#doubts') ? doubts : buttons
    if (active.closest('[part=panel]')) return findings
    left = active
    return tables
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    event.preventDefault()
    const stops = doubts() ? [buttons, doubts, tables, findings] : [buttons, tables, findings]
    const next = stops.indexOf(here()) + (event.shiftKey ? -1 : 1)
    stops.at(next % stops.length)!()?.focus()
  })
}
