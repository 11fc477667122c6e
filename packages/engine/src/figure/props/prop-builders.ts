/** Every prop kind and the function that builds it. */
import type { PropKind } from '../../brief/concepts.ts'
import type { Prop } from '../../design/design.ts'
import { armBuilders } from './arms.ts'
import { axeBuilders } from './axes.ts'
import { ballBuilders } from './balls.ts'
import { bicycle } from './bicycle.ts'
import { bladeBuilders } from './blades.ts'
import { boardBuilders } from './boards.ts'
import { bottleBuilders } from './bottles.ts'
import { bowBuilders } from './bows.ts'
import { crutch } from './crutches.ts'
import { curvedBladeBuilders } from './curved-blades.ts'
import { deskBuilders } from './desk.ts'
import { deviceBuilders } from './devices.ts'
import { flowerBuilders } from './flowers.ts'
import { formBuilders } from './forms.ts'
import { gadgetBuilders } from './gadgets.ts'
import { gunBuilders } from './guns.ts'
import { hornBuilders } from './horns.ts'
import { houseworkBuilders } from './housework.ts'
import { instrumentBuilders } from './instruments.ts'
import { jackOLantern } from './jack-o-lantern.ts'
import { kitchenBuilders } from './kitchen.ts'
import { lightBuilders } from './lights.ts'
import { luggageBuilders } from './luggage.ts'
import { magicBuilders } from './magic.ts'
import { missileBuilders } from './missiles.ts'
import { paperBuilders } from './papers.ts'
import { pleasureBuilders } from './pleasures.ts'
import { presentBuilders } from './presents.ts'
import type { PropBuilder } from './prop-parts.ts'
import { type PropRow, propOf } from './prop-row.ts'
import { servedFoodBuilders } from './served-food.ts'
import { shieldBuilders } from './shields.ts'
import { siteBuilders } from './site-tools.ts'
import { snackBuilders } from './snacks.ts'
import { spearBuilders } from './spears.ts'
import { sportsBuilders } from './sports-gear.ts'
import { staffBuilders } from './staffs.ts'
import { stringBuilders } from './strings.ts'
import { carriedRows } from './tables/carried-rows.ts'
import { everydayRows } from './tables/everyday-rows.ts'
import { findRows } from './tables/find-rows.ts'
import { formRows } from './tables/form-rows.ts'
import { furnitureRows } from './tables/furniture-rows.ts'
import { propRows } from './tables/prop-rows.ts'
import { treatRows } from './tables/treat-rows.ts'
import { toolBuilders } from './tools.ts'
import { toyBuilders } from './toys.ts'
import { vesselBuilders } from './vessels.ts'
import { woolBuilders } from './wool.ts'

const propBuilders: Record<PropKind, PropBuilder> = {
  ...axeBuilders,
  ...bladeBuilders,
  ...deviceBuilders,
  ...flowerBuilders,
  ...instrumentBuilders,
  ...lightBuilders,
  ...bottleBuilders,
  ...magicBuilders,
  ...paperBuilders,
  ...pleasureBuilders,
  ...toyBuilders,
  ...sportsBuilders,
  ...boardBuilders,
  ...vesselBuilders,
  ...ballBuilders,
  ...kitchenBuilders,
  ...luggageBuilders,
  ...houseworkBuilders,
  ...hornBuilders,
  ...servedFoodBuilders,
  ...snackBuilders,
  ...deskBuilders,
  ...gadgetBuilders,
  ...presentBuilders,
  ...armBuilders,
  ...missileBuilders,
  ...bowBuilders,
  ...curvedBladeBuilders,
  ...gunBuilders,
  ...shieldBuilders,
  ...stringBuilders,
  ...spearBuilders,
  ...staffBuilders,
  ...toolBuilders,
  ...woolBuilders,
  ...siteBuilders,
  ...{ bicycle, crutch, jack_o_lantern: jackOLantern },
  ...fromRows(propRows),
  ...fromRows(everydayRows),
  ...fromRows(carriedRows),
}

const ownForms: Partial<Record<NonNullable<Prop['form']>, PropBuilder>> = {
  ...fromRows(formRows),
  ...fromRows(furnitureRows),
  ...fromRows(treatRows),
  ...fromRows(findRows),
  ...formBuilders,
}

/** Forms that have nothing but their kind in common with it come first; others are made by the kind. */
export function builderOf({ kind, form }: Pick<Prop, 'kind' | 'form'>): PropBuilder {
  const plain: Partial<Record<Prop['kind'], PropBuilder>> = propBuilders
  // Headgear that is carried always has a form.
  return (form && ownForms[form]) ?? plain[kind] ?? propBuilders.ball
}

/** Things that are told as solids. */
function fromRows<Kind extends string>(rows: Record<Kind, PropRow>): Record<Kind, PropBuilder> {
  const builders = Object.entries<PropRow>(rows).map(([kind, row]) => [kind, propOf(row)])
  // The keys are those of the rows.
  return Object.fromEntries(builders) as Record<Kind, PropBuilder>
}
