const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0')

/** FNV-1a over UTF-16 units, 32 bits each from two starts, of a text that comes in pieces. */
class Hash {
  // Of 32 bits from the start: larger numbers would make the loop half as slow again.
  private first = 0x811c9dc5 | 0
  private second = 0x1b873593 | 0

  add(text: string): void {
    let { first, second } = this
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      first = Math.imul(first ^ code, 0x01000193)
      second = Math.imul(second ^ code, 0x01000193)
    }
    this.first = first
    this.second = second
  }

  /** As JSON writes it, without writing it: most strings are addresses, in which nothing is escaped. */
  addString(text: string): void {
    this.add('"')
    let { first, second } = this
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 0x23 || code === 0x5c || code > 0xd7ff) return this.add(JSON.stringify(text).slice(1))
      first = Math.imul(first ^ code, 0x01000193)
      second = Math.imul(second ^ code, 0x01000193)
    }
    this.first = first
    this.second = second
    this.add('"')
  }

  addJson(value: unknown): void {
    if (typeof value === 'string') return this.addString(value)
    if (!Array.isArray(value)) return this.add(JSON.stringify(value) ?? 'null')
    for (let i = 0; i < value.length; i++) {
      this.add(i === 0 ? '[' : ',')
      this.addJson(value[i])
    }
    this.add(value.length === 0 ? '[]' : ']')
  }

  toString(): string {
    return hex(this.first) + hex(this.second)
  }
}

/** A short name for a finding that stays the same as long as its rule, cells and figures do. */
export const fingerprint = (code: string, ...parts: readonly unknown[]): string => {
  const hash = new Hash()
  hash.addJson([code, ...parts])
  return `${code}-${hash.toString()}`
}
