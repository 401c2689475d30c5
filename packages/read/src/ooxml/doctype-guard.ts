const asides = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const

/** Tells of a DOCTYPE at its first letters, in text that comes piece by piece: a parser tells of one only when it has read all of it. */
export const doctypeGuard = (): ((text: string) => boolean) => {
  let rest = ''
  let isOver = false
  return (text) => {
    if (isOver) return false
    rest += text
    for (;;) {
      rest = rest.includes('<') ? rest.slice(rest.indexOf('<')) : ''
      if (rest.length < asides[0][0].length) return false
      const aside = asides.find(([begin]) => rest.startsWith(begin))
      if (!aside) {
        isOver = true
        return rest.startsWith('<!')
      }
      const [begin, end] = aside
      const at = rest.indexOf(end, begin.length)
      if (at < 0) {
        // Of what stands aside only so much is kept that its end is known when it comes.
        rest = begin + rest.slice(begin.length).slice(1 - end.length)
        return false
      }
      rest = rest.slice(at + end.length)
    }
  }
}
