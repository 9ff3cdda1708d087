# The tracks, routes and nodes of the board, the ten rungs of tension and the two sides: name,
# one line (.summary) and encyclopedia entry (.entry). Keys follow the ids of the ruleset.

## The two sides

side-moscow = Moscow
    .summary = The Kremlin and its ministries: keep weight in the South Caucasus while a war elsewhere takes most of it.
    .entry = The Russian Federation, as its government acts in the South Caucasus. Seen from Moscow, two centuries of responsibility for the region’s order are being traded away by others while its army is tied down in Ukraine, and instruments short of force are the sober answer. The article describes a shift from military presence to trade, transit and alliances, and calls it the product of constraint. In the game Moscow has between three and six points of attention a turn, fewer as the war weighs more.

side-baku = Baku
    .summary = The government of Azerbaijan: make the most of a rare opening without falling into anyone’s debt.
    .entry = The Republic of Azerbaijan, as its government acts abroad and at home. Seen from Baku, thirty years of patience with a frozen conflict are over, the routes between Asia and Europe now run through its territory, and many partners are better than one patron. The article sees both opportunity and risk in this course. In the game Baku has five points of attention a turn and many doors to knock on, each of which closes another a little.

## The ten rungs of tension

rung-1 = Calm
    .summary = 0 to 9: disputes stay inside working groups.
rung-2 = Wary
    .summary = 10 to 19: polite, and watching.
rung-3 = Friction
    .summary = 20 to 29: small grievances reach the press.
rung-4 = Dispute
    .summary = 30 to 39: open disagreement, business goes on.
rung-5 = Accusation
    .summary = 40 to 49: each side says in public who is at fault.
rung-6 = Expulsions
    .summary = 50 to 59: diplomats, journalists and institutes are sent home.
rung-7 = Sanction
    .summary = 60 to 69: trade and travel are used as a penalty.
rung-8 = Blockade
    .summary = 70 to 79: roads and supplies are shut on purpose.
rung-9 = Coercion
    .summary = 80 to 89: force is shown, and third parties take sides.
rung-10 = Brink
    .summary = 90 to 100: one more push ends the game in open divergence.

## Between the two

track-tension = Tension
    .summary = How far the quarrel has climbed, on ten named rungs; at the top the game ends.
    .entry = The article dates a new phase of tension between Moscow and Baku to late 2023 and its peak to 2024–2025. Others note that 2024 also saw a state visit and talk of alliance, and that the open break came only after December 2024. In the game hard levers push the ladder up and conciliatory ones bring it down. Of itself it moves toward the seventh rung: rivalry lifts it from below, restraint draws it down from above, part of what was pushed in haste is taken back, and a turn in which nothing raised it eases it by one point. From 50 on an incident that nobody ordered can come with the headline, once in a game: it lifts tension by a rung and a half, though not past 84, and opens a crisis. If tension is still 55 or more when the next turn opens, shots can follow that top the ladder. At the top rung the game ends at once in open divergence, and whoever pushed more over the last three turns answers for it.

track-cooperation = Cooperation
    .summary = Working deals in trade, transit and energy that both sides profit from.
    .entry = Russia and Azerbaijan trade, share rivers, cables and a border, and kept doing so through the worst quarrels. The article recalls the 2010s as years of pragmatic agreements on energy, transport and arms. In the game cooperation rises most when both sides offer something in the same turn; it is one of the conditions of tactical balancing.

## Baku’s ties

track-turkiye = Tie with Türkiye
    .summary = Depth of the Shusha Pact: arms, drills, and a promise to stand together.
    .entry = Azerbaijan and Türkiye signed the Shusha Declaration in June 2021; it foresees mutual help if either is threatened by a third state. The article calls the partnership a key deterrent, and in another place counts reliance on it among Baku’s risks. How far Ankara would go against Moscow, with which it trades heavily, is an open question. In the game a deep tie deters and equips, and takes something from Baku’s autonomy.

