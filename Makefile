# Each command sets up what it needs and says so; what is there already is left alone.
#   make serve   the exhibit at http://localhost:8080, rebuilt as files change
#   make build   dist/, ready for any static host, at the root or in a sub-folder
#   make test    everything that can go wrong, and a last line that counts it

.PHONY: serve build test fonts tools test-tools

with-tools := sh scripts/with-tools.sh

serve: tools
	@$(with-tools) trunk serve

build: tools
	@$(with-tools) trunk build --release

test: tools test-tools
	@$(with-tools) node scripts/test.mjs

# Cuts public/fonts and style/fonts.css anew; both are kept in the repository.
fonts: test-tools
	@node scripts/fonts.mjs

tools:
	@$(with-tools) sh scripts/set-up-tools.sh

test-tools:
	@$(with-tools) sh scripts/set-up-test-tools.sh
