"""Time and memory of every export format, each in a process of its own, from a store on disk.

    python tests/benchmarks/synthetic.py build/synthetic
    python tests/benchmarks/export.py build/synthetic [--format turtle …]

Prints seconds by the clock and of the processor, the size of what was written and the peak memory, the store's own
cache included.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import get_args

from kg.export import Format, content
from kg.store import Store


def main() -> None:
    """Prints the table, or with `--one` a row of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=Path)
    parser.add_argument("--format", nargs="*", choices=get_args(Format), default=get_args(Format))
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(measured(options.store, *options.format), flush=True)
        return
    print(f"{'format':<8}  {'seconds':>7}  {'CPU':>5}  {'MB written':>10}  {'peak MB':>7}", flush=True)
    for form in options.format:
        subprocess.run([sys.executable, __file__, str(options.store), "--one", "--format", form], check=True)


def measured(directory: Path, form: Format) -> str:
    """What it takes to write this format."""
    store = Store.open(directory)
    start, busy = time.perf_counter(), time.process_time()
    size = sum(map(len, content(store, form)))
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{form:<8}  {seconds:7.1f}  {busy:5.1f}  {size / 1e6:10.1f}  {peak:7.0f}"


if __name__ == "__main__":
    main()