track-israel = Tie with Israel
    .summary = Drones, surveillance, cyber and oil: valuable to Baku, alarming to Tehran.
    .entry = Israel was Azerbaijan’s largest supplier of major arms in 2016–2020 by SIPRI’s count, and Israel buys much of its oil from Azerbaijan. The article says that the partnership worries Moscow and is pivotal for Iran. In the game the tie gives security, frightens Tehran, and strains the tie with Türkiye, which has been at odds with Israel in public since 2023; the two are separate tracks for that reason.

track-nato = Ties with NATO
    .summary = Training and exercises with the alliance; a partner’s tie, never a membership.
    .entry = Azerbaijan has been a NATO partner country since 1994, sent troops to Kosovo and Afghanistan, and joined the Non-Aligned Movement in 2011. The article reads Baku’s course as alignment with NATO’s bloc; Baku and NATO describe a partnership without candidacy. In the game the tie can deepen but never becomes membership; it gives Baku some security, and Moscow counts it as a foreign military at its border. Its shrinking is one of the ways to tactical balancing.

track-eu = Tie with the EU
    .summary = Gas contracts and transport money, with conditions attached.
    .entry = The Commission and Azerbaijan agreed in July 2022 to double gas deliveries through the Southern Gas Corridor by 2027. The article presents Baku as a partner in replacing Russian supplies. Critics in Europe object to rights at home and to the fate of Karabakh’s Armenians, and others doubt that the volumes can be met. In the game gas contracts deepen the tie and pay; it can cool when Baku uses force or when Brussels finds other sellers.

track-china = Tie with China
    .summary = Belt and Road freight, port money and a strategic partnership.
    .entry = China and Azerbaijan declared a strategic partnership in July 2024, and Chinese freight to Europe increasingly crosses the Caspian. The article lists China among the powers that Baku connects. Beijing is at the same time Moscow’s largest partner and avoids quarrels on its roads. In the game works on the Middle Corridor deepen the tie, and it cools when roads are unsafe.

track-turkic = Tie with the Turkic states
    .summary = The Organization of Turkic States: language, trade and a route across the Caspian.
    .entry = Azerbaijan is a founding member of what is now the Organization of Turkic States; Kazakhstan, Kyrgyzstan, Türkiye and Uzbekistan belong to it as well. The article says that the tie eases Baku’s isolation and adds to its soft power. Two of the members are also in Moscow’s military and economic unions. In the game what deepens it helps the Middle Corridor and Baku’s voice, and competes with Moscow’s frameworks.

## Moscow’s ties

track-armenia = Moscow’s sway in Yerevan
    .summary = How far Armenia’s choices still depend on Russia.
    .entry = Russia keeps a base in Gyumri, supplies Armenia’s gas and runs its railway; Armenia is in the CSTO and the EAEU, but announced in 2024 that it had frozen its part in the first. The article says that Moscow presses and courts Yerevan to win back its sway. Yerevan holds that Russia did not help when help was due; Moscow holds that Yerevan turned away first. In the game pressure can win sway quickly or lose it for long.

track-iran = Moscow’s tie with Tehran
    .summary = Arms, transit and a shared dislike of outsiders on the Caspian and the Aras.
    .entry = Russia and Iran drew closer after 2022 in arms, trade and the north–south corridor. The article says that they jointly opposed the Zangezur corridor; other observers point out that in 2024 Moscow itself spoke for opening a route through Syunik, and that Tehran protested. In the game the tie gives Moscow a road south and a partner against Zangezur, with interests of its own.

track-frameworks = Moscow’s frameworks
    .summary = CSTO and EAEU with Armenia, Kazakhstan and Kyrgyzstan: rules, tariffs, guarantees.
    .entry = The Collective Security Treaty Organization and the Eurasian Economic Union bind Russia to its neighbours; Azerbaijan belongs to neither. The article says that Moscow uses them for indirect containment. Their members also trade across the Caspian and keep their own counsel. In the game strong frameworks let Moscow oversee routes and hold Central Asia closer, and they count toward several of its interests.

## What Baku needs from Moscow

track-electricity = Dependence on Russian electricity
    .summary = Baku’s need of the northern grid; it falls as other lines and sources are built.
    .entry = The grids of Russia and Azerbaijan are linked and power has flowed both ways. The article names electricity among Moscow’s levers; energy agencies describe Azerbaijan as self-sufficient in most years. In the game the dependence starts low to middling and matters most in winter.

