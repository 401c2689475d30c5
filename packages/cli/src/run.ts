import type { Wanted } from '@gxgk/document'
import { calls, listing, record, words, wrongArgument } from '@gxgk/document'
import type { ExitCode } from './exit-codes'
import { exitCodes } from './exit-codes'
import { Failure } from './failure'
import type { Io } from './io'
import { parsable } from './options'
import { program } from './program'
import { untouched } from './touched'

/** What the parser says of a wrong call, in Chinese. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^Unknown option `(.*)`$/, '没有 $1 这个选项'],
  [/^missing required args for command `(.*)`$/, '缺参数：gxgk $1'],
  [/^option `(.*)` value is missing$/, '选项 $1 后面要有值'],
  [/^Unused args: (.*)$/, '多出的参数：$1'],
]

const sentenceOf = (message: string): string => {
  for (const [pattern, sentence] of sentences) if (pattern.test(message)) return message.replace(pattern, sentence)
  return message
}

const someArguments: Wanted = {
  expected: {
    zh: "参数的列表，如 ['check', '年报.docx']",
    en: "an array of arguments such as ['check', 'report.docx']",
  },
}
const someIo: Wanted = {
  expected: {
    zh: '读写何处，{ cwd, out, err, raw, stdin, … }',
    en: 'where to read and write, { cwd, out, err, raw, stdin, … }',
  },
}

const assertCall = (args: unknown, io: unknown): void => {
  if (!listing.is(args) || !(args as readonly unknown[]).every(words.is))
    throw wrongArgument('run', 'args', args, someArguments)
  if (!record.is(io) || ['out', 'err'].some((name) => !calls.is((io as { readonly [name: string]: unknown })[name])))
    throw wrongArgument('run', 'io', io, someIo)
}

/** Runs the command with these arguments, and tells what it ends with. */
export const run = async (args: readonly string[], io: Io, version = ''): Promise<ExitCode> => {
  assertCall(args, io)
  let code: ExitCode = exitCodes.clean
  try {
    const gxgk = program(untouched(io), version, (ended) => {
      code = ended
    })
    const { options } = gxgk.parse(['node', 'gxgk', ...parsable(args)], { run: false })
    if (options.help || options.version) return exitCodes.clean
    if (!gxgk.matchedCommand) {
      if (args.length === 0) {
        gxgk.outputHelp()
        return exitCodes.usage
      }
      io.err(`没有“${args[0]}”这个命令。用 gxgk --help 看有哪些`)
      return exitCodes.usage
    }
    await gxgk.runMatchedCommand()
    return code
  } catch (error) {
    if (error instanceof Failure) {
      io.err(error.message)
      return error.exitCode
    }
    if (error instanceof Error && error.name === 'CACError') {
      io.err(`${sentenceOf(error.message)}。用 --help 看用法`)
      return exitCodes.usage
    }
    throw error
  }
}
