# The thirty-five levers and their targets: name, one line (.summary), encyclopedia entry (.entry), and
# the reason shown when a prerequisite does not hold (.refused). Keys follow the ids of the ruleset.

## Moscow

lever-joint_front = Joint front with Tehran
    .summary = Slow the Zangezur works side by side with Iran; pushes Ankara away and Baku toward it.
    .entry = The article says that in 2024 Moscow and Tehran deepened their security ties in the Caucasus and opposed the route across southern Armenia together. Others read the record differently: Moscow signed in November 2020 for a route there under the watch of its own border service, and it is Tehran that objects to any change on its border with Armenia. In the game the front sets the works back, warms the tie with Iran, makes Tehran readier to act and is applauded at home, though for less than it takes to arrange. It costs Moscow trust in Ankara and cooperation with Baku.
    .refused = Moscow’s tie with Tehran is too thin to carry a joint front.

lever-build_iran_route = Build up the Iran route
    .summary = Rail and ports from Russia to the Gulf; part of the money ends up in Baku.
    .entry = The North–South corridor links Russia with the Gulf and India by way of the Caspian and Iran; the missing piece of its western branch is the railway from Rasht to Astara. The article reads it as a rival to routes backed by Türkiye. A study by the Eurasian Development Bank agrees on its weight for Russia and also shows that its western branch crosses Azerbaijan, so it is shared business as much as rivalry. In the game the route grows and so does the tie with Tehran; Baku earns a little, and the West and Israel take note.
    .refused = Moscow’s tie with Tehran is too thin to build on.

lever-press_yerevan = Press Yerevan
    .summary = Diplomatic pressure and friendly words for protesters: more sway, at the price of resentment.
    .entry = The article says that Moscow pressed the Armenian government and supported protests against its turn to the West. Yerevan and several Western commentators allege the same; Moscow denies it and called the protests of 2024 an internal affair of Armenia. Those protests had a cause at home, the transfer of four border villages. In the game pressure gives Moscow much sway, unsettles the works in Syunik and is credited to the Kremlin at home, but lowers Yerevan’s regard. Unless that regard is warm, Yerevan may turn west at once; where it is low, a backlash takes back a good half of the sway besides.
    .refused = Moscow has too little sway left in Yerevan to press with.

lever-court_yerevan = Court Yerevan again
    .summary = Cheaper gas, open markets, kind words: slow sway in Yerevan, paid for in money.
    .entry = Armenia buys Russian gas, sells much of its produce in Russia and hosts a Russian base in Gyumri. The article says that Moscow tries to win Yerevan back by diplomacy. Others saw Moscow in 2024 putting Baku first and letting Yerevan drift. In the game courting takes little attention and much money, and builds sway slowly and without fear. Baku and Ankara count it against Moscow, and at home some ask what it is paid for.

lever-squeeze_oil = Squeeze oil transit
    .summary = Delay Azerbaijani oil at Novorossiysk: Baku loses income, and Europe looks to other routes.
    .entry = The article says that Moscow holds a stake in the Baku–Tbilisi–Ceyhan pipeline. That line runs through Georgia to Türkiye and was built so as not to cross Russia; the export route that Russia does control is Baku–Novorossiysk, which carries a small part of Azerbaijan’s oil. The game therefore lets this lever act on Novorossiysk only. It blocks the route for a while, takes much from Baku’s treasury, slows the traffic on Baku’s other routes and is applauded in Moscow. Moscow loses some tariffs and cooperation, and Brussels has one more reason to look elsewhere.
    .refused = Too little oil goes to Novorossiysk for a squeeze to be felt.

lever-squeeze_supplies = Squeeze supplies
    .summary = Hold back power, gas or grain: it bites as deep as Baku depends, and teaches it to depend less.
    .entry = The article counts electricity, gas and grain from Russia among Baku’s dependences. They are unequal. Grain from Russia matters most; electricity is exchanged both ways; Azerbaijan exports far more gas than it buys and took small winter volumes from Russia in 2022–23. In the game the damage grows with the dependence you choose, and each squeeze lowers that dependence, which does not come back of itself. Firmness wins Moscow capital at home; outside, Baku’s own story is believed a little more. In winter, at high tension, a cut cannot be taken back.