track-gas = Dependence on Russian gas
    .summary = Small winter volumes; the least of the three dependences, and the most disputed.
    .entry = The article counts gas among what Azerbaijan needs from Russia. Azerbaijan is a net exporter of gas; it bought a limited volume from Russia in the winter of 2022–23, which freed its own for export. The claim is therefore marked as contested. In the game the dependence is low; a squeeze on it takes some money from Baku and some gas from what it sells to Europe, and Europe notices.

track-grain = Dependence on Russian grain
    .summary = Bread wheat from the north: the heaviest of the three dependences.
    .entry = Azerbaijan imports a large part of its milling wheat, chiefly from Russia and Kazakhstan, and much of the Kazakh grain crosses Russia too. The article names grain among Moscow’s levers, and trade figures bear this out. In the game it is the highest dependence, so that it takes the most orders to cut.

## Outside the region

track-ukraine_load = Weight of the war in Ukraine
    .summary = What the war takes from Moscow: the heavier, the less attention it has for the Caucasus.
    .entry = Western security sources, cited by the article, argue that the Ukrainian front leaves Russia little capacity in the Caucasus, and that its turn to other means was forced rather than chosen. In the game the load sets Moscow’s attention: three points a turn when it is heaviest, six when it is light. Baku plays against a rival with fewer hands, not a weaker will.

track-russia_west = Russia and the West
    .summary = From confrontation (0) to compromise (100).
    .entry = The article expects pragmatic dealings between Moscow and Baku to return if Russia comes to terms with the West, or if NATO does less in the Caucasus. Whether such a settlement is possible, and on what terms, is disputed. In the game the track starts low, Moscow can work on it, and either this or a smaller role for NATO, whichever is further along, makes room for tactical balancing.

## At home

track-karabakh = Consolidation of Karabakh
    .summary = How far Baku’s law, building and resettlement have taken hold in Karabakh.
    .entry = In September 2023 Azerbaijan took full control of Karabakh by force, and within days more than 100,000 Karabakh Armenians, nearly all, fled. Baku speaks of restored sovereignty and of the return of Azerbaijanis displaced in the 1990s; Armenia and many monitors speak of ethnic cleansing, which Baku rejects; the International Court of Justice has ordered that those who wish to return be able to do so safely. In the game consolidation serves Baku’s sovereignty; an offer of return is one of the ways to pursue it, with effects of its own.

track-southern_border = Calm on the southern border
    .summary = Quiet along the frontier with Iran; low means incidents and drills.
    .entry = Azerbaijan and Iran share a border of some 700 kilometres, and millions of Azerbaijanis live south of it. Relations broke down after the attack on Azerbaijan’s embassy in January 2023 and were mended step by step. The article’s third scenario includes trouble stirred up along this frontier. In the game low calm takes from Baku’s security, brings bad headlines and counts toward open divergence.

track-narrative = Narrative
    .summary = How Azerbaijan is seen: from “Western tool” (−100) to “Eurasian hub” (+100).
    .entry = The article describes Russian media casting Azerbaijan as a tool of the West, and Baku casting itself as a hub of Eurasian dealings. Both are stories told for a purpose. In the game the track moves with campaigns, headlines and broken promises, fades of itself, and counts toward Baku’s sovereignty.

track-mission = Moscow’s mission in Karabakh
    .summary = Standing of Russia’s peacekeepers and mediation between Baku and Yerevan.
    .entry = Some two thousand Russian peacekeepers came under the statement of 10 November 2020. Baku called them ineffective and biased, Yerevan called them bystanders, and Moscow pointed out that Yerevan itself had recognised Karabakh as part of Azerbaijan. The article has them leave in late 2023; the withdrawal was in fact confirmed on 17 April 2024 and completed about 12 June. In the game the mission is still there at the end of 2023, and once it goes it can return only as mediation.

track-freed = Attention freed from the front
    .summary = Points of attention that Moscow has shifted away from Ukraine, at most two.
    .entry = If Moscow came to terms with the West, part of its army and its diplomats’ time could return to other regions. The article draws this link. In the game attention so freed arrives two turns after the order, at most one point in five turns, and lapses if it is not kept up.

