import { fangsong } from '@gxgk/fonts-fandol'
import { renderPdf } from '@gxgk/pdf'

onmessage = ({ data }) => renderPdf(data, { fonts: { fangsong } }).then((bytes) => postMessage(bytes))
