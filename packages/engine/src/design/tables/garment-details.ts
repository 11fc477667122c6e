/** Details that the words give to garments, by the words for them. The first row that fits counts. */
/** What the words sew on a garment, or how they cut it. */
export type DetailKind =
  | 'pockets'
  | 'breast pocket'
  | 'breast pockets'
  | 'pouch pocket'
  | 'leg pockets'
  | 'elbow patches'
  | 'knee patches'
  | 'zip'
  | 'laces'
  | 'buttons'
  | 'double buttons'
  | 'epaulettes'
  | 'crew neck'
  | 'v neck'
  | 'deep v neck'
  | 'scoop neck'
  | 'square neck'
  | 'boat neck'
  | 'bare shoulders'
  | 'high collar'
  | 'stand collar'
  | 'roll collar'
  | 'flat collar'
  | 'shirt collar'
  | 'puffed sleeves'
  | 'bow'
  | 'round lenses'
  | 'square lenses'
  | 'spikes'
  | 'studs'

/** `name` as it was said: 'suede elbow patches'. */
export type GarmentDetail = { kind: DetailKind; name: string }

type Row = {
  kind: DetailKind
  /** The words, in small letters and without hyphens. */
  named: RegExp
  /** Slots of the garments that can have it; of what is worn on the legs, the kinds. */
  on: RegExp
  /** It may also be said of the garment as a whole: 'a V-neck sweater'. */
  ofWhole?: true
}

const upper = /^(?:torso|full|outer)$/
const sleeved = upper
const legs = /trousers|jeans|shorts|breeches|leggings|hakama|bell_bottoms/
const pocketed = /^(?:torso|full|outer)$|trousers|jeans|shorts|breeches|skirt|bell_bottoms/

export const detailRows: readonly Row[] = [
  { kind: 'round lenses', named: /\bround\b/, on: /^face$/, ofWhole: true },
  {
    kind: 'square lenses',
    named: /\b(?:square|rectangular)\b/,
    on: /^face$/,
    ofWhole: true,
  },
  { kind: 'spikes', named: /\bspik(?:es?|ed|y)\b/, on: /^(?:torso|outer)$/, ofWhole: true },
  { kind: 'studs', named: /\bstud(?:s|ded)\b/, on: /^outer$/, ofWhole: true },
  { kind: 'elbow patches', named: /\belbow patch/, on: sleeved },
  { kind: 'knee patches', named: /\bknee patch|patch(?:es)? (?:on|at) (?:the|one) knee/, on: legs },
  { kind: 'breast pockets', named: /\b(?:chest|breast|front) pockets\b/, on: upper },
  { kind: 'breast pocket', named: /\b(?:chest|breast) pocket\b/, on: upper },
  { kind: 'pouch pocket', named: /\b(?:kangaroo|pouch) pocket/, on: upper },
  { kind: 'leg pockets', named: /\b(?:cargo|thigh|leg|bellows) pockets?\b/, on: legs },
  { kind: 'pockets', named: /\bpockets?\b/, on: pocketed },
  {
    kind: 'double buttons',
    named: /\b(?:double|two|twin) rows?\b|\bdouble breasted\b/,
    on: upper,
    ofWhole: true,
  },
  { kind: 'bow', named: /\bbows?\b/, on: upper },
  { kind: 'zip', named: /\bzip(?:per)?s?\b/, on: upper },
  { kind: 'laces', named: /\b(?:front )?lac(?:es|ing)\b|\blace up front\b/, on: upper },
  { kind: 'buttons', named: /\bbuttons?\b|\btoggles?\b|\bsnaps?\b/, on: upper },
  { kind: 'epaulettes', named: /\bepaulet(?:te)?s?\b|\bshoulder (?:boards?|straps?)\b/, on: upper },
  { kind: 'deep v neck', named: /\b(?:plunging|deep v|low cut|deep)\b/, on: upper, ofWhole: true },
  { kind: 'v neck', named: /\bv ?neck(?:ed|line)?\b/, on: upper, ofWhole: true },
  { kind: 'scoop neck', named: /\bscoop(?:ed)? ?(?:neck|\b)/, on: upper, ofWhole: true },
  { kind: 'square neck', named: /\bsquare (?:neck|cut)/, on: upper, ofWhole: true },
  { kind: 'boat neck', named: /\b(?:boat|bateau) ?neck/, on: upper, ofWhole: true },
  { kind: 'crew neck', named: /\bcrew ?neck/, on: upper, ofWhole: true },
  {
    kind: 'bare shoulders',
    named: /\boff (?:the )?shoulders?\b|\bstrapless\b|\bsweetheart\b|\bbare shouldered\b/,
    on: upper,
    ofWhole: true,
  },
  {
    kind: 'high collar',
    named: /\b(?:high|tall|popped|upturned|turned up|funnel|up) (?:collar|neck)/,
    on: upper,
    ofWhole: true,
  },
  { kind: 'high collar', named: /\bhigh (?:collared|necked)/, on: upper, ofWhole: true },
  {
    kind: 'stand collar',
    named: /\b(?:stand(?:ing)?|stand up|mandarin|nehru|band|grandad|clerical|officer|wing) collar/,
    on: upper,
    ofWhole: true,
  },
  {
    kind: 'roll collar',
    named: /\b(?:roll|polo|turtle|cowl|mock) ?(?:neck|collar)/,
    on: upper,
    ofWhole: true,
  },
  {
    kind: 'flat collar',
    named: /\b(?:peter pan|flat|round|sailor|bertha|puritan|eton) collar/,
    on: upper,
    ofWhole: true,
  },
  {
    kind: 'shirt collar',
    named: /\b(?:shirt|button down|pointed|spread|club) collar/,
    on: upper,
    ofWhole: true,
  },
  {
    kind: 'puffed sleeves',
    named: /\b(?:puff(?:ed|y)?|balloon|bishop|juliet|lantern|leg of mutton|gigot|mutton) sleeve/,
    on: sleeved,
    ofWhole: true,
  },
]
