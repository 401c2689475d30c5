// On its own, so that what reads Markdown is loaded when a file is first written.
export { toDocument } from '@gxgk/core'
