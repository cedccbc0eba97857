"""German. Compounds ("Katzenmuster") are taken apart by the package."""

from designer.engines.loom.languages.inflection import endings

ENDINGS = endings("e: en: n: er: es: em: s: chen: chen:e lein: lein:e ern: chens: nen:")

# Written as in English.
SAME = """
paisley zebra beige petrol skateboard terrazzo popcorn aubergine avocado modern retro neon
orange cocktail ufo warm planet tiger flamingo giraffe halloween rose chili astronaut computer
winter leopard gold navy elegant in warmer axolotl baseball ginkgo kiwi koala pizza smiley
sushi taco yin-yang
"""

WORDS = """
cat: katze kater katzchen miez
dog: hund hundchen welpe
fox: fuchs
reindeer: rentier
deer: hirsch reh
rabbit: hase kaninchen haschen
bear: baer bar barchen
hedgehog: igel
squirrel: eichhornchen
raccoon: waschbar
horse: pferd pony
unicorn: einhorn einhorner
sheep: schaf lamm
pig: schwein ferkel
cow: kuh
mouse: maus
hen: huhn huhner hahn henne
panda: pandabar
elephant: elefant
lion: lowe
monkey: affe
sloth: faultier
frog: frosch
snake: schlange
tortoise: schildkrote
crocodile: krokodil
dragon: drache
dinosaur: dinosaurier dino saurier
bird: vogel vogelchen
owl: eule
swallow: schwalbe
toucan: tukan
peacock: pfau
crane: kranich
penguin: pinguin
duck: ente
hummingbird: kolibri
butterfly: schmetterling falter
bee: biene hummel
dragonfly: libelle
ladybird: marienkafer kafer
moth: motte nachtfalter
snail: schnecke
bat: fledermaus
fish: fisch
whale: wal wale
dolphin: delfin delphin
shark: hai haie
octopus: krake oktopus tintenfisch
jellyfish: qualle
seahorse: seepferdchen
crab: krabbe krebs
starfish: seestern
shell: muschel
sunflower: sonnenblume
daisy: ganseblumchen margerite
rose: rosen
tulip: tulpe
poppy: mohn mohnblume
peony: pfingstrose
hibiscus: hibiskus
lavender: lavendel
lotus: lotusblume lotusblute
lily: lilie
dandelion: lowenzahn pusteblume
pansy: stiefmutterchen
cornflower: kornblume
cherry-blossom: kirschblute
flowers: blume blumchen blute floral
leaf: blatt laub
sprig: zweig ast
fern: farn
palm-leaf: palmblatt palmenblatt
palm-tree: palme
oak-leaf: eichenblatt eiche
maple-leaf: ahornblatt ahorn
eucalyptus: eukalyptus
olive-branch: olivenzweig oliven
clover: klee kleeblatt
bamboo: bambus
succulent: sukkulente
acorn: eichel
holly: stechpalme
mushroom: pilz fliegenpilz
cactus: kaktus kakteen
pine: weihnachtsbaum christbaum tanne tannenbaum kiefer
tree: baum
lemon: zitrone
orange: apfelsine orangen
cherry: kirsche
strawberry: erdbeere
watermelon: wassermelone melone
apple: apfel
pear: birne
banana: banane
pineapple: ananas
grapes: traube weintraube
peaches: pfirsiche
fig: feige
pomegranate: granatapfel
blueberry: blaubeere heidelbeere
coconut: kokosnuss
carrot: karotte mohre
tomato: tomate
chili: chilischote
corn: mais
radish: radieschen rettich
pea: erbse
broccoli: brokkoli
doughnut: krapfen donut
ice-cream: eis eiswaffel eistute
cupcake: tortchen
cake: kuchen torte
croissant: hornchen
pretzel: brezel breze
cookie: keks platzchen
burger: hamburger
fried-egg: spiegelei spiegeleier
coffee: kaffee kaffeebohne kaffeetasse tasse
teapot: teekanne tee
beer: bier bierkrug
umbrella: regenschirm schirm
raindrop: regentropfen tropfen
astronaut: raumfahrer
telescope: teleskop fernrohr
constellation: sternbild
comet: komet
rocket: rakete
star: stern sternchen
moon: mond
sun: sonne
cloud: wolke
rainbows: regenbogen
snowflake: schneeflocke
bolt: blitz
wave: welle
mountain: berg gebirge alpen
volcano: vulkan
anchor: anker
sailboat: segelboot boot segelschiff schiff
lighthouse: leuchtturm
surfboard: surfbrett
coral: koralle
tent: zelt
campfire: lagerfeuer
cabin: hutte haus
balloon: heissluftballon
party-balloon: luftballon
car: auto wagen
camper-van: wohnmobil campingbus
bicycle: fahrrad rad
train: zug eisenbahn
airplane: flugzeug
paper-plane: papierflieger
tractor: traktor trecker
scooter: roller motorroller
guitar: gitarre
record: schallplatte
cassette: kassette
headphones: kopfhorer
music-note: musiknote noten
drum: trommel schlagzeug
piano: klavier
football: fussball
racket: tennisschlager
roller-skate: rollschuh
dumbbell: hantel
gamepad: spielecontroller
dice: wurfel
chess-knight: schachfigur springer
robot: roboter
computer: rechner
camera: kamera fotoapparat
light-bulb: gluhbirne
playing-card: spielkarte
gift: geschenk
bauble: christbaumkugel weihnachtskugel
gingerbread: lebkuchen
bell: glocke
snowman: schneemann
easter-egg: osterei ostereier
lantern: laterne
firework: feuerwerk
witch-hat: hexenhut
candy-cane: zuckerstange
pumpkin: kurbis kurbisse
ghost: geist gespenst
skull: schadel totenkopf
heart: herz herzchen
eye: auge
lips: lippe kuss
crown: krone
key: schlussel
feather: feder
arrow: pfeil
book: buch bucher
pencil: stift bleistift
glasses: brille
teddy-bear: teddybar teddy
candle: kerze
crystal: kristall
letter: buchstabe
animals: tier tiere
fruit: obst fruchte frucht
vegetables: gemuse
christmas: weihnachten weihnacht weihnachtlich
easter: ostern oster
space: weltraum weltall
ocean: ozean meer see
beach: strand
forest: wald
garden: garten
jungle: dschungel urwald
meadow: wiese blumenwiese
night: nacht
night-sky: sternenhimmel
sky: himmel
spring: fruhling
summer: sommer sommerlich
autumn: herbst herbstlich
winter: winterlich
tropical: tropisch
botanical: botanisch
desert: wuste
music: musik
sports: sport
cartoon: zeichentrick comic comicstil
watercolour: aquarell wasserfarbe
line-art: strichzeichnung linie liniert umriss
sketch: skizze
ink: tusche tinte
linocut: linolschnitt holzschnitt
block-print: blockdruck stempeldruck
pixel: pixelkunst verpixelt
stained-glass: bleiglas buntglas glasmalerei
folk: volkskunst folklore
sticker: aufkleber
minimal: minimalistisch
simple: schlicht einfach
geometric: geometrisch
cute: suss niedlich putzig
vintage: altmodisch nostalgisch
pastel: pastell
stripes: streifen gestreift
dots: punkt gepunktet punktchen tupfen
plaid: schottenkaro schottenmuster tartan
gingham: karo kariert vichykaro
houndstooth: hahnentritt
camo: tarnmuster tarnfarben tarn camouflage
marble: marmor marmoriert
tiles: fliese kachel
damask: damast
herringbone: fischgrat
argyle: raute rauten
checkerboard: schachbrett
chevron: zickzack
abstract: abstrakt
tie-dye: batik
ombre: farbverlauf
mosaic: mosaik
patchwork: flicken
waves: wellenmuster
red: rot
blue: blau
green: grun
yellow: gelb
black: schwarz
white: weiss
pink: rosa
hot-pink: knallpink
purple: lila
violet: violett
lilac: flieder
brown: braun
grey: grau
gold: golden
silver: silber silbern
navy: marineblau marine
midnight-blue: nachtblau
royal-blue: konigsblau
sky-blue: himmelblau
turquoise: turkis
teal: blaugrun
burgundy: weinrot bordeaux
mustard: senf senfgelb
terracotta: terrakotta
cream: creme cremeweiss
mint: minze mintgrun
sage: salbei salbeigrun
olive: oliv olivgrun
moss: moosgrun
rust: rostrot rost
dusty-rose: altrosa
salmon: lachs lachsrosa
peach: pfirsich apricot
black-and-white: schwarz-weiss schwarzweiss schwarz-und-weiss
colourful: bunt farbenfroh mehrfarbig
vivid: kraftig leuchtend knallig
dark: dunkel dunkl duster
light: hell
pale: blass zart
bright: leucht knall
soft: sanft weich
deep: tief
muted: gedeckt
dusty: alt
cool: kuhl kalt
big: gross
huge: riesig riesengross
small: klein
tiny: winzig mini
sparse: sparlich locker vereinzelt
airy: luftig
dense: dicht
busy: voll unruhig
calm: ruhig
cheerful: frohlich heiter lustig
romantic: romantisch
elegant: edel
moody: melancholisch
nursery: baby kinder kinderzimmer
rows: reihe reihen
half-drop: halbversetzt
border: bordure rand
badge: abzeichen emblem
scattered: verstreut gestreut
face: gesicht gesichter
smiling: lachelnd lachend
background: hintergrund grund untergrund
on: auf vor
without: ohne kein keine keinen nicht
and: und
or: oder noch
with: mit
in: im am als
for: fur von vom zu zum zur
the: der die das den dem des ein eine einen einem einer eines mein meine ich mochte ist
a: sind sehr bitte es sie aus bei
only: nur
colours: farbe farben
pattern: muster druck print stoff design motiv tapete stil
one: eins
two: zwei
three: drei
four: vier
five: funf
six: sechs
many: viele viel
more: mehr
less: weniger
add: hinzufugen erganze dazu
remove: entferne entfernen weg
change: tausche ersetze wechsle andere
instead-of: statt anstatt anstelle
make: mach mache machen
bigger: grosser grossere
smaller: kleiner kleinere
denser: dichter
darker: dunkler
lighter: heller
calmer: ruhiger
louder: kraftiger
cooler: kuhler kalter
more-space: mehr-platz mehr-abstand mehr-luft
boba: perlentee
hamsa: hand-der-fatima
infinity: unendlich unendlichkeit
koi: karpfen
menorah: chanukkaleuchter
milkshake: milchshake
peace-hand: siegeszeichen
peace-sign: friedenszeichen frieden
ramen: nudelsuppe
rock-hand: rockhand
sea-turtle: meeresschildkrote
"""
