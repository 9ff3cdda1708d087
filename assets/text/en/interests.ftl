# The five interests a side and the six hidden agendas a side.
# .summary of an interest says what raises it; of an agenda, what must hold when the game ends.

interest-sovereignty = Sovereignty
    .summary = Consolidate Karabakh, need no outside mission, be heard as a hub, keep political capital.
    .entry = Since September 2023 Baku has held all of Karabakh and treats it as a domestic matter. It wants no foreign mission on its soil and no foreign tutor in its quarrels. What was restored for one people was lost for another: nearly all Karabakh Armenians, over 100,000, fled within days, and whether that was lawful is disputed before courts and by monitors. The game counts consolidation and capital at home most, then the absence of an outside mission and Baku’s voice abroad.

interest-connectivity = Connectivity
    .summary = Build Zangezur and the Middle Corridor; keep goods moving on them, on the gas line and the north road.
    .entry = Baku wants to be the place where Central Asia meets Europe. A route that is built but empty is worth little more than half, so the game counts both the works and the traffic: Zangezur and the Middle Corridor most, the gas line and the north road less. The north road through Russia counts too: Baku gains from every direction that stays open, and loses when a quarrel shuts one.

interest-revenue = Revenue
    .summary = Oil, gas and transit must flow, and the treasury must not run dry.
    .entry = Oil and gas pay for most of what the state of Azerbaijan does; transit fees are the part that may outlast them. The game counts the flow on the gas line, both oil lines, the Middle Corridor and the north road, and what is left in the treasury. Projects and arms are paid from the same purse.

interest-autonomy = Autonomy
    .summary = Depend little on Russia, not too much on Türkiye; keep terms with Moscow, the EU, China, the Turkic states.
    .entry = From the 1990s on Baku has spread its ties so that nobody can dictate to it. The game reads this literally. Russian electricity, gas and grain count against it, but so does a tie with Türkiye that has become too close. Terms with Moscow and with the EU count alike: a friend on one side only is half a balance. The three supplies weigh most.

interest-security = Security
    .summary = Allies that deter, a calm Iranian frontier, and tension with Moscow kept off the high rungs.
    .entry = Baku rests its defence on Türkiye and buys much of its equipment from Israel. Both deter; both also frighten Tehran and irritate Moscow. So the game counts the ties with Türkiye, Israel and, less, NATO, which together weigh most; then, alike, the calm of the southern border and tension, which takes something away only from the seventh rung up. More arms do not always mean more safety.

interest-leverage = Leverage
    .summary = Baku’s need for Russian grain and power, working deals, and Moscow’s own capital and treasury.
    .entry = Moscow prefers a neighbour that has reasons to listen. Grain is the strongest of them; electricity is exchanged both ways, and Azerbaijan sells more gas than it buys, so that part of the claim is contested. A lever that is pulled teaches the other side to do without it. The game therefore counts, beside dependence on all three supplies, working deals and what Moscow has in hand: its capital weighs most after the grain.

interest-transit_control = Transit control
    .summary = The Iran route built and in use, strong frameworks, and little on the roads that bypass Russia.
    .entry = Sanctions have made the roads through the Caucasus and Iran more important to Moscow than before 2022. It wants to run or at least watch what crosses the region. The game counts the works and the traffic on the Iran route and the frameworks through which Moscow oversees others; Zangezur’s works and the Middle Corridor’s traffic count against it as they grow, and weigh as much as all the rest together. The north road and Novorossiysk are not counted here: what they earn goes to the treasury.

interest-yerevan_tehran = Yerevan and Tehran
    .summary = Sway in Yerevan, work with Tehran, and allied frameworks that hold together.
    .entry = As its word weighed less in Baku, Moscow leaned more on its other two neighbours in the region. Neither is a client: Yerevan has turned to the West since 2022, and Tehran has its own dealings with Baku. The game counts Moscow’s sway in Yerevan and its tie with Tehran most, then the standing it has in each capital and the health of its frameworks.

