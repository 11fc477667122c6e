/** What is said of the hide of a creature or a made being is said of the being: a robot with red plating is a red robot. */
import type { Brief } from './brief.ts'

export function withBeingLooks(brief: Brief): Brief {
  const { subject, body } = brief
  const { species } = subject
  if (species === undefined || likePeople.test(species.concept)) return brief
  const looks = body.skinLooks.filter((look) => !ofHide.test(look))
  const told = {
    ...species,
    colours: [...species.colours, ...body.skin],
    modifiers: [...new Set([...species.modifiers, ...looks])],
  }
  return { ...brief, subject: { ...subject, species: told } }
}

/** A dark elf's skin is dark, and nobody calls her a brown elf. */
const likePeople =
  /^(?:human|elf|dwarf|halfling|gnome|angel|fairy|vampire|harpy|faun|cyborg|giant|merfolk)$/

/** What a hide is called says nothing of the being. */
const ofHide = /^(?:fur|scales|feathers|plumage|hide|skin|chitin|shell)$/
