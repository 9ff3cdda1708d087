# What each sentence of the source article says, in one line of our own words. These lines report
# the article; they do not vouch for it. Then the reasons for which a sentence has no rule.

## Why a sentence has no rule of its own

leftout-background = Background: it dates or places the quarrel and names nothing that a player could move
leftout-framing = Framing: it says how to look at the subject, not what someone does, risks or wants
leftout-history = History: it tells of a time before the levels begin
leftout-restates = Restates: it sums up what other sentences say more exactly

## 0 Introduction

sentence-0-1_1 = The South Caucasus has long mattered to powers inside the region and beyond it.
sentence-0-1_2 = After much cooperation, dealings between Russia and Azerbaijan have become harder, above all since the war of 2020.
sentence-0-1_3 = A changing world order has given this quarrel a wider meaning.
sentence-0-2_1 = Russia shaped the aftermath of the 2020 war by sending peacekeepers.
sentence-0-2_2 = Karabakh’s loss of its own status, Russia’s retreat and Baku’s ties with the West and Israel bred distrust.
sentence-0-3_1 = Moscow sees a threat to its influence in Baku’s routes, energy projects and military work with Türkiye and Israel.
sentence-0-3_2 = Russia answers through Armenia, Iran and groups that can press from within the region.
sentence-0-4_1 = With China and the EU taking a growing part in new routes, the quarrel could upset the balance of Eurasia.

## 1 Foundations

sentence-1-1_1 = The relationship goes back to imperial rivalry and to the conflicts that followed the Soviet Union.
sentence-1-1_2 = Azerbaijan was a Soviet republic, became independent in 1991 and stayed within Russia’s reach.
sentence-1-1_3 = From the start Baku balanced, with friends in Moscow, Ankara, the West and Israel at once.
sentence-1-2_1 = From the early 1990s Russia used its old weight to keep others from filling a void.
sentence-1-2_2 = Its part in the conflict over Karabakh is an example.
sentence-1-2_3 = In the first Karabakh war Russia indirectly helped both sides.
sentence-1-2_4 = Later it took the part of peacekeeper to secure its place as mediator.
sentence-1-3_1 = Before 2020 the two states cooperated rather closely.
sentence-1-3_2 = Deals on energy, transport and arms showed a pragmatic balance.
sentence-1-3_3 = Even then Russia was wary of Baku’s work with NATO, Türkiye and Israel.
sentence-1-4_1 = After 2020 peacekeepers on the Lachin road gave Russia a stronger security role.
sentence-1-4_2 = This first looked like a success, since it kept a fragile balance without fighting.
sentence-1-4_3 = Baku’s operation of September 2023 and the departure of the Russian force tipped the scale toward Baku and fed distrust.
sentence-1-5_1 = Baku presents itself as an energy hub for Europe and leans on Türkiye for its security.
sentence-1-5_2 = The article reads this as alignment with NATO’s side, at the expense of Russia’s influence.

## 2 Causes of tension

sentence-2-1_1 = A new phase of tension began in late 2023 and reached its height in 2024–2025.
sentence-2-1_2 = It has wider causes: a changing order, Russia’s decline and Baku’s many alignments.
sentence-2_1-1_1 = The long war in Ukraine has cost Russia weight in the Caucasus.
sentence-2_1-1_2 = Western security sources say that the Ukrainian front leaves Russia little capacity in the Caucasus.
sentence-2_1-1_3 = The departure of the peacekeepers let Baku finish taking control of Karabakh unhindered; the article dates it to late 2023.
sentence-2_2-1_1 = Baku’s growing military work with Türkiye, Israel and NATO is a source of tension.
sentence-2_2-1_2 = In 2024 Baku bought more arms from Israel and trained more often beside Turkish soldiers and those of NATO states.
sentence-2_2-1_3 = Russia takes a growing Western part in this region as a direct threat to what it sees as its own surroundings.
sentence-2_2-2_1 = Israeli drones, surveillance and cyber tools for Baku alarm Moscow.
sentence-2_2-3_1 = Azerbaijani gas for Europe replaces Russian gas and so becomes a means of containing Russia.
sentence-2_2-4_1 = Western companies in Caspian energy look to Moscow like a turn to the West.
sentence-2_3-1_1 = Once Karabakh was under its law, Baku judged that it no longer needed Russia’s military role there.
sentence-2_3-1_2 = Azerbaijani officials charged the Russian mission with weakness and bias.
sentence-2_3-1_3 = Moscow accused Baku of breaking the agreements of 2020 and of endangering stability by acting alone.
sentence-2_4-1_1 = Rivalry over transport routes drives the tension as well.
sentence-2_4-1_2 = Zangezur, which Baku and Ankara want, and links from the Caspian to Europe run against Russia’s interests.
sentence-2_4-1_3 = Baku wants to be the hub between Central Asia and Europe; Russia wants to oversee such routes through its own frameworks.

## 3 Russia’s approach