track-moscow-capital = Moscow: political capital
    .summary = What the Kremlin can spend on being obeyed, believed and followed.
    .entry = A measure of authority at home and weight abroad; nobody publishes it. It pays for demanding orders, for backing down in a crisis and for broken promises. It grows slowly each turn, and faster for a side that foresees the other’s main move. Most hard orders add to it, since firmness is applauded at home.

track-moscow-treasury = Moscow: treasury
    .summary = Money for the Caucasus, after the war has taken its share.
    .entry = What Moscow can spend on this region, not Russia’s budget. It draws income from the routes that Russia controls or shares. Blocking a road therefore costs its owner as well.

track-baku-capital = Baku: political capital
    .summary = What the government can spend on being obeyed, believed and followed.
    .entry = A measure of authority at home and weight abroad; nobody publishes it. It pays for demanding orders, for backing down in a crisis and for broken promises. Most hard orders add to it, since firmness is applauded at home; patrons who disappoint take some of it with them.

track-baku-treasury = Baku: treasury
    .summary = Oil, gas and transit money that can be spent on policy.
    .entry = What Baku can spend on the moves of this game, not Azerbaijan’s budget. It draws income from pipelines and roads, so a closed route is felt within a turn. Oil and gas still earn most of the country’s export revenue.

## What the routes are made of

track-zangezur-build = Zangezur corridor: built
    .summary = Road and rail laid toward and through Syunik.
    .entry = Azerbaijan has built up to the border; the part through Armenia depends on Yerevan, whatever name the route bears. High building is needed before the corridor can open.

track-zangezur-flow = Zangezur corridor: flow
    .summary = Traffic between Azerbaijan and Nakhchivan; none until the corridor opens.
    .entry = Today travellers go by air, through Iran or through Georgia and Türkiye. Flow begins when the route opens and then follows what is built.

track-zangezur-blocked = Zangezur corridor: blocked
    .summary = Turns for which the route stays shut.
    .entry = In the game only shots on the heights close it, and while it is shut it cannot open for good. The closure ends by itself when the count runs out.

track-middle_corridor-build = Middle Corridor: built
    .summary = Ports, ships, rails and rules from the Caspian to Georgia.
    .entry = The World Bank names ports, wagons and customs as the narrow places. Building is slow, and others join when they trust the route.

track-middle_corridor-flow = Middle Corridor: flow
    .summary = Freight that crosses the Caspian.
    .entry = Flow follows building and drops when shippers lose trust. It brings Baku transit income and pleases China and the EU.

track-middle_corridor-blocked = Middle Corridor: blocked
    .summary = Turns for which Caspian shipping is stopped.
    .entry = Storms can hold the ferries for a turn; inspections or a crisis at sea take only some of the freight.

track-southern_gas-build = Southern Gas Corridor: built
    .summary = Capacity of fields and pipelines to Italy.
    .entry = The first stage has been complete since 2020; the doubling agreed with the EU in 2022 is still to be built. Contracts add to it, and so do orders from Brussels when Moscow squeezes.

track-southern_gas-flow = Southern Gas Corridor: flow
    .summary = Gas that reaches Europe.
    .entry = Flow follows capacity. It brings Baku income and gives Brussels a reason to care.

track-southern_gas-blocked = Southern Gas Corridor: blocked
    .summary = Turns for which deliveries stop.
    .entry = Deliveries have been steady since 2020. In the game only a failed compressor stops them, for a turn.

track-btc-build = Baku–Tbilisi–Ceyhan: built
    .summary = The line is complete.
    .entry = It has been in service since 2006. Nothing in the game adds to it.

track-btc-flow = Baku–Tbilisi–Ceyhan: flow
    .summary = Oil that reaches the Mediterranean.
    .entry = The flow depends on ageing fields, not on Moscow. It is steady income for Baku.

track-btc-blocked = Baku–Tbilisi–Ceyhan: blocked
    .summary = Turns for which the line is shut.
    .entry = No lever in the game blocks it. It passes Russia by, and that is the point of showing it.

track-novorossiysk-build = Baku–Novorossiysk: built
    .summary = Capacity of the northern oil line.
    .entry = An old line of modest size. Neither side has reason to enlarge it.

