import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.engines.loom.colours import COLOURS, MODIFIERS
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.languages import (
    SPACED,
    UNSPACED_TABLES,
    language_of,
    split_unspaced,
    table,
    translate,
)
from designer.engines.loom.languages.inflection import folded
from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STYLE_WORDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.reading.vocabulary import is_known
from designer.engines.loom.words import motif_word, read_prompt

FULL = ("es", "fr", "de", "ja", "zh")  # the languages that know every motif's commonest word
ALL = (*SPACED, *UNSPACED_TABLES)

# What each full language must have a word for, by the English it stands for.
LOOKS = """watercolour cartoon line-art neon retro stained-glass folk sticker minimal geometric cute
pastel vintage stripes dots plaid camo leopard zebra marble abstract rows border badge scattered
red blue green yellow black white pink orange purple brown grey gold silver navy turquoise
burgundy mint cream black-and-white dark light pale bright big huge small tiny sparse dense calm
cheerful romantic elegant nursery spring summer autumn winter christmas face smiling background
only more less bigger smaller darker lighter""".split()  # noqa: SIM905


@pytest.mark.parametrize("language", ALL)
def test_every_meaning_is_one_that_the_loom_knows(language):
    assert [word for word in set(table(language).values()) if not is_known(word)] == []


@pytest.mark.parametrize("language", FULL)
def test_the_full_languages_have_words_for_every_look(language):
    assert sorted(set(LOOKS) - set(table(language).values())) == []


@pytest.mark.parametrize("language", FULL)
def test_the_full_languages_know_every_motif(language):
    meant = {found[0] for word in table(language).values() if (found := motif_word(word))}
    same = {name for name in MOTIFS if folded(name) in table(language)}
    missing = sorted(set(MOTIFS) - meant - same)
    assert missing == []


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        # Spanish
        ("girasoles sobre azul marino", {"motifs": ["sunflower"], "ground": "navy"}),
        ("gatitos negros sin caras", {"motifs": ["cat"], "inks": ["black"], "faces": False}),
        ("tres limones grandes", {"motifs": ["lemon"], "counts": {"lemon": 3}, "scale": 1.45}),
        ("flores rojas en acuarela", {"style": "watercolour", "inks": ["red"]}),
        ("rosas y mariposas, fondo verde oscuro", {"motifs": ["rose", "butterfly"]}),
        ("estrellas de mar", {"motifs": ["starfish"]}),
        ("azulejos azules y blancos", {"grounds": ["azulejo_tiles"], "inks": ["blue", "white"]}),
        ("huellas de leopardo", {"grounds": ["leopard"]}),
        ("solo dos colores", {"most_inks": 2}),
        # French
        ("petites fleurs bleues sur fond crème", {"scale": 0.72, "ground": "cream"}),
        ("chats noirs à l'aquarelle", {"motifs": ["cat"], "style": "watercolour"}),
        ("renards et champignons, automne", {"motifs": ["fox", "mushroom"], "palette": "autumn"}),
        ("pieds-de-poule", {"grounds": []}),
        ("rayures rouges et blanches", {"grounds": ["stripes"], "inks": ["red", "white"]}),
        ("oiseaux sans feuilles", {"motifs": ["bird"], "leaves": 0.0}),
        ("fraises sur fond rose", {"motifs": ["strawberry"], "ground": "pink"}),
        ("roses sur fond bleu marine", {"ground": "navy"}),
        ("trois hiboux", {"motifs": ["owl"], "counts": {"owl": 3}}),
        # German
        ("Katzenmuster", {"motifs": ["cat"]}),
        ("Blumenmuster in Altrosa", {"inks": ["dusty-rose"]}),
        ("Pünktchen, rot auf weiß", {"grounds": ["dots"], "ground": "white", "inks": ["red"]}),
        ("kleine Füchse auf dunkelblauem Grund", {"motifs": ["fox"], "ground": "navy"}),
        ("Gänseblümchen ohne Blätter", {"motifs": ["daisy"], "leaves": 0.0}),
        ("Leopardenmuster in Türkis", {"grounds": ["leopard"], "inks": ["turquoise"]}),
        ("zwei Schildkröten", {"motifs": ["tortoise"], "counts": {"tortoise": 2}}),
        ("Sternenhimmel", {"grounds": ["starry_sky"]}),
        ("hellgrüne Frösche, nicht so voll", {"motifs": ["frog"], "gap": 1.35}),
        ("Äpfel und Birnen", {"motifs": ["apple", "pear"]}),
        # Japanese
        ("ひまわりの柄", {"motifs": ["sunflower"]}),
        ("紺色の背景に白い猫", {"motifs": ["cat"], "ground": "navy", "inks": ["white"]}),
        ("水彩の桜、葉なし", {"motifs": ["cherry_blossom"], "leaves": 0.0}),
        ("レトロな水玉模様", {"grounds": ["dots"], "style": "retro"}),
        ("かわいいパンダと竹", {"motifs": ["panda", "bamboo"]}),
        ("大きな鯨 青い海", {"scale": 1.45}),
        ("麻の葉", {"grounds": ["asanoha"]}),
        # Chinese
        ("卡通向日葵图案", {"motifs": ["sunflower"], "style": "cartoon"}),
        ("蓝色背景上的白色小猫", {"motifs": ["cat"], "ground": "blue", "inks": ["white"]}),
        ("没有叶子的玫瑰，水彩", {"motifs": ["rose"], "leaves": 0.0, "style": "watercolour"}),
        ("三只熊猫", {"motifs": ["panda"], "counts": {"panda": 3}}),
        ("红色格纹", {"grounds": ["plaid"], "inks": ["red"]}),
        ("深绿色背景的蘑菇", {"motifs": ["mushroom"], "ground": "forest-green"}),
        # the others
        ("limoni su blu", {"motifs": ["lemon"], "ground": "blue"}),
        ("abacaxi tropical rosa", {"inks": ["pink"]}),
        ("zonnebloemen op donkerblauw", {"motifs": ["sunflower"], "ground": "navy"}),
        ("고양이와 별 패턴", {"motifs": ["cat", "star"]}),
        ("수채화 장미", {"motifs": ["rose"], "style": "watercolour"}),
    ],
)
def test_other_languages_are_heard(prompt, expected):
    wish = read_prompt(prompt)
    expected = dict(expected)
    if "ground" in expected:
        assert wish.ground_ink == COLOURS[expected.pop("ground")]
    if "inks" in expected:
        assert wish.inks == [COLOURS[ink] for ink in expected.pop("inks")]
    assert {name: getattr(wish, name) for name in expected} == expected


