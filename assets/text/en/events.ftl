# The headlines of the game: one name, one summary and one entry for each event of events.ron,
# and a name and a summary for each option where a side must answer at once.
# An entry says what the headline stands for, what is on the public record, and what the game made up.

## Dated public events, late 2023 and 2024

event-captives_exchanged = Baku and Yerevan to exchange captives
    .summary = A joint statement without mediators frees captured soldiers and eases the way to talks.
    .entry = On 7 December 2023 the Azerbaijani presidential administration and the Armenian prime minister’s office issued their first joint statement without a mediator. Azerbaijan released thirty-two Armenian servicemen and Armenia two Azerbaijani ones, and Yerevan backed Baku’s bid to host the climate summit of 2024. The exchange is on record; how far it warms the two capitals in the game is a guess.

event-csto_frozen = Yerevan freezes its part in Moscow’s alliance
    .summary = Armenia says the security treaty has failed it; Moscow asks for an explanation.
    .entry = On 22 February 2024 Armenia’s prime minister told the broadcaster France 24 that the country had in practice frozen its part in the Collective Security Treaty Organization, which in Yerevan’s view had not done its duty in 2021 and 2022. Moscow answered that no formal step had been taken and asked what was meant. The statement is sourced; Moscow’s two answers here are invented, but of a familiar kind.
option-csto_frozen-ask_quietly = Ask quietly what is meant
    .summary = Keeps the door open in Yerevan and in the alliance; looks soft at home.
option-csto_frozen-raise_the_bill = Remind Yerevan of the gas bill
    .summary = Regains some hold by way of trade and tariffs; angers the Armenian public and Brussels.

event-gas_tally_in_baku = Ministers in Baku report on gas for Europe
    .summary = Exports to Europe are up again, and so is the gas Azerbaijan needs at home.
    .entry = The memorandum that the European Commission’s president and Azerbaijan signed in July 2022 aims to double the flow of the Southern Gas Corridor to Europe by 2027. At the ministers’ meeting of 1 March 2024 in Baku the energy ministry put the deliveries of 2023 at nearly twelve billion cubic metres. That higher exports leave Baku shorter at home is disputed: the country is a net exporter, and its purchases from Russia have been small.

event-peacekeepers_withdraw = Russian peacekeepers begin to leave Karabakh
    .summary = The mission of 2020 packs up before its term; Moscow gains free hands, and loses a post.
    .entry = On 17 April 2024 the Kremlin confirmed that the peacekeepers sent under the statement of November 2020 were leaving, more than a year before their first term ran out; the departure ended in June. The source article places it in late 2023; the public record does not. Few of the people they had come to protect were still there, since nearly all Karabakh Armenians had fled in September 2023. In the game this cannot be undone.

event-four_villages = Border commissions agree on four villages
    .summary = A first stretch of border is agreed in talks, and protests begin in Armenia’s Tavush province.
    .entry = On 19 April 2024 the two state commissions agreed to draw a first stretch of border by the line of 1991, and in late May Azerbaijani guards took over four abandoned villages. Both capitals called it proof that talks can work. In Armenia’s Tavush province it set off weeks of protest, for farms and roads there now lie close to the line. The event is sourced; its weight in the game is the designer’s.

event-georgia_in_the_streets = Crowds protest in Tbilisi against a new law
    .summary = A law on foreign funding brings crowds out, and carriers wonder about the road through Georgia.
    .entry = On 14 May 2024 Georgia’s parliament passed a law on the “transparency of foreign influence” amid great demonstrations; the Venice Commission urged that it be repealed. Everything that leaves Azerbaijan for the Black Sea or Türkiye by rail or pipe crosses Georgia, a country which the source article hardly mentions. That cargo shifted because of the unrest is the game’s supposition.

event-dams_on_the_aras = Baku and Tehran open dams on the Aras
    .summary = Two decades of work end in a joint ceremony on the border; the day closes in mourning.
    .entry = On 19 May 2024 the presidents of Azerbaijan and Iran opened two waterworks on the river that divides them, a sign that a year of bad relations was being mended. On the way back from the ceremony the Iranian president and his party died when their helicopter crashed. Both facts are public; that the southern border grew calmer is the game’s reading.

event-beijing_strategic_partner = Beijing and Baku declare a strategic partnership
    .summary = A declaration in Astana puts the Caspian route high on China’s list, and Brussels takes note.
    .entry = On 3 July 2024, beside a summit in Astana, the two governments adopted a declaration that raises their relations to a strategic partnership and names transport across the Caspian. It also records Azerbaijan’s wish to draw closer to the Shanghai Cooperation Organisation and to BRICS. European unease in the game is invented, though plausible.

event-turkic_leaders_in_shusha = Turkic leaders meet in Shusha
    .summary = An informal summit in Karabakh lends Baku weight; Tehran and Yerevan watch without pleasure.
    .entry = On 6 July 2024 leaders of the Organization of Turkic States met informally in Shusha and adopted what they called the Karabakh Declaration, with transport and trade at its core. To Baku the place was the message; to Karabakh Armenians, who call the town Shushi, it was a reminder of loss. How Tehran and Yerevan react in the game is a supposition.

event-state_visit_to_baku = Russia’s president pays a state visit to Baku
    .summary = Two days of warm words on trade and transit, and frowns in some European capitals.
    .entry = The Russian president’s state visit of 18 and 19 August 2024 was his first to Azerbaijan in six years. The joint statement spoke of alliance, of the north–south route and of energy: the pragmatic manner of the 2010s. The visit is on record; what Baku does with it here is the player’s choice.