track-novorossiysk-flow = Baku–Novorossiysk: flow
    .summary = Azerbaijani oil shipped through Russia’s port.
    .entry = A small share of exports. Both treasuries earn from it.

track-novorossiysk-blocked = Baku–Novorossiysk: blocked
    .summary = Turns for which Moscow holds the oil back.
    .entry = The reason given is usually technical. The message is understood all the same.

track-north_road-build = North road: built
    .summary = Roads, rails and customs posts by Derbent.
    .entry = The crossing is old and well used. Closures drive customers away, and the posts with them.

track-north_road-flow = North road: flow
    .summary = Lorries and trains to Russia and Central Asia.
    .entry = Flow recovers quickly after a block. Both treasuries earn from it.

track-north_road-blocked = North road: blocked
    .summary = Turns for which the road is closed.
    .entry = The article reports such closures in 2025. While it is shut, freight turns to the Middle Corridor.

track-iran_route-build = Iran route: built
    .summary = The north–south corridor by rail, road and sea.
    .entry = The railway from Rasht to Astara is missing. Moscow pays for most of what is built.

track-iran_route-flow = Iran route: flow
    .summary = Freight between Russia and the Gulf.
    .entry = Flow follows building. It earns for Moscow, somewhat for Baku, and is among the things that Tehran wants.

track-iran_route-blocked = Iran route: blocked
    .summary = Turns for which the route is shut.
    .entry = Storms on the Caspian can close it. Every capital on the line loses by that.

## What the third parties think, and how ready they are

track-iran-baku = Iran: stance to Baku
    .summary = How Tehran sees Baku, from hostile (−100) to friendly (+100).
    .entry = The embassy attack of January 2023 and Israel’s presence weigh on it; trade, rivers and a shared faith help. Much of what Tehran does about Zangezur depends on this number.

track-iran-moscow = Iran: stance to Moscow
    .summary = How Tehran sees Moscow, from hostile (−100) to friendly (+100).
    .entry = Arms and sanctions bring them together. Old distrust, and Moscow’s own word for the corridor in 2024, pull them apart.

track-iran-appetite = Iran: appetite for acting
    .summary = How ready Tehran is to act.
    .entry = It rises when Iran feels cornered and falls after it has acted. Below a reaction’s threshold Tehran waits.

track-turkiye-baku = Türkiye: stance to Baku
    .summary = How Ankara sees Baku, from hostile (−100) to friendly (+100).
    .entry = Kinship, arms and gas make this the warmest tie on the board. Baku’s work with Israel can chill it.

track-turkiye-moscow = Türkiye: stance to Moscow
    .summary = How Ankara sees Moscow, from hostile (−100) to friendly (+100).
    .entry = They compete from Libya to the Caucasus, and trade in gas, grain and a nuclear plant. A better stance makes Ankara a go-between, and a slower ally.

track-turkiye-appetite = Türkiye: appetite for acting
    .summary = How ready Ankara is to act.
    .entry = It rises with threats to Baku and falls after Ankara has acted. Below a reaction’s threshold Ankara waits.

track-eu-baku = The EU: stance to Baku
    .summary = How Brussels sees Baku, from hostile (−100) to friendly (+100).
    .entry = Gas deals raise it. Force against Armenia lowers it.

track-eu-moscow = The EU: stance to Moscow
    .summary = How Brussels sees Moscow, from hostile (−100) to friendly (+100).
    .entry = Since 2022 it could hardly be lower. Terms between Russia and the West would lift it.

track-eu-appetite = The EU: appetite for acting
    .summary = How ready Brussels is to act.
    .entry = It rises with supply risk and with news from Armenia. It falls after a decision, since twenty-seven states rarely agree twice in a row.

track-israel-baku = Israel: stance to Baku
    .summary = How Israel sees Baku, from hostile (−100) to friendly (+100).
    .entry = Oil, arms and a view across Iran’s border have kept it warm for thirty years. It cools when Baku makes up with Tehran.

track-israel-moscow = Israel: stance to Moscow
    .summary = How Israel sees Moscow, from hostile (−100) to friendly (+100).
    .entry = Israel has long avoided an open quarrel with Russia. The better this stance, the less it will do for Baku when tension is high.

