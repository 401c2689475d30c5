import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

// From packed packages: what bundlers make, on Node and in Chromium, and what other versions of Node do with them.
it.each(['bundlers', 'nodes'])('npm run test:%s ends well', (name) => {
  const { status } = spawnSync('npm', ['run', `test:${name}`], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  expect(status).toBe(0)
})
