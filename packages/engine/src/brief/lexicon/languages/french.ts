import type { LanguageTable } from './language-table.ts'

/** French. Feminines and plurals are folded, and adjectives are moved before their noun. */
export const french: LanguageTable = {
  people: `
    femme=woman homme=man fille,meuf,nana,demoiselle,donzelle=girl garçon,gars=boy dame=lady monsieur=gentleman
    type,mec,bonhomme=guy jeune_fille=young_girl grand-mère,mamie,mémé,mamy=grandmother
    grand-père,papi,papy,pépé=grandfather mère,maman=mother père,papa=father chevalier=knight
    magicien,enchanteur,sorcier,sorcier_blanc=wizard mage=mage guerrier=warrior combattant=fighter roi,monarque=king
    reine=queen empereur=emperor impératrice=empress prince,dauphin=prince princesse=princess duc=duke duchesse=duchess
    comte=count comtesse=countess baron=baron noble=noble seigneur,châtelain=lord
    voleur,pickpocket,cambrioleur,monte-en-l_air=thief brigand,bandit,hors-la-loi,détrousseur,cangaceiro=bandit
    assassin,tueur,tueur_à_gages=assassin chasseur,trappeur=hunter chasseresse=huntress archer,arbalétrier=archer
    soldat,poilu,troufion,biffin,fantassin,bidasse=soldier mercenaire,soudard=mercenary garde,sentinelle,vigile=guard
    gardien=guardian médecin,docteur,toubib=doctor guérisseur,rebouteux,soigneur=healer infirmier=nurse
    prêtre,curé,abbé,ecclésiastique=priest prêtresse=priestess moine,frère,bonze=monk druide=druid chaman=shaman
    nécromancien,nécromant=necromancer barde,troubadour,trouvère,ménestrel=bard forgeron,maréchal-ferrant=blacksmith
    boulanger=baker cuisinier,cuistot=cook boucher,charcutier=butcher meunier=miller
    fermier,agriculteur,cultivateur,éleveur=farmer paysan,villageois=peasant berger,pâtre,chevrier=shepherd
    pêcheur=fisherman marin,matelot,mousse_de_bord,moussaillon=sailor
    marchand,commerçant,négociant,colporteur,camelot=merchant érudit=scholar bibliothécaire,documentaliste=librarian
    professeur,instituteur,enseignant,prof,maître_d_école=teacher élève,étudiant=student explorateur=explorer
    aventurier,baroudeur=adventurer scientifique,savant,chercheur=scientist ingénieur=engineer
    mécanicien,mécano,garagiste=mechanic inventeur,bricoleur=inventor alchimiste=alchemist
    apothicaire,pharmacien=apothecary jardinier=gardener danseur=dancer chanteur=singer musicien=musician
    bouffon,fou_du_roi,arlequin=jester artiste=artist peintre=painter tailleur,couturier=tailor
    charpentier,menuisier,ébéniste=carpenter maçon=mason mineur=miner bûcheron=lumberjack apiculteur=beekeeper
    pompier,sapeur-pompier=firefighter policier,flic,gendarme,agent_de_police=police_officer
    détective,inspecteur,enquêteur,limier=detective espion,agent_secret=spy agent=agent aviateur,pilote=pilot
    astronaute,cosmonaute,spationaute=astronaut boxeur=boxer lutteur,catcheur=wrestler escrimeur,maître_d_armes=fencer
    facteur=mail_carrier serveur,garçon_de_café=waiter aubergiste,tenancier,cabaretier=innkeeper
    barman,tavernier=bartender majordome,valet=butler domestique=servant servante,soubrette,femme_de_chambre=maid
    mendiant,clochard,sdf,clodo=beggar vagabond,chemineau=vagabond voyageur=traveler pèlerin=pilgrim
    bourreau=executioner fossoyeur,croque-mort=gravedigger employé_de_bureau,employé=office_worker juge,magistrat=judge
    avocat=lawyer maire,bourgmestre=mayor horloger=clockmaker fleuriste=florist dompteur,dresseur=animal_tamer
    héros=hero héroïne=heroine super-héros,superhéros=superhero rebelle,révolutionnaire,insurgé=rebel
    corsaire,pirate,flibustier,boucanier=pirate elfe=elf nain=dwarf lutin,gnome=gnome géant=giant ogre=ogre
    vampire=vampire loup-garou,lycanthrope=werewolf démon=demon ange=angel diable=devil sirène=mermaid fée=female_fairy
    cyborg=cyborg orc,orque=orc gobelin=goblin nonne,bonne_sœur,religieuse,sœur=nun
    chasseur_de_primes,chasseur_de_prime=bounty_hunter invocateur=summoner voyant,cartomancien=fortune_teller
    pirate_informatique,hackeur=hacker chef_cuisinier,chef_de_cuisine=chef patron,chef_de_bande=boss clown=clown
    cowboy,cow-boy,vacher=cowboy mariée=bride gymnaste=gymnast libraire,bouquiniste=bookseller tricoteur=knitter
    couturière=seamstress glacier,marchand_de_glaces=ice_cream_vendor livreur,coursier=delivery_driver
    tireur_d_élite,sniper=sniper gardien_de_phare=lighthouse_keeper dieu,divinité=god déesse=goddess nymphe,naïade=nymph
    apprenti=apprentice lycéen=high_school_student collégien=middle_school_student écolier=schoolchild vétéran=veteran
    général=general colonel=colonel mousquetaire=musketeer scribe,copiste=scribe gamin=kid évêque=bishop
    barbare=barbarian cordonnier,savetier,bottier=shoemaker plongeur,scaphandrier=diver surfeur=surfer
    footballeur,joueur_de_foot=footballer sculpteur=sculptor acrobate,trapéziste,funambule=acrobat
    inquisiteur=inquisitor veilleur_de_nuit,veilleur=night_watchman guetteur=watchman
    épéiste,bretteur,spadassin=swordsman notaire=notary archiviste=archivist
    gardien_de_but,gardien_de_handball=goalkeeper handballeur,joueur_de_handball=handball_player
    portier,concierge=doorman agent_d_entretien,balayeur,éboueur=janitor femme_de_ménage=female_cleaner
    balayeur_de_rue,cantonnier=street_sweeper plombier=plumber électricien=electrician soudeur=welder
    pâtissier,confiseur,chocolatier=pastry_chef poissonnier=fishmonger marchand_de_légumes,primeur,maraîcher=greengrocer
    barmaid=female_bartender gaucho=gaucho capitaine,capitaine_de_navire=captain chasseur_de_monstres=monster_hunter
    chasseur_de_vampires=vampire_hunter chasseur_de_sorcières=witch_hunter chasseur_de_démons=demon_hunter
    tueur_de_dragons,chasseur_de_dragons=dragon_slayer chevaucheur_de_dragons=dragon_rider garde_forestier=forest_ranger
    rôdeur,forestier=ranger botaniste=botanist herboriste=herbalist chirurgien=surgeon dentiste=dentist
    vétérinaire,véto=veterinarian sage-femme=female_midwife
    docteur_de_la_peste,médecin_de_peste,docteur_peste=plague_doctor ambulancier,secouriste=paramedic
    psychologue,psy=psychologist savant_fou,scientifique_fou=mad_scientist chimiste=chemist
    professeur_de_chimie,prof_de_chimie=chemistry_teacher directeur_d_école,proviseur=school_principal
    écolière=schoolgirl astronome=astronomer astrologue=astrologer géologue=geologist archéologue=archaeologist
    paléontologue=paleontologist historien=historian philosophe=philosopher cartographe=cartographer
    architecte=architect informaticien,programmeur,développeur=programmer gameur,joueur_de_jeux_vidéo=gamer
    streameur,youtubeur=streamer écrivain,romancier,auteur=writer poète=poet journaliste,reporter=journalist
    photographe=photographer graffeur,tagueur=graffiti_artist tatoueur=tattoo_artist guitariste=guitarist
    violoniste=violinist pianiste=pianist batteur,tambour-major,percussionniste=drummer chanteur_d_opéra=opera_singer
    cantatrice=female_opera_singer rappeur=rapper rockeur,rocker,star_du_rock=rock_star punk,keupon=punk
    dj,disc-jockey=dj jongleur_de_foire=minstrel mariachi=mariachi danseur_de_samba=samba_dancer
    danseur_de_flamenco=flamenco_dancer ballerine,danseuse_étoile,petit_rat=ballerina danseur_de_tango=tango_dancer
    jongleur=juggler illusionniste,prestidigitateur=magician mime=mime marionnettiste=puppeteer
    monsieur_loyal=ringmaster hercule_de_foire,homme_fort=strongman dompteur_de_lions=lion_tamer
    cracheur_de_feu=fire_breather acteur,comédien=actor mannequin=model drag_queen=drag_queen luchador=luchador
    lutteur_de_sumo,sumotori=sumo_wrestler karatéka,judoka,artiste_martial=martial_artist capoeiriste=capoeirista
    basketteur,joueur_de_basket=basketball_player volleyeur=volleyball_player hockeyeur,joueur_de_hockey=hockey_player
    rugbyman,joueur_de_rugby=rugby_player joueur_de_tennis,tennisman,tenniswoman=tennis_player nageur=swimmer
    coureur=runner cycliste=cyclist patineur,skateur=skater patineur_artistique=figure_skater skieur=skier
    grimpeur=climber alpiniste=mountaineer randonneur=hiker entraîneur,coach=coach arbitre=referee
    pilote_de_chasse=fighter_pilot pilote_de_course=race_car_driver motard=biker chauffeur_de_taxi=taxi_driver
    chauffeur_de_bus,conducteur_de_bus=bus_driver chauffeur,conducteur=driver routier,camionneur=truck_driver
    contrôleur_de_train=train_conductor chef_de_gare,cheffe_de_gare=stationmaster
    contrôleur,poinçonneur=ticket_inspector cocher=coachman passeur,batelier=ferryman gondolier=gondolier
    pirate_de_l_espace,pirate_spatial=space_pirate détective_privé=private_detective shérif=sheriff
    geôlier,gardien_de_prison=prison_guard garde_du_corps=bodyguard maître-nageur,sauveteur=lifeguard
    roublard,fripouille,vaurien,filou=rogue gangster,mafieux,truand=gangster contrebandier=smuggler
    prisonnier,bagnard,détenu,taulard,forçat=prisoner esclave=slave gladiateur=gladiator viking=viking
    chevaleresse=female_knight templier,chevalier_templier=templar croisé=crusader paladin=paladin
    écuyer,page_du_roi=squire héraut=herald lancier=lancer hussard=hussar conquistador=conquistador samouraï=samurai
    amazone=amazon légionnaire=legionary centurion=centurion officier=officer sergent=sergeant lieutenant=lieutenant
    commandant=major amiral=admiral commandeur=commander pistolero,tireur_au_pistolet=gunslinger
    résistant,partisan,maquisard=resistance_fighter entrepreneur_de_pompes_funèbres=undertaker marquis=marquis
    baronne=baroness vicomte=viscount aristocrate,gentilhomme,hobereau=nobleman courtisan=courtier
    chef_de_tribu,chef_de_clan,chef_de_guerre=chieftain pharaon=pharaoh sultan=sultan vizir=vizier
    politicien,homme_politique=politician président=president diplomate,ambassadeur=diplomat
    homme_d_affaires,cadre_d_entreprise=businessman femme_d_affaires=businesswoman secrétaire=secretary
    comptable=accountant banquier=banker vendeur_de_rue,marchand_ambulant=street_vendor
    épicier,boutiquier,patron_de_boutique=shopkeeper bouquetière=female_flower_seller antiquaire=antiquarian
    tisserand=weaver fileuse=female_weaver potier,céramiste=potter souffleur_de_verre=glassblower
    bijoutier,joaillier,orfèvre=jeweler chapelier=hatter fabricant_de_jouets=toymaker barbier=barber
    coiffeur=hairdresser lavandière,blanchisseuse=washerwoman bonne=female_maid nourrice,nounou,gouvernante=nanny
    préceptrice=governess messager=courier ramoneur=chimney_sweep allumeur_de_réverbères=lamplighter brasseur=brewer
    vigneron,viticulteur=winemaker porteur_d_eau=water_carrier ouvrier_du_bâtiment=construction_worker
    ouvrier,travailleur,prolo=worker ouvrier_d_usine=factory_worker agent_de_propreté=sanitation_worker
    porteur,bagagiste,groom=porter réparateur,dépanneur=repairman sans-abri=homeless touriste=tourist routard=backpacker
    chasseur_de_trésors=treasure_hunter chercheur_d_or,orpailleur=prospector nomade=nomad bédouin=bedouin
    ermite,anachorète=hermit clerc=cleric pape=pope exorciste=exorcist prophète=prophet oracle=oracle
    pythie=female_oracle saint=saint missionnaire=missionary rabbin=rabbi imam=imam gourou=guru
    diseuse_de_bonne_aventure,tireuse_de_cartes=female_fortune_teller médium,spirite=medium sorcier_vaudou=witch_doctor
    sorcière=female_witch ensorceleur=sorcerer envoûteur=enchanter occultiste=warlock élémentaliste=elementalist
    pyromancien,pyromane=pyromancer apprenti_sorcier,apprenti_magicien=sorcerer's_apprentice
    magical_girl,fille_magique=magical_girl super-héroïne=female_superhero
    méchant_de_l_histoire,vilain,méchant_de_bd=villain super-vilain,super-méchant=supervillain justicier=vigilante
    ninja,kunoichi=ninja geisha=geisha torero,matador=bullfighter gitan,bohémien,tzigane=gypsy hippie,baba_cool=hippie
    gothique,goth=goth marié=groom veuf=widow veuve=female_widow fils=son ma_fille=daughter
    grande_sœur,petite_sœur=sister petit_frère,grand_frère=brother jumeau=twin jumelle=female_twin oncle,tonton=uncle
    tante,tata=aunt poupon=baby môme,mioche,marmot=child fillette,gamine,petite_fille,petite_gamine=little_girl
    garçonnet,petit_garçon,petit_bonhomme=little_boy adolescent,ado,ado_rebelle=teenager
    jeune_adolescente,adolescente=teenage_girl jeune_homme,jeune_gars=young_man jeune_femme=young_woman
    vieillard,vieux,vieil_homme,vieux_monsieur,papé=old_man vieille,vieille_femme,vieille_dame,petite_vieille=old_woman
    quadragénaire,quinquagénaire=middle-aged_man elfe_noir,elfe_sombre,drow=dark_elf elfe_sylvain,elfe_des_bois=wood_elf
    demi-elfe,semi-elfe=half-elf demi-orc,semi-orc=half-orc halfelin,hobbit,semi-homme=halfling
    farfadet,leprechaun=leprechaun diablotin=imp troll=troll tieffelin=tiefling demi-démon=half-demon
    diablesse=female_demon ange_déchu=fallen_angel demi-dieu=demigod goule=female_ghoul esprit_follet=sprite pixie=pixie
    dryade=dryad triton=merman centaure=centaur faune=faun satyre=satyr minotaure=minotaur cyclope=cyclops
    gorgone,méduse_mythologique=gorgon harpie=harpy valkyrie,walkyrie=valkyrie succube=succubus génie,djinn=genie
    cavalier_sans_tête=headless_horseman faucheuse=female_grim_reaper père_noël=santa_claus extraterrestre,martien=alien
    matou=tomcat homme-dauphin=dolphin_man homme-lézard=lizardfolk homme-poisson=fish_man homme-oiseau=bird_man
    homme-loup=wolf_man garçon-chat,homme-chat=cat_boy fille-chat,femme-chat,neko=cat_girl
    fille-renarde,femme-renarde=fox_girl garçon-renard=fox_boy drakéide,sangdragon=dragonborn
    vieux_loup_de_mer,loup_de_mer=old_sea_dog marraine_la_bonne_fée,bonne_fée,fée_marraine=fairy_godmother
    fée_clochette=fairy reine_des_glaces,reine_de_glace=ice_queen reine_des_neiges=snow_queen
    dresseur_de_dragons,dompteur_de_dragons=dragon_tamer barista=barista taoïste=taoist bouvier,gardian=herder
    mamelouk=mamluk récupérateur,charognard,ferrailleur=scavenger pom-pom_girl=cheerleader navigateur=navigator
    infirmier_militaire,médecin_de_combat=medic idol=idol quartier-maître=quartermaster serveuse=waitress
    fauconnier=falconer matriarche=matriarch prêteur_sur_gages=pawnbroker cosaque=cossack docker=dockworker
    aurige,conducteur_de_char=charioteer lanceur_de_couteaux=knife_thrower greffier,commis=clerk
    artificier,artilleur_magique=artificer percepteur,collecteur_d_impôts=tax_collector parachutiste=skydiver
    maître_des_bêtes=beastmaster psychopompe=psychopomp arrangeur=fixer vieille_sorcière=old_witch
    pyrotechnicien=fireworks_maker toréador=toreador chiffonnier=rag_picker joueur_d_orgue_de_barbarie=organ_grinder
    crieur_de_journaux,vendeur_de_journaux=newspaper_boy cireur_de_chaussures=shoeshine_boy
    musicien_de_rue=street_musician chef_d_orchestre=conductor compositeur=composer joueur_d_échecs=chess_player
    joueur_de_poker,parieur=gambler croupier=croupier présentateur_météo=news_presenter
    hôtesse_de_l_air,steward=flight_attendant garde_de_parc=park_ranger gardien_de_zoo=zookeeper
    tailleur_de_pierres=stonemason tanneur=tanner tonnelier=cooper charbonnier=charcoal_burner
    paludier,saunier=salt_worker ostréiculteur=oyster_farmer fromager,crémier=cheesemaker
    chercheur_de_truffes=truffle_hunter bergère=shepherdess laitière=milkmaid gardeuse_d_oies=goose_girl
    coupeur_de_canne=sugarcane_cutter saigneur_d_hévéas=rubber_tapper reine_du_carnaval=samba_queen pierrot=pierrot
    catrina=skeleton_lady saxophoniste=saxophonist trompettiste=trumpeter flûtiste=flautist accordéoniste=accordionist
    harpiste=harpist violoncelliste=cellist sommelier=sommelier empoisonneur=poisoner vendeur,vendeur_ambulant=vendor
    marquise=marchioness vicomtesse=viscountess chanteur_de_flamenco=flamenco_singer chanteur_de_fado=fado_singer
    chanteur_de_jazz=jazz_singer chanteur_de_rock=rock_singer fée_des_dents,petite_souris_des_dents=tooth_fairy
    reine_des_abeilles=queen_bee reine_de_la_forêt=forest_queen reine_des_fées=fairy_queen roi_gobelin=goblin_king
    capitaine_pirate=pirate_captain capitaine_de_vaisseau,capitaine_spatial=space_captain
    explorateur_spatial=space_explorer capitaine_de_vaisseau_marin=ship_captain entraîneur_de_foot=football_coach
    danseur_de_ballet=ballet_dancer artiste_de_cirque,circassien=circus_performer mage_de_feu=fire_mage
    mage_de_glace=ice_mage mage_de_bataille=battle_mage mage_de_sang=blood_mage mage_de_cour=court_wizard
    bouffon_du_roi=court_jester garde_royal=royal_guard garde_du_palais=palace_guard garde_de_la_ville=city_guard
    agent_de_sécurité=security_guard grutier=crane_operator artiste_de_rue=street_artist dessinateur=comic_artist
    styliste,créateur_de_mode=fashion_designer décorateur=interior_designer influenceur=influencer podcasteur=podcaster
    nutritionniste=nutritionist kinésithérapeute,kiné=physiotherapist pédiatre=pediatrician opticien=optician
    physicien=physicist biologiste=biologist biologiste_marin=marine_biologist mathématicien=mathematician
    entomologiste=entomologist ornithologue=ornithologist volcanologue=volcanologist météorologue=meteorologist
    linguiste=linguist traducteur=translator économiste=economist sociologue=sociologist anthropologue=anthropologist
    conservateur_de_musée=museum_curator guide_touristique=tour_guide guide=guide interprète=interpreter
    rémouleur,rétameur=tinker conteur=storyteller bourgeois,aristo=aristocrat conducteur_de_tramway,traminot=tram_driver
    commissaire=police_chief prof_de_maths,professeur_de_mathématiques=maths_teacher
    prof_de_gym,prof_de_sport,professeur_de_sport=gym_teacher prof_de_dessin=art_teacher prof_d_histoire=history_teacher
    prof_de_piano=piano_teacher prof_de_danse=dance_teacher maîtresse_de_maternelle=kindergarten_teacher
    chasseur_de_fantômes=ghost_hunter préposée_des_postes=postwoman potard=pharmacist buraliste=tobacconist
    garde-chasse=gamekeeper bedeau,sacristain=verger enfant_de_chœur=altar_boy séminariste=seminarian
    abbesse,mère_supérieure=abbess père_abbé=abbot cardinal=cardinal moinillon,capucin=friar vestale=vestal
    sage_du_village,vieux_sage=sage stratège=strategist capitaine_de_la_garde=captain_of_the_guard
    porte-étendard,porte-drapeau=standard-bearer tambour_de_régiment,petit_tambour=drummer_boy cavalier=cavalryman
    dragon_de_cavalerie=dragoon grenadier=grenadier piquier=pikeman porte-bouclier=shieldbearer éclaireur,pisteur=scout
    scout,louveteau_scout=boy_scout saboteur=saboteur déserteur=deserter timonier=helmsman baleinier_homme=whaler
    rameur=oarsman éclusier=lock_keeper canoéiste,kayakiste=canoeist jockey=jockey pilote_de_rallye=racing_driver
    cascadeur=stuntman culturiste,bodybuilder=bodybuilder prof_de_yoga=yoga_teacher
    joueuse_de_roller_derby=roller_derby_player maître_d_échecs=chess_master magicien_de_cabaret=stage_magician
    danseuse_de_cabaret,meneuse_de_revue=cabaret_dancer danseuse_burlesque=burlesque_dancer
    danseuse_de_french_cancan=can-can_dancer contorsionniste=contortionist fakir=fakir
    charmeur_de_serpents=snake_charmer ventriloque=ventriloquist forain=carny bonimenteur=showman
    couturière_à_façon=dressmaker dentellière=lacemaker brodeuse=embroiderer teinturier=dyer relieur=bookbinder
    imprimeur=printer graveur=engraver enlumineur=illuminator luthier=luthier accordeur_de_pianos=piano_tuner
    serrurier=locksmith couvreur=roofer peintre_en_bâtiment=house_painter vitrier=glazier tapissier=upholsterer
    déménageur=removal_man brocanteur=rag_and_bone_man commissaire-priseur=auctioneer agent_immobilier=estate_agent
    postier=postal_worker réceptionniste=receptionist caissier=cashier maquilleur=make-up_artist
    réalisateur,cinéaste=film_director caméraman=cameraman humoriste=comedian animateur_radio=radio_host
    militant,activiste=activist suffragette=suffragette anarchiste=anarchist héritière=heiress débutante=debutante
    dandy,muscadin,incroyable=dandy vieille_fille=old_maid marraine=godmother belle-mère,marâtre=stepmother
    orphelin=orphan galopin,garnement,titi_parisien=urchin passager_clandestin=stowaway naufragé=castaway
    réfugié=refugee survivant,rescapé=survivor pilote_de_robot=robot_pilot pilote_de_mecha=mecha_pilot
    voyageur_du_temps,voyageur_temporel=time_traveler princesse_de_la_lune=moon_princess dieu_du_soleil=sun_god
    déesse_de_la_guerre=goddess_of_war dieu_du_tonnerre=god_of_thunder chevalier_de_la_mort=death_knight
    mage_blanc=white_mage mage_noir=dark_mage sorcière_des_marais=swamp_witch sorcière_des_mers=sea_witch
    sorcière_de_la_forêt,sorcière_des_bois=forest_witch femme_des_neiges=snow_woman baby-sitter=babysitter épouse=wife
    mari,époux=husband femme_au_foyer,ménagère=housewife propriétaire=landlord patron_de_café,cafetier=cafe_owner
    mangeur_de_feu=fire_eater avaleur_de_sabres=sword_swallower fildefériste=tightrope_walker haltérophile=weightlifter
    marathonien=marathon_runner saltimbanque=street_performer joueur_de_baseball=baseball_player golfeur=golfer
    chef_de_la_gare=station_master chasseur_d_hôtel=bellboy star_de_la_pop,pop_star=pop_star
    sonneur_de_cloches=bell_ringer organiste=organist parfumeur=perfumer cosplayeur=cosplayer
    guide_de_montagne=mountain_guide chef_de_gang=gang_leader cheminot=railway_worker douanier=customs_officer
    chamelier=camel_driver colon=settler athlète=athlete garçon_d_écurie,palefrenier=stable_boy
    pompiste=gas_station_attendant braqueur=bank_robber faussaire=forger stagiaire=intern geek,intello=nerd
    métalleux=metalhead skinhead=skinhead novice=novice_nun yogi=yogi parachutiste_militaire,para=paratrooper
    videur=bouncer oracle_vivant=seer noble_dame=noblewoman guerrière_au_bouclier,skjaldmö=shieldmaiden
    braconnier=poacher escroc,arnaqueur=swindler pilleur_de_tombes=tomb_raider archimage=archmage
    grand_prêtre=high_priest gourou_de_secte=cult_leader assistante_sociale,travailleur_social=social_worker
    élémentaire_de_feu=fire_elemental géant_de_glace,géant_des_glaces=frost_giant elfe_de_la_nuit=night_elf
    banshee=female_banshee incube=male_incubus chérubin=cherub professeur_d_université=professor errant=wanderer
    étranger=foreigner clone=clone égoutier=sewer_worker`,
  things: `
    enfant=child bébé,nourrisson=baby vieillarde=old_woman médecin_de_la_peste,docteur_de_peste=plague_doctor
    robot=robot androïde=android squelette=skeleton dragons=dragons licorne=unicorn golem=golem humain=human renard=fox
    loup=wolf chat,minou=cat chien,clebs,toutou=dog ours=bear lapin,lièvre=rabbit souris=mouse rat=rat oiseau=bird
    corbeau=raven corneille=crow hibou,chouette=owl faucon=falcon aigle=eagle perroquet,ara=parrot poule=hen
    serpent,vipère,couleuvre=snake lézard=lizard grenouille=frog crapaud=toad cheval,jument,destrier=horse
    âne,baudet=donkey chèvre=goat mouton,brebis=sheep cerf=stag papillon=butterfly araignée=spider poisson=fish
    hérisson=hedgehog blaireau=badger écureuil=squirrel singe=monkey lion=lion tigre=tiger panthère=panther
    éléphant=elephant tortue=turtle vache=cow taureau=bull cochon,porc=pig canard=duck
    cheveux,cheveu,chevelure,tignasse,poils,toison=hair tresse,natte=braid queue_de_cheval,catogan=ponytail
    chignon,toque_de_cheveux=bun couettes,deux_couettes=pigtails boucle,boucles,cheveux_bouclés=curly_hair
    frange,mèche_frontale=bangs crâne_rasé,tête_rasée,crâne_lisse=shaved_head
    crête,iroquoise,crête_iroquoise,crête_punk=mohawk dreadlocks,locks,dreads=locs œil,oeil=eye yeux,mirettes=eyes
    peau,teint,carnation=skin pelage,fourrure,poil=fur écailles=scales plumes,plumage=feathers barbe=beard
    bouc,barbiche=goatee favoris,pattes_de_cheveux=sideburns
    barbe_de_trois_jours,barbe_naissante,barbe_mal_rasée=stubble cicatrices=scars
    tache_de_rousseur,taches_de_son,éphélides=freckles ride=wrinkle tatouages=tattoos aile,ailerons=wings
    cornes,cornes_de_démon=horns bois_de_cerf,ramure,andouillers=antlers queue=tail oreilles=ears griffe,serre=claw
    crocs,canines,dents_de_vampire=fangs défenses=tusks dents,dentition=teeth nez,tarin=nose bouche,gueule=mouth
    lèvres=lips rouge_à_lèvres=lipstick joue,pommette=cheek menton=chin front=forehead sourcils=eyebrows
    visage,figure,face,frimousse=face tête=head cou=neck épaules=shoulders poitrine,torse,poitrail,coffre=chest dos=back
    ventre,bedaine,bide,panse=belly hanche=hip taille,ceinture_de_la_taille=waist bras=arm mains=hands doigts=fingers
    ongles=fingernails poings=fists jambes,guiboles=legs cuisse=thigh genou=knee pieds=feet cheville=ankle poignet=wrist
    prothèse=prosthesis jambe_de_bois=wooden_leg cape,cape_courte,capelette=cape manteau,pardessus,casaque=coat
    imperméable,ciré,imper,k-way=raincoat robe=dress robe_de_mariée=wedding_dress robe_de_bal=ball_gown
    jupe,cotillon=skirt chemise=shirt chemisier=blouse short,bermuda,culottes_courtes=shorts collants=tights
    bas,bas_de_soie=stockings salopette=overalls
    combinaison,bleu_de_travail,combinaison_de_travail,combinaison_de_mécano=jumpsuit veste,blouson,vareuse=jacket
    gilet=vest pull,chandail,pull-over,tricot,pullover=sweater sweat,sweat-shirt,molleton=sweatshirt
    sweat_à_capuche,hoodie,kangourou,coton_ouaté=hoodie costume,costard,complet,tailleur-pantalon,tailleur_jupe=suit
    smoking=tuxedo queue-de-pie,frac,jaquette,habit_à_queue=tailcoat uniforme=uniform toge=toga soutane=cassock
    tunique,cotte=tunic blouse,blouse_de_laboratoire=lab_coat tablier=apron pourpoint=doublet pagne=loincloth
    corset,bustier=corset kimono,yukata=kimono maillot,maillot_de_foot=jersey
    combinaison_spatiale,scaphandre_spatial=space_suit botte=boot chaussures,godasses,pompes=shoes
    baskets,tennis,sneakers,espadrilles_de_sport=sneakers sabots=clogs
    pantoufles,chaussons,charentaises,savates,babouches,chaussons_d_intérieur=slippers
    talons,escarpins,talons_hauts,talons_aiguilles,talons_fins=high_heels gants=gloves moufles,mouffles=mittens
    mitaines,gants_sans_doigts=fingerless_gloves chapeau,galure=hat
    haut-de-forme,chapeau_claque,chapeau_haut_de_forme,gibus=top_hat casquette=cap bonnet,bonnet_de_laine,tuque=beanie
    béret=beret toque=toque chapeau_de_paille,canotier=straw_hat casque,heaume=helmet couronne=crown diadème,tiare=tiara
    capuche,capuchon=hood fichu,foulard_sur_la_tête,madras=headscarf bandeau,serre-tête=headband bandana=bandana
    turban,chèche=turban voile=veil couronne_de_fleurs=flower_crown nœud=bow_ribbon barrette,pince_à_cheveux=hair_clip
    lunettes,bésicles,binocles=glasses lunettes_de_soleil,lunettes_noires=sunglasses lunettes_de_soudure=welding_goggles
    lunettes_d_aviateur,lunettes_d_aviatrice=aviator_goggles lunettes_de_protection,lunettes_de_soudeur=goggles
    monocle=monocle cache-œil,cache-oeil,bandeau_sur_l_œil,bandeau_de_pirate=eyepatch masque=mask masque_à_gaz=gas_mask
    écharpe,foulard,cache-nez,cache-col=scarf cravate=tie nœud_papillon,noeud_papillon,nœud_pap=bow_tie
    collier,ras-de-cou,sautoir=necklace pendentif=pendant amulette,talisman,grigri=amulet
    boucle_d_oreille,pendant_d_oreille=earring bagues=rings anneau=ring bracelets=bracelets broche,fibule,camée=brooch
    col,collier_de_chien,collier_pour_chien=collar ceinture,ceinturon=belt
    écharpe_de_taille,écharpe_tricolore,écharpe_de_cérémonie,ceinture_de_tissu=sash sac=bag sac_à_dos,cartable=backpack
    sacoche,besace,gibecière=satchel bourse,escarcelle=pouch carquois=quiver bretelles=suspenders armure=armor
    plastron,cuirasse=breastplate cotte_de_mailles,haubert,maille=chainmail épaulières,spalières=pauldrons
    jambières,grèves,jambières_d_armure,cnémides=greaves brassards,bracelets_de_force,canons_d_avant-bras=bracers
    genouillères=knee_pads épée=sword grande_épée,épée_à_deux_mains,espadon,claymore=greatsword sabre=sabre
    rapière,fleuret,estoc=rapier dagues,poignards=daggers couteau,canif,opinel,surin,schlass=knife bouclier=shield
    arc,noeud,nœud_papillon_à_cheveux=bow flèches=arrows arbalète=crossbow
    bâton,crosse,bâton_de_mage,bourdon_de_pèlerin,crosse_de_berger=staff baguette_magique,baguette_de_sorcier=wand
    canne,canne_à_pommeau=cane hache,cognée=axe marteau,maillet=hammer marteau_de_guerre=warhammer
    masse,masse_d_armes=mace gourdin,massue,trique=club lance,javelot,épieu=spear hallebarde=halberd trident=trident
    faux=scythe faucille,serpe=sickle fouet=whip filet,épuisette=net pistolets=pistols revolver,colt=revolver
    fusil,carabine=rifle mousquet,arquebuse=musket arme=weapon livres,bouquins=books
    grimoire,livre_de_sorts,livre_de_sortilèges=spellbook parchemin,rouleau=scroll carte,plan=map lanterne,falot=lantern
    torche,flambeau=torch chandelle,cierge=candle lampe=lamp loupe=magnifying_glass
    longue-vue,télescope,lunette_astronomique=telescope boussole,compas=compass
    montre,montre_à_gousset,montre_de_gousset,montre_de_poche=pocket_watch parapluie,pépin=umbrella
    ombrelle,parasol=parasol éventail=fan luth=lute violon=violin guitare=guitar flûte=flute harpe=harp
    micro,microphone=microphone appareil_photo=camera téléphone,portable,cellulaire,smartphone=phone
    clé_à_molette,clef_à_molette,clé_anglaise=wrench pince,tenailles=pliers pioche=pickaxe pelle,bêche=shovel
    balai=broom seau=bucket panier,corbeille,hotte=basket canne_à_pêche,gaule=fishing_rod fleurs,fleurettes=flowers
    bouquet=bouquet rose=rose crâne,tête_de_mort=skull tasse=cup café=coffee thé=tea verre,verre_teinté=glass
    bouteille,flacon=bottle fiole=potion baguette=baguette_bread croissant,croissant_beurre=croissant pomme=apple
    gâteau=cake balle,ballon=ball poupée,poupée_de_chiffon=doll
    ours_en_peluche,peluche,nounours,ours_de_peluche,doudou=teddy_bear pipe,bouffarde=pipe
    cigarette,clope,mégot=cigarette plateau,éventaire=tray poêle,poêle_à_frire=frying_pan cuillère_en_bois=wooden_spoon
    assiette=plate bol=bowl béquilles=crutches fauteuil_roulant,chaise_roulante=wheelchair
    appareil_auditif,sonotone=hearing_aid pansement,pansement_adhésif,sparadrap=band-aid bandage=bandage cristal=crystal
    orbe,sphère=orb boule_de_cristal=crystal_ball corde,cordage=rope ancre=anchor
    planche_à_roulettes,skateboard,skate=skateboard vélo,bicyclette,bécane=bicycle stéthoscope=stethoscope
    seringue=syringe cuir=leather velours=velvet soie=silk laine=wool lin=linen coton=cotton dentelle=lace
    bois,bois_sculpté=wood fer=iron acier=steel argent=silver or=gold bronze=bronze cuivre=copper laiton=brass
    pierre,caillou=stone os=bone paille=straw feuilles,feuillage=leaves mousse,moisissure=moss écorce=bark lierre=ivy
    champignons=mushrooms métal=metal caoutchouc=rubber perle=pearl émeraude=emerald rubis=ruby rayures=stripes
    pois,petits_pois=polka_dots carreaux=checkered fleurs_imprimées=floral étoiles=stars
    croissant_de_lune,demi-lune=crescent_moon soleil=sun flammes=flames croix=cross
    blason,armoiries,écusson_de_famille=crest emblème,insigne,logo=emblem bordure,liseré,passepoil=trim doublure=lining
    manches=sleeves boutons=buttons revers=lapel suie=soot boue,gadoue=mud farine=flour sang=blood poussière=dust
    tache=stain graisse,cambouis=grease encre=ink sueur,transpiration=sweat forêt=forest montagne=mountain
    château=castle ville=city marais=swamp mer=sea désert=desert taverne=tavern bateau=ship hiver=winter nuit=night
    feu=fire glace=ice tempête=storm lumière=light ombre=shadow sourire=smile air,allure=look fond=background
    peinture=paint maquillage,fard=makeup hacker=hacker chef=chef épingle_à_cheveux=hairpin
    masque_chirurgical,masque_en_tissu=surgical_mask pot,casserole,marmite,faitout=pot gemme=gem bijou,joyau=jewel
    bijoux=jewelry motifs=patterns neige=snow afro,coupe_afro=afro vêtements,habits,fringues=clothes
    tenue,ensemble,accoutrement,look=outfit trench,trench-coat,gabardine=trench_coat
    t-shirt,tee-shirt,chandail_à_manches_courtes=t-shirt
    perfecto,blouson_de_cuir,veste_en_cuir,blouson_en_cuir,cuir_de_motard=leather_jacket chapeau_pointu=pointed_hat
    bicorne=bicorne tricorne=tricorn képi=kepi châle,étole=shawl gilet_de_sauvetage=life_jacket
    foulard_autour_du_cou,foulard_au_cou=neckerchief baïonnette=bayonet arrosoir=watering_can ciseaux=scissors
    aiguilles=needles pelote,pelote_de_laine=ball_of_yarn valise=suitcase
    mallette,attaché-case,porte-documents,serviette_en_cuir=briefcase écouteurs=earbuds
    casque_audio,casque_sur_les_oreilles=headphones tube_à_essai,éprouvette=test_tube cage=cage nid=nest trône=throne
    tabouret=stool sabot=hoof sabots_de_chèvre,sabots_de_bouc,sabots_de_cheval=hooves branchies,ouïes=gills
    tentacule=tentacles antennes=antennae trompe=trunk carapace,coquille,coquillage=shell crinière=mane bec=beak
    museau,groin,truffe=snout pattes=paws verrues=warts peinture_de_guerre,peintures_de_guerre=war_paint
    peinture_corporelle=body_paint grain_de_beauté,mouche=mole cernes,yeux_cernés,poches_sous_les_yeux=dark_circles
    couronne_de_laurier=laurel_wreath manteau_de_fourrure=fur_coat sac_à_main,réticule=handbag roues,roulettes=wheels
    ballon_de_baudruche=balloon mouette,goéland=seagull phare=lighthouse patins_à_roulettes,rollers=roller_skates
    patins=skates tente=tent couverture,plaid=blanket miroir=mirror porte=door maison=house village=village
    jardin=garden rivière=river nuage=cloud brume=mist câbles=cables écran=screen monstre=monster momie=mummy
    colibri=hummingbird médailles=medals chaussettes_hautes,mi-bas,chaussettes_montantes=knee_socks
    jupe_plissée=pleated_skirt casque_de_moto=motorcycle_helmet coupe_au_bol=bowl_cut tonsure=tonsure
    nattes_collées,tresses_plaquées,tresses_collées=cornrows tresse_africaine,tresse_française=french_braid
    couronne_de_tresses,tresse_couronne=crown_braid macarons=space_buns anglaises,boucles_anglaises=ringlets
    banane,rockabilly_banane=pompadour coupe_mulet,mulet_capillaire=mullet carré_long=lob perruque_poudrée=powdered_wig
    rouflaquettes=mutton_chops moustache_en_guidon,moustache_retroussée,moustaches_en_croc=handlebar_moustache
    barbe_fourchue=forked_beard pied-de-poule=houndstooth chevrons=herringbone écossais=tartan vichy=gingham
    cachemire=paisley léopard=leopard fleur_de_lys=fleur-de-lis grecque=greek_key damier=checkerboard losanges=argyle
    homme-ours=bear_man homme-bouc=goat_man homme-lion=lion_man homme-rat=ratfolk homme-grenouille=frog_man
    homme-crocodile=crocodile_man homme-éléphant=elephant_man homme-requin=shark_man mecha,mécha,robot_géant=mecha
    marinière,pull_marin=striped_shirt redingote=frock_coat jupon=petticoat
    culotte,hauts-de-chausses,braies,chausses=breeches bottines=ankle_boots
    chapeau_mou,fedora,borsalino,feutre_mou=fedora chapeau_melon=bowler_hat médaillon=medallion
    créoles,anneaux_aux_oreilles=hoop_earrings rondache,bouclier_rond,targe=round_shield pique=pike
    fronde,bras_en_écharpe=sling tromblon=blunderbuss canon=cannon sceptre=scepter clés,clefs,trousseau_de_clés=keys
    serpillière,balai_à_franges=mop râteau=rake fourche=pitchfork scie=saw tournevis=screwdriver enclume=anvil
    louche=ladle fourchette=fork chope,mug=mug coupe,calice,gobelet=goblet fromage=cheese tambourin=tambourine
    trompette=trumpet accordéon,bandonéon=accordion ordinateur,ordinateur_portable=laptop peigne,peigne_décoratif=comb
    cigare=cigar pièces,pièces_d_or=coins drapeau=flag étendard,bannière,banderole=banner sablier=hourglass
    pinceau=paintbrush plume_d_oie=goose_feather dentier=dentures paillettes,sequins=sequins
    clous,clous_métalliques=studs mâchoire=jaw patte_droite=right_paw patte_gauche=left_paw balafre,estafilade=scar
    fossettes=dimples crochet,main_crochet=hook_hand lunes=moons cœurs,petits_cœurs=hearts poches=pockets
    volants,froufrous=ruffles franges,frange_de_tissu=fringe broderies=embroidery chauve-souris=bat
    pieuvre,poulpe=octopus requin=shark coq=rooster daim=suede fantôme,spectre,revenant=ghost zombie=zombie
    personne=person orisha=deity liche=lich naga=naga la_mort,la_grande_faucheuse,la_faucheuse=grim_reaper alien=alien
    coiffure,coupe_de_cheveux=hairstyle chignon_décoiffé,chignon_flou=messy_bun chignon_haut=topknot
    deux_chignons,doubles_chignons=double_buns cheveux_relevés,coiffure_relevée=updo queue_de_cheval_haute=high_ponytail
    queue_de_cheval_sur_le_côté=side_ponytail deux_tresses,deux_nattes=two_braids
    tresses_africaines,box_braids,rastas_tressées=box_braids frange_droite=straight_bangs
    carré,coupe_au_carré,carré_court=bob coupe_garçonne,coupe_à_la_garçonne=pixie_cut undercut=undercut
    cheveux_en_pétard,cheveux_hérissés,cheveux_dressés=spiky_hair
    cheveux_ras,boule_à_zéro,coupe_en_brosse,crâne_tondu=buzz_cut crâne_chauve,calvitie,crâne_dégarni=bald_head
    côtés_rasés,tempes_rasées=shaved_sides mèche_blanche=white_streak mèches,reflets=streaks fourches=split_ends
    perruque=wig tempes_grisonnantes,tempes_grises,tempes_argentées=greying pointe_de_veuve=widow's_peak
    yeux_bridés,yeux_en_amande=almond_eyes yeux_obliques=slanted_eyes yeux_globuleux,yeux_exorbités=bulging_eyes
    yeux_enfoncés,yeux_creux=sunken_eyes œil_de_verre=glass_eye troisième_œil=third_eye cils=eyelashes
    sourcils_broussailleux,sourcils_touffus,sourcils_épais=bushy_eyebrows monosourcil=unibrow paupières=eyelids
    pupilles=pupils regard=gaze ridules=wrinkles pattes_d_oie=crow's_feet acné,boutons_d_acné=acne
    visage_grêlé=pockmarks cicatrice_de_brûlure=burn_scar brûlures=burn_scars bleu_au_visage=bruise
    ecchymoses,hématomes=bruises œil_au_beurre_noir,œil_poché,cocard=black_eye tatoo=tattoo
    manchette_tatouée,bras_tatoué=sleeve_tattoo peinture_faciale,visage_peint,peintures_faciales=face_paint
    ombre_à_paupières,fard_à_paupières=eyeshadow eye-liner,khôl=eyeliner lèvres_rouges,lèvres_peintes=red_lips
    nez_crochu,nez_aquilin,nez_busqué=hooked_nose gros_nez,grand_nez=big_nose nez_retroussé=button_nose
    nez_cassé=broken_nose nez_rouge=red_nose nez_qui_coule,morve,morveux=runny_nose
    joues_roses,joues_rouges,pommettes_roses,joues_rosées,joues_rougies,joues_empourprées=rosy_cheeks
    pommettes_saillantes,pommettes_hautes=high_cheekbones dent_en_or,dent_d_or=gold_tooth
    dents_du_bonheur,dents_écartées=gap_teeth
    dent_manquante,il_lui_manque_une_dent,une_dent_en_moins,une_dent_cassée=missing_tooth dents_de_lapin=buck_teeth
    appareil_dentaire,bagues_dentaires=braces langue=tongue langue_fourchue,langue_bifide=forked_tongue
    double_menton=double_chin mâchoire_carrée=square_jaw oreilles_pointues,oreilles_d_elfe=pointed_ears
    oreilles_de_chat=cat_ears oreilles_de_lapin=rabbit_ears oreilles_de_renard=fox_ears oreilles_de_loup=wolf_ears
    oreille_déchirée,oreille_mordue=torn_ear longue_barbe=long_beard barbe_tressée=braided_beard
    barbe_fournie,grosse_barbe,barbe_épaisse=full_beard moustaches,bacchantes=moustache
    fine_moustache,moustache_fine=pencil_moustache grosse_moustache,moustache_de_morse=walrus_moustache
    vibrisses,moustaches_de_chat=whiskers peau_noire,peau_foncée,teint_foncé,peau_sombre,peau_d_ébène=dark_skin
    peau_brune,peau_mate,teint_mat,peau_métisse,teint_basané,peau_caramel=brown_skin
    peau_pâle,teint_pâle,peau_claire,teint_blafard,teint_livide,peau_blafarde=pale_skin
    teint_olivâtre,peau_olivâtre=olive_skin peau_bronzée,peau_hâlée,teint_hâlé,peau_tannée=tanned_skin vitiligo=vitiligo
    cornes_de_bélier=ram_horns cornes_de_chèvre,cornes_de_bouc=goat_horns
    ailes_de_chauve-souris,ailes_de_vampire=bat_wings ailes_de_papillon=butterfly_wings
    ailes_de_libellule=dragonfly_wings ailes_d_abeille=bee_wings ailes_de_coccinelle=ladybug_wings
    ailes_d_ange=angel_wings aile_brisée,aile_cassée=broken_wing auréole,halo=halo queue_de_chat=cat_tail
    queue_de_renard=fox_tail queue_de_poisson=fish_tail nageoires=fins pointes,piquants,épines,piques=spikes
    épines_dorsales=spines peau_d_écorce=bark_skin craquelures,lézardes=cracks fissure,fêlure=crack
    points_de_suture,coutures=stitches veines=veins côtes=ribs muscles=muscles abdominaux,tablettes_de_chocolat=six-pack
    ventre_à_bière,bide_à_bière=beer_belly torse_nu,poitrine_nue=bare_chest poils_sur_le_torse,torse_velu=chest_hair
    épaules_larges,larges_épaules,carrure=broad_shoulders bosse=hump bras_croisés_bras=arms quatre_bras=four_arms
    six_bras=six_arms coude=elbow avant-bras=forearm menotte=hand mains_calleuses=calloused_hands
    mains_gercées=chapped_hands doigt_manquant,un_doigt_en_moins=missing_finger ongles_longs=long_nails cerveau=brain
    ossements=bones jambe_prothétique,prothèse_de_jambe,jambe_artificielle=prosthetic_leg
    bras_prothétique,prothèse_de_bras,bras_artificiel=prosthetic_arm
    bras_mécanique,bras_bionique,bras_robotique=mechanical_arm jambe_mécanique,jambe_bionique=mechanical_leg
    œil_mécanique,œil_bionique=mechanical_eye bras_en_métal,bras_métallique=metal_arm
    bras_manquant,bras_amputé,un_bras_en_moins=missing_arm œil_manquant,un_œil_en_moins=missing_eye
    jambe_amputée,jambe_manquante=missing_leg un_seul_œil,qu_un_œil=one_eye œil_aveugle=blind_eye
    yeux_laiteux,yeux_voilés=clouded_eyes tache_de_naissance=birthmark piercing=piercing
    anneau_dans_le_nez,anneau_au_nez,anneau_dans_le_museau=nose_ring septum=septum_ring cuir_verni=patent_leather
    denim=denim satin=satin velours_côtelé=corduroy tweed=tweed feutre=felt tulle=tulle mousseline=chiffon
    polaire=fleece flanelle=flannel toile=canvas toile_de_jute,jute=burlap haillons,guenilles,loques=rags chintz=chintz
    indienne,calicot=calico néoprène=neoprene latex=latex plastique=plastic vinyle=vinyl nylon=nylon carton=cardboard
    papier=paper papier_aluminium,papier_d_aluminium,papier_alu=foil aluminium=aluminium fer-blanc,étain=tin plomb=lead
    chrome=chrome bambou=bamboo osier=wicker liège=cork marbre=marble argile,terre_cuite=clay torchis=adobe
    porcelaine=porcelain céramique=ceramic nacre=mother-of-pearl corail=coral ambre=amber jade=jade saphir=sapphire
    diamants=diamonds améthyste=amethyst obsidienne=obsidian strass=rhinestones paillettes_scintillantes=glitter
    perles_de_verre,perles_en_bois,perles_de_bois=beads peau_de_mouton=sheepskin peau_d_ours=bear_pelt
    peau_de_loup=wolf_pelt peaux=fur_pelt lianes,vignes_grimpantes=vines cactus=cactus ronces=thorns racines=roots
    branchages=branches algues=algae goémon,varech=seaweed toiles_d_araignée=cobwebs éclairs,foudre=lightning
    fumée=smoke lave=lava eau=water cendres=ash bave,slime,gelée=slime rouille=rust miettes=crumbs
    pièces_cousues,pièces_rapportées,empiècements=patches écusson,pièce_cousue=patch trous=holes raie,bande=stripe
    points=dots taches_de_pelage=spots tête_de_mort_brodée=skull_emblem dragon_brodé=dragon_emblem
    lion_rampant=lion_emblem badge,plaque,insigne_métallique=badge badge_nominatif,porte-nom=name_tag
    numéro,dossard=number pompons_à_fils,glands=tassels pompon=pompom rubans=ribbons col_en_dentelle=lace_collar
    col_de_fourrure,col_en_fourrure=fur_collar fraise_de_cou,collerette=ruff jabot=jabot
    manchettes,poignets_de_chemise=cuffs manches_bouffantes,manches_ballon,manches_gigot=puffed_sleeves
    manches_larges,manches_amples=wide_sleeves manches_retroussées,manches_remontées=rolled_up_sleeves
    boutons_dorés=gold_buttons boucle_de_ceinture=buckle fermeture_éclair=zipper lacets=laces épaulettes=epaulettes
    épaulettes_rembourrées=shoulder_pads déguisement,costume_de_carnaval=costume déguisement_de_lapin=rabbit_costume
    survêtement,survet,survêt,jogging=tracksuit vêtements_de_sport,tenue_de_sport=sportswear
    gilet_en_laine,cardigan,gilet_de_laine=cardigan pull_de_noël=christmas_sweater col_roulé,pull_à_col_roulé=turtleneck
    débardeur,marcel=tank_top crop_top,haut_court,brassière=crop_top haut,top=top polo=polo_shirt
    chemise_habillée=dress_shirt chemise_hawaïenne=hawaiian_shirt chemise_à_carreaux,chemise_de_bûcheron=plaid_shirt
    blouse_paysanne=peasant_blouse gilet_de_costume,veston_sans_manches=waistcoat doudoune_sans_manches=puffer_vest
    veste_en_jean,blouson_en_jean=denim_jacket bomber,blouson_bomber=bomber_jacket doudoune=puffer_jacket
    blouson_d_aviateur=flight_jacket blazer,veston=blazer veste_de_costume=suit_jacket parka,anorak=parka
    long_manteau,manteau_long=long_coat capote,capote_militaire,houppelande=greatcoat
    duffle-coat,kabic,caban=duffle_coat vareuse_de_marin=peacoat justaucorps,habit_à_la_française=justaucorps
    justaucorps_de_cuir=jerkin tabard,surcot=tabard gambison=gambeson robe_de_mage,robe_de_sorcier=robe
    robe_de_chambre,peignoir=dressing_gown peignoir_de_bain=bathrobe habit_de_moine,bure,robe_de_bure=habit haori=haori
    hanbok=hanbok qipao=qipao sari=sari caftan=kaftan djellaba,gandoura=djellaba poncho,poncho_de_pluie=poncho
    serape=serape huipil=huipil cape_longue,mante,pèlerine,cape_ample=cloak
    cape_à_capuche,manteau_à_capuche,pèlerine_à_capuche=hooded_cloak châle_de_manille=manila_shawl
    boa_de_plumes,boa=feather_boa tablier_de_cuir,tablier_en_cuir=leather_apron chasuble,tablier_d_écolière=pinafore
    blouse_de_peintre,sarrau,blouse_d_écolier=smock blouse_blanche=white_lab_coat
    tenue_de_bloc,blouse_de_chirurgien=scrubs robe_d_été=summer_dress robe_bain_de_soleil,robe_à_bretelles=sundress
    robe_de_soirée,robe_du_soir=evening_gown robe_de_cocktail=cocktail_dress chemise_de_nuit,nuisette=nightgown
    pyjama=pajamas robe_flamenca,robe_de_flamenco=flamenco_dress jupe_longue,longue_jupe=long_skirt
    minijupe,mini-jupe=miniskirt jupe_ample,jupe_évasée=full_skirt jupe_crayon,jupe_droite=pencil_skirt tutu=tutu
    kilt=kilt crinoline=crinoline pantalons=trousers jeans,blue-jean=jeans jean_déchiré,jean_troué=ripped_jeans
    leggings,caleçon_long,collant=leggings bas_résille,collants_résille=fishnet_stockings
    jarretières,porte-jarretelles=garters socquettes=socks bas_de_survêtement,pantalon_de_jogging=sweatpants
    pantalon_cargo,treillis,pantalon_de_treillis=cargo_pants sarouel,pantalon_bouffant=harem_trousers
    pantalon_pattes_d_eph,pattes_d_éléphant=bell-bottoms pantacourt=capris chaps,jambières_de_cuir=chaps
    bleu_de_chauffe=boiler_suit combinaison_de_vol,combinaison_de_pilote=flight_suit
    combinaison_de_plongée,combinaison_néoprène,combi_de_surf=wetsuit scaphandre=diving_suit
    combinaison_de_protection=hazmat_suit body,justaucorps_moulant=bodysuit maillot_de_bain,maillot_une_pièce=swimsuit
    bikini=bikini short_de_bain,caleçon_de_bain,slip_de_bain=swim_trunks costume_trois-pièces=three-piece_suit
    robe_de_deuil=mourning_dress uniforme_scolaire,uniforme_d_écolière=school_uniform
    costume_marin,uniforme_de_marin=sailor_uniform uniforme_militaire,treillis_militaire=military_uniform
    robe_de_soubrette,tenue_de_soubrette=maid_dress tenue_de_bagnard,uniforme_de_prisonnier=prison_uniform
    kimono_de_judo,judogi=judo_gi corsage,corsage_lacé=bodice soutien-gorge=bra sous-vêtements=underwear caleçon=boxers
    jupe_de_paille,pagne_de_raphia=grass_skirt obi=obi ceinture_à_outils=tool_belt bandoulière,cartouchière=bandolier
    cravate_desserrée=loose_tie lavallière,cravate_de_soie=cravat mouchoir,pochette_de_costume=handkerchief
    pochette=pocket_square hijab,foulard_islamique=hijab niqab=niqab keffieh=keffiyeh voile_de_mariée=bridal_veil
    gants_longs,longs_gants=long_gloves gants_en_caoutchouc,gants_de_ménage=rubber_gloves gants_de_boxe=boxing_gloves
    gantelet=gauntlet manchons_de_bras=arm_warmers guêtres_en_laine=leg_warmers bandes_molletières=puttees
    guêtres=gaiters brodequins,godillots=boots rangers,bottes_de_combat,bottes_militaires=combat_boots
    chaussures_de_randonnée,chaussures_de_marche=hiking_boots
    bottes_de_pluie,bottes_en_caoutchouc,bottes_de_caoutchouc=rain_boots
    bottes_d_équitation,bottes_de_cavalier,cuissardes_de_cavalier=riding_boots santiags,bottes_de_cowboy=cowboy_boots
    bottes_fourrées=fur_boots soulier=shoe chaussures_de_ville,souliers_vernis=dress_shoes
    chaussures_vernies=patent_leather_shoes mocassins=loafers babies,chaussures_babies=mary_janes
    ballerines,chaussons_de_danse=ballet_shoes baskets_à_semelles_compensées,baskets_compensées=platform_sneakers
    converse=converse spartiates,sandale=sandals tongs,gougounes=flip_flops espadrilles=espadrilles
    mocassins_indiens=moccasins geta=geta raquettes_à_neige,raquettes=snowshoes patins_à_glace=ice_skates skis=skis
    palmes=flippers éperons=spurs chapeau_à_larges_bords,capeline=wide-brimmed_hat chapeau_de_sorcière=witch_hat
    chapeau_de_magicien,chapeau_de_mage=wizard_hat panama,chapeau_panama=panama_hat
    chapeau_de_cowboy,chapeau_de_cow-boy,stetson=cowboy_hat chapeau_de_cuir,chapeau_en_cuir=leather_hat
    chapeau_de_cangaceiro=cangaceiro_hat sombrero=sombrero chapeau_cordouan=cordobes_hat chapeau_de_pirate=pirate_hat
    bob,chapeau_bob,bob_de_pêcheur=bucket_hat chapeau_de_soleil=sun_hat chapeau_conique=conical_hat
    chapeau_à_voilette_d_apiculteur,chapeau_d_apiculteur=beekeeper_hat
    casquette_plate,casquette_gavroche,béret_plat,gavroche=flat_cap casquette_de_baseball=baseball_cap
    casquette_à_l_envers=backwards_cap casquette_de_capitaine,casquette_de_marin=captain's_hat
    bonnet_de_marin,béret_de_marin,bachi=sailor_hat casquette_de_policier=police_cap bonnet_péruvien=chullo
    bonnet_de_noël=santa_hat bonnet_de_nuit=nightcap toque_de_cuisinier,toque_de_chef=chef_hat
    coiffe_d_infirmière=nurse_cap bonnet_à_rubans,béguin,charlotte=bonnet
    coiffe,coiffe_bigoudène,parure_de_tête,hennin_brodé=headdress coiffe_de_plumes=feather_headdress hennin=hennin
    mitre=mitre fez=fez chapka=ushanka shako=shako toque_de_fourrure,bonnet_de_fourrure,bonnet_à_poils=fur_hat
    casque_adrian=adrian_helmet casque_à_cornes=horned_helmet casque_de_chantier,casque_de_mineur=hard_hat
    casque_de_vélo=bicycle_helmet casque_d_astronaute,casque_spatial=space_helmet
    casque_de_scaphandrier,casque_de_plongée,casque_de_plongeur=diving_helmet casque_colonial=pith_helmet
    couronne_d_épines=crown_of_thorns couronne_de_feuilles=leaf_crown serre-tête_fin=circlet bandeau_éponge=sweatband
    chouchou,élastique=scrunchie ruban_dans_les_cheveux,nœud_dans_les_cheveux=hair_ribbon nœud_de_cheveux=hair_bow
    filet_à_cheveux,résille=hairnet bigoudis=hair_curlers fleur_dans_les_cheveux=flower_in_hair
    lunettes_rondes=round_glasses lunettes_à_monture_épaisse,lunettes_en_écaille,lunettes_d_écaille=horn-rimmed_glasses
    lunettes_épaisses,lunettes_culs-de-bouteille=thick_glasses lunettes_papillon,lunettes_œil-de-chat=cat-eye_glasses
    lunettes_demi-lune,lunettes_en_demi-lune=half-moon_glasses lunettes_de_lecture=reading_glasses
    lunettes_aviateur=aviator_sunglasses lorgnon,pince-nez=pince-nez lunettes_steampunk=steampunk_goggles
    masque_de_ski=ski_goggles lunettes_de_natation,lunettes_de_piscine=swimming_goggles masque_de_plongée=diving_mask
    casque_de_réalité_virtuelle=vr_headset bandeau_sur_les_yeux,yeux_bandés=blindfold
    demi-masque,loup_de_carnaval=half_mask loup_noir,masque_loup=domino_mask
    masque_vénitien,masque_de_carnaval=carnival_mask masque_à_bec,masque_de_médecin_de_peste=plague_doctor_mask
    masque_de_renard=fox_mask masque_de_crâne,masque_tête_de_mort=skull_mask masque_oni=oni_mask
    masque_de_catcheur=wrestling_mask cagoule,passe-montagne=balaclava
    plâtre,bras_dans_le_plâtre,bras_plâtré=plaster_cast choker,ras_du_cou=choker collier_de_perles=pearl_necklace
    collier_de_perles_en_bois=bead_necklace collier_de_coquillages=shell_necklace collier_d_os=bone_necklace
    collier_de_dents,collier_de_crocs=tooth_necklace médaillon_ouvrant=locket chaînette=chain
    chaîne_en_or,chaînes_en_or=gold_chain crucifix,croix_autour_du_cou=crucifix chapelet,rosaire=rosary
    plaques_militaires,plaques_d_identité=dog_tags créole,anneau_à_l_oreille,anneau_d_oreille=hoop_earring
    boucles_d_oreilles_en_perles=pearl_earrings chevalière_bague,bague_chevalière=signet_ring alliance=wedding_ring
    gourmette=bracelet bracelets_joncs=bangles bracelet_de_cheville=anklet pin's,épinglette,badge_rond=pin
    montre-bracelet=wristwatch armure_de_plates,armure_complète,armure_de_plaques=plate_armor
    armure_de_cuir,armure_en_cuir=leather_armor armure_d_écailles=scale_armor armure_d_os,armure_en_os=bone_armor
    armure_de_samouraï=samurai_armor armure_motorisée=power_armor brassard=armband protège-tibias=shin_guards
    coudières=elbow_pads gilet_pare-balles=bulletproof_vest gilet_réfléchissant,gilet_jaune,gilet_fluo=reflective_vest
    sac_d_école=schoolbag sac_en_bandoulière,sac_bandoulière=shoulder_bag sac_de_jute,sac_de_toile=sack
    sac_en_plastique,sac_plastique=plastic_bag banane_à_la_taille,sac_banane=fanny_pack tote_bag,sac_en_toile=tote_bag
    fourreau=scabbard holster,étui_à_pistolet=holster jetpack,réacteur_dorsal=jetpack
    épée_courte,glaive_romain=short_sword épée_longue,épée_bâtarde=longsword katana=katana cimeterre=scimitar
    sabre_d_abordage,coutelas=cutlass sabre_laser=lightsaber couteau_de_cuisine=kitchen_knife
    hachoir,couperet,feuille_de_boucher=cleaver machette=machete bocle=buckler pavois=tower_shield arc_long=longbow
    harpon=harpoon canne_de_marche,bâton_de_marche=walking_stick hache_de_guerre,hache_de_bataille=battle_axe
    hache_double,hache_à_double_tranchant=double_axe hachette=hatchet masse_de_chantier=sledgehammer
    gourdin_clouté=spiked_club fléau_d_armes,fléau=flail batte_de_baseball,batte=baseball_bat lasso=lasso
    lance-pierre=slingshot boomerang=boomerang nunchaku=nunchaku shuriken,étoiles_de_ninja=shuriken
    poing_américain=brass_knuckles pistolet_laser,pistolet_à_rayons=ray_gun fusil_de_chasse,fusil_à_pompe=shotgun
    mitrailleuse,mitraillette=machine_gun fusil_de_sniper,fusil_à_lunette=sniper_rifle bazooka,lance-roquettes=bazooka
    bombes=bombs grenade=grenade dynamite,bâton_de_dynamite=dynamite balles,munitions,cartouches=bullets
    lampe_à_huile=oil_lamp lampe_torche,lampe_de_poche=flashlight lampe_frontale,frontale=headlamp bougies=candles
    chandelier,candélabre=candelabra allumette=match briquet=lighter remontoir,clé_de_remontoir=winding_key
    cadenas=padlock menottes=handcuffs fers,boulet_et_chaîne=shackles chaînes=chains
    pile_de_livres,montagne_de_livres=pile_of_books carnet,cahier,calepin=notebook carnet_de_croquis=sketchbook
    journal_intime=diary journal=newspaper magazine=magazine bande_dessinée,bd=comic_book bible=bible
    carte_au_trésor=treasure_map missive=letter lettres=letters enveloppe=envelope paquet,colis=package boîte,caisse=box
    cadeau=gift coffre_au_trésor=treasure_chest bourse_pleine_d_or=bag_of_coins
    argent_liquide,billets,liasse_de_billets=money stylo,stylo-plume=pen plume_d_écriture=quill crayon=pencil
    palette=palette chevalet=easel bombe_de_peinture,aérosol=spray_can craie=chalk règle=ruler jumelles=binoculars
    horloge,pendule=clock réveil,réveille-matin=alarm_clock cadran=clock_face miroir_à_main=hand_mirror ballons=balloons
    cerf-volant=kite moulinet,moulin_à_vent_en_papier,moulin_à_vent=pinwheel ballon_de_foot=football
    ballon_de_basket=basketball raquette=tennis_racket crosse_de_hockey,bâton_de_hockey=hockey_stick
    club_de_golf=golf_club sifflet=whistle trophée=trophy planche_de_surf,planche=surfboard snowboard=snowboard
    moto,motocyclette=motorcycle trottinette=scooter échasses=stilts plumeau=feather_duster chiffon,torchon=cloth
    savon=soap éponge=sponge serviette,serviette_de_bain,serviette_de_plage=towel houe,binette=hoe
    sécateur,cisailles=shears tronçonneuse=chainsaw pince_à_épiler,brucelles=tweezers perceuse=drill
    boîte_à_outils=toolbox outils=tools mètre_ruban,mètre_de_couturière=tape_measure
    aiguilles_à_tricoter=knitting_needles rouet,quenouille=spinning_wheel pinces=tongs soufflet=bellows échelle=ladder
    brouette=wheelbarrow chariot,charrette=cart planche_en_bois=plank enfumoir=smoker
    lance_à_incendie,tuyau_d_incendie=fire_hose extincteur=fire_extinguisher filet_de_pêche=fishing_net rame,aviron=oar
    gouvernail,barre_de_navire=ship_wheel panier_d_œufs=egg_basket bocal=jar cruche,pichet=jug pot_en_terre=clay_pot
    tonneau,baril=barrel bouteille_de_rhum=bottle_of_rum bouteille_de_vin=bottle_of_wine flasque,gourde=flask
    fioles,flacons=vials potions=potions scalpel=scalpel pilule,cachet=pill trousse_de_secours=first_aid_kit
    sacoche_de_médecin=doctor's_bag mortier=mortar pilon=pestle chaudron=cauldron cuiller=spoon
    rouleau_à_pâtisserie=rolling_pin fouet_de_cuisine=whisk spatule=spatula tasse_de_thé,tasse_à_thé=teacup
    théière=teapot tasse_de_café=coffee_cup chope_de_bière=beer_mug bière=beer verre_de_vin,verre_à_vin=wine_glass
    cocktail=cocktail maté,calebasse_de_maté=mate_gourd thermos=thermos miche,pains=bread baguette_de_pain=baguette
    tourte=pie jambon=ham saucisse=sausage viande=meat cuisse_de_poulet,pilon_de_poulet=drumstick sardines=sardines
    œufs=eggs bananes=bananas grappe_de_raisin,raisin=grapes ananas=pineapple pastèque=watermelon citron=lemon
    fraise=strawberry cerises=cherries baies=berries noix_de_coco=coconut fruits=fruit carottes=carrots
    citrouille,potiron=pumpkin maïs,épi_de_maïs=corn ail,tresse_d_ail=garlic oignon=onion légumes=vegetables
    bonbons=candy sucette=lollipop glace_italienne,crème_glacée,cornet_de_glace=ice_cream barbe_à_papa=cotton_candy
    pop-corn=popcorn tablette_de_chocolat_noir=chocolate_bar biscuit=cookie pizza=pizza sandwich=sandwich taco=taco
    nouilles=noodles soupe=soup miel=honey pot_de_miel=honey_jar bouquet_de_roses=bouquet_of_roses roses=roses
    tournesols=sunflowers marguerites,pâquerettes=daisies tulipes=tulips lys,lis=lily lys_blancs=lilies
    œillets=carnations coquelicots=poppies lotus=lotus orchidée=orchid chardon=thistle trèfle=clover
    blé,épis_de_blé=wheat herbes,herbes_médicinales=herbs plante_en_pot=potted_plant branche,rameau=branch
    bout_de_bois=stick graines=seeds runes=runes cartes_de_tarot,jeu_de_tarot=tarot_cards
    cartes_à_jouer,jeu_de_cartes=playing_cards dés=dice pièce_d_échecs=chess_piece poupée_vaudou=voodoo_doll
    marionnette=puppet lapin_en_peluche,peluche_lapin=plush_rabbit dragon_en_peluche=plush_dragon jouet=toy
    tétine=pacifier biberon=baby_bottle boîte_à_goûter,gamelle,boîte_à_lunch=lunchbox fume-cigarette=cigarette_holder
    narguilé=hookah boîte_d_allumettes=matchbox tablette,tablette_numérique=tablet radio,transistor=radio
    radio_portative,poste_de_radio=portable_radio talkie-walkie=walkie-talkie ghetto-blaster,boombox=boombox
    mégaphone,porte-voix=megaphone manette=game_controller joystick=joystick drone=drone hologramme=hologram
    rouages,ressorts=gears engrenage=gear boulons,vis=bolts tuyaux=pipes fils_de_fer=wires antenne=antenna
    hélice=propeller pot_d_échappement=exhaust_pipe guitare_électrique=electric_guitar guitare_basse=bass
    ukulélé=ukulele mandoline=mandolin banjo=banjo vielle,crincrin=fiddle violoncelle=cello lyre=lyre
    flûte_de_pan=pan_flute clarinette=clarinet saxophone,saxo=saxophone trombone=trombone
    cor_de_chasse,cor_d_harmonie=horn cornemuse,biniou=bagpipes harmonica=harmonica tambours=drums
    baguettes_de_batterie,baguettes_de_tambour=drumsticks bongos=bongos maracas=maracas castagnettes=castanets
    cloches,grelots,clochettes=bells cloche_de_vache,sonnaille=cowbell hochet=rattle berimbau=berimbau gong=gong
    baguette_de_chef_d_orchestre=baton pancarte,panneau,écriteau=sign chaise=chair
    fauteuil_à_bascule,rocking-chair=rocking_chair table=table banc=bench oreiller,coussin=pillow tapis=carpet
    tapis_volant=flying_carpet cage_à_oiseaux=birdcage cercueil=coffin toile_d_araignée=cobweb boule_de_neige=snowball
    luge,traîneau=sled barque=boat radeau=raft carte_de_visite=card carte_d_identité,badge_d_accès=id_card
    billet,ticket=ticket timbre=stamp passeport=passport sac_de_couchage=sleeping_bag parfum=perfume rasoir=razor
    brosse_à_cheveux=hairbrush brosse_à_dents=toothbrush sèche-cheveux=hairdryer sac_de_courses,cabas=shopping_bag
    poubelle=trash_can cône_de_chantier=traffic_cone homme-sandwich=sandwich_board chapelet_de_saucisses=sausage_string
    chaton=kitten chat_noir=black_cat chiot=puppy ours_polaire,ours_blanc=polar_bear panda=panda panda_roux=red_panda
    porc-épic=porcupine raton_laveur=raccoon moufette,mouffette=skunk loutre=otter castor=beaver belette=weasel
    furet=ferret taupe=mole_animal gorille=gorilla chimpanzé=chimpanzee jaguar=jaguar guépard=cheetah lynx=lynx
    rhinocéros=rhinoceros hippopotame=hippopotamus girafe=giraffe zèbre=zebra chameau,dromadaire=camel lama,alpaga=llama
    poney=pony mule=mule bœuf=ox buffle=buffalo bison=bison sanglier=boar bélier=ram agneau=lamb biche=doe faon=fawn
    élan,orignal=moose renne,caribou=reindeer koala=koala paresseux_animal=sloth fourmilier,tamanoir=anteater
    tatou=armadillo capybara=capybara tapir=tapir phoque=seal morse=walrus dauphin_rose,boto=pink_dolphin baleine=whale
    calmar=squid méduse=jellyfish crabe=crab homard,langouste=lobster étoile_de_mer=starfish hippocampe=seahorse
    escargot=snail limace=slug pie=magpie épervier=hawk vautour=vulture condor=condor toucan=toucan
    pingouin,manchot_empereur=penguin caneton=duckling oie=goose cygne=swan poussin=chick dinde,dindon=turkey
    paon=peacock autruche=ostrich flamant_rose=flamingo héron=heron cigogne=stork pigeon=pigeon colombe=dove
    moineau=sparrow hirondelle=swallow rouge-gorge=robin pivert,pic-vert=woodpecker canari=canary pélican=pelican
    phénix=phoenix gecko=gecko caméléon=chameleon iguane=iguana crocodile=crocodile axolotl=axolotl
    salamandre=salamander poisson_rouge=fish_animal papillon_de_nuit,phalène=moth abeilles=bees guêpe=wasp
    bourdon=bumblebee coccinelle=ladybug scarabée=beetle libellule=dragonfly lucioles=fireflies fourmi=ant
    scorpion=scorpion mante_religieuse=mantis ver_de_terre=worm chenille=caterpillar bébé_dragon,dragonnet=baby_dragon
    griffon=griffin pégase=pegasus dinosaure=dinosaur tyrannosaure=t-rex lévrier=wolfhound caniche=poodle
    automate=automaton esprit=spirit esprit_de_la_forêt,esprit_des_bois=forest_spirit esprit_de_la_pluie=rain_spirit
    esprit_de_l_eau=water_spirit créature,bestiole=creature gargouille=gargoyle épouvantail=scarecrow
    bonhomme_de_neige=snowman bonhomme_de_pain_d_épices=gingerbread_man ent,homme-arbre=treant
    homme-champignon=mushroom_person expression,mine=expression sourire_en_coin,sourire_espiègle=mischievous_smile
    demi-sourire=crooked_smile sourire_maléfique=evil_smile sourire_charmeur,sourire_séducteur=seductive_smile
    sourire_carnassier,sourire_édenté=toothy_smile bouche_ouverte=open_mouth yeux_fermés,yeux_clos=closed_eyes
    un_œil_fermé=one_eye_closed yeux_vairons=different_coloured_eyes trousseau=bunch
    regard_vide,regard_absent=blank_expression fou_rire,ricanement=laughing regard_vitreux=blank_stare
    périscope=periscope jean_slim,slim=skinny_jeans ébène=ebony pile,tas=pile combinaison_orange=orange_jumpsuit
    marques_de_brûlure=burns couche,couche-culotte=diaper docs,doc_martens,dr_martens=doc_martens orbites=eye_sockets
    plage=beach gare=station robe_à_paniers=pannier_dress stalactite_de_glace,glaçon=icicle seins=breasts
    sous-marin=submarine écume,mousse_de_bière=foam scotch,ruban_adhésif=adhesive_tape roucou=annatto
    lance_de_joute,lance_de_tournoi=lance gourde_séchée,calebasse=gourd oreillette=earpiece boulier,abaque=abacus
    chewing-gum=chewing_gum bulle_de_chewing-gum=bubblegum anguille=eel brosse=brush perche=pole sextant=sextant
    arbre=tree wok=wok crayons_de_couleur,crayons_de_cire=crayons burette_d_huile=oil_can
    bâton_de_randonnée=trekking_pole déambulateur=walking_frame ardoise=slate pieu=stake pieu_en_bois=wooden_stake
    passe-partout=lockpicks porte-bloc=clipboard dossier,classeur=folder navet=turnip truelle=trowel
    caisse_en_bois,cageot=crate kettlebell=kettlebell haltères=dumbbells bolas=bolas protège-dents=mouthguard
    rayon_de_miel=honeycomb ruche=beehive guisarme,vouge=glaive tabatière=snuffbox cure-dent=toothpick
    brin_d_herbe_à_la_bouche=straw_in_mouth pied-de-biche=crowbar bougeoir=candlestick moulin_à_prières=prayer_wheel
    boulette_de_riz,onigiri=rice_ball fuseau=spindle outre=waterskin grappin=grappling_hook sarbacane=blowgun
    feux_d_artifice=fireworks cierge_magique=sparkler boule_à_neige=snow_globe terrarium=terrarium
    bocal_à_poisson,aquarium=fishbowl télécommande=remote_control calculatrice=calculator machine_à_écrire=typewriter
    machine_à_coudre=sewing_machine bobine_de_fil=spool_of_thread fil=thread
    pelote_à_épingles,pelote_à_aiguilles=pincushion boîte_à_couture=sewing_kit tirelire=piggy_bank
    globe,globe_terrestre=globe échiquier=chess_board archet=violin_bow détecteur_de_métaux=metal_detector
    compteur_geiger=geiger_counter fer_à_souder=soldering_iron chalumeau=blowtorch piolet=ice_pick pagaie=paddle
    bouée=life_ring tuba=snorkel ballon_de_plage=beach_ball attrape-rêves=dreamcatcher encens=incense encensoir=censer
    eau_bénite=holy_water symbole_sacré=holy_symbol balance=scales_of_justice tortilla=tortilla tamale=tamale
    churros=churros paella=paella meule_de_fromage=cheese_wheel crêpes=crepe sirop_d_érable=maple_syrup vin=wine
    rhum=rum lait,bouteille_de_lait=milk brique_de_jus=juice_box soda,canette=soda bouteille_d_eau=water_bottle
    poivron=pepper piment=chilli pomme_de_terre,patate=potato tomate=tomato chou=cabbage poireau=leek
    gland_de_chêne=acorn pomme_de_pin=pinecone mangue=mango gnoll,homme-hyène=gnoll changelin,changelin_fée=changeling
    kobold=kobold genasi=genasi sphinx=sphinx gobelours=bugbear hobgobelin=hobgoblin tanuki=tanuki kitsune=kitsune
    hamster=hamster cochon_d_inde=guinea_pig yéti=yeti bigfoot=bigfoot cupidon=cupid visière=visor hakama=hakama
    harnais=harness peau_de_léopard=leopard_skin tournure,faux-cul=bustle gi=gi blouse_d_hôpital=hospital_gown
    hanfu=hanfu scapulaire=scapular braguette,coquille_protectrice=codpiece
    culotte_tyrolienne,culotte_de_peau=lederhosen cuissardes_de_pêche,waders=waders pince_à_cravate=tie_clip
    torque=torque brigandine=brigandine gorgerin=gorget camail,coiffe_de_mailles=coif armure_lamellaire=lamellar_armor
    jambières_de_gardien=leg_pads guêtres_de_ville,guêtres_blanches=spats crampons=crampons chaussures_à_crampons=cleats
    couronne_de_branches,guirlande=wreath micro-casque=headset toque_universitaire,mortier_universitaire=mortarboard
    guimpe=wimple bernacles,balanes=barnacles henné=henna panneau_solaire=solar_panel fournaise,chaudière=furnace
    hublot=porthole propulseurs,réacteurs=thrusters traîne=train mâchoire_prognathe=underbite
    doigts_palmés,mains_palmées=webbed_fingers pieds_palmés=webbed_feet lobes_étirés=stretched_earlobes écarteurs=gauges
    sourcil_fendu=eyebrow_slit visage_rond=round_face visage_allongé=long_face longs_bras=long_arms
    autocollants=stickers passepoils=piping yeux_à_facettes=compound_eyes
    pupilles_verticales,pupilles_fendues=slit_pupils yeux_de_chat=cat_eyes yeux_de_serpent=snake_eyes
    arc_à_poulies=compound_bow herbe=grass roseaux=reeds brocart=brocade gaze=gauze peau_de_bête=hide
    peluche_tissu=plush peau_de_requin=sharkskin peau_de_phoque=sealskin seersucker=seersucker python=python
    peau_de_serpent=snakeskin croco,peau_de_crocodile=crocodile_skin tache_de_café=coffee_stain calligraphie=calligraphy
    comète=comet cercle=circle triangle=triangle spirale=spiral cœur_brodé=heart_emblem aigle_brodé=eagle_emblem
    rose_brodée=rose_emblem tatouage_d_ancre,ancre_tatouée=anchor_tattoo tatouage_de_dragon,dragon_tatoué=dragon_tattoo
    tatouage_de_cœur=heart_tattoo tatouages_tribaux=tribal_tattoos partitions=sheet_music chanoine=canon
    chapeau_en_papier,bonnet_en_papier=paper_hat lunettes_de_neige=snow_goggles une_seule_jambe=one_leg
    une_seule_dent=one_tooth un_seul_bras=one_arm une_seule_corne=one_horn une_seule_aile=one_wing chien-loup=wolfdog
    poignée_d_épée,garde_d_épée=hilt pelle_à_pain,pelle_à_four=oven_peel cuir_clouté=studded_leather_jacket
    livre_d_heures,missel,bréviaire=prayer_book zinc=zinc oreillettes_de_chapka,cache-oreilles=ear_flaps
    genoux_écorchés,genoux_éraflés=scraped_knees chignon_bas=low_bun tailleur_gris=grey_suit tailleur_noir=black_suit
    tailleur_rouge=red_suit tailleur_rose=pink_suit tailleur_bleu=blue_suit tailleur_beige=beige_suit
    tailleur_blanc=white_suit tailleur_vert=green_suit tailleur_gris_anthracite=charcoal_suit épingles=pins
    épingles_à_nourrice=safety_pins dé_à_coudre=thimble casse-tête=war_club bol_à_aumônes=alms_bowl
    dents_pointues,dents_acérées=sharp_teeth dents_de_travers=crooked_teeth dents_pourries,dents_gâtées=rotten_teeth
    grandes_oreilles,oreilles_décollées=big_ears grands_yeux=big_eyes petits_yeux=small_eyes
    yeux_qui_louchent,strabisme=crossed_eyes hétérochromie=heterochromia long_nez=long_nose
    lèvres_épaisses,lèvres_pulpeuses=thick_lips lèvres_fines=thin_lips long_cou=long_neck longues_jambes=long_legs
    petites_jambes=short_legs grosses_mains,grandes_mains=big_hands bras_musclés=muscular_arms bras_poilus=hairy_arms
    ongles_pointus=sharp_nails ongles_vernis=painted_nails ongles_noirs=black_nails ongles_rouges=red_nails
    marque_sur_le_front=forehead_mark bindi=bindi pattes_d_araignée=spider_legs queue_de_scorpion=scorpion_tail
    queue_de_lézard=lizard_tail queue_de_diable=devil_tail queue_de_loup=wolf_tail queue_de_lapin=rabbit_tail
    oreilles_de_cheval=horse_ears oreilles_de_souris=mouse_ears cornes_de_cristal=crystal_horns ailes_de_fée=fairy_wings
    ailes_de_dragon=dragon_wings ailes_de_corbeau=crow_wings ailes_de_papillon_de_nuit=moth_wings
    ailes_mécaniques=mechanical_wings ampoules=light_bulbs salopette_en_jean=denim_overalls burnous=burnous
    kente=kente_cloth boubou=boubou canne-épée=sword_cane khol=kohl collier_de_fer=iron_collar
    lampe_à_gaz,réverbère=gas_lamp cocarde=cockade bonnet_phrygien=phrygian_cap
    collier_à_pointes,collier_clouté=dog_collar bâtard_canin,corniaud=mutt bouledogue=bulldog teckel=dachshund
    berger_allemand=german_shepherd dalmatien=dalmatian husky=husky chat_siamois=siamese_cat chat_persan=persian_cat
    lionceau=lion_cub ourson=bear_cub louveteau=wolf_cub collier_de_graines=seed_necklace
    collier_hawaïen,collier_de_fleurs_hawaïen=lei chapelet_d_ail,collier_d_ail=garlic_necklace
    bottes_à_plateforme,bottes_compensées=platform_boots chaussures_à_plateforme,chaussures_compensées=platform_shoes
    rouge_à_lèvres_noir,lèvres_noires=black_lipstick rouge_à_lèvres_rouge,lèvres_rouges_peintes=red_lipstick
    casque_de_pompier=fire_helmet casque_viking,casque_de_viking=viking_helmet casque_de_samouraï=samurai_helmet
    casque_de_football_américain=football_helmet képi_de_gendarme=police_hat casquette_de_titi=newsboy_cap
    voile_de_nonne,cornette=nun_veil ras-de-cou_de_perles=pearl_choker collier_à_clous=spiked_collar sirène_mâle=merman
    lunettes_de_plongée=diving_goggles cheveux_d_algues=seaweed_hair gants_de_jardinage=gardening_gloves
    jardinage=gardening pivoines=peonies hortensias=hydrangeas violettes=violets dahlias=dahlias hibiscus=hibiscus
    pissenlit=dandelion gui=mistletoe houx=holly fougères=ferns cornue,alambic=retort astrakan=astrakhan
    croix_rouge=red_cross oreilles_en_chou-fleur=cauliflower_ears sauce=sauce reptile=reptile
    fumigène,bombe_fumigène=smoke_bomb boîte_à_chapeau=hatbox panier_pique-nique,panier_de_pique-nique=picnic_basket
    panier_en_osier,panier_d_osier=wicker_basket bidon_de_lait,pot_à_lait=milk_can bidon,jerrican=jerrycan
    cagette_de_pommes=crate_of_apples tire-bouchon=corkscrew gourde_de_vin=wineskin
    coupe_de_champagne,flûte_de_champagne=champagne_glass cognac=cognac absinthe=absinthe cafetière=coffee_pot
    moulin_à_café=coffee_grinder moule_à_gâteau=cake_tin gâteau_d_anniversaire=birthday_cake cupcake=cupcake
    donut,beignet=donut bretzel=pretzel macarons_sucrés=macarons coquille_d_escargot=snail_shell
    rose_des_vents=compass_rose baromètre=barometer microscope=microscope pipette=pipette bécher,erlenmeyer=beaker
    bec_bunsen=bunsen_burner herbier=herbarium filet_à_papillons=butterfly_net bocal_à_insectes=insect_jar
    mangeoire=bird_feeder échelle_de_corde=rope_ladder hameçon=fishing_hook casier_à_homards,nasse=lobster_trap
    bouée_de_sauvetage=life_buoy paddle,planche_à_pagaie=paddleboard deltaplane=hang_glider parachute=parachute
    casquette_à_hélice=propeller_hat haut-de-forme_de_magicien=magic_hat paquet_de_cartes=deck_of_cards
    as_de_pique=ace_of_spades jeu_d_échecs=chess_set yo-yo=yoyo toupie=spinning_top billes=marbles
    corde_à_sauter=jump_rope cerceau,houla-hoop=hula_hoop épée_en_plastique=toy_sword
    épée_de_bois,épée_en_bois=wooden_sword cheval_de_bois=wooden_horse cheval_à_bascule=rocking_horse
    petite_voiture=toy_car avion_en_papier=paper_plane bateau_en_papier=paper_boat grue_en_papier=origami_crane
    animal_en_peluche=stuffed_animal couverture_doudou=security_blanket pistolet_à_eau=water_pistol
    pelle_à_neige=snow_shovel corde_d_escalade=climbing_rope batte_de_cricket=cricket_bat ballon_de_rugby=rugby_ball
    ballon_de_volley=volleyball ballon_de_handball=handball boule_de_bowling=bowling_ball
    boules_de_pétanque=petanque_balls queue_de_billard=pool_cue cible,fléchettes=dartboard chronomètre=stopwatch
    disque_vinyle=vinyl_record gramophone,phonographe=gramophone baladeur,walkman=walkman diapason=tuning_fork
    métronome=metronome grosse_caisse=bass_drum vielle_à_roue=hurdy-gurdy orgue_de_barbarie=barrel_organ
    contrebasse=double_bass piano=piano hautbois=oboe cymbales=cymbals kalimba=kalimba djembé=djembe hermine=ermine
    zibeline=sable_fur vison=mink fourrure_de_renard,renard_autour_du_cou=fox_fur chevreau,cabri=kid titane=titanium
    cachemire_laine=cashmere organza=organza taffetas=taffeta damas=damask cretonne=cretonne toile_cirée=oilcloth
    raphia=raffia chanvre=hemp onyx=onyx quartz=quartz grenat_pierre=garnet topaze=topaz lapis-lazuli=lapis_lazuli
    météorite=meteorite charbon_de_bois=coal sel=salt sucre=sugar ronds_de_fumée=smoke_ring pans_de_chemise=shirt_tails
    poche_plaquée=patch_pocket badge_au_nom=name_badge brassards_gonflables=armbands serviette_de_table=napkin
    bavoir=bib masque_de_nuit=sleep_mask rayures_de_bagnard=prison_stripes camisole_de_force=straitjacket
    gilet_de_secours=life_vest ceinture_de_smoking=cummerbund boutons_de_manchette=cufflinks
    fleur_à_la_boutonnière,œillet_à_la_boutonnière=boutonniere bouquet_de_poignet=corsage
    chaussettes_rayées,chaussettes_à_rayures=striped_socks bas_rayés,collants_rayés=striped_stockings
    chaussettes_de_laine=woollen_socks jambes_nues=bare_legs épaules_nues=bare_shoulders bras_nus=bare_arms
    pieds_boueux=muddy_feet grands_pieds=big_feet crâne_d_animal=animal_skull crâne_de_cerf=deer_skull
    crâne_de_vache=cow_skull crâne_de_bouc=goat_skull crâne_d_oiseau=bird_skull plumes_de_corbeau=crow_feathers
    plumes_de_paon=peacock_feathers plume_de_paon=peacock_feather plume_d_autruche=ostrich_feather
    dents_d_animaux=animal_teeth dents_de_requin=shark_teeth griffe_d_ours=bear_claw larme=tear
    larme_peinte=painted_tear ourlet=hem sac_de_couchage_roulé=bedroll cache-poussière=duster_coat moteur=engine
    machine=machine clou=nail landau,poussette=pram armure_de_coquillages=shell_armor anneau_de_clés=ring_of_keys
    pot_de_confiture=jam_jar confiture=jam verge_de_bouleau=birch_rod aura=aura vase=vase cravache=riding_crop
    hyène=hyena cobra=cobra documents,papiers=documents sushi=sushi ramen=ramen bouilloire=kettle
    bois_de_chauffage,fagot=firewood basse=bass_guitar gaine,étui=sheath chimère=chimera crevette=shrimp
    plans_d_architecte=blueprint lampion,lanterne_en_papier=paper_lantern serrure=lock
    console_portable=handheld_game_console radis=radish portrait=portrait tuyau=hose pile_électrique=battery
    brin_d_herbe=blade_of_grass vernis_à_ongles=nail_polish combinaison_de_course=racing_suit coupe-vent=windbreaker
    toque_de_diplômé=graduation_cap bracelet_de_bras=armlet porte-monnaie=coin_purse canne_blanche=white_cane
    brochette=skewer œuf_de_dragon=dragon_egg pomme_empoisonnée=poisoned_apple trèfle_à_quatre_feuilles=four-leaf_clover
    bûche,rondin=log boule_de_feu=fireball carillon_à_vent=wind_chime patchwork=patchwork
    couteaux_de_lancer=throwing_knives boulet=ball_and_chain balayage=highlights oreilles_tombantes=floppy_ears
    habits_sacerdotaux,chasuble_de_prêtre=vestments clous_d_oreilles,puces_d_oreilles=stud_earrings
    planche_à_laver=washboard encrier=ink_bottle caméra=video_camera barre_d_haltères=barbell
    panier_de_fleurs=flower_basket casquette_à_visière=peaked_cap casquette_de_sherlock,deerstalker=deerstalker_hat
    ornement_de_cheveux=hair_ornament lunettes_à_monture_métallique=wire-rimmed_glasses
    chapelet_bouddhiste,mala=prayer_beads aspirateur=vacuum_cleaner lampe_magique=magic_lamp gros_livre,pavé=thick_book
    lettre_d_amour=love_letter conque=conch fleur_de_cerisier,fleurs_de_cerisier=cherry_blossom
    cercle_magique=magic_circle fusil_laser=laser_gun joues_creuses=hollow_cheeks
    grosses_joues,bonnes_joues=chubby_cheeks costume_de_scène=stage_costume pelle_à_poussière=dustpan
    téléphone_à_cadran=telephone flacon_de_parfum=perfume_bottle bulles_de_savon,bulles=soap_bubbles
    chrysanthème=chrysanthemum flocon_de_neige=snowflake flocons=snowflakes vagues=waves motif_de_nuages=cloud_pattern
    perruche=parakeet mille-pattes=centipede bouteille_d_oxygène=oxygen_tank gants_de_travail=work_gloves
    chapka_à_oreillettes,bonnet_à_oreilles=earflap_hat front_dégarni,tempes_dégarnies=receding_hairline
    tête_de_mort_et_tibias=skull_and_crossbones articulations=joints orteils=toes pouce=thumb
    constellation=constellation grenouillère=onesie nombril=navel clavicule=collarbone saignement_de_nez=nosebleed
    marteau_de_juge=gavel pull_tricoté=knitted_sweater bonnet_de_bouffon=jester_hat bonnet_à_grelots=jester_cap
    chapeau_de_feutre=felt_hat chapeau_à_plumes,chapeau_emplumé=feathered_hat corne_à_boire=drinking_horn
    portefeuille=wallet laisse=leash rênes=reins selle=saddle fer_à_cheval=horseshoe nez_camus,nez_épaté=snub_nose
    nez_en_trompette=upturned_nose menton_à_fossette=cleft_chin cicatrice_de_morsure=bite_scar
    livre_d_images=picture_book livre_de_cuisine,livre_de_recettes=cookbook esquimau,bâtonnet_glacé=popsicle
    boîte_en_carton=cardboard_box globe_oculaire=eyeball couteau_suisse=pocket_knife minerve=neck_brace
    poignet_éponge,bracelet_éponge=wristband meule_de_moulin=millstone crêpe_épaisse=pancake raviolis=dumplings
    circuit=circuit code-barres=barcode livre_de_comptes,registre=ledger burin,ciseau_à_bois=chisel poinçon,alène=awl
    ailes_de_démon=demon_wings ailes_de_plumes,ailes_emplumées=feathered_wings queue_de_démon=demon_tail
    cornes_de_taureau=bull_horns bois_de_cerfs=deer_antlers rayures_de_tigre=tiger_stripes
    grain_de_beauté_sous_l_œil=tear_mole tatouage_au_visage,visage_tatoué=face_tattoo
    tatouage_floral,tatouage_de_fleurs=flower_tattoo genoux_assis=lap peignoir_de_soie,robe_de_chambre_en_soie=silk_robe
    globe_céleste,sphère_céleste=celestial_globe épéiste_femme=swordswoman homme_d_âge_mûr=middle-aged_man
    femme_d_âge_mûr=middle-aged_woman pdg,directeur=ceo chevalier_errant=knight_errant cheveux_en_bataille=messy_hair
    tresse_épi,natte_épi=fishtail_braid demi-queue,cheveux_mi-attachés=half-up_hair coupe_hime=hime_cut
    coupe_wolf=wolf_cut cheveux_plaqués_en_arrière,cheveux_gominés=slicked-back_hair chaussette=sock
    bas_montants=thigh-high_socks costume_de_bonne=maid_outfit pétales=petals poulet=chicken épée_brisée=broken_sword
    mousquet_à_mèche=matchlock baguettes_chinoises=chopsticks cuissarde=thigh-high_boots bottes_hautes=knee_boots`,
  qualities: `
    rouge=red noir=black blanc,immaculé_blanc=white bleu=blue vert,verdâtre=green jaune=yellow marron,brun=brown
    gris,grisonnant,grisâtre=grey rose,rosé=pink violet,pourpre=purple mauve=mauve orange,orangé=orange
    turquoise,bleu_turquoise=turquoise doré,mordoré=golden argenté,argent=silver beige,écru=beige crème=cream
    bordeaux,lie_de_vin=burgundy roux=red_haired blond,blondinet=blonde châtain,auburn=chestnut ocre=ochre kaki=khaki
    lavande=lavender bleu_marine,marine=navy bleu_ciel,bleu_azur,azur=sky_blue bleu_foncé,bleu_sombre=dark_blue
    bleu_clair,bleu_layette,bleu_ciel_clair=light_blue vert_foncé,vert_sombre,vert_sapin=dark_green
    vert_clair=light_green rouge_foncé,rouge_sombre,grenat=dark_red gris_clair=light_grey gris_foncé=dark_grey
    foncé,sombre,obscur=dark clair,léger=light pâle,blême,livide,blafard,pâlot=pale mat,vert_olive,olive=olive
    bronzé,hâlé,tanné=tanned vif,éclatant,criard=bright coloré,haut_en_couleur=colourful long=long court,courtaud=short
    grand,haut=tall petit=small énorme,immense,démesuré=huge minuscule,tout_petit,riquiqui=tiny gros,obèse=fat
    ventru,bedonnant,ventripotent,pansu=pot-bellied rond,rond_et_plat,arrondi=round dodu=plump
    potelé,rondelet,grassouillet,joufflu,replet,boulot,rondouillard=chubby mince=slim
    maigre,fin,fluet,maigrichon,menu=thin élancé,svelte,gracile=slender musclé,musculeux,baraqué,bodybuildé=muscular
    costaud,corpulent,balèze=burly trapu,petit_et_trapu,râblé=stocky robuste,solide=sturdy large=wide
    vieux,vieil,vieille=old âgé,très_âgé=elderly jeune,jeunot,juvénile=young adolescent=teenage adulte=adult
    enceinte=pregnant bossu,voûté=hunched aveugle,non-voyant=blind sourd,malentendant=deaf manchot=one-armed
    barbu=bearded moustachu=moustached ridé,froissé,fripé,chiffonné=wrinkled
    balafré,couturé,couvert_de_cicatrices=scarred tatoué=tattooed masqué=masked voilé=veiled bouclé,frisé=curly
    ondulé=wavy lisse,raide=straight ébouriffé,décoiffé,emmêlé,en_désordre,échevelé,en_bataille=messy
    hirsute,broussailleux=shaggy tressé,natté=braided attaché,noué,ramassé,noué_en_arrière=tied_back
    relevé,levé,brandi=raised rasé=shaved mi-long=medium déchiré,troué,lacéré=torn usé,usagé,défraîchi=worn
    élimé,usé_jusqu_à_la_corde,râpé=threadbare cabossé,bosselé=dented brisé,cassé,rompu=broken
    fêlé,craquelé,fissuré,lézardé=cracked rouillé=rusty sale,crasseux,malpropre,cradingue=dirty
    boueux,crotté,plein_de_boue,terreux=muddy poussiéreux=dusty taché,maculé,souillé=stained
    ensanglanté,sanglant,sanguinolent=bloody brûlé,calciné,cramé=burnt rapiécé,raccommodé,reprisé,ravaudé=patched
    délavé,passé,fané,déteint=faded mouillé,humide=wet graisseux,gras=greasy
    quadrillé,à_carreaux,à_damier,arlequin=checkered carré=square fleuri,à_fleurs,de_fleurs,à_motifs_floraux=floral
    brodé=embroidered tricoté,en_tricot=knitted matelassé=quilted doublé=lined orné,ornementé,ouvragé,chargé=ornate
    simple,sobre=simple élégant,distingué,chic,raffiné=elegant somptueux,fastueux=lavish
    serré,moulant,cintré,étriqué=tight ajusté,près_du_corps=fitted ample,lâché,dénoué,défait,détaché=loose
    trop_grand,surdimensionné,trop_grand,trop_large,trop_ample=oversized pointu=pointed
    tordu,de_travers,de_guingois=crooked courbé,recourbé,courbe=curved tranchant,aiguisé,affûté,acéré=sharp
    transparent=transparent translucide=translucent
    lumineux,qui_luit,luminescent,incandescent,phosphorescent,rougeoyant=glowing luisant,brillant,verni=shiny
    étincelant,scintillant=sparkling mécanique=mechanical cybernétique=cybernetic magique,féerique=magical
    maudit,ensorcelé=cursed enflammé=flaming cornu=horned ailé=winged poilu,velu=hairy écailleux=scaly
    timide,réservé,gêné=shy grincheux,grognon,bougon,ronchon,de_mauvaise_humeur=grumpy
    sévère,l_air_sévère,strict,austère=stern sérieux,grave=serious joyeux,gai,enjoué,jovial,guilleret=cheerful
    heureux,content,joie,bonheur,réjoui=happy triste,l_air_triste,chagriné,peiné,attristé,chagrin=sad
    furieux,furibond,enragé,fou_de_rage,courroucé=furious fâché,en_colère,énervé,furax,en_rogne,colère,rage=angry
    fatigué,l_air_fatigué,las,crevé,fatigue,lassitude=tired épuisé,éreinté,exténué=exhausted
    endormi,ensommeillé,somnolent,sommeil=sleepy
    effrayé,apeuré,terrifié,terrorisé,peureux,de_peur,peur,effroi,terreur,panique=scared nerveux,inquiet=nervous
    courageux,brave,vaillant,intrépide=brave fier,l_air_fier,fierté=proud
    espiègle,malicieux,taquin,coquin,farceur,facétieux=mischievous souriant,tout_sourire=smiling
    pensif,réfléchi=thoughtful calme,serein,tranquille,paisible=calm mystérieux,énigmatique=mysterious
    méchant,l_air_méchant,maléfique,mauvais,malfaisant,malveillant=evil doux,tendre=gentle
    mignon,adorable,choupinet,chou=cute beau,bel=handsome belle,magnifique,superbe=beautiful laid,moche,vilain=ugly
    riche,fortuné,bourgeois,aisé=rich pauvre,misérable=poor mort=dead mort-vivant,non-mort=undead royal=royal
    victorien=victorian médiéval=medieval futuriste=futuristic assis=sitting debout=standing
    agenouillé,à_genoux=kneeling volant=flying flottant,en_lévitation=floating gauche=left droit=right
    plein,évasé,rempli=full vide,vague=empty lourd=heavy épais=thick touffu,fourni=bushy
    haillonneux,dépenaillé,en_lambeaux,effiloché,miteux,en_guenilles=tattered
    loqueteux,en_loques,en_haillons,déguenillé=ragged brûlant,en_flammes,ardent,en_feu,allumé=burning sinistre=grim
    effrayant,terrifiant=scary féminin=female masculin=male gros_et_grand=big lugubre,morose,maussade,taciturne=gloomy
    renfrogné,air_renfrogné=scowling coiffé=combed français,breton,normand,parisien=french africain=african
    japonais=japanese chinois=chinese bleu_nuit,bleu_minuit=midnight_blue bleu_roi=royal_blue
    bleu_canard,bleu-vert,sarcelle=teal bleu_pétrole,pétrole=petrol vert_mousse=moss_green vert_bouteille=bottle_green
    vert_émeraude,émeraude=emerald vert_forêt=forest_green rouge_sang=blood_red rouge_vif,rouge_pétant=bright_red
    rouge_cerise=cherry_red gris_perle=pearl_grey gris_anthracite,anthracite,charbon=charcoal
    jaune_moutarde,moutarde=mustard jaune_citron=lemon rose_pâle,rose_clair,rose_poudré,vieux_rose=pale_pink
    rose_bonbon,rose_vif,rose_fluo,rose_fuchsia=hot_pink tigré=tabby tacheté,moucheté=spotted coupé,tranché=cut
    ivoire=ivory déchu=fallen éteint=unlit naissant=stubbly clouté=studded trempé,détrempé=soaked
    ébréché,écaillé=chipped gigantesque=gigantic crépu=kinky boiteux=limping
    malin,l_air_malin,sournois,fourbe,roublard=sly rusé,matois=cunning encapuchonné,à_capuche,encapuché,tombant=hooded
    à_pois,à_petits_pois,à_gros_pois=polka-dot à_rayures,à_raies,zébré=striped à_larges_bords=wide-brimmed
    pieds_nus,pied_nu,les_pieds_nus,nu-pieds,va-nu-pieds=barefoot tête_nue,nu-tête=bareheaded torse_nu=bare_chest
    sans_manches=sleeveless manches_courtes,à_manches_courtes=short-sleeved
    manches_longues,à_manches_longues=long-sleeved
    d_âge_mûr,d_âge_moyen,d_un_certain_âge,mûr,quadragénaire,quinquagénaire,dans_la_force_de_l_âge=middle-aged
    trop_petit=too_small trop_long=too_long bras_croisés,les_bras_croisés=arms_crossed
    les_mains_dans_les_poches,mains_dans_les_poches=hands_in_pockets jambes_nues=bare_legs tachés_d_encre=ink-stained
    jusqu_à_la_taille,jusqu_aux_reins=waist-length jusqu_aux_genoux=knee-length
    jusqu_au_sol,jusqu_aux_pieds=floor-length chevelu=long-haired frisotté=frizzy hérissé,en_pétard=spiky
    entremêlé=tangled gominé,plaqué_en_arrière,plaqué,cheveux_en_arrière=slicked_back
    ras,tondu,court_à_la_taille=cropped jusqu_aux_épaules,aux_épaules=shoulder-length dégoulinant,ruisselant=dripping
    teint,coloré_au_henné=dyed décoloré,peroxydé=bleached blond_vénitien=strawberry_blonde blond_platine=platinum_blonde
    blond_cendré=ash_blonde blond_foncé=dark_blonde rouquin,poil_de_carotte=red-haired
    cheveux_roux,tignasse_rousse=red_hair brune=brunette noir_de_jais,noir_corbeau,de_jais=jet_black acajou=auburn
    chenu=white-haired cheveux_gris,cheveux_poivre_et_sel,cheveux_grisonnants=grey_hair poivre_et_sel=salt-and-pepper
    imberbe,glabre,rasé_de_près=clean-shaven
    tacheté_de_rousseur,constellé_de_taches_de_rousseur,à_taches_de_rousseur=freckled
    à_la_peau_noire,noir_de_peau=dark-skinned femme_noire,fille_noire=black_woman homme_noir=black_man
    basané,métis,mulâtre=brown-skinned bleuté,bleuâtre=bluish rougeâtre=reddish jaunâtre,jauni=yellowish
    violacé=purplish brûlé_par_le_soleil=sunburnt visqueux,gluant=slimy pourri,putréfié,en_décomposition=rotting
    unijambiste=one-legged à_quatre_bras=four-armed muet=mute très_grand,immense_de_taille=very_tall
    maigrelet,squelettique,décharné,gringalet=skinny émacié,hâve=gaunt dégingandé,longiligne,efflanqué=lanky
    athlétique,sportif=athletic fort=strong colossal,massif=hulking plantureux,tout_en_courbes,pulpeux=curvy
    dégoûté,dégoût,de_dégoût=disgusted criant,hurlant,en_train_de_crier,en_train_de_hurler=shouting hurlement=screaming
    riant,rieur,hilare,mort_de_rire,rigolard,éclat_de_rire=laughing narquois,goguenard=smirking
    sourire_jusqu_aux_oreilles,sourire_béat,souriant_de_toutes_ses_dents=grinning
    clin_d_œil,faisant_un_clin_d_œil=winking pleurant,en_larmes,larmoyant,en_pleurs,éploré=crying
    sourcils_froncés,fronçant_les_sourcils,les_sourcils_froncés=frowning boudeur,faisant_la_moue,moue=pouting
    tirant_la_langue=sticking_out_tongue bâillant=yawning suffisant,satisfait,fat_de_soi,air_suffisant,prétentieux=smug
    hautain,altier,dédaigneux=haughty arrogant,orgueilleux=arrogant solennel=solemn
    gentil,bienveillant,aimable,sympathique=kind amical,sympa=friendly mélancolique,nostalgique=melancholic
    ennuyé,blasé,ennui=bored soucieux,préoccupé,anxieux,inquiétude,angoisse=worried
    surpris,étonné,ébahi,bouche_bée,de_surprise,étonnement=surprised choqué=shocked confus,perplexe,déboussolé=confused
    curieux=curious honteux,embarrassé=embarrassed rougissant=blushing inquiétant=sinister cruel=cruel menaçant=menacing
    intimidant=threatening féroce,farouche=fierce déterminé,décidé,résolu=determined
    sûr_de_lui,confiant,assuré,plein_d_assurance,sûr_d_elle=confident défiant,provocateur,air_de_défi=defiant
    hardi,audacieux,effronté=bold stoïque,impassible=stoic froid,glacial=cold inexpressif,sans_expression=expressionless
    vitreux=blank rêveur,songeur,dans_la_lune=dreamy sage=wise maladroit,empoté,pataud=clumsy
    fou,folle,dingue,cinglé,déjanté=crazy dément,de_fou,de_folle=mad joli,mignonne=pretty débraillé,négligé=scruffy
    majestueux,noble=noble séducteur,séduisant,aguicheur=seductive charmeur,coquet=flirty douce=sweet
    innocent,innocence=innocent paresseux,flemmard=lazy ivre,soûl,saoul,bourré,éméché,pompette=drunk affamé=hungry
    malade,maladif,souffreteux=sick blessé=wounded possédé=possessed hanté,tourmenté=haunted enchanté=enchanted
    sacré,saint=holy retraité,à_la_retraite=retired déchiqueté=ripped
    mité,mangé_aux_mites,rongé_par_les_mites,mangé_par_les_mites=moth-eaten effrangé=frayed plein_de_trous,percé=holey
    couvert_de_suie,noir_de_suie,barbouillé_de_suie=sooty taché_de_sang,maculé_de_sang=bloodstained roussi=singed
    carbonisé=charred gelé,givré,congelé,glacé=frozen fondu=melted rayé_d_éraflures,griffé,éraflé=scratched plié=bent
    terni,oxydé=tarnished poli,lustré,astiqué=polished moussu,couvert_de_mousse=mossy flétri,séché=withered sec=dried
    frais=fresh neuf,nouveau=new propre,impeccable,immaculé=clean amidonné,empesé=starched repassé=ironed ouvert=open
    déboutonné=unbuttoned fermé=closed entrouvert=half-open délacé=untied retroussé,roulé=rolled_up
    à_l_envers=inside_out trop_serré,trop_moulant=too_tight bouffant,baggy=baggy fluide,vaporeux=flowing
    au_vent,flottant_au_vent=billowing plissé=pleated à_volants,froncé,à_jabot=ruffled gonflé,ballon,bouffi=puffy
    superposé,dégradé,effilé=layered rembourré=padded au_crochet,crocheté=crocheted à_paillettes,pailleté=sequined
    doublé_de_fourrure,fourré=fur-lined bordé_de_fourrure=fur-trimmed à_col_montant,col_roulé,à_col_roulé=high-necked
    décolleté=low-cut épaules_nues,à_épaules_dénudées=off-the-shoulder dos_nu=backless bustier=strapless
    à_talons,à_talons_hauts=high-heeled à_semelles_compensées,compensé,à_plateforme=platform émoussé=blunt
    à_double_tranchant,à_deux_tranchants=double-edged ovale=oval plat=flat creux=hollow géant=giant fumant=smoking
    vacillant,clignotant=flickering fantomatique,spectral=ghostly sculpté,gravé,ciselé,taillé_dans_le_bois=carved
    uni=plain luxueux=luxurious démodé,vieillot,à_l_ancienne,suranné=old-fashioned vintage,rétro,d_époque=vintage
    moderne=modern traditionnel=traditional cérémoniel,d_apparat,de_cérémonie=ceremonial militaire=military
    gothique=gothic baroque=baroque tribal=tribal fait_main,artisanal=handmade d_occasion=second-hand
    fait_maison=homemade emprunté=borrowed dépareillé=mismatched renforcé=heavy-duty sans_chemise=shirtless nu=naked
    armé=armed désarmé,sans_arme=unarmed cuirassé,blindé=armoured enveloppé,emmitouflé=wrapped bandé,pansé=bandaged
    enchaîné=chained ligoté=tied accroupi=crouching allongé,couché,étendu=lying_down appuyé,adossé,accoudé=leaning
    marchant=walking courant,en_train_de_courir=running sautant,bondissant=jumping dansant,en_train_de_danser=dancing
    chantant=singing dormant=sleeping saluant_de_la_main=waving au_garde-à-vous,faisant_le_salut_militaire=saluting
    pointant=pointing priant,en_prière=praying méditant,en_méditation=meditating
    serrant_dans_ses_bras,étreignant=hugging lisant=reading buvant=drinking mangeant=eating
    fumant_la_pipe=smoking_a_pipe chevauchant,monté_sur,à_califourchon_sur=riding
    combattant,en_position_de_combat=fighting mains_sur_les_hanches,les_poings_sur_les_hanches=hands_on_hips
    assis_en_tailleur,jambes_croisées=cross-legged rayé=striped/scratched écossais,en_tartan=plaid
    léopard,imprimé_léopard=leopard_print imprimé_zèbre=zebra_print camouflage,treillis_camouflage=camouflage
    à_losanges=argyle à_chevrons=herringbone à_fines_rayures,à_rayures_tennis=pinstripe tie-dye=tie-dye
    imprimé,à_motifs=patterned bicolore,mi-parti=two-tone arc-en-ciel=rainbow
    multicolore,bariolé,de_toutes_les_couleurs=multicoloured fluo,néon,fluorescent=neon pastel=pastel
    étoilé,constellé=starry cramoisi=crimson écarlate=scarlet rouge_brique,brique=brick_red rouille=rust corail=coral
    saumon=salmon pêche=peach jaune_pâle,jaune_clair,jaune_paille=pale_yellow jaune_canari,jaune_poussin=canary_yellow
    or=gold bronze=bronze cuivré=copper vert_citron,vert_anis,vert_pomme=lime_green vert_menthe,vert_d_eau=mint_green
    pistache=pistachio bleu_pâle=pale_blue bleu_électrique=electric_blue bleu_horizon=horizon_blue
    bleu_cobalt,cobalt=cobalt indigo=indigo bleu_glacier,bleu_glace=icy_blue lilas=lilac prune=plum aubergine=aubergine
    magenta=magenta fuchsia=fuchsia sable=sand camel=camel fauve,brun_clair=tan caramel=caramel chocolat=chocolate
    café_au_lait=coffee marron_foncé,brun_foncé,brun_sombre=dark_brown marron_clair,châtain_clair=light_brown miel=honey
    noisette=hazel ambre,ambré=amber blanc_cassé=off-white blanc_neige=snow_white gris_acier=steel_grey
    vert_fluo=neon_green rose_néon=neon_pink noir_et_blanc=black_and_white en_cuir,de_cuir=leather
    en_bois,de_bois=wooden métallique=metallic en_laine,de_laine=woollen en_soie,de_soie,soyeux=silken velouté=velvety
    en_verre,de_verre=glass mexicain=mexican espagnol=spanish brésilien=brazilian argentin=argentine péruvien=peruvian
    cubain=cuban coréen=korean indien=indian arabe=arab égyptien=egyptian romain=roman grec=greek russe=russian
    allemand=german anglais=english irlandais=irish italien=italian inuit=inuit québécois=quebecois
    autochtone,amérindien=indigenous sectionné=cut_off ciré=waxed distrait,tête_en_l_air=absent-minded
    collé,recollé,scotché=glued enroulé=curled affairé=busy bruyant,tonitruant=loud spatial=space rural=rural
    rafistolé=glued_together galonné=decorated louchant,plissant_les_yeux,bigleux=squinting pas_impressionné=unimpressed
    méfiant,soupçonneux,suspicieux=suspicious amusé=amused contrit,navré=apologetic concentré,concentration=concentrated
    androgyne=androgynous non-binaire=nonbinary holographique=holographic irisé,chatoyant=iridescent
    art_nouveau=art_nouveau art_déco=art_deco film_noir=noir steampunk=steampunk cyberpunk=cyberpunk
    cel-shading=cel_shaded gravure_sur_bois=woodcut lavis=ink_wash mosaïque=mosaic rococo=rococo sépia=sepia
    barbouillé,étalé,coulé,coulant=smeared à_crevés,tailladé=slashed buriné,tanné_par_le_vent=weather-beaten
    en_amande=almond sans_pli=monolid opale=opal bras_levés,bras_en_l_air=raised_arms jonglant=juggling
    gonflant_ses_muscles=flexing donnant_un_coup_de_pied=kicking sur_la_pointe_des_pieds=tiptoe
    doigt_sur_les_lèvres=finger_on_lips pouce_levé=thumbs_up pose_dynamique=dynamic_pose brèche-dent=gap-toothed
    mépris,méprisant,de_mépris=contemptuous haine,haineux=hateful douleur,douloureux=pained doute,dubitatif=doubtful
    patibulaire,de_brute=mean courtois,bien_élevé=polite digne=dignified bionique=bionic en_jean=denim en_fer-blanc=tin
    rougeaud,rubicond=ruddy cireux=waxy conique=conical à_franges,frangé=fringed albinos=albino recurvé=recurve
    maquillé,fardé=made-up vertigineux=towering soviétique=soviet polaire=polar calleux=calloused
    coqué,de_sécurité=steel-toed croisé=double-breasted faux,postiche=fake perfide=wicked vénéneux,venimeux=poisonous
    flamboyant=fiery sur_mesure=tailored écorché=scraped bas=low safran=saffron latino=latin bouddhiste=buddhist
    catholique=catholic juif=jewish musulman=muslim viking=viking celte=celtic aztèque=aztec maya=mayan inca=inca
    perse,persan=persian turc=turkish mongol=mongolian vietnamien=vietnamese thaïlandais=thai polonais=polish_person
    norvégien=norwegian hollandais=dutch américain=american colombien=colombian chilien=chilean portugais=portuguese
    sénégalais=senegalese nigérian=nigerian éthiopien=ethiopian marocain=moroccan algérien=algerian berbère=berber
    antillais,caribéen=caribbean créole=creole hawaïen=hawaiian corse=corsican alsacien=alsatian provençal=provençal
    déplumé=featherless stylé=stylish branché,à_la_mode=trendy bourge=rich-looking orageux=stormy empoisonné=poisoned
    mordu,rongé=bitten mâchouillé=chewed grignoté=nibbled enflé=swollen saignant=bleeding croûteux=scabby
    en_sueur,transpirant=sweaty grelottant,tremblant=shivering haletant=panting baveux=drooling grognant=growling
    hurlant_à_la_lune=howling ronflant=snoring sifflant=whistling chuchotant=whispering moqueur=mocking
    sarcastique,ironique=sarcastic cynique=cynical amer,aigri=bitter solitaire,seul=lonely perdu=lost
    désespéré=desperate plein_d_espoir=hopeful excité,enthousiaste=excited énergique=energetic hyperactif=hyperactive
    patient=patient autoritaire=authoritarian cupide,avare,radin=greedy généreux=generous loyal,fidèle=loyal
    poltron=cowardly héroïque=heroic légendaire=legendary célèbre=famous ancien,ancestral,millénaire,antique=ancient
    immortel=immortal divin=divine infernal=infernal céleste=celestial démoniaque=demonic angélique=angelic félin=feline
    reptilien=reptilian aquatique=aquatic robotique,robotisé=robotic à_vapeur=steam-powered
    d_horlogerie,mécanisme=clockwork électrique=electric toxique=toxic radioactif=radioactive mutant=mutant
    post-apocalyptique,postapo=post-apocalyptic colonial=colonial impérial=imperial de_la_renaissance=renaissance
    préhistorique=prehistoric rustique=rustic nautique=nautical tactique=tactical imperméabilisé=waterproof chaud=warm
    laineux=woolly duveteux,moelleux,pelucheux=fluffy rugueux,rêche=rough épineux=spiny torsadé=twisted
    en_spirale,spiralé=spiral fourchu=forked étiré,détendu=stretched rétréci=shrunken sans_visage=faceless
    sans_tête,décapité=headless cul-de-jatte,sans_jambes=legless sans_bras=armless sans_queue=tailless
    taille_géante=giant-sized à_moitié_nu=half-naked envahi_par_la_végétation=overgrown doré_à_la_feuille=gilded
    couvert_de_bijoux=jewelled laqué=lacquered émaillé=enamelled mal_rasé=unshaven soigné,bien_peigné=groomed
    bien_habillé,tiré_à_quatre_épingles=well-dressed apprivoisé,dressé=tame enfariné=floury rougi,rosi=rosy
    empourpré=flushed baissé=lowered replié=folded crispé=clenched pincé=pursed déployé,écarté=spread tendu=outstretched
    penché,incliné=tilted pendant,ballant=dangling disloqué,démis=dislocated empaillé=stuffed
    bouillonnant,pétillant=bubbling huilé=oiled parfumé=perfumed poudré=powdered peint=painted tissé=woven cousu=sewn
    riveté=riveted soudé=welded martelé=hammered de_vitrail=stained-glass géométrique=geometric communicatif=contagious
    éblouissant=dazzling dur_à_cuire,endurci=tough gay=gay végétarien=vegetarian trans=trans handicapé=disabled
    autiste=autistic diabétique=diabetic teint_en_rose=dyed_pink teint_en_vert=dyed_green teint_en_bleu=dyed_blue
    teint_en_rouge=dyed_red teint_en_violet=dyed_purple teint_en_orange=dyed_orange teint_en_blond=dyed_blonde
    chromé=chrome bourru,rustre=gruff emplumé=feathered souterrain=underground volumineux=voluminous
    raie_au_milieu=middle-parted raie_sur_le_côté=side-parted exilé,en_exil=exiled affectueux,câlin=affectionate
    aimant=loving couvert_de_cendres=ash-stained urbain=urban scolaire=school lacé=laced décousu=unstitched
    réfléchissant=reflective desserré=loosened pommelé=dappled traqué=hunted aux_jambes_arquées=bow-legged
    injecté_de_sang=bloodshot humide_d_œil=watery perçant=piercing d_acier=steely enfoncé=deep-set
    meurtri,tuméfié=bruised trempé_jusqu_aux_os=sopping battu_par_les_vents,ébouriffé_par_le_vent=windswept
    permanenté=permed crêpé=teased asymétrique=asymmetrical clairsemé=thinning épars=sparse plâtré=plaster_cast
    têtu,borné=stubborn propret=neat à_la_dernière_mode=fashionable honnête=honest joueur=playful frêle,chétif=frail
    fragile=fragile bonhomme=jolly rebelle=rebellious érudit,studieux=scholarly vaniteux=vain silencieux,taiseux=quiet
    étrange=eerie flippant=creepy invisible=invisible délicat=delicate insouciant=carefree gloussant=giggling
    scélérat=villainous bête,niais=silly intelligent,futé=intelligent abattu=dejected sexy=sexy triangulaire=triangular
    en_forme_de_cœur=heart-shaped en_forme_d_étoile=star-shaped en_forme_de_lune=moon-shaped
    à_grosses_semelles=thick-soled enneigé,couvert_de_neige=snow-covered couvert_de_givre=frost-covered
    couvert_de_boue=mud-covered pétrifié=petrified moisi=mouldy tricoté_main=hand-knitted pie_noir=piebald étroit=narrow
    satiné=glossy liseré_d_or,bordé_d_or=gold-trimmed au_nez_rouge=red-nosed framboise=raspberry_red cannelle=cinnamon
    gris_souris=mouse_grey gris_ardoise=slate_grey bleu_acier=steel_blue vert_gazon,vert_prairie=grass_green
    rose_saumon=salmon_pink vermillon=vermilion cyan=cyan abricot=apricot or_rose=rose_gold platine=platinum
    outremer=ultramarine gaucher=left-handed en_bandoulière=crossbody vénitien=venetian fendu=split sableux=sandy
    annelé=ringed menue=petite rougir=blush clin_d_oeil=wink vert_turquoise=turquoise_green noueux=gnarled
    boutonné=buttoned taché_de_graisse=grease-stained éclaboussé=splattered délavé_par_le_soleil=sun-bleached
    montant=high`,
  verbs: `
    porter,arborer,enfiler,revêtir,chausser=wearing brandir,empoigner,agripper,serrer=holding
    transporter,trimballer,traîner=carrying manier=wielding chevaucher=riding rire=laughing pleurer=crying
    crier,hurler=shouting danser=dancing chanter=singing courir=running sauter=jumping marcher=walking voler=flying
    flotter,léviter=floating lire=reading boire=drinking fumer=smoking jouer=playing briller,luire=glowing
    pendre=hanging_from couvrir,cacher=covering vendre=selling sembler=seeming dissimuler=hiding
    regarder,observer=looking montrer=showing pointer,viser=pointing mordre=biting lancer=throwing appuyer=resting_on
    accouder=leaning_on goutter,dégouliner=dripping_with voltiger=floating_around`,
  small: `
    avec,au,aux,à,ayant=with
    sans,sans_aucun,sans_aucune,sans_le_moindre,sans_la_moindre,dépourvu_de,dénué_de,privé_de,qui_n_a_pas_de,n_a_pas_de,n_a_pas,qui_ne_porte_pas_de,ne_porte_pas_de,ne_porte_pas=without
    et,ainsi_que,puis,plus=and ou=or mais,quoique,bien_que=but un,une=a le,la,les,l=the du,de,d,des=of
    en,dans,attachés_en,attaché_en,à_l_intérieur_de=in sur,posé_sur,posée_sur,perché_sur=on sous,en_dessous_de=under
    derrière=behind devant=in_front_of autour,autour_de,autour_d_elle,autour_de_lui=around chez=at par=by pour=for
    son,leurs=his sa,ses=her leur=their
    porte,portant,vêtu,vêtue,habillé,habillée,vêtu_de,vêtue_de,coiffé,coiffée,vêtu_d,habillé_en,habillé_de,habillé_d,coiffé_d,coiffé_de,chaussé_de,affublé_de,affublé_d,paré_de,paré_d,drapé_dans,emmitouflé_dans,engoncé_dans,sanglé_dans,ceint_de,ceint_d,arborant,arbore,vêt,vêtent,en_tenue_de=wearing
    tient,tenant,serrant,agrippe,empoigne,muni_de,muni_d,tiennent,lève,levant=holding
    brandit,brandissant,manie,maniant=wielding armé,armée,armé_de,armé_d=armed_with elle=she il=he
    qui,que,lequel,laquelle,qu=who est,sont,était=is a,ont,possède,qui_a=has sourit,qui_sourit=smiling
    pas,pas_de,pas_d,aucun,aucune,surtout_pas,pas_d_,point_de,pas_un,pas_une,nul,plus_de=no ni,ni_de=nor jamais=never
    ne,n,un_peu,assez=
    au_lieu_de,à_la_place_de,à_la_place_de_la,au_lieu_de_la,au_lieu_d,au_lieu_du,à_la_place_du,à_la_place_d,plutôt_que=instead_of
    deux=two trois=three quatre=four cinq=five six=six sept=seven huit=eight neuf=nine dix=ten douze=twelve
    très,super,vraiment,fort,vachement,trop,bien,hyper=very comme,façon,tel_un,à_la_manière_de=like
    ans,ans_et_demi,piges=years_old an=year à_gauche,à_sa_gauche,sur_la_gauche=on_the_left
    à_droite,à_sa_droite,sur_la_droite=on_the_right
    à_la_main,en_main,dans_la_main,dans_les_mains,entre_les_mains=in_hand
    à_la_ceinture,à_son_ceinturon,accroché_à_la_ceinture=on_the_belt
    plein_de,pleine_de,couvert_de,couverte_de,recouvert_de,couvert_d,recouvert_d,plein_d,rempli_de,constellé_de,parsemé_de,maculé_de,barbouillé_de,criblé_de,bardé_de=covered_in
    taché_de,tachée_de,taché_d,souillé_de,éclaboussé_de=stained_with
    orné_de,ornée_de,décoré_de,orné_d,décoré_d,garni_de,serti_de,incrusté_de,agrémenté_de=decorated_with
    bordé_de,bordée_de,bordé_d,liseré_de=trimmed_with doublé_de,doublée_de,doublé_d,fourré_de=lined_with
    attachés_par,attaché_par,retenus_par,attaché_avec,noué_par,noué_avec,retenu_par=tied_with noué=tied
    autour_du_cou=around_the_neck sur_le_front,relevées_sur_le_front,remontées_sur_le_front=on_the_forehead
    homme_de_main=henchman sourire_malicieux=mischievous_smile ce,cette,cet,ces=this sont_noirs=is_black
    aussi,également,en_plus=also style=style elle_tricote=knitting à_boutons=with_buttons en_guise_de,en_tant_que=as
    la_cinquantaine,cinquantaine,quinqua=55_years_old la_quarantaine,quarantaine,quadra=45_years_old
    la_trentaine,trentaine,trentenaire=35_years_old la_soixantaine,soixantaine,sexagénaire,sexagénaires=65_years_old
    la_vingtaine,vingtaine,vingtenaire=25_years_old toute_jeune,tout_jeune=very_young
    toute,tout,surtout,et_surtout,pour_ma_campagne,lui,en_bas,se,s,y,version,j,c,m,t,à_ses_côtés,à_côté_d_elle,à_côté_de_lui,qu_on_voie,en_gros=_
    genre,environ,à_peu_près=about peau_noire=dark_skin barbe_naissante,barbe_de_trois_jours=stubble quand_même=still
    remplacée_par,remplacé_par=replaced_by par_un_crochet=by_a_hook_hand au_bec=in_mouth
    à_la_main_droite,dans_la_main_droite,main_droite_tenant,de_la_main_droite=in_the_right_hand
    à_la_main_gauche,dans_la_main_gauche,de_la_main_gauche=in_the_left_hand à_la_patte_droite=in_the_right_paw
    au_côté_gauche=on_the_left_hip au_côté_droit=on_the_right_hip côté=side sur_l_épaule=on_the_shoulder
    dans_le_dos,sur_le_dos=on_the_back derrière_l_oreille,sur_l_oreille=behind_the_ear un_seul_œil=one_eye
    seul,un_seul=one luit,qui_brille=glowing l_air=look
    manquante,manquant,à_qui_il_manque,il_lui_manque,manque,auquel_il_manque=missing
    salut,coucou,bonjour,bonsoir,hello=hello svp,stp,s_il_te_plaît,s_il_vous_plaît,merci=please
    fais_moi,fais,faites-moi,crée,crée-moi=make_me dessine,dessinez,dessinez-moi=draw dessine-moi=draw_me
    il_me_faut,j_ai_besoin,g_besoin,besoin=i_need je_veux,je_voudrais,j_aimerais,je_cherche,j_veux,je_souhaite=i_want
    ma,mon,mes=my jusqu_aux_épaules=shoulder-length septuagénaire,la_soixante-dizaine,soixante-dizaine=75_years_old
    octogénaire=85_years_old nonagénaire=95_years_old qui_crie,qui_hurle=shouting qui_rit,rit=laughing
    qui_fait_un_clin_d_œil=winking qui_pleure=crying qui_boude=pouting qui_tire_la_langue=sticking_out_tongue
    qui_envoie_un_baiser=blowing_a_kiss qui_bâille=yawning qui_s_ennuie=bored qui_rougit=blushing qui_marche=walking
    qui_court=running qui_saute=jumping qui_vole=flying qui_flotte=floating qui_danse=dancing qui_chante=singing
    qui_dort=sleeping qui_salue=waving qui_lit=reading qui_boit=drinking qui_mange=eating
    qui_fume_la_pipe=smoking_a_pipe déguisé_en=in_costume transporte,transportant,trimballe,porte_sur_le_dos=carrying
    monté_sur,à_dos_de,chevauchant,juché_sur,monte=riding accompagné_de,accompagné_d,flanqué_de=accompanied_by
    nommé,qui_s_appelle,prénommé,appelé=named style_anime,façon_anime,style_manga=anime_style
    aquarelle,style_aquarelle,à_l_aquarelle=watercolor style_bd,façon_bd,style_bande_dessinée=comic_style
    dessin_animé,style_cartoon=cartoon pixel_art,pixelart=pixel_art peinture_à_l_huile=oil_painting
    dessin_à_l_encre,encre_de_chine=ink_drawing dessin_au_trait,trait=line_art
    croquis_au_crayon,dessin_au_crayon,au_crayon=pencil_sketch réaliste=realistic pictural=painterly
    aplats_de_couleur=flat_colours chibi=chibi mi,demi,moitié,moitié_de=half une_paire_de,paire_de=a_pair_of
    les_deux,des_deux=both chaque=each dans_chaque_main,une_dans_chaque_main,un_dans_chaque_main=in_each_hand
    à_deux_mains,des_deux_mains=in_both_hands sous_le_bras=under_the_arm sous_le_bras_droit=under_the_right_arm
    sous_le_bras_gauche=under_the_left_arm dans_les_bras,dans_ses_bras=in_the_arms
    sur_l_épaule_gauche,à_l_épaule_gauche=on_the_left_shoulder
    sur_l_épaule_droite,à_l_épaule_droite=on_the_right_shoulder sur_les_épaules=over_the_shoulders
    autour_de_la_taille=on_the_waist noué_autour_de_la_taille,noué_à_la_taille=tied_around_the_waist
    sur_la_hanche=on_the_hip sur_la_tête=on_the_head sur_le_nez,au_bout_du_nez=on_the_nose sur_le_visage=on_the_face
    sur_la_joue=on_the_cheek sur_la_joue_gauche=on_the_left_cheek sur_la_joue_droite=on_the_right_cheek
    sur_le_menton=on_the_chin sur_la_poitrine,sur_le_torse=on_the_chest sur_le_bras=on_the_arm
    sur_le_bras_gauche=on_the_left_arm sur_le_bras_droit=on_the_right_arm dans_les_cheveux,dans_ses_cheveux=in_the_hair
    dans_la_bouche,à_la_bouche,entre_les_dents=in_the_mouth sur_l_œil_gauche=on_the_left_eye
    sur_l_œil_droit=on_the_right_eye en_bandoulière,en_travers_de_la_poitrine=across_the_chest sur_les_genoux=on_her_lap
    à_côté_de,près_de,aux_côtés_de=next_to entre,parmi=between au-dessus_de,par-dessus=over
    jaillissant_de,sortant_de,poussant_sur,poussant_de,qui_lui_poussent_sur=sprouting_from
    pendu_à,suspendu_à,accroché_à,pendant_à,qui_pend_à=hanging_from
    planté_dans,fiché_dans,enfoncé_dans,coincé_dans=stuck_in noué_en,relevé_en,coiffé_en,ramassé_en=tied_in
    brodé_de,brodé_d=embroidered_with fait_de,fait_en,fabriqué_en,constitué_de,composé_de=made_of
    peint_en,peint_avec=painted_with entouré_de,entouré_d=surrounded_by un_brin,légèrement,un_tantinet=a_bit
    presque=almost seulement,uniquement,rien_que=only peut-être=maybe d_environ,d_à_peu_près=of_about dont=whose
    ils,elles,on,iel=they merci_d_avance=thanks mon_personnage,mon_perso,mon_oc=my_character
    un_personnage,un_perso,personnage,perso=a_character pour_mon_jdr,pour_ma_partie=for_my_campaign siècle=century
    du_xixe,du_xixe_siècle=of_the_19th_century du_xviiie,du_xviiie_siècle=of_the_18th_century onze=eleven
    treize=thirteen quatorze=fourteen quinze=fifteen seize=sixteen dix-sept=seventeen dix-huit=eighteen
    dix-neuf=nineteen vingt=twenty vingt_et_un=twenty-one vingt-deux=twenty-two vingt-trois=twenty-three
    vingt-quatre=twenty-four vingt-cinq=twenty-five vingt-six=twenty-six vingt-sept=twenty-seven vingt-huit=twenty-eight
    vingt-neuf=twenty-nine trente=thirty quarante=forty cinquante=fifty soixante=sixty soixante-dix,septante=seventy
    quatre-vingts,quatre-vingt,octante,huitante=eighty quatre-vingt-dix,nonante=ninety cent=a_hundred
    de_grande_taille=tall de_petite_taille=short centimètres=cm douzaine=dozen couleur,teinte,ton=colour
    quelques,quelque=some plusieurs=several le_même,la_même=the_same qui_traverse,traversant,barrant,qui_barre=across
    quelques-uns=few quarante_et_quelques=42_years_old trente_et_quelques=32_years_old
    cinquante_et_quelques=52_years_old soixante_et_quelques=62_years_old vingt_et_quelques=22_years_old
    dedans,à_l_intérieur=inside l_autre,autre,un_autre,une_autre=the_other couvert_par,caché_par=covered_by
    tête_d_enterrement=scowling édenté,à_qui_il_manque_des_dents=with_missing_teeth jusque,jusqu=up_to
    jusqu_au_coude,jusqu_aux_coudes=elbow-length jusqu_aux_chevilles=ankle-length jusqu_aux_hanches=hip-length
    jusqu_à_mi-cuisse=thigh-high jusqu_au_menton=chin-length jusqu_à_la_poitrine=chest-length
    jusqu_au_milieu_du_dos=mid-back salut_militaire=saluting surmonté_de,coiffé_d_un=topped_with
    bourré_de,débordant_de=full_of caché_dans,cachée_dans=hidden_in maquillé_en,grimé_en=with_face_paint_of
    rasé_sur_les_côtés,rasé_d_un_côté,rasé_sur_le_côté,rasé_d_un_seul_côté=shaved_sides traînant=dragging
    sans_une_seule=without_any coupés_court=cut borgne=with_one_eye dizaine_d_années,dizaine=10_years_old
    quinzaine_d_années=15_years_old douzaine_d_années=12_years_old vingtaine_d_années=20_years_old années,année=years
    c_est,il_s_agit_d_un=it_is vendant,qui_vend=selling à_la_façon_de=in_the_style_of toujours=always
    à_l_ancienne=old-fashioned à_l_envers=upside_down partout=everywhere en_tailleur=in_suit
    sans_un_bras,avec_un_bras_en_moins=with_missing_arm avec_une_jambe_en_moins=with_missing_leg
    avec_un_œil_en_moins=with_missing_eye avec_une_oreille_en_moins=with_missing_ear
    avec_un_doigt_en_moins=with_missing_finger contre=against caché_sous,dissimulé_sous=hidden_under
    rentré_dans,glissé_dans=tucked_into appuyé_sur,appuyé_contre=resting_on adossé_à,accoudé_à=leaning_on
    enroulé_autour_de=wrapped_around enveloppé_dans,enroulé_dans=wrapped_in attaché_à,noué_à=tied_to
    jeté_sur,passé_sur=slung_over enfoncé_jusqu_à,vissé_sur=pulled_down_over relevé_sur,remonté_sur=pushed_up_on
    épinglé_à,épinglé_sur=pinned_to assis_sur=sitting_on debout_sur=standing_on
    dépassant_de,qui_dépasse_de,qui_sort_de=coming_out_of pointant_hors_de=poking_out_of les_mains_sur=with_hands_on
    les_yeux_mi-clos=half_closed_eyes les_yeux_fermés=eyes_closed la_bouche_ouverte=mouth_open
    genou_à_terre,genoux_à_terre,un_genou_à_terre=kneeling chauve,dégarni=,_bald yeux_comme_des_braises=eyes_like_embers
    à_la_ceinture_de=at_the_waist pour_que=so_that dans_sa_main=in_his_hand dans_l_autre=in_the_other
    d_une_main,dans_une_main=in_one_hand sur_le_côté,d_un_côté=on_one_side sur_la_pointe=on_tiptoe mi-clos=half_closed
    qui_boite=limping regard_froid=cold regard_perdu=dreamy regard_perçant=piercing_gaze visage_fermé=stern`,
}
