import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './markdown-pages'

const run = promisify(execFile)

/** Runs a module on source, in the root of the repository unless told, and gives what it printed; rejects when it exits with an error. */
export const runNode = async (
  file: string,
  args: readonly string[] = [],
  { env = {}, cwd = root }: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
) =>
  (
    await run(process.execPath, [file, ...args], {
      cwd,
      maxBuffer: 2 ** 26,
      // Programs that it starts run on source too.
      env: { ...process.env, NODE_OPTIONS: '--import tsx --conditions=@gxgk/source', ...env },
    })
  ).stdout

/** What a module printed, and what it threw, if anything. */
export interface Ran {
  readonly file: string
  readonly printed: string
  readonly error?: string
}

/**
 * Runs modules on source one after another in one process, since most of the time of each would be to load the same packages; by
 * their files. One that ends the process takes those after it with it, which are then not there.
 */
export const runTogether = async (
  files: readonly string[],
  options?: Parameters<typeof runNode>[2],
): Promise<ReadonlyMap<string, Ran>> => {
  const lines = await runNode(join(root, 'test/run-together.mjs'), files, options)
  const ran = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Ran)
  return new Map(ran.map((one) => [one.file, one]))
}
