"""English words beside those that motifs and grounds claim themselves.

``SAME`` are other names; ``NEAR`` are things that are not drawn, and what stands in for them.
A name that no motif or ground has yet is skipped.
"""

from __future__ import annotations

from designer.engines.loom.reading.tables import by_word

SAME = by_word(
    """
cat: moggy tabby tomcat
dog: doggy doggo pup hound
rabbit: bunny bunnies hare
squirrel: chipmunk
cow: cattle calf
pig: piglet
sheep: lamb ewe
hen: chicken rooster cockerel chick
horse: pony foal mare
frog: toad
tortoise: turtle sea-turtle
crocodile: alligator
ladybird: ladybug
whale: orca
bird: birdie bluebird blue-bird
swallow: swift
duck: duckling
bee: bumble-bee
butterfly: monarch
starfish: sea-star
koi: koi-fish koi-carp carp
dinosaur: t-rex trex
cherry_blossom: sakura plum-blossom blossom-branch
daisy: chamomile camomile
sprig: sprigs
fern: bracken
palm_leaf: palm-frond palm-fronds fronds
maple_leaf: autumn-leaf
clover: shamrock four-leaf-clover
pine: christmas-tree fir-tree evergreen
palm_tree: coconut-tree coconut-palm
mushroom: toadstool fly-agaric
chili: chilli chilies chillies chili-pepper chilli-pepper jalapeno jalapenos
aubergine: eggplants
corn: maize sweetcorn
ice_cream: ice-cream-cone ice-cream-cones gelato popsicle ice-lolly
cupcake: muffin
doughnut: donut
cookie: biscuits
fried_egg: fried-egg eggs
burger: hamburger cheeseburger
pizza: pizza-slice
boba: bubble-tea boba-tea
cocktail: margarita-glass martini mojito
beer_mug: beer beers pint
coffee_cup: coffee-mug latte espresso
umbrella: parasol brolly
ufo: flying-saucer spacecraft
rocket: spaceship
wave: ocean-wave great-wave
sailboat: sailing-boat sail-boat yacht boat
lighthouse: light-house
balloon: hot-air-balloon air-balloon
campfire: bonfire camp-fire
cabin: log-cabin
camper_van: campervan camper van camper-vans
airplane: aeroplane plane jet aircraft
paper_plane: paper-airplane
bicycle: bike bikes
scooter: vespa moped
train: locomotive steam-train
record: vinyl lp vinyl-record
cassette: tape mixtape cassette-tape
headphones: headphone earphones
music_note: music-notes musical-note quaver
football: soccer soccer-ball
racket: tennis-racket tennis
gamepad: controller game-controller joystick joypad
computer: laptop pc
light_bulb: lightbulb bulb
playing_card: cards ace-of-spades
chess_knight: chess-piece chess
gift: present presents gift-box
bauble: ornaments christmas-ornament christmas-ball
gingerbread: gingerbread-man gingerbread-men
easter_egg: painted-egg
firework: fireworks
party_balloon: balloons birthday-balloon
peace_hand: victory-hand
rock_hand: rock-on horns-hand
eye: evil-eye
smiley: smiley-face smiley-faces emoji emojis
lips: kisses lipstick
bolt: lightning thunderbolt
glasses: spectacles sunglasses
teddy_bear: teddy teddies
letter: monogram initial initials
arrow: arrows
feather: peacock-feather
bauhaus: triangle circle square rectangle semicircle
leopard: cheetah-print leopard-spots animal-print
zebra: zebra-print zebra-skin zebra-stripes tiger-stripes tiger-print
cow_print: cow-print cow-hide cowhide cow-spots
snake_print: snake-skin crocodile-print crocodile-skin
giraffe_print: giraffe-print giraffe-skin
ikat: ikats
memphis: memphis-style
plaid: tartan plaids
groovy_waves: wavy-stripes wavy-lines seventies-waves groovy-swirls
dots: polka-dot polka-dots dotty
checker: checkerboard checker-board chessboard
topographic: topographic-map-lines contour-lines map-lines topographic-map
greek_key: meander greek-key-border
starry_sky: starry-night starry-nights
brush_strokes: brush-strokes brushstrokes paint-strokes brush-stroke
camo: camouflage camouflage-print
tie_dye: tie-dyed
deco: art-deco-fans art-deco
houndstooth: hounds-tooth
ombre: dip-dye colour-wash color-wash
seigaiha: japanese-waves
azulejo_tiles: azulejo-pattern tiles tile-pattern painted-tiles ceramic-tiles
arbour: william-morris
windowpane: graph-paper grid-paper
confetti: confetti-dots
asanoha: hemp-leaves
halftone: halftone-dots
mudcloth: bogolan mud-cloth
patchwork: patchwork-quilt
stripes: stripy stripey
"""
)

