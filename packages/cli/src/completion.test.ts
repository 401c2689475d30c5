import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { areHere, without } from '../../../test/sweep/programs-here'
import { completion, shells } from './completion'
import type { Io } from './io'
import { program } from './program'

const gxgk = program({} as Io, '1', () => {})

/** What bash offers for the last of these words. */
const offered = (...words: readonly string[]): readonly string[] => {
  const script = `${completion(gxgk, 'bash')}
COMP_WORDS=(gxgk ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_gxgk
printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.split('\n').filter(Boolean)
}

describe('the completion of bash', () => {
  it('knows the commands', () => {
    expect(offered('')).toEqual(expect.arrayContaining(['check', 'convert', 'render', 'template', 'corpus', '--help']))
    expect(offered('com')).toEqual(['compare', 'completion'])
  })

  it('knows the options of the command that stands there', () => {
    expect(offered('check', '--pre')).toEqual(['--previous'])
    expect(offered('check', '年报.docx', '--no')).toEqual(['--no-mark'])
    expect(offered('explain', '--pre')).toEqual([])
  })

  it('leaves files to the shell', () => expect(offered('check', '年')).toEqual([]))
})

describe('the completion of fish', () => {
  const inFish = (line: string): readonly string[] => {
    const script = `${completion(gxgk, 'fish')}\ncomplete -C ${JSON.stringify(line)}`
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], { encoding: 'utf8', cwd: '/' })
    expect(stderr).toBe('')
    return stdout.split('\n').flatMap((told) => told.split('\t')[0] || [])
  }

  it.skipIf(!areHere('fish'))(`knows the commands, and the options of each${without('fish')}`, () => {
    expect(inFish('gxgk com')).toEqual(['compare', 'completion'])
    expect(inFish('gxgk check --pre')).toEqual(['--previous'])
    expect(inFish('gxgk explain --pre')).toEqual([])
    // No files where a command stands, files after it.
    expect(inFish('gxgk ')).not.toContain('tmp/')
    expect(inFish('gxgk check ')).toContain('tmp/')
  })
})

it.each(shells)('the completion of %s names every command and what it is for', (shell) => {
  const script = completion(gxgk, shell)
  for (const { name, description } of gxgk.commands) {
    expect(script).toContain(name)
    if (shell === 'fish') expect(script).toContain(description)
  }
})

it('is refused for a shell that is not known', () =>
  expect(() => completion(gxgk, 'cmd')).toThrow('没有 cmd 的补全：可用 bash、zsh、fish'))