interest-outside_militaries = Keeping outside militaries out
    .summary = Shallow ties of Baku with NATO, Israel and Türkiye; strong frameworks of its own; a mission with standing.
    .entry = Every Russian government since the 1990s has been wary of foreign forces on its southern edge. From Baku the same ties look like insurance, and Azerbaijan is a partner of NATO, not a candidate. The game counts how deep the three ties are and what Moscow can offer in their place.

interest-quiet_flank = A quiet southern flank
    .summary = Less weight on the Ukrainian front, a respected mission, Tehran’s regard, deals, tension off the high rungs.
    .entry = With most of its strength committed to the war in Ukraine, Moscow has little to spare for a second trouble in the south. Quiet is worth more to it than any single win. The game counts the load of the war most, then tension, which takes something away only from the seventh rung up, the standing of its mission, Tehran’s regard, and deals with Baku a little.

agenda-signed_peace = A signed peace
    .summary = At the end Yerevan is wary of Baku rather than hostile, and tension with Moscow is moderate.
    .entry = For a Baku that wants the conflict closed by agreement. Settling the border, a treaty and the offer of return win Yerevan’s trust; pressing it by force loses it.

agenda-open_gate = The gate stands open
    .summary = At the end Zangezur is open, or most of the way built.
    .entry = For a Baku that puts the road to Nakhchivan first. Tehran and Yerevan both have reasons against a road they do not control, and Moscow may join them.

agenda-hub_of_roads = Hub of roads
    .summary = At the end the Middle Corridor is half full, and ties with China and the Turkic states are well kept.
    .entry = For a Baku that looks east. The corridor grows slowly and quietly, and a good part of its traffic comes when the northern way is shut.

agenda-europes_gas = Europe’s gas
    .summary = At the end the southern gas line is well filled, the EU tie is firm and the treasury is not short.
    .entry = For a Baku that looks west. Brussels pays well and asks questions; Moscow sees its own customers being served.

agenda-two_tables = A seat at two tables
    .summary = At the end there is much cooperation with Moscow, no more than moderate tension, and no deep tie with NATO.
    .entry = For a Baku that keeps to the old balance. It needs a partner: a friendly move that Moscow does not return brings it a little nearer and costs Baku more than it brings.

agenda-strong_shield = A strong shield
    .summary = At the end the ties with Türkiye and Israel are deep and the Iranian frontier is still fairly calm.
    .entry = For a Baku that trusts strength. The difficulty lies in the last part: what Israel adds to the arsenal, Tehran answers at the border.

agenda-both_lines_open = Both lines open
    .summary = At the end Moscow has sway in Yerevan, working deals with Baku, and at most middling tension.
    .entry = For a Moscow that wants to be the one both neighbours call. Each favour to one is read as a slight by the other.

agenda-north_to_south = From north to south
    .summary = At the end the Iran route is more than half built and carries a good deal of freight.
    .entry = For a Moscow that builds. The western branch of the route crosses Azerbaijan, so terms with Baku speed it.

agenda-closed_gate = The gate stays shut
    .summary = At the end Zangezur is not open and about a third built at most, and the tie with Tehran is firm.
    .entry = For a Moscow that sides with Tehran on the road across Syunik. Whether it really does is contested: at times Moscow has backed the road, so long as its own border guards watched it.

agenda-last_word = The last word
    .summary = At the end Moscow’s story of Baku is believed a little more than Baku’s own; its frameworks are strong.
    .entry = For a Moscow that fights with words and alliances. Campaigns are cheap, but Kazakhstan and Kyrgyzstan join frameworks to trade, not to quarrel.

agenda-no_new_flags = No new flags
    .summary = At the end Baku’s tie with NATO is shallow, and those with Israel and Türkiye are not deep.
    .entry = For a Moscow that wants outside forces away from the Caspian. Left alone, the ties with NATO and Israel cool of themselves. A show of force presses them down faster, but draws Ankara closer, and that tie does not cool while Ankara thinks well of Baku.

agenda-free_hands = Free hands
    .summary = At the end Moscow is closer to terms with the West, the war weighs less, and tension is not high.
    .entry = For a Moscow that deals with the larger quarrel first. It is the slowest way to strength, and the attention it frees comes late.
