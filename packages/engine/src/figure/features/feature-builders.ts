/** Every feature with a shape of its own, and the function that builds it. Marks on the skin are painted with face and body. */
import type { FeatureKind } from '../../brief/concepts.ts'
import type { FeatureBuilder } from './feature-builder.ts'
import { gumBubble } from './gum-bubble.ts'
import { hooves } from './hooves.ts'
import { hornBuilders } from './horns.ts'
import { madeBodyBuilders } from './made-bodies.ts'
import { prostheticBuilders } from './prosthetics.ts'
import { tailBuilders } from './tails.ts'
import { tentacleBuilders } from './tentacles.ts'
import { turtleShell } from './turtle-shell.ts'
import { wingBuilders } from './wings.ts'

export const featureBuilders: Partial<Record<FeatureKind, FeatureBuilder>> = {
  ...hornBuilders,
  ...tailBuilders,
  ...wingBuilders,
  ...prostheticBuilders,
  ...madeBodyBuilders,
  ...tentacleBuilders,
  gum_bubble: gumBubble,
  hooves,
  turtle_shell: turtleShell,
}
