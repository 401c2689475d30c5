import type { Deviation } from './deviation'
import { figureDeviations, lostUnit } from './figures'
import { headingDeviations } from './headings'
import { labelDeviations } from './labels'
import { layoutDeviations } from './layouts'
import { letterDeviations } from './letters'
import { markDeviations } from './marks'
import { damages, structureDeviations } from './structure'
import { lostHeading, surroundingDeviations } from './surroundings'

/** Every way to deviate that is known of published reports. */
export const deviations: readonly Deviation[] = [
  ...labelDeviations,
  ...headingDeviations,
  ...figureDeviations,
  ...markDeviations,
  ...letterDeviations,
  ...structureDeviations,
  ...layoutDeviations,
  ...surroundingDeviations,
  ...damages,
  lostHeading,
  lostUnit,
]