target-squeeze_supplies-electricity = Electricity
    .summary = Interrupt the exchange of power: discontent in Baku, slower rebuilding in Karabakh.
    .refused = Baku takes too little Russian electricity to feel it.

target-squeeze_supplies-gas = Gas
    .summary = End winter sales: less money for Baku, less gas left over for Europe, and Europe notices.
    .refused = Baku takes too little Russian gas to feel it.

target-squeeze_supplies-grain = Grain
    .summary = Tax or stop wheat: bread prices rise in Baku, and Kazakh wheat finds a market.
    .refused = Baku takes too little Russian grain to feel it.

lever-block_north_road = Block the north road
    .summary = Stop lorries and trains at the Dagestan border; investors look to the Middle Corridor.
    .entry = Goods between Azerbaijan and Central Asia can go north through Russia. The article says that in 2025 the Kremlin warned Baku by closing some of these land routes for a time. We know of no second public account of such a measure, and other studies describe Moscow working to keep its road south open; the claim is marked as contested. In the game the road closes for a while and Baku pays in money and capital; Moscow’s frameworks tighten, and the Kremlin is applauded at home. Beijing is displeased and may turn to the southern route for good; otherwise the traffic comes back when the road reopens. The Middle Corridor gains a little.
    .refused = The north road is closed already.

lever-csto_guarantees = CSTO drills and guarantees
    .summary = Exercises and promises through the alliance: weight in Yerevan, and a push for Baku toward NATO.
    .entry = The Collective Security Treaty Organization joins Russia with Belarus, Kazakhstan, Kyrgyzstan, Tajikistan and, on paper, Armenia. The article says that Moscow uses it to recover a security role. Yerevan froze its part in the organisation in 2024, saying that help had not come when it was needed; what the guarantee is worth there is in dispute. In the game drills strengthen the frameworks and Moscow’s sway. They raise tension, draw the eye of Brussels, and give Baku a reason to train with others. A guarantee given on the day of an attack is put to the test.
    .refused = Moscow’s frameworks are too weak to guarantee anything.

lever-eaeu_offers = EAEU offers to Astana and Bishkek
    .summary = Tariff quotas and loans that keep Central Asian freight on the northern road; China frowns.
    .entry = Kazakhstan and Kyrgyzstan belong to the Eurasian Economic Union. The article says that Moscow limits Baku indirectly by closer work with them. Others point out that both also ship more and more by the Middle Corridor and mean to keep every door open. In the game the offers strengthen the frameworks, loosen the Turkic tie and move some freight north; Beijing dislikes the competition, and Yerevan sees others served first.
    .refused = Moscow’s frameworks are too weak to make an offer through them.

lever-narrative_campaign = Narrative campaign
    .summary = Tell the region that Baku is a Western tool; belief in the hub falls, and so does cooperation.
    .entry = The article says that Russian media and security bodies describe Azerbaijan’s course as a tool of the West in the Caucasus. Baku calls itself non-aligned, and NATO lists it as a partner, not a candidate. In the game the campaign pulls the narrative down and worries Tehran; it rallies Baku’s public behind its government and spoils working deals. Words raise tension only on the lower rungs.

lever-pressure_groups = Work through pressure groups
    .summary = Lobbies, diaspora bodies and commentators: unrest for Baku at home, and a quarrel, since it is seen.
    .entry = The article says that Moscow uses regional pressure groups, without naming them. Large diasporas live in both countries, and in the 1990s each capital feared that minority movements across the border were being used against it. Other studies of recent years stress trade and transit instead. In the game the lever takes capital and consolidation from Baku, and a little calm from its southern border; because it is always noticed, it hurts cooperation and makes Baku’s own story slightly more believable.

