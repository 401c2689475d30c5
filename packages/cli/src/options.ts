import type { ExitCode } from './exit-codes'
import { wrongUse } from './failure'

/** What the parser makes of the options of a call. */
export type Options = { readonly [name: string]: unknown }

export const language = ({ lang }: Options) => {
  if (lang !== 'zh' && lang !== 'en') throw wrongUse('--lang 是 zh 或 en')
  return lang
}

/** What the parser is given for `-`, which it would take for an option without a name. */
export const dash = '\u0000-'

/** The arguments as the parser takes them; what comes after `--` are files, whatever they begin with. */
export const parsable = (args: readonly string[]): string[] => {
  const end = args.indexOf('--')
  const named = (one: string) => (one === '-' ? dash : one)
  if (end < 0) return args.map(named)
  const files = args.slice(end + 1).map((one) => (/^-./.test(one) ? `./${one}` : one))
  return [...args.slice(0, end), ...files].map(named)
}

export const list = (value: unknown): readonly string[] | undefined =>
  value === undefined
    ? undefined
    : (Array.isArray(value) ? value : [value]).map((one) => (one === dash ? '-' : String(one)))

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
