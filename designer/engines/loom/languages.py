"""The most asked-for words of other languages, each with the English word it stands for."""

from __future__ import annotations

import re

_WORDS = """
sunflower: tournesol tournesols girasol girasoles girassol girassóis sonnenblume sonnenblumen girasole girasoli zonnebloem zonnebloemen ひまわり ヒマワリ 向日葵 해바라기
flower: fleur fleurs flor flores blume blumen fiore fiori bloem bloemen 花 花柄 お花 꽃
rose: rosas rosen roos rozen rosa 薔薇 バラ 玫瑰 장미
daisy: gänseblümchen marguerite marguerites margarita margaritas margherita madeliefje デイジー 雏菊
tulip: tulipe tulipes tulipán tulipanes チューリップ 郁金香
leaf: feuille feuilles hoja hojas foglia foglie folha folhas blätter 葉 葉っぱ 叶子
mushroom: champignon champignons pilz pilze seta setas hongo hongos fungo funghi cogumelo cogumelos きのこ キノコ 蘑菇 버섯
cat: chat chats katze katzen gato gatos gatto gatti kat katten 猫 ねこ ネコ 猫咪 고양이
dog: chien chiens hund hunde perro perros cani cachorro 犬 いぬ 狗 강아지
bird: oiseau oiseaux vogel vögel pájaro pájaros pajaros uccello uccelli pássaro pássaros 鳥 とり 鸟
fish: poisson poissons fisch fische pez peces pesce pesci peixe 魚 さかな 鱼
fox: renard renards fuchs füchse zorro zorros volpe 狐 きつね 狐狸
dinosaur: dinosaure dinosaures dinosaurier dinosaurio dinosaurios dinosauro 恐竜 恐龙 공룡
butterfly: papillon papillons schmetterling schmetterlinge mariposa mariposas farfalla farfalle borboleta 蝶 ちょうちょ 蝴蝶 나비
bee: abeille abeilles biene bienen abeja abejas api 蜂 蜜蜂
star: étoile étoiles etoile etoiles stern sterne estrella estrellas stella stelle estrela estrelas 星 星星 별
moon: lune lunes mond monde luna lunas 月 月亮 달
sun: soleil soleils sonne sol soles 太陽 太阳
heart: coeur coeurs cœur cœurs herz herzen corazón corazones corazon cuore cuori coração ハート 爱心 하트
cloud: nuage nuages wolke wolken nube nubes nuvola nuvole 雲 云
rainbows: arc-en-ciel regenbogen arcoíris arcobaleno 虹 彩虹
wave: vague vagues welle wellen ola olas onda onde 波 海浪
mountain: montagne montagnes berg berge montaña montañas montagna 山 山脉
lemon: citron citrons zitrone zitronen limón limones limone limoni レモン 柠檬 레몬
strawberry: fraise fraises erdbeere erdbeeren fresa fresas fragola fragole morango いちご イチゴ 草莓 딸기
cherry: cerise cerises kirsche kirschen cereza cerezas ciliegia ciliegie さくらんぼ 樱桃
skull: crâne crânes schädel totenkopf calavera calaveras teschio ドクロ 骷髅
pumpkin: citrouille citrouilles kürbis calabaza calabazas zucca かぼちゃ 南瓜
ghost: fantôme fantômes geist geister gespenst fantasma fantasmas おばけ 幽灵
cartoon: zeichentrick dibujo dibujos animado animados animé animés fumetto カートン カートゥーン 漫画 マンガ 卡通 카툰
watercolour: aquarelle aquarelles aquarell acuarela acuarelas acquerello aquarela 水彩 수채화
cute: mignon mignons mignonne süß süße niedlich niedliche lindo linda lindos tierno carino かわいい 可愛い 可爱 귀여운
retro: rétro レトロ 复古
pastel: pastell pastello パステル 粉彩
stripes: rayures rayé streifen gestreift rayas righe ストライプ 条纹 줄무늬
polka: pois punkte gepunktet lunares pallini 水玉 ドット 波点
tartan: écossais schottenmuster escocés タータン 格子
camouflage: 迷彩
leopard: léopard leopardo ヒョウ柄 豹纹
geometric: géométrique geometrisch geométrico geometrico 幾何学 几何
red: rouge rouges rot rote rotes roja rojo rojos rosso rossa vermelho 赤 赤い 红色 红 빨간
blue: bleu bleue bleus blau blaue blauen azul azules blu 青 青い ブルー 蓝色 蓝 파란
green: vert verte verts grün grüne verde verdes 緑 グリーン 绿色 绿 초록
yellow: jaune jaunes gelb gelbe amarillo amarilla giallo gialla amarelo 黄色 黄色い 黄 노란
black: noir noire schwarz schwarze negro negra nero nera preto 黒 黒い ブラック 黑色 黑 검은
white: blanc blanche weiß weiss weiße blanco blanca bianco bianca branco 白 白い ホワイト 白色 하얀
pink: rosado ピンク 粉色 粉红 분홍
orange: naranja arancione laranja オレンジ 橙色
purple: violet violette lila lilas morado viola roxo 紫 紫色 보라
brown: marron braun braune marrón marrone marrom 茶色 棕色
gold: doré dorée golden dorado oro dourado 金 金色
navy: marineblau 紺 ネイビー 藏青
on: auf sur sobre su 上
background: hintergrund fond fondo sfondo fundo 背景
without: ohne sans sin senza sem なし
big: groß große grand grande grandes gros 大きい 大
small: klein kleine petit petite petits pequeño pequeña piccolo pequeno 小さい 小
pattern: muster motif motifs motivo motivos estampado imprimé fantasia 柄 模様 パターン 图案 印花 무늬 的 の と に 和 在
and: und et y e con mit avec
"""  # noqa: E501  one meaning per line reads better than a narrow page

ENGLISH: dict[str, str] = {
    word: meaning.strip()
    for meaning, words in (row.split(":") for row in _WORDS.strip().splitlines())
    for word in words.split()
}
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LONGEST = max(len(word) for word in ENGLISH if UNSPACED.match(word))


def to_english(word: str) -> str:
    """The English word for a lower-case word, or the word itself."""
    return ENGLISH.get(word, word)


def split_unspaced(token: str) -> list[str]:
    """A run of Chinese, Japanese or Korean as its known words; what lies between stays whole."""
    if not UNSPACED.search(token):
        return [token]
    out, unknown, at = [], "", 0
    while at < len(token):
        size = next((n for n in range(_LONGEST, 0, -1) if token[at : at + n] in ENGLISH), 0)
        if not size:
            unknown += token[at]
            at += 1
            continue
        out += [part for part in (unknown, token[at : at + size]) if part]
        unknown, at = "", at + size
    return [*out, unknown] if unknown else out
