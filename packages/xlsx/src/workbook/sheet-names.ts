const longest = 31

/** What a sheet cannot be called: some signs, an apostrophe at either end, and a name that Excel keeps for itself. */
const allowed = (words: string): string => {
  const plain = words
    .replace(/[\p{Cc}\\/?*[\]:]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+/, '')
  const short = [...plain]
    .reduce((name, sign) => (name.length + sign.length > longest ? name : name + sign), '')
    .replace(/[\s']+$/, '')
  return short === '' || /^history$/i.test(short) ? `${short}_` : short
}

/** Gives names for sheets, each a lawful one that no sheet before has. */
export const sheetNamer = (): ((words: string) => string) => {
  const taken = new Set<string>()
  return (words) => {
    const name = allowed(words)
    let free = name
    for (let i = 2; taken.has(free.toLowerCase()); i++) {
      const ending = ` (${i})`
      free = name.slice(0, longest - ending.length).replace(/[\ud800-\udbff]$/, '') + ending
    }
    taken.add(free.toLowerCase())
    return free
  }
}
