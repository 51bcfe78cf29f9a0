//! WebGL2: compiles a model's three shaders, bakes its distance field, and draws it, a little at a time.
//!
//! Whatever the device refuses is an outcome and never an error on the page. Nothing here waits: who
//! calls asks again in the next frame, so that a page with a slow device can still be scrolled.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    HtmlCanvasElement, WebGl2RenderingContext as Gl, WebGlFramebuffer, WebGlProgram, WebGlSync,
    WebGlTexture,
};

use super::pose::Pose;
use super::quality::Quality;

/// What is around the code of every model, as the engraver prints it (`build.rs`).
const BEFORE_MODEL: &str = include_str!(concat!(env!("OUT_DIR"), "/before_model.glsl"));
const AFTER_MODEL: &str = include_str!(concat!(env!("OUT_DIR"), "/after_model.glsl"));
/// A triangle that covers everything.
const VERTICES: &str = "#version 300 es\nvoid main(){gl_Position=vec4(vec2(gl_VertexID&1,gl_VertexID>>1)*4.-1.,0.,1.);}";
/// `COMPLETION_STATUS_KHR` of `KHR_parallel_shader_compile`.
const COMPLETION_STATUS: u32 = 0x91B1;
/// So long may a batch of slices take, in milliseconds, for the next to be larger.
const BRIEF: f64 = 12.0;

/// How far the renderer is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Progress {
    /// The device is at work.
    Busy,
    /// Something else can be drawn; how long the last picture took, in milliseconds.
    Ready(f64),
    /// The device cannot, or not any more.
    Failed,
}

/// A distance field.
#[derive(Clone, Copy, PartialEq)]
enum Field {
    Coarse,
    Whole,
}

/// What the device has yet to do before anything can be drawn.
enum Stage {
    Compiling,
    /// The coarse field or the whole, from this slice on, so many at a time.
    Baking(Field, i32, i32),
    Drawing,
}

/// The renderer of one model on one canvas.
pub(super) struct Renderer {
    gl: Gl,
    programs: [WebGlProgram; 3],
    /// The sizes of the coarse distance field and of the whole.
    fields: [[i32; 3]; 2],
    /// The coarse distance field and the whole.
    distances: [Option<WebGlTexture>; 2],
    /// So many cells of the whole one of the coarse field has a side.
    coarse: i32,
    framebuffer: Option<WebGlFramebuffer>,
    /// The G-buffer, and its size.
    surface: Option<WebGlTexture>,
    surface_size: [i32; 2],
    stage: Stage,
    /// What the device is at work on, and since when.
    pending: Option<(WebGlSync, f64)>,
    took: f64,
}

impl Renderer {
    /// Starts to compile a model; none without WebGL2, or if it is no model.
    pub(super) fn new(canvas: &HtmlCanvasElement, model: &str) -> Option<Self> {
        let options = Object::new();
        for name in ["alpha", "antialias", "depth"] {
            Reflect::set(&options, &name.into(), &JsValue::FALSE).ok()?;
        }
        let context = canvas.get_context_with_context_options("webgl2", &options);
        let gl: Gl = context.ok()??.unchecked_into();
        // One of them is needed to bake into numbers that are not whole.
        let has = |extension: &str| matches!(gl.get_extension(extension), Ok(Some(_)));
        if !has("EXT_color_buffer_float") && !has("EXT_color_buffer_half_float") {
            return None;
        }
        let compiles_aside = has("KHR_parallel_shader_compile");
        let coarse = number_after(AFTER_MODEL, "const int COARSE=")?;
        let field = size_of_field(model)?;
        let fields = [field.map(|texels| (texels + coarse - 1) / coarse), field];
        let compile = |name: &str| {
            let defined = [
                "#version 300 es\n#define ",
                name,
                "\nprecision highp float;\n",
            ];
            let code = [&defined.concat(), BEFORE_MODEL, model, AFTER_MODEL].concat();
            let program = gl.create_program()?;
            for (kind, code) in [(Gl::VERTEX_SHADER, VERTICES), (Gl::FRAGMENT_SHADER, &*code)] {
                let shader = gl.create_shader(kind)?;
                gl.shader_source(&shader, code);
                gl.compile_shader(&shader);
                gl.attach_shader(&program, &shader);
            }
            gl.link_program(&program);
            Some(program)
        };
        let programs = [compile("BAKE")?, compile("SURFACE")?, compile("INK")?];
        let format = if model.contains("#define GLASS") {
            Gl::RG16F
        } else {
            Gl::R16F
        };
        let distances = fields.map(|[width, height, depth]| {
            let texture = texture(&gl, Gl::TEXTURE_3D, Gl::LINEAR);
            gl.tex_storage_3d(Gl::TEXTURE_3D, 1, format, width, height, depth);
            texture
        });
        let framebuffer = gl.create_framebuffer();
        let mut renderer = Self {
            gl,
            programs,
            fields,
            coarse,
            distances,
            framebuffer,
            surface: None,
            surface_size: [0, 0],
            stage: Stage::Compiling,
            pending: None,
            took: 0.0,
        };
        if !compiles_aside {
            // Asking waits for it.
            renderer.stage = renderer.compiled()?;
        }
        Some(renderer)
    }

