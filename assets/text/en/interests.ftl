# The five interests a side and the six hidden agendas a side.
# .summary of an interest says what raises it; of an agenda, what must hold when the game ends.

interest-sovereignty = Sovereignty
    .summary = Consolidate Karabakh, need no outside mission, be heard as a hub, keep political capital.
    .entry = Since September 2023 Baku has held all of Karabakh and treats it as a domestic matter. It wants no foreign mission on its soil and no foreign tutor in its quarrels. What was restored for one people was lost for another: nearly all Karabakh Armenians, over 100,000, fled within days, and whether that was lawful is disputed before courts and by monitors. The game counts consolidation most, then the absence of an outside mission, then Baku’s voice abroad and its capital at home.

interest-connectivity = Connectivity
    .summary = Build Zangezur and the Middle Corridor; keep goods moving on them, on the gas line and the north road.
    .entry = Baku wants to be the place where Central Asia meets Europe. A route that is built but empty is worth little, so the game counts both the works and the traffic. The north road through Russia counts too: Baku gains from every direction that stays open, and loses when a quarrel shuts one.

interest-revenue = Revenue
    .summary = Oil, gas and transit must flow, and the treasury must not run dry.
    .entry = Oil and gas pay for most of what the state of Azerbaijan does; transit fees are the part that may outlast them. The game counts the flow on each paying route and what is left in the treasury. Projects and arms are paid from the same purse.

interest-autonomy = Autonomy
    .summary = Depend little on Russia, not too much on Türkiye; keep terms with Moscow, the EU, China, the Turkic states.
    .entry = From the 1990s on Baku has spread its ties so that nobody can dictate to it. The game reads this literally. Russian electricity, gas and grain count against it, but so does a tie with Türkiye that has become too close. Terms with Moscow and with the EU count as the lesser of the two: a friend on one side only is no balance.

interest-security = Security
    .summary = Allies that deter, a calm Iranian frontier and, above all, low tension with Moscow.
    .entry = Baku rests its defence on Türkiye and buys much of its equipment from Israel. Both deter; both also frighten Tehran and irritate Moscow. So the game counts the allies, the calm of the southern border and low tension, the last with the greatest weight. More arms do not always mean more safety.

interest-leverage = Leverage
    .summary = Baku’s need for Russian grain and power, working deals, and Moscow’s own capital and treasury.
    .entry = Moscow prefers a neighbour that has reasons to listen. Grain is the strongest of them; electricity is exchanged both ways, and Azerbaijan sells more gas than it buys, so that part of the claim is contested. A lever that is pulled teaches the other side to do without it. The game therefore counts working deals as well as dependence.

interest-transit_control = Transit control
    .summary = Goods on the Iran route, the north road and through Novorossiysk; little on roads that bypass Russia.
    .entry = Sanctions have made the roads through the Caucasus and Iran more important to Moscow than before 2022. It wants to run or at least watch what crosses the region. The game counts traffic on the routes Moscow has a hand in, and counts Zangezur and the Middle Corridor against it as they grow. Blocking a road costs Moscow its own traffic on it.

interest-yerevan_tehran = Yerevan and Tehran
    .summary = Sway in Yerevan, work with Tehran, and allied frameworks that hold together.
    .entry = As its word weighed less in Baku, Moscow leaned more on its other two neighbours in the region. Neither is a client: Yerevan has turned to the West since 2022, and Tehran has its own dealings with Baku. The game counts Moscow’s sway, the standing it has in each capital, and the health of its frameworks.

interest-outside_militaries = Keeping outside militaries out
    .summary = Shallow ties of Baku with NATO, Israel and Türkiye; strong frameworks of its own; a mission with standing.
    .entry = Every Russian government since the 1990s has been wary of foreign forces on its southern edge. From Baku the same ties look like insurance, and Azerbaijan is a partner of NATO, not a candidate. The game counts how deep the three ties are and what Moscow can offer in their place.

interest-quiet_flank = A quiet southern flank
    .summary = Low tension with Baku, working deals, a respected mission, and less weight on the Ukrainian front.
    .entry = With most of its strength committed to the war in Ukraine, Moscow has little to spare for a second trouble in the south. Quiet is worth more to it than any single win. The game counts low tension most, then the load of the war, then deals with Baku and the standing of its mission.

agenda-signed_peace = A signed peace
    .summary = At the end Yerevan no longer sees an enemy in Baku, and tension with Moscow is moderate.
    .entry = For a Baku that wants the conflict closed by agreement. Settling the border, a treaty and the offer of return win Yerevan’s trust; pressing it by force loses it.

agenda-open_gate = The gate stands open
    .summary = At the end Zangezur is open, or most of the way built.
    .entry = For a Baku that puts the road to Nakhchivan first. Tehran and Yerevan both have reasons against a road they do not control, and Moscow may join them.

agenda-hub_of_roads = Hub of roads
    .summary = At the end the Middle Corridor is busy, and ties with China and the Turkic states are firm.
    .entry = For a Baku that looks east. The corridor grows slowly and quietly, and a good part of its traffic comes when the northern way is shut.

agenda-europes_gas = Europe’s gas
    .summary = At the end the southern gas line is full, the EU tie is firm and the treasury is sound.
    .entry = For a Baku that looks west. Brussels pays well and asks questions; Moscow sees its own customers being served.

agenda-two_tables = A seat at two tables
    .summary = At the end there is much cooperation with Moscow, little tension and no deep tie with NATO.
    .entry = For a Baku that keeps to the old balance. It needs a partner: a friendly move that Moscow does not return is simply a loss.

agenda-strong_shield = A strong shield
    .summary = At the end the ties with Türkiye and Israel are deep and the Iranian frontier is still calm.
    .entry = For a Baku that trusts strength. The difficulty lies in the last part: what Israel adds to the arsenal, Tehran answers at the border.

agenda-both_lines_open = Both lines open
    .summary = At the end Moscow has sway in Yerevan, working deals with Baku, and little tension.
    .entry = For a Moscow that wants to be the one both neighbours call. Each favour to one is read as a slight by the other.

agenda-north_to_south = From north to south
    .summary = At the end the Iran route is well built and carries goods.
    .entry = For a Moscow that builds. The western branch of the route crosses Azerbaijan, so a quarrel with Baku slows it.

agenda-closed_gate = The gate stays shut
    .summary = At the end Zangezur is hardly built and not open, and the tie with Tehran is firm.
    .entry = For a Moscow that sides with Tehran on the road across Syunik. Whether it really does is contested: at times Moscow has backed the road, so long as its own border guards watched it.

agenda-last_word = The last word
    .summary = At the end Moscow’s story of Baku prevails abroad and its own frameworks are strong.
    .entry = For a Moscow that fights with words and alliances. Campaigns are cheap, but Kazakhstan and Kyrgyzstan join frameworks to trade, not to quarrel.

agenda-no_new_flags = No new flags
    .summary = At the end Baku’s ties with NATO, Israel and Türkiye have all stayed limited.
    .entry = For a Moscow that wants outside forces away from the Caspian. Threats usually deepen the very ties they aim at; only a Baku that feels safe lets them rest.

agenda-free_hands = Free hands
    .summary = At the end Moscow is closer to terms with the West, the war weighs less, and tension is moderate.
    .entry = For a Moscow that deals with the larger quarrel first. It is the slowest way to strength, and the attention it frees comes late.
