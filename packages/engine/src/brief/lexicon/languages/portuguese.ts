import type { LanguageTable } from './language-table.ts'

/** Portuguese. Feminines and plurals are folded, and adjectives are moved before their noun. */
export const portuguese: LanguageTable = {
  people: `
    mulher,dona=woman homem,varão=man garota,mina,rapariga=girl garoto,moleque=boy
    menina,menininha,garotinha,guria,menina_pequena=little_girl menino,menininho,garotinho,menino_pequeno=little_boy
    senhora,dama=lady senhor=gentleman cara_legal,cara,sujeito,camarada,fulano=guy avó,vovó,vó=grandmother
    avô,vovô,vô=grandfather mãe,mamãe=mother pai,papai=father idosa,velhinha,velha,anciã,senhora_idosa=old_woman
    velhinho,velho,idoso,ancião,senhor_idoso,coroa=old_man cavaleiro=knight mago,bruxo,encantador=wizard
    feiticeiro=sorcerer bruxa=witch guerreiro,combatente=warrior lutador=fighter rei,monarca=king rainha=queen
    imperador=emperor imperatriz=empress príncipe=prince princesa=princess duque=duke duquesa=duchess conde=count
    condessa=countess barão=baron ladrão,batedor_de_carteira,gatuno=thief ladra=female_thief
    bandido,cangaceiro,salteador=bandit assassino,matador_de_aluguel,sicário=assassin caçador=hunter
    arqueiro,besteiro=archer mercenário=mercenary guardião=guardian médico,doutor=doctor enfermeiro=nurse
    curandeiro,benzedeiro=healer padre,sacerdote,clérigo,pároco,vigário=priest sacerdotisa=priestess monge,frade=monk
    freira,irmã_de_caridade=nun druida=druid xamã,pajé=shaman necromante=necromancer bardo,trovador,menestrel=bard
    ferreiro,forjador=blacksmith padeiro=baker cozinheiro,merendeiro=cook açougueiro=butcher
    fazendeiro,agricultor,lavrador,sitiante,roceiro=farmer camponês,aldeão,caipira=peasant
    vaqueiro,caubói,cowboy,boiadeiro,peão=cowboy pescador=fisherman marinheiro,marujo,grumete=sailor
    comerciante,mercador,mascate,camelô=merchant erudito,estudioso=scholar bibliotecário=librarian
    professor,prof=teacher aluno,estudante,universitário=student explorador,desbravador=explorer aventureiro=adventurer
    cientista,pesquisador=scientist engenheiro=engineer mecânico=mechanic inventor=inventor
    boticário,farmacêutico=apothecary jardineiro=gardener dançarino,bailarino,sambista=dancer cantor,vocalista=singer
    músico=musician bobo_da_corte,bufão,arlequim=jester palhaço=clown pintor=painter alfaiate=tailor
    costureira=seamstress carpinteiro,marceneiro=carpenter pedreiro=mason mineiro,garimpeiro=miner lenhador=lumberjack
    pastor,pastor_de_ovelhas,cabreiro,pastor_de_cabras=shepherd apicultor=beekeeper bombeiro=firefighter
    espião,agente_secreto=spy aviador,piloto=pilot boxeador,pugilista=boxer carteiro=mail_carrier
    garçom,empregado_de_mesa=waiter garçonete=waitress taverneiro,estalajadeiro,taberneiro=innkeeper mordomo=butler
    criado,servo=servant empregada,criada,arrumadeira,camareira,empregada_doméstica=maid mendigo,pedinte=beggar
    andarilho,vagabundo=vagabond viajante=traveler peregrino,romeiro=pilgrim carrasco,verdugo=executioner
    coveiro=gravedigger juiz,magistrado=judge advogado=lawyer prefeito=mayor relojoeiro=clockmaker herói=hero
    heroína=heroine super-herói=superhero pistoleiro=gunslinger noiva=bride elfo=elf anão=dwarf duende,goblin=goblin
    gnomo=gnome gigante=giant ogro=ogre vampiro=vampire demônio,demónio=demon anjo=angel diabo,capeta=devil
    lobisomem,licantropo=werewolf orc=orc halfling,hobbit,pequenino=halfling invocador,evocador=summoner
    cartomante,vidente,adivinho=fortune_teller caminhoneiro=truck_driver
    funcionário_de_escritório,funcionário=office_worker faroleiro=lighthouse_keeper deus,divindade=god deusa=goddess
    ninfa,náiade=nymph aprendiz=apprentice veterano=veteran general=general colegial=schoolchild bispo=bishop
    bárbaro=barbarian sapateiro=shoemaker mergulhador,escafandrista=diver surfista=surfer
    jogador_de_futebol,futebolista=footballer escultor=sculptor acrobata,trapezista,equilibrista=acrobat
    piloto_espacial=space_pilot rendeiro=lacemaker vigia_noturno,guarda-noturno=night_watchman vigia,vigilante=watchman
    espadachim,esgrimista=swordsman mestre_de_armas=fencer soldado,recruta,pracinha=soldier tabelião,notário=notary
    arquivista=archivist goleiro,guarda-redes,goleiro_de_handebol=goalkeeper jogador_de_handebol=handball_player
    porteiro=doorman zelador,faxineiro,gari,varredor=janitor diarista=female_cleaner varredor_de_rua=street_sweeper
    lixeiro,catador_de_lixo=garbage_collector encanador,canalizador,bombeiro_hidráulico=plumber eletricista=electrician
    soldador=welder confeiteiro,doceiro=pastry_chef chefe_de_cozinha=chef peixeiro=fishmonger
    verdureiro,quitandeiro,feirante=greengrocer barman,bartender,balconista=bartender gaúcho=gaucho capitão=captain
    pirata,corsário,bucaneiro=pirate caçador_de_recompensas,caça-recompensas,caça-prêmios=bounty_hunter
    caçador_de_monstros=monster_hunter caçador_de_vampiros,caça-vampiros=vampire_hunter caçador_de_bruxas=witch_hunter
    caçador_de_demônios=demon_hunter matador_de_dragões,caçador_de_dragões=dragon_slayer
    cavaleiro_de_dragão=dragon_rider guarda-florestal=forest_ranger patrulheiro=ranger florista=florist
    botânico=botanist herborista,ervateiro,raizeiro,herbalista=herbalist alquimista=alchemist cirurgião=surgeon
    dentista=dentist veterinário=veterinarian parteira=female_midwife rezadeira=female_healer
    médico_da_peste,doutor_da_peste=plague_doctor paramédico,socorrista=paramedic psicólogo=psychologist
    cientista_louco,cientista_maluco=mad_scientist químico=chemist
    professor_de_química,prof_de_química=chemistry_teacher diretor_de_escola=school_principal colegial_menina=schoolgirl
    estudante_do_ensino_médio=high_school_student astrônomo,astrónomo=astronomer astrólogo=astrologer geólogo=geologist
    arqueólogo=archaeologist paleontólogo=paleontologist historiador=historian filósofo=philosopher
    cartógrafo=cartographer arquiteto=architect programador,desenvolvedor=programmer hacker=hacker gamer=gamer
    streamer,youtuber=streamer escriba,copista=scribe escritor,romancista=writer poeta=poet poetisa=female_poet
    jornalista,repórter=journalist fotógrafo=photographer artista=artist grafiteiro=graffiti_artist
    tatuador=tattoo_artist guitarrista,violeiro=guitarist violinista=violinist pianista=pianist
    baterista,percussionista=drummer cantor_de_ópera=opera_singer rapper=rapper roqueiro,astro_do_rock=rock_star
    punk=punk dj=dj jogral=minstrel mariachi=mariachi passista=samba_dancer dançarino_de_flamenco=flamenco_dancer
    bailarina,bailarino_de_balé=ballet_dancer dançarino_de_tango=tango_dancer malabarista=juggler
    ilusionista,mágico=magician mímico=mime titereiro,marionetista,bonequeiro=puppeteer mestre_de_cerimônias=ringmaster
    homem_forte=strongman domador,adestrador,treinador_de_animais=animal_tamer domador_de_leões=lion_tamer
    cuspidor_de_fogo=fire_breather ator,atriz=actor modelo=model drag_queen=drag_queen
    lutador_livre,lutador_de_luta_livre=wrestler luchador=luchador lutador_de_sumô,sumotori=sumo_wrestler
    artista_marcial,carateca,judoca=martial_artist capoeirista=capoeirista jogador_de_basquete=basketball_player
    jogador_de_vôlei=volleyball_player jogador_de_hóquei=hockey_player jogador_de_rúgbi=rugby_player
    tenista=tennis_player nadador=swimmer corredor=runner ciclista=cyclist ginasta=gymnast patinador,skatista=skater
    patinador_artístico=figure_skater esquiador=skier escalador=climber alpinista,montanhista=mountaineer
    trilheiro,caminhante=hiker treinador,técnico_de_futebol=coach árbitro,juiz_de_futebol=referee
    piloto_de_caça=fighter_pilot piloto_de_corrida=race_car_driver motoqueiro,motociclista=biker taxista=taxi_driver
    motorista_de_ônibus=bus_driver motorista=driver maquinista,cobrador_de_trem=train_conductor
    chefe_de_estação,chefe_da_estação=stationmaster fiscal,cobrador=ticket_inspector cocheiro=coachman
    barqueiro=ferryman gondoleiro=gondolier astronauta,cosmonauta=astronaut pirata_espacial=space_pirate
    policial,polícia,guarda_de_trânsito,pm=police_officer detetive,inspetor,investigador=detective
    detetive_particular=private_detective xerife,delegado=sheriff guarda,sentinela,segurança=guard
    carcereiro=prison_guard guarda-costas=bodyguard salva-vidas,nadador-salvador=lifeguard
    ladino,malandro,trapaceiro,patife=rogue fora-da-lei,foragido=outlaw gângster,mafioso=gangster
    contrabandista=smuggler prisioneiro,presidiário,detento=prisoner escravo=slave gladiador=gladiator viking=viking
    templário,cavaleiro_templário=templar cruzado=crusader paladino=paladin escudeiro,pajem=squire arauto=herald
    lanceiro=lancer hussardo=hussar mosqueteiro=musketeer conquistador=conquistador samurai=samurai amazona=amazon
    legionário=legionary centurião=centurion oficial=officer sargento=sergeant tenente=lieutenant coronel=colonel
    major,comandante=major almirante=admiral franco-atirador,atirador_de_elite=sniper guerrilheiro=resistance_fighter
    revolucionário,rebelde=rebel agente_funerário=undertaker marquês=marquis baronesa=baroness visconde=viscount
    nobre,fidalgo,aristocrata=nobleman cortesão=courtier cacique,chefe_tribal,chefe_da_tribo=chieftain faraó=pharaoh
    sultão=sultan vizir=vizier lorde,senhor_feudal=lord político=politician presidente=president
    diplomata,embaixador=diplomat juíza=female_judge empresário,homem_de_negócios,executivo=businessman
    mulher_de_negócios=businesswoman chefe,patrão=boss secretário=secretary contador,contabilista=accountant
    banqueiro=banker vendedor_ambulante,ambulante=street_vendor lojista,dono_de_loja,merceeiro,dono_de_venda=shopkeeper
    vendedora_de_flores=female_flower_seller livreiro=bookseller antiquário=antiquarian tecelão=weaver
    fiandeira=female_weaver oleiro,ceramista=potter soprador_de_vidro=glassblower joalheiro,ourives=jeweler
    chapeleiro=hatter fabricante_de_brinquedos=toymaker barbeiro=barber cabeleireiro=hairdresser lavadeira=washerwoman
    babá,ama=nanny governanta,preceptora=governess entregador,motoboy,estafeta=delivery_driver mensageiro=courier
    limpador_de_chaminés=chimney_sweep acendedor_de_lampiões=lamplighter moleiro=miller cervejeiro=brewer
    vinicultor,vinhateiro=winemaker aguadeiro=water_carrier operário_de_obra,peão_de_obra=construction_worker
    operário,trabalhador=worker operário_de_fábrica=factory_worker agente_de_limpeza=sanitation_worker carregador=porter
    técnico,consertador=repairman sem-teto,morador_de_rua=homeless turista=tourist mochileiro=backpacker
    caçador_de_tesouros=treasure_hunter garimpeiro_de_ouro=prospector nômade=nomad beduíno=bedouin
    eremita,ermitão=hermit papa=pope exorcista=exorcist profeta=prophet oráculo=oracle santo=saint
    missionário=missionary rabino=rabbi imã=imam guru=guru taróloga=female_fortune_teller médium=medium
    druidisa=female_druid feiticeiro_tribal=witch_doctor bruxo_das_trevas=warlock elementalista=elementalist
    piromante=pyromancer aprendiz_de_feiticeiro,aprendiz_de_mago=sorcerer's_apprentice
    garota_mágica,menina_mágica=magical_girl super-heroína=female_superhero vilão=villain supervilão=supervillain
    justiceiro,vigilante_mascarado=vigilante ninja,kunoichi=ninja gueixa=geisha toureiro=bullfighter cigano=gypsy
    hippie=hippie gótico=goth noivo=groom viúvo=widow filho=son filha=daughter irmã=sister irmão=brother gêmeo=twin
    tio=uncle tia=aunt pivete,guri,piá=child adolescente=teenager moça_adolescente,garota_adolescente=teenage_girl
    moço,rapaz,jovem_rapaz,homem_jovem=young_man moça,jovem_mulher,mulher_jovem=young_woman
    quarentão,cinquentão,coroa_grisalho=middle-aged_man elfo_negro,elfo_sombrio,drow=dark_elf
    elfo_silvestre,elfo_da_floresta=wood_elf meio-elfo=half-elf meio-orc=half-orc leprechaun=leprechaun
    diabrete,capetinha=imp troll=troll tiefling,tieflino=tiefling meio-demônio=half-demon anjo_caído=fallen_angel
    semideus=demigod carniçal=ghoul fada=female_fairy saci=sprite pixie=pixie dríade=dryad sereia,iara=mermaid
    tritão=merman centauro=centaur fauno=faun sátiro=satyr minotauro=minotaur ciclope=cyclops górgona=gorgon
    harpia=harpy valquíria=valkyrie súcubo=succubus gênio,djinn=genie cavalo_sem_cabeça=headless_horseman
    ceifador,ceifeiro=grim_reaper papai_noel,pai_natal=santa_claus ciborgue=cyborg
    alienígena,extraterrestre,et,marciano=alien gato_macho=tomcat boto=dolphin_man homem-lagarto=lizardfolk
    homem-peixe=fish_man homem-pássaro=bird_man homem-lobo=wolf_man garoto-gato,menino-gato,homem-gato=cat_boy
    garota-gato,mulher-gato=cat_girl garota-raposa,mulher-raposa=fox_girl garoto-raposa,menino-raposa=fox_boy
    draconato=dragonborn lobo_do_mar,velho_lobo_do_mar=old_sea_dog fada_madrinha=fairy_godmother sininho=fairy
    rainha_do_gelo,rainha_de_gelo=ice_queen rainha_da_neve=snow_queen
    domador_de_dragões,treinador_de_dragões=dragon_tamer barista=barista taoista=taoist tropeiro=herder
    inquisidor=inquisitor mameluco_guerreiro=mamluk catador,sucateiro=scavenger líder_de_torcida=cheerleader
    navegador=navigator socorrista_militar,médico_de_combate=medic ídolo,idol=idol contramestre=quartermaster
    falcoeiro=falconer matriarca=matriarch agiota,penhorista=pawnbroker cossaco=cossack estivador=dockworker
    auriga=charioteer atirador_de_facas=knife_thrower escriturário,balconista_de_loja=clerk artífice=artificer
    cobrador_de_impostos=tax_collector paraquedista=skydiver mestre_das_feras=beastmaster psicopompo=psychopomp
    despachante=fixer bruxa_velha,velha_bruxa=old_witch pirotécnico,fogueteiro=fireworks_maker trapeiro=rag_picker
    realejeiro=organ_grinder jornaleiro=newspaper_boy engraxate=shoeshine_boy sorveteiro=ice_cream_vendor
    músico_de_rua=street_musician maestro,regente=conductor compositor=composer enxadrista=chess_player
    apostador,jogador_de_pôquer=gambler crupiê=croupier moça_do_tempo=news_presenter
    aeromoça,comissário_de_bordo=flight_attendant guarda-parques=park_ranger tratador_de_zoológico=zookeeper
    canteiro=stonemason curtidor=tanner tanoeiro=cooper carvoeiro=charcoal_burner salineiro=salt_worker
    ostreicultor=oyster_farmer queijeiro=cheesemaker caçador_de_trufas=truffle_hunter pastora=shepherdess
    leiteira=milkmaid cortador_de_cana=sugarcane_cutter seringueiro=rubber_tapper
    rainha_de_bateria,porta-bandeira=samba_queen pierrô=pierrot catrina=skeleton_lady saxofonista=saxophonist
    trompetista=trumpeter flautista=flautist acordeonista,sanfoneiro=accordionist harpista=harpist violoncelista=cellist
    sommelier=sommelier envenenador=poisoner vendedor=vendor marquesa=marchioness viscondessa=viscountess
    cantor_de_flamenco=flamenco_singer fadista=fado_singer cantor_de_jazz=jazz_singer cantor_de_rock=rock_singer
    fada_do_dente=tooth_fairy vendedor_de_jornal=newspaper_seller rainha_das_abelhas,abelha-rainha=queen_bee
    rainha_da_floresta=forest_queen rainha_das_fadas=fairy_queen rei_goblin=goblin_king capitão_pirata=pirate_captain
    capitão_espacial=space_captain explorador_espacial=space_explorer capitão_de_navio=ship_captain
    artista_de_circo=circus_performer mago_de_fogo=fire_mage mago_de_gelo=ice_mage mago_de_batalha=battle_mage
    mago_de_sangue=blood_mage mago_da_corte=court_wizard guarda_real=royal_guard guarda_do_palácio=palace_guard
    guarda_da_cidade=city_guard vigilante_segurança=security_guard operador_de_guindaste=crane_operator
    artista_de_rua=street_artist quadrinista,desenhista=comic_artist estilista_de_moda=fashion_designer
    decorador=interior_designer influenciador=influencer podcaster=podcaster nutricionista=nutritionist
    fisioterapeuta=physiotherapist pediatra=pediatrician oculista=optician físico=physicist biólogo=biologist
    biólogo_marinho=marine_biologist matemático=mathematician entomólogo=entomologist ornitólogo=ornithologist
    vulcanólogo=volcanologist meteorologista=meteorologist linguista=linguist tradutor=translator economista=economist
    sociólogo=sociologist antropólogo=anthropologist curador_de_museu=museum_curator guia_turístico=tour_guide
    intérprete=interpreter funileiro,amolador=tinker contador_de_histórias,contador_de_causos=storyteller
    motorneiro,condutor_de_bonde=tram_driver comissário=police_chief
    professor_de_matemática,prof_de_matemática=maths_teacher professor_de_educação_física=gym_teacher
    professor_de_música=music_teacher professor_de_arte=art_teacher professor_de_história=history_teacher
    professor_de_piano=piano_teacher professor_de_dança=dance_teacher professora_de_jardim=kindergarten_teacher
    caça-fantasmas=ghost_hunter baiana_de_acarajé=female_street_vendor sacristão=verger coroinha=altar_boy
    seminarista=seminarian abadessa,madre_superiora=abbess abade=abbot cardeal=cardinal vestal=vestal
    sábio_da_aldeia=sage estrategista=strategist capitão_da_guarda=captain_of_the_guard porta-estandarte=standard-bearer
    cavaleiro_de_cavalaria=cavalryman ginete=rider dragão_de_cavalaria=dragoon granadeiro=grenadier piqueiro=pikeman
    batedor,rastreador=scout escoteiro=boy_scout sabotador=saboteur desertor=deserter timoneiro=helmsman baleeiro=whaler
    remador=oarsman canoísta=canoeist mestre_de_esgrima=fencing_master jóquei=jockey piloto_de_fórmula_1=racing_driver
    dublê=stuntman fisiculturista=bodybuilder professor_de_yoga=yoga_teacher
    jogadora_de_roller_derby=roller_derby_player mestre_de_xadrez=chess_master mágico_de_palco=stage_magician
    vedete,dançarina_de_cabaré=cabaret_dancer dançarina_burlesca=burlesque_dancer dançarina_de_cancã=can-can_dancer
    contorcionista=contortionist faquir=fakir encantador_de_serpentes=snake_charmer ventríloquo=ventriloquist
    feirante_de_parque=carny modista=dressmaker bordadeira=embroiderer tricoteira=knitter tintureiro=dyer
    encadernador=bookbinder impressor_gráfico=printer gravador=engraver iluminador_de_manuscritos=illuminator
    luthier=luthier afinador_de_pianos=piano_tuner chaveiro_profissional=locksmith telhador=roofer
    pintor_de_paredes=house_painter vidraceiro=glazier estofador=upholsterer carregador_de_mudança=removal_man
    ferro-velho=rag_and_bone_man leiloeiro=auctioneer corretor_de_imóveis=estate_agent
    funcionário_dos_correios=postal_worker recepcionista=receptionist caixa_de_supermercado=cashier
    maquiador=make-up_artist diretor_de_cinema,cineasta=film_director cinegrafista=cameraman
    humorista,comediante=comedian locutor_de_rádio=radio_host ativista=activist sufragista=suffragette
    anarquista=anarchist herdeira=heiress debutante=debutante dândi,janota=dandy solteirona=old_maid madrinha=godmother
    madrasta=stepmother órfão=orphan pivete_de_rua,trombadinha=urchin clandestino=stowaway náufrago=castaway
    refugiado=refugee sobrevivente=survivor piloto_de_robô=robot_pilot piloto_de_mecha=mecha_pilot
    viajante_do_tempo=time_traveler princesa_da_lua=moon_princess deus_do_sol=sun_god deusa_da_guerra=goddess_of_war
    deus_do_trovão=god_of_thunder cavaleiro_da_morte=death_knight mago_branco=white_mage mago_das_trevas=dark_mage
    bruxa_do_pântano=swamp_witch bruxa_do_mar=sea_witch bruxa_da_floresta=forest_witch mulher_da_neve=snow_woman
    esposa=wife marido,esposo=husband dona_de_casa=housewife senhorio=landlord dono_de_café=cafe_owner
    engolidor_de_fogo=fire_eater engolidor_de_espadas=sword_swallower halterofilista=weightlifter
    maratonista=marathon_runner artista_mambembe,saltimbanco=street_performer jogador_de_beisebol=baseball_player
    golfista=golfer mensageiro_de_hotel=bellboy estrela_pop=pop_star sineiro=bell_ringer organista=organist
    perfumista=perfumer cosplayer=cosplayer guia_de_montanha=mountain_guide chefe_de_gangue=gang_leader
    ferroviário=railway_worker fiscal_da_alfândega=customs_officer amolador_de_facas=knife_grinder
    cameleiro=camel_driver colono=settler atleta=athlete cavalariço=stable_boy frentista=gas_station_attendant
    chocolateiro=chocolatier assaltante_de_banco=bank_robber falsificador=forger estagiário=intern nerd=nerd
    metaleiro=metalhead skinhead=skinhead diretor_de_colégio=headmaster noviça=novice_nun iogue=yogi
    paraquedista_militar=paratrooper leão_de_chácara,segurança_de_boate=bouncer mulher_nobre=noblewoman
    donzela_do_escudo=shieldmaiden caçador_furtivo=poacher golpista,vigarista,estelionatário=swindler
    saqueador_de_tumbas=tomb_raider arquimago=archmage sumo_sacerdote=high_priest líder_de_seita=cult_leader
    assistente_social=social_worker elemental_de_fogo=fire_elemental gigante_de_gelo=frost_giant elfo_da_noite=night_elf
    banshee=female_banshee íncubo=male_incubus querubim=cherub professor_universitário=professor errante=wanderer
    estrangeiro=foreigner clone=clone limpador_de_esgoto=sewer_worker espadachina=swordswoman generala=female_general`,
  things: `
    capitã=captain criança=child bebê,neném=baby robô=robot androide=android esqueleto=skeleton zumbi=zombie
    fantasma,assombração,visagem=ghost golem=golem humano=human dragão=dragon unicórnio=unicorn indígena=indigenous
    raposa=fox lobo=wolf gato,bichano=cat cachorro,cão=dog urso=bear coelho=rabbit rato,ratazana=rat
    camundongo,ratinho=mouse pássaro,ave=bird corvo=raven coruja=owl falcão=falcon águia=eagle papagaio=parrot
    arara=macaw galinha=hen galo=rooster cobra,serpente=snake lagarto=lizard sapo=toad rã,perereca=frog
    cavalo,égua,corcel=horse burro,jumento,jegue=donkey cabra,bode=goat ovelha=sheep veado=stag borboleta=butterfly
    aranha=spider peixe=fish ouriço,porco-espinho=hedgehog esquilo=squirrel macaco,mico=monkey leão=lion tigre=tiger
    onça,onça-pintada,jaguar=jaguar pantera=panther elefante=elephant tartaruga,jabuti=turtle vaca=cow touro,boi=bull
    porco=pig pato=duck tubarão=shark polvo=octopus cabelos,cabeleira=hair tranças=braids rabo_de_cavalo=ponytail
    maria-chiquinha,chiquinhas,duas_marias-chiquinhas=pigtails coque,carrapito,rabicho,birote=bun
    cachos,cachinhos,cabelo_cacheado=curly_hair franja=bangs moicano,crista=mohawk black_power,cabelo_black,afro=afro
    dreads=locs olhos=eyes pele,tez,cútis=skin pelos,pelagem,pele_animal=fur escamas=scales
    penas,plumas,plumagem=feathers barba,barbona=beard cavanhaque,barbicha=goatee costeletas,suíças=sideburns
    barba_por_fazer=stubble cicatriz=scar sarda=freckles rugas=wrinkles tatuagem=tattoo asa=wings
    chifres,chifrinhos=horns galhada,galhos_de_veado,chifres_de_veado,chifres_de_cervo=antlers cauda,rabo=tail
    orelhas=ears garras,unhas_afiladas=claws presa,canino=fang dentes=teeth nariz,ponta_do_nariz=nose boca=mouth
    lábios=lips batom=lipstick bochechas,maçãs_do_rosto=cheeks queixo=chin testa=forehead sobrancelhas=eyebrows
    rosto,cara,face=face cabeça=head pescoço=neck ombros=shoulders peito,tórax,baú,cofre=chest costas,dorso=back
    barriga,pança,ventre=belly quadril,anca=hip cintura=waist braços=arms mãos=hands dedos=fingers unhas=fingernails
    punhos=fists pernas=legs coxa=thigh joelhos=knees pés=feet tornozelo=ankle pulso=wrist prótese=prosthesis
    perna_de_pau=wooden_leg gancho,gancho_na_mão,mão_de_gancho=hook_hand capa=cape manto=cloak
    casaco,casacão,capote=coat sobretudo=overcoat capa_de_chuva,impermeável=raincoat vestido=dress
    vestido_de_noiva=wedding_dress vestido_de_gala=gown saia,saiote=skirt camisa=shirt camiseta,t-shirt=t-shirt
    blusa=blouse regata,camiseta_regata=tank_top calça=trousers jeans,calça_jeans,calças_de_ganga=jeans
    bermuda,short,calção=shorts meia-calça=tights macacão,jardineira,macacão_jeans=overalls jaqueta,japona=jacket
    colete=vest suéter,blusa_de_lã,pulôver,casaco_de_lã,malha=sweater blusão=sweatshirt
    moletom,moletom_com_capuz,blusa_de_capuz,casaco_de_capuz=hoodie terno,traje,fato,conjunto_social,tailleur=suit
    fraque,casaca=tailcoat smoking=tuxedo uniforme,farda=uniform túnica=tunic toga=toga batina=cassock hábito=habit
    jaleco,avental_de_laboratório=lab_coat avental=apron gibão=doublet tanga,tapa-sexo=loincloth
    espartilho,corset,corpete=corset poncho,pala,poncho_de_chuva=poncho quimono,kimono,yukata=kimono
    xale,xaile,mantilha=shawl traje_espacial,roupa_de_astronauta=space_suit roupas,vestes=clothes bota=boot
    sapatos,calçados=shoes tênis,sapatênis=sneakers
    salto_alto,saltos,sapatos_de_salto,salto_fino,salto_agulha=high_heels luvas=gloves chapéu=hat cartola=top_hat
    chapéu_de_palha=straw_hat boné,quepe=cap gorro,gorro_de_lã=beanie boina=beret capacete,elmo=helmet coroa=crown
    tiara,diadema=tiara cocar,adorno_de_cabeça,arranjo_de_cabeça=headdress capuz=hood
    lenço,lenço_na_cabeça,lenço_de_cabeça=headscarf bandana=bandana
    faixa,tiara_de_pano,faixa_na_cabeça,arquinho,bandana_de_testa,faixa_de_cabelo,tiara_de_cabelo=headband
    turbante=turban véu=veil coroa_de_flores=flower_crown laço=bow_ribbon óculos,oculos,lunetas=glasses
    óculos_de_sol,óculos_escuros=sunglasses óculos_de_proteção,óculos_de_soldador=goggles
    óculos_de_aviador,óculos_de_piloto=aviator_goggles monóculo=monocle tapa-olho=eyepatch máscara=mask
    máscara_de_gás=gas_mask cachecol,echarpe=scarf gravata=tie gravata-borboleta=bow_tie colar,gargantilha=necklace
    pingente=pendant amuleto,talismã,patuá=amulet brincos=earrings anel=ring pulseiras=bracelets bracelete=bracelet
    broche,camafeu=brooch cinto,cinturão=belt bolsa,sacola=bag mochila=backpack aljava=quiver suspensórios=suspenders
    armadura=armor couraça,peitoral=breastplate cota_de_malha=chainmail ombreiras,ombreiras_de_armadura=pauldrons
    grevas,caneleiras=greaves braçadeiras,braçais=bracers joelheiras=knee_pads espada=sword
    espadão,montante,espada_de_duas_mãos=greatsword sabre=sabre florete,rapieira=rapier adagas=daggers
    punhal,faca_de_ponta=dagger faca,canivete,peixeira=knife facão,machete=machete escudo=shield arco,lacinho=bow
    flechas=arrows besta,balestra=crossbow cajado,bastão,báculo=staff varinha,varinha_mágica,varinha_de_condão=wand
    bengala=cane machado=axe martelo=hammer martelo_de_guerra=warhammer maça=mace clava,porrete,tacape=club
    alabarda=halberd tridente=trident foice,gadanha=scythe chicote=whip rede,tarrafa=net pistolas=pistols
    revólver,trabuco=revolver rifle,espingarda,fuzil,carabina=rifle mosquete,arcabuz,bacamarte=musket armas=weapons
    livros=books grimório,livro_de_feitiços,livro_de_magias=spellbook pergaminho=scroll mapa=map carta,bilhete=letter
    lanterna,lampião,lanterna_a_óleo,lamparina,lanterna_antiga=lantern tocha,archote=torch lâmpada,abajur,luminária=lamp
    lupa=magnifying_glass luneta,telescópio=telescope bússola=compass relógio,relógio_de_bolso=pocket_watch
    guarda-chuva=umbrella sombrinha,guarda-sol=parasol leque=fan alaúde=lute violino=violin violão,guitarra=guitar
    flauta=flute harpa=harp tambor,zabumba=drum pandeiro=tambourine berimbau=berimbau microfone=microphone
    câmera,câmera_fotográfica,máquina_fotográfica=camera celular,telefone,telemóvel=phone
    chave_inglesa,chave_de_boca=wrench alicate=pliers picareta=pickaxe pá=shovel vassoura=broom balde=bucket
    vara_de_pescar,vara_de_pesca,caniço=fishing_rod flor=flower buquê,ramalhete=bouquet rosa=rose girassol=sunflower
    caveira,crânio=skull xícara=cup caneca=mug café=coffee chá=tea copo,vidro=glass taça,cálice=goblet garrafa=bottle
    poção=potion pão,pães=bread maçã=apple bolo=cake bola=ball ursinho,urso_de_pelúcia=teddy_bear cachimbo=pipe
    cigarro=cigarette charuto=cigar bandeja,tabuleiro=tray frigideira=frying_pan colher=spoon colher_de_pau=wooden_spoon
    prato=plate tigela,cumbuca=bowl panela,pote,caçarola=pot muletas=crutches cadeira_de_rodas=wheelchair
    aparelho_auditivo=hearing_aid curativo,band-aid=band-aid bandagem,curativo_de_gaze,atadura=bandage cristal=crystal
    orbe,esfera=orb bola_de_cristal=crystal_ball corda=rope âncora=anchor skate=skateboard bicicleta,bike=bicycle
    estetoscópio=stethoscope seringa=syringe couro=leather veludo=velvet seda=silk lã=wool linho=linen algodão=cotton
    renda=lace madeira=wood ferro=iron aço=steel prata=silver ouro=gold bronze=bronze cobre=copper latão=brass
    pedra=stone ossos=bones palha=straw folhas=leaves musgo,mofo,bolor=moss casca=bark hera=ivy cogumelos=mushrooms
    metal=metal borracha=rubber pérola=pearl esmeralda=emerald rubi=ruby babados=ruffles
    listras,faixas_coloridas=stripes bolinhas,poás=polka_dots xadrez=checkered estrelas=stars
    lua_crescente,meia-lua=crescent_moon sol=sun chamas,labaredas=flames coração=heart cruz=cross
    emblema,insígnia,logo,escudo_de_time=emblem brasão=crest borda,debrum,viés=trim forro=lining mangas=sleeves
    botão=button lapela=lapel fuligem=soot lama,barro=mud farinha=flour sangue=blood poeira,pó=dust manchas=stains
    graxa=grease tinta,nanquim=ink sorriso=smile floresta=forest montanha=mountain castelo=castle cidade=city
    pântano=swamp mar=sea deserto=desert taverna=tavern navio=ship inverno=winter noite=night fogo=fire gelo=ice
    tempestade=storm luz=light sombra=shadow peste=plague pintura=paint
    pintura_facial,cara_pintada,rosto_pintado,pintura_de_urucum,jenipapo=face_paint pintura_de_guerra=war_paint
    estilo=style fundo=background chef=chef gralha=crow macacão_de_voo=flight_suit
    meia_longa,meias_compridas,meia_fina,meias_de_seda,meias-calças=stockings
    jaqueta_de_couro,casaco_de_couro=leather_jacket manto_longo,túnica_longa,veste_longa=robe chapéu_pontudo=pointed_hat
    chapéu_de_bruxa=witch_hat grampo=hairpin máscara_cirúrgica,máscara_descartável=surgical_mask
    gola,colarinho,coleira=collar saquinho,bolsinha,algibeira=pouch gema=gem joia=jewel joias,jóias=jewelry
    padrão,estampa=pattern neve=snow animal=animal trench_coat,gabardina,trench=trench_coat tubo_de_ensaio=test_tube
    regador=watering_can tesoura=scissors agulha=needle mala,valise=suitcase maleta,pasta=briefcase
    fones_de_ouvido,headphone=headphones gaiola,jaula=cage ninho=nest trono=throne banco=stool
    cascos,cascos_de_cavalo,patas_de_bode=hooves brânquias,guelras=gills antenas,anteninhas=antennae tromba=trunk
    casco,casco_de_tartaruga,carapaça=shell juba,crina=mane bico=beak focinho=snout pata=paw verrugas=warts
    pinta,verruguinha=mole olheiras=dark_circles maiô,traje_de_banho,roupa_de_banho=swimsuit corpo=body roda=wheel
    balão,bexiga=balloon gaivota=seagull farol=lighthouse patins,patins_de_rodas=roller_skates
    barraca,barraca_de_acampamento=tent cobertor,manta=blanket espelho=mirror porta=door casa=house vila=village
    jardim=garden rio=river nuvem=cloud neblina=mist engrenagem=gear cabos,fios=cables tela=screen monstro=monster
    múmia=mummy listra_verde=green_stripe beija-flor=hummingbird medalhas=medals chapéu_tricórnio,tricórnio=tricorn
    corte_tigela,corte_tigelinha,corte_cuia=bowl_cut tonsura=tonsure dreadlocks,rastafári=dreadlocks
    tranças_nagô=cornrows trança_embutida,trança_francesa=french_braid trança_espinha_de_peixe=fishtail_braid
    topete=quiff peruca_empoada,peruca_branca_empoada=powdered_wig
    bigode_guidão,bigode_enrolado,bigode_retorcido=handlebar_moustache barba_bifurcada=forked_beard
    pied-de-poule=houndstooth espinha_de_peixe=herringbone escocês=tartan vichy=gingham
    oncinha,estampa_de_onça=leopard_print zebrado=zebra_print flor_de_lis=fleur-de-lis grega=greek_key
    homem-urso=bear_man homem-bode=goat_man homem-leão=lion_man homem-rato=ratfolk homem-sapo=frog_man
    homem-crocodilo=crocodile_man homem-elefante=elephant_man homem-tubarão=shark_man cartucheira,bandoleira=bandolier
    alpercatas,alpargatas,sandália=sandals barrete=stocking_cap paletó,casaco_de_terno=suit_jacket
    calça_cargo=cargo_pants meia=sock all_star=converse tamancos=clogs medalhão=medallion
    armadura_de_placas,armadura_completa=plate_armor machado_duplo=double_axe canhão=cannon cetro=scepter
    chaves,molho_de_chaves,chaveiro=keys ancinho,rastelo=rake forcado=pitchfork serra,serrote=saw bigorna=anvil
    concha,concha_de_cozinha=ladle garfo=fork queijo=cheese sorvete,casquinha,gelado=ice_cream rabeca=fiddle
    trompete=trumpet sanfona,acordeão,gaita=accordion notebook,laptop=laptop pente,pente_de_cabelo=comb
    pelúcia,bichinho_de_pelúcia=plush_toy moedas=coins bandeira=flag estandarte,faixa_de_protesto=banner
    ampulheta=hourglass pincel=paintbrush lata_de_spray=spray_can lata=can abóbora=pumpkin luas=moons quadrados=checks
    bolsos,bolsos_de_roupa=pockets franjas=fringe filigrana=filigree covinhas=dimples morcego=bat pele_de_urso=bear_pelt
    camurça=suede mel=honey curupira=curupira_goblin pessoa=person orixá=deity lich=lich naga=naga a_morte=grim_reaper
    penteado,corte_de_cabelo=hairstyle coque_bagunçado=messy_bun coque_alto,coque_samurai=topknot
    dois_coques,coques_duplos,maria-chiquinha_de_coque=double_buns cabelo_preso_no_alto,penteado_preso=updo
    rabo_de_cavalo_alto=high_ponytail rabo_de_cavalo_lateral=side_ponytail duas_tranças=two_braids
    tranças_box_braids,tranças_africanas=box_braids cachos_pendentes=ringlets franja_reta=straight_bangs
    chanel,cabelo_chanel,corte_chanel=bob corte_joãozinho,corte_pixie=pixie_cut undercut=undercut mullet=mullet
    cabelo_espetado,cabelo_arrepiado,cabelo_em_pé=spiky_hair cabelo_raspado,cabelo_rente,cabelo_bem_rente=buzz_cut
    cabeça_raspada=shaved_head careca_brilhante,cabeça_careca,calva=bald_head
    lados_raspados,laterais_raspadas=shaved_sides mecha_branca=white_streak mechas,luzes_no_cabelo=streaks
    pontas_duplas=split_ends peruca=wig têmporas_grisalhas=greying bico_de_viúva=widow's_peak
    olhos_puxados,olhos_amendoados=almond_eyes olhos_oblíquos=slanted_eyes olhos_esbugalhados=bulging_eyes
    olhos_fundos=sunken_eyes olho_de_vidro=glass_eye terceiro_olho=third_eye cílios,pestanas=eyelashes
    sobrancelhas_grossas,sobrancelhas_cerradas=bushy_eyebrows monocelha=unibrow pálpebras=eyelids pupilas=pupils
    olhar=gaze pés_de_galinha=crow's_feet espinhas,acne=acne marcas_de_varíola=pockmarks
    cicatriz_de_queimadura=burn_scar queimaduras=burn_scars roxo_na_pele=bruise hematomas=bruises olho_roxo=black_eye
    braço_fechado_de_tatuagem=sleeve_tattoo maquiagem=makeup sombra_nos_olhos=eyeshadow delineado,delineador=eyeliner
    lábios_vermelhos,boca_vermelha=red_lips nariz_adunco,nariz_aquilino=hooked_nose narigão,nariz_grande=big_nose
    nariz_arrebitado=button_nose nariz_quebrado=broken_nose nariz_vermelho=red_nose nariz_escorrendo,ranho=runny_nose
    bochechas_rosadas,bochechas_coradas,faces_coradas=rosy_cheeks maçãs_do_rosto_salientes=high_cheekbones
    dente_de_ouro=gold_tooth dentes_separados,janelinha_nos_dentes=gap_teeth
    dente_faltando,falta_um_dente,sem_um_dente,um_dente_a_menos=missing_tooth dentuço,dentes_de_coelho=buck_teeth
    aparelho_nos_dentes,aparelho_dentário=braces presas_de_javali=tusks língua=tongue língua_bifurcada=forked_tongue
    papada,queixo_duplo=double_chin mandíbula,maxilar=jaw queixo_quadrado,maxilar_quadrado=square_jaw
    orelhas_pontudas,orelhas_de_elfo,orelhas_pontiagudas=pointed_ears orelhas_de_gato=cat_ears
    orelhas_de_coelho=rabbit_ears orelhas_de_raposa=fox_ears orelhas_de_lobo=wolf_ears orelha_rasgada=torn_ear
    barba_comprida,barba_longa,barbão=long_beard barba_trançada=braided_beard barba_cheia,barba_cerrada=full_beard
    bigodes=moustache bigodinho,bigode_fino=pencil_moustache bigodão=walrus_moustache bigodes_de_gato,vibrissas=whiskers
    pele_escura,pele_negra,pele_preta,pele_retinta=dark_skin pele_morena,pele_parda,pele_bronzeada,tez_morena=brown_skin
    pele_pálida,pele_clara,pele_branca=pale_skin pele_azeitonada=olive_skin pele_queimada_de_sol=tanned_skin
    vitiligo=vitiligo corno,trompa,berrante=horn chifres_de_carneiro=ram_horns
    chifres_de_bode,chifres_de_cabra=goat_horns asas_de_morcego,asas_de_vampiro=bat_wings
    asas_de_borboleta=butterfly_wings asas_de_libélula=dragonfly_wings asas_de_abelha=bee_wings
    asas_de_joaninha=ladybug_wings asas_de_anjo=angel_wings asa_quebrada=broken_wing auréola,halo=halo
    rabo_de_gato=cat_tail rabo_de_raposa=fox_tail cauda_de_peixe=fish_tail patinhas=paws tentáculo=tentacle
    barbatanas,nadadeiras=fins espinhos,espinhas_nas_costas,pontas=spikes espinhos_dorsais=spines
    pele_de_casca_de_árvore=bark_skin rachadura,fissura=crack pontos_na_pele,costuras=stitches veias=veins costelas=ribs
    músculos=muscles tanquinho,abdominais=six-pack barriga_de_cerveja,barriga_de_chope=beer_belly
    peito_nu,peito_de_fora,torso_nu=bare_chest peito_peludo,pelos_no_peito=chest_hair
    ombros_largos,costas_largas=broad_shoulders corcova=hump quatro_braços=four_arms seis_braços=six_arms cotovelo=elbow
    antebraço=forearm mãozinha=hand mãos_calejadas=calloused_hands mãos_rachadas=chapped_hands
    dedo_faltando,falta_um_dedo=missing_finger unhas_compridas,unhas_postiças=long_nails punho_cerrado=fist
    cérebro=brain perna_protética,prótese_na_perna,perna_mecânica_protética=prosthetic_leg
    braço_protético,prótese_no_braço,prótese_de_braço=prosthetic_arm
    braço_mecânico,braço_biônico,braço_robótico=mechanical_arm perna_mecânica,perna_robótica=mechanical_leg
    olho_mecânico,olho_biônico=mechanical_eye braço_metálico=metal_arm
    braço_amputado,falta_um_braço,sem_um_braço=missing_arm olho_faltando,falta_um_olho,sem_um_olho=missing_eye
    perna_amputada,falta_uma_perna,sem_uma_perna=missing_leg um_só_olho,só_um_olho,um_olho_só,apenas_um_olho=one_eye
    olho_cego=blind_eye olhos_enevoados,olhos_leitosos=clouded_eyes suor=sweat
    marca_de_nascença,sinal_de_nascença=birthmark piercing=piercing
    argola_no_nariz,piercing_no_nariz,argola_no_focinho=nose_ring septo=septum_ring
    verniz,couro_envernizado=patent_leather denim,brim=denim cetim=satin veludo_cotelê=corduroy tweed=tweed feltro=felt
    tule=tulle chiffon,musselina=chiffon flanela=fleece lona=canvas juta,estopa,aniagem=burlap trapos,farrapos=rags
    chita=chintz neoprene=neoprene látex=latex plástico=plastic vinil=vinyl náilon=nylon papelão=cardboard papel=paper
    papel-alumínio=foil alumínio=aluminium estanho,folha_de_flandres=tin cromo=chrome bambu=bamboo vime=wicker
    cortiça=cork mármore=marble argila,barro_cozido=clay adobe,taipa=adobe porcelana=porcelain cerâmica=ceramic
    madrepérola=mother-of-pearl conchas,búzios=shells coral=coral âmbar=amber jade=jade safira=sapphire
    diamantes=diamonds ametista=amethyst obsidiana=obsidian strass,pedraria=rhinestones lantejoulas,paetês=sequins
    glitter,purpurina=glitter miçangas=beads pelego,pele_de_ovelha=sheepskin pele_de_lobo=wolf_pelt peles=fur_pelt
    cipós,trepadeiras,vinhas=vines florzinhas=flowers cacto=cactus raízes=roots algas=algae algas_marinhas=seaweed
    teias_de_aranha=cobwebs raios,relâmpagos=lightning fumaça=smoke lava=lava água=water cinzas=ash
    gosma,limo,slime=slime ferrugem=rust migalhas=crumbs patches=patches remendo=patch buracos,furos=holes risca=stripe
    pontinhos=dots pintas,malhas=spots coraçõezinhos=hearts caveira_bordada=skull_emblem dragão_bordado=dragon_emblem
    leão_rampante=lion_emblem distintivo,crachá=badge plaquinha_de_nome=name_tag número=number logotipo=logo
    bordado,bordados=embroidery borlas=tassels pompom=pompom fitinha=ribbon fitas=ribbons gola_de_renda=lace_collar
    gola_de_pele=fur_collar rufo,gola_de_rufos=ruff jabô=jabot mangas_bufantes=puffed_sleeves mangas_largas=wide_sleeves
    mangas_arregaçadas,mangas_dobradas=rolled_up_sleeves botões_dourados=gold_buttons fivelas=buckles zíper=zipper
    cadarços=laces dragonas=epaulettes tachas,spikes=studs roupa_completa,look,figurino=outfit fantasia=costume
    fantasia_de_coelho=rabbit_costume
    agasalho,moletom_esportivo,conjunto_de_moletom,abrigo_esportivo,fato_de_treino=tracksuit
    roupa_de_ginástica,roupa_esportiva=sportswear cardigã,casaquinho_de_lã=cardigan suéter_de_natal=christmas_sweater
    gola_rolê,blusa_de_gola_alta,cacharrel=turtleneck cropped,top_cropped=crop_top top,blusinha=top
    camisa_polo=polo_shirt camisa_de_time,camisa_de_futebol=jersey camisa_social=dress_shirt
    camisa_havaiana=hawaiian_shirt camisa_xadrez=plaid_shirt camiseta_listrada=striped_shirt
    blusa_ciganinha=peasant_blouse colete_de_terno=waistcoat colete_acolchoado=puffer_vest
    jaqueta_jeans,jaqueta_de_jeans=denim_jacket jaqueta_bomber=bomber_jacket
    jaqueta_puffer,casaco_acolchoado=puffer_jacket jaqueta_de_aviador=flight_jacket blazer=blazer parca,anoraque=parka
    casaco_longo,casaco_comprido=long_coat casaco_de_pele=fur_coat capote_militar=greatcoat duffle_coat=duffle_coat
    casaco_de_marinheiro=peacoat sobrecasaca=frock_coat casaca_barroca=justaucorps tabardo,sobreveste=tabard
    gambeson=gambeson roupão,robe_de_chambre=dressing_gown roupão_de_banho=bathrobe haori=haori hanbok=hanbok
    qipao,cheongsam=qipao sári=sari cafetã,túnica_árabe=kaftan djellaba=djellaba sarape=serape huipil=huipil
    capa_com_capuz,manto_com_capuz=hooded_cloak xale_de_manila=manila_shawl estola=stole boa_de_plumas,boá=feather_boa
    avental_de_couro=leather_apron jardineira_de_saia,avental_escolar=pinafore guarda-pó,bata=smock
    jaleco_branco=white_lab_coat pijama_cirúrgico,roupa_de_cirurgia=scrubs vestido_de_verão=summer_dress
    vestido_de_alcinha=sundress vestido_longo,vestido_de_festa,vestido_de_noite=evening_gown vestido_de_baile=ball_gown
    vestido_de_coquetel=cocktail_dress camisola=nightgown pijama=pajamas vestido_flamenco=flamenco_dress
    saia_longa,saia_comprida,saião=long_skirt minissaia=miniskirt
    saia_plissada,saia_pregueada,saia_de_pregas=pleated_skirt saia_rodada,saia_godê=full_skirt saia_lápis=pencil_skirt
    tutu,saia_de_tule=tutu kilt,saiote_escocês=kilt anágua=petticoat crinolina=crinoline
    jeans_rasgado,calça_rasgada=ripped_jeans leggings=leggings meia-arrastão=fishnet_stockings ligas,cinta-liga=garters
    meias_até_o_joelho,meião=knee_socks calça_de_moletom=sweatpants calça_saruel,bombacha,calça_bufante=harem_trousers
    calções,culotes=breeches calça_boca_de_sino=bell-bottoms calça_capri=capris perneiras_de_couro=chaps
    macacão_de_trabalho,macacão_de_mecânico=jumpsuit macacão_de_operário=boiler_suit
    roupa_de_neoprene,roupa_de_mergulho,traje_de_neoprene=wetsuit escafandro=diving_suit roupa_de_proteção=hazmat_suit
    body,collant=bodysuit collant_de_ginástica,maiô_de_ginástica=leotard biquíni=bikini
    calção_de_banho,sunga=swim_trunks terno_de_três_peças=three-piece_suit vestido_de_luto=mourning_dress
    uniforme_escolar,uniforme_de_colégio=school_uniform uniforme_de_marinheiro,roupa_de_marinheiro=sailor_uniform
    uniforme_militar,farda_militar=military_uniform uniforme_de_empregada=maid_dress
    uniforme_de_presidiário=prison_uniform quimono_de_judô=judo_gi sutiã=bra roupa_de_baixo,roupa_íntima=underwear
    cueca=boxers saia_de_palha=grass_skirt cinta_larga=sash obi=obi cinto_de_ferramentas=tool_belt
    gravata_frouxa=loose_tie plastrão=cravat lenço_no_pescoço=neckerchief lencinho,lenço_de_bolso=handkerchief
    lenço_no_bolso=pocket_square hijab,véu_islâmico=hijab niqab=niqab keffiyeh,lenço_palestino=keffiyeh
    véu_de_noiva=bridal_veil luvas_sem_dedos,mitenes,meias-luvas=fingerless_gloves
    luvas_longas,luvas_compridas=long_gloves luvas_de_borracha=rubber_gloves luvas_de_boxe=boxing_gloves
    luvas_de_lã,mitenes_de_lã,luvas_de_bebê=mittens guantes_de_armadura=gauntlets manopla=gauntlet mangotes=arm_warmers
    polainas_de_lã,meias_de_balé=leg_warmers perneiras_de_pano=puttees polainas,perneiras=gaiters
    botinhas,botinas=ankle_boots coturno,botas_militares,botas_de_combate=combat_boots botas_de_trilha=hiking_boots
    galochas,botas_de_borracha,botas_de_chuva=rain_boots botas_de_montaria=riding_boots
    botas_de_vaqueiro,botas_de_caubói=cowboy_boots botas_acima_do_joelho=thigh-high_boots botas_de_pele=fur_boots
    sapatos_sociais,sapato_social=dress_shoes sapatos_de_verniz=patent_leather_shoes mocassim=loafers
    sapatilha_boneca,sapato_boneca=mary_janes sapatilhas_de_balé,sapatilhas,sapatilha_de_ponta=ballet_shoes
    tênis_plataforma=platform_sneakers chinelo,havaianas=flip_flops
    pantufas,chinelos_de_quarto,babuchas,chinelos_de_casa=slippers geta=geta raquetes_de_neve,raquetes=snowshoes
    patins_de_gelo=ice_skates esquis=skis pés_de_pato,nadadeiras_de_mergulho=flippers esporas=spurs
    chapéu_de_abas_largas,chapéu_de_aba_larga,chapelão=wide-brimmed_hat chapéu_de_mago=wizard_hat touca,toca=knit_cap
    chapéu-coco=bowler_hat fedora,chapéu_panamá=fedora
    chapéu_de_caubói,chapéu_de_vaqueiro,chapéu_de_boiadeiro=cowboy_hat chapéu_de_couro=leather_hat
    chapéu_de_cangaceiro=cangaceiro_hat sombrero_mexicano=sombrero chapéu_cordovês=cordobes_hat bicórnio=bicorne
    chapéu_de_pirata=pirate_hat chapéu_bucket,chapéu_de_pescador=bucket_hat chapéu_de_sol=sun_hat
    chapéu_cônico,chapéu_vietnamita=conical_hat chapéu_de_apicultor=beekeeper_hat boina_italiana=flat_cap
    boné_de_beisebol=baseball_cap boné_virado_para_trás,boné_pra_trás,boné_para_trás=backwards_cap
    quepe_de_capitão=captain's_hat chapéu_de_marinheiro,gorro_de_marinheiro=sailor_hat quepe_de_policial=police_cap
    gorro_peruano=chullo gorro_de_papai_noel,gorro_de_natal=santa_hat touca_de_dormir=nightcap
    chapéu_de_chef,chapéu_de_cozinheiro=chef_hat touca_de_enfermeira=nurse_cap touca_com_fitas=bonnet
    cocar_de_penas=feather_headdress hennin=hennin mitra=mitre fez=fez ushanka=ushanka barretina=shako
    gorro_de_pele=fur_hat capacete_adrian=adrian_helmet capacete_com_chifres,elmo_com_chifres=horned_helmet
    capacete_de_obra,capacete_de_mineiro=hard_hat capacete_de_moto,capacete_de_motoqueiro=motorcycle_helmet
    capacete_de_bicicleta=bicycle_helmet capacete_espacial,capacete_de_astronauta=space_helmet
    capacete_de_mergulho,capacete_de_escafandro,capacete_de_mergulhador=diving_helmet capacete_colonial=pith_helmet
    coroa_de_louros=laurel_wreath coroa_de_espinhos=crown_of_thorns coroa_de_folhas=leaf_crown diadema_fino=circlet
    faixa_na_testa,testeira=sweatband presilha,grampo_de_cabelo,fivela_de_cabelo=hair_clip
    xuxinha,amarrador_de_cabelo=scrunchie laço_no_cabelo,fita_no_cabelo=hair_ribbon laço_de_cabelo=hair_bow
    rede_de_cabelo=hairnet bobes,bobes_no_cabelo,bobs=hair_curlers flor_no_cabelo=flower_in_hair
    óculos_redondos=round_glasses óculos_de_aro_grosso,óculos_de_armação_grossa,óculos_de_tartaruga=horn-rimmed_glasses
    óculos_fundo_de_garrafa,óculos_grossos=thick_glasses óculos_gatinho=cat-eye_glasses
    óculos_meia-lua=half-moon_glasses óculos_de_leitura=reading_glasses óculos_aviador=aviator_sunglasses
    pincenê=pince-nez óculos_steampunk=steampunk_goggles óculos_de_esqui=ski_goggles óculos_de_natação=swimming_goggles
    máscara_de_mergulho=diving_mask óculos_de_realidade_virtual=vr_headset
    venda_nos_olhos,olhos_vendados,venda=blindfold meia_máscara=half_mask máscara_de_baile=domino_mask
    máscara_veneziana,máscara_de_carnaval=carnival_mask máscara_de_bico,máscara_de_médico_da_peste=plague_doctor_mask
    máscara_de_raposa=fox_mask máscara_de_caveira=skull_mask máscara_de_oni=oni_mask máscara_de_lutador=wrestling_mask
    balaclava,touca_ninja=balaclava gesso,braço_engessado=plaster_cast tipoia=sling choker=choker
    colar_de_pérolas=pearl_necklace colar_de_contas,guia=bead_necklace colar_de_conchas=shell_necklace
    colar_de_ossos=bone_necklace colar_de_dentes=tooth_necklace relicário=locket correntinha=chain
    corrente_de_ouro,correntão_de_ouro=gold_chain crucifixo=crucifix terço,rosário=rosary
    plaquetas_de_identificação=dog_tags brinco_de_argola=hoop_earring argolas=hoop_earrings
    brincos_de_pérola=pearl_earrings anel_de_sinete,anel_de_brasão=signet_ring aliança=wedding_ring
    braceletes,pulseiras_argola=bangles tornozeleira=anklet bottom,pin=pin relógio_de_pulso=wristwatch
    armadura_de_couro=leather_armor armadura_de_escamas=scale_armor armadura_de_ossos=bone_armor
    armadura_de_samurai=samurai_armor armadura_tecnológica=power_armor espaldeira=pauldron braçadeira=armband
    cotoveleiras=elbow_pads colete_à_prova_de_balas=bulletproof_vest colete_salva-vidas=life_jacket
    colete_refletivo=reflective_vest mochila_escolar=schoolbag alforje,bolsa_carteiro,embornal,bornal=satchel
    bolsa_a_tiracolo,bolsa_transversal=shoulder_bag bolsa_de_mão=handbag saco=sack
    sacola_plástica,sacola_de_plástico=plastic_bag pochete=fanny_pack ecobag,sacola_de_pano=tote_bag bainha=scabbard
    coldre=holster mochila_a_jato,jetpack=jetpack espada_curta=short_sword espada_longa=longsword katana=katana
    cimitarra,alfange=scimitar cutelo_de_abordagem=cutlass sabre_de_luz=lightsaber faca_de_cozinha=kitchen_knife
    cutelo=cleaver escudo_redondo=round_shield broquel=buckler escudo_torre=tower_shield arco_longo=longbow
    lança,azagaia=spear pique=pike arpão=harpoon bordão,bengala_de_caminhada=walking_stick
    machado_de_guerra,machado_de_batalha=battle_axe machadinha=hatchet marreta=sledgehammer
    porrete_com_pregos=spiked_club mangual=flail taco_de_beisebol=baseball_bat foicinha=sickle laço_de_vaqueiro=lasso
    estilingue,bodoque,atiradeira=slingshot bumerangue=boomerang nunchaku=nunchaku shuriken,estrelas_ninja=shuriken
    soco-inglês=brass_knuckles pistola_de_raios,pistola_laser=ray_gun escopeta=shotgun metralhadora=machine_gun
    rifle_de_precisão=sniper_rifle bazuca=bazooka baioneta=bayonet bombas=bombs granada=grenade
    dinamite,banana_de_dinamite=dynamite balas,munição=bullets candeeiro=oil_lamp lanterna_de_cabeça=headlamp
    velas=candles candelabro,castiçal=candelabra fósforo=match isqueiro=lighter chave_de_corda=winding_key
    cadeado=padlock algemas=handcuffs grilhões=shackles correntes=chains
    pilha_de_livros,montanha_de_livros,torre_de_livros=pile_of_books caderno,caderneta,bloquinho=notebook
    caderno_de_desenho=sketchbook diário=diary jornal=newspaper revista=magazine gibi,revista_em_quadrinhos=comic_book
    bíblia=bible mapa_do_tesouro=treasure_map cartas_de_correio=letters envelope=envelope pacote,encomenda=package
    caixa=box presente=gift baú_do_tesouro=treasure_chest saco_de_moedas=bag_of_coins
    dinheiro,notas,maço_de_dinheiro=money caneta=pen pena_de_ganso,pena_de_escrever=quill lápis=pencil
    paleta_de_pintor,paleta=palette cavalete=easel giz=chalk régua=ruler binóculos=binoculars despertador=alarm_clock
    mostrador=clock_face espelho_de_mão=hand_mirror pipa,papagaio_de_papel,pipa_de_papel=kite cata-vento=pinwheel
    bola_de_futebol=football bola_de_basquete=basketball raquete=tennis_racket taco_de_hóquei=hockey_stick
    taco_de_golfe=golf_club apito=whistle troféu=trophy prancha,prancha_de_surfe=surfboard
    prancha_de_snowboard=snowboard moto,motocicleta=motorcycle patinete=scooter pernas_de_pau=stilts esfregão,rodo=mop
    espanador=feather_duster pano,trapo=cloth sabão,sabonete=soap esponja=sponge toalha=towel enxada=hoe
    tesoura_de_poda=shears motosserra=chainsaw chave_de_fenda=screwdriver pinça=tweezers furadeira=drill
    caixa_de_ferramentas=toolbox ferramentas=tools fita_métrica=tape_measure agulhas_de_tricô=knitting_needles
    novelo_de_lã=ball_of_yarn roca_de_fiar=spinning_wheel tenaz=tongs fole=bellows escada=ladder
    carrinho_de_mão=wheelbarrow carroça,carrinho=cart tábua=plank fumigador,fumegador=smoker mangueira=fire_hose
    extintor=fire_extinguisher rede_de_pesca=fishing_net remo=oar timão,leme=ship_wheel cesto,balaio=basket
    cesta_de_ovos=egg_basket jarro,moringa=jug pote_de_barro,panela_de_barro=clay_pot barril=barrel
    garrafa_de_rum=bottle_of_rum garrafa_de_vinho=bottle_of_wine cantil,frasco_de_bolso=flask frascos=vials
    bisturi=scalpel pílula,comprimido=pill kit_de_primeiros_socorros=first_aid_kit maleta_de_médico=doctor's_bag
    pilão,almofariz=mortar mão_de_pilão,socador=pestle caldeirão=cauldron rolo_de_massa=rolling_pin
    batedor_de_ovos=whisk espátula=spatula xícara_de_chá=teacup bule=teapot xícara_de_café=coffee_cup
    caneca_de_cerveja=beer_mug cerveja,breja=beer taça_de_vinho=wine_glass coquetel,drinque=cocktail
    chimarrão,cuia,cuia_de_chimarrão,cuia_de_mate=mate_gourd garrafa_térmica=thermos baguete=baguette
    croissant=croissant torta_doce=pie presunto=ham linguiça,salsicha=sausage carne=meat coxa_de_frango=drumstick
    ovos=eggs bananas=bananas cacho_de_uvas,uva=grapes abacaxi=pineapple melancia=watermelon limão=lemon
    morangos=strawberries cerejas=cherries frutinhas,amoras,jabuticaba=berries coco=coconut frutas=fruit
    cenouras=carrots milho,espiga_de_milho=corn alho,réstia_de_alho=garlic cebola=onion legumes,verduras=vegetables
    bala_doce,balas_doces,doces=candy pirulito=lollipop algodão_doce=cotton_candy pipoca=popcorn
    barra_de_chocolate=chocolate_bar biscoito,bolacha=cookie pizza=pizza sanduíche=sandwich taco=taco
    macarrão,lámen=noodles sopa=soup pote_de_mel=honey_jar buquê_de_rosas=bouquet_of_roses rosas=roses
    girassóis=sunflowers margaridas=daisies tulipas=tulips lírios=lilies cravos=carnations papoulas=poppies
    lótus,flor_de_lótus=lotus orquídea=orchid cardo=thistle trevo=clover trigo,espigas_de_trigo=wheat ervas=herbs
    vaso_de_planta,vasinho=potted_plant galho,ramo=branch pau,graveto=stick sementes=seeds runas=runes
    cartas_de_tarô,cartas_de_tarot=tarot_cards baralho,cartas_de_baralho=playing_cards dados=dice
    peça_de_xadrez=chess_piece boneca_de_pano,boneco=doll boneco_vodu=voodoo_doll fantoche,marionete=puppet
    coelho_de_pelúcia=plush_rabbit dragão_de_pelúcia=plush_dragon brinquedo=toy chupeta=pacifier mamadeira=baby_bottle
    lancheira,marmita=lunchbox piteira=cigarette_holder narguilé=hookah caixa_de_fósforos=matchbox computador=computer
    tablet=tablet rádio=radio rádio_portátil,radinho_de_pilha=portable_radio
    walkie-talkie,rádio_comunicador=walkie-talkie boombox=boombox megafone=megaphone
    controle_de_videogame=game_controller joystick=joystick drone=drone holograma=hologram molas=gears parafusos=bolts
    tubos,canos=pipes arames=wires antena=antenna hélice=propeller escapamento=exhaust_pipe
    guitarra_elétrica=electric_guitar contrabaixo_elétrico=bass ukulele,cavaquinho=ukulele bandolim=mandolin banjo=banjo
    violoncelo=cello lira=lyre flauta_de_pã=pan_flute clarinete=clarinet saxofone=saxophone trombone=trombone
    gaita_de_foles=bagpipes gaita_de_boca,harmônica=harmonica baquetas=drumsticks bongôs=bongos maracas=maracas
    castanholas=castanets sineta=bell sinos,guizos,sininhos=bells chocalho_de_vaca=cowbell chocalho=rattle
    caixinha_de_música=music_box gongo=gong batuta=baton placa,cartaz=sign cadeira=chair
    cadeira_de_balanço=rocking_chair mesa=table almofada,travesseiro=pillow tapete=carpet tapete_voador=flying_carpet
    gaiola_de_passarinho,gaiola_de_pássaros=birdcage caixão=coffin teia_de_aranha=cobweb bola_de_neve=snowball
    trenó=sled barco,bote,canoa=boat jangada,balsa=raft cartão=card carteirinha=id_card ingresso=ticket selo=stamp
    passaporte=passport saco_de_dormir=sleeping_bag perfume=perfume navalha=razor escova_de_cabelo=hairbrush
    escova_de_dentes=toothbrush secador=hairdryer sacola_de_compras=shopping_bag lata_de_lixo=trash_can
    cone_de_trânsito=traffic_cone homem-placa=sandwich_board fieira_de_linguiças=sausage_string filhote_de_gato=kitten
    gato_preto=black_cat cachorrinho,filhote_de_cachorro=puppy urso_polar=polar_bear panda=panda
    panda-vermelho=red_panda lebre=hare texugo=badger guaxinim=raccoon gambá=skunk lontra=otter castor=beaver
    doninha=weasel furão=ferret toupeira=mole_animal gorila=gorilla chimpanzé=chimpanzee leopardo=leopard
    guepardo=cheetah lince=lynx rinoceronte=rhinoceros hipopótamo=hippopotamus girafa=giraffe zebra=zebra
    camelo,dromedário=camel lhama,alpaca=llama pônei=pony mula=mule búfalo=buffalo bisão=bison javali=boar carneiro=ram
    cordeiro=lamb cervo=deer corça=doe filhote_de_veado=fawn alce=moose rena=reindeer canguru=kangaroo coala=koala
    bicho-preguiça=sloth tamanduá,tamanduá-bandeira=anteater tatu=armadillo capivara=capybara anta=tapir foca=seal
    morsa=walrus golfinho=dolphin boto-cor-de-rosa=pink_dolphin baleia=whale lula=squid água-viva,medusa=jellyfish
    caranguejo,siri=crab lagosta=lobster estrela-do-mar=starfish cavalo-marinho=seahorse caracol=snail lesma=slug
    pega=magpie gavião=hawk urubu,abutre=vulture condor=condor tucano=toucan pinguim=penguin patinho=duckling
    ganso=goose cisne=swan pintinho=chick peru=turkey pavão=peacock avestruz,ema=ostrich flamingo=flamingo garça=heron
    cegonha=stork pombo=pigeon pomba=dove pardal=sparrow andorinha=swallow pisco=robin pica-pau=woodpecker
    canário=canary pelicano=pelican fênix=phoenix lagartixa=gecko camaleão=chameleon iguana=iguana
    crocodilo,jacaré=crocodile axolote=axolotl salamandra=salamander peixe_dourado=fish_animal peixinho_dourado=goldfish
    mariposa=moth abelhas=bees vespa=wasp mamangava=bumblebee joaninha=ladybug besouro=beetle libélula=dragonfly
    vaga-lume=firefly vaga-lumes=fireflies formiga=ant escorpião=scorpion louva-a-deus=mantis minhoca=worm
    lagarta=caterpillar mosca=fly dragãozinho,filhote_de_dragão=baby_dragon grifo=griffin pégaso=pegasus
    dinossauro=dinosaur tiranossauro=t-rex galgo=wolfhound poodle=poodle autômato=automaton espírito=spirit
    espírito_da_floresta=forest_spirit espírito_da_chuva=rain_spirit espírito_da_água=water_spirit
    criatura,bicho=creature gárgula=gargoyle espantalho=scarecrow boneco_de_neve=snowman
    homem_de_gengibre=gingerbread_man homem-árvore,ent=treant homem-cogumelo=mushroom_person robô_gigante=mecha
    expressão,semblante=expression ar,jeito=look sorriso_maroto,sorriso_travesso=mischievous_smile
    sorriso_torto,meio_sorriso=crooked_smile sorriso_maligno=evil_smile sorriso_sedutor=seductive_smile
    sorriso_dentuço=toothy_smile sorriso_banguela=toothless_smile boca_aberta=open_mouth olhos_fechados=closed_eyes
    um_olho_fechado=one_eye_closed um_olho_de_cada_cor=different_coloured_eyes molho=bunch
    olhar_vazio,olhar_perdido=blank_expression risada,gargalhada,riso=laughing olhar_ausente=blank_stare
    periscópio=periscope calça_skinny,jeans_skinny=skinny_jeans ébano=ebony pilha,monte=pile
    macacão_laranja=orange_jumpsuit marcas_de_queimado=burns fraldas=diaper doc_martens=doc_martens órbitas=eye_sockets
    praia=beach estação=station vestido_de_anquinhas=pannier_dress pingente_de_gelo=icicle seios=breasts
    submarino=submarine espuma=foam fita_adesiva,fita_crepe=adhesive_tape urucum=annatto lança_de_justa=lance
    cabaça=gourd ponto_eletrônico,fone_no_ouvido=earpiece ábaco=abacus chiclete=chewing_gum bola_de_chiclete=bubblegum
    enguia=eel escova=brush vara,mastro=pole sextante=sextant árvore=tree wok=wok giz_de_cera=crayons
    lápis_de_cor=coloured_pencils almotolia,lata_de_óleo=oil_can bastão_de_caminhada=trekking_pole andador=walking_frame
    lousa=slate estaca=stake estaca_de_madeira=wooden_stake gazua=lockpicks prancheta=clipboard nabo=turnip
    colher_de_pedreiro=trowel caixote=crate kettlebell=kettlebell halteres=dumbbell boleadeiras=bolas
    protetor_bucal=mouthguard favo_de_mel=honeycomb colmeia=beehive gládio_de_haste=glaive caixa_de_rapé=snuffbox
    palito_de_dentes,palito_na_boca=toothpick capim_na_boca=straw_in_mouth pé_de_cabra=crowbar
    roda_de_oração=prayer_wheel bolinho_de_arroz,onigiri=rice_ball viola=viola fuso=spindle odre=waterskin
    gancho_de_escalada,arpéu=grappling_hook zarabatana=blowgun fogos_de_artifício=fireworks
    estrelinha_de_faísca=sparkler globo_de_neve=snow_globe terrário=terrarium aquário=fishbowl
    controle_remoto=remote_control calculadora=calculator máquina_de_escrever=typewriter
    máquina_de_costura=sewing_machine carretel_de_linha=spool_of_thread linha=thread
    alfineteiro,almofada_de_alfinetes=pincushion caixa_de_costura=sewing_kit cofrinho=piggy_bank globo_terrestre=globe
    tabuleiro_de_xadrez=chess_board arco_de_violino=violin_bow detector_de_metais=metal_detector
    contador_geiger=geiger_counter ferro_de_solda=soldering_iron maçarico=blowtorch piolet=ice_pick remo_de_canoa=paddle
    boia=life_ring snorkel=snorkel bola_de_praia=beach_ball filtro_dos_sonhos=dreamcatcher incenso=incense
    turíbulo=censer água_benta=holy_water símbolo_sagrado=holy_symbol balança=scales_of_justice tapioca=tortilla
    pamonha=tamale churros=churros paella=paella queijo_inteiro=cheese_wheel crepe,panqueca=crepe
    xarope_de_bordo=maple_syrup vinho=wine rum,cachaça,pinga=rum leite,garrafa_de_leite=milk
    suquinho,caixinha_de_suco=juice_box refrigerante,latinha=soda garrafa_de_água=water_bottle pimentão=pepper
    pimenta=chilli batata=potato tomate=tomato repolho=cabbage alho-poró=leek bolota=acorn pinha=pinecone
    gnoll,homem-hiena=gnoll abacate=avocado changeling=changeling kobold=kobold genasi=genasi esfinge=sphinx
    bugbear=bugbear hobgoblin=hobgoblin tanuki=tanuki kitsune=kitsune hamster=hamster porquinho-da-índia=guinea_pig
    iéti,yeti=yeti pé-grande=bigfoot cupido=cupid visor=visor hakama=hakama arnês=harness
    pele_de_onça,pele_de_leopardo=leopard_skin anquinha=bustle gi,quimono_de_karatê=gi
    camisola_de_hospital=hospital_gown hanfu=hanfu escapulário=scapular braguilha=codpiece calça_tirolesa=lederhosen
    macacão_de_pesca=waders prendedor_de_gravata=tie_clip torque=torque brigantina=brigandine gorjal=gorget coifa=coif
    armadura_lamelar=lamellar_armor caneleiras_de_goleiro=leg_pads polainas_curtas,polainas_brancas=spats
    grampões=crampons chuteira=cleats guirlanda,grinalda=wreath headset=headset capelo=mortarboard
    touca_de_freira=wimple cracas=barnacles henna=henna painel_solar=solar_panel fornalha=furnace
    escotilha,vigia_redonda=porthole propulsores=thrusters cauda_de_vestido=train queixo_pra_frente=underbite
    dedos_com_membrana=webbed_fingers pés_de_pato_palmados=webbed_feet alargador=stretched_earlobes
    alargadores_de_orelha=gauges risco_na_sobrancelha,falha_na_sobrancelha=eyebrow_slit
    rosto_redondo,cara_redonda=round_face rosto_comprido=long_face braços_longos=long_arms adesivos=stickers
    vivos_de_costura=piping olhos_compostos=compound_eyes pupilas_verticais=slit_pupils olhos_de_gato=cat_eyes
    olhos_de_cobra=snake_eyes arco_composto=compound_bow capim,grama=grass juncos=reeds tela_arrastão=mesh
    brocado=brocade gaze=gauze couro_cru=hide plush=plush pele_de_tubarão=sharkskin pele_de_foca=sealskin
    anarruga=seersucker píton=python pele_de_cobra=snakeskin couro_de_jacaré=crocodile_skin mancha_de_café=coffee_stain
    caligrafia=calligraphy cometa=comet círculo=circle triângulo=triangle espiral=spiral coração_bordado=heart_emblem
    águia_bordada=eagle_emblem rosa_bordada=rose_emblem tatuagem_de_âncora=anchor_tattoo
    tatuagem_de_dragão=dragon_tattoo tatuagem_de_coração=heart_tattoo tatuagens_tribais=tribal_tattoos
    partituras=sheet_music cônego=canon chapéu_de_papel=paper_hat óculos_de_neve=snow_goggles
    uma_perna_só,uma_só_perna,só_uma_perna=one_leg um_dente_só,só_um_dente=one_tooth um_braço_só,só_um_braço=one_arm
    um_chifre_só=one_horn uma_asa_só=one_wing cão-lobo=wolfdog empunhadura,cabo=hilt cabo_de_bengala=handle
    pá_de_forno=oven_peel missal,livro_de_horas=prayer_book zinco=zinc orelheiras,protetor_de_orelha=ear_flaps
    joelhos_ralados=scraped_knees coque_baixo=low_bun alfinetes=pins alfinetes_de_segurança=safety_pins dedal=thimble
    borduna=war_club tigela_de_esmolas=alms_bowl brasão_de_armas=coat_of_arms dentes_afiados,dentes_pontudos=sharp_teeth
    dentes_tortos=crooked_teeth dentes_podres=rotten_teeth orelhas_grandes,orelhão,orelhas_de_abano=big_ears
    olhos_grandes,olhões=big_eyes olhos_pequenos,olhinhos_miúdos=small_eyes olhos_vesgos=crossed_eyes
    heterocromia=heterochromia nariz_comprido=long_nose nariz_de_porco=pig_nose
    lábios_grossos,lábios_carnudos=thick_lips lábios_finos=thin_lips pescoço_comprido=long_neck
    pernas_compridas=long_legs pernas_curtas=short_legs mãos_grandes,mãozonas=big_hands braços_musculosos=muscular_arms
    braços_peludos=hairy_arms unhas_pontudas=sharp_nails unhas_pintadas=painted_nails unhas_pretas=black_nails
    unhas_vermelhas=red_nails marca_na_testa=forehead_mark bindi=bindi patas_de_aranha=spider_legs
    cauda_de_escorpião=scorpion_tail cauda_de_lagarto=lizard_tail rabo_de_diabo=devil_tail cauda_de_lobo=wolf_tail
    rabinho_de_coelho=rabbit_tail orelhas_de_cavalo=horse_ears orelhas_de_rato=mouse_ears
    chifres_de_cristal=crystal_horns asas_de_fada=fairy_wings asas_de_dragão=dragon_wings asas_de_corvo=crow_wings
    asas_de_mariposa=moth_wings asas_mecânicas=mechanical_wings lâmpadas=light_bulbs jardineira_jeans=denim_overalls
    albornoz=burnous kente=kente_cloth madras=madras boubou=boubou bengala_espada=sword_cane kohl=kohl
    argola_de_ferro=iron_collar lampião_de_gás=gas_lamp cocar_de_fita=cockade barrete_frígio=phrygian_cap
    coleira_de_spikes,coleira_com_spikes=dog_collar vira-lata,cachorro_vira-lata=mutt buldogue=bulldog
    salsicha_cachorro=dachshund pastor_alemão=german_shepherd dálmata=dalmatian husky=husky gato_siamês=siamese_cat
    gato_persa=persian_cat filhote_de_leão=lion_cub filhote_de_urso=bear_cub filhote_de_lobo=wolf_cub
    colar_de_sementes=seed_necklace colar_de_flores=flower_necklace colar_havaiano,colar_havaiano_de_flores=lei
    colar_de_alho=garlic_necklace botas_plataforma,coturno_plataforma=platform_boots sapato_plataforma=platform_shoes
    batom_preto=black_lipstick batom_vermelho,lábios_pintados_de_vermelho=red_lipstick capacete_de_bombeiro=fire_helmet
    capacete_viking=viking_helmet elmo_de_samurai=samurai_helmet capacete_de_futebol_americano=football_helmet
    quepe_policial=police_hat boina_de_jornaleiro=newsboy_cap véu_de_freira=nun_veil laço_no_pescoço=ribbon_tie
    gargantilha_de_pérolas=pearl_choker gargantilha_de_spikes=spiked_collar sereio=merman
    óculos_de_mergulho=diving_goggles óculos_de_solda=welding_goggles cabelo_de_algas=seaweed_hair
    luvas_de_jardinagem,luvas_de_jardineiro=gardening_gloves jardinagem=gardening peônias=peonies hortênsias=hydrangeas
    violetas_flores=violets dálias=dahlias hibisco=hibiscus dente-de-leão=dandelion visco=mistletoe azevinho=holly
    samambaias=ferns retorta,alambique=retort astracã=astrakhan cruz_vermelha=red_cross
    orelhas_de_couve-flor=cauliflower_ears maçãs=cheekbones molho_de_tomate=sauce réptil=reptile
    bomba_de_fumaça=smoke_bomb chapeleira=hatbox cesta_de_piquenique=picnic_basket cesta_de_vime=wicker_basket
    lata_de_leite=milk_can galão=jerrycan saca-rolhas=corkscrew odre_de_vinho=wineskin taça_de_champanhe=champagne_glass
    conhaque=cognac absinto=absinthe bule_de_café,cafeteira=coffee_pot moedor_de_café=coffee_grinder
    forma_de_bolo=cake_tin bolo_de_aniversário=birthday_cake cupcake,bolinho=cupcake rosquinha,donut=donut
    pretzel=pretzel macarons=macarons concha_de_caracol=snail_shell rosa_dos_ventos=compass_rose barômetro=barometer
    microscópio=microscope pipeta=pipette béquer,erlenmeyer=beaker bico_de_bunsen=bunsen_burner herbário=herbarium
    rede_de_borboletas,puçá=butterfly_net escada_de_corda=rope_ladder anzol=fishing_hook covo=lobster_trap
    boia_de_sinalização=buoy boia_salva-vidas=life_buoy prancha_de_stand-up=paddleboard asa_delta=hang_glider
    paraquedas=parachute boné_com_hélice=propeller_hat cartola_de_mágico=magic_hat ás_de_espadas=ace_of_spades
    jogo_de_xadrez=chess_set ioiô=yoyo pião=spinning_top bolinhas_de_gude=marbles corda_de_pular=jump_rope
    bambolê=hula_hoop espada_de_brinquedo=toy_sword espada_de_madeira=wooden_sword cavalinho_de_madeira=wooden_horse
    cavalo_de_balanço=rocking_horse carrinho_de_brinquedo=toy_car avião_de_papel=paper_plane
    barquinho_de_papel=paper_boat tsuru_de_papel=origami_crane bicho_de_pelúcia=stuffed_animal
    paninho,naninha=security_blanket pistola_de_água=water_pistol pá_de_neve=snow_shovel picareta_de_gelo=ice_axe
    corda_de_escalada=climbing_rope taco_de_críquete=cricket_bat bola_de_rúgbi=rugby_ball bola_de_vôlei=volleyball
    bola_de_handebol=handball bola_de_boliche=bowling_ball bolas_de_bocha=petanque_balls taco_de_sinuca=pool_cue
    alvo=dartboard dardos=darts cronômetro=stopwatch disco_de_vinil=vinyl_record gramofone,vitrola=gramophone
    walkman=walkman diapasão=tuning_fork metrônomo=metronome bumbo=bass_drum viela_de_roda=hurdy-gurdy
    realejo=barrel_organ contrabaixo=double_bass piano=piano oboé=oboe kalimba=kalimba djembê=djembe arminho=ermine
    zibelina=sable_fur vison=mink pele_de_raposa=fox_fur cabritinho=kid titânio=titanium caxemira=cashmere
    organza=organza tafetá=taffeta damasco=damask cretone=cretonne oleado=oilcloth ráfia=raffia cânhamo=hemp ônix=onyx
    quartzo=quartz granada_pedra=garnet topázio=topaz lápis-lazúli=lapis_lazuli meteorito=meteorite carvão=coal sal=salt
    açúcar=sugar fraldas_da_camisa=shirt_tails bolso_chapado=patch_pocket crachá_com_nome=name_badge
    boias_de_braço=armbands guardanapo=napkin pano_de_prato=dishcloth babador=bib máscara_de_dormir=sleep_mask
    listras_de_presidiário=prison_stripes camisa_de_força=straitjacket colete_de_salvamento=life_vest
    corpete_amarrado=bodice faixa_de_smoking=cummerbund abotoaduras=cufflinks flor_na_lapela,cravo_na_lapela=boutonniere
    corsage_de_pulso=corsage meias_listradas=striped_socks meias_compridas_listradas=striped_stockings
    meias_de_lã=woollen_socks pernas_nuas=bare_legs ombros_nus,ombros_de_fora=bare_shoulders braços_nus=bare_arms
    pés_enlameados=muddy_feet pés_grandes=big_feet crânio_de_animal=animal_skull crânio_de_veado=deer_skull
    crânio_de_boi=cow_skull crânio_de_bode=goat_skull crânio_de_pássaro=bird_skull penas_de_corvo=crow_feathers
    penas_de_pavão=peacock_feathers pena_de_pavão=peacock_feather pluma_de_avestruz=ostrich_feather
    dentes_de_animal=animal_teeth dentes_de_tubarão=shark_teeth garra_de_urso=bear_claw lágrima=tear
    lágrima_pintada=painted_tear barra=hem saco_de_dormir_enrolado=bedroll guarda-pó_longo=duster_coat motor=engine
    máquina=machine parafuso=screw prego=nail carrinho_de_bebê=pram armadura_de_conchas=shell_armor
    argola_de_chaves=ring_of_keys pote_de_geleia=jam_jar geleia=jam vara_de_bétula=birch_rod aura=aura
    vaso,jarro_de_flores=vase chicote_de_montaria=riding_crop hiena=hyena naja=cobra documentos,papéis=documents
    sushi=sushi chaleira=kettle lenha=firewood baixo_elétrico=bass_guitar quimera=chimera camarão=shrimp
    babadinhos=frills planta_baixa=blueprint lanterna_de_papel=paper_lantern fechadura=lock
    videogame_portátil=handheld_game_console rabanete=radish retrato=portrait pilha_elétrica=battery
    folha_de_capim=blade_of_grass esmalte=nail_polish macacão_de_corrida=racing_suit corta-vento=windbreaker
    bracelete_de_braço=armlet porta-moedas=coin_purse bengala_branca=white_cane espetinho=skewer
    ovo_de_dragão=dragon_egg maçã_envenenada=poisoned_apple trevo_de_quatro_folhas=four-leaf_clover tronco,tora=log
    bola_de_fogo=fireball sino_dos_ventos=wind_chime retalhos,patchwork=patchwork facas_de_arremesso=throwing_knives
    malho=mallet espingarda_de_caça=hunting_rifle bola_de_ferro_com_corrente=ball_and_chain luzes=highlights
    orelhas_caídas=floppy_ears paramentos,vestes_litúrgicas=vestments brincos_pequenos=stud_earrings
    tábua_de_lavar=washboard tinteiro=ink_bottle filmadora=video_camera barra_com_anilhas=barbell
    cesta_de_flores=flower_basket lança-foguetes=rocket_launcher chapéu_de_sherlock=deerstalker_hat
    enfeite_de_cabelo=hair_ornament óculos_de_aro_fino=wire-rimmed_glasses japamala,contas_de_oração=prayer_beads
    aspirador_de_pó=vacuum_cleaner lâmpada_mágica=magic_lamp livro_grosso=thick_book carta_de_amor=love_letter
    búzio=conch flor_de_cerejeira,flores_de_cerejeira=cherry_blossom círculo_mágico=magic_circle arma_laser=laser_gun
    bochechas_encovadas=hollow_cheeks bochechão,bochechas_gordas=chubby_cheeks figurino_de_palco=stage_costume
    pá_de_lixo=dustpan frasco_de_perfume=perfume_bottle bolhas_de_sabão,bolhas=soap_bubbles crisântemo=chrysanthemum
    floco_de_neve=snowflake ondas=waves estampa_de_nuvens=cloud_pattern periquito=parakeet centopeia=centipede
    protetores_de_orelha=earmuffs cilindro_de_oxigênio=oxygen_tank luvas_de_trabalho=work_gloves
    gorro_com_orelheiras=earflap_hat entradas_no_cabelo=receding_hairline
    caveira_com_ossos_cruzados=skull_and_crossbones articulações=joints dedos_dos_pés=toes polegar=thumb
    constelação=constellation macacãozinho=onesie umbigo=navel clavícula=collarbone sangramento_no_nariz=nosebleed
    martelo_de_juiz=gavel suéter_de_tricô=knitted_sweater chapéu_de_bobo=jester_hat gorro_de_guizos=jester_cap
    chapéu_de_feltro=felt_hat chapéu_com_pena,chapéu_de_penas=feathered_hat chifre_de_beber=drinking_horn
    carteira_de_dinheiro=wallet guia_de_cachorro,coleira_com_guia=leash rédeas=reins sela=saddle ferradura=horseshoe
    nariz_achatado=snub_nose nariz_empinado=upturned_nose queixo_furado=cleft_chin cicatriz_de_mordida=bite_scar
    livro_ilustrado=picture_book livro_de_receitas=cookbook picolé=popsicle caixa_de_papelão=cardboard_box
    globo_ocular=eyeball bolsas_nos_olhos=eye_bags colar_cervical=neck_brace munhequeira=wristband bolinhos=dumplings
    circuito=circuit código_de_barras=barcode livro-caixa=ledger cinzel,formão=chisel furador,sovela=awl
    asas_de_demônio=demon_wings asas_de_penas=feathered_wings cauda_de_demônio=demon_tail chifres_de_touro=bull_horns
    galhada_de_cervo=deer_antlers listras_de_tigre=tiger_stripes pinta_embaixo_do_olho=tear_mole
    tatuagem_no_rosto=face_tattoo tatuagem_floral,tatuagem_de_flor=flower_tattoo colo=lap roupão_de_seda=silk_robe
    globo_celeste=celestial_globe empregada_de_mesa=waitress homem_de_meia-idade=middle-aged_man
    mulher_de_meia-idade=middle-aged_woman diretor=ceo cavaleiro_andante=knight_errant
    meio_preso,cabelo_meio_preso=half-up_hair corte_bob=bob_cut corte_hime=hime_cut corte_wolf=wolf_cut
    cabelo_penteado_para_trás,cabelo_lambido=slicked-back_hair meias_sete_oitavos,meias_até_a_coxa=thigh-high_socks
    lanterna_elétrica=flashlight hashi,pauzinhos=chopsticks pétalas=petals fones=earbuds frango=chicken
    camuflagem=camouflage trança_coroa,coroa_de_tranças=crown_braid roupa_de_empregada=maid_outfit
    espada_quebrada=broken_sword conta=bead botas_altas=knee_boots estampa_floral=floral`,
  qualities: `
    vermelho,encarnado,rubro=red preto,negro=black branco,alvo=white azul=blue verde,esverdeado=green amarelo=yellow
    marrom,castanho,pardo=brown cinza,cinzento,grisalho,acinzentado=grey rosa,rosado,cor_de_rosa,rosinha=pink
    roxo,púrpura=purple violeta=violet lilás=lilac laranja,alaranjado=orange turquesa,azul-turquesa=turquoise
    dourado=golden prateado,prata=silver bege=beige creme=cream vinho,bordô,cor_de_vinho=burgundy
    ruivo,de_cabelo_vermelho=red-haired loiro,louro=blonde moreno,mulato,mestiço=brown-skinned escuro=dark
    claro,leve=light pálido,lívido=pale bronzeado,queimado_de_sol=tanned brilhante,reluzente=shiny
    azul-marinho,azul_marinho,azul_marinho,marinho=navy azul_escuro=dark_blue azul_claro,azul-bebê=light_blue
    verde_escuro=dark_green verde_claro=light_green vermelho_escuro,grená=dark_red colorido=colourful tingido=dyed
    longo,comprido=long curto,baixo=short alto,altão=tall pequeno=small grande,grandão=big enorme,imenso,descomunal=huge
    gigantesco=gigantic minúsculo,pequenino,miudinho=tiny gordo,gordão,obeso=fat
    gordinho,fofinho,roliço,cheinho,gorducho=chubby rechonchudo=plump barrigudo,pançudo=pot-bellied
    magro,fino,delgado,franzino=thin esguio=slender musculoso,sarado,bombado,malhado_de_academia=muscular forte=strong
    robusto=sturdy largo=wide velho,dos_antigos=old idoso,ancião,de_idade,avançado_em_idade=elderly
    jovem,novo,juvenil=young adolescente=teenage adulto=adult corcunda,curvado,encurvado=hunched cego=blind surdo=deaf
    maneta,de_um_braço_só=one-armed barbudo,barbado=bearded
    descalço,pés_descalços,de_pés_descalços,de_pé_no_chão,de_pés_no_chão=barefoot enrugado,amarrotado=wrinkled
    tatuado=tattooed mascarado=masked encapuzado,com_capuz=hooded cacheado,encaracolado,crespo,enrolado=curly
    ondulado=wavy liso,escorrido=straight bagunçado,despenteado,desgrenhado,emaranhado=messy trançado=braided
    preso,amarrado=tied_back solto,folgado,frouxo=loose raspado=shaved rasgado,dilacerado=torn esfarrapado=ragged
    gasto,surrado,desgastado,usado,batido=worn arranhado=scratched quebrado,partido=broken rachado,trincado=cracked
    enferrujado,oxidado=rusty sujo,imundo,encardido=dirty enlameado,barrento,cheio_de_lama,terroso,sujo_de_lama=muddy
    empoeirado,poeirento=dusty manchado=stained ensanguentado,sangrento=bloody queimado,carbonizado=burnt
    chamuscado,sapecado=singed remendado,com_remendos=patched desbotado,descorado=faded molhado,úmido=wet
    listrado,de_listras,com_listras,às_riscas,zebrado=striped estampado=patterned
    florido,floral,de_flores,estampa_de_flores,estampado_de_flores,florzinhas=floral bordado=embroidered
    tricotado,de_tricô,de_crochê=knitted acolchoado,matelassê=quilted forrado=lined
    ornamentado,adornado,rebuscado=ornate simples,singelo=simple elegante,distinto,chique=elegant
    luxuoso,suntuoso=luxurious justo,apertado,colado=tight ajustado,acinturado,cinturado=fitted
    largo_demais,folgadão=oversized pontudo,bicudo,pontiagudo=pointed redondo=round torto,de_lado=crooked curvo=curved
    afiado=sharp transparente=transparent translúcido=translucent
    luminoso,resplandecente,incandescente,fosforescente,que_brilha=glowing metálico=metallic mecânico=mechanical
    cibernético=cybernetic robótico=robotic mágico=magical amaldiçoado,maldito=cursed flamejante=flaming
    chifrudo,cornudo=horned alado=winged peludo=hairy escamoso=scaly tímido,acanhado,envergonhado,encabulado=shy
    rabugento,ranzinza,mal-humorado,resmungão=grumpy severo,austero,rígido=stern sério,compenetrado=serious
    alegre,animado,jovial,contente=cheerful feliz,alegria,felicidade=happy triste,tristonho,cabisbaixo,tristeza=sad
    furioso,enfurecido,irado,colérico=furious
    bravo,zangado,cara_de_bravo,irritado,com_raiva,de_raiva,puto_da_vida,nervoso_de_raiva,raiva,ira,fúria=angry
    cansado,fatigado,de_cansaço,cansaço=tired exausto,esgotado,acabado,moído=exhausted
    sonolento,cara_de_sono,de_sono,com_sono,sono=sleepy
    assustado,amedrontado,apavorado,medroso,com_medo,de_medo,medo,susto,pavor,pânico=scared nervoso,inquieto=nervous
    corajoso,valente,destemido=brave orgulhoso,orgulho=proud travesso,arteiro,levado,sapeca,maroto,malicioso=mischievous
    sorridente=smiling entediado,de_tédio,tédio=bored calmo,tranquilo,sereno=calm misterioso,enigmático=mysterious
    malvado,mau,má,maligno,maléfico,perverso,de_mau=evil gentil,bondoso,amável,simpático=kind doce=sweet
    fofo,adorável,bonitinho=cute bonito,bonitão,galã=handsome lindo,belo,formoso,maravilhoso=beautiful feio,feioso=ugly
    rico,endinheirado,abastado=rich pobre,humilde=poor morto=dead morto-vivo=undead real,régio=royal vitoriano=victorian
    medieval=medieval futurista=futuristic sentado=sitting ajoelhado,de_joelhos=kneeling voador=flying
    flutuante=floating feminino=female masculino=male esquerdo=left direito=right cheio,rodado,godê=full
    vazio,perdido=empty pesado=heavy grosso,espesso=thick volumoso=voluminous esbelto=slim
    ardente,em_chamas,aceso=burning sombrio=grim meigo,terno,dócil=gentle corpulento,fortão,parrudo,encorpado=burly
    caído=fallen pintado=painted azul-celeste,azul_céu,celeste=sky_blue brasileiro,baiano,nordestino,carioca=brazilian
    português=portuguese africano=african japonês=japanese verde_musgo=moss_green verde_oliva,oliva=olive
    verde_garrafa=bottle_green verde_esmeralda,esmeralda=emerald verde_floresta=forest_green
    azul_noite,azul_meia-noite,azul_meia-noche=midnight_blue azul_royal=royal_blue azul_petróleo=petrol
    vermelho_sangue=blood_red vermelho_vivo=bright_red cinza_escuro=dark_grey cinza_claro=light_grey
    amarelo_mostarda,mostarda=mustard amarelo_limão=lemon rosa_claro,rosa-bebê,rosa_pálido=pale_pink
    tigrado,rajado=tabby malhado,sarapintado=spotted caqui,cáqui=khaki marfim=ivory
    magrelo,magricela,esquelético,raquítico=skinny manco,coxo=limping sardento,com_sardas=freckled
    louco,maluco,doido,pirado=crazy debochado,zombeteiro=mocking puído=threadbare arrancado=torn_off
    encharcado,ensopado=soaked lascado=chipped quadrado=square fosco=matte virado=turned cruzado=crossed
    de_bolinhas,de_poá,poá,com_bolinhas,de_bolas=polka-dot sem_mangas=sleeveless peito_nu=bare_chest
    sem_camisa=shirtless cara_fechada,cara_de_mau,cara_amarrada,emburrado=scowling
    de_manga_curta,manga_curta=short-sleeved de_manga_comprida,de_manga_longa,manga_longa=long-sleeved
    de_meia-idade,quarentão,cinquentão,maduro=middle-aged cor_de_mel,mel=honey verde_limão,verde_limao=lime_green
    cara_de_deboche,com_deboche,sorrisinho=smirking aos_quadrados,xadrez,quadriculado,de_xadrez,arlequinado=checkered
    queimada_do_sol,queimado_pelo_sol,tostado=sunburnt suja_de_tinta=paint-stained sem_cabeça,decapitado=headless
    sem_chapéu=hatless braços_cruzados,de_braços_cruzados=arms_crossed cabeludo=long-haired frisado,com_frizz=frizzy
    espetado,arrepiado=spiky embaraçado=tangled oleoso,engordurado=greasy
    penteado_para_trás,penteado_pra_trás,lambido=slicked_back curtinho,rente,bem_curto,cropped=cropped
    na_altura_dos_ombros,até_os_ombros,pelos_ombros=shoulder-length até_a_cintura=waist-length
    até_o_chão,até_os_pés=floor-length até_o_joelho,até_os_joelhos=knee-length gotejante=dripping
    descolorido,oxigenado=bleached loiro_arruivado=strawberry_blonde loiro_platinado,platinado=platinum_blonde
    loiro_acinzentado=ash_blonde loiro_escuro=dark_blonde cabelo_ruivo=red_hair morena_de_cabelo=brunette
    preto_azeviche,azeviche=jet_black castanho_avermelhado,acaju=chestnut cabelo_grisalho=grey_hair
    sal_e_pimenta=salt-and-pepper bigodudo=moustached imberbe,sem_barba,de_barba_feita=clean-shaven
    cicatrizado,cheio_de_cicatrizes,marcado=scarred negro_retinto,afrodescendente,negro_de_pele=dark-skinned
    mulher_negra,moça_negra,mulher_preta=black_woman homem_negro,rapaz_negro,homem_preto=black_man azulado=bluish
    avermelhado=reddish amarelado=yellowish arroxeado=purplish gosmento,viscoso=slimy
    apodrecido,putrefato,em_decomposição,podre=rotting perneta=one-legged de_quatro_braços=four-armed mudo=mute
    altíssimo,muito_alto=very_tall macilento,descarnado,abatido=gaunt desengonçado,varapau=lanky atarracado=stocky
    atlético=athletic miúdo,mignon=petite grandalhão,brutamontes=hulking curvilíneo,cheio_de_curvas=curvy
    grávido,prenhe=pregnant enojado_de_nojo,nojo,com_nojo,de_nojo=disgusted aos_gritos,aos_berros=shouting
    risonho,às_gargalhadas=laughing sorriso_de_orelha_a_orelha,sorriso_largo=grinning piscadela,piscadinha=winking
    choroso,em_lágrimas,chorão=crying testa_franzida,sobrancelhas_franzidas,cenho_franzido,carrancudo=frowning
    língua_de_fora=sticking_out_tongue convencido,presunçoso,metido=smug altivo,altivez=haughty
    arrogante,soberbo,esnobe=arrogant solene=solemn pacífico=peaceful amigável=friendly melancólico,saudoso=melancholic
    soturno,taciturno=gloomy preocupado,aflito,de_preocupação,preocupação,angústia=worried
    surpreso,espantado,boquiaberto,de_surpresa,pasmo,espanto=surprised chocado=shocked confuso=confused curioso=curious
    constrangido=embarrassed corado,ruborizado=blushing astuto,esperto,ladino,manhoso,matreiro=sly ardiloso=cunning
    sinistro=sinister cruel=cruel ameaçador=menacing intimidador,intimidante=threatening feroz=fierce
    determinado,decidido=determined confiante,autoconfiante,seguro_de_si=confident desafiador=defiant
    ousado,atrevido=bold estoico,impassível=stoic frio,gélido=cold inexpressivo,sem_expressão=expressionless vago=blank
    sonhador,sonhador_acordado=dreamy pensativo=pensive reflexivo=thoughtful sábio=wise
    desajeitado,atrapalhado,desastrado,estabanado=clumsy demente,de_louco,de_maluco=mad desleixado,maltrapilho=scruffy
    majestoso,nobre=noble sedutor,sensual=seductive paquerador,coquete=flirty inocente,inocência,de_santinho=innocent
    preguiçoso=lazy bêbado,embriagado=drunk faminto,esfomeado=hungry doente,adoentado=sick ferido,machucado=wounded
    possuído=possessed assombrado,atormentado=haunted encantado=enchanted sagrado,santo=holy
    aposentado,reformado=retired estraçalhado=ripped em_farrapos,esfiapado,roto,em_frangalhos,roído=tattered
    roído_por_traças,comido_de_traça,comido_por_traças,roído_pelas_traças=moth-eaten desfiado=frayed
    furado,esburacado,cheio_de_furos=holey sujo_de_fuligem,coberto_de_fuligem=sooty
    manchado_de_sangue,sujo_de_sangue=bloodstained congelado=frozen derretido=melted amassado=wrinkled/dented
    entortado=bent manchado_pelo_tempo,embaçado=tarnished polido,lustroso,lustrado=polished
    musgoso,coberto_de_musgo=mossy murcho,seco=withered fresco=fresh novinho_em_folha=new limpo,impecável=clean
    engomado=starched passado_a_ferro=ironed aberto=open desabotoado=unbuttoned fechado=closed entreaberto=half-open
    desamarrado=untied arregaçado,dobrado=rolled_up para_fora=untucked do_avesso=inside_out
    comprido_demais,longo_demais=too_long grande_demais=too_big apertado_demais,justo_demais=too_tight
    pequeno_demais=too_small bufante=baggy esvoaçante,fluido=flowing ao_vento=billowing plissado,pregueado=pleated
    de_babados,com_babados,franzido=ruffled em_camadas,repicado=layered de_lantejoulas,de_paetês=sequined
    com_tachas,de_tachas,com_spikes=studded forrado_de_pele=fur-lined com_borda_de_pele=fur-trimmed
    de_gola_alta,gola_alta,de_gola_rolê=high-necked decotado=low-cut ombro_a_ombro,ombros_de_fora=off-the-shoulder
    costas_nuas=backless tomara-que-caia=strapless de_salto,de_salto_alto=high-heeled de_plataforma,plataforma=platform
    cego_de_corte=blunt de_dois_gumes=double-edged oval=oval chato,plano=flat oco=hollow gigante=giant
    cintilante,faiscante=sparkling com_glitter,de_glitter,brilhoso=glittery fumegante=smoking bruxuleante=flickering
    fantasmagórico,espectral=ghostly esculpido,entalhado,talhado=carved gravado=engraved
    antiquado,fora_de_moda,à_moda_antiga,antigo=old-fashioned vintage,retrô,de_época=vintage moderno=modern
    tradicional,típico=traditional cerimonial=ceremonial militar=military gótico=gothic barroco=baroque tribal=tribal
    feito_à_mão,artesanal=handmade de_segunda_mão=second-hand caseiro,feito_em_casa=homemade emprestado=borrowed
    descombinado,desemparelhado,trocado=mismatched diferente=odd reforçado=heavy-duty velado=veiled
    cabeça_descoberta=bareheaded nu,pelado=naked armado=armed desarmado,sem_armas=unarmed blindado,couraçado=armoured
    embrulhado=wrapped enfaixado=bandaged acorrentado=chained de_pé,em_pé=standing agachado,de_cócoras=crouching
    deitado,recostado=lying_down encostado,apoiado=leaning adormecido=sleeping abraçado_a=hugging montado_em=riding
    em_posição_de_luta=fighting mãos_na_cintura,com_as_mãos_na_cintura=hands_on_hips
    com_as_mãos_nos_bolsos,mão_no_bolso=hands_in_pockets de_pernas_cruzadas,pernas_cruzadas=cross-legged
    riscado=striped/scratched xadrez_escocês=plaid de_oncinha,oncinha,estampa_de_oncinha=leopard_print
    de_zebra,zebrinha=zebra_print camuflado=camouflage de_losangos=argyle espinha_de_peixe=herringbone
    risca_de_giz=pinstripe tie-dye=tie-dye bicolor,de_duas_cores=two-tone arco-íris=rainbow
    multicolorido,de_todas_as_cores=multicoloured neon,fluorescente=neon pastel=pastel
    estrelado,cheio_de_estrelas=starry carmesim=crimson escarlate=scarlet vermelho_cereja,cor_de_cereja=cherry_red
    vermelho_tijolo,tijolo,cor_de_tijolo=brick_red ferrugem,cor_de_ferrugem=rust coral=coral salmão=salmon pêssego=peach
    amarelo-claro=pale_yellow amarelo_canário=canary_yellow ocre=ochre ouro=gold bronze=bronze acobreado=copper
    verde-menta,verde-água=mint_green pistache=pistachio verde-azulado=teal azul_pálido=pale_blue
    azul-elétrico=electric_blue azul-horizonte=horizon_blue azul-cobalto,cobalto=cobalt índigo,anil=indigo
    azul-gelo=icy_blue lavanda=lavender malva=mauve ameixa,cor_de_ameixa=plum berinjela=aubergine magenta=magenta
    fúcsia=fuchsia rosa-choque,pink,rosa-chiclete=hot_pink areia=sand caramelo,camelo=camel canela=tan
    chocolate=chocolate cor_de_café=coffee marrom-escuro,castanho-escuro=dark_brown
    marrom-claro,castanho-claro=light_brown avelã,cor_de_avelã=hazel âmbar=amber off-white,branco_gelo=off-white
    branco-neve=snow_white cinza-pérola=pearl_grey cinza-chumbo,chumbo,grafite=charcoal cinza-aço=steel_grey
    vivo,berrante=bright verde-neon,verde-limão_neon=neon_green rosa-neon=neon_pink preto_e_branco=black_and_white
    de_couro=leather de_madeira=wooden de_lã=woollen de_seda=silken aveludado=velvety de_vidro=glass mexicano=mexican
    espanhol=spanish francês,parisiense=french bretão=breton argentino=argentine peruano=peruvian cubano=cuban
    chinês=chinese coreano=korean indiano=indian árabe=arab egípcio=egyptian romano=roman grego=greek russo=russian
    alemão=german inglês=english escocês=scottish irlandês=irish italiano=italian inuíte=inuit quebequense=quebecois
    indígena=indigenous cortado,decepado=cut amputado=cut_off encerado=waxed distraído,avoado=absent-minded
    grudado=glued apagado=unlit atarefado=busy escandaloso,estrondoso=loud espacial=space rural=rural
    remendado_com_fita=glued_together arredondado=rounded decorado=decorated vesgo,olhos_semicerrados=squinting
    sem_se_impressionar=unimpressed desconfiado=suspicious divertido=amused arrependido=apologetic
    concentrado,concentração=concentrated andrógino=androgynous não-binário=nonbinary holográfico=holographic
    iridescente,furta-cor=iridescent art_nouveau=art_nouveau art_déco=art_deco noir=noir steampunk=steampunk
    cyberpunk,ciberpunk=cyberpunk cel_shading=cel_shaded xilogravura,cordel,literatura_de_cordel=woodcut aguada=ink_wash
    mosaico=mosaic rococó=rococo sépia=sepia borrado=smeared rasgado_a_faca=slashed curtido_de_sol=weather-beaten
    amendoado=almond monopálpebra=monolid opala=opal braços_levantados,braços_para_cima=raised_arms
    na_ponta_dos_pés=tiptoe dedo_nos_lábios=finger_on_lips polegar_pra_cima,joinha,fazendo_joinha=thumbs_up
    pose_dinâmica=dynamic_pose banguelinha=gap-toothed desprezo,desdenhoso,de_desprezo=contemptuous ódio=hateful
    dor,dolorido=pained dúvida=doubtful poucos_amigos=mean educado,cortês=polite digno=dignified biônico=bionic
    jeans=denim de_lata=tin rubicundo=ruddy ceroso=waxy cônico=conical franjado,com_franjas,de_franja=fringed
    albino=albino recurvo=recurve maquiado=made-up soviético=soviet polar=polar calejado=calloused espelhado=mirrored
    de_bico_de_aço=steel-toed transpassado=double-breasted falso,postiço=fake pérfido=wicked venenoso=poisonous
    em_brasa=fiery sob_medida=tailored ralado,esfolado=scraped açafrão=saffron latino=latin budista=buddhist
    católico=catholic judeu=jewish muçulmano=muslim viking=viking celta=celtic asteca=aztec maia=mayan inca=inca
    persa=persian turco=turkish mongol=mongolian vietnamita=vietnamese tailandês=thai polonês=polish_person
    norueguês=norwegian holandês=dutch americano=american colombiano=colombian chileno=chilean senegalês=senegalese
    nigeriano=nigerian etíope=ethiopian marroquino=moroccan argelino=algerian berbere=berber caribenho=caribbean
    crioulo=creole havaiano=hawaiian corso=corsican alsaciano=alsatian provençal=provençal depenado=featherless
    estiloso=stylish descolado,da_moda=trendy esportivo=sporty patricinha,playboy=rich-looking geado=frosty
    tempestuoso=stormy envenenado=poisoned mordido=bitten mastigado=chewed inchado=swollen cascudo=scabby suado=sweaty
    trêmulo=trembling ofegante=panting sarcástico,irônico=sarcastic cínico=cynical amargo,amargurado=bitter
    solitário=lonely desesperado=desperate esperançoso=hopeful empolgado=excited enérgico=energetic agitado=hyperactive
    paciente=patient rigoroso=strict autoritário=authoritarian ganancioso,avarento,pão-duro=greedy generoso=generous
    leal,fiel=loyal covarde=cowardly heroico=heroic lendário=legendary famoso=famous milenar,ancestral=ancient
    imortal=immortal divino=divine infernal=infernal celestial=celestial demoníaco=demonic angelical=angelic
    felino=feline reptiliano=reptilian aquático=aquatic a_vapor=steam-powered de_corda=clockwork elétrico=electric
    tóxico=toxic radioativo=radioactive mutante=mutant pós-apocalíptico=post-apocalyptic colonial=colonial
    imperial=imperial renascentista=renaissance pré-histórico=prehistoric rústico=rustic náutico=nautical
    tático=tactical impermeável=waterproof quentinho=warm lanudo=woolly felpudo=fluffy macio=soft áspero=rough
    grudento=sticky espinhoso=spiny retorcido,torcido=twisted em_espiral,espiralado=spiral bifurcado=forked
    esticado,alargado=stretched encolhido=shrunken sem_rosto=faceless sem_pernas=legless sem_braços=armless
    sem_rabo=tailless tamanho_gigante=giant-sized seminu=half-naked coberto_de_mato=overgrown folheado_a_ouro=gilded
    cheio_de_joias=jewelled laqueado=lacquered envernizado=varnished esmaltado=enamelled sem_barbear=unshaven
    arrumado,bem_penteado=groomed bem_vestido=well-dressed domesticado,amestrado=tame enfarinhado=floury
    enrubescido=flushed erguido,levantado=raised abaixado=lowered cerrado=clenched estendido=spread inclinado=tilted
    virado_para_cima=turned_up pendurado=dangling deslocado=dislocated empalhado=stuffed borbulhante=bubbling
    untado=oiled perfumado=perfumed empoado=powdered tecido=woven costurado=sewn rebitado=riveted soldado_a=welded
    martelado=hammered de_vitral=stained-glass geométrico=geometric contagiante=contagious deslumbrante=dazzling
    durão=tough gay=gay vegetariano=vegetarian trans=trans deficiente=disabled autista=autistic diabético=diabetic
    tingido_de_rosa,pintado_de_rosa=dyed_pink tingido_de_verde,pintado_de_verde=dyed_green
    tingido_de_azul,pintado_de_azul=dyed_blue tingido_de_vermelho,pintado_de_vermelho=dyed_red
    tingido_de_roxo,pintado_de_roxo=dyed_purple tingido_de_laranja,pintado_de_laranja=dyed_orange
    pintado_de_loiro=dyed_blonde cromado=chrome bronco,rude=gruff emplumado=feathered subterrâneo=underground
    repartido_ao_meio,partido_ao_meio=middle-parted repartido_de_lado,partido_de_lado=side-parted exilado=exiled
    carinhoso,afetuoso=affectionate amoroso=loving sujo_de_cinza=ash-stained urbano=urban escolar=school
    de_amarrar=laced descosturado=unstitched refletivo=reflective afrouxado=loosened rodado_de_pelo=dappled
    acuado=hunted de_pernas_arqueadas=bow-legged injetado=bloodshot lacrimejante=watery penetrante=piercing gelado=icy
    de_aço_frio=steely fundo=deep-set roxo_de_pancada=bruised molhado_até_os_ossos=sopping ao_sabor_do_vento=windswept
    permanentado=permed desfiado_de_cabelo=teased assimétrico=asymmetrical ralo=thinning descuidado=unkempt
    engessado=plaster_cast teimoso,cabeça-dura=stubborn arrumadinho=neat honesto=honest brincalhão=playful frágil=frail
    quebradiço=fragile bonachão=jolly rebelde=rebellious estudioso=scholarly vaidoso=vain calado,quieto=quiet
    assustador_e_estranho=creepy invisível=invisible delicado=delicate despreocupado=carefree vilanesco=villainous
    bobo=silly inteligente=intelligent sexy=sexy triangular=triangular em_forma_de_coração=heart-shaped
    em_forma_de_estrela=star-shaped em_forma_de_lua=moon-shaped de_sola_grossa=thick-soled
    nevado,coberto_de_neve=snow-covered coberto_de_geada=frost-covered coberto_de_lama=mud-covered petrificado=petrified
    mofado=mouldy tricotado_à_mão=hand-knitted malhado_de_preto_e_branco=piebald estreito=narrow acetinado=glossy
    com_debrum_dourado=gold-trimmed de_nariz_vermelho=red-nosed preto_corvo=raven_black framboesa=raspberry_red
    cinza-rato=mouse_grey cinza-ardósia=slate_grey azul-aço=steel_blue verde-grama=grass_green verde-maçã=apple_green
    rosa-salmão=salmon_pink rosa-antigo=dusty_pink vermelhão=vermilion ciano=cyan damasco_cor=apricot
    ouro_rosé=rose_gold platina=platinum ultramarino=ultramarine azul_anil=azure canhoto=left-handed
    atravessado=crossbody veneziano=venetian arenoso=sandy anelado=ringed farto=bushy
    assustador,medonho,apavorante=scary verde-turquesa=turquoise_green nodoso=gnarled abotoado=buttoned crochê=crochet
    manchado_de_graxa=grease-stained manchado_de_tinta=ink-stained respingado=splattered`,
  verbs: `
    vestir,usar,trajar,calçar,ostentar=wearing segurar,empunhar,agarrar,erguer=holding
    carregar,transportar,levar=carrying brandir,esgrimir=wielding montar,cavalgar=riding sorrir=smiling
    rir,gargalhar=laughing chorar=crying gritar,berrar=shouting dançar=dancing cantar=singing correr=running
    pular,saltar=jumping caminhar=walking voar=flying flutuar,levitar=floating ler=reading beber=drinking fumar=smoking
    tocar=playing brilhar,reluzir=glowing pender=hanging_from cobrir,esconder=covering arrastar=dragging vender=selling
    parecer=seeming observar=looking mostrar=showing apontar=pointing morder=biting lançar=throwing apoiar=resting_on
    encostar=leaning_on pingar=dripping_with rodopiar=floating_around`,
  small: `
    com,c/=with sem,que_não_usa,sem_usar,não_tem,não_usa,não_leva,desprovido_de=without e,mais=and ou=or
    mas,porém,só_que=but um,uma,uma_arte_da=a uns,umas,um_pouco= o,a,os,as=the de,do,da,dos,das=of
    em,preso_num,preso_em,presos_em,dentro_de=in na,no,nas,nos,num,numa,sobre=on sob,debaixo_de,embaixo_de=under
    atrás_de,detrás_de,por_trás_de,atrás=behind ao_redor_de,em_volta_de=around ao,à=at por=by para,pra=for
    seu,seus,dele=his sua,suas,dela=her
    veste,vestindo,vestido_de,vestida_de,usa,usando,trajando,vestido_com,trajado_de,calçando,de_chapéu_e,vestem,com_roupa_de=wearing
    segura,segurando,agarra,agarrando,munido_de,ergue,erguendo=holding empunha,empunhando,brande,brandindo=wielding
    carrega,carregando,leva,levando=carrying armado_com,armada_com,armado_de=armed_with ela=she ele=he
    que,quem,o_qual,a_qual=who é,são,está,estão,era,tá=is tem,possui,têm=has sorrindo,sorri=smiling
    não,nenhum,nenhuma,nada_de,sem_nenhum,sem_nenhuma,nem_um=no nem,tampouco=nor nunca=never
    em_vez_de,no_lugar_de,no_lugar_da,no_lugar_do,em_vez_da,em_vez_do,ao_invés_de,ao_invés_da,ao_invés_do=instead_of
    dois,duas=two três=three quatro=four cinco=five seis=six sete=seven oito=eight nove=nine dez=ten onze=eleven
    doze=twelve treze=thirteen quatorze,catorze=fourteen quinze=fifteen dezesseis=sixteen
    ambos,ambas,os_dois,as_duas=both muito,super,bem,bastante,mó,tão,demais=very
    como,feito,tipo,que_nem,igual_a,tipo_um,tipo_uma=like também,além_disso=also uns_doze_anos=twelve_years_old
    anos,aninhos=years_old ano=year à_esquerda,do_lado_esquerdo=on_the_left à_direita,do_lado_direito=on_the_right
    na_mão,nas_mãos,em_mãos=in_hand de_pé,em_pé=standing de_joelhos,de_joelho_no_chão,ajoelhado_no_chão=kneeling
    quadriculado,xadrez=checkered cheio_de,cheia_de,coberto_de,coberta_de,coberto_com,repleto_de,lotado_de=covered_in
    manchado_de,manchada_de,sujo_de,respingado_de,lambuzado_de,melado_de=stained_with
    enfeitado_com,adornado_com,enfeitado_de,decorado_com,cravejado_de=decorated_with forrado_de,forrado_com=lined_with
    tingido_de,tingida_de=dyed preso_com,amarrado_com,amarrado_por=tied_with
    feito_de,feita_de,feito_com,feito_em=made_of debaixo_do_braço,embaixo_do_braço,sob_o_braço=under_the_arm
    em_cada_mão,uma_em_cada_mão,um_em_cada_mão=in_each_hand pintado_de=painted rapaz_de_22=22_years_old_young_man
    meia-idade=middle-aged dois_metros_e_dez=210_cm dois_metros=200_cm um_metro_e_noventa=190_cm
    um_metro_e_oitenta=180_cm um_metro_e_sessenta=160_cm um_metro_e_cinquenta=150_cm exceto,menos=except
    por_favor,pfv,pf,pfvr,por_gentileza,obrigado,obrigada,valeu,vlw=please oi,oi_gente,olá,oie,e_aí,bom_dia=hello
    preciso_de,preciso,tô_precisando=i_need quero,queria,gostaria_de,eu_quero,quero_um,me_faz=i_want faz=make
    desenha,desenhe,me_desenha,desenhe_pra_mim,desenha_pra_mim=draw minha,meu,meus,minhas=my da_minha=of_my
    uma_arte,aí,aqui,por_baixo,lhe,lhes,se,versão,ao_seu_lado,ao_lado_dela,ao_lado_dele,que_dá_pra_ver,no_geral,com_cara_de,aparência=_
    verde-escuro=dark_green azul-claro=light_blue sorriso_doce=sweet_smile listrada=striped
    pele_negra,pele_preta=dark_skin pele_morena=brown_skin cabelo_de_fogo=fire_hair
    pés_virados_pra_trás,pés_virados_para_trás=backward_feet dos_lados=sides
    raspado_dos_lados,raspado_de_um_lado,raspado_do_lado,raspado_nas_laterais=shaved_sides
    na_mão_direita,à_mão_direita,com_a_mão_direita=in_the_right_hand na_mão_esquerda,com_a_mão_esquerda=in_the_left_hand
    no_ombro_esquerdo,sobre_o_ombro_esquerdo=on_the_left_shoulder
    no_ombro_direito,sobre_o_ombro_direito=on_the_right_shoulder no_ombro,sobre_o_ombro,ao_ombro=on_the_shoulder
    às_costas,nas_costas=on_the_back no_pescoço,em_volta_do_pescoço,pendurado_no_pescoço,ao_pescoço=around_the_neck
    no_rosto,na_cara,pelo_rosto=on_the_face no_peito=on_the_chest na_cabeça=on_the_head
    na_cintura,em_volta_da_cintura=on_the_waist própria=own pingando,escorrendo=dripping
    cinquentona,cinquenta_e_poucos,cinquenta_e_tantos,casa_dos_cinquenta,casa_dos_50=55_years_old
    quarentona,quarenta_e_poucos,quarenta_e_tantos,casa_dos_quarenta,casa_dos_40=45_years_old
    trintão,trintona,trinta_e_poucos,trinta_e_tantos,casa_dos_trinta,casa_dos_30=35_years_old
    de_vinte_e_poucos_anos,vinte_e_poucos_anos,vinte_e_poucos,vinte_e_tantos,casa_dos_vinte,casa_dos_20=25_years_old
    sessentão,sessentona,sexagenário,sessenta_e_poucos,sessenta_e_tantos,casa_dos_sessenta,casa_dos_60=65_years_old
    setentão,setentona,septuagenário,setenta_e_poucos,setenta_e_tantos=75_years_old octogenário=85_years_old
    nonagenário=95_years_old gritando,berrando=shouting esgoelando=screaming rindo,gargalhando,ri=laughing
    piscando,piscando_um_olho=winking chorando=crying franzindo_a_testa=frowning fazendo_bico,fazendo_beicinho=pouting
    mostrando_a_língua=sticking_out_tongue mandando_um_beijo=blowing_a_kiss bocejando=yawning brilhando=glowing
    pegando_fogo=burning andando,caminhando=walking correndo=running pulando,saltando=jumping voando=flying
    flutuando,levitando=floating dançando,sambando=dancing cantando=singing dormindo=sleeping acenando=waving
    batendo_continência,saudação_militar=saluting apontando=pointing rezando,orando=praying meditando=meditating
    abraçando=hugging lendo=reading bebendo,tomando=drinking comendo=eating fumando_cachimbo=smoking_a_pipe
    montando,cavalgando,montado_em,montado_num,montado_numa,monta=riding lutando=fighting
    fantasiado_de,vestido_de_fantasia_de=in_costume acompanhado_de,acompanhado_por=accompanied_by
    chamado,que_se_chama,se_chama,de_nome=named estilo_anime=anime_style aquarela,em_aquarela,estilo_aquarela=watercolor
    estilo_quadrinhos,estilo_hq=comic_style desenho_animado,estilo_cartoon=cartoon pixel_art,pixelart=pixel_art
    pintura_a_óleo=oil_painting desenho_a_nanquim,a_nanquim=ink_drawing traço_fino,a_traço=line_art
    esboço_a_lápis,a_lápis,desenho_a_lápis=pencil_sketch realista=realistic pictórico=painterly
    cores_chapadas=flat_colours chibi=chibi meio,metade,metade_de=half um_par_de,par_de=a_pair_of cada=each
    com_as_duas_mãos=in_both_hands debaixo_do_braço_direito,embaixo_do_braço_direito=under_the_right_arm
    debaixo_do_braço_esquerdo,embaixo_do_braço_esquerdo=under_the_left_arm no_colo,nos_braços=in_the_arms
    sobre_os_ombros,nos_ombros=over_the_shoulders no_cinto,na_cintura_presa,pendurado_no_cinto=on_the_belt
    amarrado_na_cintura,preso_na_cintura=tied_around_the_waist no_quadril,do_lado=on_the_hip
    na_testa,levantados_na_testa=on_the_forehead no_nariz,na_ponta_do_nariz=on_the_nose na_bochecha=on_the_cheek
    na_bochecha_esquerda=on_the_left_cheek na_bochecha_direita=on_the_right_cheek no_queixo=on_the_chin
    no_braço=on_the_arm no_braço_esquerdo=on_the_left_arm no_braço_direito=on_the_right_arm no_pulso=on_the_wrist
    no_dedo=on_the_finger nos_pés=on_the_feet nas_pernas=on_the_legs no_cabelo,nos_cabelos=in_the_hair
    na_orelha=in_the_ear na_orelha_esquerda=in_the_left_ear na_orelha_direita=in_the_right_ear
    atrás_da_orelha,detrás_da_orelha=behind_the_ear na_boca,entre_os_dentes=in_the_mouth
    no_olho_esquerdo,sobre_o_olho_esquerdo=on_the_left_eye no_olho_direito,sobre_o_olho_direito=on_the_right_eye
    a_tiracolo,atravessado_no_peito=across_the_chest na_frente_de,diante_de=in_front_of
    ao_lado_de,junto_de,perto_de=next_to entre=between por_cima_de,em_cima_de,acima_de=over
    brotando_de,brotando_dos,nascendo_nos,saindo_de,saindo_da,saindo_dos=sprouting_from
    pendurado_em,pendurado_no,pendurado_na=hanging_from
    cravado_em,cravado_no,cravado_nas,fincado_em,espetado_em,enfiado_em=stuck_in amarrado_num=tied_in
    bordado_com,bordado_de=embroidered_with debruado_de,com_borda_de=trimmed_with pintado_com=painted_with
    recheado_de=filled_with rodeado_de,cercado_de=surrounded_by faltando,falta,que_não_tem,está_faltando=missing
    meio_que,levemente,um_tanto,um_tiquinho=a_bit quase=almost só,somente,apenas=only talvez=maybe
    mais_ou_menos,por_volta_de,cerca_de=about tendo=having cujo,cuja,cujos,cujas=whose eles,elas,elu=they
    este,esta,esse,essa,aquele,aquela=this faça,me_faz_um,cria,crie,faz_pra_mim=make_me
    meu_personagem,minha_personagem,meu_oc,minha_oc=my_character um_personagem,uma_personagem,personagem=a_character
    pra_minha_campanha,para_minha_campanha,pro_meu_rpg=for_my_campaign século=century do_século_xix=of_the_19th_century
    do_século_xviii=of_the_18th_century um_só=one dezessete=seventeen dezoito=eighteen dezenove=nineteen vinte=twenty
    vinte_e_um=twenty-one vinte_e_dois=twenty-two vinte_e_três=twenty-three vinte_e_quatro=twenty-four
    vinte_e_cinco=twenty-five vinte_e_seis=twenty-six vinte_e_sete=twenty-seven vinte_e_oito=twenty-eight
    vinte_e_nove=twenty-nine trinta=thirty quarenta=forty cinquenta=fifty sessenta=sixty setenta=seventy oitenta=eighty
    noventa=ninety cem=a_hundred de_estatura_alta,de_grande_estatura=tall de_baixa_estatura=short centímetros=cm
    dúzia=dozen cor,tom=colour alguns,algumas=some vários,várias=several o_mesmo,a_mesma=the_same
    quando_jovem=when_young que_cruza,cruzando,atravessando,que_atravessa=across poucos=few dentro=inside
    outro,outra,o_outro,a_outra=the_other coberto_por=covered_by cara_de_poucos_amigos=scowling
    fazendo_malabarismo=juggling mostrando_o_muque=flexing dando_um_chute,chutando=kicking
    banguela,desdentado,faltando_dentes=with_missing_teeth até=up_to até_o_tornozelo,até_os_tornozelos=ankle-length
    até_o_quadril=hip-length até_a_coxa=thigh-high até_o_queixo=chin-length até_o_peito=chest-length
    até_o_meio_das_costas=mid-back encimado_por=topped_with escondido_em=hidden_in
    maquiado_de,com_o_rosto_pintado_de=with_face_paint_of lado=side arrastando=dragging sem_uma_única=without_any
    caolho,zarolho=with_one_eye uma_dezena_de_anos=10_years_old uns_quinze_anos=15_years_old
    uma_dúzia_de_anos=12_years_old uns_vinte_anos=20_years_old trata-se_de=it_is vendendo=selling
    no_estilo_de=in_the_style_of realmente=really sempre=always à_antiga=old-fashioned na_frente=in_front
    de_cabeça_para_baixo=upside_down por_toda_parte,pelo_corpo_todo=everywhere sangrando=bleeding tremendo=shivering
    babando=drooling rosnando=growling uivando=howling roncando=snoring assobiando=whistling sussurrando=whispering
    sem_um_dos_braços=with_missing_arm sem_uma_das_pernas=with_missing_leg sem_um_dos_olhos=with_missing_eye
    sem_uma_das_orelhas,sem_uma_orelha=with_missing_ear sem_um_dedo=with_missing_finger contra=against
    escondido_sob,escondido_debaixo_de=hidden_under metido_em=tucked_into apoiado_em,apoiado_no=resting_on
    encostado_em=leaning_on pousado_em,empoleirado_em=perched_on enrolado_em,enroscado_em=wrapped_around
    embrulhado_em,envolto_em=wrapped_in amarrado_a,preso_a=tied_to jogado_sobre=slung_over
    enterrado_até=pulled_down_over levantado_sobre=pushed_up_on preso_na_lapela_da,espetado_na=pinned_to
    sentado_em,sentado_num,sentado_numa=sitting_on em_pé_sobre=standing_on aparecendo_em=coming_out_of
    despontando_de=poking_out_of com_as_mãos_em=with_hands_on com_os_olhos_semicerrados=half_closed_eyes
    de_olhos_fechados,com_os_olhos_fechados=eyes_closed de_boca_aberta,com_a_boca_aberta=mouth_open careca,calvo=,_bald
    olhos_como_brasas=eyes_like_embers grisalhando=greying dando_risadinha=giggling para_que=so_that
    na_sua_mão=in_his_hand na_outra=in_the_other numa_mão,em_uma_mão=in_one_hand de_lado_da_cabeça=on_one_side
    na_pontinha=on_tiptoe semicerrados=half_closed mancando=limping olhar_frio=cold`,
}
