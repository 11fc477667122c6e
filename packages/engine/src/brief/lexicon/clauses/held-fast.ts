/** What somebody holds on to, willingly or not: 'would not let go of the doll', 'an axe he'd rather not be holding', 'never seen without her hat'. */
import { type Clause, ends } from './clause-words.ts'

const not =
  "(?:(?:won't|wont|will not|wouldn't|would not|can't|cannot|can not|couldn't|could not|doesn't|does not|didn't|did not|hasn't|has not|will never|would never|has never|never|refuses to|refused to|refusing to|declines to|can't bear to|cannot bear to|hates to|unwilling to|is loath to)(?: ever)?)"
const opensNot =
  /^(?:won't|wont|will|wouldn't|would|can't|cannot|can|couldn't|could|doesn't|does|didn't|did|hasn't|has|never|refuses|refused|refusing|declines|hates|unwilling|is)$/
const own = '(?:(?:the|his|her|their|its|that|this|an?) )'
const someThing = '((?:[a-z]+ ){0,3}?[a-z]+)'
const reluctant =
  "(?:(?:he|she|they)(?:'d| would)|(?:that|which) (?:he|she|they)(?:'d| would))(?: much| far)? (?:rather|sooner|prefer)(?: not)?"

export const heldFastClauses: readonly Clause[] = [
  {
    // 'She would not let go of the doll', 'refuses to part with his trowel'
    opens: opensNot,
    whole: new RegExp(
      `^${not} (?:lets? go of|put down|puts down|set down|sets down|lay down|lay aside|parts? with|parted with|be parted from|be separated from|relinquish|release|give up|gives up|loosen (?:his|her|their) grip on|stop (?:clutching|holding|hugging|gripping))(?= ${own})`,
    ),
    plain: () => 'holding',
  },
  {
    // 'She won't put the doll down'
    opens: opensNot,
    whole: new RegExp(`^${not} (?:put|set|lay|let) (${own}${someThing}) (?:down|aside|go)${ends}`),
    plain: ([, thing = '']) => `holding ${thing}`,
  },
  {
    // 'Is never seen without her hat', 'never goes anywhere without a satchel'
    opens: /^(?:is|are|was|won't|will|wouldn't|would|doesn't|does|never|seldom|rarely|not)$/,
    whole:
      /^(?:is |are |was )?(?:won't|will not|wouldn't|would not|doesn't|does not|will never|would never|never|seldom|rarely|not)(?: ever)? (?:to be )?(?:be |been )?(?:seen|goes anywhere|go anywhere|goes out|go out|go|goes|leaves? (?:the )?(?:house|home)|travels?|caught|found|met|spotted|about|abroad) without(?= )/,
    plain: () => 'with',
  },
  {
    // 'An axe he'd rather not be holding'
    opens: /^(?:that|which|he|she|they|he'd|she'd|they'd)$/,
    whole: new RegExp(
      `^${reluctant} (?:to )?(?:be |have )?(?:hold|holding|held|have|having|carry|carrying|use|using|wear|wearing|own|owning|put down|draw|drawn|swing|swinging|ride|leave behind)(?: anything else)?${ends}`,
    ),
    plain: () => ',',
  },
]