option-state_visit_to_baku-sign_on_transit = Sign on the north–south route
    .summary = Money and track towards Iran now; Ankara and the Zangezur plan wait.
option-state_visit_to_baku-ceremony_only = Keep it to ceremony
    .summary = Pleases Brussels and the public at home; Moscow goes home with less than it came for.

event-brics_application = Baku applies to join BRICS
    .summary = The application comes a day after the Russian state visit; Moscow and Beijing are pleased.
    .entry = On 20 August 2024 the foreign ministry in Baku announced a formal application to BRICS, which Russia and China had both encouraged. Azerbaijan is also a member of the Non-Aligned Movement, and sees no contradiction in selling gas to Europe meanwhile. The application is sourced; the chill in Brussels is the game’s guess.

event-tehran_calls_in_moscow = Tehran calls in Moscow’s envoy over the corridor
    .summary = Moscow has spoken in favour of a link through Syunik, and Tehran takes it as a breach of faith.
    .entry = In early September 2024 the Iranian foreign ministry called in the Russian ambassador after Moscow had spoken up for opening the route between Azerbaijan and Nakhchivan. The source article has Russia and Iran opposing that route together; this episode shows that they did not always. What Moscow answers here is up to the player.
option-tehran_calls_in_moscow-soothe_tehran = Soothe Tehran
    .summary = Mends the tie with Iran; Baku concludes that Moscow’s word on transit is for sale.
option-tehran_calls_in_moscow-stand_by_the_link = Stand by the link
    .summary = Earns goodwill in Baku and some credit at home; the link gains, and Tehran will remember.

event-climate_summit_in_baku = Baku hosts the world’s climate summit
    .summary = Two weeks on the world stage: costly, crowded, and opened with a call for a truce.
    .entry = The twenty-ninth climate conference met in Baku in November 2024 and ended with a contested goal for climate finance. The hosts appealed for a truce in the world’s wars for its duration; critics spoke of a petrostate and of prisoners at home. The summit is on record, and the balance of cost and standing is the designer’s.

event-cable_under_the_caspian = Three states plan a power cable under the Caspian
    .summary = Azerbaijan, Kazakhstan and Uzbekistan agree to send wind and solar power west.
    .entry = On 13 November 2024, during the climate summit, three presidents signed an agreement on producing green electricity and sending it to Europe by cables under the Caspian and the Black Sea. It is an agreement to plan, not yet a cable. In the game it draws the signatories together and costs Baku money for studies.

event-airliner_lost_near_aktau = Airliner lost near Aktau; thirty-eight dead
    .summary = A flight from Baku to Grozny ends in Kazakhstan, and grief turns into a quarrel over blame.
    .entry = On 25 December 2024 an Azerbaijan Airlines plane bound for Grozny crashed near Aktau; thirty-eight of the sixty-seven people on board died. Kazakhstan’s preliminary report of February 2025 recorded damage to the tail, wing and engine and left its cause open. Baku said that the plane had been hit from the ground over Russia and asked that responsibility be admitted; Moscow apologised that it had happened in Russian airspace, named no cause, and asked to await the inquiry. The two options are invented; the quarrel was real and lasted most of a year.
option-airliner_lost_near_aktau-await_the_inquiry = Express regret and await the inquiry
    .summary = Avoids a costly admission before the facts are in; in Baku the wait hardens opinion.
option-airliner_lost_near_aktau-offer_redress = Offer redress to the families now
    .summary = Takes some bitterness out of the quarrel; costs money and, at home, standing.

## Dated public events, 2025

event-gas_transit_through_ukraine_ends = Russian gas through Ukraine stops with the new year
    .summary = A contract lapses; Europe looks for other gas, and all eyes turn to Baku.
    .entry = On 1 January 2025 the last long contract for Russian gas across Ukraine ran out. In the months before, a swap had been discussed by which gas sold as Azerbaijani would have kept the pipe in use. Nothing came of it. The end of transit is sourced; the choice offered to Baku is a simplified version of that debate.
option-gas_transit_through_ukraine_ends-offer_a_swap = Offer a swap with Moscow
    .summary = Money and goodwill from the north; in Brussels it looks like Russian gas under another name.
option-gas_transit_through_ukraine_ends-own_gas_only = Sell only what is our own
    .summary = Builds trust and flow towards Europe; Moscow counts it as a refusal.

event-moscow_tehran_treaty = Moscow and Tehran sign a twenty-year treaty
    .summary = A broad partnership without a promise of mutual defence; Israel draws its own conclusions.
    .entry = On 17 January 2025 Russia and Iran signed a treaty of comprehensive strategic partnership covering trade, transport, energy and security. It does not oblige either to fight for the other. The source article sees such ties as Moscow’s way of restoring a balance; others note how narrow they proved when Iran was attacked that summer.

event-russian_house_closes = Baku orders the Russian House to close
    .summary = A cultural centre must go, for want of registration; Moscow calls it a misunderstanding.
    .entry = In a note of 3 February 2025, made public on 6 February, Baku ended the work of the Russian cultural centre, saying that it had never been registered and broke Azerbaijani law. Moscow regretted the step and proposed to talk about it. The closing is sourced; that it rallied opinion on both sides is the game’s reading.

event-pump_station_hit_in_kuban = Drones hit the pipeline for Kazakhstan’s oil
    .summary = Oil bound for Novorossiysk slows; shippers look south across the Caspian.
    .entry = On 17 February 2025 Ukrainian drones struck the Kropotkinskaya pumping station of the Caspian Pipeline Consortium in southern Russia, and the line from Tengiz to Novorossiysk ran at a reduced rate. It carries most of Kazakhstan’s oil. The strike is sourced to the operator; the shift of cargo towards Baku is supposed.

