/** So many ideographs stand side by side in a drawing on the narrowest screen, 320 px. */
const mostUnits = 19

const unitsOf = (text: string) => [...text].reduce((sum, one) => sum + (one.codePointAt(0)! < 0x2e80 ? 0.5 : 1), 0)

/** The words cut into lines for a drawing, which does not break lines by itself: at a space where there is one. */
export const labelLines = (label: string): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const one of label) {
    if (unitsOf(line + one) > mostUnits) {
      const space = line.lastIndexOf(' ')
      const cut = space > 0 && one !== ' ' ? space : line.length
      lines.push(line.slice(0, cut))
      line = line.slice(cut).trimStart()
    }
    line += one
  }
  return [...lines, line]
}
