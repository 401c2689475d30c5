import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import type { MadeCost } from '../attacks/made/child'
import { measuredAgain } from '../measured-again'
import { buildChild } from './build-child'
import { say, settings } from './settings'

const cache = fileURLToPath(new URL('../../node_modules/.cache/gxgk-attacks/', import.meta.url))
const milliseconds = 2000
/** Beyond what the libraries hold once they are loaded. */
const megabytes = 300
/** 20,000 take an hour and a half of a quiet core. */
const hours = 10
/** A process reads so many; one that takes too much is read again alone. */
const share = 100

beforeAll(() => buildChild('made', fileURLToPath(new URL('../attacks/made/child.ts', import.meta.url)), cache))

const unread = 'not read'
/** Megabytes for what is read; to make it may take more, and then there is that. */
const [usual, roomy] = [300, 1000]

const costsOf = (from: number, count: number, heap = usual): readonly MadeCost[] => {
  const { stdout, stderr, signal, status } = spawnSync(
    process.execPath,
    ['--expose-gc', `--max-old-space-size=${heap}`, `${cache}made.js`, String(from), String(count)],
    { encoding: 'utf8', timeout: 600_000 * count, maxBuffer: 2 ** 26 },
  )
  const costs = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MadeCost)
  if (costs.length === count) return costs
  const seed = from + costs.length
  const told = `fault: ${signal ?? status} ${stderr.slice(-300)}`
  const fault: MadeCost = { seed, name: unread, told, milliseconds: Infinity, megabytes: Infinity }
  return [...costs, fault, ...(seed + 1 < from + count ? costsOf(seed + 1, from + count - seed - 1) : [])]
}

const isDear = (cost: MadeCost) =>
  cost.milliseconds > milliseconds || cost.megabytes > megabytes || cost.told.startsWith('fault')

it(
  'made attacks are read or refused within two seconds and 300 MB each',
  async () => {
    const dear: MadeCost[] = []
    let slowest = 0
    for (let done = 0; done < settings.attacks; done += share) {
      const count = Math.min(share, settings.attacks - done)
      for (const cost of costsOf(settings.seed + done, count)) {
        const again = isDear(cost)
          ? await measuredAgain(
              () => costsOf(cost.seed, 1, cost.name === unread ? roomy : usual)[0]!,
              (one) => !isDear(one) || one.told.startsWith('fault'),
            )
          : cost
        slowest = Math.max(slowest, again.milliseconds)
        if (!isDear(again)) continue
        dear.push(again)
        say(`种子 ${again.seed}：${again.milliseconds} 毫秒，${again.megabytes} MB，${again.name}，${again.told}`)
      }
      if (done % 500 === 0)
        say(`生成的攻击：已读 ${done + count} / ${settings.attacks} 份，最慢 ${slowest} 毫秒，超出 ${dear.length} 份`)
    }
    say(`生成的攻击：${settings.attacks} 份，种子自 ${settings.seed}，最慢 ${slowest} 毫秒，超出 ${dear.length} 份`)
    expect(dear).toEqual([])
  },
  hours * 3_600_000,
)