event-treaty_text_agreed = Baku and Yerevan agree the text of a treaty
    .summary = After years of drafts the words are settled; when to sign them is not.
    .entry = On 13 March 2025 both foreign ministries announced that the text of a peace agreement was complete. Yerevan said that it was ready to fix a date; Baku asked first for a change to Armenia’s constitution and an end to the OSCE’s Minsk Group. The statements are sourced, and Baku’s real choice was close to the second option.
option-treaty_text_agreed-name_a_date = Name a date for signing
    .summary = Wins Europe and opens the way for the route; at home some ask what was given away.
option-treaty_text_agreed-constitution_first = Ask for a new constitution first
    .summary = Makes the gains in Karabakh safer in law; Yerevan says that the terms have changed.

event-yerevan_votes_for_europe = Armenian deputies vote for a path to Europe
    .summary = A law opens the process of joining the EU; Moscow warns that two unions will not mix.
    .entry = On 26 March 2025 Armenia’s parliament passed, at its second reading, a law on starting the process of joining the European Union. It had begun as a citizens’ petition and is not an application. Moscow replied that membership of its Eurasian Economic Union and of the EU exclude each other. That the quarrel also sharpens the mood between Moscow and Baku is the game’s assumption.

event-war_between_israel_and_iran = Israel and Iran at war for twelve days
    .summary = Strikes and missiles just across the border; both neighbours ask where Baku stands.
    .entry = On 13 June 2025 Israel began strikes on Iran, Iran answered with missiles, and a truce came on 24 June. Azerbaijan borders the one and buys arms from the other. It told Tehran that its territory would not be used, and some in Iran voiced doubts. The war is sourced; the sums in the game are the designer’s.
option-war_between_israel_and_iran-not_from_our_soil = Declare: not from our soil
    .summary = Reassures Tehran and steadies the border; Israel had hoped for more from a partner.
option-war_between_israel_and_iran-say_little = Say little
    .summary = Keeps the tie with Israel and a free hand; Tehran reads the silence in its own way.

event-arrests_in_two_cities = Deaths in Yekaterinburg, arrests in Baku
    .summary = Two men die in a police operation in the Urals; police in Baku search a Russian news office.
    .entry = On 27 June 2025 two brothers of Azerbaijani origin died in the course of a Russian police operation in Yekaterinburg over old murder cases. Baku spoke of torture and killing, Moscow of a lawful inquiry and, in one case, of heart failure. Within days Baku had searched the office of Sputnik Azerbaijan, detained its managers and arrested other Russian citizens. Each side’s public stood behind its own, which is why both gain standing at home here.

event-tainted_oil_at_ceyhan = Tainted oil holds up tankers at Ceyhan
    .summary = Chlorides are found in Azerbaijan’s chief export; buyers want a discount.
    .entry = In July 2025 organic chlorides were found in tanks at the end of the Baku–Tbilisi–Ceyhan pipeline; loadings stopped for some days and the operator declared force majeure. Politics had no part in it, as far as is known. It shows that the route out of Moscow’s reach has weak points of its own.

event-depot_struck_at_odesa = Azerbaijani oil depot struck near Odesa
    .summary = Russian drones hit a depot of Azerbaijan’s state oil company in Ukraine.
    .entry = On 8 August 2025, and again ten days later, Russian drones struck a depot of the state oil company SOCAR in the Odesa region; four employees were hurt in the first attack. Baku condemned the strikes as deliberate; Moscow says that it strikes only what serves Ukraine’s army. Three days after the first of them Baku ordered electrical equipment to be sent to Ukraine as aid. The options are simplified.
option-depot_struck_at_odesa-aid_for_kyiv = Send aid to Kyiv
    .summary = Approval in Europe and at home; Moscow counts Baku as one of the other camp.
option-depot_struck_at_odesa-a_quiet_note = Send Moscow a quiet note
    .summary = Keeps a door open and calms the quarrel; at home it looks meek.

event-washington_declaration = Washington hosts Baku and Yerevan; a route is agreed
    .summary = The treaty is initialled and a way through Syunik promised, with American partners.
    .entry = On 8 August 2025 the leaders of Azerbaijan and Armenia signed a joint declaration in Washington, and their ministers initialled the treaty. A route through southern Armenia is to be developed with American partners under Armenian law; the text calls it TRIPP, Baku says “Zangezur corridor”, and Yerevan’s own programme is called “Crossroads of Peace”. Tehran warned against it, and Moscow welcomed it with care. All this came after the source article was written.

event-rails_to_nakhchivan = Türkiye breaks ground for a line to Nakhchivan
    .summary = A railway from Kars towards the border: the western end of a route not yet open.
    .entry = On 22 August 2025 Türkiye began work on a line of 224 kilometres from Kars to the gate of Nakhchivan. It is meant to be finished in four or five years and is of most use if the way through Syunik, for which Azerbaijan is laying its own stretch, opens too. That Tehran turns to Moscow in response is supposed.

event-shanghai_seat_deferred = Baku’s bid for the Shanghai organisation is put off
    .summary = China is in favour, India is said to be against, and no decision is taken.
    .entry = Azerbaijan became a dialogue partner of the Shanghai Cooperation Organisation in 2016 and would like to be a member. At the Tianjin summit of late August and early September 2025 nothing was decided; Baku blamed New Delhi, which said that time had been short. The event is a reminder that Eurasian organisations have quarrels of their own.

