/**
 * True words of English near enough to others of our tables that spelling repair would change them: those of WordNet 3.1 (see
 * THIRD_PARTY_NOTICES.md) that its texts attest, and its names of made things, of the body, of food and of handling.
 */
export const wordnetWords = `
abate abet ably abode aborigine abort abridge absinth ache activase actuality actuate addle adjudication admire adobo
adolesce adore adorn advil aerobic afar affably afire aflaxen africa agenise agenize agitate agitation aglet agonist
agora ahorseback aiguilette airless alchemise alchemize allot aluminise aluminize amati amaze amble americana amicable
amiss ammoniac ammoniate ammonify ampul ampule amputate amuse anaesthetic anaesthetise anaesthetize anele anemia
aneroid anesthetise angst anguish angulate animalise anion anise ankus annon anode anomic antagonise antagonize
antedate antic antiquate antivert appraisal appraise apprehension apprise april apsis aquatint arachnoid arbitrate
arborise arborize arbour ardor argon arianism arianist armilla armoire arras arrogate articulatio articulator asia
aspergill aspic assagai asterisk astonish astound astrodome astrophysics athens atole atomise atomize atone auberge
augment augmentin australia automat automatise automatize avarice avianise awry axone babble babel backband backbench
backboard backcloth backrest backsaw backseat backspace backspacer backstay backstop bacterise baffle baldrick baldwin
bali balkiness bandsaw bandstand barbarise barbarize barbeque barbital barbitone barouche bask baste batfowl bathe
batten battlement bavaria bawl bazar beadsman beautify bechamel bedraggle befuddle beget behead beigel belay belch
belie bend bended benediction bennie bercy bern berretta beset besot bestialise bethel betide bevel bewilder bewitch
bezel bhang bialy bide bidet bight bigos bijou bilk billfold billow bind birdcall birdnest biriani birretta bishopry
bistro bitok blab blacken blackheart blacklead blanc blanch blare blaring blastema blear bleat bleb bleep blini
blintze bliny blubber blucher bluepoint blunder blurt bluster blustery bobsleigh bode bogie bologram bombie
bombus bonce bond bonn bootie bootlace borsh bouillon boule boulle boundless bouse bowlder bowleg bowline bowse brad
brail braise brasier brasserie brassie brattle braze brigantine brighten brilliancy brisling britches broadax broil
broiler bucktooth budge bulgaria bulldoze bullfight bunt bunter burble buret burgeon burma burnouse burrow bursa
butterfat butterfish butternut buttonhook buttress byroad cackly cadaver cadre calan caldron calean calliope calve
calving cambodia camion camise camlet candlewick canker cannulise canonist cantaloup canthus cantle capon capoten
capstan capulin carack caramelise caramelize carboy carburet carburettor cardia cardizem cardoon cardura caress
caroche carpus carrack carve carven cascabel casern casque casquet casquetel castrate cataflam cater cathedra
catheterise catling cautery cavetto caviare celeriac celerity celesta cellaret cellulose cembalo cense centrex cerate
cerebrum cerement cetchup chadar chafe chaise chalet challis chamfer chandelle channelise channelize chapatti chapiter
chard chasten chattering checkroom chemisorb chicago chicane chicha chickpea chide chink chinked chirp chitlins chock
choky choler chomp chopin chopsteak choreograph choreographic chorine chuff chug chump chute cigaret cinch circulate
cisterna cistron cithern civilise civilize clabber clack claimant clairvoyance clamber clamorous clang clanging clank
claro classicise classicize clatter clavier cleanse cleanser cleansing clews clincher clique clitter clobber clomp
clot clothe cloture clubroom cluck clump clunk coaming coapt coarsen cochlea cocoanut coffer coign collards collide
collider colonise colonize colorise colourise columbia commandeer commissure commode commove communise communistic
communize compart complexify comportment compote concourse concretise concretize condo confect confectionary confide
conge conjoin constrict constriction contemplate contemplation contend contort contrive contuse convulse cookout
copier copra cordage cornu corona corpulence corrade corrective corrode corslet corvette cottar coulter coverlet covet
cowbarn crackle crampoon crape crawfish crawl creak creese cremains cremate crenel cress crewet crick crimp crimper
cringle crinkle cripple criticise croak croaker croaking crock crocked crockery crocket crocketed crony croon
croquette crosshead crotchet crowbait crucify cruet crumb crumple cruse cryostat cryptograph crystalise crystalize
crystallise crystallite crystallize crystallography cuba cubby cubeb cuddle cuddy cuisse culotte curative curet
currant curtly cuss customise cuticle cutis cutlet cyberart cybercafe cyder dadaism dairyman daishiki dallas
dante dapple darn davit deadlight deafening debauch decaf decedent decompose deface defecate defection defensible
defer deficient deflate deflated deflector degas deice deify deign delicious delirium demonise demonize demur denature
denver departmental depress derange derision desecrate desiccate despatch despoil despondency despotism destine
destress deterge detergency deterrent detest detonate devastate devilise devilize dewar diabeta diabolise diabolize
diam dictate diminution dinge dinkey dinky dipstick disappoint discase discern disconcerted disconnect dishearten
dishevel disintegrate disintegration disinterest dismantle dismay disperse displace dispose distal distill divan
dividend dizen docket dolmas domineer doormat dossal douse dowdy doweling doyly doze dozer dragnet dramatize drawl
dreck dregs drome droop dross drowse drumlin duckpin duffer dumfounded dupe dustcart dynamise dynamize eardrop
earnings earphone eaves effervesce egress elastin elate electrify elevate elver emaciate emanate embarrass embellish
embitter embroider emigrate emit emphatic enchained enchant encrust energid energise energiser energize energizer
enginery engrave engross enrage ensue entertain enthrall enthrone entwine envelop erase escallop escapade esthetic
ethril euphoria evangelise evangelize evict exasperate excite exorcise exorcize expectancy expectorant expressible
exsert extensor exterminate extinguish eyehole eyelike eyewash facet facia falsie fanatic farthest fascinate fastener
fateful fauces faze featherbed featheredge federate feint felafel felloe feminise feminize fennel ferment fetching
fetid fiftieth filagree filament filet filum find finial finn finocchio firebase fireboat firelock fireroom fishgig
fistula flack flagellate flagellum flatboat flatbrod flatcar flatus flinch flit floc flog florida flounce flout
flowerbed fluegelhorn flume fluoresce fluorescein fluoridate fluoride fluorine fluster foist folderal footbath
footpath footrest foramen foray foremast forestay forgo formulate forsake fossilise fossilize foyer franc frangipane
frazzle frenchify freshen fretwork freud frier frippery frizzle frustrate fugal fundus furbish furl fusee gabble
gaberdine gaelic galleon galliano gallop gallous gallus gamebag gantlet gape garand garnish garotte garrotte gauffer
gawk generalise genip georgia germ germanium gestate ghostlike ghrelin giblet giblets gillie gird gismo glaciate glans
glassless glasswork glassworks glaucoma gleam glisten gloat glom glossa glut glute gnarl gnash gnaw goad gobbet goffer
golliwog golosh gouge gradate graffito graft grandeur granular grate grenadine grind gripe gristle grizzle groats
grope grout grovel grub grume guam guatemala guggle guinness gullet gunnel gusto gyrus haart haiku halal handbow
handcar handcraft handhold handrail handrest handstamp hangover hankey hankie hardbake hareem harmonise harquebus
harshen hasp hassock hatchel haughtily headboard headful headrace headrest headstand headstone heave heaver heaving
heedless heft hegel heliotype hellion heparin hesitancy hesitate highboard highboy hilus hitless hoagy hoarse hoarsely
hock hokan holler holograph homeric homologise hookworm horsebox horsecar horseflesh horsemeat hotspot houseboat
housepaint housetop hovel huarache huddle humiliate humous humus hunch hungary hurdle hustle hutch hybridise hydrofoil
hymen hypnotise hypnotize hysteria iceland idealist immigrate impale impasse impel imperil impervious impressionism
incantation incertain indecision indent indiaman indifference indolent indonesia indulge industrialise industrialism
industrialize inebriant inept infective inflate initialise inkstand inscribe insolate insolence inspirit instancy
insulate interlard interlayer interleave interlock interlude interne intimidate intoxicate intrigue introjected
introvert invent iran iraq ironical ironwork ironworks irrigate irritably irritate islamise islamize itch jackstraw
jampan jangle jeroboam jest joist journalese joust juggle juicy juju july kale kansas karabiner kasha keister kickshaw
kingfish kipling knack knead kneepan knish knitwork knobble knobkerry korea kotex kumis laager lading lagend lager
laggard lair lally lambast lambaste lamella landler landline laniard lansa laos lastex latchet latin latinise latinize
latke launder lavalier laver layette laze leaden leatherwork leechee legatee leging lemma lend lethargy levator levee
liberate lichee lichi lifeless lilt limbo limbus limning limpa linac lineament linguica linguine linguini liniment
linin literate liven lockstitch lodgings longbeard longboat louden louse louver lozal lumbermill lungyi lunule lurch
lutefisk machmeter magnetise magnetize mailboat maiolica maisonette malady malar malevolency malted mamma mandibula
mandrel mandril mangle mangonel manikin mannikin manse mantic mantlet manus marbleise margarin margarine marinara
marline martyrise masculinise masculinize masses masthead matchbook matchet matelote maulers mcintosh meatus mechanise
mechanistic mechanize meddle mediate medicate meditate medoc menarche mend merlon mesmerise mesmerize metallize
meteoritic microbial micronase microphage microsome mien militate millpond mimeo mince mincer minge miniaturise
miniaturize minipress mire miserably missive mizzle mocassin modal molal moldboard mongrelise montreal moong moquette
moralise moralist morrow mothball motional motorise motorize mottle moult mousse muffle muffled mulch mullion musculus
musketry mutate myotic naris nasale nasion naturalise naturalize naught nauseate neckband neckwear necrotic negate
neglige neolith nervus nestling neurontin neuropil neurosis nibble nicknack nimbly nobble nodular nogging notarize
novelise novelize nucleate numbness numinous oarlock obstipate officialise officiate ogive ogle opalesce operagoer
oratorio orchis orderliness ordinate organdy orientate ounce oust outclass overcloud overcook overeating overfeed
overgrow overprotection oversew overshoot oversleep overstep overwhelm overwork ovral pakistan pall pallette pallidum
palpate pamper panache pander pane panocha panoche pantie papaw paralyse paralyze paranoiac parasail parch parched
pardner pare paries parisian parlour parvis paseo pastil pastis pasture patchcord patella pathetic pathologic patinate
patinise patronne paving paxil peavy pectoralis peddle pemican pendent peplus perfectionism perfuse peril pernod
perplex personalise personalize pert perturb peru peruse pessimist pesto petcock petulance peyote phantasy
phlebotomise phlebotomize pianism pianistic pickerel picot piddle pieta pigment pigpen pilaster pillion pillory pilus
pipet pippin piratical pirogi piroshki pisces piss pitot placidyl placket plaice planchet plash plat platen playbox
pleach plead plectrum pliant plod plonk plunk plunker plyers poach pointel pointrel poise polarise polarize politicise
politicize pollex pompon ponderous pontoon porgy porkholt porringer porta portiere posit postcava postern posthole
postmark postum potable potation potentiate potholder pothole potpie pottage potty powderise praetorium prance prang
prank prattle predate pressor pressurise pressurize prick pricker pricket prickle primacy primordium primp principen
prink prise privatise privatize prizefight prodigious projectile prong propellor prophesy propjet prosecute prostate
prostheon protease proto protract prowler pruno puke pullback pullet pulsation pummel puree purl purveyor putout putt
pyroscope quackery quaff quart quarterdeck quasi quaver quavering quern rabato rabbet rachet racine racy radiator raid
ramble rambotan ramus rappee rarefy ratan ratch ratline ravel realine reamer reanimate recap reckoning recline
recliner recurrent redden reenforce reflate refresh refreshen refresher refrigerate refrigeration regale reich relace
relax relaxant relaxin relent relievo rend rending repay repentance reprieve repulse reseed resistor restate reticle
reticulate reticulum retread revel revers revet rhythmical riband ricksha riddle riffle ritualise rive roiling roneo
rophy rosin rotc rout rove rowel rubberise rubberize ruck rumanian rumen rumple rustle rutted sabayon sacrum sadden
saddleback saddlebow salade salivary salmi saltine salvo samisen sampan sandblast sandril sangraal satanic saturate
saturn saucepot saute sawhorse scaffold scald scallion scamper scape scapula scarp scauper scavenge schooldays
schoolroom scold scollop scoot scorper scour scours scrag scrapple scratchpad screak scrim scriptural scrod scrunch
scud scuffle scull sear seattle secretaire secretin secretor sectional sectral seltzer selvage semen send sender
senesce seniority sensibly serail serax serrate serratus serum servo settee severalty shaddock shallot shambles shandy
shanty sharpen sheepfold shelve sherd shillalah shim shirk shirking shirr shiver shivery shlep shlock shrewd shrivel
shunt shunter shush sicily sickbed sicken sidelong sidewalk sidewall sidle sift signify signore sill silverwork simile
sinew singe sinus sirup situate skeet skeptic skirl skreak skulk slake slant sleepily sleet slideway slink slipcover
slipstick sloe sloop slosh slough slump smelt smelter smeltery smite smolder smooch smoothen smother smoulder snapline
snappy snick snicker sniffle snoot snort snorter snowbank snuggle soave socialise sociality socle softback solder
soleus solicit sonogram sonority sophisticate sorb sorcerise sorption spaghettini spandrel spang spangle sparge
sparling speciate spectate spellbind spic spile spinet spiracle spiritise spiritualise spiritualize spittle splat
splay spline splitsaw splosh splotch splutter spode spongy sporanox sprag sprat sprit spritz spritzer spurn sputter
sputum squab squib squirm squish stabile staddle stamen stammel stanch stapes starboard starches stargaze startle
statin stead stealthily steelworks stela stele stent stephanion sterilise sterilize stile stitchery stockcar stockinet
stoep stogy stonewall stonewash stonework stopple stoup strad straiten strake strawman streamliner streusel strew
strickle strum substantiate sully sunday sundries sunglass suntan superannuate supercilium superhet superstition
supervise supine surfboat suspensor sutura swad swaddle swage swank sward swart swash swathing sweden sweetsop swelter
swerve swill swinge swish synthesise synthetism syria syringa systemise tabour tact tactually tailboard tallboy
tallith talus tamal tamarind tamarindo tampion tanka tappa tappet tarry tasse taut tauten teat teem teethe telegraphic
telephoto telfer tempra tenderise tenderize tenet tenon tensor teres terrine terrorize terse tessellate theretofore
thermel thermometry thicken thill thirst thirtieth thole thresh thresher thrive throe thrombose thrum thurify thymus
tickle timbre tine tingling tirolean titer titty toddy tokay tootle topside toradol tormentor torte torus tottering
toupe towline trachea traitorous tramline trampling tranquilize tranquilliser tranquillize tranquillizer transfix
translucence transmute traumatise traumatize trave trawl trellis trenail trice tricyclic trigon trike triquetral trite
trolleybus truckle trumpery trunnel tuille tumbrel tunisia tunny turbinal turbinate turncock turnup tweeze twinge
twinjet twirp tympani ultracef unasked unbind unbutton uncaused uncomfortably unconcern underbody underbrush undercoat
underfelt undergird undergrow underlay underpass underpin underrate underrun underseal understate unheated unhinge
uniformise unlace unluckily unshakable unsheathe untie unwind ussr utopia vaccinate vaccinum valance vandalise
varietal vegetate velum velveeta venerate venezuela ventail ventilate vibrancy vigilantism viocin vitrine vizor
vocalic vocalize volumeter volute vouge vulcanise waft wailful waive waken wallow wardroom watchband waterwheel
weaponize weathervane wedgie weldment wend whaleboat wheedle wheelwork whet whir whirligig whirring whish whiten whomp
whopper whore widen wiffle wile wilt wimble wince wincey winch windbreak winnow wirework withe wobble wobbler wobbling
workweek wrangle wreak wreathe wrest wretch writhing xenon yarmelke yarmulka yashmac yaws yearn yoghourt yogurt yokel
zithern zodiacal`
