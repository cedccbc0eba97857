"""Themes: words that stand for several motifs at once, the leading one first."""

from __future__ import annotations

from designer.engines.loom.reading.tables import word_set

_THEMES = """
christmas xmas: pine bauble candy_cane gingerbread
halloween: pumpkin ghost bat witch_hat
spooky: ghost skull moon bat
easter: easter_egg rabbit tulip
hanukkah chanukah: menorah star dice
birthday party-time: cupcake party_balloon gift star
new-year: firework star cocktail
chinese-new-year lunar-new-year: lantern dragon cherry_blossom
space outer-space: planet rocket star moon
galaxy: planet star comet
sci-fi: ufo robot planet rocket
ocean sea marine undersea: fish wave shell
underwater: fish jellyfish coral starfish
sealife sea-life ocean-life marine-life sea-creatures sea-animals: whale octopus crab seahorse
beach seaside: shell palm_tree surfboard umbrella
nautical: anchor sailboat lighthouse wave
pirate pirates: skull anchor sailboat key
valentine valentines: heart rose lips
garden cottage-garden: rose daisy butterfly bee
kitchen-garden vegetable-garden vegetables vegetable veggies veggie: carrot tomato radish pea
woodland woods: mushroom fox hedgehog acorn
forest: pine mushroom fern fox
fruit fruits fruity: lemon cherry strawberry pear
berries: strawberry cherry blueberry
tropical: monstera hibiscus pineapple toucan
hawaii hawaiian aloha: hibiscus palm_leaf pineapple monstera
weather: cloud sun rainbow umbrella
night nighttime bedtime: moon star cloud
pets: cat dog rabbit
celestial: sun moon star constellation
astrology zodiac: constellation moon star sun
floral florals flower flowers blooms blossoms: daisy rose tulip sprig
botanical botanicals: fern sprig eucalyptus monstera
leaves-and-branches foliage greenery: sprig fern eucalyptus
camping: tent campfire pine moon
outdoors hiking adventure: mountain pine tent campfire
skiing ski snow-day: mountain snowflake pine cabin
spring springtime: tulip butterfly daisy
summer: sun watermelon ice_cream palm_tree
autumn fall: maple_leaf acorn mushroom pumpkin
winter: snowflake pine snowman
wildflower wildflowers: poppy daisy cornflower
meadow: poppy daisy bee cornflower
animals creatures wildlife: fox bear rabbit owl
safari: lion giraffe elephant monkey
jungle: tiger monkey toucan monstera
zoo: elephant lion penguin giraffe
farm farmyard barnyard: cow sheep pig hen
insects bugs insect: butterfly bee ladybird dragonfly
birds-of-paradise: toucan peacock flamingo hummingbird
reptiles: snake tortoise crocodile frog
desert: cactus sun mountain
western cowboy wild-west: horse cactus star
breakfast brunch: croissant coffee_cup fried_egg avocado
picnic: strawberry daisy bee
dessert desserts sweets bakery baking: cupcake doughnut ice_cream cookie
fast-food junk-food: pizza burger popcorn taco
cafe coffee-shop: coffee_cup croissant cookie
drinks: cocktail boba beer_mug teapot
cottagecore: mushroom daisy bee rabbit
goblincore: mushroom frog snail moth
magic magical wizard: crystal moon star
witchy witch witches occult: crystal moon moth snake
fairytale fairy-tale fantasy: unicorn dragon crown rainbow
medieval: dragon crown key
music musical: guitar record headphones music_note
disco: record roller_skate star
sport sports: football basketball racket baseball
gaming gamer games: gamepad dice robot
school: book pencil glasses
reading literary dark-academia academia: book candle key feather
technology tech: computer robot camera light_bulb
travel travelling wanderlust: airplane camera mountain balloon
vehicles transport traffic: car bicycle train scooter
casino poker: playing_card dice heart
yoga meditation zen: lotus sun eye
hippie: peace_sign daisy smiley sun
boho bohemian: feather arrow moon sun
wedding: rose heart peony
baby-shower nursery: bear star cloud moon
mexican: skull cactus hibiscus
day-of-the-dead: skull rose candle
japanese japan: crane cherry_blossom koi lantern
chinese china: dragon lotus lantern
cinema movie movies film film-night movie-night: popcorn camera star
teatime tea-party: teapot cupcake rose
toys toy: teddy_bear robot train
love: heart rose
stationery desk: pencil book light_bulb
gym fitness: dumbbell bolt heart
"""

THEMES: dict[str, tuple[str, ...]] = {
    word: tuple(names.split())
    for words, names in (row.split(":") for row in _THEMES.strip().splitlines())
    for word in words.split()
}

# Beside a motif that she names, these dress it (in a palette, a style) and add nothing.
DRESSING = word_set(
    """spring springtime summer autumn fall winter nursery baby-shower boho bohemian academia
    dark-academia cottagecore wedding love japanese japan chinese china yoga zen mexican
    western hippie medieval"""
)