event-turkic_summit_in_gabala = Turkic summit in Gabala turns to security
    .summary = The organisation speaks of defence as well as trade; Moscow listens closely.
    .entry = The Organization of Turkic States held its twelfth summit in Gabala on 7 October 2025 under the title “Regional Peace and Security” and opened a format for partners. Its members in Central Asia are also allies or partners of Russia, and most see no need to choose. Moscow’s unease in the game is an assumption.

event-dushanbe_meeting = Presidents meet in Dushanbe over the lost airliner
    .summary = Ten months on, Moscow says what happened and promises compensation.
    .entry = On 9 October 2025 the two presidents met in Dushanbe. The Russian side said that two air-defence missiles had burst near the airliner that crashed in December 2024, and promised compensation and a legal assessment; the Azerbaijani side gave thanks for the openness. It ended the sharpest phase of the quarrel. How quickly the promise is kept is left to the player.
option-dushanbe_meeting-pay_at_once = Pay at once
    .summary = Turns an apology into trust; the treasury feels it.
option-dushanbe_meeting-leave_it_to_the_courts = Leave it to the courts
    .summary = Spares money and face in Moscow; Baku may say that words were cheap.

event-grain_train_to_armenia = Kazakh grain crosses Azerbaijan to Armenia
    .summary = After three decades Baku lifts its ban on transit to Armenia, and a train of wheat sets out.
    .entry = On 21 October 2025 Baku announced that all limits on cargo transit to Armenia were lifted; the first load was Kazakh wheat, sent through Azerbaijan and Georgia. Yerevan called it an important step. In the game it stands for a route that both sides find useful.

## Weather, markets and machinery

event-drought_in_the_lowlands = Drought cuts the wheat harvest
    .summary = A dry spring leaves the mills short; the question is whose grain will fill them.
    .entry = Azerbaijan grows only part of the wheat it eats; the rest comes mostly from Russia and Kazakhstan, as the FAO’s country briefs record. The source article counts grain among Moscow’s levers, and here that has a second source. This drought is invented, of a kind that comes every few years.
option-drought_in_the_lowlands-buy_from_the_steppe = Buy from the Kazakh steppe
    .summary = Dearer and slower, but the dependence falls next season and Turkic ties grow.
option-drought_in_the_lowlands-buy_from_the_north = Buy from Russia, near and cheap
    .summary = Bread stays cheap and relations ease; the dependence grows, and Moscow earns.

event-caspian_recedes = The Caspian’s level falls; ships carry less
    .summary = Berths become too shallow for full ships, and the ferries carry less.
    .entry = The Caspian has been falling for decades, and scientists expect it to fall by many metres in this century. Ports on every shore must dredge or sail half empty. The trend is well attested; its arrival in one given quarter is the game’s invention.

event-caspian_storms = Storms close the Caspian ports
    .summary = Wind and swell keep ferries in harbour on both the western and the southern shore.
    .entry = Ferries and rail barges on the Caspian stop in high winds, and in a bad season the queues last for weeks. The game lets one such season close the routes that cross the sea for a turn. It is an invented event of an ordinary kind.

event-black_sea_premiums = Insurers raise the price of Black Sea cargo
    .summary = War-risk premiums go up; oil that can leave by another sea does so.
    .entry = Since 2022 the price of insuring ships in the Black Sea has risen and fallen with every attack near its ports. Oil from Novorossiysk must bear that price; oil from Ceyhan on the Mediterranean need not. The particular rise is invented.
option-black_sea_premiums-insure_it_ourselves = Let the state carry the risk
    .summary = Keeps the cargo, and Baku’s thanks, at the treasury’s cost.
option-black_sea_premiums-let_the_rates_stand = Let the rates stand
    .summary = Saves money; buyers look elsewhere and the partners across the steppe grumble.

event-cold_winter = A hard winter strains the grid
    .summary = Heating needs more gas and power from the north, and Europe grows uneasy about its own.
    .entry = In a cold winter Azerbaijan burns more gas at home, has less to export and leans on its link to the Russian grid. How much this amounts to dependence is disputed: the country is a net exporter, electricity flows both ways, and the Russian gas bought in 2022–23 was a small volume. The game keeps the effect modest and marks it as contested.

event-oil_dear = Oil climbs on fears of shortage
    .summary = Both treasuries fill, and buyers in Europe hurry to sign.
    .entry = Russia and Azerbaijan both live largely from oil and gas, so a rise in the price is one of the few things that pleases both at once. The cause is left open. The event is the designer’s, to let rich turns follow poor ones.

event-oil_cheap = Oil slides; budgets are cut in both capitals
    .summary = Thin revenue for both, and less to spend on new pipe.
    .entry = Low prices hurt both budgets and make companies put off what they meant to build. It is an invented event of a regular kind, the counterpart of a boom. Neither side can do anything about it but choose cheaper orders.

event-compressor_stops = A compressor fails on the southern gas line
    .summary = Gas to Europe is interrupted while engineers wait for parts.
    .entry = A pipeline of more than three thousand kilometres is only as strong as its weakest station. The game imagines a fault that stops the Southern Gas Corridor for a turn. Nobody is to blame, though that will not keep people from asking.

event-earthquake_relief = Rescue teams cross borders after an earthquake
    .summary = For some weeks help goes where soldiers may not, and tempers cool.
    .entry = The Caucasus lies on active faults, and after the great earthquakes of the past, rival neighbours have sent each other help; a closed bridge between Armenia and Türkiye was opened for it in February 2023. The earthquake in the game is invented, and no place is named. The mood seldom lasts, but a turn may be enough.