lever-accuse_baku = Accuse Baku over 2020
    .summary = Charge Baku with breaking the 2020 statement: the mission gains standing, deals suffer.
    .entry = The statement of 10 November 2020 ended the second Karabakh war and placed Russian peacekeepers along the front line in Karabakh and the Lachin road. Moscow has said that Baku broke it; Baku says that Yerevan did not carry it out and that Moscow did not enforce it. In the game the charge lifts the standing of Moscow’s mission and of Moscow in Yerevan and clouds the claim that Karabakh is settled. Once the peacekeepers have left, the charge costs capital in Moscow too.

lever-oversee_routes = Oversee routes
    .summary = Ask that transit run under Russian rules and guards: less for rivals, unease in Yerevan and Tehran.
    .entry = The 2020 statement gives the Russian border service the control of transport across southern Armenia, and the Eurasian Economic Union sets customs rules for its members. The article sees in such frameworks Moscow’s way to control or watch the routes that Baku wants to open. In the game oversight slows the Middle Corridor and Zangezur and strengthens the frameworks. Yerevan guards its sovereignty, Tehran does not want Russian guards on that stretch either, and Central Asian capitals turn to each other.
    .refused = Moscow’s frameworks are too weak to oversee anything.

lever-security_mission = Security mission or mediation
    .summary = Offer peacekeepers, monitors or a table in Moscow: calm and standing, at the front’s expense.
    .entry = About two thousand Russian peacekeepers stood in Karabakh from November 2020; their withdrawal was confirmed on 17 April 2024 and ended in June. The article calls the deployment a success at first, others call it an arrangement without an agreed mandate, which each side understood differently. In the game a mission or an offer to mediate lowers tension a little, raises Moscow’s standing in Yerevan and slows the consolidation of Karabakh. Every officer sent south is missing elsewhere. After the peacekeepers have left, mediation remains, with a low ceiling.
    .refused = Nobody accepts a mission at this height of tension.

lever-containment = Hard-power containment
    .summary = Fleet, aircraft and manoeuvres against Baku: strong, dear in attention, and it rouses Ankara.
    .entry = In its third scenario the article expects Moscow to answer a full alignment of Baku with hard-power containment. It is a forecast, not a report; other studies doubt that Moscow has the forces to spare. In the game it presses Baku at home, on the Caspian and on its frontiers, sets back the works toward Zangezur, makes NATO and Israel keep more distance from Baku and strengthens the frameworks; it is applauded in Moscow. It takes half of Moscow’s attention or more, adds to the load of the war, costs working deals and terms with the West, raises the appetite of Türkiye and climbs the ladder faster than any other order.
    .refused = Without an open quarrel a show of force has no pretext.

lever-stir_border = Stir the southern border
    .summary = Trouble on Baku’s Iranian frontier: it shakes Baku, and alarms Israel and Tehran itself.
    .entry = The article names trouble raised on Azerbaijan’s southern border as a possible answer of Moscow in its third scenario. Nothing shows that it has been done; the game includes it because the article does, and marks it as contested. Iran’s own north is largely Azerbaijani-speaking, so unrest there is no gift to Tehran. In the game the border becomes much less calm, Baku’s government is shaken, the works toward Zangezur and in Karabakh suffer, and Iran thinks worse of Baku; Moscow gains capital. Tension rises, Israel draws a little closer to Baku, and Iran’s regard for Moscow slips.
    .refused = At this tension there is no quarrel on the border to build on.

lever-pragmatic_package = Offer a pragmatic package
    .summary = Energy, transit and arms as in the 2010s: a large gain if Baku meets it, a snub if it does not.
    .entry = In the 2010s Russia and Azerbaijan agreed on gas, roads, the Caspian and arms, and in February 2022 they signed a declaration on allied interaction. The article holds a return to such deals possible if Russia and the West come to terms or NATO’s role shrinks. In the game the offer is half of a stag hunt. Alone it pays Baku, vexes Yerevan and Tehran and costs capital in Moscow; together with a reassurance from Baku both gain much.
    .refused = At this height of tension no offer is read as meant.

