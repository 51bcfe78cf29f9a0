precision highp int;

#ifdef BAKE
// The number of the slice, and how many cells of the field one of this texture has a side: first all is
// measured coarsely, then finely what is near a surface. What is not, is as it was.
uniform vec4 frame;
uniform highp sampler3D field;
uniform int zero;
out vec4 distances;
void main() {
  vec3 at = vec3(gl_FragCoord.xy, frame.x + 0.5) * frame.y;
  vec3 coarse = vec3((FIELD + COARSE - 1) / COARSE);
  distances = texture(field, clamp(at / float(COARSE), vec3(0.5), coarse - 0.5) / coarse);
  vec2 gaps = abs(distances.xy);
  bool isNear = frame.y > 1.0 || gaps.x < NEAR;
#ifdef GLASS
  isNear = isNear || gaps.y < NEAR;
#endif
  // A loop, which even a device that evaluates both sides of a condition leaves out.
  for (int i = zero; i < int(isNear); i++) {
    vec3 p = FIELD_LOW + at * CELL;
    distances.x = nearest(p).x;
#ifdef GLASS
    distances.y = nearestGlass(p).x;
#endif
  }
}
#endif

float ramp(float from, float to, float at) { return smoothstep(0.0, 1.0, (at - from) / (to - from)); }

#ifdef SURFACE
uniform highp sampler3D field;
// Width and height in pixels, magnification, and whether the baked field alone will do, for a moment's
// view on a slow device.
uniform vec4 frame;
uniform mat3 turn;
// 0, which no compiler knows: loops from it are not unrolled.
uniform int zero;
out highp uvec4 seen;

vec2 baked(vec3 p) {
  vec3 whole = vec3(FIELD) * CELL;
  vec3 q = clamp(p - FIELD_LOW, vec3(CELL * 0.5), whole - CELL * 0.5);
  return texture(field, q / whole).xy + length(p - FIELD_LOW - q);
}
float bakedDistance(vec3 p) {
  vec2 d = baked(p);
#ifdef GLASS
  return min(d.x, d.y);
#else
  return d.x;
#endif
}
vec2 exactly(vec3 p) {
  vec2 d = nearest(p);
#ifdef GLASS
  vec2 g = nearestGlass(p);
  if (g.x < d.x) d = g;
#endif
  return d;
}
vec3 bakedNormal(vec3 p, vec2 of) {
  vec2 e = vec2(1.0, -1.0) * CELL * 0.5;
  return normalize(e.xyy * dot(of, baked(p + e.xyy)) + e.yyx * dot(of, baked(p + e.yyx)) + e.yxy * dot(of, baked(p + e.yxy)) + e.xxx * dot(of, baked(p + e.xxx)));
}
vec3 surfaceNormal(vec3 p) {
  vec2 d = baked(p);
#ifdef GLASS
  return bakedNormal(p, d.y < d.x ? vec2(0.0, 1.0) : vec2(1.0, 0.0));
#else
  return bakedNormal(p, vec2(1.0, 0.0));
#endif
}
vec3 inView(vec3 p) { return (p - PIVOT) * turn + PIVOT; }

