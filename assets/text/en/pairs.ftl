# What happens when both sides act on the same matter in the same turn: name, one line and encyclopedia
# entry for each pair. Keys follow the ids of the ruleset.

pair-common_deal = A common deal
    .summary = Package and reassurance meet: both gain far more than either could alone.
    .entry = An offer from Moscow and a reassurance from Baku in the same season make a deal that either could only ask for alone. Students of games call this a stag hunt: the best outcome needs both, and whoever comes alone goes home with less than before. The article has such a return to pragmatism as its second scenario; some observers saw it happening in the first half of 2024. The game adds cooperation, capital, income and traffic for both, and takes tension off the ladder.

pair-syunik_contest = Contest over Syunik
    .summary = Works and joint warning meet in southern Armenia: both get less, and a crisis may open.
    .entry = Builders push from one side while Moscow and Tehran warn from the other. The front loses much of its effect and the works some, and both Iran and Türkiye grow readier to act. If tension is high enough, the two sides find themselves in a crisis over Syunik.

pair-supply_race = Supply race
    .summary = Supplier and customer hurry to part first: the cut bites less, the switch goes faster.
    .entry = A customer who is already leaving is a poor target, and a supplier who cuts gives him the last push. Moscow’s squeeze loses much of its effect and Baku’s switch gains; both pay for the hurry. In winter the first cold days come before the new contracts, which costs Baku capital and may open a crisis. The rule applies when both choose the same supply.

pair-deterrence_tested = Deterrence tested
    .summary = Containment meets the Shusha Pact: less is achieved, Ankara is drawn in, a crisis may open.
    .entry = The pact with Türkiye exists to make a show of force cost more. Played together, Moscow’s pressure achieves less and the pact gains. The article calls the partnership a key deterrent, and the declaration of 2021 says what it promises. The proof has a price for everyone: tension rises, Moscow loses face, and Ankara is readier to act. If tension is high enough, a crisis over Syunik opens.

pair-two_roads = Two roads
    .summary = One road closes as the other is opened: investors need no further argument.
    .entry = When the northern routes became risky in 2022, freight on the Middle Corridor rose; a World Bank study records it. A blockade on the day of an opening repeats the lesson. The new works gain, the blockade loses some of its force, and Beijing asks Moscow for explanations. If tension is high enough, the closed post itself becomes a crisis.

pair-oil_and_gas = Oil squeezed, gas signed
    .summary = Brussels signs while tankers wait: the squeeze is an argument for the deal.
    .entry = A squeeze on oil is a strong argument for a gas contract that avoids Russia. Baku’s deal gains a little and Moscow’s squeeze loses a little, while Europe’s regard for Moscow falls. If tension is high enough, inspections and waiting ships turn into a crisis.

pair-border_courted = Border courted
    .summary = Tehran has just been calmed: it lends itself less to trouble and remembers who asked.
    .entry = The same Iran that Moscow needs for trouble on the border has just received Baku’s envoys. Much of the trouble never comes about, much of the calm is lost, and Tehran counts the attempt against Moscow. Iran’s stance decides much here, as the article says.

pair-border_watched = Border watched
    .summary = Stirred villages under Israeli sensors: an incident needs no order from anybody.
    .entry = Moscow stirs where Israel’s equipment looks across the fence. The trouble grows, Iran and Israel both become readier to act, and someone may shoot without having been told to. If tension is high enough, such an incident opens a crisis.

pair-yerevan_between = Yerevan between two
    .summary = One capital presses, the other offers: Yerevan leans to the offer, slowly.
    .entry = A government that is threatened by one neighbour and courted by another learns quickly what each is worth. Moscow’s pressure loses much of its effect and some regard; Baku’s settlement goes slower, because pressure makes every concession look like weakness. That Moscow backs protests there is alleged by Yerevan and denied by Moscow.

pair-yerevan_frightened = Yerevan frightened
    .summary = Force drives Yerevan to whoever speaks gently, and puts that friend to the test.
    .entry = When there is fighting on the border, cheap gas and kind words count for more. Moscow’s courting gains much, and its sway with it. Baku’s force gains less, since Yerevan is not alone; and Moscow pays in capital for a promise that it would rather not be asked to keep.

pair-two_stories = Two stories
    .summary = Western tool or Eurasian hub: each story spoils the other, and both tellers lose belief.
    .entry = Two accounts of the same country on the same evening half cancel each other. Tehran, having heard both, worries a little less about Baku. Each side pays in capital.

pair-mission_disputed = Mission disputed
    .summary = A mission charged with bias as it arrives starts with a quarrel instead of a mandate.
    .entry = Peacekeeping rests on consent. Offered and accused in the same turn, mission and charge both lose much of their effect; cooperation falls and tension rises, and Yerevan defends the mission because Baku attacks it. Both Baku and Yerevan have called the mission of 2020 to 2024 a failure, for opposite reasons.

pair-guarantee_tested = Guarantee tested
    .summary = A promise is called in on the day it is made: kept at a price, or seen not to be.
    .entry = Moscow drills and promises while Baku presses Armenia by force. The promise loses much of its effect, the frameworks lose weight and Yerevan asks what it pays dues for, as it did in 2021 and 2022. Baku gains less than it would against a friendless neighbour. If tension is high enough, the test becomes a crisis over Syunik.