lever-terms_with_west = Seek terms with the West
    .summary = Trade confrontation for compromise: the front weighs less, and partners in the East ask why.
    .entry = The article makes a compromise between Russia and the West one of two doors to tactical balancing; whether it is within reach is anybody’s guess. Crisis Group agrees that the war in Ukraine took Moscow’s attention from the Caucasus. In the game the lever moves the track between confrontation and compromise, lightens the load of the war and, some turns later, frees a point of attention. That does not happen again for a while, and lapses without upkeep. Tehran and Beijing like being courted more than being traded.

## Baku

lever-build_zangezur = Build Zangezur with Türkiye
    .summary = Push the road and railway across southern Armenia: ties now, trade once it opens, and Tehran’s anger.
    .entry = Baku calls it the Zangezur corridor; Yerevan speaks of its own programme, the Crossroads of Peace; since August 2025 the Washington text calls it TRIPP. The article counts it among the projects that clash with Moscow’s interests, though the 2020 statement shows Moscow ready to guard such a link itself. Roads and rails on Azerbaijani soil exist; whether and under whose rules the stretch in Armenia opens is the quarrel. In the game the works advance, Ankara draws closer and Baku’s public approves, while Tehran’s appetite rises and Yerevan hardens. When the works reach their goal, the route opens for good.
    .refused = Without a closer tie with Türkiye the works cannot be pushed.

lever-build_middle_corridor = Build the Middle Corridor
    .summary = Ports, ferries and rails to China: slow, solid income; it leaves Russia’s and Iran’s roads aside.
    .entry = The Middle Corridor runs from China through Kazakhstan, over the Caspian, and by Azerbaijan and Georgia to Europe. The article sees Baku as its link; a World Bank study agrees that it can grow much by 2030 and lists the narrow places, above all ports and ships. In the game the works and the tie with China grow, and trade follows the works. The road is built with Chinese partners, which Brussels does not love, and takes freight from Russia; Tehran, whose road it passes by, thinks a little less of Baku.

lever-eu_gas_deal = Sign gas deals with the EU
    .summary = More gas on the Southern Corridor: money and a friend in Brussels, with colder homes to fill.
    .entry = In July 2022 the European Commission and Azerbaijan agreed on doubling the gas that flows through the Southern Gas Corridor by 2027. The article adds that Moscow reads this as a tool to contain Russia; Brussels calls it diversification. To keep its promises in winter Azerbaijan has bought some Russian gas itself. In the game gas and income rise and the tie with the EU deepens; so does the need for winter gas, and Baku looks a little more like the West’s supplier than anyone’s hub.
    .refused = The tie with the EU is too thin for a new contract.

lever-western_firms = Bring in Western energy firms
    .summary = Contracts on the Caspian shelf: quick money, and proof for those who call Baku a Western tool.
    .entry = BP has operated Azerbaijan’s largest oil and gas fields since the 1990s, in consortia that change; Russia’s Lukoil holds a share of the gas field Shah Deniz. Nobody disputes that Western firms are present. That this means a strategic turn is, as the article itself says, how Moscow sees it. In the game the lever is cheap and fills the treasury; it costs Baku some belief in its independence and some capital at home.

lever-shusha_pact = Deepen the Shusha Pact
    .summary = Joint drills, arms and promises with Türkiye: it deters, and it ties Baku’s hands a little.
    .entry = The Shusha Declaration of June 2021 foresees mutual help if either Azerbaijan or Türkiye is threatened by a third state. The article calls the partnership a key deterrent, and elsewhere counts dependence on Türkiye as a risk. In the game the tie deepens, Ankara becomes readier to act and Baku’s public approves. A very deep tie costs autonomy, and because Türkiye and Israel are at odds it strains the tie with Israel a little. Once invoked at high tension, it stays invoked for the rest of the game.
    .refused = The tie with Türkiye is too thin to deepen.

lever-work_with_israel = Buy from and work with Israel
    .summary = Drones, surveillance and cyber tools: quick gains in security, and fear in Tehran.
    .entry = SIPRI counts Israel as the source of more than half of Azerbaijan’s imports of major arms in 2016–2020. The article says that the partnership alarms Moscow and can tip the balance with Iran; Baku says that it is aimed at nobody. In the game the tie grows quickly and helps Baku at home. Tehran’s regard falls and its appetite rises, the southern border becomes a little less calm, and Ankara, at odds with Israel since 2023, is somewhat displeased.
    .refused = The tie with Israel is too thin for new contracts.