track-israel-appetite = Israel: appetite for acting
    .summary = How ready Israel is to act.
    .entry = It rises with Iran’s moves and falls after Israel has acted. Below a reaction’s threshold Israel stays out of it.

track-china-baku = China: stance to Baku
    .summary = How Beijing sees Baku, from hostile (−100) to friendly (+100).
    .entry = A strategic partnership was declared in 2024. Works on the corridor raise it a little more than speeches do.

track-china-moscow = China: stance to Moscow
    .summary = How Beijing sees Moscow, from hostile (−100) to friendly (+100).
    .entry = A close partnership, with an eye to roads that avoid Russia. It inclines Beijing to Moscow’s view of NATO.

track-china-appetite = China: appetite for acting
    .summary = How ready Beijing is to act.
    .entry = It rises when roads are unsafe and falls after Beijing has spoken or paid. It starts low: Beijing is patient.

track-armenia-baku = Armenia: stance to Baku
    .summary = How Yerevan sees Baku, from hostile (−100) to friendly (+100).
    .entry = Two wars, prisoners and lost homes weigh on it; a treaty and open roads would help. Whether the corridor can open in agreement depends on this number.

track-armenia-moscow = Armenia: stance to Moscow
    .summary = How Yerevan sees Moscow, from hostile (−100) to friendly (+100).
    .entry = In Yerevan’s eyes, an ally of thirty years that did not come, a charge that Moscow rejects. Trade and energy still tie the two.

track-armenia-appetite = Armenia: appetite for acting
    .summary = How ready Yerevan is to act.
    .entry = It rises when Baku uses force or both sides act on Yerevan at once; pressure from Moscow alone holds it down. It falls after Yerevan has acted. Below a reaction’s threshold Yerevan bears it.

## Routes

route-zangezur = Zangezur corridor
    .summary = Across Syunik to Nakhchivan; in Yerevan’s programme “Crossroads of Peace”, from August 2025 “TRIPP”.
    .entry = A road and railway that would join Azerbaijan to its exclave Nakhchivan through Armenia’s Syunik province, and so to Türkiye. Baku says “Zangezur corridor” and asks for passage without hindrance; Yerevan offers open roads under Armenian law and calls them “Crossroads of Peace”; the Washington text of August 2025 names the route “TRIPP”. The statement of 2020 foresaw Russian border guards along it, and Iran fears for its own border with Armenia. In the game it starts unfinished and carries nothing until it opens, which cannot be undone.

route-middle_corridor = Middle Corridor
    .summary = From China and Central Asia across the Caspian, through Azerbaijan and Georgia to Europe.
    .entry = The Trans-Caspian route runs by rail to Kazakhstan’s ports, by ship to Alat near Baku, and on through Georgia. The World Bank expects freight to triple by 2030 if ports, ships and rules improve. It grew when shippers began to avoid Russia after 2022. In the game Baku builds it, China and the EU add to it when they trust it, and every block on the north road sends it new customers.

route-southern_gas = Southern Gas Corridor
    .summary = Azerbaijani gas through Georgia and Türkiye to Italy; flowing since the end of 2020.
    .entry = Three linked pipelines carry gas from the Caspian field of Shah Deniz to south-eastern Europe. The EU and Baku agreed in 2022 to double the volume by 2027; investment has lagged behind that promise. The article sees in it a tool of Europe’s turn away from Russian gas. In the game it is Baku’s best source of income and the reason why Brussels cares about calm.

route-btc = Baku–Tbilisi–Ceyhan
    .summary = The main oil line to the Mediterranean, laid so as to pass Russia by. No lever of Moscow reaches it.
    .entry = The pipeline has carried Azerbaijan’s oil through Georgia to the Turkish coast since 2006. The article says that Moscow holds a stake in energy transit through it; its route avoids Russia, and was chosen for that reason, so the claim is marked as contested. The export line that Russia does control is Baku–Novorossiysk. In the game this route is on the map to show what is out of Moscow’s reach.

