#!/usr/bin/env bash
# Exports and notebooks agree: in a copy of the working tree, nbdev_export and nbdev_clean change nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
copy=$(mktemp -d); trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' f; do [ -e "$f" ] && printf '%s\0' "$f"; done |
  grep -zE '^(nbs|seenet)/|^(settings\.ini|setup\.py|README\.md|_quarto\.yml)$' | xargs -0 cp -P --parents -t "$copy"
bin=$PWD/.venv/bin
cd "$copy"
git init -q . && git add -A -f . && git -c user.name=check -c user.email=check@localhost commit -qm check
"$bin/nbdev_export" && "$bin/nbdev_clean"
if ! git diff --exit-code --stat; then
  echo "exports and notebooks do not agree: run .venv/bin/nbdev_export and .venv/bin/nbdev_clean, then commit" >&2
  exit 1
fi
echo "ok   exports and notebooks agree"