lever-train_with_nato = Train with NATO
    .summary = Exercises and standards as a partner: skills and friends, and colder relations with Moscow.
    .entry = Azerbaijan has been a NATO partner since 1994, belongs to the Non-Aligned Movement, and is not a candidate. The article nevertheless speaks of alignment with NATO’s bloc, as many in Moscow do. In the game the tie can deepen but never becomes membership. Each exercise pleases Brussels and Baku’s public; it also raises tension, wears down cooperation and gives some weight to those who call Baku a Western tool.
    .refused = There is hardly any programme with NATO left to train in.

lever-rebuild_karabakh = Rebuild Karabakh
    .summary = Roads, homes and returning families; you choose who is invited to return.
    .entry = Some 600,000 Azerbaijanis were driven from their homes in and around Karabakh in the 1990s, and Baku has been resettling towns there since 2022. Over 100,000 Karabakh Armenians, nearly all, fled within days in September 2023; a fact-finding report of 2024 concludes that they were forced out, which Baku rejects, and the International Court of Justice ordered that those who wish to return be able to do so safely. The article speaks of rebuilding and resettlement only. In the game the order has two targets: resettle, or offer a right of return.

target-rebuild_karabakh-resettle = Resettle
    .summary = Bring displaced Azerbaijanis home: consolidation and capital, harder words from Yerevan and the EU.

target-rebuild_karabakh-return = Offer a right of return
    .summary = Invite Karabakh Armenians back with guarantees: regard abroad, a price in capital at home.
    .refused = At this tension nobody would trust an offer to return.

lever-karabakh_law = Karabakh as an internal matter
    .summary = Put Karabakh beyond outside debate by law: firm ground, colder partners.
    .entry = No state today disputes that Karabakh lies within Azerbaijan’s recognised borders, and Baku treats all that concerns it as domestic. The article describes how Baku recast the question as a domestic one. Armenia has brought the treatment of Karabakh Armenians before the International Court of Justice, which ordered provisional measures in November 2023, when nearly all of them had fled: what Baku calls domestic is still before a court abroad. In the game consolidation rises a little and the mission’s standing falls; Yerevan and Brussels cool, and on the lower rungs tension rises.

lever-charge_mission = Charge the mission with bias
    .summary = Say that the peacekeepers failed and took sides: their standing falls, and so do working deals.
    .entry = The article reports that Azerbaijani officials called Russia’s mission ineffective and biased. Yerevan made the opposite complaint, that the mission stood by. Its mandate was never agreed in writing beyond the statement of 2020. In the game the charge lowers the mission’s standing and gains Baku a little capital at home. It costs cooperation and some belief in Baku’s own story. Moscow’s sway in Yerevan slips, though Yerevan, hearing the charge, thinks a little better of Moscow.
    .refused = The mission has no standing left to attack.

lever-rally_turkic = Rally the Turkic states
    .summary = Summits, funds and a shared story from Istanbul to Almaty: soft power that Tehran mistrusts.
    .entry = The Organization of Turkic States joins Azerbaijan, Kazakhstan, Kyrgyzstan, Türkiye and Uzbekistan; its Vision 2040 speaks of common transport and trade. The article says that it lessens Baku’s isolation and adds to its soft power. In the game the Turkic tie grows, Moscow’s frameworks loosen and some freight moves. Iran, with its own Turkic-speaking north, is wary, and China is cool toward groups in Central Asia that it did not found.
    .refused = The Turkic tie is too thin to rally anyone.

lever-eurasian_hub = Speak as the hub of Eurasia
    .summary = Host, mediate and broadcast as everyone’s meeting place: belief in the hub, cooler allies.
    .entry = Baku presents itself as the place where Eurasia’s lines cross; it hosted the UN climate conference of November 2024. The article sets this against the older picture of a marginal player. Whether a state that leans on one ally can be a hub for all is what others doubt. In the game the narrative rises, Beijing warms to Baku and working deals gain a little; allies who hoped for more than a meeting place are disappointed.