    /// Goes on, now that it is `now`, in milliseconds.
    pub(super) fn advance(&mut self, now: f64) -> Progress {
        let gl = &self.gl;
        if gl.is_context_lost() {
            return Progress::Failed;
        }
        if let Some((sync, since)) = &self.pending {
            if gl.get_sync_parameter(sync, Gl::SYNC_STATUS).as_f64()
                != Some(f64::from(Gl::SIGNALED))
            {
                return Progress::Busy;
            }
            self.took = now - since;
            gl.delete_sync(Some(sync));
            self.pending = None;
        }
        match self.stage {
            Stage::Compiling => {
                let is_done = |program| {
                    let status = gl.get_program_parameter(program, COMPLETION_STATUS);
                    status.is_truthy()
                };
                if self.programs.iter().all(is_done) {
                    let Some(next) = self.compiled() else {
                        return Progress::Failed;
                    };
                    self.stage = next;
                }
                Progress::Busy
            }
            Stage::Baking(field, from, count) => {
                let count = if self.took < BRIEF * 2.0 {
                    count * 2
                } else {
                    (count / 2).max(1)
                };
                let depth = self.fields[field as usize][2];
                let next = (from + count).min(depth);
                if !self.bake(field, from, next) {
                    return Progress::Failed;
                }
                self.stage = match field {
                    _ if next < depth => Stage::Baking(field, next, count),
                    Field::Coarse => Stage::Baking(Field::Whole, 0, count),
                    Field::Whole => Stage::Drawing,
                };
                self.wait(now);
                Progress::Busy
            }
            Stage::Drawing => Progress::Ready(self.took),
        }
    }

    /// What comes after compiling, unless that failed.
    fn compiled(&self) -> Option<Stage> {
        let linked = |program| {
            let status = self.gl.get_program_parameter(program, Gl::LINK_STATUS);
            status.is_truthy()
        };
        self.programs
            .iter()
            .all(linked)
            .then_some(Stage::Baking(Field::Coarse, 0, 2))
    }

    /// Bakes slices of a distance field; false if the device cannot.
    fn bake(&self, field: Field, from: i32, to: i32) -> bool {
        let gl = &self.gl;
        let [coarse, whole] = &self.distances;
        // What is baked is not sampled.
        let (baked, sampled, cells) = match field {
            Field::Coarse => (coarse, whole, self.coarse),
            Field::Whole => (whole, coarse, 1),
        };
        gl.bind_texture(Gl::TEXTURE_3D, sampled.as_ref());
        gl.bind_framebuffer(Gl::FRAMEBUFFER, self.framebuffer.as_ref());
        let [width, height, depth] = self.fields[field as usize];
        for slice in from..to {
            let attached = Gl::COLOR_ATTACHMENT0;
            gl.framebuffer_texture_layer(Gl::FRAMEBUFFER, attached, baked.as_ref(), 0, slice);
            self.cover(0, [width, height], [slice, cells, 0, 0].map(small));
        }
        if to == depth {
            gl.bind_texture(Gl::TEXTURE_3D, baked.as_ref());
        }
        gl.check_framebuffer_status(Gl::FRAMEBUFFER) == Gl::FRAMEBUFFER_COMPLETE
    }

