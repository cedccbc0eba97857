"""French."""

from designer.engines.loom.languages.inflection import endings

ENDINGS = endings(
    "s: x: e: es: aux:al aux:au euse:eux euses:eux ere:er eres:er nne:n nnes:n lle:l lles:l "
    "che:c ches:c ve:f ves:f ette: ettes: ettes:e ons:on tes:t te:t se:s ses:s"
)

# Written as in English.
SAME = """
hibiscus eucalyptus cactus ocean orange violet pale dense elegant badge change cassette ginkgo
kiwi koala piano pizza ramen robot sushi taco yin-yang
"""

WORDS = """
cat: chat chaton minou
dog: chien chiot
fox: renard renardeau
reindeer: renne
deer: cerf biche faon
rabbit: lapin lievre
bear: ours ourson
hedgehog: herisson
squirrel: ecureuil
raccoon: raton-laveur ratons-laveurs
horse: cheval chevaux poney
unicorn: licorne
sheep: mouton agneau
pig: cochon
cow: vache
mouse: souris
hen: poule coq poulet
panda: pandas
elephant: elephanteau
giraffe: girafe
lion: lionne
tiger: tigre
monkey: singe
sloth: paresseux
frog: grenouille
snake: serpent
tortoise: tortue
crocodile: crocodiles
dragon: dragons
dinosaur: dinosaure dino
bird: oiseau oiseaux
owl: hibou hiboux chouette
swallow: hirondelle
flamingo: flamant flamant-rose flamants-roses
toucan: toucans
peacock: paon
crane: grue
penguin: pingouin manchot
duck: canard
hummingbird: colibri
butterfly: papillon
bee: abeille
dragonfly: libellule
ladybird: coccinelle
moth: papillon-de-nuit papillons-de-nuit
snail: escargot
bat: chauve-souris
fish: poisson
whale: baleine
dolphin: dauphin
shark: requin
octopus: poulpe pieuvre
jellyfish: meduse
seahorse: hippocampe
crab: crabe
starfish: etoile-de-mer etoiles-de-mer
koi: carpe
axolotl: axolotls
shell: coquillage coquille
sunflower: tournesol
daisy: marguerite paquerette
rose: roses
tulip: tulipe
poppy: coquelicot pavot
peony: pivoine
lavender: lavande
lotus: fleur-de-lotus
lily: lys lis
dandelion: pissenlit
pansy: pensee
cornflower: bleuet
cherry-blossom: fleur-de-cerisier fleurs-de-cerisier cerisier
flowers: fleur floral florale floraux fleuri fleurette
leaf: feuille feuillage
sprig: branche rameau rameaux brin
fern: fougere
palm-leaf: feuille-de-palmier feuilles-de-palmier
palm-tree: palmier
oak-leaf: chene
maple-leaf: erable
olive-branch: branche-d'olivier olivier
clover: trefle
bamboo: bambou
succulent: succulente plante-grasse
acorn: gland
holly: houx
mushroom: champignon
pine: sapin pin
tree: arbre
lemon: citron
orange: oranges
cherry: cerise
strawberry: fraise
watermelon: pasteque
avocado: avocat
apple: pomme
pear: poire
banana: banane
pineapple: ananas
grapes: raisin
peaches: peches
fig: figue
pomegranate: grenade
blueberry: myrtille
coconut: noix-de-coco
carrot: carotte
tomato: tomate
chili: piment
aubergine: aubergines
corn: mais
radish: radis
pea: pois-verts pois-vert
broccoli: brocoli
doughnut: beignet
ice-cream: glace glaces cornet
cupcake: petit-gateau
cake: gateau gateaux
croissant: croissants
cookie: biscuit sable
burger: hamburger
fried-egg: oeuf-au-plat oeufs-au-plat
popcorn: pop-corn
coffee: cafe tasse
teapot: theiere
beer: biere
cocktail: cocktails
umbrella: parapluie parasol
raindrop: goutte-de-pluie goutte
astronaut: astronaute cosmonaute
telescope: telescopes
constellation: constellations
comet: comete
ufo: ovni soucoupe
planet: planete
rocket: fusee
star: etoile
moon: lune
sun: soleil
cloud: nuage
rainbows: arc-en-ciel arcs-en-ciel
snowflake: flocon flocon-de-neige flocons-de-neige
bolt: eclair eclairs foudre
wave: vague
mountain: montagne
volcano: volcan
anchor: ancre
sailboat: voilier bateau bateaux
lighthouse: phare
surfboard: planche-de-surf
coral: corail coraux
tent: tente
campfire: feu-de-camp
cabin: cabane chalet
balloon: montgolfiere
party-balloon: ballon-de-fete
car: voiture
camper-van: camping-car
bicycle: velo bicyclette
train: trains
airplane: avion
paper-plane: avion-en-papier avions-en-papier
tractor: tracteur
guitar: guitare
record: vinyle disque
headphones: casque
music-note: note-de-musique notes-de-musique
drum: tambour batterie
football: ballon
gamepad: manette
dice: de-a-jouer des-a-jouer
computer: ordinateur
camera: appareil-photo
light-bulb: ampoule
playing-card: carte-a-jouer cartes-a-jouer
gift: cadeau cadeaux
bauble: boule-de-noel boules-de-noel
gingerbread: pain-d'epices
bell: cloche clochette
snowman: bonhomme-de-neige
easter-egg: oeuf-de-paques oeufs-de-paques
lantern: lanterne lampion
firework: feu-d'artifice
witch-hat: chapeau-de-sorciere
candy-cane: sucre-d'orge
pumpkin: citrouille potiron
ghost: fantome
skull: crane tete-de-mort tetes-de-mort
heart: coeur
eye: oeil yeux
lips: levre bisou
crown: couronne
key: cle clef
feather: plume
arrow: fleche
book: livre
pencil: crayon
glasses: lunette lunettes
teddy-bear: nounours
candle: bougie
crystal: cristal cristaux
animals: animal animaux
fruit: fruits
vegetables: legume
christmas: noel
easter: paques
space: espace spatial
ocean: mer marin
beach: plage
forest: foret
garden: jardin
jungle: jungles
night: nuit
spring: printemps printanier
summer: ete estival
autumn: automne automnal
winter: hiver hivernal
tropical: tropicaux
botanical: botanique
desert: deserts
music: musique musical
sports: sport
witchy: sorciere
western: far-west
japanese: japonais
cartoon: dessin-anime dessins-animes bd bande-dessinee
watercolour: aquarelle
line-art: trait dessin-au-trait contour ligne
sketch: croquis esquisse
ink: encre
linocut: linogravure gravure
pixel: pixellise
neon: neons
retro: retros
stained-glass: vitrail vitraux
folk: folklorique
sticker: autocollant
minimal: minimaliste sobre epure
simple: simples
geometric: geometrique
cute: mignon
vintage: ancien
modern: moderne
pastel: pastels
stripes: rayure raye mariniere
dots: pois a-pois points petit-pois petits-pois
plaid: ecossais tartan carreaux-ecossais
gingham: vichy carreaux
houndstooth: pied-de-poule
camo: camouflage militaire
leopard: leopards
zebra: zebre
marble: marbre
tiles: carrelage carreaux-de-ciment
paisley: cachemire
damask: damas
herringbone: chevrons-brises
checkerboard: damier
abstract: abstrait
ombre: degrade
mosaic: mosaique
red: rouge
blue: bleu
green: vert
yellow: jaune
black: noir
white: blanc
pink: rose
purple: pourpre
violet: violette
lilac: lilas
brown: marron brun
grey: gris
gold: or dore
silver: argent argente
midnight-blue: bleu-nuit
navy: bleu-marine marine
sky-blue: bleu-ciel
royal-blue: bleu-roi
turquoise: turquoises
teal: bleu-canard bleu-petrole
burgundy: bordeaux
mustard: moutarde jaune-moutarde
terracotta: terre-cuite
cream: creme ecru
beige: beiges
mint: menthe vert-menthe
sage: sauge vert-sauge
olive: vert-olive kaki
khaki: kakis
coral-red: corail-vif
dusty-rose: rose-poudre vieux-rose
salmon: saumon
peach: peche
black-and-white: noir-et-blanc
colourful: colore multicolore
vivid: vif
dark: fonce sombre
light: clair
bright: eclatant
soft: doux douce
deep: profond
muted: sourd
electric: electrique
warm: chaud
cool: froid
big: grand gros large
huge: enorme geant
small: petit
tiny: minuscule tout-petit
sparse: clairseme espace-s
airy: aere
dense: serre
calm: calme apaisant
cheerful: joyeux gai
romantic: romantique
elegant: chic
moody: melancolique
nursery: chambre-d'enfant bebe enfant enfants
rows: rangee
border: bordure frise
badge: ecusson
scattered: eparpille
face: visage
smiling: souriant sourire
background: fond
on: sur
without: sans pas aucun aucune
and: et
or: ni ou
with: avec
in: en dans au aux a
for: pour par
the: le la les l un une des du de ce cette ces mon ma mes son sa ses qui que est sont tres comme
only: seulement uniquement
colours: couleur couleurs
pattern: motif imprime tissu dessin style
two: deux
three: trois
four: quatre
five: cinq
many: beaucoup plein
more: plus davantage
less: moins
add: ajoute ajouter ajoutez mets
remove: enleve enlever enlevez retire supprime
change: changer remplace remplacer
make: rends fais
instead-of: au-lieu-de a-la-place-de
bigger: plus-grand plus-grands plus-grande plus-grandes plus-gros plus-grosses
smaller: plus-petit plus-petits plus-petite plus-petites
darker: plus-fonce plus-sombre
lighter: plus-clair
calmer: plus-calme
warmer: plus-chaud
cooler: plus-froid
more-space: plus-d'espace
baseball: balle-de-baseball
boba: the-aux-perles
chess-knight: cavalier piece-d'echecs
dumbbell: haltere
hamsa: main-de-fatma
infinity: infini
letter: lettre initiale
menorah: chandelier
milkshake: milk-shake
peace-hand: main-de-la-paix
peace-sign: signe-de-paix paix
pretzel: bretzel
racket: raquette tennis
ramen: nouille
rock-hand: signe-du-rock
roller-skate: patin-a-roulettes patins-a-roulettes
scooter: trottinette
sea-turtle: tortue-de-mer tortues-de-mer tortue-marine
skateboard: planche-a-roulettes
smiley: frimousse
"""