event-pump_fee_cut = Moscow trims the fee on oil to Novorossiysk
    .summary = A small favour on the northern pipeline, and a small price for keeping it in use.
    .entry = The pipeline from Baku to Novorossiysk is the export route that Russia does control; most Azerbaijani oil takes the one to Ceyhan, which it does not. A lower fee would cost Moscow little and keep a habit alive. The offer is invented, in the manner of the 2010s.

## Roads, rails and ports

event-lorries_at_the_border = Lorries stand for days at the northern border
    .summary = Ordinary checks, says one side; a warning, says the other; fresh fruit spoils in the queue.
    .entry = The source article reports that in 2025 Moscow warned Baku by closing some land routes to Central Asia for a time. Others see ordinary checks, repairs and congestion at a crossing that is often jammed. The game leaves the cause open, and sends part of the traffic round by the Caspian.

event-green_lane = Customs officers agree on a green lane
    .summary = Trusted carriers may pass with fewer checks, and the northern road moves again.
    .entry = Agreements between customs services draw little notice and move much cargo. This one is invented, and comes up only while relations are tolerable. It stands for the pragmatic cooperation that the source article recalls from before 2020.

event-kazakh_oil_turns_south = Kazakh oil turns south to Baku
    .summary = More tankers cross the Caspian for the line to Ceyhan, and fewer barrels go north.
    .entry = Kazakhstan sends most of its oil through Russia and has long sought a second way out. Each tanker to Baku strengthens Azerbaijan’s claim to be the hub between Central Asia and Europe, which Moscow would rather see inside its own frameworks. Shipments grew after 2022; this increase is invented.

event-surveyors_in_syunik = Surveyors study the old railway through Syunik
    .summary = Engineers measure a railway that has not run since the early 1990s; several capitals watch.
    .entry = Before the wars a railway ran along the Aras through southern Armenia. The statement of November 2020 foresaw transport there under the eye of Russian border guards; Baku and Ankara want the route, Tehran fears being cut off, and Yerevan insists on its own control. The survey is invented, and the positions are real.
option-surveyors_in_syunik-offer_our_railway = Offer to build and run it
    .summary = Moscow’s railway gains a role in Armenia; the line it would rather control comes closer too.
option-surveyors_in_syunik-question_the_line = Say that the line is unsafe
    .summary = Slows the work and pleases Tehran; Yerevan takes it as one more veto.

event-track_towards_rasht = Track goes down on the way to Rasht
    .summary = The missing piece of the railway from Russia to the Gulf grows a little shorter.
    .entry = Between Astara and Rasht in Iran about 160 kilometres of railway are missing from the north–south route. Russia agreed in 2023 to lend the money. Since the line passes through Azerbaijan, it gives Moscow and Baku a shared interest that their quarrels do not cancel. The stage of work shown here is invented.

event-loan_from_the_east = Chinese bank offers a loan for the Caspian ports
    .summary = Quick money for cranes and wagons, with contractors attached.
    .entry = China is among the main shippers on the Middle Corridor, and the World Bank finds that the route needs better ports and less waiting more than it needs new track. The offer is invented. Quick loans and slow grants are a real choice for most states on the route.
option-loan_from_the_east-sign_with_beijing = Sign with Beijing
    .summary = Cranes this year and a great power as a partner; Europe and critics at home ask about terms.
option-loan_from_the_east-wait_for_europe = Wait for the Europeans
    .summary = Slower and smaller, and part of it is Baku’s own money; Brussels is flattered, and Beijing does not ask twice.

event-grid_link_tested = Engineers test a power link from Russia to Iran
    .summary = Three grids could run as one, with Azerbaijan in the middle.
    .entry = Russia, Azerbaijan and Iran have long studied running their electricity grids in step. Azerbaijan trades power both ways, so that who would depend on whom is disputed. The test is invented, and the option of staying apart reflects plans for cables to Türkiye and Europe.
option-grid_link_tested-run_in_step = Join the three grids
    .summary = Fees and goodwill for the country in the middle; others too can then switch off the power.
option-grid_link_tested-stay_apart = Keep the grid separate
    .summary = Less dependence and a nod from Brussels; it costs money and a little warmth.

## The two capitals, and the quarrels between them

event-networks_down = Hackers break into ministries in Baku
    .summary = Files are copied and servers fall silent; nobody can prove who did it.
    .entry = Intrusions into government networks are common, and proof of who was behind one is rare. This event is invented and accuses nobody. The question is whether a suspicion should be voiced.
option-networks_down-name_a_culprit = Name a culprit
    .summary = A clear story, and allied experts on call; a charge without proof sharpens the quarrel.
option-networks_down-mend_in_silence = Repair the systems quietly
    .summary = Buys better defences, some of them from Israel; Tehran hears of it, and it costs a little.

event-espionage_trial = Spy trial opens in Moscow; envoys are summoned
    .summary = A man accused of passing secrets to Baku stands before a court in Moscow.
    .entry = Trials for espionage come in waves when relations are bad, and prisoners have been exchanged when they mend. The case is invented, and so is the accused. In 2025 arrests on both sides played much the same part.
option-espionage_trial-offer_an_exchange = Offer an exchange of prisoners
    .summary = Two families are glad and the mood lifts; the security services are not pleased.
option-espionage_trial-let_the_court_sit = Let the court sit
    .summary = Shows firmness and feeds the evening news; Baku’s leaders gain from it as well.

event-raids_on_the_markets = Police raid markets in Russian cities
    .summary = Traders from Azerbaijan are checked, fined and sent home; stalls stand empty.
    .entry = Large Azerbaijani communities live and trade in Russia, and checks on migrants have grown stricter there since 2024. Baku sees its people singled out, while Russian officials speak of the law. The raids in the game are invented; those of 2025 in Yekaterinburg have a card of their own.