def test_words_are_reported_as_she_wrote_them():
    wish = read_prompt("かわいい猫とアルパカ")
    assert wish.understood == ["かわいい", "猫"]
    assert wish.not_understood == ["アルパカ"]
    wish = read_prompt("Blumenmuster mit Quatsch")
    assert (wish.understood, wish.not_understood) == (["blumenmuster"], ["quatsch"])


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("gatos negros", "es"),
        ("chats noirs", "fr"),
        ("schwarze katzen", "de"),
        ("gatti neri", "it"),
        ("gatos pretos", "pt"),
        ("zwarte katten", "nl"),
        ("black cats", "en"),
        ("cute cactus", "en"),
        ("zyx qwv", "en"),
    ],
)
def test_the_language_is_the_one_that_knows_most_words(words, language):
    said = words.split()
    assert language_of(said, [is_known(word) for word in said]) == language


@pytest.mark.parametrize(
    ("word", "language", "meant"),
    [
        ("girasoles", "es", ("sunflower",)),
        ("florecitas", "es", ("flowers",)),
        ("peces", "es", ("fish",)),
        ("oiseaux", "fr", ("bird",)),
        ("blanches", "fr", ("white",)),
        ("Füchse".lower(), "de", ("fox",)),
        ("blätter", "de", ("leaf",)),
        ("katzenmuster", "de", ("cat", "pattern")),
        ("dunkelgrün", "de", ("dark", "green")),
        ("sternchen", "de", ("star",)),
        ("funghi", "it", ("mushroom",)),
        ("azuis", "pt", ("blue",)),
        ("vogels", "nl", ("bird",)),
        ("quatsch", "de", ()),
    ],
)
def test_forms_and_compounds_are_taken_apart(word, language, meant):
    assert translate(word, language) == meant


@given(st.text(alphabet="猫犬の青背景桜上なしxyひまわり", max_size=12))
def test_splitting_an_unspaced_run_loses_no_letter(token):
    for script in UNSPACED_TABLES:
        assert "".join(said for said, _ in split_unspaced(token, script)) == token


def test_shades_are_words_of_the_full_languages():
    for language in FULL:
        assert {"dark", "light", "pale"} <= set(table(language).values()) & set(MODIFIERS)


def test_grounds_and_looks_have_no_meaning_twice():
    assert not set(GROUNDS) & set(STYLE_WORDS) - {"retro"}
    assert not set(STYLE_WORDS) & set(ARRANGEMENT_WORDS)