pair-road_watched = A road watched
    .summary = Oversight and opening compete for the same shippers: one earns less, the other goes slower.
    .entry = Shippers like a short road and dislike a second set of stamps. Moscow’s oversight loses much of its effect and the works a little. China, which pays for much of the freight, becomes readier to act, and the Turkic states find one more thing to agree on.

pair-courted_twice = Courted twice
    .summary = Astana and Bishkek thank two suitors in a week and promise neither.
    .entry = Kazakhstan and Kyrgyzstan belong both to the Eurasian Economic Union and to the Organization of Turkic States and mean to stay in both. Offers made in the same turn achieve less, cost more than planned, and add a little freight to both roads. The ones who gain are those who were courted.

pair-drills_during_talks = Drills during talks
    .summary = Moscow talks to the West while NATO trains in Azerbaijan: each undercuts the other.
    .entry = Exercises nearby make a compromise harder to reach, and training suffers when partners are busy negotiating elsewhere. Talks and training both achieve less, and each side loses a little of what it was after.

pair-two_readings = Two readings
    .summary = Each side pleads its reading of 2020: courts take note, nobody is persuaded.
    .entry = The statement of November 2020 is short and both capitals quote it. Accusation and law in the same turn weaken each other; European capitals grow tired of both. Nothing is decided, which is what the statement left open in the first place.

pair-rails_to_the_south = Rails to the south
    .summary = Moscow builds, Baku calms Tehran: the same railway suits all three.
    .entry = The western branch of the North–South corridor crosses Azerbaijan before it enters Iran. When Baku and Tehran are on speaking terms, each rouble spent there lays more track and all three earn. It is one of the few places on the board where Moscow’s project and Baku’s peace of mind point the same way.

pair-front_with_a_hole = A front with a hole
    .summary = Tehran will not threaten a neighbour whose envoy has just left: half the front is missing.
    .entry = The joint front needs Iran, and Iran has just been given reasons to wait. Moscow loses half of the front, Baku some of the calm, and Tehran wonders for whose sake it was called. How joint the front ever was is disputed: Moscow and Tehran want different things in southern Armenia.

pair-peace_with_witness = Peace with a witness
    .summary = A mission beside a settlement: both sides may call the peace their own.
    .entry = Mediation has something to guard when Baku and Yerevan are settling, and a settlement lasts better when no neighbour feels shut out. Both orders gain, both capitals take credit, and cooperation grows. The article closes with a call for diplomacy of this kind, and Crisis Group argued for it in 2022.

pair-reassurance_refused = Reassurance refused
    .summary = Baku reassures, Moscow manoeuvres: those who argued for trust are shown wrong.
    .entry = Whoever argued in Baku for quiet words must explain the ships on the horizon. Most of the reassurance is lost, Baku pays in capital and turns to Ankara, and European capitals notice who refused. It is the side of the stag hunt on which trust goes home empty-handed.

pair-offer_refused = Offer refused
    .summary = Moscow offers, Baku buys arms from Israel: those who argued for a deal are shown wrong.
    .entry = Whoever argued in Moscow for a package must explain the cargo from Israel. Most of the offer is lost, Moscow pays in capital and finds more warmth in Tehran, and Baku’s claim to balance loses belief. It is the same stag hunt seen from the other side.

pair-works_under_guns = Works under guns
    .summary = An exercise is held where the builders work: both get less, and a crisis may open.
    .entry = Soldiers on one slope and builders on the other cannot both be there by chance. Each side gets less out of its move, Ankara and Tehran grow readier to act, and neither can leave first without being seen to. A hard answer from Moscow belongs to the article’s third scenario; the game adds the works it would meet. If tension is high enough, a crisis over Syunik opens.

pair-front_under_sensors = A front under sensors
    .summary = Tehran joins Moscow’s front while Israel’s sensors look across: suspicion works for both.
    .entry = A common front is easier to sell in Tehran on the day new equipment looks into its north. Moscow gains a little, Israel’s work is a little harder, and Iran is readier to act. If tension is high enough, an incident on the frontier opens a crisis.

pair-ships_between = Ships in between
    .summary = Inspections at one end of the sea, new quays at the other: ships wait for both.
    .entry = What is inspected in one port is late in the next. The squeeze and the works each lose a little, and Beijing, whose goods are waiting too, grows readier to act and thinks less of Moscow. If tension is high enough, shipping on the Caspian becomes a crisis.

pair-union_at_the_barrier = A union at the barrier
    .summary = The closed post makes the speech: the Turkic states rally faster.
    .entry = Capitals that trade through Russia see a barrier come down and hear Baku speak of other ways. The rally gains, the blockade loses a little, and Moscow’s own frameworks look less like a shelter. If tension is high enough, the closed post itself becomes a crisis.

pair-both_at_the_gate = Both at the gate
    .summary = Moscow presses, Baku forces: each is on the same road to keep the other off it.
    .entry = A neighbour pressed from one side and forced from the other calls on everyone at once. Both moves lose some of their effect, Armenia and Europe grow readier to act, and two armies look at one road. That Moscow backs protests in Yerevan is alleged there and denied in Moscow. If tension is high enough, a crisis over Syunik opens.

pair-signed_in_the_cold = Signed in the cold
    .summary = Supplies are cut on the day Brussels signs: each contract is read as a threat.
    .entry = A cut makes the case for another customer, and another customer makes the case for a cut. The squeeze bites a little deeper, the deal goes a little slower, and Europe thinks less of Moscow and is readier to act. In winter, if tension is high enough, supplies become a crisis.
