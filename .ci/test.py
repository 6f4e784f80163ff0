"""Run every notebook in a process of its own; name each with its seconds; end with `N passed, M failed`.

`nbdev_test` prints one word, shares a process between notebooks, passes when it finds none, and has no time
limit. This runs the same cells, with the same flags, through the same `nbdev.test.test_nb`.
"""
import argparse, os, subprocess, sys, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLAGS = ["notest", "slow", "cuda"]
ONE = """
import sys
from pathlib import Path
from nbdev.test import test_nb
ok, seconds = test_nb(Path(sys.argv[1]), skip_flags=sys.argv[2:], do_print=False)
sys.exit(0 if ok else 1)
"""


def notebooks(names):
    "All notebooks below `nbs/`, or those whose name holds one of `names`."
    found = [p for p in sorted((ROOT / "nbs").rglob("*.ipynb")) if not any(x.startswith((".", "_")) for x in p.relative_to(ROOT).parts)]
    return [p for p in found if not names or any(n in p.stem for n in names)]


def run(path, limit):
    "Run one notebook: (path, seconds, None or what went wrong)."
    env = {**os.environ, "OMP_NUM_THREADS": "1", "MPLBACKEND": "Agg", "TOKENIZERS_PARALLELISM": "false", "PYTHONWARNINGS": "ignore",
           "SEENET_SHARED": os.environ.get("SEENET_SHARED", str(ROOT.parent / "shared"))}
    start = time.time()
    try:
        done = subprocess.run([sys.executable, "-c", ONE, str(path), *FLAGS], cwd=path.parent, env=env, timeout=limit,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        wrong = None if done.returncode == 0 else done.stdout[-6000:] or f"exit code {done.returncode}"
    except subprocess.TimeoutExpired as e:
        text = e.stdout.decode(errors="replace") if isinstance(e.stdout, bytes) else e.stdout or ""
        wrong = f"stopped after {limit} s\n{text[-2000:]}"
    return path, time.time() - start, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="only notebooks whose name holds one of these")
    parser.add_argument("--limit", type=int, default=240, help="seconds a notebook may take")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1), help="notebooks at once")
    args = parser.parse_args()
    paths = notebooks(args.names)
    if not paths: sys.exit("no notebook found: nothing was tested\n0 passed, 1 failed")
    failed = 0
    with ThreadPoolExecutor(args.jobs) as pool:
        for path, seconds, wrong in pool.map(lambda p: run(p, args.limit), paths):
            print(f"{'FAIL' if wrong else 'ok':4} {seconds:6.1f} s  {path.relative_to(ROOT)}", flush=True)
            if wrong: failed += 1; print("\n".join("     | " + l for l in wrong.splitlines()), flush=True)
    print(f"{len(paths) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