option-raids_on_the_markets-rein_in_the_regions = Rein in the regional police
    .summary = Calms Baku and wins thanks; Baku may claim it as a success, and hard-liners mutter.
option-raids_on_the_markets-back_the_police = Back the police
    .summary = Popular at home; cooperation suffers, and Ankara begins to ask questions.

event-fruit_turned_back = Inspectors turn back Azerbaijani fruit
    .summary = A pest is found in the tomatoes; growers in the south lose their season.
    .entry = Russia is the chief market for Azerbaijani fruit and vegetables, and its plant inspectors have stopped such imports more than once, citing pests. Whether that is hygiene or policy is argued each time. The present ban is invented.
option-fruit_turned_back-clear_the_lorries = Let the lorries through
    .summary = Trade and trust recover, and grain contracts with them; at home it looks weak.
option-fruit_turned_back-add_to_the_list = Widen the ban
    .summary = A rebuke that costs no money; growers look for buyers in the Turkic states instead.

event-studio_war = Television studios trade insults
    .summary = Talk shows in both countries turn on the other side.
    .entry = The source article says that Russian media and security bodies portray Azerbaijan as a tool of the West; Azerbaijani state media answered in kind in 2025. Moscow calls such programmes free opinion. The exchange here stands for many, and no broadcast is quoted.
option-studio_war-cool_the_studios = Ask the studios to calm down
    .summary = Calms the quarrel; Baku’s own story goes unanswered.
option-studio_war-keep_them_on_air = Keep them on air
    .summary = The charge sticks to Baku a little more; both publics rally, and Yerevan feels accused as well.

event-register_of_the_press = Baku tightens its press register
    .summary = Foreign-funded outlets must close or move; Europe protests, and Baku rejects the criticism.
    .entry = Azerbaijan passed a media law in 2022 with a register of journalists, and many reporters have been jailed since late 2023; European bodies have criticised both, and Baku rejects the criticism as interference. The tightening shown here is invented, of the same kind. In the game it gains calm at home and loses standing abroad.

event-lecture_halls_reopen = Universities renew their exchange of students
    .summary = Nobody makes a speech about it, and both capitals are pleased.
    .entry = Russian is widely spoken in Azerbaijan, and two Moscow universities have branches in Baku. Such ties often outlast quarrels between governments. The renewal is invented, and comes up only while tension is not high.

event-good_offices = Moscow offers to mediate again
    .summary = A mediator with long experience and interests of its own proposes a round of talks.
    .entry = Russia mediated for three decades and wrote the statement that ended the war of 2020; since 2023 Baku and Yerevan have preferred to talk directly, or elsewhere. The offer is invented, on the pattern of earlier ones. If Baku accepts, it lets an outsider back into a matter that it prefers to settle directly.
option-good_offices-accept_with_thanks = Accept with thanks
    .summary = A warmer tone and useful deals; Moscow is once again the one who convenes.
option-good_offices-decline_with_thanks = Decline with thanks
    .summary = Keeps the matter in Baku’s own hands; Moscow does not like to be shown the door.

## The war and the West

event-line_bends_in_the_east = Pressure at the front; Moscow needs reserves
    .summary = The war in Ukraine asks for men and money that were meant for elsewhere.
    .entry = The source article, citing Western security sources, holds that the Ukrainian front leaves Moscow little strength for the Caucasus. Others answer that Russia has adapted there rather than withdrawn. The shift in the front is invented and has no place name.
option-line_bends_in_the_east-send_the_reserves = Send the reserves
    .summary = Costly now; the strain eases next turn, and the resolve is noticed at home.
option-line_bends_in_the_east-borrow_from_the_south = Borrow from the southern bases
    .summary = Relief at once and for free; Armenia and the other allies see the trucks leave.

event-lull_at_the_front = A lull at the front gives Moscow more time
    .summary = With less fighting, generals and envoys turn to other borders.
    .entry = When the war goes quiet, generals and envoys have time for neighbours again, and patrons elsewhere relax. The lull is invented. The source article holds that Moscow’s conduct in the Caucasus follows from strain rather than from choice; others see a policy adapted on purpose. A lull lets you compare.

event-feelers_about_a_truce = Quiet contacts between Moscow and the West
    .summary = Envoys are said to be meeting in a third country; nobody confirms it.
    .entry = The source article thinks that terms between Moscow and the Western capitals could bring back the pragmatic relations of the 2010s, and calls that unlikely soon. Others doubt that such a settlement would change Moscow’s aims in the Caucasus. The contacts in the game are invented and involve no named person.
option-feelers_about_a_truce-send_an_envoy = Send an envoy
    .summary = Opens a path to terms and lighter burdens; costs support at home and trust in Tehran.
option-feelers_about_a_truce-state_our_terms = State our terms in public
    .summary = Pleases supporters and Tehran; the other side breaks off the contact.

event-sanctions_package = New sanctions; transit states are watched
    .summary = The West adds names to its list and asks neighbours what crosses their borders.
    .entry = Western sanctions on Russia come in numbered packages, and each brings questions to the states through which goods might pass. Azerbaijan has not joined them, and says that it keeps to its own law. The package is invented; the dilemma recurs.
option-sanctions_package-police_the_transit = Police the transit
    .summary = Credit in Brussels; the northern road thins, and Moscow calls it unfriendly.
option-sanctions_package-trade_as_before = Trade as before
    .summary = Good business for customs and carriers; Brussels keeps a list of its own.