float keyLight(vec3 from, vec3 key) {
  float shadow = 1.0, along = 0.02;
  for (int i = 0; i < 56; i++) {
    float gap = baked(from + key * along).x;
    shadow = min(shadow, 11.0 * gap / along);
    if (shadow < 0.002) return 0.0;
    along += clamp(gap, 0.014, 0.30);
    if (along > 4.0) break;
  }
  shadow = ramp(0.0, 1.0, shadow);
#ifdef GLASS
  float nearestTo = 1e9;
  along = 0.03;
  for (int i = 0; i < 90; i++) {
    float gap = baked(from + key * along).y;
    nearestTo = min(nearestTo, gap / (0.4 + along));
    along += clamp(abs(gap), 0.02, 0.30);
    if (along > 4.0) break;
  }
  shadow *= 1.0 - 0.55 * ramp(0.03, -0.01, nearestTo) + 0.75 * ramp(-0.035, -0.09, nearestTo);
#endif
  return shadow;
}
float openness(vec3 p, vec3 normal) {
  float kept = 0.0, share = 1.0;
  for (int i = 0; i < 5; i++) {
    float away = 0.03 + 0.10 * float(i);
    kept += max(away - baked(p + normal * away).x, 0.0) * share;
    share *= 0.62;
  }
  return clamp(1.0 - 1.5 * kept, 0.05, 1.0);
}
float brightness(vec3 p, vec3 n, vec3 r, int part) {
  ivec2 of = PART[part];
  vec4 body = BODY[of.x], shine = GLOSS[of.x];
  float open = openness(p, n);
  vec3 normal = n * turn, ray = r * turn, at = inView(p);
  float facing = max(dot(normal, KEY), 0.0);
  float lit = facing == 0.0 && shine.w == 0.0 ? 0.0 : keyLight(p + n * 0.006, turn * KEY);
  vec3 mirrored = reflect(ray, normal);
  float graze = pow(clamp(1.0 + dot(ray, normal), 0.0, 1.0), 3.0);
  float diffuse = body.x * ALBEDO[of.y];
  float strips = 0.85 * ramp(0.25, 0.75, dot(mirrored, LONG_STRIP)) + 0.50 * ramp(0.80, 0.93, dot(mirrored, SHORT_STRIP)) + 0.22 * ramp(-0.2, 0.9, mirrored.y);
  float light = 0.02
    + diffuse * pow(facing, body.y) * lit * (0.5 + 0.5 * open)
    + body.z * (0.5 + 0.5 * normal.y) * open * open
    + 0.14 * diffuse * max(dot(normal, FILL), 0.0) * open
    + body.w * pow(max(dot(normalize(KEY - ray), normal), 0.0), shine.x) * lit
    + shine.y * pow(max(dot(normal, RIM), 0.0), 2.4) * open
    + shine.z * graze * open
    + shine.w * strips * (0.35 + 0.65 * lit) * pow(open, 0.8);
  if (of.y != PLINTH) return min(light, 1.15);
  vec2 pool = (at.xz - vec2(-0.10, 0.05)) / vec2(1.25, 1.1);
  if (n.y > 0.5) return light * (0.30 + 0.75 * exp(-dot(pool, pool)));
  return (0.10 + 0.18 * ramp(1.5, -1.2, at.x)) * (0.45 + 0.55 * ramp(-1.3, 0.0, p.y));
}
#ifdef GLASS
vec3 bend(vec3 ray, vec3 normal, float ratio) {
  vec3 bent = refract(ray, normal, ratio);
  return dot(bent, bent) == 0.0 ? reflect(ray, normal) : normalize(bent);
}
float transmitted(vec3 p, vec3 n, vec3 ray) {
  vec3 inward = bend(ray, n, AIR_TO_GLASS);
  vec3 at = p + inward * 0.02;
  for (int i = 0; i < 90; i++) {
    float gap = -baked(at).y;
    if (gap < HIT) break;
    at += inward * gap * 0.9;
  }
  vec3 outward = bend(inward, -bakedNormal(at, vec2(0.0, 1.0)), 1.0 / AIR_TO_GLASS);
  at += outward * 0.02;
  for (int i = 0; i < 90; i++) {
    float gap = baked(at).x;
    if (gap < HIT * 4.0) return 0.78 * brightness(at, bakedNormal(at, vec2(1.0, 0.0)), outward, int(nearest(at).y + 0.5));
    at += outward * gap * 0.9;
    if (distance(at, PIVOT) > 4.0) break;
  }
  return 0.03;
}
#endif

