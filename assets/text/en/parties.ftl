# The six third parties: who they are, what a seated desk may choose, what it is scored on
# (interest-<id>), and what each does of its own accord (reaction-<id>).

## The parties

party-iran = Iran
    .summary = Borders first, then Israel, then freight: it can close a door or open a road.
    .entry = Iran borders both Azerbaijan and Armenia and does not want to lose the second border. It sees Israel’s presence in Azerbaijan as a threat, and the north–south corridor as a chance. The article calls its stance pivotal; others stress how carefully Tehran has avoided war with Baku. In the game it answers Zangezur and Israel when it is on bad terms with Baku, and calms things when it is not.

party-turkiye = Türkiye
    .summary = Baku’s ally by treaty and Moscow’s partner in trade: shield, go-between, or bystander.
    .entry = Türkiye and Azerbaijan speak of one nation in two states, and signed an alliance in 2021. Türkiye also buys Russian gas and has kept talking to Moscow throughout the war. The article doubts that Baku can rely on it, which is an opinion. In the game it may warn Moscow, mediate, or put its own trade first.

party-eu = The EU
    .summary = A buyer of gas that also speaks up for rights and peace: it pays, observes and objects.
    .entry = The European Union wants gas that is not Russian, a route that avoids Russia, and peace between Armenia and Azerbaijan. These wishes do not always agree. The article stresses the first two; the observers on Armenia’s side of the border stand for the third. In the game it responds to supply risk and to force, and may let Baku down.

party-israel = Israel
    .summary = A discreet friend of Baku that watches Iran and does not seek a quarrel with Moscow.
    .entry = Israel and Azerbaijan have traded arms for oil for three decades. The article says that this worries Moscow; Iran worries more. Israel has its own reasons to avoid a quarrel with Russia. In the game it answers Iran, and holds back when Moscow is near.

party-china = China
    .summary = It wants safe roads and quiet neighbours, and prefers not to choose.
    .entry = China is Moscow’s largest partner and has declared a strategic partnership with Baku. Its freight to Europe needs either Russia’s railways or the Caspian. The article names its growing role in transit as one of the stakes. In the game it moves its freight and money to the safer road and speaks for restraint.

party-armenia = Armenia
    .summary = Pressed from either side, it turns to the other, to Europe, or to its own road map.
    .entry = Armenia took in more than 100,000 people from Karabakh in a week, is bound to Russia by treaty, and seeks peace with Azerbaijan and ties with Europe. The article looks at it mostly through Moscow’s eyes; it has interests of its own. In the game pressure from Baku and pressure from Moscow send it in different directions, by how it stands toward each.

## What a seated desk may choose

stance-iran_opens_to_baku = Open to Baku
    .summary = Trade talk and calmer guards on the Aras; Moscow notices.
    .entry = Tehran receives a minister and speaks of shared rivers and roads. It gains quiet in the north and loses a little of Moscow’s trust.
stance-iran_leans_to_moscow = Lean to Moscow
    .summary = Closer work with Russia, at some cost in Baku.
    .entry = Tehran stresses its partnership with Russia. The tie grows, and Baku takes note.
stance-iran_keeps_quiet = Keep quiet
    .summary = No drills, no statements; tempers cool.
    .entry = Tehran lets a quarter pass without a gesture. Tension eases a little, and so does Iran’s own readiness to act.

stance-turkiye_stands_by_baku = Stand by Baku
    .summary = A visit, a drill, a promise; Moscow is displeased.
    .entry = Ankara repeats the language of the Shusha Declaration. The tie deepens at the expense of its dealings with Moscow.
stance-turkiye_deals_with_moscow = Deal with Moscow
    .summary = Gas, grain and tourism first; Baku expected more.
    .entry = Ankara looks after its trade with Russia. Pragmatic deals get easier, and Baku is a little disappointed.
stance-turkiye_talks_to_both = Talk to both neighbours
    .summary = A word in Baku, a word in Yerevan; tempers cool.
    .entry = Ankara speaks with Azerbaijan and Armenia in the same week. Tension eases a little and the border with Armenia looks less final.

stance-eu_courts_baku = Court Baku
    .summary = A commissioner arrives with contracts; Moscow objects.
    .entry = Brussels praises a reliable partner. The tie with Baku grows.
stance-eu_eases_with_moscow = Ease with Moscow
    .summary = A channel to Russia is tried; Baku wonders what it is worth.
    .entry = Brussels tests whether terms with Russia are possible. A compromise comes nearer and Baku becomes less needed.
