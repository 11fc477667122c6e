/**
 * True words of English near enough to others of our tables that spelling repair would change them, and what is said in the street and
 * on the net. What children and hasty typists rather write for another word ('curd', 'cull') is left out.
 */
export const plainWords = `
abed abut acrid aglow airy allay appal arouse aught awash bane bemuse berate blag blah blarg blather bligh blip blotch
blub bodge boor booze boozy bosh botch braw brawn bray bung cadge cannibal canvass careen carouse chaff charade
cheep chit clime cloy clubby coerce colic conk copse cosset cower crass cringe crouch dabble daunt debase decry defy
demean ditz dodgy dole dolt dosh dote drench dwell eave enema ennui eyrie felon filch finesse flab flaky flay flunk
foggy foodie ford fritter fusty gaggle gaiety gaol garble gawp geld giggly glade glean gobby gofer grisly guff
guzzle hallow halve harangue harrow hassle homebody honk hurtle hussy icky impart inane incur innate jaunt jeer jell
jilt jinx kilo knell knoll kudos lapse latch laud leer leng loath loiter loll lout lubber maim malt measly meh
mettle mingle mirth mithered mooch moocher mope moron muggy murk nah nausea neigh nervy nit nonce nosh nought nuzzle
opine oration outwit passe pave peeve peng pesky plink plop prat prole prude pyre quid rankle ravine raze ream
reckon retell rife rile rinse saddo sate saunter scram scrawl scrimp seethe shindig shoddy shone shoo sissy slog
smut snog soothe sop souse spar spate splodge spurt staid stodge stooge straggle straggler strove swipe tactless
tapster tasty tattle tempt thrift tiff tingle tinny tirade toddle trounce tussle unsung vaunt veal waddle wank
warble warlike weal weirdo whack wich wheeze wheezy whinger whizz whoop woof wordsmith writhe yikes zippy`