lever-cut_dependence = Cut dependence on Russia
    .summary = Buy power, gas or grain elsewhere: freer hands, dearer bills.
    .entry = The article takes it as given that Baku needs power, gas and grain from Russia. Grain is the clearest case. Power is traded both ways, and Azerbaijan is a net exporter of gas that bought a little from Russia in 2022–23. In the game you choose which of the three to cut. If Moscow squeezes the same supply in the same turn, the two orders race; in winter the race can become a crisis.

target-cut_dependence-electricity = Electricity
    .summary = Wind, solar and lines to the west: less Russian power, money up front.
    .refused = Baku hardly takes Russian electricity any more.

target-cut_dependence-gas = Gas
    .summary = Swaps through Iran and more gas kept at home: less goes to Europe for a while.
    .refused = Baku hardly takes Russian gas any more.

target-cut_dependence-grain = Grain
    .summary = Kazakh wheat and home fields: less Russian grain, dearer bread.
    .refused = Baku hardly takes Russian grain any more.

lever-calm_tehran = Calm Tehran
    .summary = Envoys, dams and a road through Iran to Nakhchivan: a quiet frontier, colder friends in Jerusalem.
    .entry = Azerbaijan and Iran quarrel over Israel, over the border with Armenia and over each other’s minorities, and trade and build across the Aras at the same time. The article names tension with Iran among Baku’s main risks. In the game the southern border becomes calmer, Iran’s regard rises and its appetite falls. What reassures Tehran makes Israel, and a little also Türkiye, wonder.
    .refused = The tie with Israel has become too deep for Tehran to listen.

lever-reassure_moscow = Reassure Moscow
    .summary = Fewer drills, quiet words, old balance: a large gain if Moscow offers a package, a loss if not.
    .entry = The article says that Baku has balanced among its neighbours from the start and does not seek an open confrontation; the declaration on allied interaction of February 2022 fits that picture, and so did the visits of 2024. In the game the ties with NATO are cut back, tension eases and cooperation grows. It is half of a stag hunt. Alone it costs capital and security and cools Ankara; together with a pragmatic package from Moscow both gain much.
    .refused = At this height of tension no reassurance is believed.

lever-force_yerevan = Press Yerevan by force
    .summary = Advance or threaten on the border with Armenia: gains at once, and everyone else takes note.
    .entry = In September 2023 Azerbaijan took the rest of Karabakh by a military operation of one day; nearly all Karabakh Armenians, over 100,000, fled within days. In 2021 and 2022 there had been fighting on Armenia’s own border. The article describes the operation as what shifted the balance to Baku; Baku calls it a lawful step on its own territory, and courts and monitors dispute that. In the game force moves the works, the hold on Karabakh and Baku’s capital quickly and shows Moscow’s guarantee to be thin. Armenia and the EU turn against it, Tehran grows readier to act, and the ladder climbs fast.
    .refused = Without a closer tie with Türkiye the risk is too great.

lever-settle_yerevan = Settle with Yerevan
    .summary = Border, treaty or right of return: peace step by step, paid for in capital at home.
    .entry = Armenia and Azerbaijan agreed rules for marking their border in August 2024 and a treaty text in March 2025, and initialled it in Washington in August 2025. The article ends by calling for de-escalation and diplomacy among many; this order is what that could mean for Baku. In the game Yerevan’s regard rises and tension falls. Moscow loses an argument for being there, and each target has a price of its own. The steps build on one another.

target-settle_yerevan-border = Border
    .summary = Mark the line village by village: less fear in Yerevan, claims set aside in Syunik.

target-settle_yerevan-treaty = Treaty
    .summary = Sign a peace that opens roads: gains for Zangezur and for Baku’s name, made without Moscow.
    .refused = Yerevan trusts Baku too little for a treaty; mark the border first.

target-settle_yerevan-return = Right of return
    .summary = Agree who may come home, on both sides: regard in Yerevan and Brussels, dissent in Baku.
    .refused = Yerevan trusts Baku too little to speak of return.
