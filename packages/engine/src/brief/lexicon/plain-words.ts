/**
 * True words of English near enough to others of our tables that spelling repair would change them, what is said in the street and on
 * the net, and peoples. What children and hasty typists rather write for another word ('curd', 'cull') is left out.
 */
export const plainWords = `
abed abut acrid aglow airy akan alexandrian allay andorran appal arouse asturian athenian aught austrasian awash bane
bemuse berate blag blah blarg blather bligh blip blotch blub bodge boor booze boozy bosh botch braw brawn bray bugis
bung burgundian buyid cadge cairene canarian cannibal canvass careen carouse chaff chalukya charade cheep chit clime
cloy clubby coerce colic comorian conk copse cordoban cosset cower crass cringe crouch cuman dabble daunt debase decry
defy demean ditz dodgy dole dolt dosh dote drench dwell eave enema ennui eyrie fante felon filch finesse flab flaky
flay flunk foggy foodie ford fritter fusty gaggle gaiety galatian galilean gandharan gaol garble gawp geat geld giggly
glade glean goan gobby gofer goryeo gotlander granadan grisly guff guzzle hallow halve harangue harrow hassle homebody
honk hoosier huron hurrian hurtle hussy icky impart inane incur innate jaunt jeer jell jilt jinx jovian jutlander
kamba kanuri khoikhoi kilo kipchak knell knoll kuban kudos kuna lapse latch laud leer leng loath loiter loll lout luba
lubber lunda maim malaccan malt mande manilan manipuri mansi mantuan mauritanian mauryan measly meh mercian meru
mettle mingle mirth mithered mooch moocher mope moron mossi muggy murk nah nara nausea neigh nervy nigerien nit nonce
nosh nought nupe nuzzle opine oration outwit paduan parthian passe pave peeve peng pesky pima plink plop prat prole
prude pyre quid rankle ravine raze ream reckon retell rhodian rife rile rinse saddo sate saturnian sauk saunter
scanian scram scrawl scrimp seethe serer sevillian shindig shoddy shone shoo showa silla sissy slog smut snog soothe
sop souse spar spate splodge spurt staid stodge stooge straggle straggler strove styrian swipe tactless taino tapster
tasty tattle tempt thrift tiff tingle tinny tirade toddle tokyoite trounce tungus turinese tussle unsung vaunt veal
venda waddle wank warble warlike weal weimar weirdo whack wheeze wheezy whinger whizz whoop wich woof wordsmith writhe
yikes zippy`
