/** The lines between two lines of dashes at the very beginning, `title: …` among them; nothing where there are none. */
export const frontMatterOf = (
  lines: readonly string[],
): { readonly lines: number; readonly title?: string; readonly date?: string } => {
  if (lines[0]?.trim() !== '---') return { lines: 0 }
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
  const own = lines.slice(1, end)
  if (end < 0 || !own.every((line) => /^(?:[\w-]+\s*:|\s|#|-\s|$)/.test(line))) return { lines: 0 }
  const valueOf = (name: string) =>
    own
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
  const [title, date] = [valueOf('title'), /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(valueOf('date') ?? '')?.[0]]
  return { lines: end + 1, ...(title && { title }), ...(date && { date }) }
}