    /// Draws the model, now that it is `now`, where the renderer is ready.
    pub(super) fn draw(&mut self, pose: Pose, quality: Quality, now: f64) {
        let [width, height] = quality.size;
        self.make_room(quality.size);
        let gl = &self.gl;
        gl.bind_framebuffer(Gl::FRAMEBUFFER, self.framebuffer.as_ref());
        gl.framebuffer_texture_2d(
            Gl::FRAMEBUFFER,
            Gl::COLOR_ATTACHMENT0,
            Gl::TEXTURE_2D,
            self.surface.as_ref(),
            0,
        );
        gl.use_program(Some(&self.programs[1]));
        let turn = gl.get_uniform_location(&self.programs[1], "turn");
        gl.uniform_matrix3fv_with_f32_array(turn.as_ref(), false, &pose.matrix());
        let frame = [
            small(width),
            small(height),
            pose.zoom(),
            small(i32::from(quality.quick)),
        ];
        self.cover(1, quality.size, frame);
        gl.bind_framebuffer(Gl::FRAMEBUFFER, None);
        self.cover(2, quality.size, frame);
        self.wait(now);
    }

    /// Has the G-buffer be at least so large.
    fn make_room(&mut self, size: [i32; 2]) {
        let [width, height] = size;
        if self.surface_size[0] >= width && self.surface_size[1] >= height {
            return;
        }
        self.gl.delete_texture(self.surface.as_ref());
        self.surface = texture(&self.gl, Gl::TEXTURE_2D, Gl::NEAREST);
        self.gl
            .tex_storage_2d(Gl::TEXTURE_2D, 1, Gl::RGBA32UI, width, height);
        self.surface_size = size;
    }

    /// Runs a program for every pixel.
    fn cover(&self, program: usize, [width, height]: [i32; 2], frame: [f32; 4]) {
        let (gl, program) = (&self.gl, &self.programs[program]);
        gl.use_program(Some(program));
        let location = gl.get_uniform_location(program, "frame");
        gl.uniform4fv_with_f32_array(location.as_ref(), &frame);
        gl.viewport(0, 0, width, height);
        gl.draw_arrays(Gl::TRIANGLES, 0, 3);
    }

    /// Has [`advance`](Self::advance) wait until all of this is done.
    fn wait(&mut self, now: f64) {
        let sync = self.gl.fence_sync(Gl::SYNC_GPU_COMMANDS_COMPLETE, 0);
        self.gl.flush();
        self.pending = sync.map(|sync| (sync, now));
    }
}

impl Drop for Renderer {
    /// The device has all of it back now, and not only when the browser collects its garbage.
    fn drop(&mut self) {
        if let Ok(Some(extension)) = self.gl.get_extension("WEBGL_lose_context") {
            extension
                .unchecked_into::<web_sys::WebglLoseContext>()
                .lose_context();
        }
    }
}

/// A new texture, bound.
fn texture(gl: &Gl, kind: u32, filter: u32) -> Option<WebGlTexture> {
    let texture = gl.create_texture();
    gl.bind_texture(kind, texture.as_ref());
    for side in [Gl::TEXTURE_MIN_FILTER, Gl::TEXTURE_MAG_FILTER] {
        gl.tex_parameteri(kind, side, filter.cast_signed());
    }
    texture
}

/// The size of the distance field, which a model's first line has.
fn size_of_field(model: &str) -> Option<[i32; 3]> {
    let list = model.strip_prefix("const ivec3 FIELD=ivec3(")?;
    let mut numbers = list.split(')').next()?.split(',');
    let mut next = || numbers.next()?.parse().ok();
    Some([next()?, next()?, next()?])
}

/// The whole number that a program declares so.
fn number_after(program: &str, declared: &str) -> Option<i32> {
    let (_, number) = program.split_once(declared)?;
    number.split(';').next()?.parse().ok()
}

/// A size in pixels as WebGL takes it.
#[expect(clippy::cast_precision_loss, reason = "no canvas is so large")]
fn small(length: i32) -> f32 {
    length as f32
}