#ifdef FURRED
float chance(ivec3 at) {
  uint seed = uint(at.x) * 7919u ^ uint(at.y) * 104729u ^ uint(at.z) * 15485863u;
  uint state = seed * 747796405u + 2891336453u;
  uint word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
  return float(((word >> 22u) ^ word) & 65535u) / 65535.0;
}
float noise(vec3 q) {
  vec3 cell = floor(q), f = q - cell;
  f = f * f * (3.0 - 2.0 * f);
  float sum = 0.0;
  for (int i = zero; i < 8; i++) {
    ivec3 corner = ivec3(i & 1, (i >> 1) & 1, i >> 2);
    vec3 share = mix(1.0 - f, f, vec3(corner));
    sum += share.x * share.y * share.z * chance(ivec3(cell) + corner);
  }
  return sum;
}
// Hairs: contour lines of noise in space that is drawn out along the direction in which the fur is
// combed, in three layers that are combed a little differently. How far a point is from the nearest, and
// how bright that is.
vec2 hair(vec3 p, vec3 comb) {
  vec3 aside = normalize(cross(comb, vec3(0.31, 0.2, 0.93)));
  vec2 nearest = vec2(1.0, 0.0);
  p += 0.015 * sin(p.yzx * 13.0);
  for (int i = zero; i < 3; i++) {
    vec3 way = normalize(comb + aside * (float(i) - 1.0) * 0.45);
    vec3 q = (p - way * dot(p, way) * 0.93) * 84.0 + float(i) * 31.7;
    float away = abs(noise(q) - 0.5) * 2.0;
    if (away < nearest.x) nearest = vec2(away, noise(q * 0.7 + 11.0));
  }
  return vec2(nearest.x, clamp((nearest.y - 0.5) * 1.8 + 0.5, 0.0, 1.0));
}
#endif

float plane(vec3 p, vec3 cut, vec4 line, float waver) {
  float grain = OVERSAMPLING * 0.8 * (sin(dot(p, vec3(3.1, 0.7, 2.3))) + sin(dot(p, vec3(1.9, 1.1, 5.3)) + 2.0 * sin(p.x)));
  return dot(p, cut) * UNITS / (PITCH * line.x) * OVERSAMPLING + waver * grain;
}

vec3 crossing(vec3 cut) {
  vec3 beside = cross(cut, vec3(0.0, 0.0, 1.0));
  return normalize(cut * 0.62 + (length(beside) < 0.1 ? vec3(1.0, 0.0, 0.0) : normalize(beside)));
}

void main() {
  bool quick = frame.w > 0.0;
  vec2 q = vec2(WIDTH, -HEIGHT) * (gl_FragCoord.xy / frame.xy - 0.5) / frame.z + vec2(WIDTH, HEIGHT) * 0.5;
  vec3 ahead = normalize(AIM - EYE), right = normalize(cross(ahead, vec3(0.0, 1.0, 0.0))), up = cross(right, ahead);
  vec3 ray = turn * normalize(ahead * FOCUS + right * ((q.x * 2.0 - WIDTH) / HEIGHT) + up * (1.0 - q.y * 2.0 / HEIGHT));
  vec3 eye = turn * (EYE - PIVOT) + PIVOT;
  vec3 low = (FIELD_LOW - eye) / ray, high = (FIELD_LOW + vec3(FIELD) * CELL - eye) / ray;
  vec3 enter = min(low, high), leave = max(low, high);
  float t = max(enter.x, max(enter.y, enter.z)), end = min(leave.x, min(leave.y, leave.z));
  seen = uvec4(0u);
  if (t > end) return;
  // Between samples the field may be off by nearly a cell: near a surface the model is measured.
  float slack = quick ? 0.0 : CELL, band = quick ? HIT * 4.0 : CELL * 1.5;
  vec2 hit = vec2(1e9, 0.0);
  float before = 1e9, moved = 1.0, closing = 1.0;
  vec3 p = eye, n = vec3(0.0);
  // One loop for the march and then for the normal, so that the model’s code is in it once: to compile that
  // takes longer than a picture.
  int tap = 0;
  for (int i = zero; i < 99 && tap < 5; i++) {
    vec3 to = 2.0 * vec3(((tap + 2) >> 1) & 1, (tap - 1) >> 1 & 1, (tap - 1) & 1) - 1.0;
    vec3 at = p + to * 0.0012;
    if (tap == 0) {
      float gap = bakedDistance(eye + ray * t);
      for (int j = zero; j < 99 && t < end && gap > band; j++) {
        t += (gap - slack) * 0.9;
        gap = bakedDistance(eye + ray * t);
        before = 1e9;
      }
      if (t >= end) return;
      at = eye + ray * t;
    }
    vec2 d = exactly(at);
    if (tap > 0) {
      n += to * d.x;
      tap++;
      continue;
    }
    hit = d;
    // A ray that grazes a surface would take dozens of steps to it, so its next is as long as the last
    // two promise.
    closing = clamp((before - d.x) / moved, 0.02, 1.0);
    if (quick) {
      tap = 5;
    } else if (d.x < HIT) {
      t += min(d.x, 0.0) / closing;
      tap = 1;
    } else {
      moved = max(0.9 * d.x, min(0.9 * d.x / closing, CELL * 0.5));
      before = d.x;
      t += moved;
    }
    p = eye + ray * t;
  }
  if (tap < 5) return;
  n = quick ? surfaceNormal(p) : normalize(n);
  int part = int(hit.y + 0.5);
  ivec2 of = PART[part];
  float light = brightness(p, n, ray, part);
#ifdef GLASS
  if (of.x == CLEAR) light += transmitted(p, n, ray);
#endif
  vec3 local = inPart(p, part);
  vec2 lines = vec2(plane(local, CUT[part], LINE[of.x], WAVER_CROSSED[of.x].x), plane(local, crossing(CUT[part]), LINE[of.x], WAVER_CROSSED[of.x].x));
#ifdef FURRED
  if (of.x == FUR) lines = hair(p, normalize(CUT[part]));
#endif
  seen = uvec4(uint(part + 1) | (of.y == PLINTH && n.y > 0.55 ? 65536u : 0u), packHalf2x16(vec2(t - 10.0, light)), floatBitsToUint(lines.x), floatBitsToUint(lines.y));
}
#endif