sentence-3-1_1 = Baku’s control of Karabakh and the end of the mission made Moscow redefine its role.
sentence-3-1_2 = Russia faces new alliances and a smaller part in a region it counts as near to it.
sentence-3_1-1_1 = Losing influence in Baku, Russia seeks a new balance with Iran and Armenia.
sentence-3_1-1_2 = In 2024 Moscow and Tehran worked more closely and, the article says, opposed the Zangezur corridor together.
sentence-3_1-2_1 = Moscow wants a say over routes through Iran, as an alternative to those backed by Türkiye.
sentence-3_1-2_2 = The article says that Moscow presses Yerevan and backs protests there to win back its sway.
sentence-3_1-3_1 = This double balance is part of deterrence, made sharper by the confrontation with NATO over Ukraine.
sentence-3_2-1_1 = Russia uses energy, transport and trade to regain influence.
sentence-3_2-1_2 = The article holds that Moscow keeps a stake in oil transit and names Baku–Tbilisi–Ceyhan.
sentence-3_2-2_1 = The article says that imports of Russian power, gas and grain give Moscow leverage over Baku.
sentence-3_2-2_2 = The article says that in 2025 Moscow blocked some land routes to Central Asia for a time, as an indirect warning.
sentence-3_2-2_3 = Such moves show a shift to economic means.
sentence-3_3-1_1 = With its peacekeeping discredited, Russia turns to the CSTO and the EAEU.
sentence-3_3-1_2 = Through closer work with Yerevan, Tehran, Astana and Bishkek, Moscow tries to contain Baku and the West indirectly.
sentence-3_3-2_1 = Russian media and security bodies describe Azerbaijan as a tool of the West and a danger to Eurasia.
sentence-3_3-2_2 = Together with new approaches to Yerevan and Tehran, this is an effort to regain influence without force.

## 4 Azerbaijan’s approach

sentence-4-1_1 = Baku pursues an active policy on several levels to redefine its role.
sentence-4-1_2 = It does not seek an open break with Moscow, but balances, builds coalitions and uses its rivals’ weaknesses.
sentence-4_1-1_1 = After September 2023 Baku set out to establish full sovereignty over Karabakh.
sentence-4_1-1_2 = The Russian withdrawal and control of the Lachin road completed this.
sentence-4_1-1_3 = Pointing to its recognised territory, Baku treats Karabakh as an internal matter.
sentence-4_1-1_4 = Since 2024 Baku has dissolved the Armenian institutions of Karabakh and begun to rebuild and resettle it.
sentence-4_1-1_5 = These steps also tell Moscow that it is no longer needed in Azerbaijan’s own affairs.
sentence-4_2-1_1 = Baku turns the quarrel of Russia with the West to its own advantage.
sentence-4_2-1_2 = With gas deals and the Southern Gas Corridor, Baku shows Brussels that it can be relied on.
sentence-4_2-2_1 = Work with NATO and Israel on cyber defence, intelligence and training lessens Baku’s dependence on Russia.
sentence-4_2-2_2 = Baku goes on relying on Türkiye, an ally with a kindred language.
sentence-4_2-2_3 = The Shusha Pact of 2021 deters pressure from Russia and Iran.
sentence-4_3-1_1 = Baku also seeks closer dealings with powers such as China.
sentence-4_3-1_2 = It takes part in the Belt and Road and makes itself a link in the Middle Corridor.
sentence-4_3-1_3 = Through the Organization of Turkic States it ties itself to Central Asia.
sentence-4_3-1_4 = This lessens its isolation and adds to its soft power.
sentence-4_3-1_5 = Azerbaijan becomes a place where the West, China and Russia meet.
sentence-4_4-1_1 = Where many analysts fear a void, Baku sees a historic opening.
sentence-4_4-1_2 = By diplomacy, media and trade Baku wants to rise from the margin to a Eurasian hub.
sentence-4_4-2_1 = The risks: an alarmed Iran, a pressing Russia, and patrons that the article calls unsteady.

## 5 Conclusion

sentence-5-1_1 = The order of the South Caucasus is being redefined.
sentence-5-1_2 = The parts played by its main powers are changing at the root.
sentence-5-1_3 = Russia’s decline, the growing presence of NATO and Türkiye, and Baku’s policy have upset the old balance.
sentence-5-2_1 = Russia, once sure of its role as guarantor, meets actors who go their own way.
sentence-5-2_2 = Moscow’s means have moved from troops to trade, diplomacy and ties with Iran and Armenia.
sentence-5-2_3 = It did so under constraint, with Ukraine and other fronts pressing, not by choice.
sentence-5-3_1 = Azerbaijan is becoming an independent power where routes and pipelines cross.
sentence-5-3_2 = Great chances come with great risks: Iran, dependence on Türkiye, and a hard answer from Moscow.
sentence-5-4_1 = Three futures can be outlined.
sentence-5-5_1 = Cold confrontation: lasting rivalry over energy, diplomacy and opinion, without direct conflict.
sentence-5-6_1 = Tactical balancing: if Russia and the West come to terms or NATO’s role shrinks, pragmatic dealings may return; less likely soon.
sentence-5-7_1 = Open divergence: Baku aligns fully with the West, Türkiye and Israel, and Moscow answers with hard power or trouble in the south.

## 6 Third parties

sentence-6-1_1 = Third parties must be counted in.
sentence-6-1_2 = Five outside powers, from Iran to China, follow their own interests and can worsen or ease the tension.
sentence-6-1_3 = Iran’s stance on Zangezur and Baku’s tie with Israel can tip the balance.
sentence-6-2_1 = The rivalry mirrors a world order in transition.
sentence-6-2_2 = How it is managed will shape the balance of the whole continent.
sentence-6-2_3 = Lasting peace needs balance, de-escalation and more multilateral diplomacy.
