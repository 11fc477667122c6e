/** What garments once were and how they are worn: 'a coat that was once a curtain', 'one sock down', 'a hat with no crown', 'his name on the back', 'left half white, right half black'. */
import { type Clause, colours, ends, endsOr, isLook, isWornThing, own } from './clause-words.ts'

const formerly =
  '(?:once|formerly|originally|previously|in a former life|in another life|at one time|first|long ago)'

const dress: readonly Clause[] = [
  {
    // 'A coat that was once a grand curtain', 'a shirt that used to be two flour sacks', 'a cloak, formerly a sail'
    opens: /^(?:that|which|once|formerly|originally|,|cut|run|used)$/,
    whole: new RegExp(
      `^(?:(?:that|which) )?(?:(?:clearly|obviously|plainly|probably|still) )*(?:(?:was|were|is|had been|has been|have been|used to be|started (?:life|out|off)? ?as|began (?:life )?as|began its life as)(?: (?:clearly|obviously|plainly|probably))?(?: ${formerly})?|${formerly}(?: (?:was|were|used to be|had been|been))?|cut down from|run up from|cut up from) (?:an? |the |some |somebody s |someone s |two |three |her mother s |his father s )?(?:(?:pair|pairs|set|couple) of )?((?:(?!and |but |is |was )[a-z]+ ){0,3}?(?:curtains?|drapes?|tablecloths?|sheets?|bedsheets?|bedspreads?|blankets?|quilts?|rugs?|carpets?|sails?|flags?|banners?|sacks?|tents?|parachutes?|towels?|tapestr(?:y|ies)|duvets?|duvet covers?|sofas?|tarps?|tarpaulins?|dresses|gowns?|wedding dress|ball gown|dress|tea towels?|dishcloths?|deckchairs?|awnings?|net curtains?|mosquito nets?|fishing nets?|pillowcases?|cushion covers?|bin bags?|shower curtains?|hammocks?|horse blankets?|seat covers?|bandages?|coats?|uniforms?|robes?|habits?|kimonos?|saris?))${endsOr('in|now|worn|belted|tied')}`,
    ),
    plain: ([, stuff = ''], before) => {
      const last = before.at(-1) === ',' ? before.at(-2) : before.at(-1)
      return isWornThing(last ?? '')
        ? `made out of an old ${stuff.replace(/^old /, '')}`
        : undefined
    },
  },
  {
    // 'One sock down', 'left stocking slipped', 'both socks round his ankles'
    opens: /^(?:socks?|stockings?|kneesocks?|tights|hose|leggings?)$/,
    whole: new RegExp(
      `^(socks?|stockings?|kneesocks?|tights|hose) (?:(?:is|are|that|which|has|have|had|always|permanently|forever|,) )*(?:(?:falling|fallen|fell|slipping|slipped|slid|sliding|sagging|sagged|pushed|drooping|drooped|come|coming|hanging|bunched|concertinaed|gathered|crumpled|wrinkled|pooled|down|up) )*(down|low|up|high|at half mast|(?:round|around|about|at) (?:${own} )?(?:ankles?|shoes?|boots?))${ends}`,
    ),
    plain: ([clause, sock = '', how = ''], before) => {
      if (before.includes('other') || /^(?:the other|other)$/.test(before.at(-1) ?? ''))
        return undefined
      const isUp = /^(?:up|high)$/.test(how)
      if (isUp && !/ (?:pulled|hitched|yanked) /.test(clause)) return undefined
      return isUp ? `pulled-up ${sock}` : `rolled-down ${sock}`
    },
  },
  {
    // 'His flies undone'
    opens: /^(?:flies|fly|zip|zipper)$/,
    whole: new RegExp(`^(?:flies|fly|zip|zipper) (?:is |are |left )?(undone|open|down)${ends}`),
    plain: (_, before) =>
      before.some((word) => /^(?:jacket|hoodie|coat|boots?|jumpsuit|sleeping|bag)$/.test(word))
        ? undefined
        : 'unzipped trousers',
  },
  {
    // 'A top hat with no crown', 'boots without laces': it is the hat that is so.
    opens: /^(?:with|without)$/,
    whole: new RegExp(
      `^(?:with no|without (?:an?|any)|without) (crown|brim|laces|knees|elbows|toes|hem)${ends}`,
    ),
    plain: ([, part = ''], before) => {
      const last = before.at(-1) ?? ''
      const bearer = bearers.find(([known]) => known.test(part))
      return bearer?.[1].test(last) === true ? bearer[2] : undefined
    },
  },
]

