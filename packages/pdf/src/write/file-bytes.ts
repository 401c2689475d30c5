/** Room that is left from the last file: fetched anew for each, hundreds of kilobytes would wait for the collector. */
let spare: Buffer | undefined
const usual = 1 << 18
/** More than this is not kept. */
const mostKept = 1 << 21

/** The bytes of a file that is being written. */
export class FileBytes {
  private room: Buffer
  length = 0

  constructor() {
    this.room = spare ?? Buffer.allocUnsafeSlow(usual)
    spare = undefined
  }

  private reach(length: number) {
    if (length <= this.room.length) return
    const wider = Buffer.allocUnsafeSlow(2 * length)
    wider.set(this.written())
    this.room = wider
  }

  /** A text has one character for each byte. */
  append(chunk: string | Uint8Array) {
    const start = this.length
    this.reach(start + chunk.length)
    if (typeof chunk === 'string') this.room.write(chunk, start, 'latin1')
    else this.room.set(chunk, start)
    this.length = start + chunk.length
  }

  /** What there is so far, as long as nothing is appended. */
  written(): Uint8Array {
    return this.room.subarray(0, this.length)
  }

  /** A copy of all, after which nothing can be appended. */
  end(): Uint8Array {
    const bytes = Uint8Array.from(this.written())
    if (this.room.length <= mostKept) spare = this.room
    this.room = Buffer.alloc(0)
    return bytes
  }
}
