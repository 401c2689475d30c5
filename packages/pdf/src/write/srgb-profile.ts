/** Numbers of 16 whole and 16 broken binary places. */
const fixed = (values: readonly number[]) => {
  const view = new DataView(new ArrayBuffer(4 * values.length))
  values.forEach((value, i) => view.setInt32(4 * i, Math.round(value * 0x10000)))
  return Array.from(new Uint8Array(view.buffer))
}
const u32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const ascii = (text: string) => Array.from(text, (char) => char.charCodeAt(0))
const zeros = (count: number) => Array<number>(count).fill(0)

const xyz = (...values: readonly number[]) => [...ascii('XYZ '), ...zeros(4), ...fixed(values)]

/** One English text, in UTF-16. */
const words = (text: string) => [
  ...ascii('mluc'),
  ...zeros(4),
  ...u32(1),
  ...u32(12),
  ...ascii('enUS'),
  ...u32(2 * text.length),
  ...u32(28),
  ...ascii(text).flatMap((code) => [0, code]),
]

// IEC 61966-2-1: a straight line near black, above it a power of 2.4.
const curve = [...ascii('para'), ...zeros(4), 0, 3, 0, 0, ...fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])]

// White and primaries of IEC 61966-2-1 seen under D50, as the connection space asks (ISO 15076-1, annex E).
const white = [0.9642, 1, 0.8249]
const adaptation = [1.04788, 0.02292, -0.05019, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]
const tags: readonly (readonly [string, readonly number[]])[] = [
  ['desc', words('sRGB')],
  ['cprt', words('Public domain')],
  ['wtpt', xyz(...white)],
  ['chad', [...ascii('sf32'), ...zeros(4), ...fixed(adaptation)]],
  ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
]

const aligned = (bytes: readonly number[]) => [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)]

/** The colour space sRGB as a profile of a display (ISO 15076-1, version 4.2). */
export const srgbProfile = (): Uint8Array => {
  const start = 128 + 4 + 12 * tags.length
  const places = new Map<readonly number[], number>()
  const data: number[] = []
  for (const [, bytes] of tags) {
    if (places.has(bytes)) continue
    places.set(bytes, start + data.length)
    data.push(...aligned(bytes))
  }
  const table = tags.flatMap(([tag, bytes]) => [...ascii(tag), ...u32(places.get(bytes)!), ...u32(bytes.length)])
  const rest = [
    ...zeros(4),
    ...[4, 0x20, 0, 0],
    ...ascii('mntrRGB XYZ '),
    // The day of the standard's publication: a profile has to have one.
    ...[1999, 10, 18, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]),
    ...ascii('acsp'),
    ...zeros(28),
    ...fixed(white),
    ...zeros(48),
    ...u32(tags.length),
    ...table,
    ...data,
  ]
  return Uint8Array.from([...u32(start + data.length), ...rest])
}
