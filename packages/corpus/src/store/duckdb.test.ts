import { afterEach, expect, it, vi } from 'vitest'
import { openDuck } from './duckdb'

afterEach(() => void vi.doUnmock('@duckdb/node-api'))

it('without the library it tells in a sentence what to type', async () => {
  vi.doMock('@duckdb/node-api', () => {
    throw new Error('Cannot find package')
  })
  await expect(openDuck()).rejects.toMatchObject({
    code: 'noLibrary',
    message: '没有安装 @duckdb/node-api：请运行 npm install @duckdb/node-api',
  })
})

it('fetches no extension by itself, and runs as it is told', async () => {
  const duck = await openDuck({ threads: 1, memory: '200MB' })
  try {
    expect(
      await duck.rows("SELECT current_setting('autoinstall_known_extensions'), current_setting('threads')"),
    ).toEqual([[false, '1']])
  } finally {
    duck.close()
  }
})
