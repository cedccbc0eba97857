"""Korean. Words are found inside runs, so particles need rows of their own."""

WORDS = """
cat: 고양이 냥이
dog: 강아지 개
fox: 여우
rabbit: 토끼
bear: 곰
panda: 판다
elephant: 코끼리
lion: 사자
tiger: 호랑이
frog: 개구리
dinosaur: 공룡
bird: 새
owl: 부엉이
penguin: 펭귄
butterfly: 나비
bee: 벌 꿀벌
fish: 물고기
whale: 고래
sunflower: 해바라기
daisy: 데이지
rose: 장미
tulip: 튤립
cherry-blossom: 벚꽃
flowers: 꽃 꽃무늬
leaf: 잎 나뭇잎 잎사귀
mushroom: 버섯
cactus: 선인장
tree: 나무
lemon: 레몬
cherry: 체리
strawberry: 딸기
watermelon: 수박
avocado: 아보카도
apple: 사과
peaches: 복숭아
coffee: 커피
star: 별
moon: 달
sun: 태양 해
cloud: 구름
rainbows: 무지개
snowflake: 눈송이
wave: 파도
mountain: 산
planet: 행성
rocket: 로켓
space: 우주
heart: 하트
pumpkin: 호박
ghost: 유령
skull: 해골
christmas: 크리스마스
autumn: 가을
spring: 봄
summer: 여름
winter: 겨울
ocean: 바다
cartoon: 카툰 만화
watercolour: 수채화
cute: 귀여운 귀엽게
retro: 레트로
pastel: 파스텔
stripes: 줄무늬 스트라이프
dots: 물방울무늬 도트
plaid: 체크 체크무늬
leopard: 호피
red: 빨간 빨간색 빨강
blue: 파란 파란색 파랑
green: 초록 초록색 녹색
yellow: 노란 노란색 노랑
black: 검은 검은색 검정
white: 하얀 흰 흰색
pink: 분홍 분홍색 핑크
orange: 주황 주황색
purple: 보라 보라색
brown: 갈색
grey: 회색
navy: 남색 네이비
big: 큰 크게
small: 작은 작게
face: 얼굴
background: 배경
ground: 위에 위의 바탕
lacking: 없이 없는
more: 더
and: 와 과 하고 랑
the: 의 에 을 를 은 는 이 가 로 으로
pattern: 무늬 패턴 프린트 디자인
"""