stance-eu_backs_talks = Back the talks
    .summary = Money and rooms for Baku and Yerevan to meet in.
    .entry = Brussels supports border commissions and meetings. Tension eases a little.

stance-israel_backs_baku = Back Baku
    .summary = A delivery and a delegation; Tehran protests.
    .entry = Israel shows that the friendship is alive. The tie grows and Iran’s view of Baku darkens.
stance-israel_spares_moscow = Spare Moscow
    .summary = A call to the Kremlin, and a slower delivery.
    .entry = Israel avoids offending Russia. Tension eases a little at the cost of some warmth in Baku.
stance-israel_stays_discreet = Stay discreet
    .summary = Nothing to announce; Tehran and Ankara breathe easier.
    .entry = Most of this friendship has always been out of sight. Keeping it there calms two of Baku’s neighbours.

stance-china_invests_with_baku = Invest with Baku
    .summary = A port, a park, a credit line on the Caspian.
    .entry = Beijing promises money for the Caspian. The tie with Baku grows, and its view of Moscow cools a little.
stance-china_votes_with_moscow = Side with Moscow
    .summary = A joint statement against blocs and interference.
    .entry = Beijing repeats Moscow’s words about outside military alliances. Baku’s image suffers a little.
stance-china_asks_for_calm = Ask for calm
    .summary = Both embassies hear that trade needs quiet.
    .entry = Beijing speaks to both sides without taking one. Tension eases a little and business gets easier.

stance-armenia_softens_to_baku = Soften to Baku
    .summary = A border marker, a checkpoint, a kind word; Moscow frowns.
    .entry = Yerevan takes a small step toward its neighbour. A route through Syunik comes slightly nearer.
stance-armenia_returns_to_moscow = Return to Moscow
    .summary = Yerevan takes its seat again; Brussels turns to Baku.
    .entry = Yerevan attends the meetings it had skipped. Russia’s sway grows, and the EU’s goodwill looks for another address.
stance-armenia_speaks_to_all = Speak to all
    .summary = The “Crossroads of Peace” map is shown in every capital.
    .entry = Yerevan presents open roads under its own law to Baku, Ankara, Moscow and Tehran alike. Tempers cool a little.

## What the desks are scored on

interest-iran_border = The border with Armenia
    .summary = No corridor past Iran’s control, and quiet on the Aras.
    .entry = Iran fears that a corridor outside Armenian control would cut it off from Armenia. High while Zangezur carries little and the southern border is calm.
interest-iran_no_foothold = No foothold for Israel
    .summary = Israel, and NATO behind it, kept away from Iran’s northern frontier.
    .entry = Tehran sees Israeli sensors on the other bank of the Aras. High while Baku’s ties with Israel and NATO stay moderate.
interest-iran_transit = Freight through Iran
    .summary = A working north–south road, and neighbours who use it.
    .entry = Sanctions make transit valuable. High when the Iran route flows and both Moscow and Baku have reason to keep it open.

interest-turkiye_reach = Reach
    .summary = A deep alliance with Baku and weight among the Turkic states.
    .entry = Türkiye wants to be the first address from the Caucasus to Central Asia. The mean of the two ties counts.
interest-turkiye_link = A link to the Caspian
    .summary = Roads eastward, by Zangezur or by the Middle Corridor.
    .entry = Türkiye’s land routes to Central Asia run through others’ territory. Traffic on either route counts.
interest-turkiye_both_ways = Both doors open
    .summary = No war nearby, and business with Moscow unharmed.
    .entry = Ankara gains most when it can talk to everyone. The worse of calm and of its standing in Moscow counts.

interest-eu_supply = Supply
    .summary = Caspian gas and a road that avoids Russia.
    .entry = What Brussels pays for. Gas that reaches Italy counts most, freight across the Caspian comes second.
interest-eu_peace = Peace next door
    .summary = Low tension, and Baku and Yerevan on terms.
    .entry = A stated aim of Brussels. Tension and Yerevan’s view of Baku count equally.
interest-eu_yerevan = A free choice for Yerevan
    .summary = Armenia able to choose its partners.
    .entry = What Brussels has promised in Armenia. It counts how far Moscow’s sway has loosened; Moscow would call the same thing interference.

interest-israel_foothold = A friend beside Iran
    .summary = A strong tie with Baku, and Baku content with it.
    .entry = Few states in the region work openly with Israel. The depth of the tie counts most.
interest-israel_oil = Oil that arrives
    .summary = Steady flow to Ceyhan and a quiet Caucasus.
    .entry = Part of Israel’s oil comes through Baku–Tbilisi–Ceyhan. Flow counts most, calm the rest.
