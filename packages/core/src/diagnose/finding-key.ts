import type { Finding } from '../rules/finding'

/** What a finding is about, whatever figures stand there: the same before and after another figure is mended. */
export const findingKey = ({ code, cells, params }: Finding): string =>
  [
    code,
    'section' in params ? params.section : '',
    'offset' in params ? params.offset : '',
    'kind' in params ? params.kind : '',
    ...cells,
  ].join(' ')
