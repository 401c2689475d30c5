import { mkdirSync } from 'node:fs'
import nodeModule from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Of Node 22.1: what is compiled is kept for the next time; of use to what is loaded after this alone. Where nothing can be
 * written it is left, since Node may try without end.
 */
export const keepCompiled = (): void => {
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => unknown }
  if (!enableCompileCache) return
  const folder = join(tmpdir(), 'node-compile-cache')
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    return
  }
  enableCompileCache(folder)
}
