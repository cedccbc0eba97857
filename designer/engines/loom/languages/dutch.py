"""Dutch. Compounds ("kattenpatroon") are taken apart by the package."""

from designer.engines.loom.languages.inflection import endings

ENDINGS = endings("en: s: e: n: tje: tjes: je: jes: ten: ven:f zen:s nen: sen:")

# Written as in English.
SAME = """
in
"""

WORDS = """
cat: kat katten poes kitten
dog: hond
fox: vos vossen
rabbit: konijn konijnen haas
bear: beer
horse: paard
elephant: olifant
lion: leeuw
tiger: tijger
frog: kikker
dinosaur: dinosaurus dinosaurussen
bird: vogel
owl: uil
butterfly: vlinder
bee: bij bijen
fish: vis vissen
whale: walvis
shell: schelp
sunflower: zonnebloem
daisy: madeliefje
rose: roos rozen
tulip: tulp
poppy: klaproos klaprozen
flowers: bloem bloemen bloemetje
leaf: blad bladeren blaadjes
palm-tree: palmboom
mushroom: paddenstoel
tree: boom bomen
lemon: citroen
cherry: kers kersen
strawberry: aardbei aardbeien
apple: appel
pear: peer
pineapple: ananas
ice-cream: ijsje
coffee: koffie
star: ster sterren
moon: maan
sun: zon
cloud: wolk
rainbows: regenboog
snowflake: sneeuwvlok
bolt: bliksem
wave: golf golven
mountain: bergen
planet: planeet planeten
rocket: raket
anchor: anker
sailboat: zeilboot
skull: schedel doodshoofd
pumpkin: pompoen
ghost: spook
heart: hart
eye: oog ogen
animals: dier dieren
fruit: vruchten
christmas: kerst kerstmis
summer: zomer
autumn: herfst
winter: winters
spring: lente
ocean: zee oceaan
forest: bos
cartoon: tekenfilm
watercolour: aquarel waterverf
geometric: geometrisch
cute: schattig lief
stripes: streep strepen gestreept
dots: stip stippen stippel
plaid: schotse-ruit
gingham: ruit ruitje geruit
red: rood rode
blue: blauw
green: groen
yellow: geel gele
black: zwart
white: wit witte
pink: roze
orange: oranje
purple: paars paarse
brown: bruin
grey: grijs
gold: goud gouden
navy: marineblauw donkerblauw
dark: donker
light: licht
big: groot grote
small: klein kleine
tiny: heel-klein
cream: creme
background: achtergrond
on: op
without: zonder geen
and: en
or: of
with: met
the: de het een van voor
colours: kleuren kleur
pattern: patroon print motief stof stijl
two: twee
three: drie
more: meer
less: minder
bigger: groter grotere
smaller: kleiner kleinere
"""