#ifdef INK
uniform highp usampler2D surface;
uniform vec4 frame;
out vec4 ink;

struct Pixel { int part; float depth; float light; vec2 lines; bool level; };
Pixel pixel(ivec2 at) {
  uvec4 s = texelFetch(surface, clamp(at, ivec2(0), ivec2(frame.xy) - 1), 0);
  vec2 depthAndLight = unpackHalf2x16(s.y);
  return Pixel(int(s.x & 65535u) - 1, s.x == 0u ? 1e3 : depthAndLight.x, depthAndLight.y, vec2(uintBitsToFloat(s.z), uintBitsToFloat(s.w)), s.x > 65535u);
}
bool isObject(Pixel a) { return a.part >= 0 && PART[max(a.part, 0)].y != PLINTH; }
bool continues(Pixel a, Pixel b) { return a.part == b.part && abs(a.depth - b.depth) < EDGE_DEPTH; }
vec3 blend(vec3 a, vec3 b, vec3 c, float middle, float t) {
  t = clamp(t, 0.0, 1.0);
  return t < middle ? mix(a, b, t / middle) : mix(b, c, (t - middle) / (1.0 - middle));
}
float along(vec4 line, vec2 q) { vec2 way = line.zw - line.xy; return dot(q - line.xy, way) / dot(way, way); }
float crosshatch(float light) { return 0.14 * ramp(0.02, 0.07, light) * ramp(0.30, 0.17, light); }

// How much of a pixel a line covers that is `wide` and so far away, both in plate units.
float covered(float wide, float away, float unit) { return clamp((wide + unit) * 0.5 - away, 0.0, min(wide, unit)) / unit; }

float lineAt(float u, vec2 gradient, float pitch, float wide, float unit) {
  float density = max(length(gradient), 1e-4);
  float spacing = exp2(clamp(ceil(log2(MIN_SPACING * pitch * density)), 0.0, 12.0));
  float at = fract(u / spacing + 0.5) - 0.5, sum = 0.0;
  // A pixel may be on several.
  for (int i = -1; i < 2; i++) sum += covered(max(wide, FINEST), abs(at + float(i)) * spacing / density, unit);
  return min(sum, 1.0);
}

