import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Package {
  readonly name: string
  readonly description: string
  readonly uses: readonly string[]
}

/** The packages that are published, without the scope. */
export const packagesIn = (root: string): readonly Package[] =>
  readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')))
    .filter((manifest) => !manifest.private)
    .map(({ name, description, dependencies = {} }) => ({
      description,
      name: name.replace('@gxgk/', ''),
      uses: Object.keys(dependencies).flatMap((one) => (one.startsWith('@gxgk/') ? [one.replace('@gxgk/', '')] : [])),
    }))

/** Of a package, how many stand between it and those that use no other. */
const levelsOf = (packages: readonly Package[]): ReadonlyMap<string, number> => {
  const byName = new Map(packages.map((one) => [one.name, one]))
  const levels = new Map<string, number>()
  const level = (name: string): number => {
    const known = levels.get(name)
    if (known !== undefined) return known
    const found = Math.max(-1, ...byName.get(name)!.uses.map(level)) + 1
    levels.set(name, found)
    return found
  }
  for (const { name } of packages) level(name)
  return levels
}

/** What is used through another used package anyway needs no line. */
const direct = ({ uses }: Package, all: readonly Package[]): readonly string[] => {
  const reach = (name: string): readonly string[] =>
    all.find((one) => one.name === name)!.uses.flatMap((one) => [one, ...reach(one)])
  const beyond = new Set(uses.flatMap(reach))
  return uses.filter((name) => !beyond.has(name))
}

const box = { width: 112, height: 36, between: 16, rise: 92 }

/** The packages as boxes, those that use others above them; by what their package.json files say. Colours follow the page. */
export const packagesPicture = (packages: readonly Package[]): string => {
  const levels = levelsOf(packages)
  const rows = Array.from({ length: Math.max(...levels.values()) + 1 }, (_, level) =>
    packages.filter(({ name }) => levels.get(name) === level),
  )
  const wide = Math.max(...rows.map((row) => row.length)) * (box.width + box.between) + box.between
  const high = rows.length * box.rise - (box.rise - box.height) + 2 * box.between
  const places = new Map(
    rows.flatMap((row, level) =>
      row.map(({ name }, i) => {
        const left = (wide - row.length * (box.width + box.between) + box.between) / 2
        return [
          name,
          { x: left + i * (box.width + box.between), y: high - box.between - box.height - level * box.rise },
        ]
      }),
    ),
  )
  const lines = packages.flatMap((one) =>
    direct(one, packages).map((used) => {
      const [from, to] = [places.get(one.name)!, places.get(used)!]
      const [x1, y1, x2, y2] = [from.x + box.width / 2, from.y + box.height, to.x + box.width / 2, to.y]
      return `<path d="M${x1} ${y1}C${x1} ${y1 + 32} ${x2} ${y2 - 32} ${x2} ${y2}"/>`
    }),
  )
  const boxes = packages.map(({ name }) => {
    const { x, y } = places.get(name)!
    return `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/><text x="${x + box.width / 2}" y="${y + 23}">${name}</text>`
  })
  return `<svg class="gxgk-packages" viewBox="0 0 ${wide} ${high}" role="img" aria-label="各包及其引用">${lines.join('')}${boxes.join('')}</svg>`
}
