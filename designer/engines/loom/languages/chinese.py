"""Chinese, simplified and some traditional. Words are found inside runs."""

WORDS = """
cat: 猫 猫咪 小猫 貓 喵
dog: 狗 小狗 狗狗
fox: 狐狸
reindeer: 驯鹿
deer: 鹿 小鹿
rabbit: 兔 兔子 小兔
bear: 熊 小熊
hedgehog: 刺猬
squirrel: 松鼠
raccoon: 浣熊
horse: 马 馬 小马
unicorn: 独角兽
sheep: 羊 绵羊
pig: 猪 小猪
cow: 牛 奶牛
mouse: 老鼠 鼠
hen: 鸡 小鸡 母鸡
panda: 熊猫 大熊猫
koala: 考拉
elephant: 大象 象
giraffe: 长颈鹿
lion: 狮子
tiger: 老虎 虎
monkey: 猴子 猴
sloth: 树懒
frog: 青蛙 蛙
snake: 蛇
tortoise: 乌龟 海龟 龟
crocodile: 鳄鱼
dragon: 龙 龍
dinosaur: 恐龙 恐龍
bird: 鸟 小鸟 鳥
owl: 猫头鹰
swallow: 燕子
flamingo: 火烈鸟
toucan: 巨嘴鸟
peacock: 孔雀
crane: 鹤 仙鹤
penguin: 企鹅
duck: 鸭子 小鸭
hummingbird: 蜂鸟
butterfly: 蝴蝶
bee: 蜜蜂 蜂
dragonfly: 蜻蜓
ladybird: 瓢虫
moth: 飞蛾
snail: 蜗牛
bat: 蝙蝠
goldfish: 金鱼
fish: 鱼 小鱼 魚
whale: 鲸鱼 鲸
dolphin: 海豚
shark: 鲨鱼
octopus: 章鱼
jellyfish: 水母
seahorse: 海马
crab: 螃蟹
starfish: 海星
koi: 锦鲤 鲤鱼
axolotl: 六角恐龙
shell: 贝壳
sunflower: 向日葵 太阳花
daisy: 雏菊
rose: 玫瑰 玫瑰花 蔷薇
tulip: 郁金香
poppy: 罂粟 虞美人
peony: 牡丹 芍药
hibiscus: 木槿 扶桑花
lavender: 薰衣草
lotus: 莲花 荷花
lily: 百合
dandelion: 蒲公英
cornflower: 矢车菊
cherry-blossom: 樱花
flowers: 花 花朵 花卉 碎花 小花
leaf: 叶 叶子 树叶 葉子
sprig: 树枝 枝条
fern: 蕨 蕨类
monstera: 龟背竹
palm-leaf: 棕榈叶
palm-tree: 棕榈树 椰子树
ginkgo: 银杏
maple-leaf: 枫叶
eucalyptus: 桉树
clover: 三叶草 四叶草
bamboo: 竹子 竹
succulent: 多肉
acorn: 橡果
mushroom: 蘑菇
cactus: 仙人掌
pine: 松树 圣诞树
tree: 树 大树
lemon: 柠檬
orange: 橙子 橘子
cherry: 樱桃
strawberry: 草莓
watermelon: 西瓜
avocado: 牛油果 鳄梨
apple: 苹果
pear: 梨 梨子
banana: 香蕉
pineapple: 菠萝 凤梨
grapes: 葡萄
peaches: 桃子 桃
fig: 无花果
pomegranate: 石榴
blueberry: 蓝莓
coconut: 椰子
kiwi: 猕猴桃
carrot: 胡萝卜
tomato: 番茄 西红柿
chili: 辣椒
aubergine: 茄子
corn: 玉米
radish: 萝卜
pea: 豌豆
broccoli: 西兰花
doughnut: 甜甜圈
ice-cream: 冰淇淋 冰激凌
cupcake: 纸杯蛋糕
cake: 蛋糕
croissant: 牛角包
cookie: 饼干
pizza: 披萨
burger: 汉堡
sushi: 寿司
ramen: 拉面
taco: 墨西哥卷饼
fried-egg: 煎蛋
popcorn: 爆米花
coffee: 咖啡
boba: 奶茶 珍珠奶茶
cocktail: 鸡尾酒
teapot: 茶壶
beer: 啤酒
umbrella: 雨伞 伞
raindrop: 雨滴 水滴
comet: 彗星 流星
ufo: 飞碟 外星人
astronaut: 宇航员 太空人
telescope: 望远镜
constellation: 星座
planet: 行星 星球
rocket: 火箭
star: 星星 星
moon: 月亮 月
sun: 太阳 太陽
cloud: 云 云朵 雲 祥云
rainbows: 彩虹
snowflake: 雪花
bolt: 闪电
wave: 波浪 海浪 浪
mountain: 山 山脉
volcano: 火山
anchor: 船锚 锚
sailboat: 帆船
lighthouse: 灯塔
surfboard: 冲浪板
coral: 珊瑚
tent: 帐篷
campfire: 篝火
cabin: 小屋 房子
balloon: 热气球
party-balloon: 气球
car: 汽车 小车
bicycle: 自行车
train: 火车
airplane: 飞机
paper-plane: 纸飞机
guitar: 吉他
record: 唱片
cassette: 磁带
headphones: 耳机
music-note: 音符
drum: 鼓
piano: 钢琴
football: 足球
basketball: 篮球
skateboard: 滑板
gamepad: 游戏手柄 游戏机
dice: 骰子
robot: 机器人
computer: 电脑
camera: 相机
light-bulb: 灯泡
playing-card: 扑克牌
gift: 礼物
gingerbread: 姜饼 姜饼人
bell: 铃铛
snowman: 雪人
easter-egg: 复活节彩蛋 彩蛋
lantern: 灯笼
firework: 烟花
candy-cane: 拐杖糖
pumpkin: 南瓜
ghost: 幽灵 鬼
skull: 骷髅 骷髅头
heart: 爱心 心形 红心 心
eye: 眼睛
lips: 嘴唇
crown: 皇冠
key: 钥匙
feather: 羽毛
arrow: 箭头
book: 书
pencil: 铅笔
glasses: 眼镜
teddy-bear: 泰迪熊
candle: 蜡烛
crystal: 水晶
animals: 动物 小动物
fruit: 水果
vegetables: 蔬菜
christmas: 圣诞 圣诞节
halloween: 万圣节
space: 太空 宇宙
ocean: 海洋 大海 海
beach: 海滩 沙滩
forest: 森林
garden: 花园
jungle: 丛林
night: 夜晚
night-sky: 星空 夜空
spring: 春天 春
summer: 夏天 夏日 夏
autumn: 秋天 秋
winter: 冬天 冬
tropical: 热带
botanical: 植物
music: 音乐
chinese: 中国风 国风 新年
cartoon: 卡通 漫画 动漫
watercolour: 水彩 水彩画
line-art: 线条 线稿 线描
ink: 水墨 水墨画 墨
block-print: 版画 木刻
pixel: 像素 像素风
neon: 霓虹
retro: 复古 復古
stained-glass: 彩色玻璃
folk: 民间 民俗
sticker: 贴纸
minimal: 极简
simple: 简约 简单
geometric: 几何 几何图形
cute: 可爱 可爱的 萌
pastel: 粉彩 柔和色
vintage: 古典 怀旧
modern: 现代
stripes: 条纹
dots: 波点 圆点
plaid: 格子 格纹
houndstooth: 千鸟格
camo: 迷彩
leopard: 豹纹
zebra: 斑马纹
marble: 大理石
tie-dye: 扎染
ikat: 艾德莱斯
paisley: 佩斯利
checkerboard: 棋盘格
abstract: 抽象
blue-and-white: 青花 青花瓷
red: 红 红色 紅色
blue: 蓝 蓝色 藍色
green: 绿 绿色 綠色
yellow: 黄 黄色 黃色
black: 黑 黑色
white: 白 白色
pink: 粉 粉色 粉红 粉红色
orange: 橙 橙色 橘色
purple: 紫 紫色
brown: 棕色 褐色 咖啡色
grey: 灰 灰色
gold: 金 金色
silver: 银 银色
navy: 藏青 藏青色 海军蓝 深蓝色 深蓝
sky-blue: 天蓝 天蓝色
turquoise: 青色 松石绿
mint: 薄荷绿 薄荷色
teal: 蓝绿色
burgundy: 酒红 酒红色
beige: 米色
cream: 奶油色 米白
dusty-rose: 灰粉色
black-and-white: 黑白
colourful: 彩色 五彩 多彩
dark: 深 深色 暗
light: 浅 浅色
pale: 淡 淡色
bright: 鲜艳 亮
big: 大 大的 大号
huge: 巨大
small: 小 小的
tiny: 迷你 极小
sparse: 稀疏
dense: 密集 密
calm: 安静 宁静 平静
cheerful: 欢快 快乐
romantic: 浪漫
elegant: 优雅 高级
nursery: 婴儿 儿童
rows: 排
scattered: 散落 随机
border: 边框
badge: 徽章
face: 脸 脸庞 表情
smiling: 微笑 笑脸
background: 背景 底色 底
ground: 上 上的 上面
without: 没有 无 不要 不带 去掉
only: 只 仅
colours: 颜色 种颜色
pattern: 图案 印花 花纹 图 风格 纹样 纹理
the: 的 和 与 在 是 了 一个 着 带 用 以及 请 画 我 想要 要 个 只有 朵 颗 条 地
one: 一 一只 一朵
two: 两 两只 两朵 二
three: 三 三只 三朵
more: 更多 多一点 更
less: 更少 少一点 减少
remove: 删除 移除
add: 加 添加 加上 增加
change: 换成 改成 变成
bigger: 更大 大一点 大一些 放大
smaller: 更小 小一点 小一些 缩小
darker: 更暗 深一点
lighter: 更亮 浅一点
calmer: 更安静
baseball: 棒球
bauble: 圣诞球
camper-van: 房车
chess-knight: 国际象棋 棋子
dumbbell: 哑铃
hamsa: 法蒂玛之手
holly: 冬青
infinity: 无限
letter: 字母
menorah: 烛台
milkshake: 奶昔
oak-leaf: 橡树叶
olive-branch: 橄榄枝 橄榄
pansy: 三色堇
peace-hand: 剪刀手
peace-sign: 和平
pretzel: 椒盐卷饼
racket: 网球拍 球拍
rock-hand: 摇滚手势
roller-skate: 轮滑鞋 溜冰鞋
scooter: 摩托车 踏板车
sea-turtle: 大海龟
smiley: 笑脸表情
tractor: 拖拉机
witch-hat: 女巫帽
yin-yang: 阴阳 太极
"""
