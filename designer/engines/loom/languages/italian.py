"""Italian."""

from designer.engines.loom.languages.inflection import endings

ENDINGS = endings("i:o i:e i:a e:a a:o e:o hi:o he:a he:o ini:o ino:o ine:a ina:a etti:o etto:o")

# Written as in English.
SAME = """
rose cactus in
"""

WORDS = """
cat: gatto gattino
dog: cane cani cagnolino
fox: volpe
rabbit: coniglio conigli
bear: orso
horse: cavallo
elephant: elefante
lion: leone
tiger: tigre
frog: rana
dinosaur: dinosauro
bird: uccello uccellino
owl: gufo
flamingo: fenicottero
butterfly: farfalla
bee: ape api
fish: pesce
whale: balena
octopus: polpo
shell: conchiglia conchiglie
sunflower: girasole
daisy: margherita
tulip: tulipano
poppy: papavero
peony: peonia
lavender: lavanda
flowers: fiore fiori floreale
leaf: foglia foglie
palm-tree: palma
mushroom: fungo
tree: albero
lemon: limone
orange: arance
cherry: ciliegia ciliegie
strawberry: fragola
watermelon: anguria
apple: mela
pear: pera
pineapple: ananas
grapes: uva
pomegranate: melograno
tomato: pomodoro
chili: peperoncino
ice-cream: gelato
coffee: caffe
star: stella
moon: luna
sun: sole
cloud: nuvola
rainbows: arcobaleno
snowflake: fiocco-di-neve fiocchi-di-neve
bolt: fulmine
wave: onda
mountain: montagna
planet: pianeta
rocket: razzo
anchor: ancora
sailboat: barca
skull: teschio
pumpkin: zucca
ghost: fantasma
heart: cuore
eye: occhio occhi
book: libro
key: chiave
animals: animali animale
fruit: frutta
christmas: natale natalizio
summer: estate
autumn: autunno
winter: inverno
spring: primavera
ocean: mare
garden: giardino
forest: bosco
cartoon: fumetto cartone
watercolour: acquerello
geometric: geometrico
cute: carino
pastel: pastello
stripes: riga righe strisce
dots: pallini pois
plaid: scozzese
leopard: leopardo
marble: marmo
abstract: astratto
red: rosso
blue: blu azzurro
green: verde
yellow: giallo
black: nero
white: bianco
pink: rosa
orange: arancione
purple: viola
brown: marrone
grey: grigio
gold: oro dorato
navy: blu-scuro blu-navy
dark: scuro
light: chiaro
big: grande
small: piccolo
tiny: piccolissimo
cream: crema
background: sfondo
on: su sul sullo sulla
without: senza nessun
and: e ed
or: o ne
with: con
in: nel nella
the: il lo la gli le un uno una di del della dei delle da per che
colours: colori colore
pattern: fantasia stampa motivo disegno stile
two: due
three: tre
more: piu
less: meno
bigger: piu-grande piu-grandi
smaller: piu-piccolo piu-piccoli
"""
