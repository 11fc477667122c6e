/** Every prop kind and the function that builds it. */
import type { PropKind } from '../../brief/concepts.ts'
import { armBuilders } from './arms.ts'
import { axeBuilders } from './axes.ts'
import { bladeBuilders } from './blades.ts'
import { bowBuilders } from './bows.ts'
import { curvedBladeBuilders } from './curved-blades.ts'
import { deskBuilders } from './desk.ts'
import { deviceBuilders } from './devices.ts'
import { flowerBuilders } from './flowers.ts'
import { foodBuilders } from './food.ts'
import { gunBuilders } from './guns.ts'
import { hornBuilders } from './horns.ts'
import { householdBuilders } from './household.ts'
import { instrumentBuilders } from './instruments.ts'
import { lightBuilders } from './lights.ts'
import { magicBuilders } from './magic.ts'
import { paperBuilders } from './papers.ts'
import { pleasureBuilders } from './pleasures.ts'
import type { PropBuilder } from './prop-parts.ts'
import { shieldBuilders } from './shields.ts'
import { spearBuilders } from './spears.ts'
import { sportsBuilders } from './sports-gear.ts'
import { staffBuilders } from './staffs.ts'
import { stringBuilders } from './strings.ts'
import { toolBuilders } from './tools.ts'
import { toyBuilders } from './toys.ts'

export const propBuilders: Record<PropKind, PropBuilder> = {
  ...axeBuilders,
  ...bladeBuilders,
  ...deviceBuilders,
  ...flowerBuilders,
  ...instrumentBuilders,
  ...lightBuilders,
  ...magicBuilders,
  ...paperBuilders,
  ...pleasureBuilders,
  ...toyBuilders,
  ...sportsBuilders,
  ...householdBuilders,
  ...hornBuilders,
  ...foodBuilders,
  ...deskBuilders,
  ...armBuilders,
  ...bowBuilders,
  ...curvedBladeBuilders,
  ...gunBuilders,
  ...shieldBuilders,
  ...stringBuilders,
  ...spearBuilders,
  ...staffBuilders,
  ...toolBuilders,
}
