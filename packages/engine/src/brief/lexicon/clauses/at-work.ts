/** Where somebody works and what is done there say what they are: 'Death working the checkout', 'a zombie at a call centre', 'Medusa running a hair salon', 'a ghost driving a night bus'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { workplaces } from '../workplaces.ts'
import { type Clause, endsOr } from './clause-words.ts'

/** Where in a place, which nobody else stands at, and who does. */
const posts: readonly (readonly [post: string, calling: string])[] = [
  ['checkouts?|check out|tills?|cash registers?|cash desk|self checkout', 'cashier'],
  ['call cent(?:re|er)', 'call centre agent'],
  ['customer (?:services?|support|complaints)|complaints desk|help ?desk', 'call centre agent'],
  ['accounts|accounting|payroll|the accounts department|bookkeeping', 'accountant'],
  ['human resources|hr|middle management|admin|data entry|marketing|sales', 'office worker'],
  ['it support|tech support|the it department', 'it technician'],
  ['reception|(?:front|reception|check in|hotel) desk', 'receptionist'],
  ['coffee machine|espresso machine|coffee counter|coffee cart', 'barista'],
  ['deli counter|cheese counter|sweet shop|perfume counter', 'shop assistant'],
  ['fryers?|grill|drive through|drive thru|burger (?:bar|joint|van)', 'fast food worker'],
  ['cloakroom|coat check', 'cloakroom attendant'],
  ['ticket (?:booth|office|window)|box office', 'ticket seller'],
  ['mail ?room|sorting office', 'postal worker'],
  ['blood bank|a and e|casualty|the ward|hospital|emergency room', 'nurse'],
  ['(?:assembly|production) line|factory|car factory|cannery', 'factory worker'],
  ['warehouse', 'warehouse worker'],
  ['building site|construction site', 'construction worker'],
  ['airport security|security', 'security guard'],
  ['lost property(?: office)?', 'clerk'],
  ['(?:night )?club door', 'bouncer'],
  ['primary school|kindergarten|preschool|nursery school', 'teacher'],
  ['daycare|day care|creche|crèche', 'nursery worker'],
  ['nail (?:bar|salon)', 'beautician'],
  ['dental (?:surgery|practice)', 'dentist'],
  ['aquarium', 'zookeeper'],
  ['museum|art gallery', 'museum guard'],
  ['hotel', 'hotel porter'],
  ['shoe shop', 'shoe shop assistant'],
]

const post = posts.map(([words]) => words).join('|')
const place = workplaces.map(([words]) => words).join('|')
const atPost = new RegExp(`^(?:${post})$`)

function callingAt(words: string): string | undefined {
  const own = posts.find(([names]) => new RegExp(`^(?:${names})$`).test(words))?.[1]
  if (own !== undefined) return own
  const known = workplaces.find(([name]) => name === words)?.[1]
  return known?.includes('+') ? undefined : known
}

/** What may be said of the place. */
const said =
  '(?:(?:local|little|small|busy|late night|all night|village|night|big|fancy|posh|tiny|seedy|rural|city|haunted|nice|roadside|motorway|old|new|quiet) )*'
const the = '(?:(?:the|an?|his|her|their|our|my) )?'
/** 'In a supermarket', 'of a posh hotel', 'at night' */
const where = '(?: (?:of|in|at|on|for) (?:(?:an?|the|his|her) )?(?:[a-z]+ ){0,2}?[a-z]+)?'
const over = endsOr('who|that|in|wearing|holding|named')

const working: Clause = {
  // 'Death working the checkout', 'a troll who works in human resources'
  opens: /^(?:who|that|working|works|employed|temping|manning|staffing|tending|stuck|serving)$/,
  whole: new RegExp(
    `^(?:(?:who|that) )?(?:(?:is|was|now|currently|also|still) )*(?:working|works|worked|employed|temping|manning|mans|staffing|staffs|tending|tends|stuck|serving|serves)(?: (?:nights|days|shifts|late|part time|full time|overtime|weekends|as temp))?(?: (?:on|at|behind|in|for|inside))? ${the}${said}(${post}|${place})${where}${over}`,
  ),
  plain: ([, at = ''], before) => {
    const calling = callingAt(at)
    return calling === undefined || !isSomebody(before) ? undefined : `as a ${calling}`
  },
}

