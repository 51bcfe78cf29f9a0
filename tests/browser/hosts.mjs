// Real servers, nginx and Caddy, configured as hosting/README.md says, each on a free port, with a
// temporary folder for all that it writes, and without root.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** nginx's module for brotli, where Debian puts it. */
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

export const HOSTS = ["nginx", "caddy"];

/** The content of a file beside the folder of the site, which must never be sent. */
export const SECRET = "not for visitors";

/**
 * Serves `dist` by nginx or Caddy at a path, with both its slashes. Gives the address of its root,
 * whether it has brotli, and a function that stops it.
 */
export async function host(name, dist, under) {
  const folder = mkdtempSync(join(tmpdir(), `vitrine-${name}-`));
  const site = join(folder, "site");
  const served = join(site, under);
  mkdirSync(dirname(served.replace(/\/$/, "")), { recursive: true });
  symlinkSync(dist, served.replace(/\/$/, ""));
  writeFileSync(join(folder, "secret.txt"), SECRET);

  const port = await freePort();
  const { args, brotli } = { nginx, caddy }[name]({ folder, site, served, under, port });
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, PATH: paths() };
  const server = spawn(name, args, { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  const ended = new Promise((resolve) => server.once("error", (error) => resolve(error.message)).once("exit", () => resolve(said)));
  await Promise.race([
    listening(port),
    ended.then((why) => {
      throw new Error(`${name} did not start (make test-tools installs it): ${why}`);
    }),
  ]);
  return {
    root: `http://127.0.0.1:${port}${under}`,
    brotli,
    close: async () => {
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nginx({ folder, site, served, under, port }) {
  const brotli = existsSync(BROTLI);
  const hosting = join(served, "hosting");
  const exhibit = join(folder, "exhibit.conf");
  const text = readFileSync(join(hosting, "nginx-exhibit.conf"), "utf8");
  writeFileSync(exhibit, brotli ? text.replace("#brotli_static on;", "brotli_static on;") : text);
  // The blocks of the README: the first at the root of a site, the second in a sub-folder.
  const blocks = [...readFileSync(join(hosting, "README.md"), "utf8").matchAll(/```nginx\n([^`]*)```/g)];
  const block = blocks[under === "/" ? 0 : 1][1]
    .replace(/\/srv\/\S*\/nginx-exhibit\.conf/, exhibit)
    .replace(/\/srv\/\S*\/hosting\//, `${hosting}/`)
    .replace(/root \S+;/, `root ${site};`)
    .replaceAll("/museum/", under)
    .replace("listen 80;", `listen 127.0.0.1:${port};`);
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const config = `
    daemon off; master_process off; worker_processes 1;
    pid ${join(folder, "pid")}; error_log stderr error;
    ${brotli ? `load_module ${BROTLI};` : ""}
    events {}
    http { access_log off; ${kinds.map((kind) => `${kind}_temp_path ${folder};`).join(" ")} ${block} }`;
  writeFileSync(join(folder, "nginx.conf"), config);
  return { args: ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], brotli };
}

function caddy({ folder, served, under, port }) {
  const place = served.replace(/\/$/, "");
  const inside = `import vitrine ${place}`;
  const below = under.replace(/\/$/, "");
  const site = under === "/" ? inside : `redir ${below} ${under} permanent\n handle_path ${under}* {\n ${inside}\n }`;
  const config = `{\n admin off\n auto_https off\n}\nimport ${place}/hosting/Caddyfile\nhttp://127.0.0.1:${port} {\n ${site}\n}\n`;
  writeFileSync(join(folder, "Caddyfile"), config);
  return { args: ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"], brotli: true };
}

/** Debian keeps servers where only root looks for programs. */
const paths = () => [process.env.PATH, "/usr/sbin", "/usr/local/sbin"].join(delimiter);

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Settles once something answers at a port. */
function listening(port) {
  return new Promise((resolve) => {
    const attempt = () => {
      const socket = connect(port, "127.0.0.1", () => resolve(socket.destroy()));
      socket.once("error", () => setTimeout(attempt, 20));
    };
    attempt();
  });
}
