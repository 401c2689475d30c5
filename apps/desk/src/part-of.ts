/** A part of a font from beside the page, by the name that tells what is in it: a browser need not ask for it again. */
const fetched = async (name: string): Promise<Uint8Array> => {
  const answer = await fetch(new URL(`fonts/${name}.bin`, document.baseURI))
  if (!answer.ok) throw new Error(`fonts/${name}.bin: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

const page = globalThis as { gxgkPart?: (name: string, base64: string) => void }
const told = new Map<string, (base64: string) => void>()

/** The same where nothing may be fetched, as of a file: by a script that tells it. */
const byScript = (name: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    page.gxgkPart = (part, base64) => told.get(part)?.(base64)
    told.set(name, (base64) => resolve(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))))
    const script = Object.assign(document.createElement('script'), { src: `fonts/${name}.js` })
    const leave = () => {
      script.remove()
      told.delete(name)
    }
    script.onload = leave
    script.onerror = () => {
      leave()
      reject(new Error(`fonts/${name}.js`))
    }
    document.head.append(script)
  })

export const partOf = import.meta.env.MODE === 'single' ? byScript : fetched
