const float FAR=0.6;
const float TAU=6.2831855;
float corner(float a,float b){return min(max(a,b),0.0)+ length(max(vec2(a,b),0.0));}
float block(vec3 p,vec3 h,float r){
vec3 q=abs(p)- h + r;
return length(max(q,0.0))+ min(max(q.x,max(q.y,q.z)),0.0)- r;
}
float cylinder(vec3 p,float r,float h,float e){
return corner(length(p.xz)- r + e,abs(p.y)- h + e)- e;
}
float ellipsoid(vec3 p,vec3 r){
vec3 near=p/r;
return length(near)*(length(near)- 1.0)/max(length(near/r),1e-9);
}
float cone(vec3 p,float foot,float top,float h){
vec2 q=vec2(length(p.xz),p.y);
vec2 cap=vec2(q.x - min(q.x,q.y<0.0?foot:top),abs(q.y)- h);
vec2 k=vec2(top - foot,2.0*h);
float along=clamp(dot(vec2(top,h)- q,k)/dot(k,k),0.0,1.0);
vec2 side=q - vec2(top,h)+ k*along;
return sqrt(min(dot(cap,cap),dot(side,side)))*(side.x<0.0&&cap.y<0.0?-1.0:1.0);
}
void link(vec3 p,vec4 b,inout vec4 a,inout float d){
vec3 l=b.xyz - a.xyz;
float t=clamp(dot(p - a.xyz,l)/max(dot(l,l),1e-18),0.0,1.0);
d=min(d,length(p - a.xyz - l*t)- mix(a.w,b.w,t));
a=b;
}
void side(vec2 p,vec2 a,inout vec2 b,inout float d,inout float s){
vec2 e=b - a,w=p - a;
vec2 q=w - e*clamp(dot(w,e)/max(dot(e,e),1e-18),0.0,1.0);
d=min(d,dot(q,q));
bvec3 c=bvec3(p.y>=a.y,p.y<b.y,e.x*w.y>e.y*w.x);
if(all(c)||!any(c))s=-s;
b=a;
}
float torus(vec3 p,float r,float t){return length(vec2(length(p.xz)- r,p.y))- t;}
float extruded(float d,float z,float h,float e){return corner(d + e,abs(z)- h + e)- e;}
vec2 nearer(vec2 a,vec2 b){return b.x<a.x?b:a;}
float nearer(float a,float b){return min(a,b);}
float both(float a,float b){return max(a,b);}
vec2 both(vec2 a,float b){return vec2(max(a.x,b),a.y);}
float shell(float d,float o,float t){return abs(d - o)- t;}
vec2 shell(vec2 d,float o,float t){return vec2(shell(d.x,o,t),d.y);}
float swollen(float d,float by){return d - by;}
vec2 swollen(vec2 d,float by){return vec2(d.x - by,d.y);}
float scaled(float d,float by){return d*by;}
vec2 scaled(vec2 d,float by){return vec2(d.x*by,d.y);}
bool isNear(vec3 p,vec3 middle,vec3 reach,inout vec2 nearest){
float d=length(max(abs(p - middle)- reach,0.0));
if(d>FAR&&d<nearest.x)nearest=vec2(d,0.0);
return d==0.0||(d<=FAR&&d<nearest.x);
}
bool isNear(vec3 p,vec3 middle,vec3 reach,inout float nearest){
vec2 n=vec2(nearest,0.0);
bool is=isNear(p,middle,reach,n);
nearest=n.x;
return is;
}
float rounded(float a,float b,float k){
float h=max(k - abs(a - b),0.0)/max(k,1e-9);
return h*h*k*0.25;
}
float melt(float a,float b,float k){return min(a,b)- rounded(a,b,k);}
vec2 melt(vec2 a,vec2 b,float k){return vec2(melt(a.x,b.x,k),nearer(a,b).y);}
float carve(float a,float tool,float k){return max(a,-tool)+ rounded(a,-tool,k);}
vec2 carve(vec2 a,float tool,float k){return vec2(carve(a.x,tool,k),a.y);}
vec3 turnedX(vec3 p,float s,float c){return vec3(p.x,c*p.y - s*p.z,s*p.y + c*p.z);}
vec3 turnedY(vec3 p,float s,float c){return vec3(c*p.x + s*p.z,p.y,c*p.z - s*p.x);}
vec3 turnedZ(vec3 p,float s,float c){return vec3(c*p.x - s*p.y,s*p.x + c*p.y,p.z);}
vec3 bent(vec3 p,float by){return turnedZ(p,-sin(by*p.x),cos(by*p.x));}
vec3 inRow(vec3 p,vec3 stride,float last){
return p - stride*clamp(round(dot(p,stride)/dot(stride,stride)),0.0,last);
}
vec3 inRing(vec3 p,float count){
float a=round(atan(p.z,p.x)/(TAU/count))*(TAU/count);
return turnedY(p,sin(a),cos(a));
}
float rippled(float d,vec3 p,vec3 waves,float depth){
float steep=1.0 + abs(depth)*length(waves)*TAU;
return(d - depth*sin(dot(p,waves)*TAU))/min(steep,2.0);
}
vec2 rippled(vec2 d,vec3 p,vec3 waves,float depth){return vec2(rippled(d.x,p,waves,depth),d.y);}
float fluted(float d,vec3 p,float count,float depth){
float steep=1.0 + abs(depth)*count/max(length(p.xz),0.05);
return(d - depth*abs(cos(atan(p.z,p.x)*count/2.0)))/min(steep,2.0);
}
vec2 fluted(vec2 d,vec3 p,float count,float depth){return vec2(fluted(d.x,p,count,depth),d.y);}
float rough(float d,vec3 p,float grain,float depth){
vec3 q=p*grain;
float bumps=sin(q.x*1.3 + q.y*0.6)*sin(q.y*1.2 - q.z*0.7)*sin(q.z*1.4 + q.x*0.5);
return(d - depth*bumps)/min(1.0 + depth*grain,2.0);
}
vec2 rough(vec2 d,vec3 p,float grain,float depth){return vec2(rough(d.x,p,grain,depth),d.y);}
//MODEL
const int COARSE=3;
const float NEAR=0.17;
const float WIDTH=480.0;
const float HEIGHT=600.0;
const float FOCUS=4.84;
const float UNITS=144.41079;
const float HIT=0.0008;
const float AIR_TO_GLASS=0.68966;
const float HALO=1.5;
const float EDGE_DEPTH=0.045;
const float OVERSAMPLING=8.0;
const float MIN_SPACING=0.64;
const float MAX_WIDTH=0.86;
const float PITCH=2.5;
const float FINEST=0.1;
const float OUTLINE_WIDTH=1.8;
const float RULED=0.55;
const float RULE_AT=1.5;
const float RULE_WIDTH=0.42;
const float RULE_DISTANCE=3.0;
const float MARK_INSET=14.5;
const float MARK_WIDTH=0.8;
const float MARK_OPACITY=0.34;
const vec3 EYE=vec3(-0.15,2.24,10.0);
const vec3 AIM=vec3(-0.03,1.2,0.0);
const vec3 PIVOT=vec3(0.0,1.2,0.0);
const vec3 KEY=vec3(-0.7106,0.5649,0.4191);
const vec3 RIM=vec3(0.9774,0.2102,-0.021);
const vec3 FILL=vec3(0.512,0.128,0.849);
const vec3 LONG_STRIP=vec3(-0.7996,0.2999,0.5197);
const vec3 SHORT_STRIP=vec3(0.9497,0.1619,0.2698);
const vec3 OUTLINE=vec3(0.04314,0.04706,0.0549);
const vec3 SHADOW=vec3(0.07059,0.07451,0.07843);
const vec3 PALE=vec3(0.81176,0.76471,0.65882);
const float THRESHOLD[5]=float[5](-1.0,0.12,0.27,0.45,0.66);
const vec4 HAIR[4]=vec4[4](vec4(0.08235,0.07451,0.05882,-1.0),vec4(0.36078,0.31765,0.25098,0.1),vec4(0.63922,0.57647,0.47843,0.24),vec4(0.90196,0.84706,0.73333,0.42));
const vec3 WALL=vec3(0.4,0.37,0.72);
const vec3 RULING=vec3(0.38,0.36,0.6);
const vec4 TOP=vec4(90.0,470.0,390.0,510.0);
const vec4 SIDE=vec4(70.0,510.0,330.0,600.0);
const vec3 WALL_STOPS[3]=vec3[3](vec3(0.27843,0.28235,0.29412),vec3(0.14902,0.15686,0.16863),vec3(0.0549,0.05882,0.06667));
const float WALL_MIDDLE=0.42;
const vec3 TOP_STOPS[3]=vec3[3](vec3(0.30196,0.27843,0.23922),vec3(0.22745,0.21176,0.18431),vec3(0.13725,0.13333,0.12549));
const float TOP_MIDDLE=0.5;
const vec3 SIDE_STOPS[3]=vec3[3](vec3(0.17255,0.16078,0.1451),vec3(0.10588,0.10196,0.09804),vec3(0.06667,0.06667,0.07059));
const float SIDE_MIDDLE=0.6;
precision highp int;
#ifdef BAKE
uniform vec4 frame;
uniform highp sampler3D field;
uniform int zero;
out vec4 distances;
void main(){
vec3 at=vec3(gl_FragCoord.xy,frame.x + 0.5)*frame.y;
vec3 coarse=vec3((FIELD + COARSE - 1)/COARSE);
distances=texture(field,clamp(at/float(COARSE),vec3(0.5),coarse - 0.5)/coarse);
vec2 gaps=abs(distances.xy);
bool isNear=frame.y>1.0||gaps.x<NEAR;
#ifdef GLASS
isNear=isNear||gaps.y<NEAR;
#endif
for(int i=zero;i<int(isNear);i++){
vec3 p=FIELD_LOW + at*CELL;
distances.x=nearest(p).x;
#ifdef GLASS
distances.y=nearestGlass(p).x;
#endif
}
}
#endif
float ramp(float from,float to,float at){return smoothstep(0.0,1.0,(at - from)/(to - from));}
#ifdef SURFACE
uniform highp sampler3D field;
uniform vec4 frame;
uniform mat3 turn;
uniform int zero;
out highp uvec4 seen;
vec2 baked(vec3 p){
vec3 whole=vec3(FIELD)*CELL;
vec3 q=clamp(p - FIELD_LOW,vec3(CELL*0.5),whole - CELL*0.5);
return texture(field,q/whole).xy + length(p - FIELD_LOW - q);
}
float bakedDistance(vec3 p){
vec2 d=baked(p);
#ifdef GLASS
return min(d.x,d.y);
#else
return d.x;
#endif
}
vec2 exactly(vec3 p){
vec2 d=nearest(p);
#ifdef GLASS
vec2 g=nearestGlass(p);
if(g.x<d.x)d=g;
#endif
return d;
}
vec3 bakedNormal(vec3 p,vec2 of){
vec2 e=vec2(1.0,-1.0)*CELL*0.5;
return normalize(e.xyy*dot(of,baked(p + e.xyy))+ e.yyx*dot(of,baked(p + e.yyx))+ e.yxy*dot(of,baked(p + e.yxy))+ e.xxx*dot(of,baked(p + e.xxx)));
}
vec3 surfaceNormal(vec3 p){
vec2 d=baked(p);
#ifdef GLASS
return bakedNormal(p,d.y<d.x?vec2(0.0,1.0):vec2(1.0,0.0));
#else
return bakedNormal(p,vec2(1.0,0.0));
#endif
}
vec3 inView(vec3 p){return(p - PIVOT)*turn + PIVOT;}
float keyLight(vec3 from,vec3 key){
float shadow=1.0,along=0.02;
for(int i=0;i<56;i++){
float gap=baked(from + key*along).x;
shadow=min(shadow,11.0*gap/along);
if(shadow<0.002)return 0.0;
along +=clamp(gap,0.014,0.30);
if(along>4.0)break;
}
shadow=ramp(0.0,1.0,shadow);
#ifdef GLASS
float nearestTo=1e9;
along=0.03;
for(int i=0;i<90;i++){
float gap=baked(from + key*along).y;
nearestTo=min(nearestTo,gap/(0.4 + along));
along +=clamp(abs(gap),0.02,0.30);
if(along>4.0)break;
}
shadow*=1.0 - 0.55*ramp(0.03,-0.01,nearestTo)+ 0.75*ramp(-0.035,-0.09,nearestTo);
#endif
return shadow;
}
float openness(vec3 p,vec3 normal){
float kept=0.0,share=1.0;
for(int i=0;i<5;i++){
float away=0.03 + 0.10*float(i);
kept +=max(away - baked(p + normal*away).x,0.0)*share;
share*=0.62;
}
return clamp(1.0 - 1.5*kept,0.05,1.0);
}
float brightness(vec3 p,vec3 n,vec3 r,int part){
ivec2 of=PART[part];
vec4 body=BODY[of.x],shine=GLOSS[of.x];
float open=openness(p,n);
vec3 normal=n*turn,ray=r*turn,at=inView(p);
float facing=max(dot(normal,KEY),0.0);
float lit=facing==0.0&&shine.w==0.0?0.0:keyLight(p + n*0.006,turn*KEY);
vec3 mirrored=reflect(ray,normal);
float graze=pow(clamp(1.0 + dot(ray,normal),0.0,1.0),3.0);
float diffuse=body.x*ALBEDO[of.y];
float strips=0.85*ramp(0.25,0.75,dot(mirrored,LONG_STRIP))+ 0.50*ramp(0.80,0.93,dot(mirrored,SHORT_STRIP))+ 0.22*ramp(-0.2,0.9,mirrored.y);
float light=0.02
+ diffuse*pow(facing,body.y)*lit*(0.5 + 0.5*open)
+ body.z*(0.5 + 0.5*normal.y)*open*open
+ 0.14*diffuse*max(dot(normal,FILL),0.0)*open
+ body.w*pow(max(dot(normalize(KEY - ray),normal),0.0),shine.x)*lit
+ shine.y*pow(max(dot(normal,RIM),0.0),2.4)*open
+ shine.z*graze*open
+ shine.w*strips*(0.35 + 0.65*lit)*pow(open,0.8);
if(of.y !=PLINTH)return min(light,1.15);
vec2 pool=(at.xz - vec2(-0.10,0.05))/vec2(1.25,1.1);
if(n.y>0.5)return light*(0.30 + 0.75*exp(-dot(pool,pool)));
return(0.10 + 0.18*ramp(1.5,-1.2,at.x))*(0.45 + 0.55*ramp(-1.3,0.0,p.y));
}
#ifdef GLASS
vec3 bend(vec3 ray,vec3 normal,float ratio){
vec3 bent=refract(ray,normal,ratio);
return dot(bent,bent)==0.0?reflect(ray,normal):normalize(bent);
}
float transmitted(vec3 p,vec3 n,vec3 ray){
vec3 inward=bend(ray,n,AIR_TO_GLASS);
vec3 at=p + inward*0.02;
for(int i=0;i<90;i++){
float gap=-baked(at).y;
if(gap<HIT)break;
at +=inward*gap*0.9;
}
vec3 outward=bend(inward,-bakedNormal(at,vec2(0.0,1.0)),1.0/AIR_TO_GLASS);
at +=outward*0.02;
for(int i=0;i<90;i++){
float gap=baked(at).x;
if(gap<HIT*4.0)return 0.78*brightness(at,bakedNormal(at,vec2(1.0,0.0)),outward,int(nearest(at).y + 0.5));
at +=outward*gap*0.9;
if(distance(at,PIVOT)>4.0)break;
}
return 0.03;
}
#endif
#ifdef FURRED
float chance(ivec3 at){
uint seed=uint(at.x)*7919u ^ uint(at.y)*104729u ^ uint(at.z)*15485863u;
uint state=seed*747796405u + 2891336453u;
uint word=((state>>((state>>28u)+ 4u))^ state)*277803737u;
return float(((word>>22u)^ word)&65535u)/65535.0;
}
float noise(vec3 q){
vec3 cell=floor(q),f=q - cell;
f=f*f*(3.0 - 2.0*f);
float sum=0.0;
for(int i=zero;i<8;i++){
ivec3 corner=ivec3(i&1,(i>>1)&1,i>>2);
vec3 share=mix(1.0 - f,f,vec3(corner));
sum +=share.x*share.y*share.z*chance(ivec3(cell)+ corner);
}
return sum;
}
vec2 hair(vec3 p,vec3 comb){
vec3 aside=normalize(cross(comb,vec3(0.31,0.2,0.93)));
vec2 nearest=vec2(1.0,0.0);
p +=0.015*sin(p.yzx*13.0);
for(int i=zero;i<3;i++){
vec3 way=normalize(comb + aside*(float(i)- 1.0)*0.45);
vec3 q=(p - way*dot(p,way)*0.93)*84.0 + float(i)*31.7;
float away=abs(noise(q)- 0.5)*2.0;
if(away<nearest.x)nearest=vec2(away,noise(q*0.7 + 11.0));
}
return vec2(nearest.x,clamp((nearest.y - 0.5)*1.8 + 0.5,0.0,1.0));
}
#endif
float plane(vec3 p,vec3 cut,vec4 line,float waver){
float grain=OVERSAMPLING*0.8*(sin(dot(p,vec3(3.1,0.7,2.3)))+ sin(dot(p,vec3(1.9,1.1,5.3))+ 2.0*sin(p.x)));
return dot(p,cut)*UNITS/(PITCH*line.x)*OVERSAMPLING + waver*grain;
}
vec3 crossing(vec3 cut){
vec3 beside=cross(cut,vec3(0.0,0.0,1.0));
return normalize(cut*0.62 +(length(beside)<0.1?vec3(1.0,0.0,0.0):normalize(beside)));
}
void main(){
bool quick=frame.w>0.0;
vec2 q=vec2(WIDTH,-HEIGHT)*(gl_FragCoord.xy/frame.xy - 0.5)/frame.z + vec2(WIDTH,HEIGHT)*0.5;
vec3 ahead=normalize(AIM - EYE),right=normalize(cross(ahead,vec3(0.0,1.0,0.0))),up=cross(right,ahead);
vec3 ray=turn*normalize(ahead*FOCUS + right*((q.x*2.0 - WIDTH)/HEIGHT)+ up*(1.0 - q.y*2.0/HEIGHT));
vec3 eye=turn*(EYE - PIVOT)+ PIVOT;
vec3 low=(FIELD_LOW - eye)/ray,high=(FIELD_LOW + vec3(FIELD)*CELL - eye)/ray;
vec3 enter=min(low,high),leave=max(low,high);
float t=max(enter.x,max(enter.y,enter.z)),end=min(leave.x,min(leave.y,leave.z));
seen=uvec4(0u);
if(t>end)return;
float slack=quick?0.0:CELL,band=quick?HIT*4.0:CELL*1.5;
vec2 hit=vec2(1e9,0.0);
float before=1e9,moved=1.0,closing=1.0;
vec3 p=eye,n=vec3(0.0);
int tap=0;
for(int i=zero;i<99&&tap<5;i++){
vec3 to=2.0*vec3(((tap + 2)>>1)&1,(tap - 1)>>1&1,(tap - 1)&1)- 1.0;
vec3 at=p + to*0.0012;
if(tap==0){
float gap=bakedDistance(eye + ray*t);
for(int j=zero;j<99&&t<end&&gap>band;j++){
t +=(gap - slack)*0.9;
gap=bakedDistance(eye + ray*t);
before=1e9;
}
if(t>=end)return;
at=eye + ray*t;
}
vec2 d=exactly(at);
if(tap>0){
n +=to*d.x;
tap++;
continue;
}
hit=d;
closing=clamp((before - d.x)/moved,0.02,1.0);
if(quick){
tap=5;
}else if(d.x<HIT){
t +=min(d.x,0.0)/closing;
tap=1;
}else{
moved=max(0.9*d.x,min(0.9*d.x/closing,CELL*0.5));
before=d.x;
t +=moved;
}
p=eye + ray*t;
}
if(tap<5)return;
n=quick?surfaceNormal(p):normalize(n);
int part=int(hit.y + 0.5);
ivec2 of=PART[part];
float light=brightness(p,n,ray,part);
#ifdef GLASS
if(of.x==CLEAR)light +=transmitted(p,n,ray);
#endif
vec3 local=inPart(p,part);
vec2 lines=vec2(plane(local,CUT[part],LINE[of.x],WAVER_CROSSED[of.x].x),plane(local,crossing(CUT[part]),LINE[of.x],WAVER_CROSSED[of.x].x));
#ifdef FURRED
if(of.x==FUR)lines=hair(p,normalize(CUT[part]));
#endif
seen=uvec4(uint(part + 1)|(of.y==PLINTH&&n.y>0.55?65536u:0u),packHalf2x16(vec2(t - 10.0,light)),floatBitsToUint(lines.x),floatBitsToUint(lines.y));
}
#endif
#ifdef INK
uniform highp usampler2D surface;
uniform vec4 frame;
out vec4 ink;
struct Pixel{int part;float depth;float light;vec2 lines;bool level;};
Pixel pixel(ivec2 at){
uvec4 s=texelFetch(surface,clamp(at,ivec2(0),ivec2(frame.xy)- 1),0);
vec2 depthAndLight=unpackHalf2x16(s.y);
return Pixel(int(s.x&65535u)- 1,s.x==0u?1e3:depthAndLight.x,depthAndLight.y,vec2(uintBitsToFloat(s.z),uintBitsToFloat(s.w)),s.x>65535u);
}
bool isObject(Pixel a){return a.part>=0&&PART[max(a.part,0)].y !=PLINTH;}
bool continues(Pixel a,Pixel b){return a.part==b.part&&abs(a.depth - b.depth)<EDGE_DEPTH;}
vec3 blend(vec3 a,vec3 b,vec3 c,float middle,float t){
t=clamp(t,0.0,1.0);
return t<middle?mix(a,b,t/middle):mix(b,c,(t - middle)/(1.0 - middle));
}
float along(vec4 line,vec2 q){vec2 way=line.zw - line.xy;return dot(q - line.xy,way)/dot(way,way);}
float crosshatch(float light){return 0.14*ramp(0.02,0.07,light)*ramp(0.30,0.17,light);}
float covered(float wide,float away,float unit){return clamp((wide + unit)*0.5 - away,0.0,min(wide,unit))/unit;}
float lineAt(float u,vec2 gradient,float pitch,float wide,float unit){
float density=max(length(gradient),1e-4);
float spacing=exp2(clamp(ceil(log2(MIN_SPACING*pitch*density)),0.0,12.0));
float at=fract(u/spacing + 0.5)- 0.5,sum=0.0;
for(int i=-1;i<2;i++)sum +=covered(max(wide,FINEST),abs(at + float(i))*spacing/density,unit);
return min(sum,1.0);
}
void main(){
float unit=WIDTH/frame.x;
ivec2 here=ivec2(gl_FragCoord.xy);
vec2 q=vec2(gl_FragCoord.x,frame.y - gl_FragCoord.y)*unit;
Pixel a=pixel(here);
bool object=isObject(a);
vec2 bounds=vec2(WIDTH,HEIGHT);
vec3 c=blend(WALL_STOPS[0],WALL_STOPS[1],WALL_STOPS[2],WALL_MIDDLE,length(q/bounds - WALL.xy)/WALL.z);
float rule=covered(RULE_WIDTH,abs(mod(q.y,RULE_DISTANCE)- RULE_AT),unit);
c=mix(c,PALE,rule*RULED*RULED*max(1.0 - length(q/bounds - RULING.xy)/RULING.z,0.0));
float hidden=1e3,outline=1e3;
for(int i=0;i<24;i++){
float away=HALO*float(1 + i/8)/3.0,angle=float(i)*0.78539816 + float(i/8)*0.26;
vec2 to=vec2(cos(angle),sin(angle))*away/unit;
ivec2 by=ivec2(round(to));
if(by==ivec2(0))continue;
Pixel b=pixel(here + by);
float pixels=length(vec2(by));
if(b.depth + EDGE_DEPTH*(1.0 + pixels*unit*1.6)<a.depth)hidden=min(hidden,pixels*unit);
if(isObject(b))outline=min(outline,pixels*unit);
}
if(a.part>=0){
ivec2 of=PART[a.part];
vec2 across=vec2(0.0),down=vec2(0.0);
float sum=a.light,count=1.0;
vec2 horizontal=vec2(0.0),vertical=vec2(0.0);
for(int i=0;i<4;i++){
ivec2 to=i<2?ivec2(i*2 - 1,0):ivec2(0,i*2 - 5);
Pixel b=pixel(here + to);
if(!continues(a,b))continue;
sum +=b.light;
count +=1.0;
vec2 slope=(b.lines - a.lines)*float(to.x + to.y);
if(i<2){across +=slope;horizontal.x +=1.0;}else{down +=slope;vertical.x +=1.0;}
}
across/=max(horizontal.x,1.0)*unit;
down/=max(vertical.x,1.0)*unit;
float light=sum/count*(ramp(0.4,HALO,hidden)*0.9 + 0.1);
vec4 line=LINE[of.x];
bool crossed=WAVER_CROSSED[of.x].y>0.5;
float pitch=PITCH*line.x;
if(of.y==PLINTH){
c=a.level?blend(TOP_STOPS[0],TOP_STOPS[1],TOP_STOPS[2],TOP_MIDDLE,along(TOP,q)):blend(SIDE_STOPS[0],SIDE_STOPS[1],SIDE_STOPS[2],SIDE_MIDDLE,along(SIDE,q));
if(a.level&&light<0.115)c=SHADOW;
c=mix(c,OUTLINE,covered(OUTLINE_WIDTH,outline,unit));
}else{
int tone=0;
for(int i=1;i<5;i++)if(light>=THRESHOLD[i])tone=i;
c=TONE[of.y*5 + tone];
}
if(of.x==FUR){
float bright=light*(0.55 + 0.8*a.lines.y);
vec3 strand=HAIR[0].rgb;
for(int i=1;i<4;i++)if(bright>=HAIR[i].w)strand=HAIR[i].rgb;
c=mix(c,strand,smoothstep(0.17,0.10,a.lines.x));
}else{
float fine=crosshatch(light)*pitch;
if(crossed&&fine>=line.w)c=mix(c,INK_LINE[of.y],lineAt(a.lines.y,vec2(across.y,down.y),pitch,fine,unit));
float wide=min(max(line.y*pow(clamp(light,0.0,1.1),line.z),crossed?1.2*crosshatch(light):0.0),MAX_WIDTH)*pitch;
if(wide>=line.w)c=mix(c,INK_LINE[of.y],lineAt(a.lines.x,vec2(across.x,down.x),pitch,wide,unit));
}
}else{
c=mix(c,OUTLINE,covered(OUTLINE_WIDTH,outline,unit));
}
vec2 mark=abs(q - bounds*0.5)- bounds*0.5 + MARK_INSET;
c=mix(c,PALE,MARK_OPACITY*covered(MARK_WIDTH,abs(max(mark.x,mark.y)),unit));
ink=vec4(c,1.0);
}
#endif
