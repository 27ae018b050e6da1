"""The application at an address."""

from __future__ import annotations

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
    try:
        listening = socket.create_server((host, port), family=family)
    except OSError as error:
        problem = error.strerror or str(error)
        raise ServeError(f"{host} port {port}: cannot listen there: {problem}; try another --port") from error
    with listening:
        ready(f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}/")
        config = uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=PATIENCE)
        uvicorn.Server(config).run(sockets=[listening])


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach what listens there."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
