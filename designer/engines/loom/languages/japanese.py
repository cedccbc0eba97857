"""Japanese. Words are found inside runs, so particles need rows of their own."""

WORDS = """
cat: 猫 ねこ ネコ 子猫 にゃんこ
dog: 犬 いぬ イヌ 子犬 わんこ
fox: 狐 きつね キツネ
reindeer: トナカイ
deer: 鹿 シカ
rabbit: 兎 うさぎ ウサギ
bear: 熊 くま クマ
hedgehog: ハリネズミ はりねずみ
squirrel: リス りす
raccoon: アライグマ
horse: 馬 うま
unicorn: ユニコーン
sheep: 羊 ひつじ ヒツジ
pig: 豚 ぶた ブタ
cow: 牛 うし
mouse: ねずみ ネズミ 鼠
hen: 鶏 にわとり ひよこ
panda: パンダ
koala: コアラ
elephant: 象 ゾウ ぞう
giraffe: キリン きりん
lion: ライオン 獅子
tiger: 虎 トラ とら
monkey: 猿 さる サル
sloth: ナマケモノ
frog: 蛙 かえる カエル
snake: 蛇 へび ヘビ
tortoise: 亀 かめ カメ
crocodile: ワニ 鰐
dragon: 龍 竜 ドラゴン
dinosaur: 恐竜
bird: 鳥 とり 小鳥
owl: ふくろう フクロウ 梟
swallow: つばめ ツバメ 燕
flamingo: フラミンゴ
toucan: オオハシ
peacock: 孔雀 クジャク
crane: 鶴 つる ツル
penguin: ペンギン
duck: アヒル 鴨
hummingbird: ハチドリ
butterfly: 蝶 ちょうちょ 蝶々 チョウ
bee: 蜂 ハチ みつばち ミツバチ
dragonfly: とんぼ トンボ
ladybird: てんとう虫 テントウムシ
moth: 蛾
snail: かたつむり カタツムリ
bat: コウモリ こうもり
fish: 魚 さかな
whale: 鯨 クジラ くじら
dolphin: イルカ いるか
shark: サメ 鮫
octopus: タコ たこ 蛸
jellyfish: クラゲ くらげ 海月
seahorse: タツノオトシゴ
crab: カニ 蟹
starfish: ヒトデ
koi: 鯉 錦鯉
axolotl: ウーパールーパー
shell: 貝 貝殻
goldfish: 金魚
sunflower: ひまわり ヒマワリ 向日葵
daisy: デイジー ひなぎく 雛菊
rose: 薔薇 バラ ばら
tulip: チューリップ
poppy: ポピー ケシ
peony: 牡丹 芍薬 ピオニー
hibiscus: ハイビスカス
lavender: ラベンダー
lotus: 蓮 ハス
lily: 百合 ユリ
dandelion: たんぽぽ タンポポ
pansy: パンジー
cornflower: 矢車菊
cherry-blossom: 桜 さくら サクラ 桜の花
flowers: 花 花柄 お花 小花
leaf: 葉 葉っぱ はっぱ
sprig: 枝 小枝
fern: シダ
monstera: モンステラ
palm-tree: ヤシ ヤシの木
ginkgo: 銀杏 イチョウ
maple-leaf: 紅葉 もみじ 楓
eucalyptus: ユーカリ
clover: クローバー
bamboo: 竹
succulent: 多肉植物
acorn: どんぐり
mushroom: きのこ キノコ
cactus: サボテン
pine: 松 もみの木
tree: 木 樹
lemon: レモン 檸檬
orange: みかん
cherry: さくらんぼ チェリー
strawberry: いちご イチゴ 苺
watermelon: スイカ すいか
avocado: アボカド
apple: りんご リンゴ
pear: 梨 洋梨
banana: バナナ
pineapple: パイナップル
grapes: ぶどう ブドウ
peaches: 桃 もも
fig: いちじく
pomegranate: ざくろ
blueberry: ブルーベリー
coconut: ココナッツ
kiwi: キウイ
carrot: にんじん 人参
tomato: トマト
chili: 唐辛子
aubergine: なす ナス 茄子
corn: とうもろこし
radish: 大根
pea: えんどう豆
broccoli: ブロッコリー
doughnut: ドーナツ
ice-cream: アイスクリーム アイス ソフトクリーム
cupcake: カップケーキ
cake: ケーキ
croissant: クロワッサン
pretzel: プレッツェル
cookie: クッキー
pizza: ピザ
burger: ハンバーガー
sushi: 寿司 すし お寿司
ramen: ラーメン
taco: タコス
fried-egg: 目玉焼き
popcorn: ポップコーン
coffee: コーヒー 珈琲
boba: タピオカ
cocktail: カクテル
teapot: 急須 ティーポット
beer: ビール
umbrella: 傘 かさ
raindrop: 雨粒 雨 しずく
comet: 彗星 流れ星
ufo: 宇宙人
astronaut: 宇宙飛行士
telescope: 望遠鏡
constellation: 星座
planet: 惑星
rocket: ロケット
star: 星 ほし スター
moon: 月 三日月
sun: 太陽
cloud: 雲 くも
rainbows: 虹 レインボー
snowflake: 雪の結晶 雪
bolt: 稲妻 雷
wave: 波 なみ
mountain: 山 富士山
volcano: 火山
anchor: 錨 いかり
sailboat: ヨット 船
lighthouse: 灯台
surfboard: サーフボード
coral: サンゴ 珊瑚
tent: テント
campfire: 焚き火
cabin: 小屋 家
balloon: 気球
party-balloon: 風船
car: 車
bicycle: 自転車
train: 電車
airplane: 飛行機
paper-plane: 紙飛行機
guitar: ギター
record: レコード
cassette: カセット
headphones: ヘッドホン
music-note: 音符
drum: 太鼓
piano: ピアノ
football: サッカー サッカーボール
basketball: バスケットボール
skateboard: スケートボード スケボー
gamepad: ゲーム コントローラー
dice: サイコロ
robot: ロボット
computer: パソコン
camera: カメラ
light-bulb: 電球
playing-card: トランプ
gift: プレゼント
gingerbread: ジンジャーブレッド
bell: 鈴 ベル
snowman: 雪だるま
easter-egg: イースターエッグ
lantern: 提灯 ちょうちん ランタン
firework: 花火
candy-cane: キャンディケイン
pumpkin: かぼちゃ カボチャ
ghost: おばけ お化け 幽霊
skull: ドクロ 骸骨 頭蓋骨
heart: ハート
eye: 目 眼
lips: 唇
crown: 王冠
key: 鍵
feather: 羽 羽根
arrow: 矢
book: 本
pencil: 鉛筆
glasses: メガネ 眼鏡
teddy-bear: テディベア
candle: ろうそく キャンドル
crystal: クリスタル 水晶
animals: 動物 アニマル
fruit: フルーツ 果物
vegetables: 野菜
christmas: クリスマス
halloween: ハロウィン ハロウィーン
space: 宇宙
ocean: 海
beach: ビーチ
forest: 森
garden: 庭
jungle: ジャングル
night: 夜
night-sky: 夜空 星空
spring: 春
summer: 夏
autumn: 秋
winter: 冬
tropical: トロピカル 南国
botanical: ボタニカル
music: 音楽
japanese: 和風 和柄
cartoon: カートゥーン カートン 漫画 マンガ アニメ イラスト
watercolour: 水彩 水彩画
line-art: 線画
ink: 墨 水墨 水墨画
block-print: 版画 木版画
pixel: ドット絵 ピクセル
neon: ネオン
retro: レトロ 昭和レトロ
stained-glass: ステンドグラス
folk: 民芸 フォーク
sticker: ステッカー シール
minimal: ミニマル
simple: シンプル
geometric: 幾何学 幾何学模様 幾何
cute: かわいい 可愛い カワイイ かわいらしい
pastel: パステル パステルカラー
vintage: ヴィンテージ ビンテージ アンティーク
modern: モダン
stripes: ストライプ 縞 縞模様 しましま ボーダー
dots: 水玉 水玉模様 ドット ドット柄
plaid: タータン タータンチェック チェック 格子
gingham: ギンガム ギンガムチェック
houndstooth: 千鳥格子
camo: 迷彩 迷彩柄
leopard: ヒョウ柄 豹柄 ひょう柄
zebra: ゼブラ シマウマ柄
marble: 大理石 マーブル
seigaiha: 青海波
asanoha: 麻の葉 麻の葉模様
sashiko: 刺し子
shibori: 絞り染め 絞り
ikat: イカット 絣
paisley: ペイズリー
checkerboard: 市松 市松模様
tie-dye: タイダイ
abstract: 抽象 抽象的
patchwork: パッチワーク
scales: 鱗
red: 赤 赤い 赤色 レッド
blue: 青 青い 青色 ブルー
green: 緑 緑色 グリーン 緑の
yellow: 黄色 黄色い 黄 イエロー
black: 黒 黒い 黒色 ブラック
white: 白 白い 白色 ホワイト
pink: ピンク ピンク色 桃色
orange: オレンジ オレンジ色
purple: 紫 紫色 パープル
brown: 茶色 茶 ブラウン
grey: 灰色 グレー
gold: 金 金色 ゴールド
silver: 銀色 シルバー
navy: 紺 紺色 ネイビー
sky-blue: 水色 空色
turquoise: ターコイズ
teal: 青緑
mint: ミント ミントグリーン
mustard: からし色 マスタード
burgundy: ワインレッド えんじ色
beige: ベージュ
cream: クリーム色 クリーム
indigo-blue: 藍色 藍
lavender-purple: 藤色
dusty-rose: くすみピンク
black-and-white: 白黒 モノクロ
colourful: カラフル
dark: 濃い 暗い ダーク
light: 薄い 明るい
pale: 淡い
bright: 鮮やか 鮮やかな
dusty: くすんだ
big: 大きい 大きな 大きく 大
huge: 巨大
small: 小さい 小さな 小さく 小
tiny: ちっちゃい とても小さい
sparse: まばら まばらな
dense: 密集 びっしり
calm: 落ち着いた 静かな
cheerful: 楽しい 元気な
romantic: ロマンチック
elegant: エレガント 上品
nursery: 赤ちゃん 子供
rows: 列
scattered: 散らし 散りばめた ちりばめた ランダム
border: 縁
badge: バッジ ワッペン エンブレム
face: 顔 顔つき
smiling: 笑顔 にっこり
background: 背景 バック 地
ground: の上 の上に 上
lacking: なし 無し 抜き ない なしで
without: 無
only: だけ のみ
colours: 色 カラー
pattern: 柄 模様 パターン プリント デザイン 総柄 風
the: の と に な を が は で も や へ から まで い く さ お
a: 向け 用 無地 して した する ください す です ます ような
and: および そして
one: 一 一つ 一匹 ひとつ
two: 二 二つ 二匹 ふたつ 二色の
three: 三 三つ 三匹 みっつ
more: もっと もう少し
less: 減らして 少なく
remove: 消して 取って
add: 足して 追加 加えて
bigger: もっと大きく もっと大きい 大きくして
smaller: もっと小さく もっと小さい 小さくして
darker: もっと暗く 暗くして
lighter: もっと明るく 明るくして
calmer: もっと落ち着いた 落ち着いて
baseball: 野球 野球ボール
bauble: オーナメント
camper-van: キャンピングカー
chess-knight: チェスの駒
dumbbell: ダンベル
hamsa: ハムサ
holly: ヒイラギ 柊
infinity: 無限
letter: 文字 アルファベット
menorah: メノーラー
milkshake: ミルクセーキ
oak-leaf: オークの葉
olive-branch: オリーブ
palm-leaf: ヤシの葉
peace-hand: ピースサイン
peace-sign: ピースマーク 平和
racket: ラケット テニス
rock-hand: ロックサイン
roller-skate: ローラースケート
scooter: スクーター
sea-turtle: ウミガメ 海亀
smiley: スマイリー ニコちゃん
tractor: トラクター
witch-hat: 魔女の帽子
yin-yang: 陰陽
"""
