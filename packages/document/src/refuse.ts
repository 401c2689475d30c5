import { GxgkError } from './errors/gxgk-error'

/** Throws the one sentence of every refusal: the place in the document, and what is wrong there. */
export const refuse = (place: string, en: string, zh: string): never => {
  throw new GxgkError(
    'badDocument',
    { place },
    { zh: `文档树：${place || '根节点'}：${zh}`, en: `document: ${place || 'the root'}: ${en}` },
  )
}
