import type { ImportProgress } from '@gxgk/corpus'

/** So many files tell how fast it is. */
const enough = 20

const timeTold = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} 秒`
    : seconds < 5400
      ? `${Math.ceil(seconds / 60)} 分钟`
      : `${(seconds / 3600).toFixed(1)} 小时`

/** How far an import is, how fast, and how long it will take, where that can be known. */
export const remainingOf = ({ done, files, failed, skipped }: ImportProgress, elapsed: number): string => {
  const rate = (done - skipped) / (elapsed / 1000)
  const left = files - done
  const isKnown = done - skipped >= enough && left > 0
  return [
    left > 0 ? `${done}/${files}` : `${done}`,
    ...(failed > 0 ? [`没读成 ${failed}`] : []),
    ...(done > skipped ? [`每秒 ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} 份`] : []),
    ...(isKnown ? [`还要约 ${timeTold(left / rate)}`] : []),
  ].join('  ')
}
