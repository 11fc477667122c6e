/**
 * True words of English near enough to others of our tables that spelling repair would change them: those of WordNet 3.1 (see
 * THIRD_PARTY_NOTICES.md) that its texts attest, its names of made things, of the body, of food and of handling, and those of the
 * rest that no slip of a commoner word is likely to give.
 */
export const wordnetWords = `
abate abet abient abject ably abode aborigine abort abridge abroach absinth acerate ache achimenes acidemia actinism
actinon activase actualise actuality actuate acyclic addle adience adjudication admire adobo adolesce adore adorn
advect advil aecial aerie aerobic aestival afar affably affray afield afire aflaxen africa agamic agamid agenise
agenize agitate agitation aglet aglitter agnate agnostic agonist agora agraphic ahorseback aiguilette airburst airless
alated alchemise alchemize aleut alienism alienist allot alterative aluminise aluminize aluminous alvine amati amaze
amble americana amicable amicably amiss ammoniac ammoniate ammonify amply ampul ampule amputate amuse amusive
anaesthetic anaesthetise anaesthetize anele anemia aneroid anesthetise anglian angolese angst anguine anguish angulate
aniline animalise animatistic anion anise ankus annon annum anode anomic anorchism antagonise antagonize antedate
anthropoid antic antiquate antivert aoristic apish appraisal appraise apprehension apprise april apsis aquatint
arachnoid arbitrate arborise arborize arbour arced archaist archine ardor ardour areaway argil argon argonaut arianism
arianist aries aright ariose arius armilla arminian armoire arpent arras arrogate arroyo arsine arteritis articulary
articulatio articulator arty ascitic aseptic asia aslope asocial aspergill aspherical aspic assagai asterisk astir
astomatous astonish astound astringe astrodome astrogate astrophysics athar athens atole atomise atomize atone atrial
auberge augment augmentin auklet auld aural auriculated aurous australia autoimmune automat automatise automatize
avarice aventurine avianise avowed awhile awless awry axone azide babble babel bacca baccate bacchant backband
backbench backboard backcloth backrest backsaw backseat backspace backspacer backstay backstop bacterise baffle bagman
bailee bailor baksheesh baldrick baldwin bali balkiness ballock balminess baloney bandsaw bandstand bandtail bandwagon
banns banting baptise barbarise barbarize barbate barbeque barberry barbital barbitone barf barouche basilar basilary
bask basswood baste batfish batfowl bathe bathetic batswana batten battlement battue bavaria bawbee bawdy bawl bayat
bazar beadsman beano beaut beautify bechamel bedaze bedew bedraggle beechen beeline befuddle beget begotten behead
behoove behove beigel belay belch belie belorussian bend benday bended benediction benight benni bennie benthos bercy
beriberi bern berretta beset besot bestialise bestride betaine bethel betide betimes bevel bewail beware bewilder
bewitch bezel bhang bialy biaural bide bidet bifacial bight bigos bijou bilestone biliary bilk billfold billow billyo
bilocular binate bind bingle biont biotin biradial birdcall birdnest biriani birken birretta bishopry bisontine bister
bistro bitchery bitok blab blabby blacken blackheart blacklead blackseed blackwood blaeberry blanc blanch blare
blaring blastema blear bleat bleb blebby bleep blether blindworm blini blintze bliny blither blockhead blolly blubber
blucher bluehead bluepoint blunder blurt bluster blustery boarfish bobsleigh boccie bode bodiless boggy bogie bolete
bologram bombie bombination bombus bonce bond bong boniness bonn booger bookmaker boolean bootie bootlace booyong
borated borsh bosky bouffe boughed boughless boughten bouillon boule boulle boundless bouse bower bowlder bowleg
bowline bowse boxlike brabble brachial bracken bract brad brail braise brant brasier brasserie brassie brattle braze
breakstone brigantine brighten brilliancy brinded brisling britches briton britt broadax broil broiler brome bronzy
broodmare brougham bruin bruit brut bubaline buccal buckeroo bucktooth buckwheat budge bugbane bugginess bulblet
bulgaria bullate bulldoze bullfight bumpkin bunt bunter buoyant burble burbly buret burette burgeon burl burled burma
burnouse burrow bursa burundi bushman butane butene butterfat butterfish butternut buttonhook buttress buyer buyout
bylaw byre byroad cacique cackly cadaver caddish cadent cadre caff cagy cairene calaba calan caldron calean calender
caliche calkin calliope calque calve calving cambodia camion camise camlet camorra campong cancellous candlewick canis
canker cankerous cannoneer cannulise canonise canonist cantala cantaloup canthus cantle capelan capelin caplin capon
capoten caprine capstan capulin carack caramelise caramelize caraway carbineer carboy carburet carburettor cardia
cardizem cardoon cardura carelian caress caries carinal carissa carnassial caroche carpus carrack carrel carrell
carsick carve carven cascabel casern casework caseworm casque casquet casquetel castillian castrate casuist cataflam
catchword catechin catena cater cathedra catheterise catling causa causeway cautery cavetto caviare cavil cayuse
cazique cecal celeriac celerity celesta cellaret cellulose celt cembalo cementite cense cental centare centner centrex
cerate ceratin cerebrum cerement cerous ceruse cervid cetchup chadar chafe chairwoman chaise chaldron chalet challis
chamfer chammy chamosite chancery chandelle channelise channelize chapatti chapiter chard chariness charnel chasid
chasten chastise chattering chechen checkroom cheeselike cheewink chemisorb cheyenne chicago chicane chicha chichipe
chickeree chickpea chide chime chink chinked chirp chislev chitchat chitlins chive chock choky choler choline chomp
chopin choppiness chopsteak chorale choreograph choreographic chorine chough chow christen chuff chug chukker chump
churl chute cigaret cinch cinque circulate cirio cisterna cistron cithern citrin civies civilise civilize clabber
clack claimant clairvoyance clamant clamber clamorous clang clanging clank claque claro classicise classicize clastic
clatter clavier clavus cleanse cleanser cleansing clews clincher clique clitter clivers clobber clocksmith clomp
clonus clopping clot clothe cloture clowder clubroom cluck clumber clump clunch clunk clyster coaming coapt coarsen
cochlea cocoanut cocopa codling codon coffer coign coital coldwork colicky colitis collards collide collider colonise
colonize colorise colourise columbia columbian comate commandeer commelina commination commissure commix commode
commotion commove communise communistic communize compart complexify complin compline complot comportment compote
concenter concourse concretise concretize condo condole coneflower conessi confect confectionary confide conge
congealed conjoin conservativist consigner consignor constrict constriction contemplate contemplation contend contort
contrive contuse convect convulse cony cookout coondog cootie copier copra copt coquet cordage cordwood coreid corkage
corm corneal cornu corona corpulence corrade corrective corrie corrode corslet corundom corvette corvine cottar
coulter countryfied countywide coverlet covet cowage cowbarn cowhouse cowpie cowtown crackle crampoon cranny crape
crapulent crateful crawfish crawl creak cred creepiness creese cremains cremate crenate crenation crenature crenel
cress crewet crick crimp crimper cringle crinkle cripple crispiness criticise croak croaker croaking croat crock
crocked crockery crocket crocketed crocolite crony croon croquette crosshead crotchet croton croup croupe crowbait
crucify cruddy cruet crumb crumple cruse cryostat cryptograph crystalise crystalize crystallise crystallite
crystallize crystallography cuba cubby cubeb cubical cubit cuddle cuddy cuisse culotte cumber cuneate cuppa cuprous
curare curative curdled curet currant curtal curtly curvet cuss customise cuticle cutin cutis cutlet cuttle cyberart
cybercafe cybernate cyder cymene cymling cypre czarist dace dadaism dairyman daishiki dalesman dallas dalliance dander
dandle dante dapple darn dassie daubing dauntless davit daystar deadbeat deadlight deafening debar debauch decaf
decease decedent deceiver decile deckle declaw decompose deface defecate defection defendable defensible defer
deferent defervescent deficient defiled deflate deflated deflector degas deice deify deign deist deli delicious
delirium demob demonise demonize demotic demur denature denver departmental deportment depress derange derate derision
derris desecrate desiccate despatch despoil despondency despotism destain destine destress deterge detergency
determent deterrent detest detonate devastate devilise devilize devoice devolve dewar deweyan dhow diabatic diabeta
diabolise diabolize diam diamine diapir diazo dibble dibs dictate diddle diemaker diesis diestrous diminution dinar
dinge dingle dinkey dinky diode dioecious dioon diplococcus dipstick disappoint discant discase discern disclike
disconcert disconcerted disconnect dishearten dishevel disintegrate disintegration disinterest disklike dismantle
dismay disperse displace displeasing dispose distal distich distill distressful disuse dither dithering divan dividend
dizen docket dockhand dogtrot dolmas dombeya domineer doormat dorian dossal douse dowdy doweling dowered dowse doxy
doyen doyenne doyly doze dozer dragnet dramatize drawl drear dreck dreg dregs drizzly drogue drollery drome droop
dropline dross drowse drub drubbing drudging drumlin drupe dualist ducat duckpin duct dudgeon duds dueller duffer
dumfounded dunkard dupe duple durum dustcart dyad dyeing dyeweed dyewood dynamise dynamize eaglet eardrop earnings
earphone eaves eden edginess effervesce egoistical egress elan elastin elate electrify elevate eluding elver emaciate
emanate embarrass embellish embitter embroider emigrate emir emit emphatic enamine enation enchained enchant encrust
energid energise energiser energize energizer enervation enginery engrave engross enjoining enounce enrage ensue
entasis entertain enthrall enthrone entrenched entwine envelop eolithic epicure erase erasmian erasure eremite
escallop escapade escolar esthetic estival estrange etamine ethril etna etonian euphoria evangelise evangelize evenk
evict exalting exasperate excite executant exorcise exorcize expansile expectancy expectorant expender exploitive
exposit expressible exsert extensile extensor exterminate extinguish eyehole eyelike eyeshot eyewash facet facia fain
fairway fakery fallback falsie fanatic faqir faro farthest fascinate fastener fateful fattened fauces faustian fauve
faze featherbed featheredge fecal feces federate feint feist felafel felloe feminise feminize femur fennel fennic
ferial ferine ferment ferrite ferrous festal festering fetching fetid fetor fettle fewer fewest fib fibber ficus
fiftieth filagree filament filet filum find finial fink finn finocchio firebase fireboat firelighter firelock fireroom
firth fishgig fishpond fissile fistula fitful flack flagellate flagellum flatboat flatbrod flatcar flattering flatus
flinch flinders flit floc floe flog florida flounce flout flowerbed fluegelhorn flume fluoresce fluorescein fluoridate
fluoride fluorine fluster foeman foist folderal fondling footbath footfall footpath footrest footwork foramen foray
forbear fordable forebear forefend foreland foremast forepart foreperson forestay forewarn forewoman forgo formulate
forsake fosse fossilise fossilize foulmart foxhunt foyer franc frangipane fraught frazzle freewoman frenchify freshen
fress fretwork freud frier frippery frisian friuli frizzle froward frowsty frustrate fuddle fuddled fugal fundus
funereal funnily furbish furl furze fusee gabble gaberdine gaelic gaffe gagster gaily galatian gallberry galleon
galliano gallop gallous galloway gallus gamebag gammy ganja ganoid gantlet gape garand garfish garget garnish garotte
garrotte gasket gassy gastronome gaud gauffer gavotte gawk gayly generalise genip genital genitals genitor georgia
germ germanium gestate ghat ghostlike ghrelin giardia giblet giblets gillie gird gismo gist gizzard glace glaciate
glans glassless glasswork glassworks glaucoma gleam glisten glister gloam gloaming gloat glob glom glop glossa glug
glut glute gnarl gnash gnaw gneiss goad gobbet gobbler goby goffer goldstone golliwog golliwogg golosh gooney goonie
goop gorse gouge grabby gradate graffito graft gramme grandeur granular grate grazier greenskeeper grenadine
grind grindle gripe gristle grizzle groat groats grog grok grope grosz grout grovel groyne grub grume gruntle guam
guanine guano guatemala guggle guinness gujerati gullet gunnel gusto guyot gyre gyrus haart hadean haick haiku
haircare hairiness hake hakka halal halloo handbill handbow handcar handcraft handelian handhold handover handrail
handrest handstamp hangover hankey hankie hanover haoma hardbake hardball hardboard hardiness hardpan hareem harmonise
harquebus harshen haslet hasp hassock hatchel hatful haughtily haulm hawser headboard headful headrace headrest
headshake headspring headstand headstone heatless heave heaver heaving heedless heft hegel heliotype hellion helpdesk
hemin heparin heraldist herein herm hesitancy hesitate hewer heyday hiccough hick hideaway highboard highboy hilar
hilus hinny histrion hitless hoagy hoar hoarse hoarsely hock hogfish hokan holla holler holograph homeric homily
homoeopathy homologise honcho honkey hoodoo hooey hookworm hoopoe hoopoo hoosier horary horsebox horsecar horseflesh
horsemeat horsepond horseshow hortative hosta hostelry hotcake hotly hotspot houseboat houseman housepaint housetop
hovea hovel howdy hoyden huarache huddle hullo humiliate humous humus hunch hungary hurdle hurrah hustings hustle
hutch hyades hybridise hydrofoil hydrosphere hymen hymenal hyoid hypnotise hypnotize hypo hysteria iceland idealist
ides ikon ilex immigrate impale impasse impel imperil impervious impressionism imprudent inapt incantation incertain
incienso incitation indecision indent indiaman indicant indifference indite indolent indonesia indulge industrialise
industrialism industrialize indwell inebriant inept inertness infective inflate initialise inkstand inscribe insolate
insolence inspirit instancy insulate interlard interlayer interleave interlock interlude interne intimidate intoxicate
intrigue introjected intron introvert intuit inulin inured invective invent iran irani iraq irenic ironical ironwork
ironworks irrigate irritably irritate islamise islamize itch jacksnipe jackstraw jain jamb jampan jangle jape jawfish
jaywalker jeopardy jeroboam jest jewess jewfish jiggle jingo jirrbal jittering jitters jive jocote joist jolliness
jostling joule jounce journalese joust juggle juicy juju july junco kainite kaki kale kansas karabiner karaites karyon
kasha kauri kaury kava keister kempt kennan keno kenosis kentan ketch ketone keyed khoikhoi kiaat kibble kickshaw
kinfolk kingfish kinglet kipling kittul kitul klutz knack knawel knead kneepan knish knitwork knobble knobkerry koan
koine korea kotex kowhai krait krona krone kudzu kumis kummel kurd kutch laager lading ladino lagend lager laggard
lagger lair lakh lally lambast lambaste lamella landler landline landman laniard lansa laos lapful lashings lastex
latchet lath latin latinise latinize latke latona launder lavalier lave laver lawbreaker layette layoff layup laze
leaden leatherwork lector leechee legalese legatee leging lemma lend lessee letch lethargy levator levee levirate
liaise liberate libration lichee lichi lidar lido lifeless lilt liman limbo limbus limning limo limpa limpkin linac
lineament linguica linguine linguini liniment linin linkman linksman linnaean linnean lino lionise lipid lipidemia
listeria litas literate liven lobated lockout lockstitch lode lodgings loess longbeard longboat longwise louden lough
louse lousy louver louvre lovesome lowbred lowest lowly lozal lube lucre lumbermill lumen lungyi lunule lurch lutefisk
luxe luyia lycian machmeter macho macroscopic madake maelstrom magnetise magnetize mahayana mahayanist mailboat
maillot maiolica maisonette malady malar malarial maleate malevolency malted maltman maltose mamey mamma mammee manana
mandean mandibula mandrel mandril manful mangle mangonel manikin manioc mannikin manque manse mantic mantlet mantra
manus manzanita maoist mapquest marasca marbleise margarin margarine margate marinara marline marlite marque marri
martynia martyrise masculinise masculinize mashie masorete masses masthead mastic matchbook matchet matelote matins
matrikin maulers maund maunder maya mayday mbundu mcintosh mealie meatus mechanise mechanistic mechanize meddle
medevac mediate medicate medicative meditate medivac medoc melanin menarche mend merlon mesmerise mesmerize mesquit
mesquite metallize meteoritic meth metical metier mewl miami microbial microcode microcopy micronase microphage
microsome microspore midday midden mien mightiness milch militate milliard millpond mimeo mince mincer minge
miniaturise miniaturize minicar minipress mintage mire miscount miserably misplay missive mistreat mizzle mocassin
modal moirae molal moldable moldboard molest moneran monestrous mongrelise monition monody monovular monoxide montreal
mooneye moonfish moong moonie moquette moraine moralise moralism moralist moreen mormon mormons morrow mosey mosh
mothball motional motorise motorize mottle moult mouselike mousse moxie mucinous muffle muffled mulch mullion mumbler
murre muscat musculus muskat musketry muss mussy musth mutate muzzy myoid myotic nadir nagami nagari nammad napa naris
nasale nasion naturalise naturalize naught nauseate neckband neckwear necrotic needlebush needlewood neem negate
neglige neolith neologist nervus nestle nestling neuritis neurontin neuropil neurosis newsdealer nibble nicknack
niggling nimbly ninny nipping nobble nobelist nobly nock nodular nogging notarize notional novelise novelize nowise
nubble nuclease nucleate nuke numbness numinous nursling oafish oarlock oast oaten oberson obit obolus obstipate
oenologist oersted officialise officiate offprint ogive ogle oilfish oilman okra olden onerous oozy opah opalesce
operagoer operon oppress orache oratorio orchis orderliness ordinate organdy orientate orthoptics osage ostinato ounce
oust outclass outlast outpoint outwork overage overcall overcloud overcook overcrowd overeating overfeed overfly
overgrow overheating overpay overplay overprotection oversew overshoot oversleep overstep overuse overwhelm overwork
ovine ovoid ovral packman paginate paigle pakistan paleographer pall palladian pallette palliate pallidum pallor
palmate palpate palter pamper panache pander pane panocha panoche pantie papaw pappose parable paralyse paralyze
paranoiac parasail parch parched parchesi pardner pare paries parisian parlour parodist parous parr parsi parthian
partsong parvis paseo passover pastern pastil pastis pasture patchcord patella patellar pathetic pathologic patinate
patinise patrial patronne paving pawnee paxil payer payola peavy pectoralis pedant peddle pediatrist peepul peeress
peerless peke pelmet pemican pendent pent peon peplus perfectionism perfuse peril peristome pernod peroneal perplex
persecutor personalise personalize pert perturb peru peruse pervious pesach peso pessimist pesto petcock petitio
petulance peyote phantasy pheromone phlebotomise phlebotomize phloem phyle physa pianism pianistic piastre pica
pickerel picot piddle pidgin pieta piffling pigheaded pigment pigpen pilaster pillion pillory pilose pilus pinkie
pinot pipet pipit pippin pipul piratical pirogi piroshki pisces piss piste pistil pitot pizzazz placidyl placket
placoid plaice planate planchet plantal planula plash plat platen plautus playact playbox pleach plead plectrum pliant
plod plonk plowland plumbago plumbism plunk plunker plutonium plyers poach podlike pointel pointrel poise poky
polarise polarize polder politicise politicize pollex pollute pome pompon pomposity ponderer ponderosa ponderous
pontoon pontus porgy porkholt porringer porta portiere posit postcava postern posthole postmark postum potable
potation potentiate pother potholder pothole potpie pottage potty poudrin poulet poulette powderise praetorium prance
prang prank prattle precis predate preform prelacy prentice prepay pressor pressurise pressurize prewar prick pricker
pricket prickle prig primacy primality primordium primp principen prink prise privatise privatize prizefight
processional procuress prodigious profitless projectile prolate proline prong propellor prophesy propjet propound
prosecute prostate prostheon protean protease protectionism protectionist protegee protist proto protract prowler
pruno psalmist psychogenetic puke pullback pullet pullout pulpiness pulsation pummel pumpkinseed pupa pupal pupate
puree purim purism purl purveyor putout putt pyralid pyramidic pyroscope quackery quad quaff quart quartan quarterdeck
quasi quatern quaver quavering quern quint quire quisling quitter quoin rabato rabbet raceway rachet racine racy
raddled radian radiator radon raid railbird ramble rambotan rampion ramus rappee rarefy ratan ratch ratlike ratline
raunch ravel ravisher realine reamer reanimate reappear reassure reawaken rebate rebut recap reckoning recline
recliner recoding recurrent redactor redden redeye redline reductant reenforce reentrant referable referential refill
reflate refresh refreshen refresher refrigerate refrigeration regale reich relace relax relaxant relaxin relegate
relent relievo rend rending repartee repay repentance repress reprieve repulse requite reseau reseed resew resistor
restate resurvey reticle reticulate reticulum retinene retread revel revers revertible revet rewind rhythmical rial
riband rickets ricksha riddle riffian riffle rigour rill rimy ritualise rive rodlike roiling roister romaine roneo
roomie rootle rophy roquette roseola rosilla rosin rostrate rota rotc rouble roue roughage roughen roughhewn
roughhouse rouleau roundsman rout rove rowel rubberise rubberize rube ruble rubor ruck ruction ruddles rumanian rumen
rumple ruralist rustle rutted ryukyuan sabayon sabra sacrum sadden saddleback saddlebow sago salade salient salivary
salmi saltine saltpetre salvo samisen sampan samphire sandblast sandiness sandril sangraal saphar saraband sass
satanic saturate saturn saucepot saute savagery sawhorse sawwort scabies scaffold scalage scalar scald scallion
scamper scape scapula scarp scauper scavenge scend schlock schmo schooldays schoolroom schoolwork schoolyard schorl
scienter scilla scission scold scollop scoot scorekeeper scorper scotoma scour scours scouser scow scrag scranch
scrapple scratchpad screak scree scrim scriptural scrod scrunch scud scuffle scull scunner scurf scurfy scute sealant
seance sear seashore seattle seawall seckel secretaire secretin secretor sectional sectral sedgy seidel seltzer selva
selvage semen semite send sendee sender senesce senhor seniority sensibly sente sepal serail serax serb sereness serif
seriph serologist serow serrate serratus serum servitor servo settee severalty sgraffito shad shaddock shaktism
shaktist shallot shambles shandy shanny shanty sharpen shavian sheepfold shellfire shelve sherd shia shiite shiksa
shill shillalah shim shirk shirking shirr shitless shitty shivaism shivaist shiver shivery shlep shlock shmear shnorr
shodden shoeblack shrewd shrift shrive shrivel shtick shunt shunter shush sicily sickbed sicken sidelong sidewalk
sidewall sideward sidewards sidle siesta sift signify signior signore sill silverbush silverwork simile simoon sinew
singe sinter sinuate sinus siouan sirup situate sivan skeet skeg skep skeptic skimp skirl skreak skulk slacken slake
slanguage slant slapshot slather slattern slaw sleepily sleet slideway slink slipcover slippy slipstick slithering
sloe sloop slosh slough slovene slowworm slump slurp slut smallholder smarm smatter smelt smelter smeltery smidge
smite smoggy smolder smooch smoothen smother smoulder snakelike snapline snappy snick snicker sniffle snit snobbery
snoek snook snoot snort snorter snowbank snowbird snuffling snuggle soave socialise sociality socle sodoku softback
soigne soiree solder soleus solferino solicit solute soman someway somite sonnet sonogram sonority sooth sophisticate
sopor sorb sorbate sorbian sorcerise sorehead sorption sottish souari soughing souk souslik soya spacial spacious
spackle spaghettini spandrel spang spangle sparge sparling spastic spayed spaying speciate spectate spellbind
spheroidal spic spicery spiel spiff spile spinet spininess spinney spiracle spiritise spiritualise spiritualize
spittle splat splay spline splitsaw splosh splotch splutter spode spongy spoor sporanox sprag sprat sprigtail sprit
spritz spritzer spurn sputter sputum squab squawky squib squirm squish sravana stabile staddle staggers staghead
stakeout stamen stammel stanch standpipe stapes staph starboard starches starets stargaze starkers startle starwort
statin stead stealthily stearin steelworks stela stele stent stephanion sterilise sterilize stifled stifling stile
stippler stitchery stockcar stockinet stoep stogy stomatous stoneface stonewall stonewash stonework stopple stoup
stowage strad straiten strake strawman streamliner strep streusel strew striate strickle strum strumpet stupe suasion
substantiate suckle suckled suet suety sully sundanese sunday sunder sundries sundry sunglass sunlit sunray sunrose
suntan suomi superannuate supercilium superhet superstition supervise supine surfboat susian suspensor sutler suttee
sutura swad swaddle swage swain swale swank sward swart swash swath swathing sweden sweetpea sweetsop swelter swerve
swill swinge swish swot sylva sylvine sylvite synset synthesise synthetism syria syringa systemise tabour tach
taconite tact tactually tael tailboard tailwort tallboy tallith talus tamable tamal tamarind tamarindo tamarisk tamp
tampion tanka tankful tannic tannin tannoy tantrism tantrist tapeline tappa tappet tardiness tarry tasse tatar tatouay
tauon taurine taurus taut tauten tawse taximan teat tectonic tectonics teem teethe tegular teiid telegraphic telephoto
telfer tempra tench tenderise tenderize tenet tenon tensor tepal terce teres terrine terrorize terse tessellate
testate testy tetanic tewa thallus theretofore thermel thermic thermometry theta thicken thill thirst thirtieth thole
thresh thresher thrive throe thrombose throwaway thrum thunk thurify thymus tickle tiddler tideway tidily tierce tike
tillage timbre tinder tine tingling tipi tipster tirolean titer titterer titty tiyin toadyish toddy toetoe toff toitoi
tokay tollhouse tomtate tonnage tootle toper topside toradol tormentor tornillo torte tortious tortuous torus tosh
totterer tottering toughen toughened toupe towboat towhead towline townie toyon trachea traitorous tramline trampling
tranquilize tranquilliser tranquillize tranquillizer transactor transcriber transferrer transfix translucence
transmute traumatise traumatize trave trawl treadle trellis trenail trice tricyclic trig trigon trike trimer trine
trinitarian triode triquetral trite triune troika trolleybus trope tropic troth truckle trumpery trunnel tryout
tubbiness tufa tuille tulu tumbrel tungus tunisia tunker tunnage tunny tupi turbinal turbinate turd turncock turnup
turps turreae tush tutee tweeze twinge twinjet twirp tyiyn tympani tyro tzar uighur ukranian ulna ultracef umbellar
umbra unabused unalike unasked unbind unbutton uncaused unclouded uncoerced uncomfortably unconcealed unconcern
unconfined unconformable unconverted unction underbody underbred underbrush undercoat underfelt undergird undergrow
underhand underived underlay underpass underpin underrate underrun underseal undersell undersexed undersign underslung
understate undertide underwing undried unfirm ungoverned ungraded unheated unhinge uniate uniformise unison unix
unlace unlipped unlive unluckily unnameable unplaced unplanted unpointed unread unrimed unsaved unsay unshakable
unshakably unshaken unsheathe unshorn unstarred unsteady unswept untainted untanned untaped untaxed untie untipped
untrod untruly unturned unwarmed unwind uproot urdu urea urgency ussr utopia vaccinate vaccinum valance valent valine
valuate vandalise vanisher varietal varlet varment vegetate veloute velum velveeta vend venerate venerator venezuela
venous ventail ventilate verdin verst verve vestiary vetchling vibrancy vienne vigilantism vinca vino vinous viocin
vireo vitrine vizor vocalic vocalize volumeter volute vouge vulcanise vulgarian vulvar wacko waft wailful wain waive
waken walloon walloons wallow wandala wangler wardroom wariness warplane wasteyard watchband watchword waterwheel
wavering waylay weald weaponize weathervane wedgie weeny weepiness weft weightiness weldment wellborn wend whaleboat
whang whatsis wheal wheedle wheelwork whelm wherefore wherry whet whicker whimsey whir whirligig whirring whish whist
whiten whomp whoosh whopper whore whorled wicca widen wiffle wifi wile willet wilt wimble wince wincey winch windbreak
windflower windily winnow wino wireman wirework witchlike withe witless wobble wobbler wobbling womb wonk woodborer
wooer wooing woosh wordily workweek wort worthful wrack wrangle wrawl wreak wreathe wrest wretch wrick writhing wroth
wryly wyrd xenon yarmelke yarmulka yashmac yawl yaws yearling yearn yips yoghourt yogic yogurt yokel zayin zeta zinger
zithern ziti zodiacal zooid zoster`
