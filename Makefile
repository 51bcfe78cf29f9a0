# Each command installs what it needs and says so; what is installed already is left alone.
#   make serve    the exhibit at http://localhost:8080, rebuilt as files change
#   make build    dist/, ready for any static host, at the root or in a sub-folder
#   make release  the program `vitrine` with the engine inside it, as an archive for this platform
#   make preview  dist/ at http://localhost:8080, with a release's headers, policy and service worker
#   make test     every check, and a last line that counts them

.PHONY: serve build release preview test fonts tools test-tools

with-tools := sh scripts/with-tools.sh

serve: tools
	@$(with-tools) trunk serve

build: tools
	@$(with-tools) trunk build --release

release: build
	@sh scripts/set-up-npm.sh
	@$(with-tools) node scripts/release.mjs

preview: build
	@$(with-tools) cargo vitrine preview dist

test: tools test-tools
	@$(with-tools) node scripts/test.mjs

# Subsets assets/fonts and writes style/fonts.css; both are kept in the repository.
fonts: test-tools
	@node scripts/fonts.mjs

tools:
	@$(with-tools) sh scripts/set-up-tools.sh

test-tools:
	@$(with-tools) sh scripts/set-up-test-tools.sh
