const float TAU = 6.283185307179586;
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
float link(vec3 p, vec4 a, vec4 b) {
  vec3 l = b.xyz - a.xyz;
  float t = clamp(dot(p - a.xyz, l) / max(dot(l, l), 1e-18), 0.0, 1.0);
  return length(p - a.xyz - l * t) - mix(a.w, b.w, t);
}
void side(vec2 p, vec2 a, vec2 b, inout float d, inout float s) {
  vec2 e = b - a, w = p - a;
  vec2 q = w - e * clamp(dot(w, e) / max(dot(e, e), 1e-18), 0.0, 1.0);
  d = min(d, dot(q, q));
  bvec3 c = bvec3(p.y >= a.y, p.y < b.y, e.x * w.y > e.y * w.x);
  if (all(c) || !any(c)) s = -s;
}
vec2 nearer(vec2 a, vec2 b) { return b.x < a.x ? b : a; }
vec2 melt(vec2 a, vec2 b, float k) {
  float h = max(k - abs(a.x - b.x), 0.0) / max(k, 1e-9);
  return nearer(a, b) - vec2(h * h * k * 0.25, 0.0);
}
vec2 carve(vec2 a, float tool, float k) {
  float h = max(k - abs(a.x + tool), 0.0) / max(k, 1e-9);
  return vec2(max(a.x, -tool) + h * h * k * 0.25, a.y);
}
vec3 turnedX(vec3 p, float s, float c) { return vec3(p.x, c * p.y - s * p.z, s * p.y + c * p.z); }
vec3 turnedY(vec3 p, float s, float c) { return vec3(c * p.x + s * p.z, p.y, c * p.z - s * p.x); }
vec3 turnedZ(vec3 p, float s, float c) { return vec3(c * p.x - s * p.y, s * p.x + c * p.y, p.z); }
vec3 bent(vec3 p, float by) { return turnedZ(p, -sin(by * p.x), cos(by * p.x)); }
vec3 inRow(vec3 p, vec3 step, float last) {
  return p - step * clamp(round(dot(p, step) / dot(step, step)), 0.0, last);
}
vec3 inRing(vec3 p, float count) {
  float a = round(atan(p.z, p.x) / (TAU / count)) * (TAU / count);
  return turnedY(p, sin(a), cos(a));
}
vec2 rippled(vec2 d, vec3 p, vec3 waves, float depth) {
  float steep = 1.0 + abs(depth) * length(waves) * TAU;
  return vec2((d.x - depth * sin(dot(p, waves) * TAU)) / min(steep, 2.0), d.y);
}
vec2 fluted(vec2 d, vec3 p, float count, float depth) {
  float steep = 1.0 + abs(depth) * count / max(length(p.xz), 0.05);
  return vec2((d.x - depth * abs(cos(atan(p.z, p.x) * count / 2.0))) / min(steep, 2.0), d.y);
}
vec2 rough(vec2 d, vec3 p, float grain, float depth) {
  vec3 q = p * grain;
  float bumps = sin(q.x * 1.3 + q.y * 0.6) * sin(q.y * 1.2 - q.z * 0.7) * sin(q.z * 1.4 + q.x * 0.5);
  return vec2((d.x - depth * bumps) / min(1.0 + depth * grain, 2.0), d.y);
}