event-trainers_from_the_alliance = NATO trainers arrive at a Baku academy
    .summary = A small course for officers makes large headlines in Moscow.
    .entry = Azerbaijan has been a NATO partner since 1994 and sent soldiers to Kosovo and Afghanistan; it is not a candidate and belongs to the Non-Aligned Movement. The source article reads such contacts as alignment with NATO; NATO’s own account speaks of a partnership. The course is invented.
option-trainers_from_the_alliance-lodge_a_protest = Lodge a protest
    .summary = Makes Baku think twice about the next course; the tone becomes harsher.
option-trainers_from_the_alliance-ask_to_observe = Ask to send observers
    .summary = Disarms suspicion and eases relations; it also makes such courses look normal.

event-brussels_wants_more = Brussels asks Baku for more gas
    .summary = A cold winter is forecast and other supplies are short: Europe would like more, and soon.
    .entry = The memorandum of 2022 set the aim of twenty billion cubic metres a year by 2027. Baku has asked for long contracts and finance before it drills; Brussels, which plans to burn less gas, hesitates to sign for decades. This request is invented, and the bargaining is real.
option-brussels_wants_more-promise_the_volumes = Promise the volumes
    .summary = Earns Europe’s gratitude; drilling costs money and home supplies run thinner.
option-brussels_wants_more-contracts_first = Ask for contracts first
    .summary = Sound finance, and more pipe next turn; Europe finds the supplier less obliging.

event-strasbourg_rebuke = Strasbourg rebukes Baku over prisoners
    .summary = A resolution in the European Parliament; investors pause, and China does not.
    .entry = The European Parliament has passed several resolutions on prisoners and on Karabakh since 2023, and Baku has rejected them as biased. They bind nobody, but lenders read them. The source article counts reliance on the West as a risk, which is an opinion; the energy memorandum shows another side of the same partner. This resolution is invented.

## Tehran, Ankara, Jerusalem, and the southern border

event-drone_across_the_aras = A drone comes down on the wrong side of the Aras
    .summary = There is wreckage in a field without markings, and experts on both sides disagree.
    .entry = Both banks of the Aras are watched from the air, and Iran has long accused Azerbaijan of letting Israel look across; Baku denies it. The source article speculates about trouble stirred on this border. The drone is invented, and comes up only when the frontier is less calm than usual.
option-drone_across_the_aras-show_the_wreck = Show the wreck to the press
    .summary = Sympathy abroad and help from the alliance; Tehran looks guilty, proven or not.
option-drone_across_the_aras-hand_it_back = Hand it back without comment
    .summary = Tehran is relieved and the border calms; Israel would have liked to see it first.

event-guns_along_the_aras = Iran holds manoeuvres along the Aras
    .summary = Bridging tanks and artillery within sight of the border; Ankara asks what they are for.
    .entry = Iran held large exercises on this border in October 2021 and October 2022, and said that it would accept no change of frontiers in the Caucasus. Baku has answered with exercises beside Türkiye. These manoeuvres are invented on that pattern.

event-three_navies = Navies rehearse a rescue on the Caspian
    .summary = Ships of the coastal states practise together, and outside navies stay outside.
    .entry = Under their convention of 2018 the five coastal states keep armed forces from elsewhere off the Caspian. Joint drills for search and rescue are one of the few military matters on which Moscow, Tehran and Baku find it easy to agree. This drill is invented.

event-gas_swap_through_iran = Gas swap through Iran begins again
    .summary = Turkmen gas goes in at one end, and as much comes out at the Azerbaijani border.
    .entry = From 2022 Azerbaijan took Turkmen gas by way of a swap through Iran; it stopped when terms could not be agreed. Its return is invented. In the game it lessens the need for Russian gas and gives Tehran a reason to keep the border quiet.

event-guests_from_jerusalem = Israeli delegation and arms makers visit Baku
    .summary = Talks on drones, radar and oil; Tehran and Ankara each object in their own way.
    .entry = Israel has been among Azerbaijan’s main suppliers of arms, as SIPRI’s figures show, and buys much of its oil there. Türkiye, Baku’s closest ally, has been at odds with Israel in public since 2023, so the two friendships pull apart. The visit is invented and names nobody.

event-lira_slides = The lira slides, and projects wait
    .summary = Ankara must count its money; works on the route slow, and Baku is asked for help.
    .entry = The source article calls Türkiye an unstable partner; that is an opinion, and the Shusha Declaration of 2021 promises the opposite. Its currency, however, has lost most of its value in a decade. This fall is invented, and Azerbaijan has in the past been among Türkiye’s lenders and investors.
option-lira_slides-deposit_in_ankara = Place a deposit in Ankara
    .summary = Deepens the alliance when it counts; a large part of the reserves is tied up.
option-lira_slides-keep_the_reserves = Keep the reserves at home
    .summary = Prudent, and not unwelcome in Moscow; Ankara takes note.

event-ankara_opens_a_gate = Ankara opens a gate on the Armenian border
    .summary = A crossing shut since 1993 opens for some travellers; Baku had hoped to be asked.
    .entry = Türkiye and Armenia agreed in 2022 to open their border to citizens of third countries, and have since been slow about it, partly out of regard for Baku. Here the gate opens. It calms Yerevan and reminds Baku that an ally has interests of its own; whether that makes it unreliable is a matter of opinion.

## Yerevan, Karabakh and Central Asia

event-squares_of_yerevan = Crowds fill the squares of Yerevan
    .summary = The government is accused of giving too much away, and of having no choice.
    .entry = Armenia saw large protests in 2024 over the border with Azerbaijan. The source article says that Moscow supported such protests; Yerevan and many in the West allege it, Moscow denies it, and the protesters had reasons of their own. This wave is invented.
