/**
 * Nouns that no authored table lists, by slot and the nearest concept. Made by tools/brief-nouns.ts from WordNet 3.1
 * (see THIRD_PARTY_NOTICES.md); correct the roots there, or list a word in a table of its own, rather than here.
 */
export const nouns: Record<string, string> = {
  'role villager': `
abbreviator abridger accomplice accumulator aesthetician aircrewman almoner amanuensis anthologist arrowsmith artisan
assistant astrogator auxiliary bagger balloonist basketmaker basketweaver beater beautician blackleg bleacher
bookmaker bootmaker bowdleriser bowdlerizer bracero brakeman breadwinner breaker buckaroo buckeroo calligraphist
candymaker cartwright caseworker ceramist chargeman charwoman chimneysweep chimneysweeper clocksmith coachbuilder
coadjutor coalman coiffeur coiffeuse comber compositor conductress copyist copyreader copywriter cornhusker cowherd
cowman cowpuncher craftsman cropper currier cutter darner deliveryman diemaker diesinker dishwasher dispatcher
distiller dockhand doula draftsman draftsperson dragger draughtsman drover drudge dyer earner electroplater employable
engraver esthetician excavator expurgator facilitator faller fellah feller floorwalker framer freelance fumigator
galvaniser galvanizer garnishee gasman gatherer gilder gipsy glassmaker glassworker glazer gofer goldbeater goldworker
groundkeeper groundsman guestworker gypsy hairstylist hanger harpooneer hatmaker helper herdsman hewer hire hireling
hodman horologer hostler housewrecker iceman independent indexer ironworker itinerant jobholder journeyman knacker
lacer laminator lapidist lasher laundryman laundrywoman ledgeman letterer liveryman loader lobsterman lockkeeper
lockman lockmaster logger luddite lumberman lumper luthier mahout maker maltman maltster manakin manicurist manikin
mannequin mannikin manufacturer melter mender midinette millwright minter modiste moneyer monitrice moonlighter mopper
mounter mover muleteer muzzler nailer navvy oceanaut ostler packer paperer paralegal paramedical paraprofessional
parer paster patternmaker pensionary peon perfecter phlebotomist pigman pitchman plaiter plasterer platelayer plater
plier ploughwright plowwright plyer potboy potman preserver pressman printer processor producer projectionist prompter
proofreader propman pruner puddler puncher quarrier ragsorter railroader railwayman redact redactor refiner refinisher
registrar renovator repairer restorer reviser rewriter rigger riveter rivetter ropemaker roundsman router saddler
sailmaker salesclerk salesgirl saleslady salesperson sandwichman sawyer scab sceneshifter scourer scratcher scrubber
seasonal sericulturist setter shaper sharecropper shearer sheepherder sheller shelver shifter shingler shipbuilder
shirtmaker shopwalker shoveler shoveller sidesman signalman silverworker skidder skycap slaughterer slave solderer
spinster splitter sponger spotter sprayer sprigger stableboy stableman stacker staffer stagehand stainer stamper
steamfitter steelmaker steelman steelworker steeplejack stemmer stenographer stippler stocktaker stoker stonecutter
strikebreaker striver stuffer styler subeditor subordinate subsidiary supermodel swagger swaggie swagman sweep tacker
teamster teaser temp temporary tentmaker thrower throwster tiler tinner tinter toiler toller tollgatherer tollkeeper
tollman toolmaker topper tracklayer trainman trainmaster trencher trimmer tugger tuner turncock turtler twiner
typesetter typist typographer underboss underling unionist upholsterer varnisher voicer vulcaniser vulcanizer waggoner
waggonwright wagoner wagonwright wainwright wallah wallpaperer warehouseman warehouser washer washerman washwoman
wetter wheeler wheelwright wigmaker winder wiper wireman wirer worker workingman workman workmate wrecker yardman
yardmaster`,
  'role adventurer': `
abseiler absentee advancer adventuress alpinist ambler aquanaut argonaut arriver ascender awol backwoodsman bather
beachcomber bearer beduin bicycler bicyclist boarder boulevardier broncobuster bushman caller carrier chaser clochard
colonist commuter conveyer conveyor crasher daredevil defaulter departer deportee descender dosser emigrant emigre
emigree encroacher evacuee excursionist expat expatriate flier follower footer foreigner frontierswoman gatecrasher
goer gringo hedger hobbler holidaymaker hotspur hun immigrant import importee interloper intruder invader jaywalker
jerker jogger journeyer khoisan latecomer leaver limper lunger madcap malahini metic migrant migrator musher natator
nester newcomer noncitizen nondriver nudger outgoer outlander outsider parader passenger passer pedaler pedaller
pedestrian penetrator peripatetic picador pivot plodder postilion postillion prowler puller pursuer pusher raftman
raftsman rambler rappeller reeler roamer roughrider rover rubberneck saracen saunterer scalper scrambler scythian
shadower shover sightseer slapper slogger spacewalker spanker squatter staggerer stomper stranger straphanger stroller
stumbler sundowner surfboarder swaggerer tearaway toter totterer tourer tout tramp tramper transalpine transferer
transferor transferrer transient traverser trekker trespasser tripper truant trudger unicyclist vagrant visitant
visitor waddler walloper wrester yanker`,
  'role noble': `
ameer amir archduchess autocrat bachelor banneret baronet bart basileus brahman brahmin burgrave calif capetian
carlovingian carolingian cheops czaritza despot dictator dynast emeer emir ethnarch grandee habsburg hakim hanover
hanoverian hapsburg hohenzollern kalif kaliph khalif khalifah khufu lancaster landgrave liege maharajah maharanee
marquise merovingian milady milord moghul mogul oligarch palsgrave peeress plantagenet potentate premier ranee
seigneur seignior sheik stuart swayer taoiseach tsaritsa tyrant tzar tzarina york`,
  'role cleric': `
absolver abstainer adventist agnostic amish amora anabaptist anagnost anglican anointer antipope archdeacon archpriest
arianist ayatollah bacchante baptist beadsman bedesman begum buddhist catholic catholicos celebrant celibate
chapelgoer chela christian churchgoer churchman clergyman communicant confessor congregant copt coreligionist curate
diabolist diocesan domine dominee dominie dominus dunkard ebionite ecclesiastic eparch episcopalian evangelist exarch
flamen fundamentalist gospeler gospeller goy guru hadji haji hazan hierarch hoodoo imaum jihadist lector mandaean
mandean melchite melkite mennonite methodist metropolitan ministrant missioner mollah mon monotheist monsignor moonie
moor mormon moslem mujahid mulla mullah muslim muslimah nazarene niqaabi nonconformist numerologist oblate officiant
orangeman ordainer ordinand ostiarius ostiary padre pagan pantheist papist pardoner parishioner parsee parsi parson
penitent pentecostal pentecostalist pluralist polytheist pontifex pontiff postulator prebendary prelate presbyterian
primate primus protestant quaker quietist rector religionist reverend revivalist sabbatarian sacrificer saddhu sadhu
sannyasi sannyasin sanyasi satanist sermoniser sermonizer shaktist shegetz shiite shivaist stylite subdeacon suffragan
sufi sunni sunnite supplicant swami televangelist theist theosophist thurifer tractarian tritheist tunker ultramontane
uniat uniate vaishnava wahabi wahhabi wesleyan wiccan`,
  'role monk': `
abbe anchorite archimandrite augustinian benedictine blackfriar carmelite carthusian cenobite cistercian coenobite
eremite franciscan jesuit mendicant monastic prior prioress religious superior trappist votary`,
  'role soldier': `
adjutant aide aircraftman aircraftsman anzac artilleryman battler belligerent blucher bluejacket bombardier
bushwhacker cannoneer carabineer carabinier carbineer coastguardsman combatant conqueror cruiserweight cuirassier
doughboy draftee featherweight fodder footslogger fusilier generalissimo goldbrick gouger greyback gurkha heavyweight
interceptor jawan johnny kamikaze leatherneck lobsterback mauler middleweight minuteman noncom noncombatant palooka
peacekeeper pistoleer poilu potemkin potyokin private ranker reb reservist saceur saclant scpo scrapper serviceman
skirmisher smsgt sprog striper stumblebum subaltern subjugator sublieutenant submariner territorial trainbandsman
uriah vanquisher victor voluntary volunteer wac welterweight withstander yardbird`,
  'role sailor': `
bargee bosun canoeist charon coxswain crewman gob gondoliere jack lascar lighterman mate oarsman oarswoman paddler
privateersman punter purser roustabout sculler steerer steersman supercargo waterman yachtsman yachtswoman`,
  'role rogue': `
abductor abetter abettor absconder abuser accessary aggressor ambusher assailant assassinator assaulter attacker
avenger backslider barnburner barrater barrator beast beguiler betrayer blackmailer bludgeoner bluffer bootlegger
bravo briber bugger bully bullyboy cardsharp cardsharper charlatan cheater chiseler chiseller coconspirator coiner
collaborationist collaborator conspirator contrabandist counterfeiter cracksman craniologist crimp crimper culprit
cutthroat dacoit dakoit deceiver decoy defalcator defector defrauder degenerate despoiler deviant deviate deviationist
dissembler dissimulator dodger embezzler escapee evildoer extortioner extortionist fabricator faker falsifier felon
fetishist fibber figurehead finagler firebug flagellant footpad fratricide fraud ganef ganof gaolbird gonif goniff
graverobber gunrunner harrier highbinder highjacker hijacker hoodlum housebreaker hypocrite imitator impersonator
imposter impostor incendiary infanticide jailbird kidnaper kidnapper lapidator larcener larcenist lawbreaker lech
lecher letch liar liquidator looter machinator magdalen malefactor malfeasant maltreater manslayer masochist matricide
mimic mimicker miscreant misleader molester moll moneylender moonshiner mountebank mugger murderer murderess muscleman
nightrider nonattender nympho nymphomaniac obscurantist offender padder paederast paedophile pandar pander panderer
paperhanger parolee parricide patricide peculator pederast pedophile perjurer perpetrator pervert pettifogger phoney
phony phrenologist pilferer pillager piranha plagiariser plagiarist plagiarizer plunderer ponce predator pretender
prevaricator procurer procuress pseud pseudo quisling racketeer raper rapist recidivist reprobate retaliator
reversionist ripper roper roughneck rumrunner rustler sadist sadomasochist safebreaker sandbagger scammer scapegrace
scofflaw seizer shammer shanghaier sharper sharpie sharpy shedder shill shylock shyster sinner skinhead slasher
slyboots smoothy snatcher snitcher sodomist sodomite spiller spoiler stabber stealer stoner strawman suborner
supplanter tartufe tartuffe ted torpedo toughie traitor traitress transgressor treasonist triggerman usurper utterer
violator wangler welcher welsher wretch wrongdoer yardie yob yobbo yobo`,
  'role merchant': `
bargainer barterer bibliopole bibliopolist bookdealer chandler chapman cheapjack clothier cosmetician cutler draper
fishwife fruiterer greengrocer haberdasher hardwareman hawker hosier huckster licensee linendraper marketer meatman
mercer merchandiser monger newsagent newsdealer newsvendor packman poulterer poultryman retailer sandboy
schlockmeister seedman seedsman seller shlockmeister slopseller stationer stockjobber tobacconist trafficker
transmigrante underseller vender venturer`,
  'role scientist': `
acoustician algebraist arithmetician astrophysicist bacteriologist behaviorist behaviourist bibliotist bimetallist
biochemist biophysicist bugologist cosmographer cosmographist cosmologist cytogeneticist cytologist demographer
demographist divider ecologist econometrician econometrist economist enzymologist epidemiologist ethnographer
ethnologist ethologist fossilist geometer geometrician geophysicist grammarian hebraist herpetologist hydrologist
hypnotiser hypnotist hypnotizer ichthyologist immunologist lepidopterist macroeconomist malacologist mammalogist
mesmerist mesmerizer microbiologist microeconomist microscopist mineralogist monetarist mycologist neurobiologist
neurolinguist neuroscientist oceanographer ornithologist orthoepist paleographer paleographist parapsychologist
penologist phonetician phonologist physiologist phytochemist phytologist pomologist pothunter propagator
protozoologist psephologist psycholinguist psychophysicist radiobiologist radiochemist seismologist semanticist
semiotician serologist sociobiologist sociolinguist sociologist statistician syntactician systematist taxonomer
taxonomist townes trigonometrician uranologist vivisectionist`,
  'role doctor': `
abortionist accoucheur accoucheuse aetiologist alienist allergist alleviator amputator anaesthetist anesthesiologist
anesthetist angiologist bonesetter cardiologist chiropodist chiropractor coue curandera curandero dermatologist
diagnostician diplomate doc druggist electrologist electrotherapist embryologist endocrinologist endodontist
etiologist exodontist extern geriatrician gerontologist gynaecologist gynecologist haematologist hakeem hematologist
houseman hygienist inoculator interne internist lpn massager naprapath naturopath neurologist neurosurgeon
obstetrician oncologist ophthalmologist orthodontist orthopaedist orthopedist orthoptist osteopath osteopathist
otolaryngologist otologist paediatrician pathologist pcp pediatrician pediatrist pedodontist perinatologist
periodontist pharmacologist physiotherapist podiatrist probationer proctologist prosthodontist psychoanalyst
psychotherapist quack radiographer radiologist radiotherapist rheumatologist sawbones shrink urologist vaccinator`,
  'role teacher': `
bahai catechist conditioner cyril demonstrator docent educator housemaster instructress mistress pedagog pedagogue
preceptor prof schoolmistress`,
  'role student': `
assimilator auditor catechumen collegian crammer dweeb educatee etonian fresher grind learner lowerclassman
matriculate medico memoriser memorizer midshipman nonachiever nonreader overachiever plebe postgraduate seminarian
seminarist soph sophomore swot tutee underachiever underclassman undergraduate underperformer wonk wykehamist`,
  'role artist': `
abstractionist adapter bandleader bandmaster cantor cartoonist choirmaster cinematographer classicist colorist
constructivist contrapuntist dauber distortionist etcher expressionist fauve fauvist impressionist indiana landscapist
lensman limner lithographer maestro miniaturist minimalist modernist orchestrator ornamentalist paparazzo pointillist
portraitist portrayer precentor psalmist pyrographer romanticist sculptress sculpturer sketcher songster suprematist
surrealist symbolist symphonist watercolorist watercolourist`,
  'role musician': `
accompanist accompanyist accordionist alto altoist artiste attracter attractor bagpiper bandsman baritone barnstormer
barytone basso bassoonist bombshell bugler caricaturist carillonneur caroler caroller castrato chorister clarinetist
clarinettist coloratura comedienne compere concertinist contralto cornetist countertenor crooner cymbalist ecdysiast
emcee escapologist executant gambist harmoniser harmonizer harper harpsichordist headliner heartthrob histrion hornist
hummer humorist humourist ingenue instrumentalist interlocutor ironist jazzman keyboardist lampooner lutanist lutist
madrigalist majorette mezzo mimer monologist oboist organist pantomimer pantomimist parodist peeler percussionist
playactor pleaser prestidigitator punster quizmaster recitalist reenactor ridiculer satirist savoyard saxist
sightreader soloist soprano starlet striptease stripteaser strongman supernumerary symposiarch syncopator telepathist
tenorist thespian thrush timpanist toastmaster tragedienne trombonist twirler tympanist understudy upstager vibist
vibraphonist violist violoncellist vocaliser vocalizer wag warbler xylophonist yodeller`,
  'role dancer': `
balancer chorine danseur danseuse funambulist hoofer kachina ropedancer ropewalker stepper terpsichorean`,
  'role businessperson': `
administrator alcalde amalgamator ambassadress apparatchik appointee arb arbitrager arbitrageur assessor backbencher
beadle bey boniface bourgeois burgomaster caterer cfo churchwarden commissar comptroller concessionaire concessioner
congressman congresswoman consigner consignor conveyancer counsel cpa crossbencher daniel deaconess dean diplomatist
distributer distributor doge doorkeeper embassador enterpriser enumerator equerry exciseman exporter fed filer
filibuster filibusterer frontbencher functionary hangover holdover hosteller hotelier hotelkeeper hotelman importer
incumbent industrialist insider internuncio invalidator jobber justiciar justiciary kennan khedive legislator lessor
licenser lister macebearer macer madam magnate manageress mapper margrave middleman moneyman nabob nawab notary
noticer nuncio officeholder official oilman owner padrone parliamentarian penpusher pilate placeman placeseeker
pleader plenipotentiary plotter praetor presbyter pretor prexy proconsul procurator proprietor proprietress prosecutor
provider provincial provisioner provost purveyor qadi quaestor rainmaker rapporteur recruiter renter rep restauranter
restaurateur sacristan satrap searcher selectman selectwoman serjeant sexton shipper solicitor sorter stipendiary
stockist supermarketeer supermarketer supplier sutler syndic syndicator taxer taxman teller timberman timekeeper
transactor trier trustbuster undersecretary underwriter verger vestryman vestrywoman victualer victualler voider
weigher wholesaler wildcatter`,
  'role librarian': `
abstracter abstractor academician adept adjuster adjustor advisor aesthete agronomist alliterator alumna alumnus
analyst anatomist annalist annotator antiquary appraiser arabist arbiter arbitrator arborist archaist assayer attache
authenticator authoress autobiographer bibliographer bibliophile biographer booklover bookman calvinist canonist
canvasser chartist climatologist coauthor cognoscente columnist commentator compiler connoisseur correspondent
cosmetologist counsellor counselor criminologist critic crystallographer deadeye decorator determinist dialectician
dietician dietitian drafter dramatist eclectic eclecticist editorialist educationalist educationist egalitarian
elitist empiricist encyclopaedist encyclopedist enologist epistemologist equalitarian eschatologist essayist esthete
estimator ethician ethicist etymologist evaluator examiner exegete existentialist fashionmonger fatalist
fermentologist figurer forelady foreman foreperson forewoman futurist gagster gagwriter gazetteer genealogist
generalist genevan germanist ghostwriter glossarist goliard grad grader graduate graphologist gymnosophist
hagiographer hagiographist hagiologist histologist historiographer hotshot huguenot humanist initiate islamist jurist
juror juryman jurywoman kabbalist lapidarist lapidary latinist lexicographer lexicologist librettist licentiate
limnologist litterateur liturgist logician logistician lyricist lyrist masorete masorite massorete maven mavin
mechanist mnemonist moralist mufti mujtihad musicologist mythologist nativist necessitarian neologist newspaperman
newspaperwoman newswriter nominalist nutritionist observer oculist oenologist oldtimer ombudsman orientalist
osteologer osteologist pamphleteer panelist panellist paragrapher pedant penman philologist philologue philomath
poetiser poetizer polemic polemicist polemist polymath popper postdoc pragmatist predestinarian presentist preterist
prosthetist pteridologist pundit purist reader realist reckoner reviewer rhymer rhymester salutatorian savant
scenarist scholastic scholiast schoolman screenwriter scribbler scriptwriter scrutineer scrutiniser scrutinizer
sensation shakespearean shakespearian shamus sherlock sinologist sleuthhound sophist specialiser specialist
specializer speechwriter sportswriter stager starets subtracter superstar syllogiser syllogist syllogizer synonymist
talent taster technocrat teutonist theologiser theologist theologizer tipster tragedian trapshooter utilitarian
valuator valuer vedist versifier virtuoso weatherman whiz whizz wiz woolsorter wordmonger wordsmith`,
  'role chef': `
baster salter seasoner`,
  'role waiter': `
armiger arouser attendant attender baggageman barkeeper barman batman bellman busboy caddie carhop counterman
counterperson counterwoman cupbearer esquire famulus gillie groomsman headwaiter lifesaver linkboy linkman minder
racker rouser servitor tapper tapster tender trainbearer usherette varlet waker`,
  'role butler': `
ayah domestic factotum flunkey flunky lackey menial pantryman scullion seneschal skivvy slavey`,
  'role police': `
bobby deskman flatfoot fuzz gendarme mountie narc nark pointsman screw shoofly turnkey warder wardress`,
  'role guard': `
admonisher amah babyminder beefeater commissionaire conservator duenna escort greenskeeper lookout mammy nursemaid
patroller picket portwatcher screener shielder superintendent tribune warrener watchdog watcher wetnurse yeoman`,
  'role hunter': `
courser fowler snarer`,
  'role fisher': `
trawler troller`,
  'role farmer': `
agriculturalist agriculturist apiculturist arboriculturist bucolic cattleman contadino cottar cotter crofter dairymaid
dairyman farmerette fieldhand gleaner granger grazier grower husbandman moujik mujik muzhik muzjik picker planter
ploughman plower sheepman smallholder sodbuster sower stockman tiller vintager viticulturist waterer weeder`,
  'role athlete': `
agonist amateur backstop backstroker ballplayer basketeer batsman batter bidder blocker bounder breaststroker bunter
cager centerfielder challenger champ closer comer competitor contender contestant contestee cornerback cragsman
declarer dribbler dropkicker escalader fielder fieldsman finalist finisher flanker forward fullback goaltender
halfback hitter hurdler hurler infielder kicker langlaufer leaper lefthander lefty lifter linebacker lineman linksman
loser marathoner medalist medallist miler mvp netkeeper netminder outfielder patzer pentathlete placekicker player
playmaker preemptor pro professional putter qualifier raiser rusher scorer screwballer semifinalist semipro
semiprofessional shortstop shuffler slammer sledder slicer slider slugger snapper southpaw speedskater sportsman
sportswoman striker stringer substitute swinger tackle tackler tailback tier tilter tobogganist upsetter vaulter
whiffer wingback winger winner`,
  'role engineer': `
denturist discoverer locater locator metallurgist patentee soundman techie technologist tekki tribologist webmaster`,
  'role mechanic': `
gaffer linesman troubleshooter`,
  'role wizard': `
chaldaean chaldean chaldee exorciser sensitive spiritualist thaumaturgist`,
  'role jester': `
buffoon chump gagman gull jokester patsy sucker zany`,
  'role detective': `
boffin dick experimenter fieldworker hawkshaw plainclothesman tec tracer`,
  'role pilot': `
aeronaut airwoman automobilist aviatress busman cabby cabdriver cabman chauffeuse copilot dogfighter hoister honker
liftman manipulator motorist motorman roadhog speeder strafer switchman tailgater taxidriver taximan telegrapher
telegraphist telephonist wingman`,
  'role maid': `
parlormaid parlourmaid`,
  'role warrior': `
bantamweight flyweight grappler guerilla insurgent irregular maquis maquisard matman`,
  'role blacksmith': `
cabinetmaker carver forger horseshoer splicer woodman`,
  'role tailor': `
cloakmaker edger embroideress fitter garmentmaker needlewoman needleworker outfitter sartor seamster sempstress
stitcher`,
  'role witch': `
anticipant anticipator astrologist auspex chiromancer dowser dreamer fantast forecaster fortuneteller idealist
lithomancer oneiromancer onomancer palmist palmister predictor prognosticator prophesier rhabdomancer sibyl
vaticinator visionary`,
  'role spy': `
codetalker counterspy noc provocateur sleeper windtalker`,
  'role bard': `
anecdotist elegist fabulist narrator odist poetess raconteur sonneteer`,
  'role explorer': `
frogman pearler potholer spelaeologist speleologist`,
  'role gardener': `
nurseryman plantsman transplanter`,
  'role miner': `
collier mineworker pitman sourdough`,
  'role king': `
mikado rex romanoff romanov tenno`,
  'torso tunic': `
aba accouterment accoutrement beachwear boilersuit boxershorts burka bvd camise camlet chadar chaddar chasuble chuddar
civies civvies cords daishiki drawers duds flatwork furnishing gaberdine gallus garibaldi habiliment haick haik
ironing izar jammies jockstrap laundry leging maillot mending middy napkin nappy neglige nightclothes nightwear
outerwear overclothes overgarment pajama pantie panty peignoir peplus pontifical pyjama raglan scanty scapulary shimmy
shinpad shirtwaister skivvies slipover stomacher sunsuit suspensor sweatsuit togs trappings trews underbodice
underclothes underclothing underdrawers undergarment underpants undies unmentionable uplift vestiture vesture
washables washing wearable weeds yashmac`,
  'outer coat': `
burberry burnoose burnouse cagoule capuchin coatee gymslip jellaba mack mackinaw newmarket sacque surtout swallowtail
tallis tallith windcheater`,
  'full dress': `
balldress disguise eveningwear grizzle livery mantua periwig peruke pinny polonaise regimentals rigout toupe toupee
trousseau`,
  'legs trousers': `
britches buckskins`,
  'legs skirt': `
culotte hoopskirt maxi`,
  'legs stockings': `
bobbysock bobbysocks boothose rayons`,
  'feet shoes': `
arctic bootee bootie brogan calceus chopine chukka clodhopper ghillie golosh huarache mocassin overshoe patten scuff
scuffer spectator talaria wedgie`,
  'feet boots': `
buskin`,
  'head fedora': `
aventail berretta biggin birretta calash caleche calpac calpack camail chapeau coonskin coxcomb kaffiyeh kalansuwa
kalpac leghorn panama pillbox pinner porkpie sunbonnet tirolean titfer topee topi ventail yarmelke yarmulka`,
  'head cap': `
collet ferrule hubcap`,
  'head helmet': `
basinet cabasset casque casquet casquetel heaume salade`,
  'hands gloves': `
gantlet`,
  'neck scarf': `
bolo lambrequin neckcloth neckpiece neckwear patka`,
  'neck pendant': `
adamant aglet aiglet aigret aigrette aiguilette bead bijou braiding breastpin cabochon carbonado chrysoprase diamante
eardrop fallal flounce frontal frontlet furbelow gaud gauffer gewgaw greegree grigri jadestone jasper lavalier
lavaliere lavalliere lazuli miniver morganite neckband panache passementerie pectoral pendent peplum peridot pompon
rickrack ricrac ruffle scarfpin soutache spangle stickpin tiepin`,
  'armour breastplate': `
aegis backplate brassard chamfron chanfron corselet corslet cubitiere cuisse egis epauliere frontstall gusset
habergeon jambeau nosepiece pallette rerebrace tasse testiere tuille vizor`,
  'waist belt': `
baldrick bootstrap checkrein cheekpiece crupper latchet noseband rein seatbelt strop`,
  'waist satchel': `
baggage beanbag bladder carryall duffel duffle etui feedbag fob footlocker gamebag gladstone gripsack gunnysack hatbox
holdall kitbag luggage moneybag nosebag packsack postbag ragbag reticule sachet sandbag schoolbag seabag sickbag
valise weekender wineskin`,
  'prop sword': `
abm aflatoxin banderilla bioarm bioweapon buckshot bullet cutlas dumdum exocet grapeshot icbm kiley knucks kylie
lachrymator lacrimator manpad missile pellet projectile quarrel sam sarin seb seeker shot soman spitball tabun teargas
vouge wmd`,
  'prop knife': `
adz bodkin bullnose burin catling creese drawknife drawshave gouge jointer khukuri matchet panga paperknife parang
snips snuffers spokeshave tinsnips yataghan`,
  'prop axe': `
broadax piolet`,
  'prop spear': `
assagai fishgig fizgig gig leister`,
  'prop mace': `
bastinado cosh knobkerry lathee lathi shillalah`,
  'prop pistol': `
airgun antiaircraft autoloader automatic breechloader bren culverin firelock fusil hackbut hagbut harquebus mauser
scattergun semiautomatic smoothbore spandau`,
  'prop rifle': `
dragunov garand`,
  'prop whip': `
agal bootlace brail bungee candlewick chatelaine chenille clews clothesline cord cordage flagellum halliard halyard
handline hawser horsewhip knout laniard lashing marline packthread prolonge quirt reata riata ripcord seizing sennit
setline shoelace shoestring snapline tawse tightrope trawl trotline whipcord wick`,
  'prop bow': `
handbow`,
  'prop staff': `
alpenstock axle axletree billy billystick bowsprit caber camshaft crankshaft distaff driveshaft fiddlestick flagstaff
foremast jibboom jiggermast kickstand linstock mahlstick mainmast malacca mandrel mandril martingale mast maulstick
mizen mizenmast mizzen mizzenmast newsroom perch pikestaff ramrod scull singlestick sprit stob sugarcane supplejack
thill topmast waterfinder`,
  'prop lute': `
amati bombard calliope chordophone cither cithern citole gamba samisen strad stradavarius theremin uke viol
violoncello zithern`,
  'prop flute': `
bagpipe bandoneon bombardon bourdon chanter clarion contrabassoon contrafagotto cromorne crumhorn diapason dulciana
euphonium fluegelhorn flugelhorn hautbois hautboy heckelphone helicon krummhorn musette pennywhistle pibgorn pipework
sackbut saxhorn shawm sourdine stockhorn tenoroon woodwind`,
  'prop drum': `
carillon cascabel celesta cembalo chime clappers clavichord clavier glockenspiel grand harpsichord kettledrum klavier
lagerphone membranophone pianoforte pianola spinet tabor tabour timbrel timpani tympan tympani upright vibraharp
vibraphone virginal zill`,
  'prop wrench': `
abrader accelerator actuator addressograph aerogenerator airscrew alternator aperture aspirator assembly atherodyde
athodyd auger automat backhoe backsaw backspace backspacer ballcock bandsaw battledore bollock borer bowknot bowline
brad bradawl broadcaster brochette bucksaw bur buttonhook buzzer calender cam candlesnuffer carabiner carburetor
carburettor carousel carrousel cartridge changer choke ciderpress clack clawhammer clevis clip clothespin clubhead
cock coign coigne colter combine commutator compressor cooling copyholder corkscrew coulter counterbore countersink
coupler coupling cramp crampon crampoon cringle crossbar crosse cryostat curler deadbolt diaphragm dibber dibble dicer
diesel dildo disk doorbell doornail doubletree dowel drawbar dredge drive dustmop dynamo eggbeater eggwhisk ejector
engine enginery eolith eprom escapement fairlead fanjet fastener fastening faucet filature fishhook floodgate flyswat
flywheel freewheel fretsaw fulcrum fusee gangsaw gasket gearing gearset gearshift gearstick geartrain generator grab
gramophone grapnel grapple graver gristmill grommet grummet gunlock hairgrip handloom handspike handwheel harrow hasp
hatchel hatpin haymaker heaver heckle hitchrack hobnail holdfast hydrant hypercoaster icepick ignition impeller
implement incline inflater inflator jackscrew jemmy jimmy joggle jukebox karabiner kingbolt kingpin knot latchstring
lathe lever linchpin link linkup linotype lockring loop lopper lynchpin machine magneto mailsorter marlinespike
marlingspike marlinspike middlebreaker millwheel moldboard motor mouldboard mower nailfile neolith nickelodeon nog
noria nosewheel outboard overdrive paddlewheel paleolith pantograph paperclip pavior paviour peavey peavy peg penstock
percussor petcock phonograph pinion pintle pitsaw planchet planer plessor plexor plough ploughshare plow plowshare
plyers pointel pointrel polisher poppet portable positioner pothook pounder pricker propellor pry pulley pushpin
pyrostat quern quipu quoin rachet racquet rails ramjet rammer ramp ratch ravehook razorblade regulator retrorocket
reverse ripsaw rocket rom roulette rowel runway sandblaster sander sawmill scaler scauper scheduler scorper scraper
scratchpad scriber scuffle seeder selector sequencer serger setscrew sharpener sheepshank shim shutter simulator
skyhook sledge slipknot sluicegate smoother snuffer spicemill splitsaw spreader sprinkler sprocket squeegee staplegun
starter stator stirrer stopcock stopping straightedge strickle supercharger swab swage swatter swingletree switch
swivel swob tabulator tamp tamper tappet teleprinter teletypewriter telex tenterhook thermoregulator thermostat
thrasher threader thresher throstle throttle thumbtack tintack trammel treadle treadmill treadwheel treenail trenail
trigger triphammer trundle trunnel turbofan turbogenerator turbojet turnbuckle turnspit vane vibrator victrola
waterwheel weathercock weathervane weldment wheelwork whiffletree whippletree whipsaw wimble windmill winepress
woodscrew workhorse workings zamboni`,
  'prop magnifying_glass': `
accelerometer actinometer algometer alidad alidade altazimuth altimeter ammeter analyser analyzer anemometer aneroid
angioscope arthroscope asdic atmometer audiometer auriscope auroscope autoinjector barograph bathometer bathymeter
betatron bevatron bolometer bricole bronchoscope buret burette calorimeter cangue cardiograph cauterant cautery
chronograph chronometer chronoscope clepsydra clinometer collider collimator colonoscope colorimeter console cosmotron
craniometer cryocautery cryometer cryoscope culdoscope curet curette cyclotron cymograph dasymeter declinometer
densimeter densitometer dermatome dialyzer dilater dipstick dosemeter dosimeter douche dropper dynamometer
echocardiograph electrometer electromyograph electroscope endoscope equatorial ergometer eudiometer evaporometer
extractor fathometer ferule fetoscope fiberscope fluxmeter foetoscope forceps gage gallous gallows galvanometer
garotte garrotte gasometer gastroscope gaussmeter gibbet gravimeter gyrocompass haematocrit haemostat harmonium
heliometer hematocrit hemodialyzer hemostat hodometer hodoscope horologe hydrometer hygrodeik hygrometer hygroscope
hypsometer inclinometer integrator interferometer katharometer keratoscope kicksorter kymograph laparoscope
laryngoscope lidar linac machmeter magnetograph magnetometer mangonel manometer meterstick metrestick microbalance
micrometer microphotometer microtome mileometer milliammeter millivoltmeter milometer nephoscope octant odometer
ohmmeter onager ophthalmoscope orthoscope otoscope oximeter pedometer pelvimeter photocoagulator photometer piezometer
pillory pipet pipette pitot planimeter plethysmograph pluviometer polygraph potentiometer probe proctoscope protractor
psychrometer pyrometer pyroscope radar radiolocation radiometer radiomicrometer rangefinder ratan reflectometer
reflector refractometer retractor rheometer rhinoscope salinometer sandglass sclerometer seismograph sensitometer
sigmoidoscope sonar sonograph sonometer speculum speedometer spherometer sphygmomanometer spirograph spirometer
steelyard strobe stroboscope synchrocyclotron synchroniser synchronizer synchronoscope synchroscope synchrotron tach
tacheometer tachistoscope tachograph tachometer tachymeter tapeline taximeter telemeter telethermometer tensimeter
tensiometer thermel thermocouple thermograph thermogravimeter thermohydrometer thermometrograph thermopile thumbscrew
ticker timepiece timer tintometer tonometer transit trebuchet trebucket trepan trephine udometer ultramicroscope
variometer viscometer viscosimeter volumeter wattmeter weatherglass weighbridge yardstick`,
  'prop telescope': `
anastigmat autofocus battlesight biprism bombsight coelostat diffuser diffusor epidiascope esophagoscope eyepiece
gunsight laser lense meniscus objective ocular oesophagoscope polarimeter polariscope projector sights spectrograph
spectrometer spectroscope stereoscope sunglass viewer viewfinder`,
  'prop phone': `
amplifier bubblejet cpu cro crt defibrillator diode dongle doubler equaliser equalizer foreground fpd goniometer
handset iconoscope jammer keypad kinescope klystron lcd magnetron maser modem multiplexer orthicon oscillator
oscilloscope pentode peripheral pinger playback quadraphony radiophone radiotelephone receiver reproducer sender
speakerphone stereo stereophony superhet telly tetrode trackball triode vdu`,
  'prop laptop': `
bbs chatroom mainframe microcomputer minicomputer multiprocessor slipstick supercomputer totalisator totaliser
totalizator totalizer website workstation`,
  'prop camera': `
bitewing clapperboard cytophotometer enlarger footage microfiche microfilm negative reel webcam`,
  'prop basket': `
aerosol airbrush airmailer ambulance amphibian angledozer apc applecart ashbin ashcan ashtray atomiser atomizer
audiocassette auto automobile bale bandbox bandwagon barouche bassinet bier billfold bin bloodmobile boneshaker
bookmobile boxcar breadbox brougham buckboard buggy bulldozer bunk cabriolet caddy camion canister cannister capsule
car caravan cardcase caroche carriage cart carton cashbox cassette cast castor catchall chaise chamberpot chariot
cheeseboard clarence coalbin coalhole coffer conestoga container convertible corncrib coupe creel cruiser cuspidor
deedbox dinkey dinky dishpan dispenser dogcart doodlebug dozer drawer dray droshky drosky dumpcart dumper dumpster
dustbin dustcart dustpan equipage faggot fagot flatbed flatcar forklift gharry gondola hackney handbasket handcar
handcart hansom hardtop hatchback hearse hive hod hopper horsecar icetray inhalator jalopy jeep jinrikisha kit landau
landrover limo limousine litterbin loaner lockbox locomotive lorry manger matchbox milkwagon minibike minicab minicar
minivan mold monocycle motorcar motortruck nebuliser nebulizer nonsmoker notecase ossuary oxcart paintball paintbox
pannikin pantechnicon panzer pedicab perambulator phaeton pickup pix playbox ponycart portfolio potty pullman punnet
pushcart pushchair pyx railcar receptacle reliquary remise ricksha rickshaw rig roadster runabout safe saltcellar
saltshaker salver sandbox sarcophagus scuttle sedan semi shay showcase shunter skep snowmobile snowplough snowplow
snuffbox soapbox socket soupspoon spittoon stagecoach stanhope stockcar streetcar strongbox subcompact surrey suv
tablespoon tandem taxi taxicab teacart teaspoon technical tinderbox tractor tram tramcar transporter trike troika
trolley truck tumbrel tumbril velocipede videocassette vitrine waggon wagon wastebasket wastebin workbag workbasket
workbox`,
  'prop bottle': `
amphora ampul ampule ampulla bellarmine bota carafe carboy crewet cruet cruse decanter demijohn dewar greybeard
hipflask inkpot jamjar jampot jeroboam longbeard lota nebuchadnezzar`,
  'prop cup': `
absinth ade akvavit alcohol amaretto amontillado anisette aperitif applejack aquavit arak armagnac arrack aspersorium
autoclave baptistery baptistry basin bath bathtub beaujolais bedpan beverage bidet birdbath bitters bock bootleg booze
bourbon brandy brew brewage bullshot bumper buttermilk cabernet calvados cannikin cappuccino cask cassiri cesspit
cesspool chablis chianti chinaware churn cider cistern clamshell cocotte cognac coke collins cooler cordial creamer
crockery crucible cupel cuppa cupper curacao curacoa cyder cylix daiquiri decaf demitasse digester dipper dish
dishware drambuie drinkable dubonnet eggcup eggnog ewer eyebath eyecup firewater firkin fizz flip footbath galliano
generic geneva gimlet gin glogg grappa grog guinness handbasin herbal highball hock hogshead hollands homebrew hooch
hootch hydromel inebriant inkstand intoxicant java jigger jorum julep kahlua kava kavakava keg kirsch koumiss kumis
kummel kvass kylix lavabo laver liebfraumilch limeade liqueur liquor macon maconnais malmsey malt manhattan manzanilla
maraschino marc margarita marsala martini mazer medoc metheglin mixer montrachet moselle munchener muscadel muscadelle
muscatel nipa octoberfest oenomel oktoberfest orangeade ostensorium ouzo ovenware pastis pepsi pernod philtre pilsener
pilsner plonk porringer postum potable poteen pruno pulque ratafee ratafia refresher retort retsina rhenish rickey
rioja rotgut rummer saki sambuca sauceboat sauterne sauternes sazerac schnapps schnaps schooner scotch scrumpy scyphus
seidel seltzer sherry shook sidecar slivovitz snifter soave spritzer steeper steriliser sterilizer stoup suds sump
swizzle tequila tisane toby toddy tokay tonic tub tun tureen urceole varietal vat vermouth vino vouvray washbasin
washbowl washtub wassail weissbier weizenbier weizenbock willowware yquem`,
  'prop ladle': `
agateware blender caldron china clayware cloisonne coffeepot cooker cookware copperware crackle crackleware delft
dixie enamelware faience frypan funnel graniteware grater griddle gridiron kitchenware liquidiser liquidizer
lusterware maiolica majolica mincer percolator pottle reamer ricer samovar saucepot skimmer spode squeezer stewpan
stockpot stoneware teakettle wedgwood`,
  'prop teddy_bear': `
catapult cockhorse golliwog golliwogg hobbyhorse meccano pinata playhouse plaything popgun sandpile sandpit seesaw
squirter swing teeter teeterboard teetertotter teetotum trapeze whirligig`,
  'prop ball': `
backboard bars birdie brassie candlepin chequer chessman counter crossword duckpin exerciser golfcart golfclub
gumshield handball headpin horseshoe jackstones mashie midiron mound niblick ninepin piton pricket punchball quoit
racquetball shooter shuttle shuttlecock skittle softball tangram tenpin trampoline wicket wiffle`,
  'prop book': `
almanac annals anthology archives baedeker bestseller bimonthly biweekly booklet breviary brochure catalog catechism
collection compendium compilation consuetudinal consuetudinary copybook curiosa cyclopaedia cyclopedia digest
directory diwan enchiridion encyclopaedia ephemeris florilegium formulary glossary handbook hardback hardcover
hornbook hymnary hymnbook instructions jotter lexicon mackle mag miscellany missal monthly omnibus onomasticon
pamphlet paperback periodical pharmacopeia phonebook pictorial playbook prayerbook primer psalter publication
quarterly read reissue reprint reprinting republication roadbook schoolbook scrapbook semimonthly semiweekly serial
slick softback speller storybook thesaurus unabridged variorum vocabulary weekly wordbook wordfinder workbook yearbook
yearly`,
  'prop scroll': `
abdication ace acquittance act aerogram aerogramme affidavit amnesty appraisal arraignment assignment authorisation
authorization ballot bidding billet blotter brevet capitulation centerfold centrefold certificate certiorari chad
charter cheque chit commutation concession concordat constitution conveyance copyright coupon covenant credential
credentials devise divestiture draft enactment encyclical enfeoffment enjoining enjoinment epi epistle escrow
estimation fatwah fiat fisa flimsy flyleaf flypaper foldout fountainhead franchise garnishment gatefold giro hnd
impeachment inclosure indent indenture indictment injunction insurance interdiction interleaf invitation invite
invoice judgement kleenex knave kraft law lease letterhead license mandamus mandate manifest manila manilla millboard
missive mmpi muniments newsprint notepaper nullity oilpaper ola olla onionskin option overappraisal overdraft
overestimate overestimation overvaluation pacification pact pad page paperboard papyrus pardon pasteboard patent
paycheck permit posterboard pragmatic probate programma prohibition proscription proxy questionnaire quitclaim
reckoning recto redraft reorder report resolve return rico scrip share spreadhead stationery statute strawboard
subcontract subpoena tab tally tarot testament trey trump ukase vellum verification verso warrant worksheet writ`,
  'prop quill': `
ballpen ballpoint biro bottlebrush clothesbrush cyclostyle fusain nailbrush`,
  'prop lantern': `
blinker bulb chandlery flambeau flashbulb flashgun floodlight foglamp footlights houselights jacklight limelight
penlight photoflash photoflood rushlight searchlight sidelight spotlight streetlight sunlamp taillight`,
  'prop banner': `
fanion oriflamme pennon pennoncel pennoncelle penoncel tricolor tricolour waft`,
  'prop bread': `
adobo agar aitchbone albacore alewife anchovy applesauce ashcake atole baba babka bacon baguet baklava banger bannock
bap barbecue barbeque barmbrack battercake beefburger beefsteak beigel beignet bialy bialystoker bigos biltong
birdseed biriani biryani bismark bisque bitok bleu blini blintz blintze bliny bloater blowfish blt bluefin bluefish
bluepoint boeuf bologna bonbon bonito borsch borscht borsh borshch borsht bortsch bouchee bouillabaisse bouillon
brandyball brandysnap bratwurst breadstick breadstuff bream bridecake brie brioche brisket brisling brittle broth
buffalofish burgoo burrito butterfish butty cachou calamari calamary camembert candyfloss cannelloni cappelletti
casserole catfish caviar caviare challah chapati chapatti chateaubriand cheddar cheeseburger cheesecake cherrystone
chevre chine chipolata chitlings chitlins chitterlings choc chopsteak chorizo chow chowder chyme cisco cockle cod
codfish coffeecake coho cohoe coleslaw comestible comfit commissariat confect confection confectionery confit
confiture congee conserve conserves consomme copra coquille cornbread cornpone couscous couverture crabmeat cracker
crape crappie crawdad crawfish croaker croquette crouton cruller crumpet cud cusk custard delicatessen diet dietary
dolmas dolphinfish dowdy dragee eatable eatage eclair ecrevisse edam edible elver emmental emmentaler emmenthal
emmenthaler enchilada ensilage entrecote entremets escallop escargot falafel farfalle fastnacht fatback fedelline feed
felafel fettuccine fettuccini filet finnan flapcake flapjack flatbread flatbrod flatfish flitch flounder fondant fondu
fondue forage forequarter foreshank frangipane frankfurter fricandeau fricassee friedcake frittata fritter fruitcake
frumenty fudge fugu galantine gammon gateau gazpacho genoise ghee giblet giblets gigot gingersnap gnocchi gobbet
gorgonzola gouda goulash granola griddlecake grinder grissino grits grouper grouse grub gruel gruyere gulyas gumdrop
gyro haddock haggis hake halal halibut hallah hardbake hardtack hash haslet headcheese herring hindquarter hindshank
hoagie hoagy hoecake horseflesh horsemeat hotcake hotchpotch hotpot huitre hushpuppy jam jambalaya jambon jawbreaker
jellyroll jerky jimmies johnnycake jook jumbal jumble kabob kasha kedgeree kingfish kipper kishke knackwurst knish
knockwurst ladyfinger lambchop langouste langoustine larder latke leftovers liederkranz limburger limpa limpet lingcod
linguica linguine linguini littleneck liver liverwurst loblolly lobscouse lobscuse loin lutefisk lutfisk macaroni
macaroon macedoine mackerel madrilene mahimahi manicotti marchpane marmalade marmite marshmallow marzipan mascarpone
matelote matzah matzo matzoh meatball meatloaf micronutrient milt minestrone monkfish mostaccioli moussaka mouton
mozzarella mudcat muenster muesli mulligan mulligatawny mush muskellunge mussel mutton naan nacho napoleon nonpareil
nougat nutrient oatcake oatmeal offal omelet omelette oreo organs orzo oyster pablum pabulum paella pandowdy panfish
panocha panoche parmesan partridge pasta pastil pastille pastrami patty pemican pemmican penne penoche penuche
pepperoni petfood pfannkuchen pickerel pigswill pigwash pilaf pilaff pilau pilaw pilchard pirogi piroshki pirozhki
pita plaice polenta pollack pollock polony pompano pone popover porc porgy pork porkchop porkholt porridge porterhouse
potage potpie pottage praline prawn preserves profiterole prosciutto provender provisions pudding puff pumpernickel
purloo quahaug quahog quark quesadilla ragout raita ramekin ramequin rarebit ratatouille ration ravioli redfish reuben
ricotta rigatoni rijstafel rijstaffel rijsttaffel risotto rissole roast rockfish roe roquefort rosefish roulade
rugelach ruggelach rugulah rump rusk sailfish salad salami salmagundi salmi saltine sapsago sardine sashimi
sauerbraten sauerkraut sausage saute savarin saveloy scallop scallopine scallopini scampi scampo schnecken schnitzel
schrod scollop scone scouse scrag scrapple scrod scup seafood seedcake shad shellfish shortbread shortcake shrimp
silage simnel sinker sirloin skilly slaw slop slops slumgullion smelt sockeye souffle soup sourball souvlaki souvlakia
sowbelly spaghettini sparerib spareribs sparling sprat sprinkles steamer stew stilton stockfish stover streusel
strudel sub submarine succade succotash sugarloaf sugarplum sukiyaki sunfish sweetbread sweetbreads sweetmeat swill
swordfish tabbouleh tabooli taffy tagliatelle takeaway takeout tamal tart tartlet teacake tempura teriyaki terrine
tetrazzini timbale toffy tomalley torte tortellini tortilla tostada tournedos tourtiere tripe troche trout tuck
tunaburger tunny turbot turnover twinkie twister veal veau vegetarianism velveeta venison vermicelli viand viands
vichyssoise victual victuals vitellus weakfish weenie wheatflake whelk whitebait whitefish whiting wiener wienerwurst
wildfowl winkle wonton yoghourt yoghurt yogurt zep ziti zwieback`,
  'prop apple': `
ackee aguacate amarelle ananas anjou annon bean beechnut blackheart bosc brazil butterbean buttercrunch casaba
cherimolla chile chilli chincapin chinkapin chipotle chou citron citrus clementine cling clingstone cob cocoanut
cocoyam collards cortland cos crookneck cuke currant damson delicious edda eggfruit escarole finocchio flageolet
fordhooks freestone garbanzo genipap goober greengage greens guanabana honeydew iceberg jak jonathan julienne lansa
lansat lanseh lanset leechee lentil lichi litchee lychee macoun mcintosh monggo moong morello munggo murphy nut nutlet
oxheart pea pearmain pieplant pignolia pippin potherb prima produce prune quantong radicchio raisin rhubarb ribier
romaine rutabaga sapota saskatoon satsuma savoy scuppernong seckel shadberry sorb spud stayman sunchoke tater truffle
ugli veg veggie windfall winesap`,
  'prop potion': `
anatoxin antiperspirant araroba atropine blackface blusher botox botulin botulismotoxin brilliantine brucine
chrysarobin coldcream cologne cosmetic curare cytotoxin deodorant deodourant depilator emollient endotoxin enterotoxin
epilator exotoxin greasepaint hairdressing hemlock hepatotoxin hyoscyamine lotion mycotoxin nard nephrotoxin
neurolysin neurotoxin nicotine ointment perfumery phytotoxin pomade pomatum ricin saxitoxin spikenard strychnine
tetrodotoxin toiletry toxicant toxin toxoid tubocurarine zootoxin`,
  'prop flower': `
aalii abele abelia abelmosk acacia acanthus acerola achillea achimenes achira aconite acrogen aerides aerophyte
aeschynanthus agapanthus agave agdestis ageratum agrimonia agrimony agueweed ailanthus akee albizia albizzia albuca
alecost alehoof alexander alexanders alfalfa alfilaria alfileria algarroba alkanet allamanda allgood allspice alocasia
aloe alstroemeria althaea althea alumbloom alumroot alyssum amaranth amaryllis amatungulu amberbell ammobium amorpha
amorphophallus anchusa andelmin andromeda andryala anemone angelica angelim angelique angiocarp angiopteris angiosperm
angrecum anise annual anthurium apomict applemint aquilege aquilegia aralia arariba araucaria arbor arborvitae arbutus
areca arere arethusa argemone arishth arnica aroid arrowroot artemisia artichoke arugula arum asarabacca asclepiad
asparagus aspen asphodel aspidistra aster astilbe astrantia auricula autophyte autotroph avaram avens awlwort axseed
ayapana azalea azedarach azederach babassu bakeapple balibago balsam balsamroot baneberry banian banksia banyan baobab
barbasco barberry barilla barrenwort bartonia basil bayberry bearberry bearwood bedder bedstraw beebalm beech beefwood
beet beetleweed beggarweed begonia belladonna bellwort belvedere benne bennet benni benny benweed bergenia betel
biennial bignoniad bilberry bilimbi bilsted bimli bindweed bine birthroot birthwort bittercress bitternut bitterroot
bittersweet bitterweed bitterwood blackcap blackseed blackthorn bladderpod bladderwort blaeberry bletia blinks blolly
bloodberry bloodleaf bloodroot bloodwort bloomer blowball bluebonnet bluebottle bluegrass bluestem blueweed bocconia
bogbean bogmat bonavist bonduc boneset booyong borage borecole bougainvillea bourtree boxberry boxthorn boysenberry
bracken brake brassavola breadfruit breadroot breakax breakaxe breakstone briar brinjal briony bristlegrass
brittlebush broccoli brodiaea brome bromegrass brooklime brookweed broomcorn broomweed browallia bryanthus bryony
buckbean buckeye buckthorn buckwheat buddleia bugbane bugleweed bugloss bullace bullbrier bullrush bulrush bunchberry
bunchgrass burdock burgrass burrawong bush butterbur buttercup butterflower butternut butterweed butterwort buttonwood
caimitillo caimito calaba calabash calabazilla calabura caladenia caladium calamint calamus calanthe calceolaria
calendula calisaya calla calliandra calliopsis caltrop calypso camachile camas camash camass camelia camomile camosh
campanula campeachy camphorweed campion camwood canafistola canafistula cancerweed candelilla candleberry candlenut
candlewood candytuft candyweed canistel cankerweed canna cannabis cantaloup cantaloupe caper capeweed caprifig
capsicum capulin caracolito caragana carambola caranda caranday caraway cardamom cardamon cardoon carissa carnauba
carob carpenteria carpetweed carrizo casava cascarilla cashew cassia cassie casuarina catalpa catananche catbrier
catchfly catchweed catclaw catgut cathaya catmint catnip cattleya cayenne ceibo celandine celeriac celtuce centaury
ceratozamia cereal ceriman chadlock chaenactis chafeweed chaffweed chamomile chanal chanar chard chardonnay charlock
chatterbox chaulmoogra chaulmugra cheat cheatgrass checkerberry checkerbloom cheeseflower cherimoya chervil chess
chichipe chickpea chickweed chicory chicot chiggerflower chinaberry chincherinchee chinchona chinquapin chittamwood
chittimwood chive chives chokecherry cholla christella christmasberry chufa cilantro cinchona cineraria cinquefoil
cirio citrange cive clammyweed clary clearweed clematis cleome clianthus clintonia clivers clotbur cloudberry clove
cloveroot clusia coachwhip cobnut coca cocklebur cockleburr cocksfoot cockspur coco cocobolo cocozelle coelogyne
coffeeberry cohosh cohune coigue cole coleus colewort colicroot collard coloradillo coltsfoot columbine columbo
columnea colza combretum comfrey commelina conacaste coneflower conessi congou conifer convolvulus coolwart coontie
coracan corakan coralbells coralberry coralroot coralwood coralwort corchorus cordgrass coreopsis coriander corkwood
cornel coronilla corozo corydalis coryphantha cosmea costmary costusroot cotoneaster cottonweed cottonwood courbaril
courgette coville cowage cowberry cowherb cowpea cowslip coyol crabapple crabgrass crackerberry crampbark cranberry
cranesbill crazyweed creamcups creashak cress crinkleroot crocus crop crotalaria croton crowberry crowfoot crownbeard
crucifer cryptocoryne cryptogam cubeb cuckooflower cuckoopint cudweed cultivar cumfrey cumin cumquat cupflower
currajong cushaw cycad cyclamen cymbid cymbidium cymling cynancum cypre cypripedia cyrilla cyrilliaceae dagame dagga
dahl dahlia daisybush dak dallisgrass dalo danewort dangleberry daphne darjeeling darnel dasheen davallia dayflower
daylily decumary deerberry delphinium dendrobium deodar derris deutzia devilwood dewberry dhak dhava dhawa diapensia
diatom dichondra dicot dicotyledon digitalis dika dill dillenia dioon dipterocarp disa dita dittany dodder dogbane
dogwood dombeya doob doodia doura dourah draba dracaena dracontium dragonhead dropseed drypis duckweed durian durion
durmast durra durum dyeweed earthnut echinocactus eelgrass eglantine elderberry elecampane elkwood elm elsholtzia
embryo emmer encephalartos endemic endive endogen engelmannia epacris ephedra epidendron epiphyllum epiphyte episcia
erica eringo eriogonum eryngo erythrina eschalot esparcet estragon eucalypt everlasting exogen fanweed fanwort
farkleberry featherfoil feathertop federita feijoa felwort fennel fenugreek fescue feterita fetterbush feverfew
feverroot fiddlehead fiddleneck figwort filago filaree filaria filbert fingerflower fingerroot firethorn fireweed
flagroot flameflower flannelbush fleabane fleawort flindosa flindosy flora foamflower forestiera forsythia fothergilla
foxberry framboise frangipani frangipanni fraxinella freesia frijol frijole frijolillo frijolito fringepod fritillary
frogbit frostweed frostwort fumeroot fumewort fumitory furze gaillardia galangal galax galingale gallberry gametophyte
ganja garambulla gardenia garget gari gastrolobium gayfeather gaywings gazania geebung genip genipa genlisea gentian
gentianella geophyte geranium gerardia germander gesneria gesneriad gidgee gillyflower ginep gingko ginkgo ginseng
gipsywort glad gladdon gladiola gladiolus glasswort gliricidia globeflower gloriosa gloxinia gnetum goatsbeard
goatsfoot goldcup goldenbush goldenrod goldenseal goldfields goldthread gomuti gooseberry goosefoot gopherwood gorse
gosmore grama gramma granadilla granadillo grapefruit grapevine gravelweed greasewood greenbrier greenhood greenweed
grevillea gromwell groundberry groundnut groundsel grouseberry grugru guama guar guava guayule gumweed gymnosperm
gypsyweed gypsywort hackberry hackmatack halogeton halophyte hamelia haoma hardheads hardinggrass harebell haricot
harpulla harpullia haw hawkbit hawkweed hazelnut heartleaf heartsease heartseed heath hediondilla hegari helianthemum
helianthus heliophila heliopsis hellebore helleborine helmetflower hemiepiphyte henbane henbit hepatica herbage
hippeastrum hogweed hollygrape hollyhock holophyte honesty honeybells honeyflower honeysuckle hop hops horehound
hornbeam hornwort horsebean horsemint horseradish horsetail horseweed hortensia houhere houseplant hovea hoya
huamachil huckleberry huisache hydrilla hydrophyte hygrophyte hyson hyssop icaco idesia ilama imbauba immortelle
incienso inga inkberry innocense inula ironweed ironwood iva jaboncillo jaboticaba jacaranda jackfruit jagua jalapeno
jamberry jambosa japonica jasmine jellyleaf jessamine jewbush jewelweed jimsonweed jiqui jocote joewood jonquil jujube
juneberry juniper jupati jupaty kaffir kahikatea kail kaki kalantas kale kali kalmia kalumpang kanaf kaoliang kapuka
kaury kawaka kelpwort kentan keteleeria ketembilla keurboom khesari kiaat kingcup kitambilla kitembilla kittul kitul
kiwi knapweed knawe knawel kniphofia knotgrass kohleria kohlrabi kola konini kowhai krigia krubi kudzu kumquat
kurakkan kurchee kurchi kurrajong kurrat kweek lacebark lacepod laelia lambkill langsat langset lantana larkspur
latanier lauhala laurelwood lawyerbush leadplant leadwort leatherleaf leatherwood lecanopteris legume lemanderin
lemongrass lentisk leopardbane lepidobotrys lespedeza leucothoe liana lichee licorice lightwood lignosae liliopsid
lilyturf ling lingberry lingenberry lingonberry liparis lipfern liquorice litchi lithophyte lithops livelong liverleaf
loasa lobelia locoweed lodgepole loganberry lomatia longan longanberry longroot lontar loosestrife loquat lovage
lucerne lungen lupin lychnis lycopod lyreflower macadamia macamba macrozamia madake madder madderwort madnep madrona
madrono madwort magnoliopsid maguey mahagua mahoe mahuang maidenhair maikoa maize majagua makomako malanga maleberry
mallee mallow malope malvasia mamey mammee mammillaria mamoncillo mandioc mandioca manglietia mangold mangosteen
mangrove manroot manzanita marang maranta maravilla marblewood margosa marguerite marihuana marijuana mariposa
marjoram markweed marlberry marri marrow martagon martynia marum marupa masdevallia masterwort matai matchbush
matchweed maxillaria mayapple mayeng mayflower mayhaw maypop mayweed meadowgrass mealberry medick medlar
megagametophyte mei melilot melilotus melosa mescal mesophyte mesquit mesquite metasequoia mezcal mezereon microflora
microgametophyte midgrass mignonette milfoil milkweed milkwort millet millettia milo miltomate mimosa minniebush
mirasol miro mistflower miterwort mitrewort mockernut molle mombin monarda moneywort monkeypod monkshood monocarp
monocot monocotyledon monstera montezuma moonseed moonwort moorwort moosewood motherwort msasa mucuna mugwort mullein
multiflora mung munj munja munjeet muscadet muscadine muscat muskat muskmelon muskwood mutisia myrmecophyte myrobalan
myrtle naboom nagi nailrod nakedwood napa naranjilla narcissus nardo nardoo nasturtium nectarine needlebush needlewood
neem nemophila neophyte nephthytis nerveroot nettle nierembergia nigella nimblewill nitweed nopal nutgrass nutmeg
nutsedge oat obechi oca ocotillo odontoglossum okra oleander oleaster ombu oncidium oolong opepe orach orache orchis
oregano origanum orpin orpine orris osier osmund othonna owlclaws oxalis oxeye oxlip oxtongue pachouli pachysandra
padauk padouk paeony pahautea paigle pakchoi palas palmetto palmyra paloverde panamica panamiga pansy papaia papaw
papaya papooseroot paprika parnassia parsley parsnip partridgeberry paspalum pasqueflower passionflower pasturage
patchouli patchouly pavonia pawpaw peachwood peanut pecopteris pedwood peepul pekoe pellitory pennycress pennyroyal
peperomia pepperidge peppermint pepperwood pepperwort perennial petunia peyote phacelia phaius phalsa phanerogam
philadelphus philodendron phlomis phlox physostegia phytoplankton pia pichi pickerelweed pignut pigweed pilewort
pillwort pimento pimiento pimpernel pinesap pineweed pinon pinot pinyon pipal pipewort pipsissewa pipul pistia
pitahaya pitanga pixy plantain plantlet platan plectranthus pleurothallis plumcot podocarp pogonia poinciana
poinsettia poisonberry poke pokeweed polemonium pollard polyanthus polypody pomelo pondweed poroporo portulaca
possumwood pothos primula princewood privet progymnosperm protea psilophyte psilophyton psyllium pteridophyte
pteridosperm pteropogon puccoon puckerbush puka pulasan pulassan pummelo pungapung purau purslane pussley pussly
pussytoes puttyroot pyracanth pyracantha pyrola pyxie quackgrass quamash quandang quandong quartervine quillwort
quince rabbiteye rabbitweed raetam ragee ragi ragweed ragwort rambotan rambutan ramee ramie ramona ramontchi rampion
ramsons rangpur rape rattlebox rauvolfia ravenala redberry redbrush redbud redmaids redroot reedmace regnellidium
reseda restharrow retem rhodanthe rhododendron ribbonwood ribgrass ribwort ricegrass richweed riesling rimu roble
rocambole rockcress rockfoil rockrose rooibos ropebark roquette roridula rosebay rosebush roselle rosemary rosilla
rosinweed rosita rougeberry rozelle ruddles rue runch rye ryegrass sabbatia safflower sagebrush saguaro sahuaro
sainfoin salai salal salmonberry salmwood salpiglossis salsify salsilla saltbush saltwort salvia saman samba samphire
sandberry sandbur sandspur sandwort sanfoin sang sanicle sansevieria sapodilla sapote sarsaparilla sassafras satinleaf
satinpod satinwood savory savoury sawwort saxifrage scabiosa scabious scallion scammony scammonyroot schizanthus
schizopetalon schnittlaugh scilla scoke scolopendrium scorpionweed scorzonera screwbean sedge sedum semiepiphyte
senega senna serviceberry sesame sesbania setterwort shadblow shadbush shaddock shadflower shagbark shallon shallot
shallu shamrock shawny shellbark shellflower shinleaf shittah shittim shittimwood shortgrass shortia shrub shrublet
shumac sicklepod silene silkgrass silkweed silkwood silverberry silverbush silverrod silversword silvervine silverweed
simal siris sisham sissoo sissu skirret skunkbush skunkweed slipperwort sloe smilax smilo smoothbark snag snailflower
snakeberry snakehead snakeroot snakeweed snakewood snapdragon sneezeweed sneezewort snowbell snowberry soapberry
soapweed soapwort sobralia soja soma soochong sorgho sorghum sorgo sorrel souari souchong soursop sourwood
southernwood sowbane sowbread soy soya soybean sparkleberry spathiphyllum spatterdock spearmint speedwell spelt
spermatophyte spiceberry spicebush spiderflower spiderwort spikemoss spinach spindleberry spiraea spirea spleenwort
spoonflower sporophyte spurge squash squawbush squawroot squill staggerbush stanhopea stapelia starflower starwort
statice stelis stephanotis sterculia stevia sticktight stickweed stinkweed stitchwort stonecress stonecrop stoneface
stoneroot storksbill strangler strawflower streptocarpus stringybark strophanthus styrax subshrub succory succulent
suffrutex sugarberry sugi suksdorfia sulla sumach sunberry sundew sundrops sunray sunrose swallowwort swanflower
swanneck sweetbriar sweetbrier sweetleaf sweetpea sweetsop syringa tacamahac tagasaste tailflower tailwort talipot
tallgrass tamarack tamarillo tamarind tamarindo tamarisk tanekaha tangelo tanglebush tannia tansy tare taro tarragon
tarweed tarwood teaberry teasel teasle teazel teff tendergreen terebinth tetterwort thallophyte thimbleberry
thimbleweed thoroughwort thrift throatwort thyme thyrsopteris tickseed tickweed tidytips timothy tipu tithonia titi
toadflax toadshade toetoe toitoi tollon tomatillo tongueflower toothwort tornillo totara toyon tracheophyte treelet
trefoil trifoliata trillium tritoma trompillo trumpetwood tuberose tuckahoe tumbleweed tuna tung turreae turtlehead
tutsan twayblade twinberry twinflower twistwood umbellifer umbrellawort undershrub ursinia valerian vanda velvetleaf
velvetweed venushair verbena verdicchio verdolagas vernonia veronica vervain vetch vetchling vinegarweed vinifera
wahoo waldmeister wallflower wampee wandflower waratah wartweed wartwort wasabi watercress waterleaf watermeal
waterweed waxberry waxflower waxmallow waxwork weed weigela weld welwitschia wheatgrass whin whinberry whitecup
whitethorn whitlavia whortleberry wickup wicopy wilding willowherb windflower wineberry wingstem winterberry
wintergreen wistaria witchgrass witloof woadwaxen wolfbane wonderberry woodbine woodfern woodruff woodsia woodwaxen
wormseed wormwood wort xeranthemum xerophile xerophyte xylosma yacca yam yanquapin yardgrass yarrow yautia yucca zaman
zamang zamia zigadene zinfandel zinnia zoysia zucchini`,
  'prop coin': `
bawbee bezant bezzant byzant cent centime chickenfeed clam coinage currency denier dime dollar ducat eightpence
eurocurrency eurodollar farthing fifty fivepence fiver fourpence greenback groat guinea halfpenny mintage ninepence
penny sixpence solidus sou specie stater sterling tenner tenpence threepence tuppence twenty twopence`,
  'prop gem': `
solitaire`,
  'prop crystal': `
actinolite agate albite alexandrite almandine almandite alumina alundum amblygonite amphibole andradite anorthite
anthophyllite apatite aragonite argentite argyrodite arsenopyrite asbestos asphalt augite aventurine azurite
baddeleyite balas barite barytes bastnaesite bastnasite bauxite beryl biotite blende bloodstone borax bornite
cairngorm calamine calcedony calcite carbuncle carnallite carnelian carnotite cassiterite celestite cerussite
ceylonite chabasite chabazite chalcedony chalcocite chalcopyrite chalybite chamosite chlorite chromite chrysoberyl
chrysolite chrysotile cinnabar citrine cobaltite coltan columbite concentrate cordierite cornelian corundom corundum
cristobalite crocolite cryolite cuprite cyanite damourite demantoid emery erythrite essonite feldspar felspar
fergusonite flake fluor fluorapatite fluorite fluorspar gadolinite galena garnierite germanite gesso gibbsite girasol
glauconite goethite goldstone gothite greenockite gypsum haematite hailstone halite hausmannite hematite hemimorphite
hessonite heulandite hiddenite hoar hoarfrost hornblende hyacinth idocrase ilmenite iridosmine isinglass jacinth
jargoon kainite kaolinite kernite kieserite kunzite kyanite langbeinite lepidocrocite lepidolite lepidomelane limonite
magnesia magnesite magnetite maltha manganite massicot massicotite meerschaum mica millerite mineral mispickel
molybdenite monazite muscovite natrolite nepheline nephelinite nephelite niobite nitrocalcite oligoclase olivenite
olivine ore orpiment orthoclase osmiridium ozocerite ozokerite paragonite pentlandite periclase phillipsite phlogopite
pinite pitchblende plagioclase pleonaste pollucite poudrin psilomelane pyrite pyrolusite pyromorphite pyrope
pyrophyllite pyroxene pyrrhotine pyrrhotite raddle realgar reddle rensselaerite rhodochrosite rhodolite rhodonite rime
rubicelle ruddle rutile samarskite sapphirine sard sardius sardonyx scheelite schorl sepiolite siderite sinoper
sinopia sinopis smaltite soaprock sodalite spar sphalerite spinel spodumene stannite steatite stibnite strontianite
sunstone sylvanite sylvine sylvite taconite talc talcum tantalite thorite thortveitite topaz tourmaline tremolite
tridymite uraninite vanadinite vermiculite vesuvian vesuvianite wolframite wollastonite wulfenite wurtzite xenotime
ytterbite zeolite zinkenite zinnwaldite zircon`,
  'prop umbrella': `
awning baldachin gamp sunblind tester`,
  'prop skull': `
carving diaglyph glyptics glyptography herm lithoglyptics modeling relievo rilievo scrimshaw sculpture stabile
vermiculation woodcarving`,
  'prop key': `
doorlock latch latchkey lock passkey`,
  'prop shield': `
pavis scutcheon`,
  'companion cat': `
abyssinian catamount catamountain chetah eyra gib jaguarondi jaguarundi leopardess lionet manul margay mouser puss
pussy pussycat serval tiglon tigon tom`,
  'companion dog': `
aardwolf affenpinscher airedale appenzeller barker basenji basset bluetick boarhound bobtail borzoi briard bullterrier
clumber cocker collie coondog coonhound coydog cur dachsie deerhound dhole dingo doggie doggy elkhound entlebucher
feist fice foxhound groenendael housedog hyaena keeshond komondor kuvasz lapdog leonberg lhasa malamute malemute
malinois mutt newfoundland otterhound papillon peke pekinese pekingese pembroke pinscher pomeranian pooch ratter
redbone retriever reynard saluki samoyede schipperke schnauzer scottie sealyham sennenhunde shetland spitz staghound
vizsla weimaraner whippet wirehair`,
  'companion fox': `
aardvark aegyptopithecus angwantibo anthropoid apar ape baboon bandicoot bassarisk bearcat beluga bettong bilby
binturong bladdernose bonobo bottlenose bowhead bushbaby cabassous cachalot cacomistle cacomixle carcajou carnivore
catarrhine cetacean chacma chiropteran chlamyphore civet coati colobus colugo coney cony coon cryptoprocta cuscus das
dassie dasyure dasyurid devilfish douroucouli dryopithecine duckbill dugong duplicidentata echidna edentate entellus
eutherian fanaloka finback fissiped fissipedia fitch foulmart foumart freetail galago gibbon gomphothere grampus
grison grivet guenon guereza hanuman hominid hominoid homo humankind humans hyrax ichneumon indri indris javanthropus
kinkajou langur leoncita livestock macaque macrotus mammal mammalian mammoth manatee mandrill mangabey mankind
mapinguari marmoset marsupial mastodon mastodont megabat megathere megatherian megatheriid metatherian microbat
mierkat monotreme muishond mustelid musteline mylodon mylodontid narwal narwhal narwhale neandertal neanderthal numbat
orang orangutan orangutang pachyderm paddymelon pademelon pangolin paranthropus patas peba pekan peludo pentail
phalanger pichiciago pichiciego pika pinche pinnatiped pinniped pipistrel pipistrelle pithecanthropus placental
plantigrade platyrrhine platyrrhinian polecat pongid porpoise potoroo potto poyou proboscidean proboscidian procyonid
prosimian prototherian racoon ratel rhesus ringtail rorqual rudapithecus serotine siamang silverback simian
sinanthropus sirenian sivapithecus suricate taira talapoin tamandu tamandua tamanoir tamarin tarsier tatou tatouay
tatu tayra thylacine tusker uakari unai unau unguiculata unguiculate ungulata vaquita vervet vespertilionid viverrine
zinjanthropus zoril`,
  'companion bear': `
bruin kodiak silvertip`,
  'companion rat': `
abrocome agouti aperea baranduki baronduki barunduki burunduki capibara cavy chickeree chinchillon chipmunk coypu
fieldmouse flickertail gerbille gnawer groundhog hackee insectivore jerboa jird lemming lerot loir mara marmot murine
musquash nutria paca packrat phenacomys potamogale rockchuck sewellel shrewmouse souslik spermophile suslik taguan
tendrac tenrec viscacha woodchuck`,
  'companion rabbit': `
canecutter leporid leporide leveret`,
  'companion horse': `
addax africander angora angus anoa aoudad appaloosa argal argali artiodactyl arui audad aurochs ayrshire babiroussa
babirusa babirussa bangtail banteng banting beef beefalo bellwether bighorn blackbuck blacktail bovid brahma brocket
bronc broncho bronco broodmare bullock burro bushbuck camelopard carabao caracul caribou carthorse cattalo cattle
cayuse cervid charger charolais cheviot chevrotain chigetai cimarron clydesdale cotswold crowbait devon dinoceras
dinocerate dobbin drayhorse dromedary dun durham dziggetai eland elaphure eohippus equid equine exmoor friesian
galloway gaur gayal gelding gemsbok gemsbuck gerenuk gnu goral grunter guanaco guernsey guib hampshire hartebeest
heifer hereford hind hinny hippopotamus holstein ibex impala javelina jennet jenny kanchil kiang kine kob koodoo
koudou kudu lechwe lipizzan lippizan lippizaner longhorn longwool markhoor markhor mesohippus milcher milker mithan
moke moufflon mouflon mudder muntjac mustang napu nilgai nyala nylghai nylghau okapi oryx oxen pacer pacesetter
packhorse palfrey palomino pasang peccary percheron perissodactyl pinto poler porker prancer prongbuck pronghorn
protohippus puku quagga racehorse rambouillet razorback remount rhinoceros roebuck ruminant saiga sambar sambur
sassaby serow shorthorn sika sow springbok springbuck squealer stablemate steenbok steeplechaser steinbok stirk
studhorse swine takin tamarao tamarau tapir tarpan thoroughbred tsine tup uintathere ungulate urial urus wapiti
warragal warrigal warthog waterbuck wether whiteface whitetail wildebeest wisent zebu`,
  'companion snake': `
acanthocephalan angleworm annelid archiannelid arrowworm blacksnake bloodworm cerastes cestode chaetognath colubrid
conger constrictor copperhead cottonmouth diamondback earthworm echinococcus eelworm elapid fishworm flatworm helminth
hirudinean hookworm horseleech kingsnake krait lobworm lugworm mamba massasauga moray nematode nemertean nemertine
nightcrawler nightwalker oligochaete ophidian pinworm planaria planarian platyhelminth pogonophoran polychaete
polychete rattler ringhals rinkhals roundworm sagitta schistosome sidewinder taipan tapeworm threadworm trematode
trichina wheatworm whipsnake woodworm`,
  'companion lizard': `
agama agamid allosaur allosaurus ambystomid amphiuma anapsid anatotitan ankylosaur ankylosaurus anole apatosaur
apatosaurus archosaur archosaurian argentinosaur barosaur barosaurus blindworm brontosaur brontosaurus caecilian
caiman carnosaur caudate cayman ceratopsian ceratosaur ceratosaurus chamaeleon chelonian chuckwalla coelophysis
compsognathus cooter corythosaur corythosaurus crocodilian cynodont deinocheirus deinonychus diapsid diapsida
dicamptodon dicamptodontid dicynodont dimetrodon diplodocus dromaeosaur edaphosaurus edmontonia edmontosaurus eft
eoraptor gator gavial hadrosaur hadrosaurus hawkbill hawksbill hellbender herrerasaur herrerasaurus ichthyosaur
ichthyosaurus ichyostega ictodosaur iguanid iguanodon labyrinthodont lacertid leatherback maniraptor megalosaur
megalosaurus nothosaur olm ornithischian ornithomimid ornithopod oviraptorid pachycephalosaur pelycosaur pisanosaur
pisanosaurus plesiosaur plesiosaurus plethodont protoceratops protomammal psittacosaur psittacosaurus pterodactyl
pterosaur racerunner redbelly reptile ridley saurischian sauropod scincid seismosaur slowworm staurikosaur
staurikosaurus stegosaur stegosaurus stenopterygius struthiomimus styracosaur styracosaurus superslasher synapsid
teiid teju terrapin thecodont therapsid theropod titanosaur titanosaurian trachodon trachodont triceratops tuatara
tyrannosaur tyrannosaurus urodele utahraptor varan waterdog whiptail`,
  'companion frog': `
agua anuran batrachian bufo crapaud leptodactylid natterjack ranid salientian spadefoot`,
  'companion parrot': `
accentor adelie aepyornis afropavo albatross amadavat anhinga ani anomalopteryx antbird apteryx archaeopteryx
archaeornis archeopteryx argus auk auklet avadavat avocet babbler baldpate bandtail bantam barbet baya bellbird biddy
bittern blackburn blackcock blackpoll bluebill bluethroat bluewing boatbill bobolink bobwhite bonxie bowerbird
brambling brant brent broadbill broiler broody budgereegah budgerigar budgerygah bufflehead bulbul bullbat bullfinch
bushtit bustard butcherbird butterball cacique cackler canvasback capercaillie capercailzie capon caprimulgid carinate
catbird cazique cedarbird chachalaca chaffinch chaja chatterer cheewink chewink chickadee chough chunga cochin
cockateel cockerel coot cormorant corncrake coscoroba cotinga coucal courlan cowbird crake crossbill curassow curlew
currawong cushat cygnet dabbler dabchick darter daw dickeybird dickybird dominick dominique dorking dotrel dotterel
dovekie dowitcher dunlin dunnock egret eider fieldfare firebird flicker flinthead flycatcher fowl frier frogmouth
fryer fulmar gallina gallinacean gallinule gamecock gander gannet garganey glareole gnatcatcher goatsucker godwit
goldcrest goldeneye goldfinch gooney goonie goony goosander gosling grassfinch grayback grayhen graylag grebe
greenshank greenwing greyhen greylag grosbeak grossbeak guacharo guan guillemot hangbird hawfinch heathfowl hemipode
hoactzin hoatzin honeycreeper honeysucker hoopoe hoopoo hornbill ivorybill jabiru jacamar jacksnipe jaeger jay jaybird
junco kea kildeer killdeer kingbird kinglet kittiwake kookaburra lapwing larid lark leipoa limpkin linnet lintwhite
longlegs loon lorikeet lory lowan lyrebird maleo mallard mamo marabou marabout mavis meadowlark megapode merganser
merl merle mew mina minah moa mockingbird mollymawk momot monal monaul moorbird moorcock moorfowl moorgame moorhen
motmot murre myna mynah nandu nighthawk nightingale nightjar notornis nuthatch oilbird oldwife openbill oriole
orpington ortolan ortygan oscine ousel ouzel ovenbird oystercatcher paraquet paroquet parrakeet parroket parroquet
passerine peachick peafowl peahen pecker peckerwood peewee peewit petchary petrel pewee pewit phalarope phasianid
piculet pintail pipit pitta plover pochard poorwill poulet poultry pouter pratincole protoavis ptarmigan puffbird
pullet pyrrhuloxia quetzal ratite razorbill redbird redbreast redpoll redshank redstart redwing reedbird reeve rhea
ricebird riflebird ringdove roadrunner saddlebill sanderling sandgrouse sandpiper sapsucker sawbill scaup scissortail
scoter scrubbird seabird seafowl seriema serin shearwater sheldrake shelduck shoebill shoebird shorebird shrike
sinornis siskin skua skylark smew snakebird snipe snowbird solan spatchcock spoonbill sprigtail squab stiltbird
stinkbird stint stonechat surfbird swamphen swiftlet tailorbird takahe tanager tattler tern thickhead thornbill
tichodrome tinamou titlark titmouse tody tomtit toucanet touraco towhee tragopan trogon tropicbird turaco turacou
turakoo turnstone turtledove twitterer tyrannid veery verdin vireo volaille wader wagtail waterbird waterfowl waxwing
weaverbird weka wheatear whidah whinchat whippoorwill whitethroat whooper whydah widgeon wigeon willet woodcock
woodcreeper woodhewer woodpecker wren wryneck yellowbird yellowhammer yellowlegs yellowthroat`,
  'companion hawk': `
accipitriformes aegypiidae buteonine caracara carancha cathartid eaglet ern erne eyas gerfalcon goshawk lammergeier
lammergeyer peregrine redtail roughleg tercel tercelet tiercel`,
  'material cotton': `
aertex bagging baize balbriggan belting bombazine boucle broadcloth buckram bunting cambric camelhair canopy cerecloth
challis courtelle cretonne crossjack dacron dimity dishcloth dishrag dishtowel drapery dustcloth dustrag etamin
etamine faille flannelette floss foresail foulard gabardine gaffsail grillwork grogram grosgrain groundsheet guimpe
gunny haircloth hairnet hankey hankie headsail hopsack hopsacking huck huckaback jaconet jib khaddar lastex lateen
leatherette lisle lug lugsail lungyi macintosh macrame mainsail marocain marseille meshing meshwork moire moquette
moreen nainsook nankeen needlepoint ninon oddment organdie organdy orlon panting percale pique placket pongee purl rag
rayon repp reseau sacking samite sarcenet sarsenet satinet satinette scrim serge shantung sheeting shirting shred
silesia skysail sparker spinnaker spritsail stammel staysail stockinet stockinette suiting swatch tammy tapa tappa
tatter terry terylene textile ticking topgallant topsail towel toweling towelling tricot trousering ultrasuede
valenciennes veiling velcro velours viyella voile weft wincey winceyette wirework woof yoke`,
  'material leather': `
calfskin chammy chamois cowskin crush doeskin horsehide kidskin levant morocco pigskin roan shammy upper`,
  'material wood': `
ahuehuete alder amboyna applewood balsa basswood beechwood bentwood blackwood boxwood brazilwood briarwood brierwood
brushwood burl cedarwood citronwood cocoswood cocuswood cypress duramen dyewood elmwood eucalyptus fruitwood guaiac
gumwood hardwood hazelwood heartwood hickory kingwood lacewood lancewood larch lemonwood linden locust logwood maple
matchwood obeche orangewood pecan poon poplar pulpwood pyinma quira redwood rosewood sabicu sandalwood sandarac
sapwood savin sawdust sequoia softwood splinters spruce sumac sycamore teakwood tulipwood tupelo whitewood yellowwood
zebrawood`,
  'material steel': `
alnico alum amalgam americium antimony babbitt barium baryta berkelium beryllium bismuth cadmium caesium calcium
californium carboloy cerium cesium columbium constantan cupronickel curium duralumin dysprosium einsteinium elinvar
erbium eureka europium fermium ferrocerium francium gadolinium gallium glucinium hafnium holmium hydrargyrum inconel
indium invar iridium lanthanum latten lithium lutecium lutetium magnesium manganese molybdenum neodymium neptunium
nichrome niobium oreide ormolu oroide osmium palladium permalloy pinchbeck polonium potassium praseodymium promethium
protactinium protoactinium radiothorium radium rhenium rhodium rubidium ruthenium samarium scandium sodium solder
spelter spiegel spiegeleisen stainless stellite strontium tambac tantalum technetium terbium thallium thorium thulium
tombac tombak uranium vanadium wolfram ytterbium yttrium zinc zirconium`,
  'material fur': `
astrakhan broadtail lambskin lapin muskrat`,
  'material stone': `
adesite agglomerate amphibolite amygdaloid andesite aphanite aplite argillite ashlar batholite batholith bluestone
breccia brownstone capstone claystone cobble cobblestone conglomerate copestone cornerstone curbstone dacite diorite
dolomite fieldstone firestone flagstone gabbro gneiss gravel gravestone greensand greisen grindstone grit gritrock
gritstone groundmass hearthstone holystone hone hornfels hornstone impost kerbstone kimberlite marlite marlstone
monolith oilstone pahoehoe pegmatite peridotite pitchstone pluton porphyry pumice quartzite rhyolite rottenstone
schist sett shale shingling sial siltstone sima springer stela stele tachylite tombstone tripoli tufa tuff whetstone`,
  'feature body_part': `
annualry appendage arthromere bandyleg bonce bowleg bullethead caput cervix chelicera crus cubitus dactyl dome
extremity forefinger forefoot foreleg forelimb forepaw frill hallux hammertoe hindfoot hindlimb labium lap manus
maulers minimus mouthpart noggin overlip parapodium pes phiz physiognomy pinkie pinky pleopod pollex prehensor smiler
spindlelegs spindleshanks splayfoot swimmeret toxicognath trotter underlip webfoot`,
}
