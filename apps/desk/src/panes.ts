import { found } from './found'

/**
 * F6 leads from the buttons to the tables, from there to what was found, and on to the buttons again, Shift+F6 the other way, as
 * between the panes of office programs: by Tab it is two hundred steps. In the tables to the cell that was left.
 */
export const panes = (editor: HTMLElement): void => {
  let left: HTMLElement | undefined
  const within = (selector: string) => editor.shadowRoot?.querySelector<HTMLElement>(selector)
  const stops = [
    () => (found('#take').hidden ? found('#files') : found('#take button')),
    () => (left?.isConnected ? left : within('table input')),
    () => within('[part=panel] h3'),
  ]
  const here = () => {
    const active = editor.shadowRoot?.activeElement as HTMLElement | null | undefined
    if (!active) return 0
    if (active.closest('[part=panel]')) return 2
    left = active
    return 1
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    event.preventDefault()
    const next = here() + (event.shiftKey ? -1 : 1)
    stops.at(next % stops.length)!()?.focus()
  })
}
