/** The form that a thing in the hand takes: by its name, its bearer's people or calling. */
import type { Brief } from '../brief/brief.ts'
import type { PropKind } from '../brief/concepts.ts'
import type { Person } from './design.ts'
import { type ArmsRow, armsRows } from './tables/own-arms.ts'

/** Says no more than the kind and what it is made of. */
const plainName =
  /^(?:(?:iron|steel|bronze|wooden|old|short|long) )?(?:sword|blade|shield|round shield|spear|axe|ax|club|hammer|pistol|gun|rifle|staff|hose|hosepipe)s?$/

/** `name` is what the words call it; missing where nobody asked for it. */
export function armsOf(
  kind: PropKind,
  { prompt }: Brief,
  { role }: Person,
  name?: string,
): ArmsRow | undefined {
  const rows = armsRows.filter((row) => row.kind === kind)
  const said = name?.toLowerCase()
  const named = rows.find((row) => row.named?.test(said ?? ''))
  if (said !== undefined && !plainName.test(said)) return named
  const words = prompt.toLowerCase()
  return (
    rows.find(({ peoples }) => peoples?.test(words)) ??
    rows.find(({ roles }) => role !== undefined && roles?.includes(role)) ??
    named
  )
}
