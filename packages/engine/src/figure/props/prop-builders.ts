/** Every prop kind and the function that builds it. */
import type { PropKind } from '../../brief/concepts.ts'
import { axeBuilders } from './axes.ts'
import { bladeBuilders } from './blades.ts'
import { bowBuilders } from './bows.ts'
import { curvedBladeBuilders } from './curved-blades.ts'
import { deviceBuilders } from './devices.ts'
import { flowerBuilders } from './flowers.ts'
import { gunBuilders } from './guns.ts'
import { instrumentBuilders } from './instruments.ts'
import { lightBuilders } from './lights.ts'
import { magicBuilders } from './magic.ts'
import { paperBuilders } from './papers.ts'
import { pleasureBuilders } from './pleasures.ts'
import type { PropBuilder } from './prop-parts.ts'
import { shieldBuilders } from './shields.ts'
import { spearBuilders } from './spears.ts'
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
  ...bowBuilders,
  ...curvedBladeBuilders,
  ...gunBuilders,
  ...shieldBuilders,
  ...stringBuilders,
  ...spearBuilders,
  ...staffBuilders,
  ...toolBuilders,
}
