import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Debian puts the programs of each version. */
const versions = '/usr/lib/postgresql'

/** The folder of the programs of PostgreSQL; undefined where it is not installed. */
export const postgresPrograms = (): string | undefined => {
  const [latest] = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
  const folder = latest && join(versions, latest, 'bin')
  return folder && existsSync(join(folder, 'initdb')) ? folder : undefined
}

/** A server of its own that nobody else reaches: by a socket in a folder, on no port. */
export interface Postgres {
  /** Runs statements; a row of texts a line, null for NULL, true and false as such. */
  readonly rows: (sql: string) => readonly (readonly unknown[])[]
  readonly close: () => void
}

const nothing = 'NULL'
const valueOf = (text: string) => (text === nothing ? null : text === 't' ? true : text === 'f' ? false : text)

const isRoot = process.getuid?.() === 0
const idOf = (kind: '-u' | '-g') => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }))

/** Starts a server; as the user postgres where we are root, whom it refuses. */
export const openPostgres = (programs: string): Postgres => {
  const folder = mkdtempSync(join(tmpdir(), 'gxgk-postgres-'))
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'))
  chmodSync(folder, 0o755)
  const run = (name: string, args: readonly string[]) => {
    const command = [join(programs, name), ...args]
    const [program = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command
    return execFileSync(program, rest, {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }
  const data = join(folder, 'data')
  run('initdb', ['-D', data, '-U', 'gxgk', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
  run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-c listen_addresses='' -c fsync=off -k ${folder}`,
    'start',
  ])
  return {
    rows: (sql) => {
      const file = join(folder, 'sql')
      writeFileSync(file, sql)
      chmodSync(file, 0o644)
      const told = run('psql', [
        '-X',
        '-q',
        '-A',
        '-t',
        '-F',
        '\t',
        '-P',
        `null=${nothing}`,
        '-v',
        'ON_ERROR_STOP=1',
        '-h',
        folder,
        '-U',
        'gxgk',
        '-d',
        'postgres',
        '-f',
        file,
      ])
      return told
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t').map(valueOf))
    },
    close: () => {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true })
    },
  }
}
