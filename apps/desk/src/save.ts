import type { Taken } from './outputs'

/** Gives a file to the one who asked for it. */
export const save = ({ name, part, type }: Taken): void => {
  const address = URL.createObjectURL(new Blob([part], { type }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser holds what it is saving.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
