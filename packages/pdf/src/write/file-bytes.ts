import { writeLatin1 } from './latin1'

/** Room that is left from the last file: fetched anew for each, hundreds of kilobytes would wait for the collector. */
let spare: Uint8Array | undefined
const usual = 1 << 18
/** More than this is not kept. */
const mostKept = 1 << 21

/** The bytes of a file that is being written. */
export class FileBytes {
  private room: Uint8Array
  length = 0

  constructor() {
    this.room = spare ?? new Uint8Array(usual)
    spare = undefined
  }

  private reach(length: number) {
    if (length <= this.room.length) return
    const wider = new Uint8Array(2 * length)
    wider.set(this.written())
    this.room = wider
  }

  /** A text has one character for each byte. */
  append(chunk: string | Uint8Array) {
    const start = this.length
    this.reach(start + chunk.length)
    if (typeof chunk === 'string') writeLatin1(this.room, chunk, start)
    else this.room.set(chunk, start)
    this.length = start + chunk.length
  }

  /** What there is so far, as long as nothing is appended. */
  written(): Uint8Array {
    return this.room.subarray(0, this.length)
  }

  /** A copy of all, after which nothing can be appended. */
  end(): Uint8Array {
    const bytes = this.room.slice(0, this.length)
    if (this.room.length <= mostKept) spare = this.room
    this.room = new Uint8Array()
    return bytes
  }
}