route-novorossiysk = Baku–Novorossiysk
    .summary = The northern oil line to Russia’s Black Sea port: small, and in Moscow’s hands.
    .entry = Azerbaijan’s first export line after independence runs to the Black Sea through Russia. It carries a small share of the oil today, and both sides earn from it. The article’s point about energy transit is applied here, where Russia can in fact turn a valve. In the game a squeeze takes money from Baku, slows traffic elsewhere and sends a clear message.

route-north_road = North road
    .summary = Land transit through Derbent and Russia to Central Asia: open, busy, quick to close.
    .entry = Lorries and trains between Azerbaijan and Central Asia or Russia itself cross the border at Samur. The article reports that in 2025 Moscow blocked some land routes for a time as an indirect warning; delays of that kind are usually explained by inspections. In the game a block costs both treasuries and sends traffic to the Middle Corridor.

route-iran_route = Iran route
    .summary = The north–south corridor from Russia to the Gulf; its western branch crosses Azerbaijan.
    .entry = Russia, Iran and India agreed on a north–south corridor in 2000. Its western branch runs through Azerbaijan, where a railway link between Rasht and Astara in Iran is still missing; Russia agreed in 2023 to help build it. The article sees it as Moscow’s alternative to corridors backed by Türkiye, while Baku earns from it too. In the game it is partly built, and Tehran wants it in use.

## Nodes

node-zangezur = Zangezur
    .summary = Syunik in southern Armenia: “Zangezur corridor”, “Crossroads of Peace”, later “TRIPP”.
    .entry = A strip of some forty kilometres between mainland Azerbaijan and Nakhchivan, on Armenian territory. Its names are part of the dispute: “Zangezur corridor” in Baku, “Crossroads of Peace” in Yerevan’s programme, “TRIPP” in the Washington text of August 2025. Türkiye and Baku want it open, Iran wants its border with Armenia kept, Yerevan wants its law to apply, and Moscow was to guard it under the statement of 2020. In the game it is the node most often contested, and it can open a crisis.

node-middle_corridor = Middle Corridor
    .summary = Ports, ships and rails from Kazakhstan over the Caspian to Georgia.
    .entry = Here Baku builds, China and Europe invest, and storms, low water and customs queues slow everything down. The article calls it a vital link between Central Asia and Europe. In the game it can be hurt by a crisis on the Caspian.

node-southern_gas = Southern Gas Corridor
    .summary = Fields, compressors and pipelines that bring Caspian gas to Italy.
    .entry = Here Baku signs contracts with Brussels. The article reads them as a sign of a turn to the West; Baku calls them business. In the game this node earns money and ties.

node-btc = Baku–Tbilisi–Ceyhan
    .summary = The oil line that passes Russia by; shown because no lever of Moscow acts here.
    .entry = The pipeline ends at the Mediterranean, and part of its oil is shipped on to Israel. It earns steadily, and nothing that Moscow orders reaches it. Compare it with Baku–Novorossiysk to see what the article’s claim about energy transit can and cannot mean.

node-novorossiysk = Novorossiysk
    .summary = The Black Sea port where Russia handles part of Azerbaijan’s oil.
    .entry = The one export line for Azerbaijani oil over which Moscow has a say. Other shippers, Kazakhstan first among them, watch what happens here. In the game the oil squeeze is played on this node.

node-north_road = North road
    .summary = The crossing at Samur and the road by Derbent.
    .entry = Azerbaijan’s land link to Russia, and through it to Central Asia. Farmers and hauliers on both sides live from it. In the game it can be blocked for some turns, and a block can grow into a crisis.

node-iran_route = Iran route
    .summary = Rasht, Astara and the corridor to the Gulf.
    .entry = Moscow builds here for a way to the south that no rival controls. Azerbaijan lies on its western branch, so that the same railway binds three capitals with different fears. In the game work here pleases Tehran and gives Moscow income.

node-yerevan = Yerevan
    .summary = Armenia: pressed from two sides, looking for room of its own.
    .entry = After the defeats of 2020 and 2023 Armenia doubts the ally it had relied on. Baku presses it or settles with it, Moscow presses it or courts it, and the EU has sent observers. In the game sway over Yerevan belongs to Moscow’s interests, and peace with it to Baku’s choices.

