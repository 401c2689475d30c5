// What axe says of a page.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Axe in a page whose policy allows no scripts of others. */
export const openAxe = async (page) => {
  const client = await page.context().newCDPSession(page)
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  await client.send('Runtime.evaluate', { expression: readFileSync(axe, 'utf8') })
  return client
}

/** The serious barriers that it finds: of what rule, and where the first is. */
export const axeFinds = async (client) => {
  const { result } = await client.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(
      violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id, nodes }) => [id, nodes[0].html])))`,
    awaitPromise: true,
  })
  return JSON.parse(result.value)
}