/** Parts that things are without, what these are then, and how that is said. */
const bearers: readonly (readonly [part: RegExp, of: RegExp, said: string])[] = [
  [/^crown$/, /^(?:hat|topper|boater|bowler|fez|trilby|fedora)$/, 'crownless'],
  [/^brim$/, /^(?:hat|bonnet|fedora|boater)$/, 'brimless'],
  [/^laces$/, /^(?:shoes?|boots?|sneakers|trainers|plimsolls|brogues)$/, 'laceless'],
  [/^knees$/, /^(?:jeans|trousers|leggings|tights|dungarees|pants|overalls)$/, 'ripped'],
  [/^elbows$/, /^(?:jumper|sweater|cardigan|jacket|shirt|pullover)$/, 'holey'],
  [/^toes$/, /^(?:socks?|shoes?|boots?|stockings?|tights|slippers)$/, 'open-toed'],
  [/^hem$/, /^(?:skirt|dress|coat|trousers|gown|cloak)$/, 'ragged'],
]

const worked =
  '(?:stitched|embroidered|printed|written|sewn|painted|stencilled|picked out|scrawled|emblazoned|spelled out|studded|airbrushed|appliqued)'

const halved: readonly Clause[] = [
  {
    // 'A robe with his name on the back'
    opens: /^(?:with|and|his|her|their|,)$/,
    whole: new RegExp(
      `^(?:with |and )?(?:(?:his|her|their|a|its|the|somebody s|someone s|own|team|family|old|first|last|wrong|real|stage) )+(?:name|surname|nickname|initials|number|motto|slogan|logo)(?: ${worked})?(?: in (?:${colours}|capitals|big|studs|gold thread|glitter|sequins)(?: letters| thread)?)? (?:on|across|over) (?:the|his|her|its|their) (?:whole )?(?:left |right )?(back|chest|front|shoulders|pocket|breast|sleeve|cuff|collar|bum|seat|waistband|leg)${endsOr('in')}`,
    ),
    plain: ([clause, place = ''], before) => {
      const at = before.findLastIndex((word) => /^[.;:]$/.test(word)) + 1
      const isDress = before.slice(at).some((word) => isWornThing(word))
      if (!isDress || !/\b(?:name|surname|nickname|initials|motto|slogan)\b/.test(clause))
        return undefined
      return `with name lettering on the ${place}`
    },
  },
  {
    // 'Left half in white lace, right half in black leather'
    opens: /^(?:left|right)$/,
    whole: new RegExp(
      `^(left|right) (?:half|side) (?:(?:of (?:it|him|her|them)|is|in|all|of|made of|:|-) )*((?:[a-z]+ ){0,2}?[a-z]+) (?:, |and |, and |but )+(?:the )?(left|right) (?:(?:half|side|one) )?(?:(?:is|in|all|of|made of|:|-) )*((?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
    ),
    plain: ([, one, first = '', other, second = ''], before) => {
      if (one === other || !isLook(first) || !isLook(second)) return undefined
      if (
        before
          .slice(-5)
          .some((word) => /^(?:face|hair|mask|head|body|skin|beard|mouth|armou?r)$/.test(word))
      )
        return undefined
      const isDress = before.slice(-8).some((word) => isWornThing(word))
      return `${isDress ? '' : ', outfit '}of ${first} and ${second} ,`
    },
  },
]

export const wornOnceClauses: readonly Clause[] = [...dress, ...halved]
