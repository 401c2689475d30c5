import type { Operator } from './content-operators'

/** What the content of a page marks. */
export interface MarkedContents {
  /** Roles by MCID, in the order of the content. */
  readonly marks: readonly { readonly mcid: number; readonly role: string }[]
  readonly complaints: readonly string[]
}

const painting = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'BI'])

const mcidOf = ({ operands }: Operator): number | undefined => {
  const at = operands.indexOf('/MCID')
  return at < 0 ? undefined : Number(operands[at + 1])
}

/** Walks the content of a page: each painting operator has to be in one marked content of the structure or in an artifact. */
export const markedContents = (operators: readonly Operator[], page: number): MarkedContents => {
  const complaints: string[] = []
  const marks: { readonly mcid: number; readonly role: string }[] = []
  const open: ('artifact' | 'content' | 'other')[] = []
  const owners = () => open.filter((kind) => kind !== 'other').length
  for (const operator of operators) {
    const { name, operands } = operator
    if (name === 'BDC' || name === 'BMC') {
      const mcid = mcidOf(operator)
      if (mcid !== undefined) marks.push({ mcid, role: operands[0]!.slice(1) })
      open.push(operands[0] === '/Artifact' ? 'artifact' : mcid === undefined ? 'other' : 'content')
      if (owners() > 1) complaints.push(`page ${page}: a marked content begins inside of another`)
    } else if (name === 'EMC') {
      if (!open.pop()) complaints.push(`page ${page}: a marked content ends that did not begin`)
    } else if (painting.has(name) && owners() === 0)
      complaints.push(`page ${page}: ${name} paints outside of marked content`)
  }
  if (open.length > 0) complaints.push(`page ${page}: a marked content does not end`)
  return { marks, complaints }
}
