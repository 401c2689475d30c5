import type { CAC } from 'cac'
import { wrongUse } from './failure'

export const shells = ['bash', 'zsh', 'fish'] as const

interface Known {
  readonly name: string
  readonly description: string
  /** With what they do, `--lang` and the like. */
  readonly options: readonly { readonly flag: string; readonly description: string }[]
}

const flagsOf = (rawName: string): readonly string[] => rawName.match(/--?[a-z][a-z-]*/g) ?? []

const knownOf = ({ commands }: CAC): readonly Known[] =>
  commands.flatMap(({ name, aliasNames, description, options }) =>
    [name, ...aliasNames].map((called) => ({
      name: called,
      description,
      options: options.flatMap((option) =>
        flagsOf(option.rawName).map((flag) => ({ flag, description: option.description })),
      ),
    })),
  )

const ofBash = (known: readonly Known[]): string => {
  const cases = known.map(
    ({ name, options }) => `    ${name}) options="${options.map(({ flag }) => flag).join(' ')}" ;;`,
  )
  return [
    '_gxgk() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" options=""',
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${known.map(({ name }) => name).join(' ')} --help --version" -- "$current"))`,
    '    return',
    '  fi',
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    '  case "$current" in',
    '    -*) COMPREPLY=($(compgen -W "$options --help" -- "$current")) ;;',
    '  esac',
    '}',
    'complete -o default -o filenames -F _gxgk gxgk',
    '',
  ].join('\n')
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`\'`)}'`

const ofFish = (known: readonly Known[]): string =>
  [
    // Where a command stands no file does.
    'complete -c gxgk -n __fish_use_subcommand -f',
    ...known.flatMap(({ name, description, options }) => [
      `complete -c gxgk -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
      ...options.map((option) => {
        const kind = option.flag.startsWith('--') ? `-l ${option.flag.slice(2)}` : `-s ${option.flag.slice(1)}`
        return `complete -c gxgk -n '__fish_seen_subcommand_from ${name}' ${kind} -d ${quoted(option.description)}`
      }),
    ]),
    `complete -c gxgk -l help -d ${quoted('显示这段说明')}`,
    '',
  ].join('\n')

/** The script with which a shell completes the commands and options of `gxgk`. */
export const completion = (gxgk: CAC, shell: string): string => {
  const known = knownOf(gxgk)
  switch (shell) {
    case 'bash':
      return ofBash(known)
    case 'zsh':
      return `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${ofBash(known)}`
    case 'fish':
      return ofFish(known)
    default:
      throw wrongUse(`没有 ${shell} 的补全：可用 ${shells.join('、')}`)
  }
}
