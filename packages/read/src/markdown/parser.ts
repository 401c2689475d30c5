import MarkdownIt from 'markdown-it'

export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

// Chinese texts indent by spaces, which must not turn them into code; `[注]:…` is a note, not a definition.
const left = ['code', 'reference']

/** Levels of lists and quotes that are kept; what goes beyond is no text that anyone wrote to be read. */
const mostLevels = 40

/** Longer texts are parsed line by line, and lines so long are not parsed: the search for marks can take the square of the length. */
const longest = 20_000

const parserOf = (count: () => void, disabled: readonly string[]) => {
  const markdown = new MarkdownIt({ html: true, linkify: false }).disable([...disabled])
  const { block, inline } = markdown
  block.State = class extends block.State {
    override push(...given: Parameters<InstanceType<typeof block.State>['push']>) {
      count()
      return super.push(...given)
    }
  }
  inline.State = class extends inline.State {
    override push(...given: Parameters<InstanceType<typeof inline.State>['push']>) {
      count()
      return super.push(...given)
    }
  }
  const parse = inline.parse.bind(inline)
  inline.parse = (source, parser, environment, tokens) => {
    if (source.length <= longest) return parse(source, parser, environment, tokens)
    source.split('\n').forEach((line, i) => {
      // The parser goes over all tokens of its list again, so each line has its own.
      const own: Token[] = []
      if (i > 0) new inline.State(line, parser, environment, own).push('softbreak', 'br', 0)
      if (line.length <= longest) parse(line.trim(), parser, environment, own)
      else new inline.State(line, parser, environment, own).push('text', '', 0).content = line
      for (const token of own) tokens.push(token)
    })
  }
  return markdown
}

/** The tokens of a Markdown text; `count` is called for each and may refuse to go on. */
export const tokensOf = (source: string, count: () => void): readonly Token[] => {
  const tokens = parserOf(count, left).parse(source, {})
  const isDeep = tokens.some(({ level }) => level > mostLevels)
  return isDeep ? parserOf(count, [...left, 'list', 'blockquote']).parse(source, {}) : tokens
}

/** Text between the bars of a table, of which the parser itself cuts off what stands beyond the head. */
export const inlineTokensOf = (count: () => void): ((source: string) => readonly Token[]) => {
  const parser = parserOf(count, left)
  return (source) => parser.parseInline(source, {})[0]?.children ?? []
}