const onDuty: Clause = {
  // 'The yeti in accounts', 'an ogre on reception', 'a devil in customer service'
  opens: /^(?:in|on|at|from|behind)$/,
  whole: new RegExp(`^(?:in|on|at|from|behind) (the )?(${post})${over}`),
  plain: ([, article = '', at = ''], before) => {
    const isPost =
      /^(?:checkouts?|tills?|cash register|front desk|reception|reception desk|fryers?|deli counter|ticket booth|ticket window|coffee machine|complaints desk|help ?desk)$/
    const isOffice =
      /^(?:accounts|accounting|payroll|customer services?|customer support|customer complaints|human resources|hr|marketing|it support|tech support|reception|airport security)$/
    const fits = article === '' ? isOffice.test(at) : isPost.test(at)
    return fits && atPost.test(at) && isSomebody(before) ? `as a ${callingAt(at)}` : undefined
  },
}

const running: Clause = {
  // 'Medusa running a hair salon', 'a mummy who owns a flower shop'
  opens: /^(?:who|that|running|runs|owning|owns|managing)$/,
  whole: new RegExp(
    `^(?:(?:who|that) )?(?:(?:now|also|secretly) )?(?:running|runs|owning|owns|managing|manages|opened) (?:an?|the|his own|her own|their own|his|her) ${said}(${place})${where}${over}`,
  ),
  plain: ([, at = ''], before) => {
    const calling = callingAt(at)
    const isKept =
      /shop|salon|forge|smithy|parlou?r|pottery|florist|bakery|mill$|studio|farm|office|library|lighthouse/.test(
        at,
      )
    return isKept && calling !== undefined && isSomebody(before) ? `as a ${calling}` : undefined
  },
}

const vehicles =
  'bus|coach|taxi|cab|tram|train|lorry|truck|van|ambulance|tractor|hearse|forklift|limousine|limo|rickshaw|carriage'

const driving: Clause = {
  // 'A ghost driving a night bus'
  opens: /^(?:driving|steering)$/,
  whole: new RegExp(
    `^(?:driving|steering) (?:an?|the|his|her) ((?:(?:night|school|city|tour|delivery|steam|rubbish|garbage|fire|tow|double decker|red|yellow|black|old) )*)(${vehicles})${over}`,
  ),
  plain: ([, kind = '', vehicle = ''], before) =>
    isSomebody(before)
      ? `as a ${kind.replace(/(?:red|yellow|black|old) /g, '')}${vehicle} driver`
      : undefined,
}

const subjects =
  'yoga|maths?|mathematics|history|chemistry|physics|biology|geography|english|french|german|latin|music|piano|violin|art|drama|pottery|knitting|swimming|dance|ballet|karate|fencing|cookery|cooking|pilates|salsa|gym|pe|aerobics|zumba|spanish|philosophy|woodwork|alchemy|magic'

const teaching: Clause = {
  // 'A minotaur teaching yoga'
  opens: /^(?:who|that|teaching)$/,
  whole: new RegExp(
    `^(?:who teaches|that teaches|teaching) (${subjects})(?: (?:to|at|in) [a-z ]{3,30}?)?${over}`,
  ),
  plain: ([, subject = ''], before) => (isSomebody(before) ? `as a ${subject} teacher` : undefined),
}

const answering: Clause = {
  // 'A banshee who answers phones at a call centre'
  opens: /^(?:who|that|answering)$/,
  whole: new RegExp(`^(?:(?:who|that) answers|answering) (?:the )?phones?${where}${over}`),
  plain: (_, before) => (isSomebody(before) ? 'as a call centre agent' : undefined),
}

/** Whether the words right before name who is spoken of. */
function isSomebody(before: readonly string[]): boolean {
  const last = before.at(-1) ?? ''
  return [last, before.slice(-2).join(' ')].some((words) => {
    const { who, animal } = vocabulary.entries.get(words) ?? {}
    return who !== undefined || animal !== undefined || /^(?:death|dracula)$/.test(words)
  })
}

export const atWorkClauses: readonly Clause[] = [
  running,
  working,
  teaching,
  answering,
  driving,
  onDuty,
]
