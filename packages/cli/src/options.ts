import type { ExitCode } from './exit-codes'
import { wrongUse } from './failure'

/** What the parser makes of the options of a call. */
export type Options = { readonly [name: string]: unknown }

export const language = ({ lang }: Options) => {
  if (lang !== 'zh' && lang !== 'en') throw wrongUse('--lang 是 zh 或 en')
  return lang
}

/** Stands before words that the parser is to leave as they are. */
const asItIs = '\u0000'

/** Words that the parser would take for something else: `-` for an option without a name, `007` and nothing at all for numbers. */
const isTaken = (word: string): boolean => word === '-' || Number.isFinite(Number(word))

const kept = (word: string): string => (isTaken(word) ? asItIs + word : word)

/** The arguments as the parser takes them; what comes after `--` are files, whatever they begin with. */
export const parsable = (args: readonly string[]): string[] => {
  const end = args.indexOf('--')
  const own = (one: string) => {
    const [, option, value] = /^(-[^=]*=)(.*)$/s.exec(one) ?? []
    return option === undefined ? kept(one) : option + kept(value!)
  }
  if (end < 0) return args.map(own)
  const files = args.slice(end + 1).map((one) => (/^-./.test(one) ? `./${one}` : kept(one)))
  return [...args.slice(0, end).map(own), ...files]
}

/** What the parser made of the arguments, with the words as they were given. */
export const asGiven = (value: unknown): unknown => {
  if (typeof value === 'string') return value.startsWith(asItIs) ? value.slice(asItIs.length) : value
  if (Array.isArray(value)) return value.map(asGiven)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asGiven(one)]))
}

export const list = (value: unknown): readonly string[] | undefined =>
  value === undefined ? undefined : (Array.isArray(value) ? value : [value]).map(String)

/** A year that is given in words. */
export const yearOf = (word: unknown): number => {
  if (!/^\d{4}$/.test(String(word))) throw wrongUse(`“${String(word)}”不是年度：请写四位数字`)
  return Number(word)
}

/** The last of what is given for an option. */
export const text = (value: unknown): string | undefined => list(value)?.at(-1)

/** The options of these names that are given. */
export const given = <K extends string>(options: Options, ...names: readonly K[]): { readonly [name in K]?: string } =>
  Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, text(options[name])]]))) as {
    readonly [name in K]?: string
  }

/** A command that is loaded when it is called: of all that the others need nothing is read before. */
export const lazily =
  <A extends readonly unknown[]>(load: () => Promise<(...args: A) => Promise<ExitCode> | ExitCode>) =>
  async (...args: A): Promise<ExitCode> =>
    (await load())(...args)
