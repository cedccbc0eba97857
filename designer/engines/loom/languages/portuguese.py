"""Portuguese."""

from designer.engines.loom.languages.inflection import endings

ENDINGS = endings("s: es: a:o as:o os:o oes:ao aes:ao is:l inhos:o inhas:a inho:o inha:a ns:m")

# Written as in English.
SAME = """
tropical flamingo
"""

WORDS = """
cat: gato gata
dog: cachorro cao caes
fox: raposa
rabbit: coelho
bear: urso
horse: cavalo
elephant: elefante
lion: leao
tiger: tigre
monkey: macaco
frog: sapo ra
dinosaur: dinossauro
bird: passaro
owl: coruja
toucan: tucano
butterfly: borboleta
bee: abelha
fish: peixe
whale: baleia
octopus: polvo
turtle: tartaruga
shell: concha
sunflower: girassol girassois
daisy: margarida
tulip: tulipa
poppy: papoula
flowers: flor flores floral
leaf: folha folhas
palm-tree: palmeira coqueiro
mushroom: cogumelo
cactus: cacto
tree: arvore
lemon: limao
orange: laranjas
cherry: cereja
strawberry: morango
watermelon: melancia
avocado: abacate
apple: maca
pineapple: abacaxi
grapes: uva
coconut: coco
ice-cream: sorvete gelado
coffee: cafe
star: estrela
moon: lua
sun: sol
cloud: nuvem
rainbows: arco-iris
bolt: raio
wave: onda
mountain: montanha
planet: planeta
rocket: foguete
anchor: ancora
sailboat: barco
skull: caveira
pumpkin: abobora
ghost: fantasma
heart: coracao
eye: olho
animals: animal animais
fruit: fruta
christmas: natal
summer: verao
autumn: outono
winter: inverno
spring: primavera
ocean: mar oceano
garden: jardim
forest: floresta
cartoon: desenho-animado
watercolour: aquarela
geometric: geometrico
cute: fofo fofinho
pastel: pasteis
stripes: listra listras
dots: bolinha bolinhas
plaid: xadrez
leopard: onca oncinha
tiles: azulejo
red: vermelho
blue: azul
green: verde
yellow: amarelo
black: preto
white: branco
pink: rosa cor-de-rosa
orange: laranja
purple: roxo
brown: marrom
grey: cinza
gold: dourado ouro
navy: azul-marinho
dark: escuro
light: claro
big: grande
small: pequeno
cream: creme
background: fundo
on: sobre em
without: sem nenhum
and: e
or: ou nem
with: com
the: o a os as um uma de do da dos das no na para que
colours: cores cor
pattern: estampa padrao motivo estilo
two: dois duas
three: tres
more: mais
less: menos
bigger: maior maiores
smaller: menor menores
"""
