// The code that turns models, apart from the app: a model's distances are those that the host measures, its
// first picture is that of its plate, and from eight sides it looks eight ways. Without a graphics card
// a model takes a minute, so that `make test` tries one; of all of them:
//
//   MODELS=all sh scripts/with-tools.sh playwright test --config tests/browser/playwright.config.mjs turn-models

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";

const ROOT = new URL("../../", import.meta.url).pathname;
const PLATES = `${ROOT}public/plates/`;
const ENDING = ".turn.txt";

const models = readdirSync(PLATES)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));

/** How wide the pictures are that are compared; they are five fourths as high. */
const WIDTH = 320;

/** What is around a model's code, and the distances that the host measures, by model: `[x, y, z, distance]`. */
let program;
let distances;

test.beforeAll(() => {
  // Building the example may take a while where nothing else was built.
  test.setTimeout(600_000);
  const run = ["run", "--quiet", "--package", "vitrine-engraver", "--example", "turn_models"];
  ({ program, distances } = JSON.parse(execFileSync("cargo", run, { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 26 })));
});

test("there is a model of every plate", () => {
  const plates = readdirSync(PLATES).filter((file) => file.endsWith(".small.svg"));
  expect(models).toEqual(plates.map((file) => file.slice(0, -".small.svg".length)));
});

const TRIED = process.env.MODELS === "all" ? models : ["cosmonaut-glove"];

for (const model of TRIED) {
  test(`${model} is engraved alike by the browser, and looks different from every side`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.evaluate(setUp, { program, model: readFileSync(`${PLATES}${model}${ENDING}`, "utf8"), width: WIDTH });

    const measured = await page.evaluate((points) => globalThis.measure(points), distances[model]);
    const wrong = distances[model]
      .map(([x, y, z, expected], at) => ({ x, y, z, expected, found: measured[at] }))
      // Farther than the reach of the light's measuring the host gives the distance of a box, which is less.
      .filter(({ expected, found }) => (expected < 0.6 ? Math.abs(found - expected) > 0.0005 : found < expected - 0.0005));
    // Where one of several that are repeated ends and the next begins, either may be measured.
    expect(wrong.slice(3)).toEqual([]);

    const plate = await page.evaluate((svg) => globalThis.lookAt(svg), readFileSync(`${PLATES}${model}.svg`, "utf8"));
    const first = await page.evaluate(() => globalThis.draw(0));
    const both = first.object.filter((is, at) => is && plate.object[at]).length;
    const either = first.object.filter((is, at) => is || plate.object[at]).length;
    expect(both / either, "how much of the silhouettes is common to both").toBeGreaterThan(0.97);
    expect(first.tone / plate.tone, "how bright it is, against the plate").toBeGreaterThan(0.92);
    expect(first.tone / plate.tone, "how bright it is, against the plate").toBeLessThan(1.08);

    const views = [];
    for (let view = 0; view < 8; view += 1) {
      const { object, lights } = await page.evaluate((degrees) => globalThis.draw(degrees, true), view * 45);
      expect(object.filter(Boolean).length, `pixels of it, ${view * 45}° around`).toBeGreaterThan(500);
      for (const [other, before] of views.entries()) {
        const differing = lights.filter((light, at) => Math.abs(light - before[at]) > 0.04).length;
        expect(differing, `pixels that differ, ${other * 45}° and ${view * 45}° around`).toBeGreaterThan(500);
      }
      views.push(lights);
    }
  });
}

