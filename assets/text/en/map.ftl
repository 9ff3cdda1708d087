# Words on the map: cities, countries and waters under the ids of `assets/map/places.ron`, and what
# the map says of itself. Countries are set in capitals.

## Cities

map-city-baku = Baku
map-city-tbilisi = Tbilisi
map-city-yerevan = Yerevan
map-city-nakhchivan = Nakhchivan
map-city-shusha = Shusha
map-city-meghri = Meghri
map-city-tabriz = Tabriz
map-city-tehran = Tehran
map-city-ankara = Ankara
map-city-makhachkala = Makhachkala
map-city-novorossiysk = Novorossiysk
map-city-aktau = Aktau
map-city-turkmenbasy = Türkmenbaşy
map-city-erzurum = Erzurum
map-city-astrakhan = Astrakhan
map-city-rasht = Rasht
map-city-kars = Kars
map-city-astara = Astara
map-city-ganja = Ganja
map-city-alat = Alat
map-city-poti = Poti
map-city-derbent = Derbent
map-city-grozny = Grozny
map-city-vladikavkaz = Vladikavkaz
map-city-tikhoretsk = Tikhoretsk
map-city-rostov = Rostov
map-city-volgograd = Volgograd
map-city-atyrau = Atyrau
map-city-trabzon = Trabzon
map-city-sivas = Sivas
map-city-van = Van
map-city-gyumri = Gyumri
map-city-julfa = Julfa
map-city-ceyhan = Ceyhan
map-city-ashgabat = Ashgabat
map-city-baghdad = Baghdad

## Countries

map-country-russia = Russia
map-country-turkiye = Türkiye
map-country-iran = Iran
map-country-kazakhstan = Kazakhstan
map-country-turkmenistan = Turkmenistan
map-country-georgia = Georgia
map-country-azerbaijan = Azerbaijan
map-country-armenia = Armenia
map-country-ukraine = Ukraine
map-country-iraq = Iraq
map-country-syria = Syria
map-country-uzbekistan = Uzbekistan

## Waters

map-water-black = Black Sea
map-water-caspian = Caspian Sea
map-water-mediterranean = Mediterranean
map-water-azov = Sea of Azov

## Third parties, as short as a small plate needs

map-party-iran = Iran
map-party-turkiye = Türkiye
map-party-eu = EU
map-party-israel = Israel
map-party-china = China
map-party-armenia = Armenia

## What the map says of itself

ui-map-name = Map of the South Caucasus. Arrow keys move it, plus and minus change its scale, Home brings it back.
ui-map-nearer = Nearer
ui-map-further = Further off
ui-map-reset = The whole map again
ui-map-borders = Borders: Natural Earth, as recognised; no position taken

## The legend of lines

ui-map-planned = planned
ui-map-building = building
ui-map-open = open
ui-map-throttled = throttled
ui-map-blocked = blocked

## What is pointed at

# $route is a name, $state one of the sentences below.
ui-map-route = { $route }: { $state }
ui-map-state-planned = planned · built { $build } of 100
ui-map-state-building = building · built { $build } of 100, nothing runs yet
ui-map-state-open = open · built { $build }, flow { $flow } of 100
ui-map-state-throttled = throttled · flow { $flow } of the { $build } that could run
ui-map-state-blocked = { $turns ->
    [one] blocked for { $turns } more turn · built { $build } of 100
   *[other] blocked for { $turns } more turns · built { $build } of 100
}
# The signs stand for the two sides.
ui-map-stances = toward ◆ Baku { $baku } · toward ● Moscow { $moscow }
ui-map-party = { $party }: toward Baku { $baku }, toward Moscow { $moscow }
ui-map-done = Done; it cannot be undone.
# What a step of a turn has moved at a route, after the amount: “▲ +8 built”.
ui-map-moved-build = built
ui-map-moved-flow = flow
ui-map-moved-blocked = turns blocked
