"""Packaging: every value is read from `settings.ini`."""
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="])
parser.read(here / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]

# `seenet/data` is a symlink to `data/`: only what ships is named here, never a user's corpora
shipped = ["data/presets/*.yaml", "data/protocols/*.yaml", "data/labels/*.yaml", "data/models/*/*", "data/licenses.yaml", "data/backbones/*/*.json", "data/demo/*", "data/demo/*/*"]

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    license="Apache-2.0",
    keywords=cfg["keywords"],
    url=cfg["git_url"],
    packages=["seenet"],
    package_data={"seenet": shipped},
    include_package_data=False,
    python_requires=">=" + cfg["min_python"],
    install_requires=cfg["requirements"].split(),
    extras_require={k.removesuffix("_requirements"): v.split() for k, v in cfg.items() if k.endswith("_requirements")},
    entry_points={"console_scripts": cfg["console_scripts"].split(), "nbdev": ["seenet=seenet._modidx:d"]},
    zip_safe=False,
)