node-tehran = Tehran
    .summary = Iran: partner of Moscow, neighbour of Baku, rival of Israel.
    .entry = Iran wants its northern border unchanged, Israel far from it, and freight passing through. The article calls its stance pivotal. In the game Moscow joins it against Zangezur, and Baku can calm it at a price.

node-ankara = Ankara
    .summary = Türkiye: Baku’s ally by treaty, Moscow’s partner in trade.
    .entry = Türkiye trains and arms Azerbaijan’s forces, and buys Russian gas. The article counts it both as a deterrent and as a patron that may let Baku down; the second is an opinion and marked as contested. In the game the Shusha Pact is deepened here.

node-brussels = Brussels
    .summary = The European Union: buyer of gas, sender of observers, critic.
    .entry = The Commission calls Azerbaijan a reliable partner; the European Parliament has asked for sanctions on its officials. Both are the EU. In the game Brussels reacts to supply risk, and to force used against Armenia.

node-jerusalem = Israel
    .summary = Seller of drones and sensors, buyer of oil, rival of Iran.
    .entry = Israel’s government sits in Jerusalem, whose status is disputed; the plate on the map therefore bears the country’s name. It has been close to Baku since the 1990s and says little about it. In the game Baku’s work with Israel is placed here, and each step is noticed in Tehran and Ankara.

node-beijing = Beijing
    .summary = China: freight for Europe, friendship with Moscow, dislike of surprises.
    .entry = Beijing has declared partnerships with both Moscow and Baku and would rather not choose. Its trains need at least one safe road. In the game it rewards the safer route.

node-karabakh = Karabakh
    .summary = Reconstruction and resettlement, a Russian mission, and the people who fled.
    .entry = Azerbaijan regained parts of Karabakh in 2020 and the whole of it in September 2023, when nearly all of its Armenians fled. Baku clears mines, builds towns and brings back Azerbaijanis displaced in the 1990s; Armenians ask for safe return and for the prisoners held in Baku. In the game Baku consolidates here and Moscow tries to keep a mission.

node-supplies = Supplies
    .summary = Electricity, gas and grain that Baku buys from Russia.
    .entry = Three dependences with different weights: grain heavy, electricity middling, gas light and contested. Moscow can squeeze one of them, Baku can work to cut it. When both act on the same one, it is a race.

node-border = Southern border
    .summary = The frontier along the Aras and the Talysh hills, between Azerbaijan and Iran.
    .entry = The river is also written Araks, Araz or Arax. Most days this is a border of lorries and shared dams. The article’s third scenario has it destabilised from outside. In the game calm here protects Baku, and stirring it is a hard lever that can end in a crisis.

node-front = The war and the West
    .summary = Ukraine, and what Moscow and the West may yet agree on.
    .entry = No order in this game fights the war in Ukraine. What is shown is its weight on Moscow’s choices, and the chance of terms. The article names both as the frame in which the quarrel with Baku must be read.

node-media = Media
    .summary = Newspapers, channels and statements: who is whose tool, and who is a hub.
    .entry = Both states care about what is written of the other, and in 2025 Baku shut the office of a Russian state agency. The article mentions the story of a Western tool and that of a Eurasian hub. In the game words cost little and move opinion; Moscow’s add to tension as well, short of the high rungs.

node-bilateral = Moscow–Baku
    .summary = The line between the two capitals: notes, visits, packages, warnings.
    .entry = Trade, a shared border, a shared past and families in both countries make this more than rivalry. Here packages and reassurances are offered, and pressure and shows of force ordered. In the game two offers in the same turn gain much, a single one may be lost.

node-central_asia = Central Asia
    .summary = Kazakhstan, Kyrgyzstan and their neighbours: in Moscow’s unions and on Baku’s route.
    .entry = These states belong to the Eurasian Economic Union, to the Organization of Turkic States, or to both, and trade with everyone. The article has Moscow and Baku each draw them closer. In the game Baku rallies the Turkic states here and Moscow makes its offers.

node-nato = NATO
    .summary = Exercises, standards and visits; a partnership without membership.
    .entry = Azerbaijan works with NATO as a partner and says that it seeks no more. Moscow sees outsiders’ armies near its border, and the article agrees that this is how it looks from there. In the game training adds security and alarm, and stepping back is something that Baku can offer.