option-squares_of_yerevan-give_them_airtime = Give the crowds airtime
    .summary = Moscow’s voice carries further in Yerevan; the government there turns to Europe.
option-squares_of_yerevan-keep_clear = Keep clear of it
    .summary = The government in Yerevan is grateful and nerves settle; its friends among the protesters feel alone.

event-observers_on_the_ridge = European observers extend their patrols
    .summary = More patrols on the Armenian side; fewer incidents, and less to do for Moscow’s guards.
    .entry = An unarmed EU mission has watched the border from the Armenian side since 2023. Yerevan finds it calming; Baku and Moscow have called it a tool of others. The extension is invented, and follows the pattern of earlier ones.

event-shots_near_goris = Shots exchanged on the heights near Goris
    .summary = Each army says that the other fired first; the road through Syunik is closed.
    .entry = Until the summer of 2025 reports of fire along this border were frequent, and in February 2024 four Armenian soldiers were killed near Nerkin Hand. This exchange is invented and claims no lives. For a turn the route is shut and cannot open for good.

event-line_between_commanders = Border commanders open a direct line
    .summary = A telephone on each side of the ridge, and an order to call before shooting.
    .entry = Direct lines between local commanders are an old and cheap way to keep a stray shot from becoming a battle. This one is invented. It stands for the de-escalation that the source article calls for in its last sentence.

event-detainees_come_home = Armenian detainees come home from Baku
    .summary = A number of prisoners are freed; families wait at the airport, others go on waiting.
    .entry = Azerbaijan has held and tried Armenian prisoners, among them former leaders of Karabakh; Yerevan calls them hostages, and Baku calls them defendants. This release is invented and names nobody. It buys goodwill in Yerevan and costs Baku a little at home.

event-mines_in_the_fields = Mines delay the return to Karabakh
    .summary = Another field is closed, money goes to clearing it, and Europe offers sappers.
    .entry = Mines laid over three decades cover much of the land around Karabakh and have killed and injured hundreds since the war of 2020. Baku has asked Armenia for better maps, and Armenia says that it has given what it has. The incident is invented, and the game describes no injuries.

event-families_move_to_aghdam = First families move into a rebuilt town
    .summary = Families displaced in the 1990s receive keys; the bill is long.
    .entry = Hundreds of thousands of Azerbaijanis were driven from Karabakh and the districts around it in the early 1990s, and Baku now settles some of them in rebuilt towns such as Aghdam. Over 100,000 Armenians, nearly all, fled Karabakh in September 2023 and have not returned. The programme is real, and this stage of it is invented.

event-hearing_at_the_hague = Judges at The Hague hear Armenia’s claims
    .summary = A court asks what became of those who fled; Baku answers that they are free to return.
    .entry = In November 2023 the International Court of Justice ordered that people who left Karabakh after September 2023 be able to return in safety if they wish. Baku treats the question as an internal matter. The hearing shown here is invented; the case itself is real.

event-allies_on_the_steppe = Moscow’s allies train together on the steppe
    .summary = Kazakh and Kyrgyz troops exercise beside Russian ones, in sight of the Caspian.
    .entry = Russia, Kazakhstan and Kyrgyzstan belong to the Collective Security Treaty Organization and train together every year. The source article sees in such cooperation an indirect containment of Baku; to the Central Asians it is one tie among several. This exercise is invented.

## Incidents where tension is high

event-patrol_boats_collide = Two patrol boats collide on the Caspian
    .summary = Each navy says that the other cut across; crews are on alert, and ships wait in port.
    .entry = Where armed vessels shadow one another, collisions happen that nobody ordered. This one is invented and claims no lives. The source article names a hard answer from Moscow as a risk of Baku’s course; the game lets it come only where tension is 50 or more, and lets only one such incident come in a game. It opens a crisis, and leaves one turn in which to climb down.

event-jet_over_the_samur = A fighter strays across the Samur
    .summary = Air defences lock on, the pilot turns back, and Baku asks its allies to consult.
    .entry = The Samur is the river between Azerbaijan and Dagestan. The flight is invented, and nothing is shot down. It stands for the accidents of forces on alert. It can come only where tension is 50 or more, and only one such incident comes in a game. It opens a crisis, and leaves one turn in which to climb down.

event-blast_at_the_pipeline = A blast damages a gas pipeline
    .summary = Nobody is hurt and nobody knows who did it; both capitals say that they do.
    .entry = Damage to pipelines and cables has been blamed on states in Europe since 2022, mostly without proof that convinced everybody. This blast is invented. It can come only where tension is 50 or more, and only one such incident comes in a game. It opens a crisis, and leaves one turn in which to climb down.

event-crowd_at_the_consulate = A crowd breaks into a consulate
    .summary = Windows are broken and a flag is taken down; the guards stood by, says one side.
    .entry = A host state must protect a consulate, and a failure to do so is read as intent. This incident is invented and claims no injuries. It can come only where tension is 50 or more, and only one such incident comes in a game. It opens a crisis, and leaves one turn in which to climb down.

event-shots_on_nobodys_order = Shots are fired, and no capital gave the order
    .summary = Units on alert since the incident open fire; each side answers before anybody has asked who began.
    .entry = Forces that have been brought close after an incident can fight without having been told to; staffs call it inadvertent escalation. This exchange is invented and names no place and no dead. It can come only in the turn after an incident, and only if tension is still 55 or more when that turn opens; then it comes in about one case of nine. It tops the ladder and ends the game in open divergence. Whoever is unwilling to run that risk has one turn to bring tension down.
