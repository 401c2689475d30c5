/** Luminance quantisation of ISO/IEC 10918-1, annex K. */
const table = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
]

const side = 8
/** Frequency by frequency, `side` places each. */
const cosines = Float64Array.from({ length: side * side }, (_, i) => {
  const [u, x] = [Math.floor(i / side), i % side]
  return Math.cos(((2 * x + 1) * u * Math.PI) / 16) * (u === 0 ? Math.sqrt(1 / 8) : 0.5)
})

/** What a plane becomes when it is stored as JPEG: each block of 8 × 8 transformed, rounded, and transformed back. */
export const jpegArtefacts = (
  { width, height, data }: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray },
  quality: number,
): Uint8ClampedArray => {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality
  const steps = table.map((step) => Math.min(255, Math.max(1, Math.floor((step * scale + 50) / 100))))
  const stored = new Uint8ClampedArray(data)
  const [block, half] = [new Float64Array(64), new Float64Array(64)]
  for (let top = 0; top < height; top += side)
    for (let left = 0; left < width; left += side) {
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++)
          block[y * side + x] = data[Math.min(height - 1, top + y) * width + Math.min(width - 1, left + x)]! - 128
      for (let y = 0; y < side; y++)
        for (let u = 0; u < side; u++) {
          let sum = 0
          for (let x = 0; x < side; x++) sum += block[y * side + x]! * cosines[u * side + x]!
          half[y * side + u] = sum
        }
      for (let v = 0; v < side; v++)
        for (let u = 0; u < side; u++) {
          let sum = 0
          for (let y = 0; y < side; y++) sum += half[y * side + u]! * cosines[v * side + y]!
          const step = steps[v * side + u]!
          block[v * side + u] = Math.round(sum / step) * step
        }
      // Of most blocks little but the lowest frequencies is left: what is 0 adds nothing.
      let [across, down] = [0, 0]
      for (let v = 0; v < side; v++)
        for (let u = 0; u < side; u++) if (block[v * side + u] !== 0) [across, down] = [Math.max(across, u + 1), v + 1]
      for (let v = 0; v < down; v++)
        for (let x = 0; x < side; x++) {
          let sum = 0
          for (let u = 0; u < across; u++) sum += block[v * side + u]! * cosines[u * side + x]!
          half[v * side + x] = sum
        }
      for (let y = 0; y < side && top + y < height; y++)
        for (let x = 0; x < side && left + x < width; x++) {
          let sum = 0
          for (let v = 0; v < down; v++) sum += half[v * side + x]! * cosines[v * side + y]!
          stored[(top + y) * width + left + x] = sum + 128
        }
    }
  return stored
}
