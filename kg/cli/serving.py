"""The command that serves a graph: `kg serve`."""

from __future__ import annotations

import socket
import sys
import webbrowser
from threading import Thread
from typing import Annotated

import typer

from kg.cli.app import app
from kg.cli.behind import opened
from kg.cli.options import Directory
from kg.terminal import visible, write


@app.command(
    epilog="""\b
Examples:
  kg serve graph --open
  kg serve graph --port 8080 --timeout 10 --cors https://notebook.example"""
)
def serve(
    directory: Directory,
    host: Annotated[str, typer.Option("--host", metavar="ADDRESS", help="Listen there.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 takes a free one.")] = 8000,
    names: Annotated[
        list[str] | None,
        typer.Option("--allow-host", metavar="NAME", help="Answer under this name too, where others reach the server."),
    ] = None,
    origins: Annotated[
        list[str] | None,
        typer.Option("--cors", metavar="ORIGIN", help="Let pages of https://… read answers; * lets all."),
    ] = None,
    timeout: Annotated[
        float, typer.Option("--timeout", min=0.1, metavar="SECONDS", help="What a query may take.")
    ] = 30,
    workers: Annotated[int, typer.Option("--workers", min=1, help="Queries at work at a time.")] = 2,
    inferred: Annotated[
        bool, typer.Option("--with-inferred", help="What was inferred is in the default graph too.")
    ] = False,
    show: Annotated[bool, typer.Option("--open", help="Show the start page in the browser.")] = False,
) -> None:
    """Serve the graph as web pages, and as a SPARQL endpoint for programs; nothing can be changed that way."""
    from kg.serve import LOOPBACK, is_loopback
    from kg.serve import app as application
    from kg.serve import serve as listen

    opened(directory)  # complains now, not at the first query
    hosts = [*LOOPBACK, host, *(names or [])]
    if not is_loopback(host):
        hosts.append(socket.gethostname())
        warning = f"{visible(host)}: whoever reaches it can read the whole graph; there is no password"
        print(f"kg: note: {warning}; it answers to {', '.join(map(visible, hosts))}", file=sys.stderr)
    served = application(
        directory, hosts=hosts, origins=origins or (), timeout=timeout, workers=workers, inferred=inferred
    )

    def ready(address: str) -> None:
        write([address, f"{address}sparql"])
        if show:
            Thread(target=webbrowser.open, args=[address], daemon=True).start()  # some run until they are closed

    listen(served, host, port, ready=ready)