void main() {
  float unit = WIDTH / frame.x;
  ivec2 here = ivec2(gl_FragCoord.xy);
  vec2 q = vec2(gl_FragCoord.x, frame.y - gl_FragCoord.y) * unit;
  Pixel a = pixel(here);
  bool object = isObject(a);

  vec2 bounds = vec2(WIDTH, HEIGHT);
  vec3 c = blend(WALL_STOPS[0], WALL_STOPS[1], WALL_STOPS[2], WALL_MIDDLE, length(q / bounds - WALL.xy) / WALL.z);
  float rule = covered(RULE_WIDTH, abs(mod(q.y, RULE_DISTANCE) - RULE_AT), unit);
  c = mix(c, PALE, rule * RULED * RULED * max(1.0 - length(q / bounds - RULING.xy) / RULING.z, 0.0));

  // What is around: how near something in front is, and how near an object.
  float hidden = 1e3, outline = 1e3;
  for (int i = 0; i < 24; i++) {
    float away = HALO * float(1 + i / 8) / 3.0, angle = float(i) * 0.78539816 + float(i / 8) * 0.26;
    vec2 to = vec2(cos(angle), sin(angle)) * away / unit;
    ivec2 by = ivec2(round(to));
    if (by == ivec2(0)) continue;
    Pixel b = pixel(here + by);
    float pixels = length(vec2(by));
    if (b.depth + EDGE_DEPTH * (1.0 + pixels * unit * 1.6) < a.depth) hidden = min(hidden, pixels * unit);
    if (isObject(b)) outline = min(outline, pixels * unit);
  }

  if (a.part >= 0) {
    ivec2 of = PART[a.part];
    vec2 across = vec2(0.0), down = vec2(0.0);
    float sum = a.light, count = 1.0;
    vec2 horizontal = vec2(0.0), vertical = vec2(0.0);
    for (int i = 0; i < 4; i++) {
      ivec2 to = i < 2 ? ivec2(i * 2 - 1, 0) : ivec2(0, i * 2 - 5);
      Pixel b = pixel(here + to);
      if (!continues(a, b)) continue;
      sum += b.light;
      count += 1.0;
      vec2 slope = (b.lines - a.lines) * float(to.x + to.y);
      if (i < 2) { across += slope; horizontal.x += 1.0; } else { down += slope; vertical.x += 1.0; }
    }
    across /= max(horizontal.x, 1.0) * unit;
    down /= max(vertical.x, 1.0) * unit;
    float light = sum / count * (ramp(0.4, HALO, hidden) * 0.9 + 0.1);
    vec4 line = LINE[of.x];
    bool crossed = WAVER_CROSSED[of.x].y > 0.5;
    float pitch = PITCH * line.x;
    if (of.y == PLINTH) {
      c = a.level ? blend(TOP_STOPS[0], TOP_STOPS[1], TOP_STOPS[2], TOP_MIDDLE, along(TOP, q)) : blend(SIDE_STOPS[0], SIDE_STOPS[1], SIDE_STOPS[2], SIDE_MIDDLE, along(SIDE, q));
      if (a.level && light < 0.115) c = SHADOW;
      c = mix(c, OUTLINE, covered(OUTLINE_WIDTH, outline, unit));
    } else {
      int tone = 0;
      for (int i = 1; i < 5; i++) if (light >= THRESHOLD[i]) tone = i;
      c = TONE[of.y * 5 + tone];
    }
    if (of.x == FUR) {
      float bright = light * (0.55 + 0.8 * a.lines.y);
      vec3 strand = HAIR[0].rgb;
      for (int i = 1; i < 4; i++) if (bright >= HAIR[i].w) strand = HAIR[i].rgb;
      c = mix(c, strand, smoothstep(0.17, 0.10, a.lines.x));
    } else {
      float fine = crosshatch(light) * pitch;
      if (crossed && fine >= line.w) c = mix(c, INK_LINE[of.y], lineAt(a.lines.y, vec2(across.y, down.y), pitch, fine, unit));
      float wide = min(max(line.y * pow(clamp(light, 0.0, 1.1), line.z), crossed ? 1.2 * crosshatch(light) : 0.0), MAX_WIDTH) * pitch;
      if (wide >= line.w) c = mix(c, INK_LINE[of.y], lineAt(a.lines.x, vec2(across.x, down.x), pitch, wide, unit));
    }
  } else {
    c = mix(c, OUTLINE, covered(OUTLINE_WIDTH, outline, unit));
  }
  vec2 mark = abs(q - bounds * 0.5) - bounds * 0.5 + MARK_INSET;
  c = mix(c, PALE, MARK_OPACITY * covered(MARK_WIDTH, abs(max(mark.x, mark.y)), unit));
  ink = vec4(c, 1.0);
}
#endif
