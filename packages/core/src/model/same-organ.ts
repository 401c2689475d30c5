const plain = (organ: string) => organ.normalize('NFKC').replace(/\s+/g, '').replaceAll('人民政府', '政府')

/** Whether two names may be those of one organ: the same, or one with a place before it that the other leaves out. A name in brackets is none. */
export const mayBeSameOrgan = (a: string, b: string): boolean => {
  const [one, other] = [plain(a), plain(b)]
  return one.endsWith(other) || other.endsWith(one) || [one, other].some((name) => name.startsWith('('))
}
