# make demo   the main job: prepare, audit, train, table and report of the demo corpus
# make test   every notebook in a process of its own
# make docs   the site, into _docs/
# make bench  speed, each figure beside what this machine can do
# Each makes .venv when it is missing. Only Python >= 3.10, git and make are needed.
PYTHON ?= python3
PY := .venv/bin/python
export SEENET_SHARED ?= $(abspath ../shared)
.DELETE_ON_ERROR:
.PHONY: demo test docs bench clean

.venv/ready: settings.ini setup.py constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 10) else "Python 3.10 or newer is needed, this is " + sys.version.split()[0])'
	test -x $(PY) || $(PYTHON) -m venv .venv
	$(PY) -m pip install -q --disable-pip-version-check --constraint constraints.txt pip setuptools wheel
	$(PY) -m pip install -q --disable-pip-version-check --constraint constraints.txt torch
	$(PY) -m pip install -q --disable-pip-version-check --constraint constraints.txt --no-build-isolation -e '.[dev,lora,baselines,onnx,app]'
	@touch $@

demo: .venv/ready
	@$(PY) -m seenet.cli demo

test: .venv/ready
	@.ci/check_sync.sh
	@$(PY) .ci/test.py

docs: .venv/ready
	@$(PY) .ci/docs.py

bench: .venv/ready
	@$(PY) -m seenet.bench

clean:
	rm -rf _docs _proc build dist .venv *.egg-info
