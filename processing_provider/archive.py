# SPDX-License-Identifier: GPL-2.0-or-later
"""What search and download have in common: the login, its parameters, and the page of help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterAuthConfig

from ..core.archive.http_answers import LOGIN_SERVER
from . import parameters
from .algorithm import LOAD, InsarAlgorithm
from .translation import tr
from .values import Values

if TYPE_CHECKING:
    from .network import Login

AUTHCFG, LOGIN = "AUTHCFG", "LOGIN_SERVER"


class ArchiveAlgorithm(InsarAlgorithm):
    """An algorithm that talks to the archive."""

    GROUP = LOAD
    REQUIRES = ()
    GUIDE = "download.md"


def login_parameter(text: str) -> Any:
    """Ask for the authentication configuration of Earthdata."""
    return parameters.explained(QgsProcessingParameterAuthConfig(AUTHCFG, tr("Earthdata login"), None, True), text)


def login_server_parameter() -> Any:
    """Ask for the address of Earthdata Login."""
    text = tr("Where the login is sent, and nowhere else; only NASA's own servers are accepted.")
    return parameters.words(LOGIN, tr("Address of Earthdata Login"), text, LOGIN_SERVER, advanced=True)


def read_login(values: Values) -> Login:
    """The login, checked.

    Raises
    ------
    ParameterError
        When it cannot be used.
    """
    from .network import Login

    return Login(values.text(AUTHCFG), values.text(LOGIN))