NEAR = by_word(
    """
cat: lynx bobcat ocelot puma cougar meerkat ferret kittens-in-boots
dog: wolf coyote corgi dachshund poodle pug labrador husky jackal hyena
bear: wombat beaver badger otter capybara polar-bear grizzly marmot
panda: red-panda
rabbit: guinea-pig hamster chinchilla kangaroo wallaby
mouse: rat mole shrew gerbil
reindeer: moose elk stag antelope gazelle goat llama alpaca
horse: donkey zebra-animal camel mule
elephant: rhino rhinoceros hippo hippopotamus mammoth
lion: leopards cheetahs panther
bird: robin sparrow finch parrot budgie pigeon dove magpie crow raven seagull gull kingfisher
owl: hawk falcon
toucan: hornbill
crane: heron stork egret
penguin: puffin
duck: goose swan
peacock: turkey ostrich pheasant
crocodile: lizard gecko iguana chameleon salamander
bee: wasp hornet fly
ladybird: beetle scarab ant spider cricket grasshopper
moth: cicada
fish: trout salmon-fish tuna goldfish sardine pufferfish
shark: stingray
octopus: squid cuttlefish
crab: lobster shrimp prawn
whale: narwhal walrus manatee
dolphin: seal porpoise
shell: oyster pearl clam barnacle
sunflower: zinnia gerbera rudbeckia echinacea
daisy: aster anemone cosmos chrysanthemum edelweiss marigolds
rose: camellia ranunculus carnation gardenia rosebud roses-and-thorns
peony: dahlia hydrangea
hibiscus: orchids frangipani plumeria
poppy: anemones
tulip: crocus snowdrop hyacinth
lily: daffodil daffodils iris narcissus magnolia magnolias
lavender: wisteria-vine bluebell bluebells foxglove delphinium lupin heather-flower lilacs
pansy: violets viola
cornflower: thistles forget-me-not forget-me-nots
dandelion: dandelion-clock
succulent: aloe agave
sprig: herb herbs laurel ivy vine vines mistletoe plant plants seaweed kelp wheat-ear grass
palm_leaf: banana-leaf
pine: cypress spruce
tree: willow birch
lemon: limes grapefruit yuzu
orange: mandarin clementine kumquat
peach: nectarine mangoes mango papaya
apple: quince
cherry: cranberries currant
blueberry: blackberry blackberries
strawberry: raspberries
watermelon: melon
aubergine: courgette zucchini cucumber
tomato: bell-pepper paprika-fruit
radish: beetroot beet turnip
broccoli: cauliflower cabbage lettuce kale
mushroom: truffle
cupcake: cake cakes pancake pancakes pie pudding waffle waffles
cookie: cracker macaron macarons
doughnut: bagel
croissant: bread toast baguette brioche
sushi: onigiri nigiri
ramen: noodle noodles spaghetti pasta soup
taco: burrito nachos
burger: hotdog hot-dog sandwich sandwiches
ice_cream: lollipop sorbet-cone
popcorn: fries chips
avocado: guacamole
coffee_cup: cup mug cocoa tea teacup
teapot: kettle
cocktail: wine-glass champagne-glass juice lemonade
milkshake: smoothie soda cola
cloud: fog mist wind sky
raindrop: rain rainy tear drop drops dew
snowflake: ice icicle
comet: meteor asteroid shooting-star
star: sparkle sparkles glitter twinkle starburst starbursts asterisk
planet: earth globe saturn mars
ufo: alien aliens extraterrestrial
astronaut: cosmonaut spaceman
mountain: hill hills cliff glacier
cabin: house houses home cottage barn castle igloo
palm_tree: island
car: taxi truck lorry bus
tractor: digger excavator
airplane: helicopter
sailboat: ship canoe kayak
skateboard: snowboard longboard
roller_skate: ice-skate shoe sneaker trainer
racket: golf badminton
guitar: violin ukulele bass cello banjo
drum: drums drumkit tambourine
piano: keyboard
cassette: boombox boomboxes walkman stereo radio
computer: phone television tv
camera: film-camera
robot: android cyborg
key: lock padlock
crown: tiara
book: notebook diary scroll
pencil: crayon paintbrush
candle: lamp torch
lantern: paper-lantern
heart: kiss romance-sign
skull: skeleton bone bones zombie
ghost: phantom spirit
witch_hat: broomstick cauldron
bat: vampire-bat
hamsa: talisman amulet
crystal: diamond-ring gemstone ruby-stone
gift: parcel bow ribbon
witch_hat: hat
bauhaus: hexagon polygon pentagon
bell: jingle
teddy_bear: doll
letter: alphabet
feather: quill dreamcatcher dreamcatchers
paisley: henna mehndi bandana
easter_egg: egg
dinosaur: stegosaurus triceratops brontosaurus pterodactyl
dragon: phoenix griffin
unicorn: pegasus
terrazzo: pebbles granite
"""
)
