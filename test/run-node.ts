import { execFile } from 'node:child_process'
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
      // Programs that it starts run on source too.
      env: { ...process.env, NODE_OPTIONS: '--import tsx --conditions=@gxgk/source', ...env },
    })
  ).stdout
