const float TAU = 6.2831855;
float corner(float a, float b) { return min(max(a, b), 0.0) + length(max(vec2(a, b), 0.0)); }
float block(vec3 p, vec3 h, float r) {
  vec3 q = abs(p) - h + r;
  return length(max(q, 0.0)) + min(max(q.x, max(q.y, q.z)), 0.0) - r;
}
float cylinder(vec3 p, float r, float h, float e) {
  return corner(length(p.xz) - r + e, abs(p.y) - h + e) - e;
}
float ellipsoid(vec3 p, vec3 r) {
  vec3 near = p / r;
  return length(near) * (length(near) - 1.0) / max(length(near / r), 1e-9);
}
float cone(vec3 p, float foot, float top, float h) {
  vec2 q = vec2(length(p.xz), p.y);
  vec2 cap = vec2(q.x - min(q.x, q.y < 0.0 ? foot : top), abs(q.y) - h);
  vec2 k = vec2(top - foot, 2.0 * h);
  float along = clamp(dot(vec2(top, h) - q, k) / dot(k, k), 0.0, 1.0);
  vec2 side = q - vec2(top, h) + k * along;
  return sqrt(min(dot(cap, cap), dot(side, side))) * (side.x < 0.0 && cap.y < 0.0 ? -1.0 : 1.0);
}
void link(vec3 p, vec4 b, inout vec4 a, inout float d) {
  vec3 l = b.xyz - a.xyz;
  float t = clamp(dot(p - a.xyz, l) / max(dot(l, l), 1e-18), 0.0, 1.0);
  d = min(d, length(p - a.xyz - l * t) - mix(a.w, b.w, t));
  a = b;
}
void side(vec2 p, vec2 a, inout vec2 b, inout float d, inout float s) {
  vec2 e = b - a, w = p - a;
  vec2 q = w - e * clamp(dot(w, e) / max(dot(e, e), 1e-18), 0.0, 1.0);
  d = min(d, dot(q, q));
  bvec3 c = bvec3(p.y >= a.y, p.y < b.y, e.x * w.y > e.y * w.x);
  if (all(c) || !any(c)) s = -s;
  b = a;
}
float torus(vec3 p, float r, float t) { return length(vec2(length(p.xz) - r, p.y)) - t; }
float extruded(float d, float z, float h, float e) { return corner(d + e, abs(z) - h + e) - e; }
vec2 nearer(vec2 a, vec2 b) { return b.x < a.x ? b : a; }
float nearer(float a, float b) { return min(a, b); }
float both(float a, float b) { return max(a, b); }
vec2 both(vec2 a, float b) { return vec2(max(a.x, b), a.y); }
float shell(float d, float o, float t) { return abs(d - o) - t; }
vec2 shell(vec2 d, float o, float t) { return vec2(shell(d.x, o, t), d.y); }
float swollen(float d, float by) { return d - by; }
vec2 swollen(vec2 d, float by) { return vec2(d.x - by, d.y); }
float scaled(float d, float by) { return d * by; }
vec2 scaled(vec2 d, float by) { return vec2(d.x * by, d.y); }
bool isNear(vec3 p, vec3 middle, vec3 reach, inout vec2 nearest) {
  float d = length(max(abs(p - middle) - reach, 0.0));
  if (d > FAR && d < nearest.x) nearest = vec2(d, 0.0);
  return d == 0.0 || (d <= FAR && d < nearest.x);
}
bool isNear(vec3 p, vec3 middle, vec3 reach, inout float nearest) {
  vec2 n = vec2(nearest, 0.0);
  bool is = isNear(p, middle, reach, n);
  nearest = n.x;
  return is;
}
float rounded(float a, float b, float k) {
  float h = max(k - abs(a - b), 0.0) / max(k, 1e-9);
  return h * h * k * 0.25;
}
float melt(float a, float b, float k) { return min(a, b) - rounded(a, b, k); }
vec2 melt(vec2 a, vec2 b, float k) { return vec2(melt(a.x, b.x, k), nearer(a, b).y); }
float carve(float a, float tool, float k) { return max(a, -tool) + rounded(a, -tool, k); }
vec2 carve(vec2 a, float tool, float k) { return vec2(carve(a.x, tool, k), a.y); }
vec3 turnedX(vec3 p, float s, float c) { return vec3(p.x, c * p.y - s * p.z, s * p.y + c * p.z); }
vec3 turnedY(vec3 p, float s, float c) { return vec3(c * p.x + s * p.z, p.y, c * p.z - s * p.x); }
vec3 turnedZ(vec3 p, float s, float c) { return vec3(c * p.x - s * p.y, s * p.x + c * p.y, p.z); }
vec3 bent(vec3 p, float by) { return turnedZ(p, -sin(by * p.x), cos(by * p.x)); }
vec3 inRow(vec3 p, vec3 stride, float last) {
  return p - stride * clamp(round(dot(p, stride) / dot(stride, stride)), 0.0, last);
}
vec3 inRing(vec3 p, float count) {
  float a = round(atan(p.z, p.x) / (TAU / count)) * (TAU / count);
  return turnedY(p, sin(a), cos(a));
}
float rippled(float d, vec3 p, vec3 waves, float depth) {
  float steep = 1.0 + abs(depth) * length(waves) * TAU;
  return (d - depth * sin(dot(p, waves) * TAU)) / min(steep, 2.0);
}
vec2 rippled(vec2 d, vec3 p, vec3 waves, float depth) { return vec2(rippled(d.x, p, waves, depth), d.y); }
float fluted(float d, vec3 p, float count, float depth) {
  float steep = 1.0 + abs(depth) * count / max(length(p.xz), 0.05);
  return (d - depth * abs(cos(atan(p.z, p.x) * count / 2.0))) / min(steep, 2.0);
}
vec2 fluted(vec2 d, vec3 p, float count, float depth) { return vec2(fluted(d.x, p, count, depth), d.y); }
float rough(float d, vec3 p, float grain, float depth) {
  vec3 q = p * grain;
  float bumps = sin(q.x * 1.3 + q.y * 0.6) * sin(q.y * 1.2 - q.z * 0.7) * sin(q.z * 1.4 + q.x * 0.5);
  return (d - depth * bumps) / min(1.0 + depth * grain, 2.0);
}
vec2 rough(vec2 d, vec3 p, float grain, float depth) { return vec2(rough(d.x, p, grain, depth), d.y); }