/** Compiles and bakes a model on a page, and leaves there what measures and draws it. */
function setUp({ program, model, width }) {
  const height = width * 1.25;
  const gl = new OffscreenCanvas(width, height).getContext("webgl2", { antialias: false, preserveDrawingBuffer: true });
  gl.getExtension("EXT_color_buffer_float");
  const [before, after] = program.split("//MODEL\n");

  function compile(...lines) {
    const linked = gl.createProgram();
    const vertices = "#version 300 es\nvoid main(){gl_Position=vec4(vec2(gl_VertexID&1,gl_VertexID>>1)*4.-1.,0.,1.);}";
    const fragments = ["#version 300 es", ...lines].join("\n");
    for (const [kind, code] of [[gl.VERTEX_SHADER, vertices], [gl.FRAGMENT_SHADER, fragments]]) {
      const shader = gl.createShader(kind);
      gl.shaderSource(shader, code);
      gl.compileShader(shader);
      if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(shader));
      gl.attachShader(linked, shader);
    }
    gl.linkProgram(linked);
    if (!gl.getProgramParameter(linked, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(linked));
    return linked;
  }

  const [bake, surface, ink] = ["BAKE", "SURFACE", "INK"].map((name) =>
    compile(`#define ${name}`, "precision highp float;", before, model, after),
  );

  function texture(kind, format, filter, ...size) {
    const made = gl.createTexture();
    gl.bindTexture(kind, made);
    gl[kind === gl.TEXTURE_3D ? "texStorage3D" : "texStorage2D"](kind, 1, format, ...size);
    for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(kind, side, filter);
    return made;
  }

  function cover(used, [wide, high], ...frame) {
    gl.useProgram(used);
    gl.uniform4f(gl.getUniformLocation(used, "frame"), ...frame);
    gl.viewport(0, 0, wide, high);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  const framebuffer = gl.createFramebuffer();
  const whole = model.match(/ivec3\((\d+),(\d+),(\d+)\)/).slice(1).map(Number);
  const cells = Number(program.match(/const int COARSE=(\d+)/)[1]);
  const coarse = whole.map((texels) => Math.ceil(texels / cells));
  const [baked, sampled] = [whole, coarse].map((size) => texture(gl.TEXTURE_3D, gl.RG16F, gl.LINEAR, ...size));
  for (const [to, from, size, cell] of [[sampled, baked, coarse, cells], [baked, sampled, whole, 1]]) {
    gl.bindTexture(gl.TEXTURE_3D, from);
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    for (let slice = 0; slice < size[2]; slice += 1) {
      gl.framebufferTextureLayer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, to, 0, slice);
      cover(bake, size, slice, cell, 0, 0);
    }
  }
  gl.bindTexture(gl.TEXTURE_3D, baked);

  function numbers(across, down) {
    const made = texture(gl.TEXTURE_2D, gl.RGBA32UI, gl.NEAREST, across, down);
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, made, 0);
    return made;
  }

  function readNumbers(across, down) {
    const read = new Uint32Array(across * down * 4);
    gl.readPixels(0, 0, across, down, gl.RGBA_INTEGER, gl.UNSIGNED_INT, read);
    return read;
  }

  /** The distances of points, as the model's own code measures them. */
  globalThis.measure = (points) => {
    const glass = model.includes("#define GLASS") ? "min(nearest(p).x, nearestGlass(p).x)" : "nearest(p).x";
    const measuring = compile(
      "precision highp float; precision highp int;",
      before,
      model,
      `uniform vec3 points[${points.length > 200 ? 200 : points.length}]; out highp uvec4 found;`,
      `void main() { vec3 p = points[int(gl_FragCoord.x)]; found = uvec4(floatBitsToUint(${glass})); }`,
    );
    const found = [];
    for (let from = 0; from < points.length; from += 200) {
      const some = points.slice(from, from + 200);
      numbers(some.length, 1);
      gl.useProgram(measuring);
      gl.uniform3fv(gl.getUniformLocation(measuring, "points"), some.flatMap(([x, y, z]) => [x, y, z]));
      gl.viewport(0, 0, some.length, 1);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      const read = new Float32Array(readNumbers(some.length, 1).buffer);
      for (let at = 0; at < some.length; at += 1) found.push(read[at * 4]);
    }
    return found;
  };

  /** The mean of red, green and blue, from 0 to 1, of each pixel from the bottom. */
  const lightsOf = (pixels) => Array.from({ length: width * height }, (_, at) => (pixels[at * 4] + pixels[at * 4 + 1] + pixels[at * 4 + 2]) / 765);
  const toneOf = (lights, object) => lights.reduce((sum, light, at) => sum + (object[at] ? light : 0), 0) / object.filter(Boolean).length;

  /** The model from so many degrees around: where it is, and its lights. */
  globalThis.draw = (degrees, isQuick = false) => {
    const around = (degrees * Math.PI) / 180;
    const made = numbers(width, height);
    gl.useProgram(surface);
    const turn = [Math.cos(around), 0, -Math.sin(around), 0, 1, 0, Math.sin(around), 0, Math.cos(around)];
    gl.uniformMatrix3fv(gl.getUniformLocation(surface, "turn"), false, turn);
    cover(surface, [width, height], width, height, 1, Number(isQuick));
    const read = readNumbers(width, height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    cover(ink, [width, height], width, height, 1, 0);
    const pixels = new Uint8Array(width * height * 4);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    gl.deleteTexture(made);
    // Nothing is 0, and the plinth is 1.
    const object = Array.from({ length: width * height }, (_, at) => (read[at * 4] & 65535) > 1);
    const lights = lightsOf(pixels);
    return { object, lights, tone: toneOf(lights, object) };
  };

  /** The same of a plate, whose outline is around all that is not the plinth. */
  globalThis.lookAt = async (svg) => {
    const outline = svg.match(/stroke="#0b0c0e" d="([^"]*)"/)[1];
    const mask = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 600" width="480" height="600"><path fill="#fff" fill-rule="evenodd" transform="scale(.1)" d="${outline}"/></svg>`;
    const [shape, seen] = await Promise.all(
      [mask, svg].map(async (text) => {
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
        await image.decode();
        const canvas = new OffscreenCanvas(width, height).getContext("2d");
        // From the bottom, as WebGL reads.
        canvas.setTransform(1, 0, 0, -1, 0, height);
        canvas.drawImage(image, 0, 0, width, height);
        return lightsOf(canvas.getImageData(0, 0, width, height).data);
      }),
    );
    const object = shape.map((light) => light > 0.5);
    return { object, tone: toneOf(seen, object) };
  };
}
