/** The same function of an object, working out each object once, for as long as the object lives. */
export const builtOnce = <In extends object, Out>(build: (one: In) => Out): ((one: In) => Out) => {
  const known = new WeakMap<In, Out>()
  return (one) => {
    const found = known.get(one)
    if (found !== undefined) return found
    const made = build(one)
    known.set(one, made)
    return made
  }
}
