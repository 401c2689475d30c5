/** Letters that a terminal obeys, or that turn the direction of what follows. */
const hidden = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu
/** What no name of a file may have on some system: parts of paths, drives, pipes and patterns. */
const unsafe = /[\\/:*?"<>|]/g
/** Names of devices of Windows, whatever they end in. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** A name as it is shown to people: what would be obeyed stands as `?`. */
export const shownName = (name: string): string => name.replace(hidden, '?')

/** A name of a file that is one on every system, and stays in its folder. */
export const safeName = (name: string): string => {
  const plain = name
    .replace(hidden, '_')
    .replace(unsafe, '_')
    .replace(/^\.+|[. ]+$/g, '_')
  return device.test(plain) ? `_${plain}` : plain || '_'
}
