import { Told } from '../sentences-of'

/** What scans are read with lies beside the page and is asked for when the first one comes. */
export const notFetched = new Told({
  zh: '认读扫描件要用的文件没有取到：第一次用时要联网，请再试一次',
  en: 'the files that scans are read with did not come: the first time the network is needed; try once more',
})
