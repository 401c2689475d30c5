import type { Gray } from './gray'

/** The side of a block in parts of the width, and at least in pixels. */
const blocksAcross = 48
const leastBlock = 16
/** So much of a block is at least as bright as its paper. */
const paperShare = 0.2
/** Paper darker than this is none. */
const darkest = 40

/** The paper of each block, of which one that is full of ink takes that of its neighbours. */
const paperOf = ({ width, height, data }: Gray, side: number, across: number, down: number): Float32Array => {
  const own = new Float32Array(across * down)
  const counts = new Uint32Array(256)
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      counts.fill(0)
      let all = 0
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y++)
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x++) {
          counts[data[y * width + x]!]!++
          all++
        }
      let shade = 255
      for (let brighter = 0; shade > 0; shade--) {
        brighter += counts[shade]!
        if (brighter >= all * paperShare) break
      }
      own[row * across + column] = shade
    }
  return own.map((shade, i) => {
    let most = shade
    const [row, column] = [Math.floor(i / across), i % across]
    for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++)
      for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x++)
        most = Math.max(most, own[y * across + x]!)
    return most
  })
}

/** Even paper: each pixel in parts of the paper around it, so that shadows and yellowed sheets are white. */
export const onWhitePaper = (picture: Gray): Gray => {
  const { width, height, data } = picture
  const side = Math.max(leastBlock, Math.round(width / blocksAcross))
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)]
  const paper = paperOf(picture, side, across, down)
  const even = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const fromTop = Math.min(down - 1, Math.max(0, (y + 0.5) / side - 0.5))
    const top = Math.floor(fromTop)
    const below = Math.min(down - 1, top + 1)
    const share = fromTop - top
    for (let x = 0; x < width; x++) {
      const fromLeft = Math.min(across - 1, Math.max(0, (x + 0.5) / side - 0.5))
      const left = Math.floor(fromLeft)
      const right = Math.min(across - 1, left + 1)
      const part = fromLeft - left
      const shade =
        (paper[top * across + left]! * (1 - part) + paper[top * across + right]! * part) * (1 - share) +
        (paper[below * across + left]! * (1 - part) + paper[below * across + right]! * part) * share
      even[y * width + x] = Math.min(255, (data[y * width + x]! * 255) / Math.max(darkest, shade))
    }
  }
  return { width, height, data: even }
}
