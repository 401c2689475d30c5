import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attacks } from '../attacks'
import { Attacks } from '../attacks/run-attack'
import { cpuBudget } from '../cpu-now'
import { measuredAgain } from '../measured-again'
import { say } from './settings'

let runner: Attacks
beforeAll(async () => {
  runner = await Attacks.built()
})
afterAll(() => runner.end())

describe.each(Object.entries(attacks))('files made to cost much: %s', (_, all) => {
  it.each(all.map((attack) => [attack.name, attack] as const))(
    'are read or refused within a second and 300 MB: %s',
    async (name, attack) => {
      const { told, milliseconds, megabytes } = await measuredAgain(
        () => runner.cost(attack),
        (one) => one.milliseconds < cpuBudget(1000) && one.megabytes < 300,
      )
      say(`${name}：${milliseconds} 毫秒，${megabytes} MB，${told}`)
      expect(milliseconds).toBeLessThan(cpuBudget(1000))
      expect(megabytes).toBeLessThan(300)
    },
  )
})