interest-israel_contain_iran = Iran contained
    .summary = Tehran without a strong partner in Moscow, and Moscow not offended.
    .entry = Israel watches the tie between Moscow and Tehran more than it watches the Caucasus. A weak tie, little transit through Iran and a decent line to Moscow count.

interest-china_safe_roads = Safe roads
    .summary = Freight moving on both the Middle Corridor and the north road.
    .entry = Two roads are safer than one. The flow of each counts half.
interest-china_calm = Quiet neighbours
    .summary = Low tension, and no trouble on the southern border.
    .entry = War is bad for trade and forces choices. The worse of the two counts.
interest-china_both_doors = Friends with both
    .summary = A tie with Baku without losing Moscow.
    .entry = Beijing prefers not to choose. The worse of the two counts.

interest-armenia_safety = Safety
    .summary = Low tension, and a neighbour that keeps to the border.
    .entry = After two defeats this comes first. Tension and the state of relations with Baku count equally.
interest-armenia_own_choice = Its own choice
    .summary = Less of Moscow’s sway, without losing Moscow altogether.
    .entry = Yerevan wants room, not a new enemy. The worse of the two counts.
interest-armenia_open_roads = Open roads
    .summary = A way through Syunik that opens by agreement.
    .entry = For thirty years two of Armenia’s four borders have been closed. Building counts only as far as relations with Baku allow it to serve Armenia too.

## What they do of their own accord

reaction-iran_masses_troops = Iran masses troops on the Aras
    .summary = Zangezur moves forward while Tehran distrusts Baku: drills on the border.
    .entry = Iran has held large exercises near this border when it felt its link to Armenia in danger. It happens when Baku builds the corridor or uses force on Yerevan, the work is well advanced and Tehran is ill disposed. Building slows, the border grows tense, and Moscow gains a partner.
reaction-iran_answers_israel = Iran answers Israel’s foothold
    .summary = Another deal between Baku and Israel, and Tehran’s tone hardens.
    .entry = Tehran says that Azerbaijani soil must not be used against it; Baku says that it is not. It happens when a deep tie with Israel is deepened further and Tehran does not trust Baku. Calm on the border is lost.
reaction-iran_joins_the_front = Iran joins Moscow’s front
    .summary = Tehran takes the hand that Moscow offers; the tie and the Iran route grow.
    .entry = The article reports a common Russian and Iranian stand against the corridor; in 2024 Moscow also spoke for it, so the claim is contested. It happens when Moscow offers a joint front, about a third of the corridor is built, and Tehran likes Moscow much better than Baku. The tie deepens, the Iran route grows and the corridor loses a little.
reaction-iran_resents_moscow = Iran resents Moscow’s deals
    .summary = Moscow bargains over Syunik, or with the West, over Tehran’s head.
    .entry = In 2024 Tehran protested to Moscow over its words for a corridor in Syunik. It happens when Moscow seeks to oversee the routes or seeks terms with the West while the tie is strong. Moscow loses some of Iran.
reaction-iran_offers_aras_road = Iran offers a road along the Aras
    .summary = Tehran lets Baku reach Nakhchivan through Iran.
    .entry = In October 2023 Iran and Azerbaijan agreed on a road and railway through Iranian territory. It happens when Baku has worked to calm Tehran, Tehran no longer thinks too badly of it, and its tie with Israel is not too deep. The Iran route grows and the border quietens.
reaction-iran_steps_back = Iran steps back
    .summary = The ladder is high, and Tehran prefers not to climb it.
    .entry = Iran has more than once ended a drill with a visit. It happens when tension is high, neither work with Israel nor a joint front has just been ordered, and it is not wholly at odds with Baku. Tension falls, and Moscow had hoped for more.

reaction-turkiye_warns_moscow = Türkiye warns Moscow
    .summary = A threat to Baku is answered in the language of the Shusha Pact.
    .entry = The declaration of 2021 foresees consultation and help when one side is threatened. It happens when Moscow pushes hard and the tie is deep. Moscow pays in standing, and both stand higher on the ladder.
reaction-turkiye_puts_trade_first = Türkiye puts its trade first
    .summary = Moscow pushes, and Ankara has gas to think of.
    .entry = The article counts reliance on Türkiye among Baku’s risks; Ankara’s treaty says otherwise, so this is contested. It happens when Moscow pushes, the tie is not very deep and Ankara still has business with Moscow. Baku loses capital and some faith.
