const tag = /<(\/?)table(?=[\s>])/gi

/**
 * The text with every HTML table as one piece: Markdown ends HTML at a blank line, and does not see it behind an indent,
 * so blank lines within tables become comments, and indents before them go. No line moves.
 */
export const withJoinedTables = (lines: readonly string[]): readonly string[] => {
  let depth = 0
  return lines.map((line) => {
    const inside = depth > 0
    let opens = false
    for (const [, slash] of line.matchAll(tag)) {
      if (slash === '') opens = true
      depth = Math.max(0, depth + (slash === '' ? 1 : -1))
    }
    if (inside && line.trim() === '') return '<!-- -->'
    return opens && !inside && /^\s*<table/i.test(line) ? line.trimStart() : line
  })
}
