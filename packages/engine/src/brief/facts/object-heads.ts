/** Who has a thing for a head, and things that are somebody: 'a toaster-headed salesman', 'a teapot with arms and legs'. */
import type { Brief, BriefItem } from '../brief.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** 'A teapot with arms and legs': things have none else. */
export function tellThingLimbs(brief: Brief): void {
  const { features, prompt, subject } = brief
  const { species } = subject
  if (species?.how !== 'guess' || species.concept !== 'human') return
  const [, said = ''] =
    /\bwith ((?:(?:stubby|little|tiny|thin|stick|noodle|long|short|two|four) )*(?:arms|legs|feet|hands)(?: and (?:[a-z]+ )?(?:arms|legs|feet|hands))?)\b/i.exec(
      prompt,
    ) ?? []
  for (const limb of ['arms', 'legs', 'feet', 'hands'])
    if (said.includes(limb) && !features.some(({ name }) => name.endsWith(limb)))
      features.push({ ...partOf(species, limb, limb), concept: 'told', count: 2 })
}

/** Such words tell a head, not a build. */
export function tellObjectHeads(brief: Brief): void {
  const { features, subject } = brief
  for (const said of subject.figure) {
    const [, thing = ''] = /^([a-z ]+) headed$/.exec(said) ?? []
    if (!isThing(thing) || features.some(({ name }) => name.endsWith('head'))) continue
    const bearer = subject.species ?? subject.roles[0]
    if (bearer === undefined) continue
    subject.figure = subject.figure.filter((other) => other !== said)
    features.push(partOf(bearer, `${thing} head`, said))
    return
  }
}

function partOf(bearer: BriefItem, name: string, said: string): BriefItem {
  const plain = { colours: [], materials: [], patterns: [], modifiers: [], parts: [] }
  const own = {
    words: said,
    name,
    concept: 'object_head',
    slot: 'feature',
  } as const
  return { ...bearer, ...plain, ...own, count: 1, side: 'both', place: undefined }
}

function isThing(words: string): boolean {
  const last = words.split(' ').at(-1) ?? ''
  const { thing, animal, quality } =
    vocabulary.entries.get(words) ?? vocabulary.entries.get(last) ?? {}
  if (animal !== undefined || quality === true) return false
  return /^(?:prop|setting|feature)$/.test(thing?.slot ?? '') || heads.test(words)
}

/** No table tells them as things. */
const heads =
  /^(?:tv|television|crt|cctv|pc|phone|rotary phone|telephone|computer|monitor|cloud|flame|fire|smoke|moon|sun|star|cube|box|cardboard box|speaker|jukebox|gramophone|projector|printer|microwave|toaster|kettle|teapot|washing machine|traffic light|street ?lamp|light ?bulb|pumpkin|turnip|cabbage|rose|sunflower|tulip|flower|mushroom|cactus|hourglass|typewriter|radio|fishbowl|aquarium|birdcage|anvil|bucket|barrel|safe|cake|egg)$/