reaction-turkiye_objects_to_israel = Türkiye objects to Israel
    .summary = Ankara asks its ally which side it is on.
    .entry = Türkiye halted its trade with Israel in May 2024, while Azerbaijan’s oil still left from a Turkish port. It happens when Baku deepens an already deep tie with Israel and Ankara’s view of Baku is not at its warmest. The two friendships strain each other.
reaction-turkiye_drills_with_baku = Türkiye drills with Baku
    .summary = Joint exercises follow words of alliance.
    .entry = Turkish and Azerbaijani forces train together many times a year. It happens when Baku deepens the pact while relations with Moscow are strained and Ankara thinks well of Baku. The tie deepens and the border is safer; tension rises, and Tehran frowns.
reaction-turkiye_reopens_armenian_border = Türkiye opens its border with Armenia
    .summary = Baku and Yerevan settle, and Ankara lifts a barrier closed since 1993.
    .entry = Ankara has tied this border to peace between Armenia and Azerbaijan. It happens when Baku settles with Yerevan and Yerevan’s view of it has begun to thaw. Moscow’s sway in Armenia lessens and the road through Syunik comes nearer.
reaction-turkiye_carries_messages = Türkiye carries messages
    .summary = A go-between on good terms with both.
    .entry = Türkiye has brokered grain and prisoner deals with Moscow. It happens when tension is high, someone shows good will or nobody pushes, and Ankara still has Moscow’s ear. Tension falls.

reaction-eu_freezes_over_yerevan = The EU freezes its talks
    .summary = After force against Armenia, Brussels puts its talks with Baku on hold.
    .entry = The European Parliament has called for measures against Baku more than once; governments have been slower. It happens when Baku presses Yerevan by force and is not well liked in Brussels. Baku loses a patron’s favour and some of its name.
reaction-eu_buys_elsewhere = The EU buys elsewhere
    .summary = The contract is signed, and the orders go to another seller.
    .entry = The volumes promised in 2022 depend on investment and on demand that may fall. It happens when Baku signs for gas or brings in Western firms while the EU thinks little of it or is coming to terms with Russia. The article’s warning about patrons is an opinion, and so this is contested.
reaction-eu_orders_more_gas = The EU orders more gas
    .summary = Moscow squeezes, and Brussels pays for another pipeline stage.
    .entry = Supply risk has been the strongest argument for the Southern Gas Corridor since 2022. It happens when Moscow squeezes oil or supplies, or winter supplies are in crisis, while Baku is liked well enough and the West and Russia are at odds.
reaction-eu_funds_the_crossing = The EU funds the Caspian crossing
    .summary = The north road is shut, and money comes for ports and ships.
    .entry = Brussels and the development banks have pledged large sums for the Trans-Caspian route. It happens when the north road is blocked and Baku is liked well enough in Brussels. Moscow’s lever has helped its rival.
reaction-eu_widens_its_mission = The EU widens its mission in Armenia
    .summary = Pressure on Yerevan brings more observers to the border.
    .entry = An unarmed EU mission has watched Armenia’s side of the border since 2023; Baku and Moscow both dislike it. It happens when Yerevan is pressed from either side, or is offered Moscow’s guarantees, and does not trust Moscow. Moscow’s sway falls, and Baku is annoyed.
reaction-eu_hosts_talks = The EU hosts talks
    .summary = Baku and Yerevan meet in Brussels.
    .entry = Brussels hosted several rounds in 2022 and 2023. It happens when Baku settles with Yerevan and stands well enough with the EU. The neighbours come closer, tension falls, and Moscow’s mediation is needed less.

reaction-israel_answers_iran = Israel answers Iran
    .summary = Tehran moves on the border, and Israel helps Baku openly.
    .entry = Israel and Iran treat each other’s steps here as part of a larger contest. It happens when Iran has just reacted, or the border is stirred up, and Israel is close to Baku. The tie deepens, tension rises, and so does Tehran’s alarm.
reaction-israel_minds_moscow = Israel minds Moscow
    .summary = Tension is high, and Israel would rather not be named.
    .entry = Israel has weighed its arms policy against Russia’s power in its own neighbourhood. It happens at high tension, when Baku asks for more and Israel’s line to Moscow is intact. Baku’s friend keeps its distance. This is a designers’ rule: it closes a loop of effects.
reaction-israel_fills_the_order = Israel fills the order
    .summary = The shipment comes early and large.
    .entry = SIPRI counts Israel as Azerbaijan’s largest supplier of major arms in 2016–2020; the article speaks of new deals in 2024, for which the game has no second source. It happens when Baku asks, the friendship is warm and the oil flows. The tie deepens, tension rises, and Tehran and Ankara count the flights.
