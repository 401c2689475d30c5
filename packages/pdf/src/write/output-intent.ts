import type { Reference } from './pdf-value'
import { textString } from './pdf-value'
import type { PdfFile } from './pdf-file'
import { srgbProfile } from './srgb-profile'

const profile = srgbProfile()

/** Says which black and grey are meant, as PDF/A asks (ISO 19005-3, 6.2.3). */
export const outputIntent = (file: PdfFile): Reference =>
  file.write({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: textString('sRGB'),
    Info: textString('sRGB IEC61966-2.1'),
    DestOutputProfile: file.writeStream({ N: 3 }, profile),
  })
