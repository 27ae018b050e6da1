"""The application at an address."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from ipaddress import ip_address

import uvicorn
from starlette.types import ASGIApp

from kg.errors import ServeError

PATIENCE = 3  # seconds that open requests have when the server is told to stop


def serve(app: ASGIApp, host: str, port: int, *, ready: Callable[[str], None]) -> None:
    """Answers requests until it is interrupted; `ready` is told the address, with the port that port 0 became.

    Raises ServeError where it cannot listen there.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Where the protocol is left to the system, asyncio sees no TCP and leaves Nagle's algorithm on: 40 ms an answer.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listening:
        try:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, os.name == "posix")
            listening.bind((host, port))
            listening.listen()  # from now on clients may come; they wait until the server takes them
        except OSError as error:
            problem = error.strerror or str(error)
            raise ServeError(f"{host} port {port}: cannot listen there: {problem}; try another --port") from error
        ready(f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}/")
        config = uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=PATIENCE)
        uvicorn.Server(config).run(sockets=[listening])


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach what listens there."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