reaction-israel_shares_warning = Israel shares a warning
    .summary = Moscow pushes hard, and a file arrives in Baku.
    .entry = Sharing intelligence is a part of this tie that the article names. It happens when Moscow pushes hard and the tie is deep. The southern border is safer, and Moscow and Tehran guess why.
reaction-israel_cools = Israel cools
    .summary = Baku makes up with Tehran, and Israel slows down.
    .entry = The friendship rests in part on a shared concern about Iran. It happens when Baku calms Tehran or the Iran route grows, Tehran’s view of Baku is not too dark, and the friendship is not at its warmest. Tehran relaxes, and tension eases.

reaction-china_turns_south = China turns south
    .summary = The north road is shut, and trains are sent over the Caspian.
    .entry = Chinese shippers looked for other routes after 2022 already. It happens when the north road is blocked and Baku is trusted. The Middle Corridor grows at the cost of the road that was closed.
reaction-china_waits_for_safety = China waits for safety
    .summary = A crisis on the route: ships lie still and credit is put off.
    .entry = Insurers and shippers leave quickly and return slowly. It happens when a crisis opens at Syunik or on the Caspian, or tension is very high, and Baku has not earned special trust. The Middle Corridor suffers.
reaction-china_sides_with_moscow = China sides with Moscow
    .summary = NATO’s training or Western firms draw a frown from Beijing.
    .entry = China and Russia declared in 2022 that they oppose further NATO enlargement. It happens when Baku deepens ties with the West beyond a point, and Beijing is close to Moscow. The tie with Baku cools.
reaction-china_signs_with_baku = China signs with Baku
    .summary = Quiet water and a willing partner: a new agreement on the corridor.
    .entry = A strategic partnership was declared in July 2024 in such a quiet hour. It happens when Baku builds or speaks for the corridor at moderate tension and is trusted in Beijing. The tie and the route grow, and with Beijing’s money in the ground working deals with Moscow come easier.
reaction-china_counsels_restraint = China counsels restraint
    .summary = Whoever pushed hears that trade needs quiet.
    .entry = Beijing seldom names the guilty in public. It happens when someone pushes at high tension and Beijing is on good terms with Moscow. Tension falls, and the one who pushed pays in standing.

reaction-armenia_calls_moscow = Armenia calls Moscow
    .summary = Pressed by force, Yerevan turns to its old ally.
    .entry = For thirty years this was the rule; since 2022 it is disputed whether the call is answered. It happens when Baku uses force and Yerevan still trusts Moscow enough. Moscow’s sway and mission grow.
reaction-armenia_calls_observers = Armenia calls observers
    .summary = Pressed by force, Yerevan turns to Europe.
    .entry = Yerevan invited the EU’s observers after the fighting of September 2022. It happens when Baku uses force and Yerevan no longer trusts Moscow. Baku pays in name and in Brussels.
reaction-armenia_turns_west = Armenia turns west
    .summary = Pressed by Moscow, Yerevan looks for other friends.
    .entry = Yerevan and Western commentators say that Moscow backs protests in Armenia; Moscow denies it. It happens when Moscow presses Yerevan and is not well liked there. Pressure has done the opposite of what it was meant to do.
reaction-armenia_freezes_its_seat = Armenia freezes its seat
    .summary = Moscow offers guarantees, and Yerevan stays away from the meeting.
    .entry = Armenia announced in 2024 that it had frozen its part in the CSTO. It happens when Moscow stresses the alliance and Yerevan distrusts it. The framework that Moscow meant to show off looks weaker.
reaction-armenia_takes_the_offer = Armenia takes Moscow’s offer
    .summary = Courted at the right moment, Yerevan comes back some way.
    .entry = Russia buys much of what Armenia sells, and Russian gas heats its homes. It happens when Moscow courts Yerevan or makes offers through its union, is not distrusted too far, and Baku is feared. Moscow’s sway grows; how far courtship can work is disputed.
reaction-armenia_bars_the_corridor = Armenia bars the corridor
    .summary = No passage outside Armenian law: work in Syunik stops.
    .entry = Yerevan says that roads may open but not as a corridor beyond its control. It happens when Baku builds without settling and relations are bad. Building is set back.
reaction-armenia_offers_crossroads = Armenia offers the Crossroads of Peace
    .summary = Baku settles, and Yerevan opens a road on its own terms.
    .entry = The programme was presented in October 2023: open roads, each under the law of the land it crosses. It happens when Baku has settled with Yerevan and relations have begun to thaw. The route grows by agreement, and Moscow is needed less.
