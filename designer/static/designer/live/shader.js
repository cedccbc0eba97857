/* The compositor of designer/mockups/compose.py, for one pixel. */

export const VERTEX = `#version 300 es
void main() { // one triangle that covers the picture
  gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0);
}`;

export const FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
uniform highp sampler2D body, light, mask, spots, slopes, tile;
uniform ivec2 size;
uniform int coarse;              // pixels of the scene a pixel drawn, across and down
uniform vec2 period;             // tiles a texture
uniform vec3 across, down;       // mm to artwork units
uniform vec4 area;               // centre, half size in mm
uniform int piece;               // of a print area; 0 all over
uniform vec3 garment, trim, cord;
uniform vec3 thrown;             // light that the cloth throws on itself, more than neutral cloth
uniform vec2 albedo;             // cloth, cord
uniform float base, finest;
out vec4 colour;

const vec3 GREY = vec3(0.299, 0.587, 0.114);

vec3 lit(vec3 code) {
  return mix(code / 12.92, pow((code + 0.055) / 1.055, vec3(2.4)), step(0.04045, code));
}
vec3 coded(vec3 v) {
  v = clamp(v, 0.0, 1.0);
  return mix(v * 12.92, 1.055 * pow(v, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, v));
}
int pieceAt(ivec2 at) { return int(texelFetch(mask, at + ivec2(0, size.y), 0).r * 255.0 + 0.5); }

vec3 printAt(ivec2 at, vec2 spot) {
  vec2 units = vec2(dot(across, vec3(spot, 1.0)), dot(down, vec3(spot, 1.0)));
  mat2 turn = mat2(across.x, down.x, across.y, down.y);
  vec4 slope = texelFetch(slopes, at, 0) * 0.9 * float(coarse); // filter a little less than the theory says
  vec2 dx = turn * slope.xy / period, dy = turn * slope.zw / period;
  vec3 ink = textureGrad(tile, units / period, dx, dy).rgb;
  if (piece == 0) return ink;
  vec2 out_ = abs(spot - area.xy) - area.zw;
  vec2 edge = (abs(units - 0.5) - 0.5) / vec2(length(across.xy), length(down.xy));
  float far = max(max(out_.x, out_.y), max(edge.x, edge.y));
  float cover = pieceAt(at) == piece ? clamp(0.5 - far / finest, 0.0, 1.0) : 0.0;
  return mix(garment, ink, cover);
}

void main() {
  ivec2 at = ivec2(int(gl_FragCoord.x), (size.y + coarse - 1) / coarse - 1 - int(gl_FragCoord.y));
  at = min(at * coarse + coarse / 2, size - 1);
  vec3 cover = texelFetch(mask, at, 0).rgb; // cloth, trim, cord
  float whole = cover.r + cover.g + cover.b;
  vec3 beside = texelFetch(body, at, 0).rgb; // and what the garment mirrors, whatever its colour
  colour = vec4(beside, 1.0);
  if (whole == 0.0) return;
  vec3 dye = cover.g * trim / albedo.x + cover.b * cord / albedo.y;
  if (cover.r > 0.0) {
    vec4 spot = texelFetch(spots, at, 0); // its relief on a black print and on a white one, too
    vec3 ink = printAt(at, spot.xy);
    float pale = min(sqrt(clamp(dot(ink, GREY), 0.0, 1.0)) * 1.4, 1.0);
    float bounce = texelFetch(mask, at + ivec2(0, size.y), 0).g;
    dye += cover.r * (ink * (1.0 - base) + base) * mix(spot.z, spot.w, pale) * (1.0 + bounce * thrown);
  }
  colour.rgb = coded(texelFetch(light, at, 0).rgb * dye + lit(beside));
}`;
