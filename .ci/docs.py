"""Render the site into `_docs/`: Quarto where it is installed, smalldocs otherwise; a broken internal link fails.

The commands `nbdev_docs` and `nbdev_proc_nbs` try to install Quarto with sudo; the function behind them does not.
"""
import os, re, shutil, subprocess, sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parent.parent


def readme():
    "README.md as made from `nbs/index.ipynb`: markdown and shown code, hidden cells left out."
    import nbformat
    parts = []
    for cell in nbformat.read(ROOT / "nbs" / "index.ipynb", 4).cells:
        if cell.source.startswith(("#| hide", "#| default_exp")): continue
        if cell.cell_type == "markdown": parts.append(cell.source)
        elif cell.source.strip():
            lines = [l for l in cell.source.splitlines() if not l.startswith("#|")]
            parts.append("```python\n" + "\n".join(lines) + "\n```")
            shown = "".join("".join(o.get("text", "") or o.get("data", {}).get("text/plain", "")) for o in cell.outputs)
            if shown.strip(): parts.append("```\n" + shown.strip("\n") + "\n```")
    parts = [re.sub(r"\]\(([\w/]+\.ipynb)\)", r"](nbs/\1)", p) for p in parts]
    return "<!-- Made from nbs/index.ipynb by `make docs`; edit there. -->\n\n" + "\n\n".join(parts) + "\n"


class Page(HTMLParser):
    "Ids and internal links of a page."
    def __init__(self, path):
        super().__init__()
        self.ids, self.links, self.text = set(), [], 0
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.ids |= {v for k in ("id", "name") if (v := attrs.get(k))}
        self.links += [v for k in ("href", "src") if (v := attrs.get(k))]

    def handle_data(self, data): self.text += len(data)


def broken_links(site):
    "Internal links of the site that lead nowhere, as `page: link`."
    pages = {p.resolve(): Page(p) for p in site.rglob("*.html")}
    wrong = []
    for path, page in pages.items():
        for link in page.links:
            url = urlsplit(link)
            if url.scheme or url.netloc: continue
            target = path if not url.path else ((site / unquote(url.path).lstrip("/")) if url.path.startswith("/") else path.parent / unquote(url.path)).resolve()
            if target.is_dir(): target = target / "index.html"
            fragment = unquote(url.fragment)
            if not target.exists() or (fragment and target in pages and fragment not in pages[target].ids and fragment != "top"):
                wrong.append(f"{path.relative_to(site.resolve())}: {link}")
    return sorted(set(wrong))


def render():
    "Process the notebooks and render them; the folder of the pages."
    from nbdev.serve import proc_nbs
    os.chdir(ROOT)
    shutil.rmtree(ROOT / "_proc", ignore_errors=True)
    cache = Path(proc_nbs(n_workers=1, force=True))
    quarto = shutil.which("quarto")
    if not quarto and sys.version_info < (3, 11): sys.exit("make docs needs Quarto, or Python 3.11 or newer for smalldocs")
    print(f"rendering with {'Quarto' if quarto else 'smalldocs'}", flush=True)
    command = [quarto, "render", "--no-execute"] if quarto else [str(Path(sys.executable).parent / "smalldocs"), "render", "--quiet"]
    subprocess.run(command + ([] if quarto else [str(cache)]), cwd=cache, check=True)
    shutil.rmtree(ROOT / "_docs", ignore_errors=True)
    shutil.move(str(cache / "_docs"), ROOT / "_docs")
    return ROOT / "_docs"


def main():
    if "--readme" in sys.argv: sys.stdout.write(readme()); return
    (ROOT / "README.md").write_text(readme(), encoding="utf-8")
    site = render()
    notebooks = [p for p in (ROOT / "nbs").rglob("*.ipynb") if not any(x.startswith((".", "_")) for x in p.relative_to(ROOT).parts)]
    missing = [p.name for p in notebooks if not list(site.rglob(p.with_suffix(".html").name.split("_", 1)[-1])) and not list(site.rglob(p.with_suffix(".html").name))]
    wrong = broken_links(site)
    for line in wrong: print(f"broken link  {line}")
    for name in missing: print(f"no page for  {name}")
    if wrong or missing or not notebooks: sys.exit(f"{len(wrong)} broken links, {len(missing)} pages missing")
    print(f"{len(list(site.rglob('*.html')))} pages in {site.relative_to(ROOT)}/, no broken link")


if __name__ == "__main__":
    main()
