/** A Brief in words, one line for each thing it holds. */
import type {
  Brief,
  BriefItem,
  BriefPart,
  NamedColour,
} from '../../packages/engine/src/brief/brief.ts'

export function describeBrief(brief: Brief): string[] {
  const { subject, body } = brief
  return [
    ...line('name', [subject.name]),
    ...line('species', [subject.species && describeItem(subject.species)]),
    ...line('roles', subject.roles.map(describeItem)),
    ...line('looks', [subject.presentation, subject.age, String(subject.ageYears ?? '')]),
    ...line('build', [...subject.builds, ...subject.figure, height(subject.heightCm)]),
    ...line('traits', subject.traits),
    ...line('poses', subject.poses),
    ...line('hair', [...body.hair.styles.map(describeItem), body.hair.length, ...body.hair.looks]),
    ...line('hair colours', body.hair.colours.map(describeColour)),
    ...line('hair tips', body.hair.tips.map(describeColour)),
    ...line('hair streaks', body.hair.streaks.map(describeColour)),
    ...line('beard', [body.beard && describeItem(body.beard)]),
    ...line('skin', [...body.skin.map(describeColour), ...body.skinLooks]),
    ...line('eyes', [...body.eyes.map(describeColour), ...body.eyeLooks]),
    ...line('right eye', [body.rightEye && describeColour(body.rightEye)]),
    ...line('lips', [body.lips && describeColour(body.lips)]),
    ...brief.wear.flatMap((item) => line('wears', [describeItem(item)])),
    ...brief.hold.flatMap((item) => line('holds', [describeItem(item)])),
    ...brief.features.flatMap((item) => line('feature', [describeItem(item)])),
    ...brief.companions.flatMap((item) => line('companion', [describeItem(item)])),
    ...line(
      'setting',
      brief.setting.map(({ words }) => words),
    ),
    ...line(
      'absent',
      brief.absent.map(({ name, side }) => withSide(name, side)),
    ),
    ...line('no colour', brief.absentColours.map(describeColour)),
    ...line('whole', [...brief.themeColours.map(describeColour), ...brief.paletteWords]),
    ...line('motifs', brief.motifs),
    ...line('style', [brief.style, brief.styleWords]),
    ...line(
      'spelling',
      brief.fixes.map(({ from, to }) => `${from} → ${to}`),
    ),
    ...line(
      'not understood',
      brief.unknown.map(({ words }) => words),
    ),
  ]
}

function line(label: string, said: readonly (string | undefined)[]): string[] {
  const words = said.filter((word) => word !== undefined && word !== '')
  return words.length === 0 ? [] : [`${label.padEnd(15)}${words.join(', ')}`]
}

function height(heightCm: number | undefined): string | undefined {
  return heightCm === undefined ? undefined : `${heightCm} cm`
}

function describeColour({ name, hex }: NamedColour): string {
  return name === hex ? hex : `${name} ${hex}`
}

/** '2 × kettle hat (helmet) · red #c03030 · steel, dented · left · on the back · trim: gold'. */
function describeItem(item: BriefItem): string {
  const drawnAs = item.concept.replaceAll('_', ' ')
  const said = [...item.materials, ...item.patterns, ...item.modifiers]
  return [
    `${item.count > 1 ? `${item.count} × ` : ''}${item.name}${drawnAs === item.name ? '' : ` (${drawnAs})`}`,
    ...item.colours.map(describeColour),
    ...(said.length > 0 ? [said.join(', ')] : []),
    ...(item.side === 'both' ? [] : [item.side]),
    ...(item.place === undefined ? [] : [`at: ${item.place}`]),
    ...item.parts.map(describePart),
    ...(item.how === 'guess' ? ['a guess'] : []),
  ].join(' · ')
}

function describePart({ name, colours, materials, modifiers }: BriefPart): string {
  return `${name}: ${[...colours.map(describeColour), ...materials, ...modifiers].join(', ')}`
}

function withSide(name: string, side: BriefItem['side']): string {
  return side === 'both' ? name : `${side} ${name}`
}
