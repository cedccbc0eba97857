"""Spanish."""

from designer.engines.loom.languages.inflection import endings

ENDINGS = endings(
    "s: es: ces:z a:o as:o os:o as:a itos:o itas:a ito:o ita:a citos: citas: cito: cita: "
    "illos:o illas:a itos: itas: ito: ones:on"
)

# Written as in English.
SAME = """
dragon koala tropical neon coral cactus ginkgo hamsa kiwi piano pizza ramen robot sushi
tractor yin-yang
"""

WORDS = """
cat: gato gata gatito gatita
dog: perro perra perrito cachorro
fox: zorro zorra
reindeer: reno
deer: ciervo venado
rabbit: conejo liebre conejito
bear: oso osito
hedgehog: erizo
squirrel: ardilla
raccoon: mapache
horse: caballo potro
unicorn: unicornio
sheep: oveja cordero
pig: cerdo cerdito cochino
cow: vaca
mouse: raton
hen: gallina pollo gallo
panda: oso-panda
elephant: elefante
giraffe: jirafa
lion: leon
tiger: tigre
monkey: mono mico chango
sloth: perezoso
frog: rana sapo
snake: serpiente culebra vibora
tortoise: tortuga
crocodile: cocodrilo caiman
dinosaur: dinosaurio dino
bird: pajaro ave pajarito
owl: buho lechuza
swallow: golondrina
flamingo: flamenco
toucan: tucan
peacock: pavo-real
crane: grulla
penguin: pinguino
duck: pato
hummingbird: colibri
butterfly: mariposa
bee: abeja abejita
dragonfly: libelula
ladybird: mariquita catarina
moth: polilla
snail: caracol
bat: murcielago
fish: pez peces pescado
whale: ballena
dolphin: delfin
shark: tiburon
octopus: pulpo
jellyfish: medusa
seahorse: caballito-de-mar
crab: cangrejo
starfish: estrella-de-mar estrellas-de-mar
koi: carpa
axolotl: ajolote
shell: concha caracola
sunflower: girasol
daisy: margarita
rose: rosas
tulip: tulipan
poppy: amapola
peony: peonia
hibiscus: hibisco
lavender: lavanda
lotus: loto flor-de-loto
lily: lirio azucena
dandelion: diente-de-leon
pansy: pensamiento
cornflower: aciano
cherry-blossom: flor-de-cerezo flores-de-cerezo
flowers: flor florecita floral florales
leaf: hoja hojita
sprig: rama ramita
fern: helecho
palm-leaf: hoja-de-palma hojas-de-palma
palm-tree: palmera palma
oak-leaf: roble
maple-leaf: arce hoja-de-arce hojas-de-arce
eucalyptus: eucalipto
olive-branch: rama-de-olivo olivo aceituna
clover: trebol
succulent: suculenta
acorn: bellota
holly: acebo
cactus: nopal
mushroom: hongo seta champinon
pine: pino abeto
tree: arbol
lemon: limon
orange: naranjas
cherry: cereza
strawberry: fresa frutilla
watermelon: sandia
avocado: aguacate palta
apple: manzana
pear: pera
banana: platano
pineapple: pina anana
grapes: uva
peaches: melocoton durazno
fig: higo
pomegranate: granada
blueberry: arandano
coconut: coco
carrot: zanahoria
tomato: tomate
chili: chile guindilla
aubergine: berenjena
corn: maiz elote mazorca
radish: rabano
pea: guisante
broccoli: brocoli
doughnut: dona rosquilla
ice-cream: helado paleta
cupcake: magdalena pastelito
cake: pastel-de-cumpleanos tarta
croissant: cruasan
cookie: galleta
burger: hamburguesa
fried-egg: huevo-frito huevos-fritos
popcorn: palomitas
coffee: cafe taza
teapot: tetera
beer: cerveza
cocktail: coctel
milkshake: batido
umbrella: paraguas sombrilla
raindrop: gota-de-lluvia gota
astronaut: astronauta
telescope: telescopio
constellation: constelacion
comet: cometa
ufo: ovni
planet: planeta
rocket: cohete
star: estrella
moon: luna
sun: sol
cloud: nube
rainbows: arcoiris arco-iris
snowflake: copo-de-nieve copos-de-nieve copo
bolt: rayos relampago
wave: ola onda
mountain: montana
volcano: volcan
anchor: ancla
sailboat: velero barco
lighthouse: faro
surfboard: tabla-de-surf
tent: tienda-de-campana
campfire: fogata hoguera
cabin: cabana
balloon: globo-aerostatico
party-balloon: globo
car: coche carro auto
camper-van: autocaravana furgoneta
bicycle: bicicleta bici
train: tren
airplane: avion
paper-plane: avion-de-papel aviones-de-papel
guitar: guitarra
record: vinilo disco-de-vinilo
cassette: casete
headphones: auriculares cascos
music-note: nota-musical notas-musicales
drum: tambor
football: futbol balon
basketball: baloncesto
skateboard: monopatin
roller-skate: patin
gamepad: mando videojuego
dice: dado
computer: ordenador computadora
camera: camara
light-bulb: bombilla
playing-card: naipe carta baraja
gift: regalo
bauble: bola-de-navidad bolas-de-navidad
gingerbread: jengibre
bell: campana
snowman: muneco-de-nieve
easter-egg: huevo-de-pascua huevos-de-pascua
lantern: farol farolillo
firework: fuegos-artificiales
witch-hat: sombrero-de-bruja
candy-cane: baston-de-caramelo
pumpkin: calabaza
ghost: fantasma
skull: calavera craneo
heart: corazon
eye: ojo mal-de-ojo
lips: labio beso
crown: corona
key: llave
feather: pluma
arrow: flecha
book: libro
pencil: lapiz
glasses: gafas lentes
teddy-bear: oso-de-peluche osito-de-peluche
candle: vela
crystal: cristal gema
animals: animal animales
fruit: fruta frutas
vegetables: verdura verduras
christmas: navidad navideno
easter: pascua
space: espacio espacial
ocean: oceano marino mar
beach: playa
forest: bosque
garden: jardin huerto
jungle: selva
night: noche
spring: primavera primaveral
summer: verano veraniego
autumn: otono otonal
winter: invierno invernal
botanical: botanico
desert: desierto
music: musica musical
sports: deporte deportes
day-of-the-dead: dia-de-muertos dia-de-los-muertos
mexican: mexicano
wildflowers: flores-silvestres flor-silvestre
bone: hueso
cow-print: estampado-de-vaca
cartoon: caricatura dibujo-animado dibujos-animados animado
kawaii: kawai
watercolour: acuarela
line-art: linea lineas contorno
ink: tinta
linocut: linograbado xilografia
pixel: pixelado
retro: setentero
stained-glass: vidriera vitral
folk: folclorico popular
sticker: pegatina calcomania
minimal: minimalista sencillo simple
geometric: geometrico
cute: lindo tierno mono-lindo adorable bonito-tierno
vintage: antiguo epoca
modern: moderno
pastel: pasteles
stripes: raya rayas franjas
dots: lunar topo lunares puntos
plaid: tartan escoces cuadros-escoceses
gingham: cuadros vichy
houndstooth: pata-de-gallo
camo: camuflaje
leopard: leopardo animal-print
zebra: cebra
marble: marmol
terrazzo: terrazo
tiles: azulejo baldosa
paisley: cachemira cachemir
damask: damasco
herringbone: espiga
chevron: zigzag
patchwork: retazos
mosaic: mosaico
checkerboard: ajedrez damero
abstract: abstracto
tie-dye: tenido-anudado
ombre: degradado
scales: escamas
red: rojo
blue: azul
green: verde
yellow: amarillo
black: negro
white: blanco
pink: rosa rosado
orange: naranja anaranjado
purple: morado purpura
violet: violeta
lilac: lila
brown: marron cafe-oscuro
grey: gris
gold: dorado oro
silver: plateado plata
navy: azul-marino
sky-blue: celeste azul-cielo
turquoise: turquesa
teal: verde-azulado
burgundy: granate burdeos
mustard: mostaza
terracotta: terracota teja
cream: crema
beige: beis
mint: menta
olive: verde-oliva oliva
coral-red: coralino
fuchsia: fucsia
dusty-rose: rosa-palo rosa-viejo
black-and-white: blanco-y-negro
colourful: colorido multicolor
vivid: vivo vivos llamativo
dark: oscuro
light: claro clarito
pale: palido
bright: brillante
soft: suave
deep: intenso profundo
muted: apagado
electric: electrico
warm: calido
cool: frio
big: grande gran
huge: enorme gigante
small: pequeno chico
tiny: diminuto pequenito chiquito
sparse: disperso espaciado
airy: aireado
dense: denso tupido
calm: tranquilo calmado sereno
cheerful: alegre feliz
romantic: romantico
elegant: elegante
moody: melancolico sombrio
nursery: bebe ninos infantil
rows: fila hilera filas
half-drop: medio-salto
border: cenefa borde
badge: insignia emblema
scattered: esparcido
face: cara rostro carita
smiling: sonriente sonriendo
background: fondo
on: sobre
without: sin no ningun ninguna
and: y e
or: ni o u
with: con
in: en
for: para por
the: el la los las un una unos unas lo de del al mi su que es son muy mas-o-menos
only: solo solamente
colours: colores color tono
pattern: estampado patron motivo diseno dibujo tela estilo mexicanas-de
one: uno un-solo una-sola
two: dos
three: tres
four: cuatro
five: cinco
six: seis
many: mucho
more: mas
less: menos
add: anade anadir agrega agregar pon
remove: quita quitar elimina elimina borra
change: cambia cambiar reemplaza sustituye
make: hazlo haz que-sea
bigger: mas-grande mas-grandes
smaller: mas-pequeno mas-pequenos mas-pequena mas-pequenas
darker: mas-oscuro mas-oscura
lighter: mas-claro mas-clara
calmer: mas-tranquilo mas-calmado
warmer: mas-calido
cooler: mas-frio
bamboo: bambu
baseball: beisbol pelota-de-beisbol
boba: te-de-burbujas te-de-perlas
chess-knight: caballo-de-ajedrez pieza-de-ajedrez
dumbbell: mancuerna pesa
ginkgo: hoja-de-ginkgo
hamsa: mano-de-fatima
infinity: infinito
letter: letra inicial
menorah: menora
peace-hand: mano-de-paz
peace-sign: simbolo-de-la-paz paz
pretzel: lazo-de-pan
racket: raqueta tenis
ramen: fideos
rock-hand: mano-cornuta
scooter: patinete motoneta
sea-turtle: tortuga-marina tortugas-marinas
smiley: carita-feliz caritas-felices
"""
