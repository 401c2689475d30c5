/** The address as a PDF holds it, in ASCII (ISO 32000-1, 12.6.4.7); half a surrogate pair, which has no bytes, is replaced. */
export const asciiAddress = (href: string): string =>
  href.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\u0021-\u007e]+/g, encodeURIComponent)
