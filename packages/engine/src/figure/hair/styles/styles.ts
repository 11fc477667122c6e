/** Every hair style and how it is made. */
import type { HairKind } from '../../../brief/concepts.ts'
import { planBanded } from '../banded.ts'
import { styleOf } from '../build-row.ts'
import { buildDome } from '../dome.ts'
import type { HairContext, HairStyle } from '../hair-context.ts'
import { buildMass, type MassPlan } from '../mass.ts'
import type { StyleRow } from '../style-row.ts'
import { coiledRows } from '../tables/coiled-styles.ts'
import { looseRows } from '../tables/loose-styles.ts'
import { tiedRows } from '../tables/tied-styles.ts'
import { receding, tonsure } from './balding.ts'
import { buzz } from './buzz.ts'
import { mohawk, pompadour, sideShave, slickedBack, undercut } from './cropped.ts'
import { planBob, planHime, planLong, planMedium, planMullet, planNeck, planWavy } from './long.ts'
import { planMessy, planPixie, planShort, spiky } from './short.ts'
import { afro, braids, cornrows, curly, locs } from './textured.ts'
import { bun, highPonytail, ponytail, singleBraid, spaceBuns, topKnot, twinTails } from './tied.ts'

/** A style that is nothing but masses over the dome. */
function loose(plan: (context: HairContext) => MassPlan[]): HairStyle {
  return (context) => [
    buildDome(context),
    ...[...plan(context), ...planBanded(context)].map((mass) => buildMass(context, mass)),
  ]
}

/** The same where hair falls to the shoulders or below: what is seen between front and back is hair, not neck. */
function falling(plan: (context: HairContext) => MassPlan[]): HairStyle {
  return (context) => {
    const behind = buildMass(context, planNeck(context))
    const shade = { ...behind, material: 'hair.inside', backMaterial: 'hair.inside' }
    return [shade, ...loose(plan)(context)]
  }
}

/** Styles that are rows of pieces. */
function fromRows<Kind extends string>(rows: Record<Kind, StyleRow>): Record<Kind, HairStyle> {
  const styles = Object.entries<StyleRow>(rows).map(([kind, row]) => [kind, styleOf(row)])
  // The keys are those of the rows.
  return Object.fromEntries(styles) as Record<Kind, HairStyle>
}

export const hairStyleBuilders: Record<HairKind, HairStyle> = {
  bald: () => [],
  buzz,
  short: loose(planShort),
  pixie: loose(planPixie),
  messy: loose(planMessy),
  spiky,
  slicked_back: slickedBack,
  undercut,
  bob: loose(planBob),
  medium: loose(planMedium),
  long: falling((context) => planLong(context)),
  very_long: falling((context) => planLong(context)),
  wavy: falling(planWavy),
  curly,
  afro,
  locs,
  braids,
  cornrows,
  single_braid: singleBraid,
  ponytail,
  high_ponytail: highPonytail,
  twin_tails: twinTails,
  bun,
  top_knot: topKnot,
  space_buns: spaceBuns,
  mohawk,
  mullet: loose(planMullet),
  pompadour,
  hime: loose(planHime),
  side_shave: sideShave,
  tonsure,
  receding,
  ...fromRows(looseRows),
  ...fromRows(tiedRows),
  ...fromRows(coiledRows),
}
