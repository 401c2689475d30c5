import type { Matrix } from '@gxgk/read/pages'
import { times } from '@gxgk/read/pages'

/** An image as the operators of a page name it, and how it is laid on the page. */
export interface PaintedImage {
  readonly image: unknown
  /** From the square of size 1 to points from the upper left corner of the page. */
  readonly matrix: Matrix
  readonly isMask: boolean
}

interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

const moving = ['save', 'restore', 'transform', 'paintFormXObjectBegin', 'paintFormXObjectEnd'] as const
const painting = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'] as const

/** The images of a page in the order in which they are painted; `matrix` goes from the space of the page to points. */
export const paintedImages = (
  { fnArray, argsArray }: Operators,
  codes: { readonly [name: string]: number },
  matrix: Matrix,
): readonly PaintedImage[] => {
  const images: PaintedImage[] = []
  const saved: Matrix[] = []
  let current = matrix
  const nameOf = new Map([...moving, ...painting].map((name) => [codes[name], name] as const))
  fnArray.forEach((code, i) => {
    const args = argsArray[i] as readonly unknown[]
    const name = nameOf.get(code)
    if (name === 'save') saved.push(current)
    else if (name === 'restore' || name === 'paintFormXObjectEnd') current = saved.pop() ?? current
    else if (name === 'transform') current = times(current, args as unknown as Matrix)
    else if (name === 'paintFormXObjectBegin') {
      saved.push(current)
      if (args[0]) current = times(current, args[0] as Matrix)
    } else if (name !== undefined)
      images.push({ image: args[0], matrix: current, isMask: name === 'paintImageMaskXObject' })
  })
  return images
}
